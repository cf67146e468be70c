"""Precedents that are no Word files: headings, numbers, looks, tables and variables come over."""

import io

import docx
import pytest

from desktop.drafting.manuscript.edits import blanks
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin
from desktop.drafting.manuscript.numbers import numbers
from desktop.drafting.manuscript.read_docx import read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.precedents.from_text import TextKind, from_text
from desktop.drafting.precedents.importing import house

HERE = Origin("precedent", "standard.md")
CLOUD = """\
---
title: no part of it
---
# Widget Cloud Agreement

## Using this Agreement

Read [the notes](https://example.test) first. <!-- never seen -->

1. ## Service

    1.1 <span class="header_3">Access.</span>  During the <span class="orderform_link">Term</span>,
    <span class="keyterms_link">Customer</span> may use it.

    1.2 <span class="header_3">Support</span>. **Bold** and *slanted*, at <span
    class="keyterms_link">Provider's</span> cost:

      (a) first; and

      (b) second.

2. ## Fees

    Fees are due at once.

| Name | Provider |
|---|---|
| Signature | |

- [x] yes
- [ ] no
"""


def shape(draft: Manuscript) -> list[tuple[str, str, str]]:
    shown = numbers(draft)
    return [(each.role, shown.get(each.id, ""), each.text) for each in draft.paragraphs]


def made(source: str, kind: TextKind = "markdown") -> Manuscript:
    return from_text(source, kind, HERE)


def test_markdown_becomes_headings_clauses_tables_and_boxes() -> None:
    assert shape(made(CLOUD)) == [
        ("title", "", "Widget Cloud Agreement"),
        ("heading", "", "Using this Agreement"),
        ("text", "", "Read the notes first."),
        ("heading", "1.", "Service"),
        ("clause", "1.1", "Access. During the Term, Customer may use it."),
        ("clause", "1.2", "Support. Bold and slanted, at Provider's cost:"),
        ("clause", "(a)", "first; and"),
        ("clause", "(b)", "second."),
        ("heading", "2.", "Fees"),
        ("text", "", "Fees are due at once."),
        ("cell", "", "Name"),
        ("cell", "", "Provider"),
        ("cell", "", "Signature"),
        ("cell", "", ""),
        ("clause", "•", "☒ yes"),
        ("clause", "•", "☐ no"),
    ]


def test_variables_are_blanks_called_by_their_words_and_headings_are_bold() -> None:
    draft = made(CLOUD)
    assert [name for _, name in blanks(draft)] == ["Term", "Customer", "Provider"]
    bold = [span.text for each in draft.paragraphs for span in each.spans if span.bold]
    assert bold == ["Access.", "Support", "Bold"]
    assert {span.origin for each in draft.paragraphs for span in each.spans} == {HERE}


def test_nested_lists_without_typed_numbers_are_counted() -> None:
    draft = made("1. **Use**. The party may:\n    1. read; and\n    2. write.\n2. **End**. Stop.\n")
    assert [(number, text) for _, number, text in shape(draft)] == [
        ("1.", "Use. The party may:"),
        ("1.1", "read; and"),
        ("1.2", "write."),
        ("2.", "End. Stop."),
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["1. One thing.", "2. Two.", "4. Four."], ["", "", ""]),
        (["1.1 A.", "1.2 B.", "1.2.1 C."], ["1.1", "1.2", "1.2.1"]),
        (
            ["1. One thing.", "(a) x;", "(i) y;", "(ii) z;", "(b) w."],
            ["1.", "(a)", "(i)", "(ii)", "(b)"],
        ),
        (["(g) seven", "30 days later it ends."], ["", ""]),
        (["1. A first.", "2. B.", "1. Anew.", "2. And on."], ["1.", "2.", "1.", "2."]),
    ],
)
def test_typed_numbers_are_counted_only_where_they_agree(
    lines: list[str], found: list[str]
) -> None:
    draft = made("\n\n".join(lines), "text")
    shown = [(number, text) for _, number, text in shape(draft)]
    assert [number for number, _ in shown] == found
    for line, (number, text) in zip(lines, shown, strict=True):
        assert line in {f"{number} {text}", text}


def test_html_keeps_headings_lists_looks_and_hides_scripts() -> None:
    source = (
        "<html><head><title>x</title><style>p{}</style></head><body><h1>Loan</h1>"
        "<script>alert('no')</script><ol><li><b>Sum</b>. Pays <span class='var'>Sum</span>.</li>"
        "<li>Back</li></ol><table><tr><th>a</th><td>b<p>c</p></td></tr></table><p>x<br>y</p>"
    )
    assert shape(made(source, "html")) == [
        ("title", "", "Loan"),
        ("clause", "1.", "Sum. Pays Sum."),
        ("heading", "2.", "Back"),
        ("cell", "", "a"),
        ("cell", "", "b c"),
        ("text", "", "x"),
        ("text", "", "y"),
    ]


def test_plain_text_has_headings_wrapped_lines_rows_and_no_page_numbers() -> None:
    source = (
        "LEASE OF A SHOP\n\nThis lease is made between the\nparties named here.\n\nPage 2 of 9\n\n"
        "RENT\n\nItem | Sum\nRent | £5\n\n• one\n• two\n"
    )
    assert shape(made(source, "text")) == [
        ("title", "", "LEASE OF A SHOP"),
        ("text", "", "This lease is made between the parties named here."),
        ("heading", "", "RENT"),
        ("cell", "", "Item"),
        ("cell", "", "Sum"),
        ("cell", "", "Rent"),
        ("cell", "", "£5"),
        ("clause", "•", "one"),
        ("clause", "•", "two"),
    ]


def test_the_word_file_says_the_same_with_words_own_numbers() -> None:
    draft = made(CLOUD)
    file = write(house.base(), draft, Finish())
    again = read(file, HERE)
    told = [each for each in shape(again) if each[2] and each[0] not in {"header", "footer"}]
    assert told == [each for each in shape(draft) if each[2]]
    texts = [paragraph.text for paragraph in docx.Document(io.BytesIO(file)).paragraphs]
    assert "lettered" not in texts


def test_the_worker_reads_a_text_and_keeps_the_running_foot_of_the_house() -> None:
    manuscripts = Manuscripts()
    try:
        draft = manuscripts.from_text(house.base(), CLOUD.encode(), "markdown", HERE)
    finally:
        manuscripts.close()
    assert shape(draft)[: len(shape(made(CLOUD)))] == shape(made(CLOUD))
    assert any("Page" in each.text for each in draft.paragraphs if each.role == "footer")


@pytest.mark.parametrize("kind", ["markdown", "html", "text"])
@pytest.mark.parametrize(
    "piece",
    [
        "<span>",
        "</li>",
        "<ol><li>",
        "1. ",
        "> ",
        "- ",
        "    1.\n",
        "| a ",
        "(i) ",
        "\x00",
        "[",
        "`",
    ],
)
def test_hostile_texts_are_read_or_left_in_time(kind: TextKind, piece: str) -> None:
    # The test's own time-out is the measure.
    assert isinstance(made(piece * 3000, kind), Manuscript)
