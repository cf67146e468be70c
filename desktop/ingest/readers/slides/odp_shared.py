"""What slides of an OpenDocument presentation show of their master, and their footers
(OpenDocument 1.3, 16.20 and 10.9.3)."""

from collections.abc import Iterator

from lxml import etree

from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.office.elements import attribute, children
from desktop.ingest.readers.opendocument import odf

#: Of what every slide repeats, all but its number.
KINDS = ("header", "footer", "date-time")
_ON_PAGE = "drawing-page-properties"


class Shared:
    """The masters and footers of a presentation."""

    def __init__(
        self, body: etree._Element, named: etree._Element | None, styles: odf.Styles
    ) -> None:
        self._styles = styles
        self._masters = odf.masters(named)
        self._declared = {
            (kind, attribute(each, "name")): clean(odf.plain(each))
            for kind in KINDS
            for each in children(body, f"{kind}-decl")
            # Of dates those that are written, not the day on which one looks.
            if attribute(each, "source") != "current-date"
        }

    def shapes(self, page: etree._Element) -> Iterator[etree._Element]:
        """The shapes of a slide's master that are no places for the slide's own text. Each master's
        are given once: to the first slide that asks for them."""
        if self._is_off(page, "background-objects-visible"):
            return
        master = self._masters.pop(attribute(page, "master-page-name"), None)
        if master is None:
            return
        for shape in master:
            if attribute(shape, "class") in {"", *KINDS}:
                yield shape

    def footers(self, page: etree._Element) -> Iterator[str]:
        """The texts of a slide's header, footer and date."""
        for kind in KINDS:
            text = self._declared.get((kind, attribute(page, f"use-{kind}-name")))
            if text and not self._is_off(page, f"display-{kind}"):
                yield text

    def _is_off(self, page: etree._Element, key: str) -> bool:
        return self._styles.get(attribute(page, "style-name"), _ON_PAGE, key) == "false"
