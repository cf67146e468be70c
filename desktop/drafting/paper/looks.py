"""How letters and paragraphs look once Word's styles are followed: defaults, numbering, the chain
of styles, then what the paragraph and the run say themselves (ECMA-376-1, 17.7.2)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from desktop.drafting.paper.model import Align, Line, Look, Rule, Tab
from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.office.elements import attribute, child, children, integer, is_on, local

_MAX_CHAIN = 20
_TWIPS, _HALVES, _EIGHTHS = 20.0, 2.0, 8.0
_ONE_LINE = 240.0  # of w:spacing/@w:line, for "auto"
_ALIGN: Mapping[str, Align] = {
    "right": "right", "end": "right", "center": "center", "both": "both", "distribute": "both",
}  # fmt: skip
_MARKED = {
    "yellow": "#ffff00", "green": "#00ff00", "cyan": "#00ffff", "magenta": "#ff00ff",
    "red": "#ff0000", "lightGray": "#c0c0c0",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """A paragraph's own properties, as ``Line`` has them, with its style's name."""

    line: Line
    contextual: bool = False
    style: str = ""


class Looks:
    """The styles of one file."""

    def __init__(self, file: OfficeFile) -> None:
        root = _part(file, "styles")
        self._styles: dict[str, etree._Element] = {}
        self._default = {"paragraph": "", "table": ""}
        for style in children(root, "style") if root is not None else ():
            name = attribute(style, "styleId")
            self._styles.setdefault(name, style)
            kind = attribute(style, "type")
            if attribute(style, "default") == "1" and kind in self._default:
                self._default[kind] = name
        self._theme = _theme_fonts(_part(file, "theme"))
        defaults = child(root, "docDefaults")
        self._letters = self._with(Look(size=10.0), child(defaults, "rPrDefault", "rPr"))
        self._plain = _shaped(Shape(Line()), child(defaults, "pPrDefault", "pPr"))
        self._levels = _Levels(_part(file, "numbering"))
        self._shapes: dict[tuple[str, str, int, bool], Shape] = {}
        self._of_styles: dict[str, Look] = {}

    def shape(self, paragraph: etree._Element, list_id: str, level: int) -> Shape:
        """A paragraph's shape. ``list_id`` and ``level`` are where its number is counted."""
        own = child(paragraph, "pPr")
        style_id = attribute(child(own, "pStyle"), "val") or self._default["paragraph"]
        key = (style_id, list_id, level, child(own, "numPr") is not None)
        if key not in self._shapes:
            self._shapes[key] = self._of_style(*key)
        return _shaped(self._shapes[key], own)

    def _of_style(self, style_id: str, list_id: str, level: int, is_own: bool) -> Shape:
        """The shape of a style; ``is_own``: the paragraph itself says how it is numbered."""
        chain = self.chain(style_id)
        numbered = child(self._levels.get(list_id, level), "pPr")
        # A style's own indents win over those of the numbers that it brings along.
        found = self._plain if is_own else _shaped(self._plain, numbered)
        for style in chain:
            found = _shaped(found, child(style, "pPr"))
        if is_own:
            found = _shaped(found, numbered)
        name = attribute(child(chain[-1], "name"), "val") if chain else ""
        return replace(found, style=name, line=replace(found.line, contents=_contents(name)))

    def style_of(self, paragraph: etree._Element) -> str:
        """The name of a paragraph's style."""
        style_id = attribute(child(paragraph, "pPr", "pStyle"), "val")
        chain = self.chain(style_id or self._default["paragraph"])
        return attribute(child(chain[-1], "name"), "val") if chain else ""

    def letters(self, paragraph: etree._Element) -> Look:
        """How a paragraph's letters look where no run says otherwise."""
        style_id = attribute(child(paragraph, "pPr", "pStyle"), "val")
        if style_id not in self._of_styles:
            found = self._letters
            for style in self.chain(style_id or self._default["paragraph"]):
                found = self._with(found, child(style, "rPr"))
            self._of_styles[style_id] = found
        return self._of_styles[style_id]

    def run(self, base: Look, properties: etree._Element | None) -> Look:
        """How a run looks in a paragraph of these letters."""
        if properties is None:
            return base
        found = base
        for style in self.chain(attribute(child(properties, "rStyle"), "val")):
            found = self._with(found, child(style, "rPr"))
        return self._with(found, properties)

    def label(self, paragraph: etree._Element, list_id: str, level: int) -> Look:
        """How a paragraph's number looks."""
        found = self._with(self.letters(paragraph), child(paragraph, "pPr", "rPr"))
        return self._with(found, child(self._levels.get(list_id, level), "rPr"))

    def chain(self, style_id: str) -> list[etree._Element]:
        """The styles that this one is based on, the outermost first, then the style itself."""
        found: list[etree._Element] = []
        while style_id in self._styles and len(found) < _MAX_CHAIN:
            found.append(self._styles[style_id])
            style_id = attribute(child(found[-1], "basedOn"), "val")
        return found[::-1]

    def _with(self, look: Look, properties: etree._Element | None) -> Look:
        for element in properties if properties is not None else ():
            name = local(element)
            if name == "rFonts":
                look = replace(look, font=self._font(element) or look.font)
            elif name in _LETTERS:
                look = _LETTERS[name](look, element)
        return look

    def _font(self, fonts: etree._Element) -> str:
        theme = attribute(fonts, "asciiTheme") or attribute(fonts, "hAnsiTheme")
        if theme:
            return self._theme.get("major" if theme.startswith("major") else "minor", "")
        return attribute(fonts, "ascii") or attribute(fonts, "hAnsi")


class _Levels:
    """The levels of the file's lists."""

    def __init__(self, root: etree._Element | None) -> None:
        self._found: dict[tuple[str, int], etree._Element] = {}
        if root is None:
            return
        kinds = {attribute(each, "abstractNumId"): each for each in children(root, "abstractNum")}
        for number in children(root, "num"):
            kind = kinds.get(attribute(child(number, "abstractNumId"), "val"))
            changed = (child(each, "lvl") for each in children(number, "lvlOverride"))
            levels = [*(children(kind, "lvl") if kind is not None else ()), *changed]
            for level in levels:
                if level is not None:
                    at = integer(attribute(level, "ilvl"), 0)
                    self._found[attribute(number, "numId"), at] = level

    def get(self, list_id: str, level: int) -> etree._Element | None:
        return self._found.get((list_id, level))


def colour(value: str) -> str:
    """ "#rrggbb" of Word's six digits; "" for automatic."""
    digits = value.lower()
    return f"#{digits}" if len(digits) == 6 and set(digits) <= set("0123456789abcdef") else ""


def points(element: etree._Element | None, name: str, otherwise: float) -> float:
    """A length in twentieths of a point."""
    value = attribute(element, name)
    return integer(value, 0) / _TWIPS if value.lstrip("-").isdecimal() else otherwise


def eighths(element: etree._Element | None) -> float:
    """The width of a border, whose size is in eighths of a point."""
    if element is None or attribute(element, "val") in {"nil", "none", ""}:
        return 0.0
    return max(0.25, integer(attribute(element, "sz"), 4) / _EIGHTHS)


def _bold(look: Look, element: etree._Element) -> Look:
    return replace(look, bold=is_on(element))


def _italic(look: Look, element: etree._Element) -> Look:
    return replace(look, italic=is_on(element))


def _struck(look: Look, element: etree._Element) -> Look:
    return replace(look, strike=is_on(element))


def _sized(look: Look, element: etree._Element) -> Look:
    halves = integer(attribute(element, "val"), round(look.size * _HALVES))
    return replace(look, size=halves / _HALVES)


def _underlined(look: Look, element: etree._Element) -> Look:
    return replace(look, underline=attribute(element, "val") not in {"none", ""})


def _coloured(look: Look, element: etree._Element) -> Look:
    return replace(look, colour=colour(attribute(element, "val")))


def _hidden(look: Look, element: etree._Element) -> Look:
    return replace(look, hidden=is_on(element))


def _highlit(look: Look, element: etree._Element) -> Look:
    return replace(look, ground=_MARKED.get(attribute(element, "val"), ""))


def _shaded(look: Look, element: etree._Element) -> Look:
    return replace(look, ground=colour(attribute(element, "fill")))


def _raised(look: Look, element: etree._Element) -> Look:
    sides = {"superscript": 1, "subscript": -1}
    return replace(look, raised=sides.get(attribute(element, "val"), 0))


def _in_capitals(look: Look, element: etree._Element) -> Look:
    kind = "all" if local(element) == "caps" else "small"
    return replace(look, caps=kind if is_on(element) else "")


_LETTERS: Mapping[str, Callable[[Look, etree._Element], Look]] = {
    "sz": _sized, "b": _bold, "i": _italic, "strike": _struck, "u": _underlined,
    "color": _coloured, "highlight": _highlit, "shd": _shaded, "vertAlign": _raised,
    "caps": _in_capitals, "smallCaps": _in_capitals, "vanish": _hidden,
}  # fmt: skip


def _shaped(shape: Shape, properties: etree._Element | None) -> Shape:
    """A shape with what these properties say on top of it."""
    line, contextual = shape.line, shape.contextual
    for element in properties if properties is not None else ():
        name = local(element)
        if name == "contextualSpacing":
            contextual = is_on(element)
        elif name in _LINES:
            line = _LINES[name](line, element)
    return replace(shape, line=line, contextual=contextual)


def _aligned(line: Line, element: etree._Element) -> Line:
    return replace(line, align=_ALIGN.get(attribute(element, "val"), "left"))


def _kept(line: Line, element: etree._Element) -> Line:
    return replace(line, keep_next=is_on(element))


def _on_a_new_page(line: Line, element: etree._Element) -> Line:
    return replace(line, new_page=is_on(element))


def _tabbed(line: Line, element: etree._Element) -> Line:
    return replace(line, tabs=_tabs(line.tabs, element))


def _on_ground(line: Line, element: etree._Element) -> Line:
    return replace(line, ground=colour(attribute(element, "fill")))


def _ruled(line: Line, element: etree._Element) -> Line:
    boxed = bool(_rule(element, "left") and _rule(element, "right"))
    above, below = _rule(element, "top"), _rule(element, "bottom")
    return replace(line, above=above, below=below, boxed=boxed)


def _rule(borders: etree._Element, side: str) -> str:
    edge = child(borders, side)
    return (colour(attribute(edge, "color")) or "#000000") if eighths(edge) else ""


def _indented(line: Line, element: etree._Element) -> Line:
    left = points(element, "left", points(element, "start", line.left))
    right = points(element, "right", points(element, "end", line.right))
    first = line.first
    if attribute(element, "hanging"):
        first = -points(element, "hanging", 0.0)
    elif attribute(element, "firstLine"):
        first = points(element, "firstLine", 0.0)
    return replace(line, left=left, right=right, first=first)


def _spaced(line: Line, element: etree._Element) -> Line:
    rule: Rule = line.rule
    high = line.line
    if attribute(element, "line"):
        said = attribute(element, "lineRule")
        rule = "exact" if said == "exact" else "atLeast" if said == "atLeast" else "auto"
        number = integer(attribute(element, "line"), int(_ONE_LINE))
        high = number / _ONE_LINE if rule == "auto" else number / _TWIPS
    before = points(element, "before", line.before)
    after = points(element, "after", line.after)
    return replace(line, before=before, after=after, line=max(0.1, high), rule=rule)


_LINES: Mapping[str, Callable[[Line, etree._Element], Line]] = {
    "jc": _aligned, "ind": _indented, "spacing": _spaced, "keepNext": _kept,
    "pageBreakBefore": _on_a_new_page, "tabs": _tabbed, "shd": _on_ground, "pBdr": _ruled,
}  # fmt: skip


def _tabs(known: Iterable[Tab], element: etree._Element) -> tuple[Tab, ...]:
    stops = {tab.at: tab for tab in known}
    for each in children(element, "tab"):
        at, kind = points(each, "pos", 0.0), attribute(each, "val")
        if kind == "clear":
            stops.pop(at, None)
        else:
            name = "right" if kind in {"right", "end"} else kind if kind == "center" else "left"
            stops[at] = Tab(at, name)
    return tuple(stops[at] for at in sorted(stops))


def _contents(style: str) -> int:
    name, _, level = style.lower().rpartition(" ")
    return int(level) if name == "toc" and level.isdecimal() else 0


def _theme_fonts(root: etree._Element | None) -> dict[str, str]:
    scheme = child(root, "themeElements", "fontScheme")
    return {
        kind: attribute(child(scheme, f"{kind}Font", "latin"), "typeface")
        for kind in ("major", "minor")
    }


def _part(file: OfficeFile, kind: str) -> etree._Element | None:
    name = file.related(file.main, kind)
    return file.xml(name) if name else None
