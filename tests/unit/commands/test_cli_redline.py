"""`strongroom redline`: files, documents of the vault and drafts against each other."""

import argparse
import contextlib
import io
import json
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from desktop.commands.redline import add_redline_options, redline
from desktop.drafting.manuscript import edits
from desktop.drafting.manuscript.model import Place
from desktop.errors import DraftingError, NotFoundError, UsageError
from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.unit.drafting.redline.redline_support import accepted, rejected, told, word_file
from tests.unit.vault_support import facts, parsed, vectors

MATTER, OTHER = "Heron", "Plover"
OURS = word_file(["Lease of Unit 4", "The Tenant pays £500 a month."])
THEIRS = word_file(["Lease of Unit 4", "The Tenant pays £650 a month."])


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A matter with our draft of a lease, the other side's Word file and a note; and another."""
    vault, _ = Vault.create(
        tmp_path_factory.mktemp("redline") / "vault", passphrase="long enough", use_keychain=False
    )
    with contextlib.closing(Workspace(vault)) as made:
        for matter in (MATTER, OTHER):
            made.add_matter(matter)
        lines = ("Lease of Unit 4", "The Tenant pays £650 a month.")
        store = vault.library.store
        word = replace(parsed(*lines), kind="docx")
        store(MATTER, facts("/in/theirs.docx"), word, vectors(2), "e", original=THEIRS)
        store(OTHER, facts("/in/secret.docx"), word, vectors(2), "e", original=THEIRS)
        note = replace(parsed(*lines), kind="pdf")
        store(MATTER, facts("/in/scan.pdf"), note, vectors(2), "e", original=b"%PDF")
        ours = replace(parsed("Lease of Unit 4", "The Tenant pays £500 a month."), kind="docx")
        document = store(MATTER, facts("/in/ours.docx"), ours, vectors(2), "e", original=OURS)
        made.desk.new_draft_from_document(MATTER, document.id, "Lease")
        yield made


def run(workspace: Workspace | None, out: Path, *words: str) -> None:
    parser = argparse.ArgumentParser()
    add_redline_options(parser)
    arguments = parser.parse_args([*words, "--out", str(out), "--author", "Nora"])

    def vault() -> AbstractContextManager[Workspace]:
        assert workspace is not None, "no vault is needed"
        return contextlib.nullcontext(workspace)

    redline(arguments, threading.Event(), vault)


def sides(path: Path) -> tuple[list[str], list[str]]:
    """The texts with all changes rejected and with all accepted."""
    data = path.read_bytes()
    return told(rejected(data)), told(accepted(data))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [("lease", "in/theirs.docx"), ("draft-1", "/in/theirs.docx"), ("ours.docx", "scan.pdf")],
)
def test_a_draft_against_what_lies_in_the_matter(
    workspace: Workspace, tmp_path: Path, ours: str, theirs: str
) -> None:
    out = tmp_path / "out.docx"
    run(workspace, out, ours, theirs, "--matter", MATTER)
    old, new = (" ".join(lines) for lines in sides(out))
    assert "£500" in old
    assert "£650" not in old
    assert "£650" in new
    assert "£500" not in new


def test_two_drafts(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = workspace.desk.open_draft(1).manuscript
    rent = next(each for each in first.paragraphs if "£500" in each.text)
    start = rent.text.index("£500")
    changed = edits.replace_text(first, Place(rent.id, start, start + 4), "£720")
    base = workspace.desk.docx(first)
    second = workspace.desk.add_draft(MATTER, replace(changed, title="Lease, second"), base)
    out = tmp_path / "out.docx"
    run(workspace, out, "draft-1", "LEASE, SECOND", "--matter", MATTER, "--json")
    old, new = (" ".join(lines) for lines in sides(out))
    assert "£500" in old
    assert "£720" in new
    said = json.loads(capsys.readouterr().out)
    assert any("720" in change["new"] for change in said["changes"])
    workspace.desk.remove_draft(second.facts.id)


def test_files_need_no_vault(tmp_path: Path) -> None:
    names = []
    for name, data in (("a.docx", OURS), ("b.docx", THEIRS)):
        (tmp_path / name).write_bytes(data)
        names.append(str(tmp_path / name))
    run(None, tmp_path / "out.docx", *names)
    assert "£650" in " ".join(sides(tmp_path / "out.docx")[1])


def test_a_file_against_a_draft(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "came.docx").write_bytes(THEIRS)
    out = tmp_path / "out.docx"
    run(workspace, out, "Lease", str(tmp_path / "came.docx"), "--matter", MATTER)
    assert "£650" in " ".join(sides(out)[1])


def test_what_is_in_another_matter_or_nowhere_is_not_found(
    workspace: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out.docx"
    for name in ("secret.docx", "draft-99", "", "/in/nowhere.docx"):
        with pytest.raises(NotFoundError, match="no such file, document or draft"):
            run(workspace, out, "Lease", name, "--matter", MATTER)
    with pytest.raises(UsageError, match="Which matter"):
        run(workspace, out, "Lease", "theirs.docx")
    assert not out.exists()


def test_a_name_that_means_two_things_is_asked_about(workspace: Workspace, tmp_path: Path) -> None:
    first = workspace.desk.open_draft(1).manuscript
    base = workspace.desk.docx(first)
    made = [
        workspace.desk.add_draft(MATTER, replace(first, title=title), base).facts.id
        for title in ("lease", "theirs.docx")
    ]
    out = tmp_path / "out.docx"
    with pytest.raises(UsageError, match=f"draft-1, draft-{made[0]}"):
        run(workspace, out, "Lease", "ours.docx", "--matter", MATTER)
    with pytest.raises(UsageError, match=f"draft-{made[1]}"):
        run(workspace, out, "draft-1", "theirs.docx", "--matter", MATTER)
    for draft in made:
        workspace.desk.remove_draft(draft)


def test_a_file_that_is_no_word_file_is_said(tmp_path: Path) -> None:
    made = docx.Document()
    held = io.BytesIO()
    made.save(held)
    (tmp_path / "a.docx").write_bytes(held.getvalue())
    (tmp_path / "b.docx").write_bytes(b"%PDF-1.7 no Word file")
    with pytest.raises(DraftingError):
        run(None, tmp_path / "out.docx", str(tmp_path / "a.docx"), str(tmp_path / "b.docx"))
    assert not (tmp_path / "out.docx").exists()
