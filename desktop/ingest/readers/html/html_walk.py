"""From the tree of an HTML page to the blocks that it shows."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.html import html_content, html_controls, html_tree
from desktop.ingest.readers.html.html_boxes import GAP, LINES
from desktop.ingest.readers.html.html_controls import CONTROLS
from desktop.ingest.readers.html.html_counters import Counters
from desktop.ingest.readers.html.html_lists import LISTS, Lists
from desktop.ingest.readers.html.html_style import State, Styles
from desktop.ingest.readers.html.html_table import Table

_NOT_SHOWN = frozenset(
    {
        *("script", "style", "template", "noscript", "head", "iframe", "audio", "video"),
        *("canvas", "datalist"),
    }
)
_CLOSED = _NOT_SHOWN | CONTROLS
# Holds text that a browser shows in another place than a page, or to programs only.
_APART = frozenset(
    {
        *("title", "noframes", "noembed", "annotation", "annotation-xml", "desc", "metadata"),
        *("defs", "rp"),
    }
)
_BLOCKS = frozenset(
    {
        *("p", "div", "section", "article", "main", "aside", "header", "footer", "nav", "address"),
        *("blockquote", "pre", "dl", "dt", "dd", "ul", "ol", "li", "figure", "figcaption", "form"),
        *("fieldset", "legend", "hr", "center", "details", "summary", "body", "html", "caption"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th", "thead", "tbody", "tfoot"),
        *("button", "menu", "hgroup", "dir", "marquee", GAP, LINES),
    }
)
_OF_ROWS = frozenset({"td", "th", "tr"})
_OPENING = _BLOCKS | {"br", "img"}
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BOLD = frozenset({"b", "strong"})
# What no blank stands before, and after, whatever room there is.
_CLOSING = frozenset(".,;:!?)]}’”»…%")
_STARTING = frozenset("([{‘“«")
_BLANKS = re.compile(r"[ \t\n\r\f]+")
# Inside a table these show that it only lays out a page.
_LAYOUT = ("table", "h1", "h2", "h3", "ul", "ol")
# Pictures of fewer pixels show no words that stand for them.
_TINY = 3
_SIDE_OF_PICTURE = {
    name: re.compile(rf"(?<![\w-]){name}\s*:\s*(\d+)(?:px)?(?![\w.%])", re.IGNORECASE)
    for name in ("width", "height")
}
# Pages in pages.
_MAX_FRAMES = 3


class Walk:
    """Goes through the tree once. Text gathers until a block begins or ends."""

    def __init__(self, builder: TextBuilder, aside: Aside, depth: int = 0) -> None:
        self._depth = depth
        #: Whether all style rules of the tree could be.
        self.followed = True
        self._builder = builder
        self._aside = aside
        self._parts: list[str] = []
        # Whether there is a letter of either kind.
        self._bold = self._plain = False
        self._bold_depth = 0
        # What comes next stands apart from what is there; and what is written before it.
        self._gap = False
        self._before = ""
        self._counters = Counters()
        self._preformatted = 0
        self._heading = 0
        self._lists = Lists()
        self._mark = ""
        self._in_item = 0
        # The innermost table last, and it again by name; None for one that only lays out the page.
        self._tables: list[Table | None] = []
        self._table: Table | None = None

    def take(self, root: etree._Element) -> None:
        """Add all that the tree shows to the builder, and set apart what its style hides."""
        styles = Styles(root)
        self.followed = styles.followed
        state = styles.start
        # Of each open element its tag, empty where nothing of it is shown, its parent's state,
        # whether it makes letters bold, and what is written after it, None for what has no own.
        opened: list[tuple[str, State, bool, str | None]] = []
        parts = self._parts
        all_ruled = styles.all_ruled
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                outer, tag = state, element.tag.lower() if isinstance(element.tag, str) else ""
                if tag not in _CLOSED:
                    # Most elements have none, and no rule: what would be asked of them is not.
                    attributes = element.keys()
                    if attributes or all_ruled or state.arranged or tag in styles.ruled:
                        state = styles.of(element, tag, outer, attributes)
                    state = _apart(state, tag, element)
                    if not state.whole:
                        style = element.get("style") if "style" in attributes else None
                        bold = tag in _BOLD or (style is not None and styles.said(style).bold)
                        tag, state, after = self._with_own(element, tag, state, styles)
                        opened.append((tag, outer, bold, after))
                        if tag in _OPENING:
                            self._open(tag, element, state)
                        self._bold_depth += bold
                        if text := element.text:
                            self._add(text, state.reason)
                        continue
                self._pass_over(tag, element, styles, state)
                opened.append(("", outer, False, None))
                walk.skip_subtree()
            else:
                tag, outer, bold, after = opened.pop()
                if after is not None or tag in _BLOCKS:
                    self._leave(tag, after, state)
                state = outer
                self._bold_depth -= bold
                # What follows an element belongs to its parent. Between most tags it is white
                # space, with which no block's text begins.
                text = element.tail
                if text and (parts or self._preformatted or not text.isspace()):
                    self._add(text, state.reason)
        self._flush()

    def _pass_over(self, tag: str, element: etree._Element, styles: Styles, state: State) -> None:
        """Take an element into which the walk does not go: all of it is hidden, or it shows
        something else than what is in it."""
        if state.whole:
            self._aside.add(" ".join(_texts(element)), state.whole)
        elif tag in CONTROLS and (text := html_controls.shown(element, tag)):
            begins = html_controls.around(state)
            reason = styles.of(element, tag, begins, tuple(map(str, element.attrib))).reason
            if not reason or not html_controls.is_tick(text):
                self._add(f" {text} ", reason)
        elif tag == "noscript":
            # Shown by what runs no scripts, as programs for mail do not; by a browser, not.
            self._aside.add(" ".join(_texts(element)), reasons.NOT_DISPLAYED)
        elif tag == "iframe" and (page := element.get("srcdoc")):
            frame = styles.of(element, tag, state, tuple(map(str, element.attrib)))
            self._take_frame(page, frame.reason or _tiny(element))

    def _take_frame(self, page: str, hidden: str) -> None:
        """Take a page that lies in this one."""
        self._flush()
        root = html_tree.parse(page)[0] if self._depth < _MAX_FRAMES else None
        if root is None:
            return
        if hidden:
            self._aside.add(" ".join(_texts(root)), hidden)
            return
        inner = Walk(self._builder, self._aside, self._depth + 1)
        inner.take(root)
        self.followed &= inner.followed

    def _with_own(
        self, element: etree._Element, tag: str, state: State, styles: Styles
    ) -> tuple[str, State, str | None]:
        """Take in what its style says of an element alone: what it is taken for, the state of what
        is in it, and what is written after it, None if it has nothing of its own."""
        own = state.own
        if own is None:
            return tag, state, None
        if any(own.counted):
            self._counters.count(element, own.counted)
        self._before += self._written(element, state, own.before)
        after = self._written(element, state, own.after)
        if tag not in _OPENING and own.apart:
            # No heading is parted: it is one, on two lines too.
            tag = GAP if self._heading else own.apart
        return tag, styles.inside(state), after

    def _written(self, element: etree._Element, state: State, content: str) -> str:
        """What the style sheet writes beside an element: numbers, and what says something."""
        if not content or state.reason:
            return ""
        text = self._counters.text(element, html_content.filled(content, element))
        wanted = "counter" in content or html_content.says_something(text)
        return text if wanted else ""

    def _leave(self, tag: str, after: str | None, state: State) -> None:
        """End an element of this state: a block, or one that has something of its own."""
        if after is not None:
            self._write_after(after, state)
        if tag in _BLOCKS:
            self._close(tag)

    def _write_after(self, text: str, state: State) -> None:
        """Add what is written after an element; what is to stand before it does so in an empty
        one too."""
        if self._before.strip() and not state.reason:
            text, self._before = self._before + text, ""
        if text:
            beside = self._parts[-1][-1:] if self._parts else ""
            self._add(f"{' ' * (beside.isalnum() and text[0].isalnum())}{text}", state.reason)

    def _open(self, tag: str, element: etree._Element, state: State) -> None:
        if tag in _OF_ROWS:
            self._open_in_table(tag, element)
        elif tag == "br":
            self._parts.append("\n")
        elif tag == "img":
            if alternative := element.get("alt"):
                self._add(f" {alternative} ", state.reason or _tiny(element))
        elif tag == GAP:
            self._gap = True
        elif tag != "table" and self._cell is not None:
            self._parts.append(" ")
        else:
            if self._parts:
                self._flush()
            self._open_block(tag, element, state.marks)

    def _open_in_table(self, tag: str, element: etree._Element) -> None:
        if self._parts:
            self._flush()
        if (table := self._table) is not None:
            if tag == "tr":
                table.begin_row()
            else:
                table.begin_cell(_number(element.get("colspan"), 1))

    def _open_block(self, tag: str, element: etree._Element, marks: str) -> None:
        if tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag == "pre":
            self._preformatted += 1
        elif tag in LISTS:
            self._lists.begin(element)
        elif tag == "li":
            self._in_item += 1
            self._mark = self._lists.mark(element, marks)
        elif tag == "table":
            layout = next(element.iterdescendants(*_LAYOUT), None) is not None
            self._table = None if layout else Table()
            self._tables.append(self._table)

    def _close(self, tag: str) -> None:
        if tag in _OF_ROWS:
            if self._parts:
                self._flush()
            if tag != "tr" and self._table is not None:
                self._table.open = False
        elif tag == GAP:
            self._gap = True
        elif tag != "table" and self._cell is not None:
            self._parts.append(" ")
        else:
            if self._parts:
                self._flush()
            self._close_block(tag)

    def _close_block(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._heading = 0
        elif tag == "pre":
            self._preformatted -= 1
        elif tag in LISTS:
            self._lists.end()
        elif tag == "li":
            self._in_item -= 1
            self._mark = ""
        elif tag == "table" and self._tables:
            table = self._tables.pop()
            self._table = self._tables[-1] if self._tables else None
            if table is not None:
                self._builder.add_table(table.rows)

    @property
    def _cell(self) -> Table | None:
        table = self._table
        return table if table is not None and table.open else None

    def _add(self, text: str, hidden: str = "") -> None:
        if hidden:
            self._aside.add(" ".join(text.split()), hidden, joined=True)
            # What stood on both sides of it stays apart.
            self._parts.append(" ")
            return
        if not self._preformatted and not text.isprintable():
            if not self._parts and text.isspace():
                return
            text = _BLANKS.sub(" ", text)
        if self._before:
            apart = self._before[-1].isalnum() and text[0].isalnum()
            text, self._before = f"{self._before}{' ' * apart}{text}", ""
        if self._gap:
            self._gap = False
            if self._parts and text[0] not in _CLOSING and self._parts[-1][-1:] not in _STARTING:
                self._parts.append(" ")
        self._parts.append(text)
        if not text.isspace():
            if self._bold_depth:
                self._bold = True
            else:
                self._plain = True

    def _flush(self) -> None:
        """End the open block, or the open cell of a table."""
        bold, plain = self._bold, self._plain
        if not bold and not plain:
            # Nothing but white space.
            self._parts.clear()
            return
        # Cleaned here and not before parsing: entities bring characters in.
        text = clean("".join(self._parts))
        self._parts.clear()
        self._bold = self._plain = False
        if (cell := self._cell) is not None:
            if line := " ".join(text.split()):
                cell.add(line)
            return
        if not self._preformatted:
            text = _without_blanks(text)
        if not text.strip():
            return
        if self._heading:
            self._builder.add_heading(" ".join(text.split()), self._heading)
        else:
            mark, self._mark = self._mark, ""
            item = self._in_item > 0
            self._builder.add_paragraph(
                f"{mark} {text.strip()}".strip(), bold=bold and not plain, item=item
            )


def _apart(state: State, tag: str, element: etree._Element) -> State:
    """The state of what only programs read. Brackets around the sounds of a sign, and what a
    drawing draws again elsewhere, are no such text."""
    if tag not in _APART:
        return state
    text = "".join(map(str, element.itertext())).strip()
    used = tag == "defs" and next(element.getroottree().iter("use"), None) is not None
    if used or (tag == "rp" and len(text) <= 1):
        return state
    return replace(state, whole=state.whole or reasons.NOT_DISPLAYED)


def _tiny(element: etree._Element) -> str:
    style = element.get("style") or ""
    for name in ("width", "height"):
        styled = _SIDE_OF_PICTURE[name].search(style)
        if _number(styled[1] if styled else element.get(name), _TINY) < _TINY:
            return reasons.NOT_DISPLAYED
    return ""


def _texts(element: etree._Element) -> Iterator[str]:
    """The words inside an element that a browser would show if it were not hidden."""
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "start" and inner.tag in _CLOSED and inner is not element:
            walk.skip_subtree()
            continue
        text = inner.text if event == "start" else inner.tail
        if text and (event == "start" or inner is not element) and text.strip():
            yield " ".join(text.split())


def _without_blanks(text: str) -> str:
    """The lines of a text with each stretch of white space in them as one blank."""
    if "\n" not in text:
        return " ".join(text.split())
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def _number(value: str | None, otherwise: int) -> int:
    try:
        return int(value) if value else otherwise
    except ValueError:
        return otherwise
