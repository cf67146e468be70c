"""HTML from the clipboard: what its reader saw, and nothing else."""

import pytest

from desktop.drafting.manuscript.model import Span
from desktop.drafting.precedents.importing.blocks import Block
from desktop.drafting.precedents.importing.pasted import blocks_of


def told(block: Block) -> tuple[str, str, int, str]:
    return block.kind, block.text, block.level or block.depth, block.number


def said(spans: list[Span]) -> str:
    return "".join(span.text for span in spans)


def texts(source: str) -> list[str]:
    return [block.text for block in blocks_of(source)]


def test_headings_paragraphs_and_lists() -> None:
    source = (
        "<h2>Term</h2><p>It runs for <b>two</b> years.</p><ol><li>first<ul><li>inner</li></ul></li>"
        "<li>second</li></ol><ul><li>point</li></ul>"
    )
    assert [told(each) for each in blocks_of(source)] == [
        ("heading", "Term", 2, ""),
        ("text", "It runs for two years.", 0, ""),
        ("text", "first", 1, "1."),
        ("bullet", "inner", 1, ""),
        ("text", "second", 1, "2."),
        ("bullet", "point", 0, ""),
    ]


@pytest.mark.parametrize(
    ("source", "look"),
    [
        ("<b>x</b>", (True, False, False)),
        ("<em>x</em>", (False, True, False)),
        ("<u>x</u>", (False, False, True)),
        ("<span style='font-weight:700;font-style:italic'>x</span>", (True, True, False)),
        ("<span style='text-decoration: underline'>x</span>", (False, False, True)),
        # As documents of a browser's office have it: all in a bold that is none.
        ("<b style='font-weight:normal'><span>x</span></b>", (False, False, False)),
        ("<b><i>x</b></i>", (True, True, False)),
    ],
)
def test_looks(source: str, look: tuple[bool, bool, bool]) -> None:
    (span,) = blocks_of(f"<p>{source}</p>")[0].spans
    assert (span.bold, span.italic, span.underline) == look


@pytest.mark.parametrize(
    "source",
    [
        "<span style='display:none'>secret</span>",
        "<div style='visibility: hidden'><p>secret</p></div>",
        "<span style='mso-hide:all'>secret</span>",
        "<span style='font-size:0px'>secret</span>",
        "<span style='opacity:0'>secret</span>",
        "<span style='color:#FFFFFF'>secret</span>",
        "<span style='color: transparent'>secret</span>",
        "<div style='position:absolute;left:-9999px'>secret</div>",
        "<p hidden>secret</p>",
        "<script>secret</script><style>p{color:secret}</style><title>secret</title>",
        "<style>.note{display:none}</style><p class='a note'>secret</p>",
        "<style>#x, b.y {visibility:hidden !important}</style><i id=x>secret</i><b class=y>s</b>",
        "<noscript>secret</noscript><template>secret</template><svg><text>secret</text></svg>",
        "<!-- secret --><img alt='secret' src='https://secret.example/x.png'>",
        "<iframe src='https://secret.example'>secret</iframe><select><option>secret</select>",
        "secret<!--StartFragment-->",
    ],
)
def test_what_nobody_saw_stays_behind(source: str) -> None:
    whole = f"{source}<p>seen</p>" if "StartFragment" not in source else (
        f"{source}<p>seen</p><!--EndFragment-->secret")  # fmt: skip
    assert texts(whole) == ["seen"]


def test_white_words_on_a_dark_ground_are_seen() -> None:
    source = "<tr style='background:#123456'><th><span style='color:white'>Fee</span></th></tr>"
    (row,) = blocks_of(f"<table>{source}</table>")
    assert [said(cell) for cell in row.cells] == ["Fee"]


def test_rows_of_a_table_and_lines_of_a_cell() -> None:
    source = "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr><tr><td>d<td>e</tr></table>after"
    first, second, after = blocks_of(source)
    assert [said(cell) for cell in first.cells] == ["a\nb", "c"]
    assert [said(cell) for cell in second.cells] == ["d", "e"]
    assert after.text == "after"


def test_a_word_processor_s_lists() -> None:
    source = (
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
        "<span style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp;</span></span><![endif]>Rent</p>"
        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span> </span></span>"
        "Point</p>"
    )
    assert [told(each) for each in blocks_of(source)] == [
        ("text", "Rent", 2, "1.1"),
        ("bullet", "Point", 0, ""),
    ]


def test_a_line_break_stays_and_blanks_do_not() -> None:
    assert texts("<p>  one <br>\n two\u00a0 </p><p> </p>") == ["one\ntwo"]


@pytest.mark.parametrize(
    "source",
    ["", "<", "<p", "</td></tr></ul>", "<ol start='x'><li>a", "<h9>a", "<table><tr><td>",
     "<li>" * 300, "<b>" * 3000 + "x", "\0\ufffc<p>\ufffc\0</p>", "<p style=';;:;:'>a"],
)  # fmt: skip
def test_broken_pages_break_nothing(source: str) -> None:
    assert all("\ufffc" not in text and "\0" not in text for text in texts(source))


@pytest.mark.parametrize(
    "source",
    [
        "<style>" * 60_000,
        "<style" * 60_000,
        f"<style>{'a' * 400_000}</style>",
        f"<style>{'{' * 400_000}</style>",
        "<a " * 60_000,
        "<!--" * 60_000,
        "</" * 60_000,
        "<b>" * 60_000,
        "<b>x" * 60_000,
        f"<script>{'</' * 60_000}",
        f"<ol start={'9' * 5_000}><li style='font-weight:{'9' * 5_000}'></ol>",
    ],
    ids=lambda source: source[:12],
)
def test_a_page_made_to_hold_the_window_up_does_not(source: str) -> None:
    """Each took from ten seconds to hours, or ended in an error."""
    assert texts(f"<p>seen</p>{source}") in (["seen"], [])


def test_tags_that_are_left_open_lose_nothing() -> None:
    assert texts("<p style='display:none'>secret<p>seen<div>too</div>") == ["seen", "too"]
    assert texts("<ul><li>one<li>two<ul><li>inner</ul><li>three</ul>") == [
        "one",
        "two",
        "inner",
        "three",
    ]
    *_, row = blocks_of("<table><tr><td>Rent<td>1,000")
    assert [said(cell) for cell in row.cells] == ["Rent", "1,000"]
    assert len(texts("<p>a clause" * 2_000)) == 2_000


def test_words_with_a_size_of_their_own_in_a_tag_without_one_are_seen() -> None:
    """So e-mails are made: no room between their parts."""
    source = "<div style='font-size:0'>secret<p style='font-size:13px'>seen</p></div>"
    assert texts(source) == ["seen"]


def test_a_page_of_too_many_blocks_is_left_to_the_plain_text() -> None:
    """Its first ones alone would lose the others unsaid."""
    assert len(texts("<p>a clause</p>" * 5_000)) == 5_000
    assert texts("<p>a clause</p>" * 5_001) == []
    # A row of thousands of cells would have all others be as wide.
    assert blocks_of(f"<table><tr>{'<td>x' * 3_000}{'<tr><td>x' * 3_000}</table>") == []
