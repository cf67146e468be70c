"""Fields of a Word file whose parts lie in several runs and paragraphs (ECMA-376 Part 1, 17.16.18):
a begin, the instruction, and, where there is a result, a separator before it, then an end."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from desktop.drafting.redline.office_file import detach
from desktop.ingest.readers.office.elements import attribute, local

# Each of them is a text of its own within the one around it.
_STORIES = frozenset({"txbxContent", "footnote", "endnote", "comment"})
_CODES = frozenset({"instrText", "delInstrText"})
# Fields that say what the file's properties, its name or its maker are: they would say something
# else, or that there is no such thing, once a draft was made of the file.
_OF_THE_FILE = frozenset(
    {
        *("AUTHOR", "COMMENTS", "DOCPROPERTY", "DOCVARIABLE", "FILENAME", "INFO", "KEYWORDS"),
        *("LASTSAVEDBY", "MERGEFIELD", "SUBJECT", "TEMPLATE", "TITLE", "USERADDRESS"),
        # The paths of other files, which Word would put in the place of the words.
        *("INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "DATABASE"),
        *("USERINITIALS", "USERNAME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM"),
    }
)


@dataclass(slots=True)
class _Field:
    parts: list[etree._Element] = field(default_factory=list)
    code: list[str] = field(default_factory=list)
    has_result: bool = False
    has_end: bool = False

    @property
    def kind(self) -> str:
        words = "".join(self.code).split()
        return words[0].upper() if words else ""


def balanced(root: etree._Element) -> None:
    """Take out what is left of fields whose beginning or end is gone: Word would take all that
    follows for a part of them. Their words stay."""
    for each in list(_fields(root)):
        if not each.has_end or not each.parts or not _begins(each.parts[0]):
            _take_out(each)


def unlinked(root: etree._Element) -> None:
    """Make plain words of what fields of the file's properties show."""
    for each in list(_fields(root)):
        if each.has_end and each.has_result and each.kind in _OF_THE_FILE:
            _take_out(each)
    for simple in list(root.iter("{*}fldSimple")):
        words = attribute(simple, "instr").split()
        parent = simple.getparent()
        if parent is not None and words and words[0].upper() in _OF_THE_FILE:
            for inside in list(simple):
                simple.addprevious(inside)
            parent.remove(simple)


def _fields(root: etree._Element) -> Iterator[_Field]:
    """The fields, those without a beginning or an end among them, in no order."""
    open_ones: dict[etree._Element, list[_Field]] = {}
    for part in root.iter("{*}fldChar", *(f"{{*}}{name}" for name in _CODES)):
        within = open_ones.setdefault(_story(part, root), [])
        kind = attribute(part, "fldCharType") if local(part) == "fldChar" else ""
        if kind == "begin":
            within.append(_Field([part]))
        elif not within:
            yield _Field([part])
        else:
            _add(within[-1], part, kind)
            if kind == "end":
                yield within.pop()
    for left in open_ones.values():
        yield from left


def _add(to: _Field, part: etree._Element, kind: str) -> None:
    to.parts.append(part)
    if kind == "separate":
        to.has_result = True
    elif kind == "end":
        to.has_end = True
    elif not kind:
        to.code.append(part.text or "")


def _story(part: etree._Element, root: etree._Element) -> etree._Element:
    return next((each for each in part.iterancestors() if local(each) in _STORIES), root)


def _begins(part: etree._Element) -> bool:
    return local(part) == "fldChar" and attribute(part, "fldCharType") == "begin"


def _take_out(each: _Field) -> None:
    for part in each.parts:
        detach(part)
