"""What is drawn in Word files and presentations: texts of shapes, diagrams, the values of charts
(ECMA-376 Part 1, 21)."""

from lxml import etree

from desktop.ingest.readers.clean import clean, one_line
from desktop.ingest.readers.elements import attribute, child, children, integer, local

_MAX_SPAN = 50
_MAX_POINTS = 200


def lines(body: etree._Element) -> list[str]:
    """The paragraphs of a text body that say anything."""
    found = []
    for paragraph in children(body, "p"):
        if text := clean(text_of(paragraph)).strip():
            found.append(text)
    return found


def text_of(element: etree._Element) -> str:
    """The text of an element's runs; a break is a new line."""
    parts = [element.text or ""] if local(element) == "text" else []
    for part in element.iter("{*}t", "{*}br", "{*}tab"):
        parts.append("\n" if local(part) == "br" else part.text or "")
    return "".join(parts)


def diagram_lines(root: etree._Element) -> list[str]:
    """The texts of a diagram (SmartArt), from its data part."""
    return [line for body in root.iter("{*}t") for line in lines(body)]


def chart_rows(root: etree._Element) -> list[list[str]]:
    """The values that a chart shows, a column for each series."""
    columns: list[tuple[str, dict[int, str]]] = []
    labels: dict[int, str] = {}
    for series in list(root.iter("{*}ser"))[:_MAX_SPAN]:
        name = " ".join(v for _, v in sorted(_points(child(series, "tx")).items()))
        labels = labels or _points(child(series, "cat")) or _points(child(series, "xVal"))
        values = _points(child(series, "val")) or _points(child(series, "yVal"))
        columns.append((name, values))
    places = sorted({place for _, values in columns for place in values})[:_MAX_POINTS]
    rows = [["", *(name for name, _ in columns)]]
    rows += [[labels.get(p, ""), *(values.get(p, "") for _, values in columns)] for p in places]
    return rows if places else []


def _points(element: etree._Element | None) -> dict[int, str]:
    found = {}
    for point in element.iter("{*}pt") if element is not None else ():
        found[integer(attribute(point, "idx"), 0)] = one_line(
            "".join(part.text or "" for part in children(point, "v"))
        )
    return found
