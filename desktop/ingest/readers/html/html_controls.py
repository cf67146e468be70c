"""What the controls of a form on a web page show: what was typed, chosen and ticked."""

from dataclasses import replace

from lxml import etree

from desktop.ingest.readers.html.html_colours import BLACK
from desktop.ingest.readers.html.html_style import State, judged

CONTROLS = frozenset(("input", "select"))
_TICKS = frozenset(("checkbox", "radio"))
_TICKED, _NOT_TICKED = "☒", "☐"
# These show no text, dots, words of the browser, or what can be done rather than what was said.
_WITHOUT_TEXT = frozenset(
    {
        *("hidden", "password", "range", "color", "image", "file"),
        *("submit", "reset", "button"),
    }
)
_MOST_ROWS = 50
# What browsers give to the text of a control whatever is around it.
_PIXELS = 13.3
_FIELD = (255, 255, 255)


def around(outer: State) -> State:
    """The state in which a control begins: letters of its own on a ground of its own."""
    return judged(replace(outer, ink=BLACK, background=_FIELD, pixels=_PIXELS, outlined=False))


def is_tick(text: str) -> bool:
    """Whether a control shows no more than whether it is ticked. One that can't be seen has
    another in its place, drawn by the style."""
    return text in {_TICKED, _NOT_TICKED}


def shown(element: etree._Element, tag: str) -> str:
    """The text that a control shows if it is shown itself."""
    if tag == "select":
        return ", ".join(filter(None, _chosen(element)))
    kind = _kind(element)
    if kind in _TICKS:
        # One without a name is sent nowhere: a switch of the page itself.
        if not element.get("name"):
            return ""
        return _TICKED if element.get("checked") is not None else _NOT_TICKED
    return "" if kind in _WITHOUT_TEXT else element.get("value") or ""


def _kind(element: etree._Element) -> str:
    return (element.get("type") or "text").strip().lower()


def _chosen(element: etree._Element) -> list[str]:
    """The chosen options; of a closed list the first where none is (HTML, 4.10.7)."""
    options = list(element.iter("option"))
    chosen = [option for option in options if option.get("selected") is not None]
    several = element.get("multiple") is not None
    if not several:
        open_list = (element.get("size") or "1").strip() not in {"", "0", "1"}
        possible = [option for option in options if option.get("disabled") is None]
        chosen = chosen[-1:] or ([] if open_list else possible[:1])
    return [_label(option) for option in chosen[:_MOST_ROWS]]


def _label(option: etree._Element) -> str:
    return option.get("label") or " ".join("".join(map(str, option.itertext())).split())
