"""What is drawn in Word files and presentations: texts of shapes, diagrams, the values of charts
(ECMA-376 Part 1, 21)."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from lxml import etree

from desktop.ingest.readers.common import colours, number_format, reasons
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.office import drawn_numbers
from desktop.ingest.readers.office.elements import attribute, child, children, integer, local, named

_MAX_SPAN = 50
_MAX_POINTS = 200
# What of a series tells its name, its places and its values.
_TELLING = ("tx", "cat", "xVal", "val", "yVal")
# Hundredths of a point.
_UNSEEN_SIZE = 100
# How letters of each level look, from 0.
Looks: TypeAlias = "Mapping[int, etree._Element]"  # noqa: SLF001 - lxml's only name for it
_LEVEL = re.compile("lvl([1-9])pPr")
# What of a run says with what its letters are filled. Links have a colour of their own.
_FILLED = frozenset(
    {*("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"), "hlinkClick"}
)


def unseen_runs(
    body: etree._Element,
    ground: str,
    scheme: Mapping[str, str] = MappingProxyType({}),
    inherited: Sequence[Looks] = (),
) -> dict[etree._Element, str]:
    """The w:t of a body that are not seen on this ground ("rrggbb", "" if unknown), and why.
    ``scheme`` is what names of colours mean, ``inherited`` what counts behind the body's own looks,
    the nearest first."""
    found: dict[etree._Element, str] = {}
    usual = [looks for looks in (usual_looks(child(body, "lstStyle")), *inherited) if looks]
    for run in body.iter("{*}r"):
        level = _level(run) if usual else 0
        told = [child(run, "rPr"), *(looks.get(level) for looks in usual)]
        if why := _why_unseen([each for each in told if each is not None], ground, scheme):
            found.update((text, why) for text in children(run, "t"))
    return found


def usual_looks(style: etree._Element | None) -> Looks:
    """By their level from 0, how letters look that say nothing themselves, where a style of lists
    tells."""
    found = {}
    for name, told in named(style).items():
        looks = child(told, "defRPr")
        if looks is not None and (match := _LEVEL.fullmatch(name)):
            found[int(match[1]) - 1] = looks
    return found


def _level(run: etree._Element) -> int:
    return integer(attribute(child(run.getparent(), "pPr"), "lvl"), 0)


def plain_fill(
    element: etree._Element | None, scheme: Mapping[str, str] = MappingProxyType({})
) -> tuple[str, bool]:
    """The colour of an a:solidFill below an element as "rrggbb", "" if it is none, changed, or
    named otherwise than in ``scheme``; and whether nothing of it is seen."""
    colour = next(iter(named(child(element, "solidFill")).values()), None)
    changes = named(colour)
    clear = attribute(changes.pop("alpha", None), "val") in {"0", "0%"}
    if colour is None or changes:
        return "", clear
    value = attribute(colour, "val")
    if local(colour) == "schemeClr":
        return scheme.get(value, ""), clear
    return colours.plain(value) if local(colour) == "srgbClr" else "", clear


def _why_unseen(told: Sequence[etree._Element], ground: str, scheme: Mapping[str, str]) -> str:
    """Why letters are not seen of which all this is told, the nearest first; "" if they are."""
    size = next(filter(None, (attribute(looks, "sz") for looks in told)), "")
    if 0 < integer(size, 0) <= _UNSEEN_SIZE:
        return reasons.TINY
    filled = (looks for looks in told if not _FILLED.isdisjoint(named(looks)))
    looks = next(filled, None)
    if looks is None or any(map(_is_framed, told)):
        return ""
    colour, clear = plain_fill(looks, scheme)
    if clear or child(looks, "noFill") is not None:
        return reasons.TRANSPARENT
    if not colours.is_lost(colour, ground):
        return ""
    return reasons.WHITE if ground == colours.WHITE else reasons.NO_CONTRAST


def _is_framed(looks: etree._Element | None) -> bool:
    """Whether letters have an outline or a ground of their own."""
    line = child(looks, "ln")
    outlined = line is not None and child(line, "noFill") is None
    return outlined or child(looks, "highlight") is not None


def lines(
    body: etree._Element, unseen: Mapping[etree._Element, str] = MappingProxyType({})
) -> list[str]:
    """The paragraphs of a text body that say anything, with their numbers in lists, without the
    texts in ``unseen``."""
    found = []
    numbers = drawn_numbers.Numbers(body)
    for paragraph in children(body, "p"):
        if text := clean(text_of(paragraph, unseen)).strip():
            found.append(f"{numbers.of(paragraph)} {text}".lstrip())
    return found


def text_of(
    element: etree._Element, unseen: Mapping[etree._Element, str] = MappingProxyType({})
) -> str:
    """The text of an element's runs but for those in ``unseen``; a break is a new line."""
    parts = [element.text or ""] if local(element) == "text" else []
    for part in element.iter("{*}t", "{*}br", "{*}tab"):
        if part not in unseen:
            parts.append("\n" if local(part) == "br" else part.text or "")
    return "".join(parts)


def diagram_lines(root: etree._Element) -> list[str]:
    """The texts of a diagram (SmartArt), from its data part."""
    return [line for body in root.iter("{*}t") for line in lines(body)]


def chart_rows(root: etree._Element) -> list[list[str]]:
    """The values that a chart shows, a column for each series."""
    columns: list[tuple[str, dict[int, str]]] = []
    labels: dict[int, str] = {}
    from_1904 = attribute(child(root, "date1904"), "val") in {"1", "true"}
    for series in list(root.iter("{*}ser"))[:_MAX_SPAN]:
        told = {key: _points(child(series, key), from_1904) for key in _TELLING}
        name = " ".join(v for _, v in sorted(told["tx"].items()))
        labels = labels or told["cat"] or told["xVal"]
        values = told["val"] or told["yVal"]
        columns.append((name, values))
    places = sorted({place for _, values in columns for place in values})[:_MAX_POINTS]
    rows = [["", *(name for name, _ in columns)]]
    rows += [[labels.get(p, ""), *(values.get(p, "") for _, values in columns)] for p in places]
    return rows if places else []


def _points(element: etree._Element | None, from_1904: bool) -> dict[int, str]:
    found = {}
    for point in element.iter("{*}pt") if element is not None else ():
        held = one_line("".join(part.text or "" for part in children(point, "v")))
        cache = point.getparent()
        if cache is not None and local(cache) == "numCache":
            code = attribute(point, "formatCode") or _text_in(child(cache, "formatCode"))
            held = _shown(held, code or "General", from_1904)
        found[integer(attribute(point, "idx"), 0)] = held
    return found


def _text_in(element: etree._Element | None) -> str:
    return (element.text or "") if element is not None else ""


def _shown(held: str, code: str, from_1904: bool) -> str:
    """A figure as its format shows it; as it is stored where it is none."""
    try:
        return number_format.shown(float(held), code, from_1904=from_1904) or held
    except ValueError:
        return held
