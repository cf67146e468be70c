"""What is pasted stands in the draft's own styles, with its looks, lists, headings and tables."""

import io
from dataclasses import replace

import docx
import pytest

from desktop.drafting.manuscript.model import (
    Cell,
    Finish,
    ListLevel,
    Manuscript,
    NumberList,
    Origin,
    Paragraph,
    Place,
    Span,
)
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.precedents.importing.pasted import blocks_of
from desktop.gui.draft.sheet import pasting
from desktop.gui.draft.sheet.changes import is_free
from desktop.gui.draft.sheet.pasting import fragment, insert_blocks, insert_fragment

LISTS = {
    "1": NumberList("c", {0: ListLevel(text="%1."), 1: ListLevel(text="%1.%2")}),
    "2": NumberList("b", {0: ListLevel("bullet", "•")}),
}
FIELD = Origin("field", "client")
OLD = Origin("precedent", "/old matter/lease.docx", 7)


@pytest.fixture
def draft() -> Manuscript:
    return Manuscript(
        "Deed",
        (
            Paragraph("t", (Span("Deed"),), "Title", "title"),
            Paragraph("h", (Span("Term"),), "Heading 1", "heading", "1", 0),
            Paragraph("c", (Span("It runs on."),), "Clause", "clause", "1", 1),
            Paragraph("b", (Span("point"),), "Bullet", "clause", "2", 0),
            Paragraph("x", (Span("Plain words here"),), "Body Text", "text"),
            Paragraph("k", (Span("cell"),), "Cell", "cell", cell=Cell("t0", "r0", 0)),
            Paragraph("l", (Span("more"),), "Cell", "cell", cell=Cell("t0", "r0", 1)),
        ),
        LISTS,
        base_id=3,
    )


def shape(draft: Manuscript) -> list[tuple[str, str]]:
    return [(each.style, each.text) for each in draft.paragraphs]


def test_the_items_of_a_list_are_numbered_by_one_list_of_the_draft(draft: Manuscript) -> None:
    parties = Paragraph("p", (Span("Quill Ltd"),), "Parties", "clause", "3", 0)
    deeper = Paragraph("d", (Span("a part of it"),), "Clause Level 3", "clause", "1", 2)
    levels = {**draft.lists["1"].levels, 2: ListLevel("lowerLetter", "(%3)")}
    parties_own = NumberList("p", {0: ListLevel(text="(%1)")})
    lists = {**draft.lists, "1": NumberList("c", levels), "3": parties_own}
    before, *rest = draft.paragraphs
    both = replace(draft, paragraphs=(before, parties, *rest[:2], deeper, *rest[2:]), lists=lists)
    source = "<ol><li>first<ol><li>below it</li></ol></li></ol>"
    for place in (Place("c", 11, 11), Place("x", 16, 16)):
        made = insert_blocks(both, place, blocks_of(source)).manuscript
        found = [each for each in made.paragraphs if each.text in {"first", "below it"}]
        assert [(each.list_id, each.level) for each in found] == [("1", 1), ("1", 2)]
    # Who pastes into the list of the parties wants more of them.
    made = insert_blocks(both, Place("p", 9, 9), blocks_of("<ol><li>Wren Ltd</li></ol>")).manuscript
    assert next(each.list_id for each in made.paragraphs if each.text == "Wren Ltd") == "3"


def test_blocks_take_the_draft_s_styles(draft: Manuscript) -> None:
    source = "<h1>Rent</h1><p>Text.</p><ol><li>paid</li></ol><ul><li>due</li></ul>"
    made = insert_blocks(draft, Place("x", 16, 16), blocks_of(source)).manuscript
    assert shape(made)[4:9] == [
        ("Body Text", "Plain words here"),
        ("Heading 1", "Rent"),
        ("Body Text", "Text."),
        ("Clause", "paid"),
        ("Bullet", "due"),
    ]
    rent = made.paragraphs[5]
    assert (rent.list_id, rent.level, rent.role) == ("1", 0, "heading")


def test_a_draft_without_such_styles_says_it_in_words() -> None:
    plain = Manuscript("", (Paragraph("p", (Span("x"),), "Body", "text"),))
    source = "<h1>Rent</h1><ol><li>paid</li></ol><ul><li>due</li></ul>"
    made = insert_blocks(plain, Place("p", 1, 1), blocks_of(source)).manuscript
    assert [text for _, text in shape(made)] == ["x", "Rent", "1. paid", "• due"]
    assert made.paragraphs[1].spans[0].bold


def test_words_of_one_paragraph_join_the_line(draft: Manuscript) -> None:
    made = insert_blocks(draft, Place("c", 3, 7), blocks_of("ends <b>soon</b>"))
    paragraph = made.manuscript.paragraph("c")
    assert paragraph.text == "It ends soon on."
    assert [span.text for span in paragraph.spans if span.bold] == ["soon"]
    assert made.caret == Place("c", 12, 12)
    assert len(made.manuscript.paragraphs) == len(draft.paragraphs)


def test_several_paragraphs_part_the_one_they_are_put_into(draft: Manuscript) -> None:
    made = insert_blocks(draft, Place("x", 6, 11), blocks_of("<p>one</p><p>two</p>"))
    assert [text for _, text in shape(made.manuscript)][4:6] == ["Plain one", "two here"]
    assert made.caret.end == 3


def test_a_table_is_a_table_with_text_behind_it(draft: Manuscript) -> None:
    source = "<table><tr><th>Fee</th><th>Due</th></tr><tr><td>5</td></tr></table>"
    made = insert_blocks(draft, Place("x", 5, 5), blocks_of(source)).manuscript
    cells = [each for each in made.paragraphs if each.cell and each.cell.table == "n1"]
    assert [(each.text, each.cell and each.cell.row, each.cell and each.cell.column)
            for each in cells] == [("Fee", "n0", 0), ("Due", "n0", 1), ("5", "n1", 0),
                                   ("", "n1", 1)]  # fmt: skip
    at = [each.id for each in made.paragraphs].index(cells[-1].id)
    assert made.paragraphs[at + 1].text == " words here"


def test_in_a_cell_all_is_lines(draft: Manuscript) -> None:
    source = "<p>a <i>b</i></p><table><tr><td>c</td><td>d</td></tr></table>"
    made = insert_blocks(draft, Place("k", 4, 4), blocks_of(source)).manuscript
    assert made.paragraph("k").text == "cella b\nc\td"
    assert len(made.paragraphs) == len(draft.paragraphs)


def test_a_copy_keeps_styles_looks_and_origins(draft: Manuscript) -> None:
    spans = (Span("for ", OLD), Span("Kestrel Ltd", FIELD, bold=True))
    draft = replace(draft, paragraphs=(*draft.paragraphs, Paragraph("y", spans, "Clause", "clause",
                                                                    "1", 1)))  # fmt: skip
    copied = fragment(draft, [Place("h", 0, 4), Place("y", 0, 15)])
    made = insert_fragment(draft, Place("x", 16, 16), copied).manuscript
    new = made.paragraphs[5:7]
    assert [(each.style, each.text) for each in new] == [
        ("Heading 1", "Term"), ("Clause", "for Kestrel Ltd")]  # fmt: skip
    assert [(span.origin, span.bold) for span in new[1].spans] == [(OLD, False), (FIELD, True)]
    assert len({each.id for each in made.paragraphs}) == len(made.paragraphs)


def test_another_draft_s_fields_and_documents_do_not_come_along(draft: Manuscript) -> None:
    other = Manuscript(
        "", (Paragraph("q", (Span("a", OLD), Span("b", FIELD, reference="r")), "Odd", "clause"),),
        base_id=9,
    )  # fmt: skip
    made = insert_fragment(draft, Place("x", 0, 0), fragment(other, [Place("q", 0, 2)])).manuscript
    spans = [span for each in made.paragraphs for span in each.spans]
    assert any("ab" in span.text for span in spans)
    assert all(span.origin.kind == "user" and not span.reference for span in spans)


def test_copied_cells_make_a_table_of_their_own(draft: Manuscript) -> None:
    copied = fragment(draft, [Place("k", 0, 4), Place("l", 0, 4)])
    made = insert_fragment(draft, Place("x", 16, 16), copied).manuscript
    tables = [each.cell.table for each in made.paragraphs if each.cell is not None]
    assert tables == ["n1", "n1", "t0", "t0"]


def test_words_of_a_cell_are_words(draft: Manuscript) -> None:
    made = insert_fragment(draft, Place("c", 11, 11), fragment(draft, [Place("k", 0, 4)]))
    assert made.manuscript.paragraph("c").text.startswith("It runs on.")
    assert all(each.cell is None for each in made.manuscript.paragraphs if each.text == "cell"
               and each.id != "k")  # fmt: skip


def test_nothing_is_nothing(draft: Manuscript) -> None:
    assert insert_blocks(draft, Place("x", 0, 0), []).manuscript == draft


def test_what_is_pasted_is_in_the_word_file() -> None:
    made = docx.Document()
    made.add_heading("Term", 1)
    made.add_paragraph("Body")
    held = io.BytesIO()
    made.save(held)
    base = prepared(held.getvalue())
    draft = read(base, Origin("template"))
    table = "<table><tr><td>a</td><td>b</td></tr></table>"
    source = f"<h1>Rent</h1><p>It is <b>paid</b>.</p>{table}<p>End</p>"
    at = draft.paragraphs[1].id
    changed = insert_blocks(draft, Place(at, 4, 4), blocks_of(source)).manuscript
    out = docx.Document(io.BytesIO(write(base, changed, Finish())))
    styles = {each.text: each.style.name for each in out.paragraphs if each.style is not None}
    assert styles["Rent"] == "Heading 1"
    assert [run.text for each in out.paragraphs for run in each.runs if run.bold] == ["paid"]
    assert [cell.text for cell in out.tables[0].rows[0].cells] == ["a", "b"]
    again = read(write(base, changed, Finish()), Origin("template"))
    assert [each.text for each in again.paragraphs] == [each.text for each in changed.paragraphs]


def test_a_long_page_looks_through_the_draft_once(
    draft: Manuscript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once for each of its paragraphs takes seconds in a draft of thousands."""
    looked: list[str] = []

    def counting(each: Paragraph) -> bool:
        looked.append(each.id)
        return is_free(each)

    monkeypatch.setattr(pasting, "is_free", counting)
    blocks = blocks_of("<h2>Rent</h2><ol><li>paid</ol><ul><li>due</ul><p>Text.</p>" * 100)
    made = insert_blocks(draft, Place("x", 16, 16), blocks).manuscript
    assert len(made.paragraphs) >= 400
    assert looked.count("t") <= 3
