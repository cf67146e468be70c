"""The sample matter is what its questions say it is, and its sources make it."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pypdf
import pypdfium2
import pytest
from docx.table import Table
from lxml import html

from desktop import paths

SAMPLE = paths.resource_path("sample")
DOCUMENTS = SAMPLE / "documents"
QUESTIONS: list[dict[str, Any]] = [
    json.loads(line) for line in (SAMPLE / "questions.jsonl").read_text("utf-8").splitlines()
]
ANSWERED = [question for question in QUESTIONS if not question["unanswerable"]]
PDFS = sorted(path.name for path in DOCUMENTS.glob("*.pdf"))


def normal(text: str) -> str:
    return " ".join(text.split())


@cache
def read(path: Path) -> tuple[str, ...]:
    """The text of each page of a PDF as pypdf reads it; of any other file, the whole as one."""
    match path.suffix:
        case ".pdf":
            return tuple(normal(page.extract_text()) for page in pypdf.PdfReader(path).pages)
        case ".docx":
            parts: list[str] = []
            for item in docx.Document(str(path)).iter_inner_content():
                if isinstance(item, Table):
                    parts += [cell.text for row in item.rows for cell in row.cells]
                else:
                    parts.append(item.text)
            return (normal(" ".join(parts)),)
        case ".html":
            return (normal(" ".join(map(str, html.fromstring(path.read_bytes()).itertext()))),)
        case _:
            return (normal(path.read_text("utf-8")),)


@cache
def seen_by_pdfium(path: Path) -> tuple[str, ...]:
    with pypdfium2.PdfDocument(path) as pdf:
        return tuple(normal(page.get_textpage().get_text_range()) for page in pdf)


def test_there_are_enough_files_of_every_kind_and_they_are_small() -> None:
    files = [path for path in DOCUMENTS.iterdir() if path.is_file()]
    assert 14 <= len(files) <= 18
    assert {path.suffix for path in files} == {".pdf", ".docx", ".txt", ".md", ".html"}
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) < 1_500_000


def test_every_file_is_listed_in_the_readme_and_asked_about() -> None:
    readme = (SAMPLE / "README.md").read_text("utf-8")
    names = {path.name for path in DOCUMENTS.iterdir()}
    assert {name for name in names if f"`{name}`" not in readme} == set()
    assert {question["doc"] for question in ANSWERED} == names
    assert "Everything here is invented" in readme


def test_page_counts() -> None:
    counts = {name: len(read(DOCUMENTS / name)) for name in PDFS}
    assert all(1 <= count <= 30 for count in counts.values()), counts
    assert counts["supply-agreement.pdf"] >= 25
    assert counts["lease-unit-4-larkspur-yard.pdf"] >= 11
    assert counts["invoice-VC-20417.pdf"] == 1


def test_there_are_25_questions_with_an_answer_and_5_without() -> None:
    assert len(ANSWERED) == 25
    assert len(QUESTIONS) == 30
    assert len({question["id"] for question in QUESTIONS}) == 30
    keys = {"id", "question", "answer", "doc", "page", "quote", "must_contain", "unanswerable"}
    assert all(set(question) == keys for question in QUESTIONS)


@pytest.mark.parametrize("question", ANSWERED, ids=[question["id"] for question in ANSWERED])
def test_the_quote_stands_on_its_page_and_nowhere_else(question: dict[str, Any]) -> None:
    path = DOCUMENTS / question["doc"]
    quote = question["quote"]
    assert quote
    assert quote == normal(quote)
    others = [other for other in DOCUMENTS.iterdir() if other != path]
    if len(quote) > 10:  # a bare figure may stand elsewhere, in another sense
        assert not [other.name for other in others if quote in " ".join(read(other))]
    pages = read(path)
    standing = [number for number, text in enumerate(pages, 1) if quote in text]
    if path.suffix != ".pdf":
        assert question["page"] is None
        assert standing == [1]
        return
    assert standing == [question["page"]]
    assert quote in seen_by_pdfium(path)[question["page"] - 1]


@pytest.mark.parametrize("question", ANSWERED, ids=[question["id"] for question in ANSWERED])
def test_the_answer_holds_its_facts_and_is_not_in_the_question(question: dict[str, Any]) -> None:
    assert question["must_contain"]
    for fact in question["must_contain"]:
        assert fact.lower() in question["answer"].lower()
        assert fact.lower() not in question["question"].lower()
    figures = [fact for fact in question["must_contain"] if any(map(str.isdigit, fact))]
    for figure in figures:
        assert figure in question["quote"], "the quote alone must carry the figures"
    assert question["quote"] not in question["question"]


def test_what_is_unanswerable_names_no_place() -> None:
    for question in QUESTIONS:
        if question["unanswerable"]:
            place = (question["answer"], question["doc"], question["page"], question["quote"])
            assert place == ("", None, None, "")


def test_no_pdf_has_a_page_without_text_or_with_a_hole_in_its_numbers() -> None:
    for name in PDFS:
        pages = read(DOCUMENTS / name)
        for number, text in enumerate(pages, 1):
            assert len(text) > 60, (name, number)
            if number > 1 or not name.endswith(("agreement.pdf", "yard.pdf")):  # covers
                assert f"Page {number} of {len(pages)}" in text, (name, number)


def test_no_file_tells_of_the_machine_it_was_made_on() -> None:
    for path in DOCUMENTS.iterdir():
        for trace in (b"/work/", b"/tmp/", b"/home/", b"root@"):
            assert trace not in path.read_bytes(), path.name
    for path in DOCUMENTS.glob("*.docx"):
        properties = docx.Document(str(path)).core_properties
        assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    for name in PDFS:
        metadata = pypdf.PdfReader(DOCUMENTS / name).metadata
        assert metadata is not None
        assert not metadata.author


def test_the_sources_make_the_committed_files(tmp_path: Path) -> None:
    script = paths.resource_path("make_sample.py")
    subprocess.run([sys.executable, str(script), "--out", str(tmp_path)], check=True, timeout=100)
    made = {path.name for path in tmp_path.iterdir()}
    written_by_hand = {".txt", ".md", ".html"}
    assert made == {p.name for p in DOCUMENTS.iterdir() if p.suffix not in written_by_hand}
    for name in made:
        assert read(tmp_path / name) == read(DOCUMENTS / name), name


def test_the_sources_make_the_committed_templates(tmp_path: Path) -> None:
    script = paths.resource_path("make_templates.py")
    subprocess.run([sys.executable, str(script), "--out", str(tmp_path)], check=True, timeout=100)
    made = sorted(tmp_path.glob("*/template.docx"))
    assert made
    for path in made:
        committed = paths.resource_path("templates", path.parent.name, "template.docx")
        assert read(path) == read(committed)


def test_the_money_adds_up() -> None:
    """An accountant would look."""
    invoice = read(DOCUMENTS / "invoice-VC-20417.pdf")[0]
    assert round(240 * 156.20 + 80 * 231.75 + 1150.00, 2) == 57_178.00
    assert "57,178.00" in invoice
    assert "11,435.60" in invoice
    letter = read(DOCUMENTS / "letter-before-action-vandermoor.pdf")[1]
    losses = (71 * 156.20, 8640.00, 71 * 92.50, 3275.00, 12500.00, -(2300.00 - 0.06 * 180 * 156.20))
    assert f"{sum(losses):,.2f}" == "41,459.66"
    assert "41,459.66" in letter
    statement = " ".join(read(DOCUMENTS / "bank-statement-2025-03.pdf"))
    assert round(212_480.16 + 434_339.63 - 466_645.87, 2) == 180_173.92
    for figure in ("212,480.16", "434,339.63", "466,645.87", "180,173.92"):
        assert figure in statement
