"""What stands apart on a web page, by its style, and what is one word; how its lists are marked."""

import pytest

from desktop.ingest.readers.html import html


def text_of(body: str, sheet: str = "") -> str:
    return html.read(f"<style>{sheet}</style>{body}".encode()).text


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (
            "<p><span class=lines>Buyer</span><span class=lines>Sel<b>ler</b></span>both",
            "Buyer\n\nSeller\n\nboth",
        ),
        ("<p>Sum<span class=lines>due<span class=lines>today</span></span>", "Sum\n\ndue\n\ntoday"),
        ("<nav class=row><a>Home</a><a>Ca<i>s</i>es</a></nav>", "Home Cases"),
        (
            "<p>See <a class=icon>the Act</a>, (<a class=icon>s. 1</a>)<a class=icon>2</a>end",
            "See the Act, (s. 1) 2 end",
        ),
        ("<p>Clause<span class=aside>page 3</span>one", "Clause page 3 one"),
        ("<h2><span class=lines>1.</span><span class=lines>Term</span></h2>", "1. Term"),
        ("<ul><li><a class=lines>One</a><a class=lines>Two</a></ul>", "• One\nTwo"),
        ("<table><tr><td><b class=lines>Net</b><b class=lines>sum</b><td>5</table>", "Net sum | 5"),
        ("<p><span class=narrow>Lia</span><span class=narrow>bility</span>", "Liability"),
    ],
)
def test_what_its_style_sets_apart_is_not_one_word(body: str, shown: str) -> None:
    sheet = """.lines {display: block} .row {display: flex} .icon {padding-right: 13px}
        .aside {float: right} .narrow {padding: 0 1px}"""
    assert text_of(body, sheet) == shown


@pytest.mark.parametrize(
    ("body", "marks"),
    [
        ("<ol type=a><li>x<li>x</ol>", "a b"),
        ("<ol type=A start=26><li>x<li>x</ol>", "Z AA"),
        ("<ol type=i><li>x<li>x<ul><li>x</ul></ol>", "i ii •"),
        ("<ol><li>x<li value=7>x<li>x</ol>", "1 7 8"),
        ("<ol reversed><li>x<li>x</ol>", "2 1"),
        ("<ol class=letters><li>x<ol><li>x</ol><li>x</ol>", "a 1 b"),
        ("<ol style='list-style: upper-roman inside'><li>x<li>x</ol>", "I II"),
        ("<ul style='list-style-type: decimal'><li>x<li>x</ul>", "1 2"),
        ("<ol><li>x<li class=gone>y<li>x</ol>", "1 2"),
        ("<ol><li>x<li class=letters>x</ol>", "1 b"),
    ],
)
def test_items_have_the_marks_that_the_page_shows(body: str, marks: str) -> None:
    shown = text_of(body, ".letters {list-style-type: lower-latin} .gone {display: none}")
    assert shown.replace(".", "").replace("x", "").split() == marks.split()


def test_items_without_a_mark_get_none() -> None:
    """Statutes on the web bring their own numbers."""
    sheet = ".own {list-style: none} .row li {display: inline-block}"
    assert text_of("<ol class=own><li>(2a) Rent<li>(2b) Term</ol>", sheet) == "(2a) Rent\n(2b) Term"
    assert text_of("<ul class=own><li>Rent<ol><li>Term</ol></ul>", sheet) == "Rent\n1. Term"
    assert text_of("<ol class=row><li>Rent</ol>", sheet) == "Rent"


# As a program for writing on the web exports its lists.
_EXPORTED = """ol {list-style-type: none} li.l0:before {content: "" counter(n-0, decimal) ". "}
    .l1:before {content: "(" counter(n-1, lower-latin) ") "} .l0 {counter-increment: n-0}
    .l1 {counter-increment: n-1} ol.k1.start {counter-reset: n-1 0}
    ol.k0.start {counter-reset: n-0 0}"""
# As statutes and specifications number their parts.
_NESTED = """ol.c {counter-reset: item; list-style: none} ol.c > li {display: block}
    ol.c > li:before {content: counters(item, ".") " "}
    ol.c > li {counter-increment: item} body {counter-reset: Part 3}
    h2 {counter-increment: Part} h2::before {content: "Part " counter(Part, upper-roman)}"""


@pytest.mark.parametrize(
    ("sheet", "body", "shown"),
    [
        (
            _EXPORTED,
            "<ol class='k0 start'><li class=l0>Rent<li class=l0>Term</ol><ol class='k1 start'>"
            "<li class=l1>Start<li class=l1>End</ol><ol><li class=l0>Law</ol>"
            "<ol class='k1 start'><li class=l1>Court</ol>",
            "1. Rent\n2. Term\n(a) Start\n(b) End\n3. Law\n(a) Court",
        ),
        (
            _NESTED,
            "<h2>Lease</h2><ol class=c><li>Rent<ol class=c><li>Sum<li>Due</ol><li>Term<ol class=c>"
            "<li>End</ol></ol><h2 hidden>Gone</h2><h2>Law</h2>",
            "Part IV Lease 1 Rent 1.1 Sum 1.2 Due 2 Term 2.1 End Part V Law",
        ),
        (
            "p {counter-increment: p} p b::before {content: counter(p) ') '}",
            "<p><b>Rent</b><p style='display: none'><b>x</b><p><b></b> is due",
            "1) Rent 2) is due",
        ),
    ],
)
def test_numbers_that_the_style_brings_are_read(sheet: str, body: str, shown: str) -> None:
    assert text_of(body, sheet).split() == shown.split()
