"""The marks of footnotes and endnotes, counted apart (ECMA-376 Part 1, 17.11)."""

from collections.abc import Mapping

from lxml import etree

from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.common.list_numbers import formatted
from desktop.ingest.readers.office.elements import attribute, child, integer

KINDS: Mapping[str, str] = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_FORMS = {"footnotes": "decimal", "endnotes": "lowerRoman"}
_SIGNS = ("*", "\u2020", "\u2021", "\u00a7")  # of w:numFmt "chicago"


class Marks:
    """Counts the notes of one file."""

    def __init__(self, file: OfficeFile) -> None:
        settings = file.xml(file.related(file.main, "settings"))
        self._forms: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        for kind, form in _FORMS.items():
            said = child(settings, f"{kind.removesuffix('s')}Pr")
            self._forms[kind] = attribute(child(said, "numFmt"), "val") or form
            start = integer(attribute(child(said, "numStart"), "val"), 1)
            self._counts[kind] = max(0, min(start, 1_000_000)) - 1

    def mark(self, reference: etree._Element, kind: str) -> str:
        """The mark of the next note of a kind; none where the author wrote a sign of his own."""
        if attribute(reference, "customMarkFollows") in {"1", "true", "on"}:
            return ""
        self._counts[kind] += 1
        count, form = self._counts[kind], self._forms[kind]
        if form == "chicago":
            return _SIGNS[(count - 1) % len(_SIGNS)] * ((count - 1) // len(_SIGNS) + 1)
        return formatted(count, form)
