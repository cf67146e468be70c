"""Word files as drafts and back: nothing changes that was not changed, and what was is there."""

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from desktop import paths
from desktop.drafting.manuscript import edits
from desktop.drafting.manuscript.model import (
    OBJECT,
    Cell,
    Finish,
    Manuscript,
    Origin,
    Paragraph,
    Place,
    Span,
)
from desktop.drafting.manuscript.numbers import numbers, reference_numbers, renumbered
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.redline.office_file import OfficeFile
from desktop.errors import ReadingError
from desktop.ingest.readers.word.docx import read as read_text
from tests.unit.drafting.redline.redline_support import changed, told, word_file
from tests.unit.manuscript_support import remove

HERE = Origin("precedent", "/clients/old.docx", page=3)
SAMPLES = sorted(paths.resource_path("sample").glob("documents/*.docx"))
NDA = paths.resource_path("templates") / "nda" / "template.docx"


def _read(data: bytes) -> Manuscript:
    return read(data, HERE)


def _bare(draft: Manuscript) -> list[tuple[str, str, bool, bool, bool]]:
    """What two drafts of the same text have in common, their ids and origins left out; the spans
    of one look as one."""
    shown = numbers(draft)
    found: list[tuple[str, str, bool, bool, bool]] = []
    # Boxes belong to no place between the other paragraphs.
    for each in sorted(draft.paragraphs, key=lambda paragraph: paragraph.part):
        if not each.text.strip():
            continue
        found.append(("", shown.get(each.id, ""), False, False, False))
        for span in each.spans:
            look = (span.bold, span.italic, span.underline)
            if found[-1][0] == "span" and found[-1][2:] == look:
                found[-1] = ("span", found[-1][1] + span.text, *look)
            else:
                found.append(("span", span.text, *look))
    return found


@pytest.mark.parametrize("path", [*SAMPLES, NDA], ids=lambda path: path.stem)
def test_an_unchanged_draft_is_the_file_it_was_read_from(path: object) -> None:
    data = prepared(Path(str(path)).read_bytes())
    draft = _read(data)
    again = write(data, draft, Finish(clean=False))
    before, after = OfficeFile(data), OfficeFile(again)
    assert before.data(before.main) == after.data(after.main)
    assert told(again) == told(data)


def test_numbers_and_references_are_those_that_the_reader_of_files_shows() -> None:
    data = prepared(NDA.read_bytes())
    draft = _read(data)
    lines = [line for line in read_text(data).text.splitlines() if line.strip()]
    shown = numbers(draft)
    plain = [each for each in draft.body if each.text and each.cell is None]
    said = [f"{shown.get(each.id, '')} {each.text}".strip() for each in plain]
    assert [line for line in said if line not in lines] == []
    assert renumbered(draft) == draft, "each reference already says its paragraph's number"
    assert len(reference_numbers(draft)) > 5


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_edited_is_written(seed: int) -> None:
    """Random edits of real files: what the written file says is what the draft says."""
    chance = random.Random(seed)
    path = chance.choice([*SAMPLES, NDA])
    data = prepared(path.read_bytes())
    draft = _read(data)
    for _ in range(chance.randrange(1, 30)):
        draft = chance.choice(EDITS)(draft, chance)
    written = write(data, draft)
    docx.Document(io.BytesIO(written))
    assert _bare(_read(written)) == _bare(renumbered(draft))


def _body(draft: Manuscript, chance: random.Random) -> Paragraph:
    return chance.choice([each for each in draft.body if each.text])


def _word(draft: Manuscript, chance: random.Random) -> Manuscript:
    paragraph = _body(draft, chance)
    start = chance.randrange(len(paragraph.text))
    end = min(len(paragraph.text), start + chance.randrange(12))
    text = paragraph.text[start:end]
    # What is no text is deleted as one thing, which other tests do.
    if OBJECT in text or any(s.reference for s in edits.split(paragraph.spans, start, end)[1]):
        return draft
    if any(span.reference for span in edits.split(paragraph.spans, start, start + 1)[1]):
        return draft
    new = chance.choice(["", "unless", "£5,000.00 ", " a\tb", "two\nlines", "ffi"])
    return edits.replace_text(draft, Place(paragraph.id, start, end), new)


def _look(draft: Manuscript, chance: random.Random) -> Manuscript:
    paragraph = _body(draft, chance)
    start = chance.randrange(len(paragraph.text))
    before, inside, after = edits.split(paragraph.spans, start, start + 9)
    name = chance.choice(["bold", "italic", "underline"])
    looked = [
        span if span.reference or OBJECT in span.text else _with(span, name, chance.random() < 0.7)
        for span in inside
    ]
    spans = edits.joined([*before, *looked, *after])
    return edits.put(draft, replace(paragraph, spans=spans))


def _with(span: Span, name: str, value: bool) -> Span:
    return Span(
        span.text,
        span.origin,
        value if name == "bold" else span.bold,
        value if name == "italic" else span.italic,
        value if name == "underline" else span.underline,
    )


def _new(draft: Manuscript, chance: random.Random) -> Manuscript:
    at = _body(draft, chance)
    name = next(edits.new_ids(draft))
    spans = (Span("New words, "), Span("and bold", bold=True))
    made = replace(at, id=name, spans=spans, anchor="", labels=())
    return edits.insert_after(draft, at.id, [made])


def _gone(draft: Manuscript, chance: random.Random) -> Manuscript:
    plain = [each for each in draft.body if each.text and each.cell is None]
    return remove(draft, {chance.choice(plain).id}) if len(plain) > 3 else draft


def _swap(draft: Manuscript, chance: random.Random) -> Manuscript:
    plain = [n for n, each in enumerate(draft.paragraphs) if each.cell is None and not each.part]
    one, other = sorted(chance.sample(plain, 2))
    made = list(draft.paragraphs)
    made[one], made[other] = made[other], made[one]
    return renumbered(draft.with_paragraphs(tuple(made)))


Edit = Callable[[Manuscript, random.Random], Manuscript]
EDITS: tuple[Edit, ...] = (_word, _word, _word, _look, _new, _gone, _swap)


def test_what_a_file_tracked_is_accepted_in_its_draft() -> None:
    one = word_file(["The rent is £500.", "The tenant pays."])
    from desktop.drafting.redline.compare import redline

    two = word_file(["The rent is £650.", "The tenant shall pay."])
    tracked = redline(one, two, author="A", date="2026-01-01T00:00:00Z")
    assert [each.text for each in _read(prepared(tracked)).body] == [
        "The rent is £650.",
        "The tenant shall pay.",
    ]


def test_rows_are_added_like_the_one_before_and_taken_out() -> None:
    data = prepared(word_file(["Fees:"], [("Work", "Fee"), ("Audit", "£1"), ("Tax", "£2")]))
    draft = _read(data)
    at = next(each for each in draft.body if each.text == "£1")
    assert at.cell is not None
    made = [
        Paragraph(f"n{n}", (Span(text),), at.style, "cell", cell=Cell(at.cell.table, "new", n))
        for n, text in enumerate(("Payroll", "£3"))
    ]
    draft = edits.insert_after(draft, at.id, made)
    draft = remove(draft, {each.id for each in draft.body if each.text in {"Tax", "£2"}})
    rows = [[c.text for c in row.cells] for row in _table(write(data, draft)).rows]
    assert rows == [["Work", "Fee"], ["Audit", "£1"], ["Payroll", "£3"]]


def _table(data: bytes) -> "docx.table.Table":
    return docx.Document(io.BytesIO(data)).tables[0]


def test_a_table_that_the_base_does_not_have_is_made() -> None:
    base = prepared(NDA.read_bytes())
    draft = _read(base)
    first = draft.body[0]
    cells = [
        Paragraph(f"n{row}{column}", (Span(f"{row}/{column}"),), role="cell", cell=cell)
        for row in range(3)
        for column in range(2)
        for cell in [Cell("key", f"n{row}", column)]
    ]
    made = write(base, edits.insert_after(draft, first.id, cells))
    (table, *_) = docx.Document(io.BytesIO(made)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["0/0", "0/1"],
        ["1/0", "1/1"],
        ["2/0", "2/1"],
    ]
    again = [each.text for each in _read(made).body]
    assert again[:7] == [first.text, *(each.text for each in cells)]


def test_running_heads_and_notes_can_be_changed() -> None:
    data = prepared(word_file(["Text."], header="Acme v Beta"))
    draft = _read(data)
    head = next(each for each in draft.paragraphs if each.role == "header")
    draft = edits.replace_text(draft, Place(head.id, 0, 4), "Gamma")
    written = write(data, draft)
    assert docx.Document(io.BytesIO(written)).sections[0].header.paragraphs[0].text == (
        "Gamma v Beta"
    )


def test_origins_are_told_in_comments_and_gone_without() -> None:
    data = prepared(word_file(["Confidential. Pay GBP 5 now.", "Second."]))
    draft = _read(data)
    first = draft.body[0].id
    draft = edits.replace_text(draft, Place(first, 18, 23), "EUR 7", Origin("field", "fee"))
    draft = edits.replace_text(draft, Place(draft.body[1].id, 0, 6), "Own")
    document = docx.Document(io.BytesIO(write(data, draft, Finish(origins=True))))
    assert [each.text for each in document.paragraphs] == ["Confidential. Pay EUR 7 now.", "Own."]
    assert [comment.text for comment in document.comments] == [
        "From old.docx, page 3. Filled in: fee",
        "Written by hand",
        "From old.docx, page 3",
    ]
    plain = docx.Document(io.BytesIO(write(data, draft)))
    assert list(plain.comments) == []


def test_a_blank_is_told_as_one_not_as_filled_in() -> None:
    data = prepared(word_file(["Confidential. Pay GBP 5 now."]))
    draft = _read(data)
    place = Place(draft.body[0].id, 18, 23)
    draft = edits.replace_text(draft, place, "[Fee]", Origin("field", "monthly_fee"), blank="Fee")
    document = docx.Document(io.BytesIO(write(data, draft, Finish(origins=True))))
    assert [comment.text for comment in document.comments] == [
        "From old.docx, page 3. Still blank: monthly fee"
    ]


def test_a_cleaned_file_tells_nothing_of_its_making() -> None:
    document = docx.Document()
    properties = document.core_properties
    properties.author = properties.last_modified_by = "Ann Secretary"
    properties.keywords = "Project Heron"
    document.add_paragraph("Text.")
    made = io.BytesIO()
    document.save(made)
    data = prepared(made.getvalue())
    draft = _read(data)
    cleaned, kept = write(data, draft), write(data, draft, Finish(clean=False))
    assert b"Ann Secretary" in _all(kept)
    for word in (b"Ann Secretary", b"Project Heron", b"rsid", b"2013-12-23"):
        assert word not in _all(cleaned)
    named = docx.Document(io.BytesIO(write(data, draft, Finish(author="Firm LLP"))))
    assert named.core_properties.author == "Firm LLP"


def _all(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("data", [b"", b"no file", word_file(["a"])[:500]])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(ReadingError):
        prepared(data)


@pytest.mark.parametrize("seed", range(10))
def test_files_that_were_changed_at_random_keep_what_they_say(seed: int) -> None:
    data = prepared(changed(SAMPLES[seed % len(SAMPLES)].read_bytes(), random.Random(seed)))
    assert told(write(data, _read(data))) == told(data)
