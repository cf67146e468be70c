"""What a Word file tells of its making: who wrote it, for whom, when, in how many sittings, from
which template on which machine. Taken out on wish; the text, its comments and the names on tracked
changes stay."""

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
    for element in list(root.iter("{*}*")) if root is not None else ():
        if local(element) == "rsid":
            detach(element)
            continue
        for key in [key for key in element.attrib if _is_sitting(str(key))]:
            del element.attrib[key]


def _is_sitting(key: str) -> bool:
    return key.rsplit("}", 1)[-1].startswith("rsid")


def _drop(root: etree._Element | None, names: frozenset[str]) -> None:
    for element in list(root) if root is not None else ():
        if local(element) in names:
            detach(element)
