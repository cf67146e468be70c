"""Lists and tables that the base of a draft has not, in the Word file that is made of it."""

import io

import docx
import pytest
from docx.oxml.ns import qn

from desktop.drafting.manuscript import read_docx, write_docx
from desktop.drafting.manuscript.model import Manuscript, Origin, Place
from desktop.drafting.manuscript.numbers import numbers
from desktop.drafting.manuscript.record import from_json, to_json
from desktop.gui.draft.sheet import changes, inserting
from tests.unit.drafting.manuscript.word_soundness import faults

LINES = "One", "Two", "Three", "Four"


@pytest.fixture
def base() -> bytes:
    made = docx.Document()
    # A base may have no lists at all.
    numbering = made.part.numbering_part
    made.part.drop_rel(next(k for k, r in made.part.rels.items() if r.target_part is numbering))
    for line in LINES:
        made.add_paragraph(line)
    made.add_heading("Head", 1)
    stream = io.BytesIO()
    made.save(stream)
    return read_docx.prepared(stream.getvalue())


@pytest.fixture
def draft(base: bytes) -> Manuscript:
    return read_docx.read(base, Origin("user"))


def _ids(draft: Manuscript) -> list[str]:
    return [each.id for each in draft.paragraphs]


def _again(base: bytes, draft: Manuscript) -> Manuscript:
    return read_docx.read(write_docx.write(base, draft), Origin("user"))


def _shown(draft: Manuscript) -> list[tuple[str, str, int]]:
    labels = numbers(draft)
    return [(labels.get(p.id, ""), p.text, p.level) for p in draft.paragraphs if p.cell is None]


def test_bullets_and_legal_numbers_are_in_the_word_file(base: bytes, draft: Manuscript) -> None:
    ids = _ids(draft)
    made = inserting.listed(draft, ids[:2], of_bullets=True)
    made = inserting.listed(made, ids[2:4], of_bullets=False)
    made = changes.change_level(made, [ids[3]], 1)
    assert _shown(made)[:4] == [
        ("•", "One", 0), ("•", "Two", 0), ("1.", "Three", 0), ("1.1", "Four", 1)
    ]  # fmt: skip
    again = _again(base, made)
    assert _shown(again) == _shown(made)
    assert again.paragraphs[4].style == draft.paragraphs[4].style
    assert _shown(_again(base, from_json(to_json(made)))) == _shown(made)


def test_a_list_taken_back_leaves_plain_text(base: bytes, draft: Manuscript) -> None:
    ids = _ids(draft)
    made = inserting.listed(
        inserting.listed(draft, ids[:2], of_bullets=True), ids[:2], of_bullets=True
    )
    assert [p.list_id for p in _again(base, made).paragraphs] == [""] * 5


def test_a_new_list_goes_on_with_the_one_before_it(draft: Manuscript) -> None:
    ids = _ids(draft)
    made = inserting.listed(draft, ids[:1], of_bullets=False)
    made = inserting.listed(made, ids[2:3], of_bullets=False)
    assert [shown for shown, _, _ in _shown(made)][:3] == ["1.", "", "2."]


def test_a_table_stands_between_paragraphs_of_text(base: bytes, draft: Manuscript) -> None:
    ids = _ids(draft)
    made = inserting.insert_table(draft, Place(ids[1], 1, 1), 2, 3)
    assert made.manuscript.paragraph(made.caret.paragraph).cell is not None
    again = inserting.insert_table(made.manuscript, Place(ids[1], 1, 1), 1, 2)
    file = docx.Document(io.BytesIO(write_docx.write(base, again.manuscript)))
    assert [(len(t.rows), len(t.columns)) for t in file.tables] == [(1, 2), (2, 3)]
    kinds = [each.tag.rpartition("}")[2] for each in file.element.body]
    assert "tbl tbl" not in " ".join(kinds)
    assert all(cell.text == "" for t in file.tables for row in t.rows for cell in row.cells)
    at_end = inserting.insert_table(draft, Place(ids[4], 0, 0), 1, 1).manuscript
    assert at_end.paragraphs[-1].cell is None


def test_a_style_and_a_level_given_to_an_old_paragraph_are_in_the_file(
    base: bytes, draft: Manuscript
) -> None:
    ids = _ids(draft)
    made = changes.styled(draft, [ids[1]], draft.paragraph(ids[4]))
    again = _again(base, made)
    assert again.paragraphs[1].style == draft.paragraph(ids[4]).style
    assert again.paragraphs[1].role == "heading"
    assert again.paragraphs[0].style == draft.paragraphs[0].style


def test_the_lists_part_is_sound(base: bytes, draft: Manuscript) -> None:
    made = inserting.listed(draft, _ids(draft)[:2], of_bullets=True)
    made = inserting.listed(made, _ids(draft)[2:4], of_bullets=False)
    data = write_docx.write(base, made)
    root = docx.Document(io.BytesIO(data)).part.numbering_part.element
    tags = [each.tag for each in root]
    first_number = tags.index(qn("w:num"))
    assert set(tags[:first_number]) == {qn("w:abstractNum")}
    assert set(tags[first_number:]) == {qn("w:num")}
    assert not faults(data)
