"""The words of what is drawn: texts of shapes, titles of charts."""

from collections.abc import Iterator

from lxml import etree

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office.elements import children


def chart_titles(package: Package, part: str) -> Iterator[str]:
    """The titles of a chart and of its axes."""
    root = package.xml(part)
    for found in root.iter("{*}title") if root is not None else ():
        if text := one_line(" ".join(_drawn_runs(found))):
            yield text


def paragraphs(body: etree._Element) -> str:
    """The text of a shape, a line for each paragraph that holds any."""
    lines = []
    for paragraph in children(body, "p"):
        if line := one_line("".join(_drawn_runs(paragraph))):
            lines.append(line)
    return "\n".join(lines)


def _drawn_runs(element: etree._Element) -> Iterator[str]:
    for part in element.iter("{*}t", "{*}br"):
        yield part.text or " "
