"""What a Word file tells of its making: who wrote it, for whom, when, in how many sittings, from
which template on which machine. Taken out on wish; the text, its comments and the names on tracked
changes stay."""

from typing import Any, cast

from lxml import etree

from desktop.drafting.redline.office_file import OfficeFile, detach
from desktop.ingest.readers.office.elements import local

_EMPTIED = frozenset(
    {
        *("creator", "lastModifiedBy", "keywords", "category", "subject", "description"),
        *("contentStatus", "identifier", "version"),
    }
)
_DROPPED = frozenset({"created", "modified", "lastPrinted", "revision"})
_DROPPED_APP = frozenset(
    {
        *("Template", "Manager", "Company", "TotalTime", "HyperlinkBase", "Characters", "Words"),
        *("Lines", "Paragraphs", "Pages", "CharactersWithSpaces", "TitlesOfParts", "HeadingPairs"),
    }
)
_DROPPED_SETTINGS = frozenset({"rsids", "docVars", "attachedTemplate", "docId", "mailMerge"})
_DROPPED_PARTS = frozenset(
    {"custom-properties", "thumbnail", "attachedTemplate", "printerSettings"}
)
_ROOT = ""
# Searched for by libxml2: a walk in Python was half the time that a draft takes to be written.
_sittings = etree.XPath("//*[local-name() = 'rsid']")
_made_in_sittings = etree.XPath("//*[@*[starts-with(local-name(), 'rsid')]]")


def cleaned(file: OfficeFile) -> None:
    """Take it all out, in place."""
    core = file.xml(file.related(_ROOT, "core-properties"))
    for element in list(core) if core is not None else ():
        if local(element) in _DROPPED:
            detach(element)
        elif local(element) in _EMPTIED:
            element.text = ""
    _drop(file.xml(file.related(_ROOT, "extended-properties")), _DROPPED_APP)
    _drop(file.xml(file.related(file.main, "settings")), _DROPPED_SETTINGS)
    for part in (_ROOT, file.main, file.related(file.main, "settings")):
        file.drop_relations(part, _DROPPED_PARTS)
    for kind in ("styles", "stylesWithEffects", "numbering", "settings"):
        _drop_sittings(file.xml(file.related(file.main, kind)))
    for root in file.stories():
        _drop_sittings(root)


def _drop_sittings(root: etree._Element | None) -> None:
    """Each style, run and paragraph says in which sitting it was made (w:rsid…)."""
    if root is None:
        return
    for element in cast("list[Any]", _sittings(root)):
        detach(element)
    for element in cast("list[Any]", _made_in_sittings(root)):
        for key in [str(key) for key in element.attrib]:
            if key.rsplit("}", 1)[-1].startswith("rsid"):
                del element.attrib[key]


def _drop(root: etree._Element | None, names: frozenset[str]) -> None:
    for element in list(root) if root is not None else ():
        if local(element) in names:
            detach(element)
