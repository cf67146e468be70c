"""The work record of an answer: what stands in it, and that no word of it can be changed unseen."""

import contextlib
import io
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document

from desktop.documents import STOPPED, Answer, AnswerStatus, Citation, Claim, Coverage, Unreadable
from desktop.drafting.export import work_record
from desktop.drafting.export.talk_export import Exported, as_markdown
from desktop.errors import DesktopError, NotFoundError, UsageError, VaultDamagedError
from desktop.ingest.reader_process.reading import Readers
from desktop.local_models.catalog import load as load_catalog
from desktop.recording import Recorder
from desktop.settings import Settings
from desktop.vault.copies import word_seal
from desktop.vault.desk.history import Verdict
from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.unit.vault_support import KEY, allow_fake, sha256_of, store

MODEL = "qwen2.5-coder-1.5b-instruct"
HALF = Unreadable("/half.pdf", "Page 2 is broken.", in_part=True)


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Vault]:
    allow_fake(monkeypatch)
    made, _ = Vault.create(tmp_path / "v")
    with contextlib.closing(made):
        made.library.add_matter("Lane")
        yield made


@pytest.fixture
def recorder(vault: Vault) -> Iterator[Recorder]:
    readers = Readers(1)
    with contextlib.closing(readers):
        yield Recorder(vault, load_catalog(), Settings(), readers)


@pytest.fixture
def asked(vault: Vault) -> int:
    document = store(vault.library, "Lane", "/lease.pdf", "The rent is 1,200 pounds.")
    answer = Answer(
        "How  much is the rent?",
        "The rent is 1,200 pounds [1]. It may rise.",
        AnswerStatus.PARTIAL,
        (Citation(1, document, "/lease.pdf", 1, 0, 25, "The rent is 1,200 pounds."),),
        (Claim(30, 42, "No passage says so."),),
        Coverage(4, (Unreadable("/scan.pdf", "It is locked."), HALF)),
        model=MODEL,
    )
    row, _ = vault.library.conversations.remember("Lane", answer)
    vault.library.conversations.mark(row, Verdict.VERIFIED, "compared with the paper")
    return row


def test_what_was_stopped_is_no_partly_supported_answer_in_a_record_or_an_export(
    vault: Vault, recorder: Recorder, tmp_path: Path
) -> None:
    answer = Answer("Rent?", f"{STOPPED} Found by then: [1]", AnswerStatus.PARTIAL, ())
    row, _ = vault.library.conversations.remember("Lane", answer)
    recorder.record(row, tmp_path / "record.txt", "NB", "", "")
    turn = vault.library.conversations.turn(row)
    written = as_markdown(Exported("Rent?", (turn,), {}))
    record = (tmp_path / "record.txt").read_text()
    assert "Status: stopped before it was answered" in record
    assert "Stopped. Asked" in written
    assert "upported" not in record + written


def test_an_export_says_its_question_once_files_by_name_and_times_of_the_clock(
    vault: Vault, recorder: Recorder, asked: int
) -> None:
    turn = vault.library.conversations.turn(asked)
    exported = Exported(turn.question, (turn, turn), {})
    written = as_markdown(exported)
    headings = [line for line in written.splitlines() if line.startswith("#")]
    assert [line.count("#") for line in headings] == [1, 2]
    assert turn.asked not in written
    year = datetime.fromisoformat(turn.asked).astimezone().year
    assert re.search(rf"Asked \d+ [A-Z][a-z]+ {year}, \d\d:\d\d \(UTC", written)
    assert "] lease.pdf, page 1" in written
    assert "Not read: scan.pdf: " in written
    assert "Read in part: half.pdf: " in written
    named = as_markdown(Exported("Rents", (turn,), {}))
    assert named.startswith("# Rents\n\n## ")


def test_a_record_says_what_a_file_needs(
    vault: Vault, recorder: Recorder, asked: int, tmp_path: Path
) -> None:
    out = tmp_path / "record.txt"
    recorder.record(asked, out, "NB", "checked at the desk", "")
    said = out.read_text()
    model = next(m for m in load_catalog().models if m.name == MODEL)
    [question] = [e for e in vault.library.audit.entries() if e.action == "question asked"]
    for words in (
        "Question: How much is the rent?",
        "The rent is 1,200 pounds [1]",
        "partly supported",
        "“It may rise.” (No passage says so.)",
        f"SHA-256: {sha256_of('/lease.pdf')}",
        "/lease.pdf, page 1, characters 0 to 25",
        "Not read: /scan.pdf (It is locked.)",
        "Read in part: /half.pdf (Page 2 is broken.)",
        f"Language model: {MODEL}",
        model.files[0].sha256,
        "Reviewed by: NB",
        "Verdict: verified",
        "Note: checked at the desk",
        f"row {question.number}",
        question.link,
        "Searched: 4 documents",
    ):
        assert words in said, words
    assert recorder.check(out).answer == asked


@pytest.mark.parametrize("ending", [".txt", ".docx"])
def test_a_record_is_checked_and_every_change_is_seen(
    vault: Vault, recorder: Recorder, asked: int, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"record{ending}"
    digest = recorder.record(asked, out, "NB", "", "")
    row = vault.library.audit.entries()[-1]
    assert (row.action, row.subject) == ("answer recorded", digest)
    assert recorder.check(out).row == row.number
    _change(out, "1,200", "1,300")
    with pytest.raises(UsageError, match="was changed"):
        recorder.check(out)


def _change(file: Path, old: str, new: str) -> None:
    if file.suffix == ".txt":
        file.write_text(file.read_text().replace(old, new))
        return
    document = Document(io.BytesIO(file.read_bytes()))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace(old, new)
    document.save(str(file))


def test_a_word_file_saved_anew_is_still_whole(
    recorder: Recorder, asked: int, tmp_path: Path
) -> None:
    out = tmp_path / "record.docx"
    recorder.record(asked, out, "NB", "", "")
    Document(io.BytesIO(out.read_bytes())).save(str(out))
    assert recorder.check(out).answer == asked


def test_the_record_of_another_vault_is_refused(
    recorder: Recorder, asked: int, tmp_path: Path
) -> None:
    out = tmp_path / "record.txt"
    recorder.record(asked, out, "NB", "", "")
    other, _ = Vault.create(tmp_path / "w")
    with contextlib.closing(other), pytest.raises(UsageError, match="another vault"):
        Recorder(other, load_catalog(), Settings(), Readers(1)).check(out)


def test_a_sealed_text_that_the_log_does_not_know_is_told(
    vault: Vault, recorder: Recorder, tmp_path: Path
) -> None:
    out = tmp_path / "record.txt"
    sealed, _ = vault.sealed_words("Something else that was sealed")
    out.write_text(sealed)
    with pytest.raises(UsageError, match="not in the audit log"):
        recorder.check(out)


def test_a_record_is_not_written_for_what_is_not_there(
    vault: Vault, recorder: Recorder, asked: int, tmp_path: Path
) -> None:
    before = len(vault.library.audit.entries())
    with pytest.raises(NotFoundError):
        recorder.record(asked + 1, tmp_path / "r.txt", "", "", "")
    with pytest.raises(UsageError):
        recorder.record(asked, tmp_path / "r.pdf", "", "", "")
    with pytest.raises(UsageError):
        recorder.record(asked, tmp_path / "r.txt", "x" * 41, "", "")
    with pytest.raises(DesktopError):
        recorder.check(tmp_path / "nothing.txt")
    assert len(vault.library.audit.entries()) == before
    assert list(tmp_path.glob("r.*")) == []


def test_a_broken_log_breaks_the_check(
    vault: Vault, asked: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "record.txt"
    workspace = Workspace(vault, Settings())
    workspace.record_answer(asked, out, "NB")
    assert workspace.check_record(out).answer == asked
    monkeypatch.setattr(vault.library.audit, "broken_at", lambda newest=None: 3)
    with pytest.raises(VaultDamagedError):
        workspace.check_record(out)
    workspace.close()


@pytest.mark.parametrize("text", ["", "no seal", "a\n\nSeal over the words above", "\ud800 x"])
def test_what_is_no_sealed_text_opens_nothing(text: str) -> None:
    assert word_seal.opened(text, KEY) is None


def test_words_that_look_like_a_seal_do_not_end_the_text() -> None:
    trick = word_seal.sealed("inner", KEY)
    assert word_seal.opened(word_seal.sealed(f"outer {trick}", KEY), KEY) is not None
    assert word_seal.opened(f"outer {trick}", KEY) is None


def test_a_word_file_holds_every_line(recorder: Recorder) -> None:
    text = work_record.as_docx("one\n\ntwo words\n")
    lines = [p.text for p in Document(io.BytesIO(text)).paragraphs]
    assert lines == ["one", "", "two words"]
