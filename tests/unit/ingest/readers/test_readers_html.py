"""What a user finds of a web page: what a browser shows."""

import pytest

from desktop.errors import ReadingError
from desktop.ingest.readers.common.intermediate import BlockKind
from desktop.ingest.readers.html import html


def text_of(source: str) -> str:
    return html.read(source.encode()).text


def test_what_a_browser_does_not_show_is_not_text() -> None:
    source = """<html><head><title>Note</title><style>p {color: red}</style></head><body>
        <p>Seen</p><script>var unseen = 1</script><p hidden>unseen</p><!-- unseen -->
        <div style="display: none">unseen <b>unseen</b></div><template>unseen</template>
        <p style="visibility:hidden">unseen</p><span style="font-size:0">unseen</span> tail
        <p style="font-size:0.8em">small</p></body></html>"""
    assert text_of(source) == "Seen\n\ntail\n\nsmall"


def test_headings_lists_and_their_numbers() -> None:
    source = """<h1>Discharge <i>summary</i></h1><p>Take:</p><ol start=3><li>Aspirin<li>Insulin
        <ul><li>at night</ul></ol><h2>Next</h2>Loose text<br>second line"""
    reading = html.read(source.encode())
    assert reading.text == (
        "Discharge summary\n\nTake:\n\n3. Aspirin\n4. Insulin\n• at night\n\n"
        "Next\n\nLoose text\nsecond line"
    )
    levels = [(block.level, block.label) for block in reading.blocks if block.level]
    assert levels == [(1, "Discharge summary"), (2, "Next")]
    assert reading.title == "Discharge summary"


def test_a_table_of_figures_keeps_signs_with_figures_and_headers_with_rows() -> None:
    source = """<table><tr><td></td><td colspan=2>2019</td><td>2018</td></tr>
        <tr><td></td><td colspan=2>$ million</td><td>$ million</td></tr>
        <tr><td>Sales</td><td>$</td><td>196.9</td><td>184.6</td></tr>
        <tr><td>Loss</td><td></td><td>(7.4</td><td>)</td></tr>
        <tr><td>Margin</td><td></td><td>12</td><td>%</td></tr></table>"""
    reading = html.read(source.encode())
    assert reading.text == (
        "| 2019 |  | 2018\n| $ million |  | $ million\nSales |  | $196.9 | 184.6\n"
        "Loss |  | (7.4) |\nMargin |  | 12% |"
    )
    assert reading.blocks[-1].header == "2019 $ million | 2018 $ million"


def test_a_table_that_lays_out_a_page_is_not_one_of_data() -> None:
    source = """<table><tr><td><h2>Terms</h2><p>One.</p><p>Two.</p></td><td><ul><li>Three</ul>
        </td></tr></table><table><tr><td>•</td><td>a point made</td></tr></table>"""
    assert text_of(source) == "Terms\n\nOne.\n\nTwo.\n\n• Three\n• a point made"


def test_preformatted_text_keeps_its_lines() -> None:
    assert text_of("<pre>a  b\n  c</pre>") == "a  b\n  c"


def test_entities_and_spaces() -> None:
    assert text_of("<p>R&amp;D&nbsp;&euro;5 &#8211; \n\n  so&shy;ft</p>") == "R&D €5 – soft"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        ('<meta charset="windows-1251">', "cp1251"),
        ('<?xml version="1.0" encoding="koi8-r"?>', "koi8-r"),
        ("", "utf-16"),
        ("", "utf-8-sig"),
    ],
)
def test_the_declared_character_set_is_believed(head: str, encoding: str) -> None:
    word = "Договор" if encoding in {"cp1251", "koi8-r"} else "Präambel"
    assert html.read(f"{head}<p>{word}</p>".encode(encoding)).text == word


def test_a_false_declaration_does_not_make_garbage() -> None:
    assert html.read('<meta charset="x-none"><p>Präambel</p>'.encode()).text == "Präambel"
    assert html.read('<meta charset="ascii"><p>Präambel</p>'.encode()).text == "Präambel"


def test_what_is_nested_too_deeply_is_not_dropped_in_silence() -> None:
    assert text_of("<div>" * 1500 + "deep" + "</div>" * 1500) == "deep"
    with pytest.raises(ReadingError, match="nested too deeply"):
        text_of("<div>" * 100_000 + "deep")
    reading = html.read(("<p>before</p>" + "<div>" * 5000 + "deep").encode())
    assert reading.text == "before"
    assert "nested too deeply" in reading.problems[0]


@pytest.mark.parametrize(
    ("rest", "shown"),
    [
        ("<p>Sent by mail.</p>", "Sent by mail."),
        (
            "\n<br>\nNo virus.<html><body>Second<p>page</body></html>end",
            "No virus.\n\nSecond\n\npage\n\nend",
        ),
        ("<head><style>p, i {display: none}</style></head>Told <i>unseen</i>", "Told"),
    ],
)
def test_what_comes_after_the_end_of_a_page_belongs_to_it(rest: str, shown: str) -> None:
    source = f"<html><body><div>First</div></body></html>{rest}"
    assert text_of(source) == f"First\n\n{shown}"


def test_what_stands_for_a_picture_or_lies_in_a_frame_is_read() -> None:
    source = """<p>Plan: <object data="plan.svg">ground floor</object> <map name=m>and
        <area alt=x>garden</map><iframe srcdoc="<style>i {display: none}</style><h1>Annex</h1>
        <i>unseen</i>Keys &amp;amp; locks"></iframe><iframe srcdoc="unseen" height=1></iframe>end"""
    reading = html.read(source.encode())
    assert reading.text == "Plan: ground floor and garden\n\nAnnex\n\nKeys & locks\n\nend"
    assert [item.text for item in reading.hidden] == ["unseen\nunseen"]


def test_what_shows_only_without_scripts_is_set_apart() -> None:
    reading = html.read(b"<p>Seen</p><noscript>Pay <b>twice</b></noscript>")
    assert (reading.text, reading.hidden[0].text) == ("Seen", "Pay twice")


@pytest.mark.parametrize(
    "source",
    [
        "<!doctype html><title>T</title><main><p>Lease</p></main>Term",
        "<html><head><title>T</title><article>Lease</article><p>Term</p></html>",
        "<style>nav {color: red}</style><nav>Lease</nav><style>i {display: none}</style>"
        "<section>Term <i>unseen</i></section>",
        "<head><meta charset=utf-8><x-part>Lease</x-part></head><body>&nbsp;<p>Term</body>",
    ],
)
def test_a_page_may_do_without_the_tags_of_its_head_and_body(source: str) -> None:
    assert text_of(source).split() == ["Lease", "Term"]


def test_a_page_that_shows_nothing_is_refused() -> None:
    for source in ("<html></html>", "<!-- only this -->", "<script>x</script>", " "):
        with pytest.raises(ReadingError, match="holds no text"):
            text_of(source)


def test_bold_lines_are_headings() -> None:
    reading = html.read(b"<p><b>Item 1A. Risk Factors</b></p><p>We may <b>lose</b> money.</p>")
    assert [block.kind for block in reading.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
