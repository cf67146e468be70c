"""The numbers of a Word file's paragraphs, counted as Word counts them."""

from dataclasses import dataclass
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap
from docx.oxml.text.parfmt import CT_PPr
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.style import BaseStyle, ParagraphStyle
from docx.text.paragraph import Paragraph
from lxml import etree

from desktop.ingest.readers.common.list_numbers import formatted

_MAX_STYLE_DEPTH = 20


@dataclass(frozen=True, slots=True)
class _Level:
    number_format: str
    text: str
    start: int

    @property
    def counts(self) -> bool:
        """Whether a number is shown."""
        return self.number_format not in {"bullet", "none"}


@dataclass(frozen=True, slots=True)
class _Place:
    """The list and the level that a paragraph or a style names; None is not named."""

    list_id: int | None = None
    depth: int | None = None

    def otherwise(self, other: "_Place") -> "_Place":
        """What is not named here is as there."""
        return _Place(
            other.list_id if self.list_id is None else self.list_id,
            other.depth if self.depth is None else self.depth,
        )


class Numbers:
    """Counts numbered paragraphs as Word does (ECMA-376 part 1, 17.9): each list has nine levels,
    and a paragraph of one level starts the deeper ones anew. ``path`` is the last paragraph's
    number in full, as a REF field with the switch \\w gives it (17.16.5.51): "2.1(a)"."""

    def __init__(self, document: WordDocument) -> None:
        self._lists: dict[int, dict[int, _Level]] = {}
        self._counts: dict[int, dict[int, int]] = {}
        self._paths: dict[tuple[int, int], str] = {}
        self._styles: dict[str | None, _Place] = {}  # by their ids: a search in the file each
        self.path = ""
        part = next(
            (rel.target_part for rel in document.part.rels.values() if "numbering" in rel.reltype),
            None,
        )
        element: BaseOxmlElement | None = getattr(part, "element", None)
        if element is not None:
            self._read(element)

    def _read(self, numbering: BaseOxmlElement) -> None:
        abstract = {
            identity: {
                int(depth): _level(level)
                for level in _find(item, "w:lvl")
                for depth in _find(level, "@w:ilvl")
            }
            for item in _find(numbering, "w:abstractNum")
            for identity in _find(item, "@w:abstractNumId")
        }
        for item in _find(numbering, "w:num"):
            target = "".join(_find(item, "w:abstractNumId[1]/@w:val"))
            for list_id in _find(item, "@w:numId"):
                self._lists[int(list_id)] = abstract.get(target, {})

    def next(self, paragraph: Paragraph) -> str:
        """The number of this paragraph, or "". Call once for each, from the first on."""
        list_id, depth = self._place(paragraph)
        levels = self._lists.get(list_id, {})
        self.path = ""
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(list_id, {})
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        label = levels[depth].text
        for level, definition in levels.items():
            count = counts.get(level, definition.start)
            number = formatted(count, definition.number_format) if definition.counts else ""
            label = label.replace(f"%{level + 1}", number)
        unsaid = [level for level in range(depth) if f"%{level + 1}" not in levels[depth].text]
        above = self._paths.get((list_id, unsaid[-1]), "") if unsaid else ""
        self.path = self._paths[list_id, depth] = above + label.removesuffix(".")
        return label

    def _place(self, paragraph: Paragraph) -> tuple[int, int]:
        """The list (0 is none) and the level of a paragraph: its own, else its style's."""
        element = paragraph._p  # noqa: SLF001  # python-docx has no name for numPr
        place = _said(element.pPr)
        if place.list_id is None or place.depth is None:
            if element.style not in self._styles:
                self._styles[element.style] = _styled(paragraph.style)
            place = place.otherwise(self._styles[element.style])
        return place.list_id or 0, place.depth or 0


def _find(element: BaseOxmlElement, path: str) -> list[Any]:
    """Elements or attributes; numbering has no classes of its own in python-docx."""
    found = etree.XPath(path, namespaces=nsmap)(element)
    return found if isinstance(found, list) else []


def _level(element: BaseOxmlElement) -> _Level:
    def value(tag: str, default: str) -> str:
        return "".join(_find(element, f"{tag}[1]/@w:val")) or default

    return _Level(value("w:numFmt", "decimal"), value("w:lvlText", ""), int(value("w:start", "1")))


def _styled(style: BaseStyle | None) -> _Place:
    """What a style and those that it is based on say, the nearest first."""
    found = _Place()
    for _ in range(_MAX_STYLE_DEPTH):
        if not isinstance(style, ParagraphStyle):
            break
        found = found.otherwise(_said(style.element.pPr))
        style = style.base_style
    return found


def _said(properties: CT_PPr | None) -> _Place:
    numbered: Any = properties.numPr if properties is not None else None
    if numbered is None:
        return _Place()
    list_id = numbered.numId.val if numbered.numId is not None else None
    return _Place(list_id, numbered.ilvl.val if numbered.ilvl is not None else None)
