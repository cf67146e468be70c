"""What a Word file calls its bookmarks, lists, styles and theme: nobody reads these names on a
page, but they say whose file it was. In a draft's base they are others, and what leads to them
leads on."""

import re
from collections.abc import Callable, Iterable, Mapping

from lxml import etree

from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.office.elements import attribute, child, children, local

# Names that programs give: they say nothing.
_OF_PROGRAMS = re.compile(r"_(?:Toc|Ref|Hlk|Hlt|GoBack|Num|Bookmark)\w*", re.IGNORECASE)
_KIND = re.compile(r"\s*(?:=|[^\s\"=\\]+)")
# Where the codes of a field have the name of a bookmark or of a list, behind the field's kind
# (ECMA-376 Part 1, 17.16.5). Other words of theirs are text, or names of other things.
_FIRST = re.compile(r"^(\s*\"?)(\w+)")
_AFTER_L, _AFTER_B = re.compile(r"(\\l\s+\"?)(\w+)", re.I), re.compile(r"(\\b\s+\"?)(\w+)", re.I)
_UNQUOTED = re.compile(r"(\"[^\"]*\"|\\\S+|\b)(\w*)")
_PLACES = dict.fromkeys(
    ("REF", "PAGEREF", "NOTEREF", "GOTOBUTTON", "ASK", "SET", "LISTNUM"), _FIRST
)
_PLACES |= {"HYPERLINK": _AFTER_L, "TOC": _AFTER_B, "INDEX": _AFTER_B}
_PLACES |= {"SEQ": re.compile(r"^(\s*\S+\s+\"?)(\w+)")} | dict.fromkeys(
    ("IF", "=", "COMPARE"), _UNQUOTED
)
# A code of another kind than these is the name of a bookmark.
_KINDS = frozenset(
    """ADDRESSBLOCK ADDIN ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT AUTOTEXT AUTOTEXTLIST BARCODE
    BIBLIOGRAPHY BIDIOUTLINE CITATION COMMENTS CONTROL CREATEDATE DATABASE DATE DDE DDEAUTO
    DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EMBED EQ FILENAME FILESIZE FILLIN FORMCHECKBOX
    FORMDROPDOWN FORMTEXT GLOSSARY GREETINGLINE HTMLACTIVEX IMPORT INCLUDE INCLUDEPICTURE
    INCLUDETEXT INFO KEYWORDS LASTSAVEDBY LINK MACROBUTTON MERGEBARCODE MERGEFIELD MERGEREC MERGESEQ
    NEXT NEXTIF NUMCHARS NUMPAGES NUMWORDS PAGE PRINT PRINTDATE PRIVATE QUOTE RD REVNUM SAVEDATE
    SECTION SECTIONPAGES SHAPE SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA
    USERADDRESS USERINITIALS USERNAME XE""".split()  # noqa: SIM905 - prose
)
_OF_STYLES = frozenset({"STYLEREF", "TOC"})
_CODES = frozenset({"instrText", "delInstrText"})
# What names a style by its id (ECMA-376 Part 1, 17.7, 17.3.1.27, 17.9.23).
_LEADS = frozenset(
    {"pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink"}
)
_WORD = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])")
_THEME_NAMES = frozenset({"theme", "clrScheme", "fontScheme", "fmtScheme"})
_THEME = "Office"


def words_in(name: str, *, as_is: bool = False) -> tuple[str, ...]:
    """The words of a name, in small letters if not ``as_is``: "HarbourLane_Body2" has "harbour",
    "lane" and "body"."""
    return tuple(word if as_is else word.casefold() for word in _WORD.findall(name))


def own_styles(file: OfficeFile) -> dict[str, str]:
    """The names of the styles that somebody made, by id."""
    return {
        attribute(style, "styleId"): attribute(child(style, "name"), "val")
        for style in _styles(file)
        if attribute(style, "customStyle") in {"1", "true", "on"}
    }


def without_inner_names(file: OfficeFile) -> None:
    """Give bookmarks, lists and the theme names that say nothing, in place."""
    marks = [mark for root in file.stories() for mark in root.iter("{*}bookmarkStart")]
    boxes = [name for root in file.stories() for name in root.iter("{*}ffData")]
    named = [attribute(mark, "name") for mark in marks]
    named += [attribute(child(each, "name"), "val") for each in boxes]
    others = _others(named, "Mark", named)
    for mark in marks:
        _rename(mark, "name", others)
    for box in boxes:
        _rename(child(box, "name"), "val", others)
    for root in file.stories():
        for link in root.iter("{*}hyperlink"):
            _rename(link, "anchor", others)
    numbering = file.xml(file.related(file.main, "numbering"))
    kinds = list(children(numbering, "abstractNum")) if numbering is not None else []
    titles = [attribute(child(kind, "name"), "val") for kind in kinds]
    lists = _others(titles, "List", titles)
    for kind in kinds:
        _rename(child(kind, "name"), "val", lists)
    _change_codes(file, _by_words({**lists, **others}))
    _without_theme_names(file)


def rename_styles(file: OfficeFile, told: Callable[[str], bool]) -> None:
    """Give the styles whose names tell of a matter others, in place; ``told`` says of a name
    whether it does."""
    names = own_styles(file)
    wanted = [each for each, name in names.items() if told(each) or told(name)]
    if not wanted:
        return
    # The words of a style's id and of its name are one: "Style 3" and "Style3".
    ids = _others(wanted, "Style", _ids(file))
    titles = {names[each]: other.replace("Style", "Style ") for each, other in ids.items()}
    for style in _styles(file):
        if attribute(style, "styleId") in ids:
            _rename(child(style, "name"), "val", titles)
            _rename(style, "styleId", ids)
            for aliases in list(children(style, "aliases")):
                style.remove(aliases)
    parts = ("styles", "stylesWithEffects", "numbering", "settings")
    roots = [*file.stories(), *(file.xml(file.related(file.main, part)) for part in parts)]
    for root in roots:
        for element in root.iter(*(f"{{*}}{name}" for name in _LEADS)) if root is not None else ():
            _rename(element, "val", ids)
    _change_codes(file, _by_names(titles))


def _styles(file: OfficeFile) -> list[etree._Element]:
    root = file.xml(file.related(file.main, "styles"))
    return list(children(root, "style")) if root is not None else []


def _ids(file: OfficeFile) -> list[str]:
    return [attribute(style, "styleId") for style in _styles(file)]


def _others(names: Iterable[str], stem: str, taken: Iterable[str]) -> dict[str, str]:
    """Another name for each, that none has yet. Word takes great and small letters for the same."""
    used = {name.casefold() for name in taken}
    made: dict[str, str] = {}
    number = 0
    for name in dict.fromkeys(each for each in names if each):
        # It says nothing already.
        if _OF_PROGRAMS.fullmatch(name) or name.removeprefix(stem).isdecimal():
            continue
        number += 1
        while f"{stem}{number}".casefold() in used:
            number += 1
        made[name] = f"{stem}{number}"
    return made


def _rename(element: etree._Element | None, name: str, others: Mapping[str, str]) -> None:
    other = others.get(attribute(element, name))
    if element is not None and other is not None:
        key = next(key for key in map(str, element.attrib) if key.rsplit("}", 1)[-1] == name)
        element.set(key, other)


def _change_codes(file: OfficeFile, changed: Callable[[str, str], str]) -> None:
    """Have fields name what they point to by its other name."""
    for root in file.stories():
        for simple in root.iter("{*}fldSimple"):
            code = attribute(simple, "instr")
            _rename(simple, "instr", {code: _with_names(code, changed)})
        codes: list[etree._Element] = []
        for part in root.iter("{*}fldChar", *(f"{{*}}{name}" for name in _CODES)):
            if local(part) in _CODES:
                codes.append(part)
                continue
            _change_code(codes, changed)
            codes = []
        _change_code(codes, changed)


def _change_code(codes: list[etree._Element], changed: Callable[[str, str], str]) -> None:
    """Change an instruction, which may lie in pieces that end within a name."""
    old = "".join(each.text or "" for each in codes)
    new = _with_names(old, changed)
    if new != old:
        for number, each in enumerate(codes):
            each.text = None if number else new


def _with_names(code: str, changed: Callable[[str, str], str]) -> str:
    """The first word is the field's kind."""
    kind = _KIND.match(code)
    return changed(kind[0], code[kind.end() :]) if kind else code


def _by_words(others: Mapping[str, str]) -> Callable[[str, str], str]:
    """What puts other names in the places where a field code has the name of something."""
    known = {name.casefold(): other for name, other in others.items()}

    def other(found: re.Match[str]) -> str:
        return found[1] + known.get(found[2].casefold(), found[2])

    def changed(kind: str, rest: str) -> str:
        name = kind.strip()
        if name.upper() in _PLACES:
            return kind + _PLACES[name.upper()].sub(other, rest)
        if name.upper() in _KINDS:
            return kind + rest
        return kind.replace(name, known.get(name.casefold(), name)) + rest

    return changed


def _by_names(others: Mapping[str, str]) -> Callable[[str, str], str]:
    """Other names for a few styles, which may have spaces in them."""
    known = {name.casefold(): other for name, other in others.items()}
    either = "|".join(map(re.escape, sorted(others, key=len, reverse=True)))
    pattern = re.compile(rf"(?<![\w\\])(?:{either})(?!\w)", re.IGNORECASE)

    def changed(kind: str, rest: str) -> str:
        if kind.strip().upper() not in _OF_STYLES:
            return kind + rest
        return kind + pattern.sub(lambda found: known[found[0].casefold()], rest)

    return changed


def _without_theme_names(file: OfficeFile) -> None:
    root = file.xml(file.related(file.main, "theme"))
    for element in root.iter("{*}*") if root is not None else ():
        if local(element) in _THEME_NAMES and element.get("name"):
            element.set("name", _THEME)
