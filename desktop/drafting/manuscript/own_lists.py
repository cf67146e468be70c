"""Lists that a draft has and its base has not: bullets, and numbers as contracts count."""

from collections.abc import Mapping

from lxml import etree

from desktop.drafting.manuscript.model import ListLevel, NumberList
from desktop.drafting.redline.office_file import OfficeFile, Relation, w
from desktop.ingest.readers.office.elements import attribute, children, local

# No list of a Word file is called so: there they are numbers.
_OWN = "own-"
BULLETS = f"{_OWN}bullets"
_NUMBERS = f"{_OWN}numbers-"
_DEPTH = 9
_SIGNS = "•–▪"
# 1. / 1.1 / (a) / (i), and then figures.
_LEGAL = (
    ("decimal", "%1."),
    ("decimal", "%1.%2"),
    ("lowerLetter", "(%3)"),
    ("lowerRoman", "(%4)"),
    ("upperLetter", "(%5)"),
    *(("decimal", f"%{level}.") for level in range(6, _DEPTH + 1)),
)
# How far a level's text stands in, in twentieths of a point.
_STEP, _HANGING = 567, 567
_PART = "word/numbering.xml"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def is_own(list_id: str) -> bool:
    """Whether a list is the draft's, not its base's."""
    return list_id.startswith(_OWN)


def bullets() -> NumberList:
    """The list of all bullets."""
    levels = (ListLevel("bullet", _SIGNS[level % len(_SIGNS)]) for level in range(_DEPTH))
    return NumberList(BULLETS, dict(enumerate(levels)))


def numbers(lists: Mapping[str, NumberList]) -> tuple[str, NumberList]:
    """One more list of numbers, which begins at 1; and what it is called."""
    taken = sum(name.startswith(_NUMBERS) for name in lists)
    name = f"{_NUMBERS}{taken + 1}"
    levels = (ListLevel(form, text) for form, text in _LEGAL)
    return name, NumberList(name, dict(enumerate(levels)))


class ListWriter:
    """Writes the draft's lists into the file, each when it is first asked for."""

    def __init__(self, file: OfficeFile, lists: Mapping[str, NumberList]) -> None:
        self._file = file
        self._lists = lists
        self._made: dict[str, str] = {}

    def number_of(self, list_id: str) -> str:
        """The w:numId of a list; "" for one that is not known."""
        if not is_own(list_id):
            return list_id if list_id in self._lists else ""
        if list_id not in self._made and list_id in self._lists:
            self._made[list_id] = self._add(self._lists[list_id])
        return self._made.get(list_id, "")

    def _add(self, numbered: NumberList) -> str:
        root = self._root()
        abstract = etree.Element(w("abstractNum"))
        number = _free(root, "abstractNum", "abstractNumId")
        abstract.set(w("abstractNumId"), number)
        _set(etree.SubElement(abstract, w("multiLevelType")), "multilevel")
        for place, level in numbered.levels.items():
            abstract.append(_level(place, level))
        lists = list(children(root, "num"))
        if lists:
            lists[0].addprevious(abstract)
        else:
            root.append(abstract)
        made = etree.Element(w("num"))
        name = _free(root, "num", "numId", least=1)
        made.set(w("numId"), name)
        _set(etree.SubElement(made, w("abstractNumId")), number)
        # Behind w:num only w:numIdMacAtCleanup may stand (ECMA-376 Part 1, 17.9.17).
        last = [each for each in root if local(each) in {"abstractNum", "num"}][-1]
        last.addnext(made)
        return name

    def _root(self) -> etree._Element:
        name = self._file.related(self._file.main, "numbering")
        if not name:
            empty = f'<w:numbering xmlns:w="{_W}"/>'.encode()
            name = self._file.add_part(_PART, empty, _CONTENT)
            self._file.add_relation(self._file.main, Relation(name, "numbering", _TYPE, False))
        root = self._file.xml(name)
        if root is None:
            raise KeyError(name)
        return root


def numbered(properties: etree._Element, number: str, level: int) -> None:
    """Have the properties of a paragraph say that it is counted there; "0" is nowhere."""
    for old in [each for each in properties if local(each) in {"numPr", "ind"}]:
        properties.remove(old)
    made = etree.Element(w("numPr"))
    _set(etree.SubElement(made, w("ilvl")), str(level))
    _set(etree.SubElement(made, w("numId")), number)
    # The order of ECMA-376 Part 1, 17.3.1.26: only these come before.
    before = {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"}
    at = sum(1 for each in properties if local(each) in before)
    properties.insert(at, made)


def _level(place: int, level: ListLevel) -> etree._Element:
    made = etree.Element(w("lvl"))
    made.set(w("ilvl"), str(place))
    for name, value in (
        ("start", str(level.start)),
        ("numFmt", level.form),
        ("lvlText", level.text),
    ):
        _set(etree.SubElement(made, w(name)), value)
    _set(etree.SubElement(made, w("lvlJc")), "left")
    indent = etree.SubElement(etree.SubElement(made, w("pPr")), w("ind"))
    indent.set(w("left"), str(_STEP * (place + 1)))
    indent.set(w("hanging"), str(_HANGING))
    return made


def _free(root: etree._Element, kind: str, name: str, least: int = 0) -> str:
    taken = (attribute(each, name) for each in children(root, kind))
    return str(max((int(each) for each in taken if each.isdecimal()), default=least - 1) + 1)


def _set(element: etree._Element, value: str) -> None:
    element.set(w("val"), value)
