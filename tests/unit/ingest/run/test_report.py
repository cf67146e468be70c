"""The report of an import: every file, its state, the reason and what can be done."""

import csv
import io
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desktop.documents import Document, Status
from desktop.errors import DesktopError, UsageError
from desktop.ingest.readers.common import reasons
from desktop.ingest.run.advice import advice
from desktop.ingest.run.report import as_csv, as_html, write_report

DOCUMENTS = (
    Document(1, "M", "/in/ready.pdf", Status.INDEXED, "pdf", pages=3, chunks=9, size=10),
    Document(2, "M", "/in/locked.pdf", Status.FAILED, reason=reasons.LOCKED),
    Document(
        3,
        "M",
        "/in/scan <b>&.pdf",
        Status.PARTIAL,
        "pdf",
        pages=2,
        reason="page 2: no text",
        confidence=0.648,
        hidden=2,
    ),
    Document(4, "M", "/in/=SUM(A1).csv", Status.WAITING),
    Document(5, "M", "/in/mail.eml/note.txt", Status.DUPLICATE, "text", duplicate_of="/in/n.txt"),
)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_every_file_is_listed_what_needs_a_person_first() -> None:
    table = rows(as_csv(DOCUMENTS))
    assert [row["File"] for row in table] == [
        "locked.pdf",
        "scan <b>&.pdf",
        "'=SUM(A1).csv",
        "note.txt",
        "ready.pdf",
    ]
    locked, scan, _, copy, ready = table
    assert (locked["State"], locked["Reason"]) == ("Not readable", reasons.LOCKED)
    assert "password" in locked["What to do"]
    assert scan["How it was read"] == "PDF, recognised in pictures (OCR)"
    assert (scan["Certainty"], scan["Hidden texts"]) == ("64% (check it)", "2")
    assert copy["Reason"] == "The same content as /in/n.txt"
    assert (ready["State"], ready["Pages"], ready["What to do"]) == ("Ready", "3", "")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.cells += tag == "td"


def test_the_page_shows_names_as_text_and_fetches_nothing() -> None:
    page = as_html("Brown & <Sons>", DOCUMENTS)
    assert "Brown &amp; &lt;Sons&gt;" in page
    assert "scan &lt;b&gt;&amp;.pdf" in page
    tags = _Tags()
    tags.feed(page)
    assert not {"script", "img", "link", "a", "iframe", "b"} & set(tags.tags)
    assert tags.cells >= 9 * len(DOCUMENTS)


def test_a_report_that_can_t_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="html"):
        write_report("M", DOCUMENTS, tmp_path / "report.docx")
    with pytest.raises(DesktopError, match="folder does not exist"):
        write_report("M", DOCUMENTS, tmp_path / "nowhere/report.html")
    out = tmp_path / "report.csv"
    write_report("M", DOCUMENTS, out)
    write_report("M", DOCUMENTS[:1], out)
    assert len(rows(out.read_text("utf-8-sig"))) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["report.csv"]


@pytest.mark.parametrize(
    ("status", "reason", "words"),
    [
        (Status.FAILED, reasons.LOCKED, "password"),
        (Status.FAILED, reasons.TOO_LARGE, "Split"),
        (Status.FAILED, reasons.DAMAGED_WORD, "again"),
        (Status.FAILED, reasons.unsupported(reasons.E_BOOKS).message, "e-book program"),
        (Status.FAILED, reasons.unsupported(reasons.PROGRAMS).message, "no document"),
        (Status.FAILED, reasons.unsupported(reasons.RECORDINGS).message, "written down"),
        (Status.FAILED, reasons.unsupported(reasons.OLD_OTHERS).message, "PDF"),
        (Status.FAILED, "You may not open this file: permission denied.", "right to read"),
        (Status.MISSING, "", "drive"),
        (Status.WAITING, "", "Resume"),
        (Status.PARTIAL, "page 3: no text layer", "file itself"),
    ],
)
def test_each_problem_comes_with_what_to_do(status: Status, reason: str, words: str) -> None:
    assert words in advice(status, reason)


def test_nothing_is_advised_where_nothing_is_to_be_done() -> None:
    assert advice(Status.INDEXED, "") == ""
    said = reasons.convert_first("old files", "DOCX", "It has no reader.").message
    assert advice(Status.FAILED, said) == "", "the reason says it itself"
    said = reasons.unpack_first("RAR archives", "Unpack it and add the folder.").message
    assert advice(Status.FAILED, said) == "", "as PDF, an archive would be of no use"
