"""Ways to keep words of a web page or a mail from being seen, and pages that look alike and are
read."""

import pytest

from desktop.ingest.readers import markdown
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.html import html, html_selectors
from desktop.ingest.readers.mail import eml
from tests.unit.ingest.readers.html_support import SECRET, page, split

_X = f'<div class="x">{SECRET}</div>'


STYLES_HIDDEN = """
opacity:.03|opacity:1e-9|filter:opacity(0)|font-size:.1em|font:0/0 a|font:1px Arial
font-size:calc(0px)|font-size:.05cm|font-size-adjust:0|zoom:.01|color:#ffff|color:#fff0
color:rgb(100% 100% 100%)|color:hsl(0 0% 100%)|color:hwb(0 100% 0%)|color:oklch(1 0 0)
color:color(srgb 1 1 1)|color:teal;background:teal|color:mintcream|background:currentColor
background:linear-gradient(#fff,#fff);color:#fff|color:#fff;color:bogus
color:#fff!important;color:black|-webkit-text-fill-color:transparent|color:#fff;position:absolute
text-indent:100%;white-space:nowrap;overflow:hidden|position:absolute;right:-9999px
position:absolute;left:-200vw|position:relative;left:-9999px|margin-left:-9999px
position:absolute;inset:-9999px auto auto -9999px|position:absolute;left:calc(0px - 9999px)
transform:scale(0)|scale:0|transform:translateX(-9999px)|translate:-9999px
transform:rotateY(90deg)|rotate:y 90deg|transform:matrix(0,0,0,0,0,0)|-webkit-transform:scale(.01)
clip-path:inset(50%)|clip-path:circle(0)|clip-path:polygon(0 0,0 0,0 0)|content-visibility:hidden
width:0;overflow:hidden|height:1px;overflow:hidden|max-width:0;overflow:clip
mask:linear-gradient(transparent,transparent)|letter-spacing:-9999px|-webkit-text-security:disc
disp\\6c ay:none|display/**/:/**/none|display:n\\6fne|--x:none;display:var(--x)
display:var(--nope,none)|display:none;display:bogus|display:none!important;display:block
font-size:calc(16px*0)|font-size:min(1px,9px)|font-size:clamp(0px,1px,2px)
height:max(0px,(1px - .5px)*2);overflow:hidden|position:absolute;left:min(-9999px,0px)
"""
STYLES_SHOWN = """
opacity:.5|filter:opacity(1)|font-size:.8em|font:12px/0 Arial|font:100 12px Arial|zoom:.9
color:#fff;color:#000|color:transparent;text-shadow:0 0 1px #000|color:#777|color:oklch(.5 0 0)
color:transparent;background:linear-gradient(red,blue);background-clip:text|color:rgb(0 0 0 / 50%)
color:#fff;background:linear-gradient(#000,#333)|color:white;background:#000 url(x.png)
color:white;background:rgb(0 0 0)|display:none;display:block|position:relative;left:-20px
transform:scale(.9)|transform:rotateY(180deg)|transform:translate(-50%,-50%)|margin-left:-100px
clip-path:inset(10%)|clip-path:circle(50%)|clip-path:polygon(0 0,100% 0,100% 100%)
height:0;overflow:hidden;padding-bottom:56%|height:0;min-height:20px;overflow:hidden|width:0
display:inline;height:0;overflow:hidden|display:inline;transform:scale(0)|letter-spacing:-1px
color:#fffffg|opacity:0;opacity:1|visibility:hidden;visibility:visible|display:table-cell
mask:linear-gradient(#000,transparent)|display:none;all:unset|--x:none|color:var(--nope)
text-indent:-20px|content-visibility:auto|position:absolute;clip:rect(0,100px,20px,0)
font-size:max(0px,12px)|font-size:clamp(10px,0px,20px)|height:min(100%,0px);overflow:hidden
font-size:calc(16px/0)|font-size:calc((((|position:absolute;left:max(-9999px,0px)
"""


def styles(text: str) -> list[str]:
    return text.strip().replace("\n", "|").split("|")


@pytest.mark.parametrize("style", styles(STYLES_HIDDEN))
def test_a_style_that_hides(style: str) -> None:
    for source in (page(f'<div style="{style}">{SECRET}</div>'), page(_X, f".x{{{style}}}")):
        assert split(source) == ("Shown.", SECRET)


@pytest.mark.parametrize("style", styles(STYLES_SHOWN))
def test_a_style_that_looks_alike_hides_nothing(style: str) -> None:
    for source in (page(f'<div style="{style}">{SECRET}</div>'), page(_X, f".x{{{style}}}")):
        assert split(source) == (f"Shown.\n\n{SECRET}", "")


RULES_HIDDEN = [
    "[class]{display:none}",
    '[class^="x"]{display:none}',
    "body .x{display:none}",
    "body>.x{display:none}",
    "p+div{display:none}",
    "p~.x{display:none}",
    "div:not(.q){display:none}",
    ":is(.x,.z){display:none}",
    "body>:nth-child(2){display:none}",
    "body :nth-child(2n){display:none}",
    "body:has(p) .x{display:none}",
    "body:has(> .x)>div{display:none}",
    "p:has(+ div)+*{display:none}",
    ":has(~ .x) ~ div{display:none}",
    "div:last-child{display:none}",
    "div:first-of-type{display:none}",
    "div.x{color:#fff} .x{color:#000}",
    ":root{--c:#fff} .x{color:var(--c)}",
    ":root{--a:var(--b);--b:0} .x{opacity:var(--a)}",
    "@media screen{.x{display:none}}",
    "@media only screen and (min-width:100px){.x{display:none}}",
    "@media (width>=1px){@media not print{.x{display:none}}}",
    ".x{display:none} @media (max-width:600px){.x{display:block}}",
    "@supports (display:grid){.x{display:none}}",
    "@layer a{.x{display:none}}",
    "@layer a{.x{color:#000}} .x{color:#fff} @layer a{.x{color:#000}}",
    "body{.x{display:none}}",
    "body{& .x{display:none}}",
    ".x{color:red;.q{color:red} display:none}",
    ".\\78 {display:none}",
    ".x{display:none",
    ".x{opacity:0;animation:a 1s forwards}",
    "/* } */ .q::before{content:'}{'} .x{display:none}",
]
RULES_SHOWN = [
    "[id]{display:none}",
    "p .x{display:none}",
    ".x>.x{display:none}",
    ".x+div{display:none}",
    "div:not(.x){display:none}",
    "body>:nth-child(3){display:none}",
    "p:last-child{display:none}",
    "body:has(ul) .x{display:none}",
    "html:has(> .x) .x{display:none}",
    "p:has(~ p)~.x{display:none}",
    "body:has(p .x) .x{display:none}",
    ".x:hover{display:none}",
    ".x{display:none} div.x{display:block}",
    ".x{display:none} .x{display:block!important}",
    ".x{display:none!important} body .x{display:block!important}",
    "@media print{.x{display:none}}",
    "@media (max-width:600px){.x{display:none}}",
    "@media (prefers-color-scheme:dark){.x{color:#fff}}",
    ".x{display:none} @media (min-width:1200px){.x{display:block}}",
    "@media (min-width:1200px){.x{display:none}}",
    "@supports not (display:grid){.x{display:none}}",
    "@layer a{.x{display:none}} .x{display:block}",
    ".x{color:#fff} body:hover .x{background:#000}",
    "@keyframes a{to{opacity:1}} .x{opacity:0;animation:a 1s forwards}",
    ".x{box-shadow:inset 0 0 0 99px #000;color:#fff}",
    ".q::before{content:'}.x{display:none}'}",
    ".x, :::{display:none}",
]


@pytest.mark.parametrize("rule", RULES_HIDDEN)
def test_a_rule_that_hides(rule: str) -> None:
    assert split(page(_X, rule)) == ("Shown.", SECRET)


@pytest.mark.parametrize("rule", RULES_SHOWN)
def test_a_rule_that_looks_alike_hides_nothing(rule: str) -> None:
    assert split(page(_X, rule)) == (f"Shown.\n\n{SECRET}", "")


@pytest.mark.parametrize("rule", ["p~.x{display:none}", "body:has(i) .x{color:#fff}"])
def test_what_too_many_rules_may_hide_is_not_read(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html_selectors, "_MAX_STEPS", 100)
    burning = "".join(f"p:not(.{name}) b{{color:red}}" for name in "abcdefghijklmnopqrst")
    body = f"<p>{'<b></b>' * 9}</p><div class='x'>{SECRET}</div>"
    assert split(page(body, burning + rule + ".x:not(.q){display:block}")) == ("Shown.", SECRET)


BODIES_HIDDEN = [
    f'<div style="opacity:.15"><div style="opacity:.15">{SECRET}</div></div>',
    f'<div style="font-size:.3em"><b style="font-size:.3em">{SECRET}</b></div>',
    f'<div style="display:flex"><span style="transform:scale(0)">{SECRET}</span></div>',
    f'<font color="ffffff">{SECRET}</font>',
    f'<table><tr><td bgcolor="336699"><font color="#336699">{SECRET}</font></td></tr></table>',
    f'<font color="black" style="color:#fff">{SECRET}</font>',
    f'<div style="color:#fff"><a name="q">{SECRET}</a></div>',
    f'<div style="color:#fff"><a href="q" style="color:inherit">{SECRET}</a></div>',
    f"<dialog>{SECRET}</dialog>",
    f"<div popover>{SECRET}</div>",
    f"<svg><desc>{SECRET}</desc></svg>",
    f"<svg><title>{SECRET}</title></svg>",
    f"<svg><defs><text>{SECRET}</text></defs></svg>",
    f'<svg><text fill="none">{SECRET}</text></svg>',
    f'<svg><text opacity="0">{SECRET}</text></svg>',
    f'<svg><text display="none">{SECRET}</text></svg>',
    f'<svg width="0" height="0"><text>{SECRET}</text></svg>',
    f'<svg><g><text fill="white">{SECRET}</text></g></svg>',
    f"<math><semantics><mi></mi><annotation>{SECRET}</annotation></semantics></math>",
    f"<noframes>{SECRET}</noframes>",
    f"<ruby><rp>{SECRET}</rp></ruby>",
    f'<div style="font-size:0"><img alt="{SECRET}"></div>',
    f'<img width="1" height="1" alt="{SECRET}">',
    f'<img style="width:1px" alt="{SECRET}">',
]
BODIES_SHOWN = [
    f'<div style="opacity:.5"><div style="opacity:.5">{SECRET}</div></div>',
    f'<div style="font-size:.1em"><b style="font-size:12px">{SECRET}</b></div>',
    f'<div style="color:transparent"><b style="color:#000">{SECRET}</b></div>',
    f'<span style="height:0;overflow:hidden">{SECRET}</span>',
    f'<table><tr><td style="height:0;overflow:hidden">{SECRET}</td></tr></table>',
    f'<div style="color:#fff"><a href="q">{SECRET}</a></div>',
    f'<font color="white" style="color:#000">{SECRET}</font>',
    f"<dialog open>{SECRET}</dialog>",
    f"<details><summary></summary>{SECRET}</details>",
    f'<svg><rect/><text fill="#fff">{SECRET}</text></svg>',
    f'<svg></svg><svg><path/><text fill="#fff">{SECRET}</text></svg>',
    f'<svg style="background:#000"><text fill="#fff">{SECRET}</text></svg>',
    f'<svg viewBox="0 0 9 9"><text font-size="1">{SECRET}</text></svg>',
    f'<svg><text fill="none" stroke="#000">{SECRET}</text></svg>',
    f'<svg width="9"><defs><text id="a">{SECRET}</text></defs><use href="#a"/></svg>',
    f'<img width="90" height="9" alt="{SECRET}">',
    f'<img style="max-width:1px;width:100%" alt="{SECRET}">',
]


@pytest.mark.parametrize("body", BODIES_HIDDEN)
def test_a_page_that_hides(body: str) -> None:
    assert split(page(body)) == ("Shown.", SECRET)


@pytest.mark.parametrize("body", BODIES_SHOWN)
def test_a_page_that_looks_alike_hides_nothing(body: str) -> None:
    assert split(page(body)) == (f"Shown.\n\n{SECRET}", "")


def test_a_mail_hides_by_the_same_ways() -> None:
    head = "From: a@b.c\nSubject: Rent\nContent-Type: text/html\n\n"
    reading = eml.read((head + page(_X, "body>.x{display:none}")).encode())
    assert SECRET not in reading.text
    assert [item.text for item in reading.hidden] == [SECRET]


def test_what_the_web_page_of_a_mail_hides_is_told_where_it_shows_nothing() -> None:
    head = "From: a@b.c\nSubject: Rent\nContent-Type: multipart/alternative; boundary=B\n\n"
    web = f"--B\nContent-Type: text/html\n\n<p hidden>{SECRET}</p>\n--B--\n"
    mail = f"{head}--B\nContent-Type: text/plain\n\nThe rent is due.\n{web}"
    reading = eml.read(mail.encode())
    assert reading.text.endswith("The rent is due.")
    assert [item.text for item in reading.hidden] == [SECRET]


def test_of_two_html_versions_of_a_mail_the_last_is_the_text() -> None:
    head = "From: a@b.c\nSubject: Rent\nContent-Type: multipart/alternative; boundary=B\n\n"
    parts = [f"--B\nContent-Type: text/html\n\n<p>{text}</p>\n" for text in (SECRET, "Shown.")]
    reading = eml.read((head + "".join(parts) + "--B--\n").encode())
    assert "Shown." in reading.text
    assert SECRET not in reading.text
    assert [item.text for item in reading.hidden] == [SECRET]


@pytest.mark.parametrize(
    "source",
    [
        f'# Rent\n\nShown. <span style="display:none">{SECRET}</span>\n',
        f'# Rent\n\nShown.\n\n<div style="display:none">\n\n{SECRET}\n\n</div>\n',
        f"# Rent\n\nShown.\n\n<div hidden>{SECRET}</div>\n",
    ],
)
def test_tags_in_markdown_hide_as_in_a_page(source: str) -> None:
    reading = markdown.read(source.encode())
    assert reading.text == "Rent\n\nShown."
    assert [item.text for item in reading.hidden] == [SECRET]


def test_tags_in_markdown_that_hide_nothing_change_nothing() -> None:
    source = '- one\n- <span style="color:red">two</span>\n\n`<p hidden>` is code\n'
    reading = markdown.read(source.encode())
    assert reading.text == "- one\n- two\n\n<p hidden> is code"
    assert reading.hidden == ()


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="stylesheet" href="data:text/css,.x%7Bdisplay:none}">',
        '<link rel="stylesheet" href="data:text/css;base64,Lnh7ZGlzcGxheTpub25lfQ==">',
        '<style>@import url("data:text/css,.x{color:white}");</style>',
    ],
)
def test_a_sheet_in_an_address_is_one_of_the_page(head: str) -> None:
    assert split(f"{head}<p>Shown.</p>{_X}") == ("Shown.", SECRET)


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="icon" href="data:text/css,.x{display:none}">',
        '<link rel="stylesheet" media="print" href="data:text/css,.x{display:none}">',
        '<style>@import url("a.css"); @import "data:text/css,b{}"; .x{color:white}</style>',
        '<link rel="stylesheet" href="a.css"><style>.x{color:white}</style>',
    ],
)
def test_a_sheet_that_is_not_for_the_page_or_not_there_hides_nothing(head: str) -> None:
    assert split(f"{head}<p>Shown.</p>{_X}") == (f"Shown.\n\n{SECRET}", "")


_CUT, _AWAY = "width:0;overflow:hidden", "position:absolute;left:-9999px"


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        (_CUT, "color:red"),
        (f"{_CUT};position:relative", "position:absolute;left:0"),
        (f"{_CUT};transform:rotate(3deg)", "position:fixed;left:0"),
        (_AWAY, "position:fixed"),
        (_AWAY, "position:absolute;left:5px"),
        (_CUT, "position:fixed;left:-9999px"),
    ],
)
def test_what_is_placed_within_what_is_cut_away_does_not_show(outer: str, inner: str) -> None:
    nested = page(f'<div style="{outer}"><div style="{inner}">{SECRET}</div></div>')
    assert split(nested) == ("Shown.", SECRET)


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        (f"{_CUT};position:fixed", "position:fixed;left:0"),
        (_CUT, "position:absolute;left:0"),
        (_AWAY, "position:fixed;left:0"),
    ],
)
def test_what_is_placed_beside_what_is_cut_away_is_read(outer: str, inner: str) -> None:
    nested = page(f'<div style="{outer}"><div style="{inner}">{SECRET}</div></div>')
    assert split(nested) == (f"Shown.\n\n{SECRET}", "")


MUCH = [
    "".join(f".c{number}{{color:red}}" for number in range(10_001)) + ".x{display:none}",
    "/**/" + ".c{color:red} " * 80_000 + ".x{display:none}",
    ".q," * 40_000 + ".x{display:none}",
    "body{" * 9 + ".x{display:none}" + "}" * 9,
]


@pytest.mark.parametrize("sheet", MUCH)
def test_a_style_that_is_too_much_to_follow_is_told(sheet: str) -> None:
    reading = html.read(page(_X, sheet).encode())
    assert SECRET in reading.text
    assert reading.problems == (reasons.STYLE_NOT_FOLLOWED,)
    head = "From: a@b.c\nSubject: Rent\nContent-Type: text/html\n\n"
    assert reasons.STYLE_NOT_FOLLOWED in eml.read((head + page(_X, sheet)).encode()).problems


def test_a_long_style_is_followed() -> None:
    sheet = "".join(f".c{number}{{color:red}}" for number in range(9_000)) + ".x{display:none}"
    assert split(page(_X, sheet)) == ("Shown.", SECRET)


@pytest.mark.parametrize(
    "body",
    [
        # None of these is a box to which its style applies (found by what a browser paints).
        "<span style='content-visibility:hidden'>seen</span>",
        "<table><tr><td style='content-visibility:hidden'>seen</table>",
        "<table><tr><td style='margin-left:-9999px'>seen</table>",
        "<x-part style='transform:scale(0)'>seen</x-part>",
        "<o:p style='margin-top:-3000px;height:0;overflow:hidden'>seen</o:p>",
    ],
)
def test_a_style_for_boxes_hides_nothing_else(body: str) -> None:
    assert split(page(body)) == ("Shown.\n\nseen", "")


def test_an_element_of_its_own_that_is_a_box_can_be_hidden() -> None:
    body = f"<x-part style='display:block;transform:scale(0)'>{SECRET}</x-part>"
    assert split(page(body)) == ("Shown.", SECRET)
