"""What a document says stays words in other programs' files: no formula, no mark, no link."""

import csv
import io
import re

import openpyxl
import pytest
from docx import Document
from markdown_it import MarkdownIt

from desktop.drafting.export.plain_text import for_csv, for_markdown, for_xml
from desktop.drafting.export.talk_export import Exported, as_docx
from desktop.drafting.export.xlsx import Sheet, workbook

BEGINS = tuple("=+-@\t\r＝＋－＠")


@pytest.mark.parametrize(
    "text",
    [
        *(f"{sign}1+1" for sign in BEGINS),
        "  =1+1",
        "\n=1+1",
        "rent; =HYPERLINK(1)",
        "rent\t=1+1",
        "one\n@SUM(1)",
    ],
)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_of_a_table_is_a_formula_whatever_it_is_cut_at(text: str, separator: str) -> None:
    made = io.StringIO()
    csv.writer(made).writerow(["x", for_csv(text)])
    for line in made.getvalue().splitlines():
        for cell in line.split(separator):
            assert not cell.strip(' "').startswith(BEGINS)


@pytest.mark.parametrize("text", ["rent; payable", "a = b", "12-month term", "a; b"])
def test_honest_words_of_a_table_stay(text: str) -> None:
    assert for_csv(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "see https://evil.example/x",
        "see WWW.evil.example",
        "![picture](https://evil.example/p.png)",
        "[click](javascript:alert(1))",
        "&lt;b&gt; & <b>",
        "1. Rent is due.",
        "12) Rent is due.",
        "- Rent is due.",
        "=== Rent",
        "--- | ---",
        "*very* __much__ ~~so~~ `code`",
    ],
)
def test_words_in_markdown_are_shown_as_they_are(text: str) -> None:
    marked = for_markdown(text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(marked)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    inside = tokens[1].children or []
    assert {token.type for token in inside} <= {"text", "text_special"}
    assert "".join(token.content for token in inside) == text
    assert re.search(r"(?<!\\)://|www\.", marked, re.IGNORECASE) is None


def test_a_cells_text_is_counted_as_excel_counts() -> None:
    rows = [["head"], ["😀" * 32_767], ["a" * 40_000], ["_x003D_1+1"], ["a\x0bb\x85c\ud800\ufffe"]]
    book = openpyxl.load_workbook(io.BytesIO(workbook([Sheet("S", rows, (10,))])))
    cells = [str(row[0].value) for row in book["S"].iter_rows()]
    assert [len(cell.encode("utf-16-le")) // 2 for cell in cells[1:3]] == [32_766, 32_767]
    # Excel reads _x005F_ as an underscore, else _x003D_ as "=".
    assert cells[3] == "_x005F_x003D_1+1"
    assert cells[4] == "abc"


def test_blanks_of_other_widths_stay_in_a_word_file() -> None:
    assert for_xml("30\u2009days\u00a0each\x00\x1b\x9b") == "30\u2009days\u00a0each"


def test_any_title_can_be_exported() -> None:
    made = as_docx(Exported(f"Rent\x07 {'very ' * 100}", (), {}))
    assert Document(io.BytesIO(made)).core_properties.title.startswith("Rent very")
