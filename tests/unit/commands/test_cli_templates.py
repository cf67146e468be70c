"""`strongroom templates`: from a document to a template, and from that to a draft."""

import argparse
import contextlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest

from desktop.commands import draft as cli_draft
from desktop.commands.templates import add_templates_options, run_templates
from desktop.errors import DraftingError, NotFoundError, UsageError
from desktop.workspace import Workspace

TEXT = (
    "Services agreement",
    "This agreement is made on 3 May 2024 between Harbour Lane Ltd and Orla Brennan.",
    "Harbour Lane Ltd pays £12,500 for the services.",
    "Governing law: [law]",
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One for all: a passphrase takes its time. Each test takes away what it has kept."""
    folder = tmp_path_factory.mktemp("templates")
    made, _ = Workspace.create(folder / "vault", passphrase="long enough", use_keychain=False)
    with contextlib.closing(made):
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = docx.Document()
    for text in TEXT:
        made.add_paragraph(text)
    path = tmp_path / "services.docx"
    made.save(str(path))
    return path


@pytest.fixture(autouse=True)
def nothing_kept(workspace: Workspace) -> Iterator[None]:
    yield
    for own in workspace.desk.own.all():
        workspace.desk.own.remove(own.name)


def run(workspace: Workspace, *words: str) -> tuple[dict[str, Any], list[str]]:
    parser = argparse.ArgumentParser()
    add_templates_options(parser)
    parser.add_argument("--matter")
    parser.add_argument("--json", action="store_true")
    return run_templates(workspace, parser.parse_args(words), threading.Event())


def draft(workspace: Workspace, *words: str) -> None:
    parser = argparse.ArgumentParser()
    cli_draft.add_draft_options(parser)
    cli_draft.draft(
        parser.parse_args(words), threading.Event(), lambda: contextlib.nullcontext(workspace)
    )


def proposed(workspace: Workspace, file: Path) -> dict[str, dict[str, Any]]:
    record, _ = run(workspace, "propose", str(file))
    return {field["text"]: field for field in record["fields"]}


def test_what_is_proposed_is_what_the_document_tells(workspace: Workspace, file: Path) -> None:
    fields = proposed(workspace, file)
    assert fields["3 May 2024"]["kind"] == "date"
    assert fields["£12,500"]["kind"] == "money"
    assert fields["Harbour Lane Ltd"]["places"] == 2
    assert "[law]" in fields
    assert workspace.desk.own.all() == []


def test_a_kept_template_is_filled_in_all_its_places(
    workspace: Workspace, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fields = proposed(workspace, file)
    wished = {
        "fields": [
            {"name": fields["Harbour Lane Ltd"]["name"], "label": "Client"},
            {"name": fields["£12,500"]["name"], "required": False},
        ]
    }
    wishes = tmp_path / "wishes.json"
    wishes.write_text(json.dumps(wished))
    record, lines = run(
        workspace, "keep", str(file), "--title", "Our services", "--fields", str(wishes)
    )
    name = record["name"]
    assert lines[0].startswith(f"Kept as {name}: Our services.")
    assert run(workspace)[0]["templates"][0]["title"] == "Our services"
    draft(workspace, name, "--show")
    assert "(party): Client" in capsys.readouterr().out
    client, out = fields["Harbour Lane Ltd"]["name"], tmp_path / "out.docx"
    draft(workspace, name, "--set", f"{client}=Tidewater Books Ltd", "--out", str(out))
    said = [paragraph.text for paragraph in docx.Document(str(out)).paragraphs]
    assert said[1].count("Tidewater Books Ltd") == 1
    assert said[2].startswith("Tidewater Books Ltd pays [")
    assert "Orla Brennan" in said[1], "what is no field stays"


def test_broken_tags_are_named_by_propose_and_keep_until_they_are_mended(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = docx.Document()
    cut = made.add_paragraph("Paid by {")
    cut.add_run("{ client na").bold = True
    cut.add_run("me, within 30 days; 100 %} of it.")
    table = made.add_table(1, 2)
    table.cell(0, 1).text = "name }} and"
    made.sections[0].header.paragraphs[0].text = "{% if draft"
    path = tmp_path / "broken.docx"
    made.save(str(path))
    says = [
        "Paragraph 1: the tag “{{ client” has no end. Write }} where it ends, or take it out.",
        "Table 1, row 1, cell 2: the tag “name }}” has no beginning. Write {{ where it begins, or"
        " take it out.",
        "The header: the tag “{% if draft” has no end. Write %} where it ends, or take it out.",
    ]
    for words in (("propose",), ("keep", "--title", "T")):
        with pytest.raises(DraftingError, match=r"broken\.docx has 3 broken tags\. Mend the file"):
            run(workspace, words[0], str(path), *words[1:])
        assert capsys.readouterr().out.splitlines() == says
    with pytest.raises(DraftingError):
        run(workspace, "propose", str(path), "--json")
    record = json.loads(capsys.readouterr().out)
    assert [each["message"] for each in record["broken_tags"]] == says
    assert workspace.desk.own.all() == []
    cut.runs[2].text = " }}, within 30 days."
    table.cell(0, 1).text = "{{ name }} and"
    made.sections[0].header.paragraphs[0].text = "{% if draft %}Draft{% endif %}"
    made.save(str(path))
    record, lines = run(workspace, "propose", str(path))
    assert {"Client na", "Name"} <= {field["label"] for field in record["fields"]}
    assert lines[-2] == (
        "Conditions and repeats stay as text in each draft: “{% if draft %}”, “{% endif %}”."
    )
    assert run(workspace, "keep", str(path), "--title", "T")[0]["title"] == "T"


def test_a_needed_field_that_is_not_given_is_named(
    workspace: Workspace, file: Path, tmp_path: Path
) -> None:
    record, _ = run(workspace, "keep", str(file), "--title", "T")
    with pytest.raises(DraftingError, match="Still needed"):
        draft(workspace, record["name"], "--out", str(tmp_path / "out.docx"))
    assert not (tmp_path / "out.docx").exists()


def test_a_removed_template_is_gone(workspace: Workspace, file: Path) -> None:
    record, _ = run(workspace, "keep", str(file), "--title", "T")
    run(workspace, "remove", record["name"])
    assert run(workspace)[0]["templates"] == []
    with pytest.raises(NotFoundError):
        run(workspace, "remove", record["name"])


@pytest.mark.parametrize(
    "wishes",
    [
        {"fields": [{"name": "nowhere"}]},
        {"fields": ["name"]},
        {"fields": {}},
        {},
        {"fields": [{"name": "NAME", "kind": "poem"}]},
        {"fields": [{"name": "NAME", "label": " "}]},
        {"fields": [{"name": "NAME", "required": "yes"}]},
    ],
)
def test_wishes_that_fit_no_field_are_refused(
    workspace: Workspace, file: Path, tmp_path: Path, wishes: dict[str, Any]
) -> None:
    name = proposed(workspace, file)["£12,500"]["name"]
    path = tmp_path / "wishes.json"
    path.write_text(json.dumps(wishes).replace("NAME", name))
    with pytest.raises(UsageError):
        run(workspace, "keep", str(file), "--title", "T", "--fields", str(path))
    assert workspace.desk.own.all() == []


def test_without_a_title_or_a_source_nothing_is_kept(workspace: Workspace, file: Path) -> None:
    with pytest.raises(UsageError):
        run(workspace, "keep", str(file))
    with pytest.raises(UsageError):
        run(workspace, "keep")
    with pytest.raises(NotFoundError):
        run(workspace, "propose", "nowhere.docx", "--matter", "none")
    assert workspace.desk.own.all() == []
