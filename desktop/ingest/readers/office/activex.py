"""What the controls of a form show that lie as parts of their own in an office file ([MS-OFORMS];
ECMA-376 Part 4, 9.2: embedded controls). A control that can't be read shows nothing."""

import struct
from itertools import islice

import olefile
from lxml import etree

from desktop.errors import ReadingError
from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import MAX_TEXT, too_long
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.html import html_controls, html_tree
from desktop.ingest.readers.office.activex_data import (
    BUTTON,
    LABEL,
    MORPH,
    MOST_LETTERS,
    Form,
    properties,
)
from desktop.ingest.readers.office.elements import attribute, children, integer
from desktop.ingest.readers.office.ole import stream

_MORPH_TAIL = "-ec42-11ce-9e0d-00aa006002f3"
_TYPED, _TICKED, _LABELLED = "typed", "ticked", "labelled"
# By the identifiers of their classes: what they show, and how their data is laid out.
_KINDS: dict[str, tuple[str, Form]] = {
    f"8bd21d10{_MORPH_TAIL}": (_TYPED, MORPH),
    f"8bd21d20{_MORPH_TAIL}": (_TYPED, MORPH),
    f"8bd21d30{_MORPH_TAIL}": (_TYPED, MORPH),
    f"8bd21d40{_MORPH_TAIL}": (_TICKED, MORPH),
    f"8bd21d50{_MORPH_TAIL}": (_TICKED, MORPH),
    f"8bd21d60{_MORPH_TAIL}": (_LABELLED, MORPH),
    "978c9e23-d4b0-11ce-bf2d-00aa003f40d0": (_LABELLED, LABEL),
    "d7053240-ce69-11cd-a777-00dd01143c57": (_LABELLED, BUTTON),
}
# The beginning of those of web pages.
_OF_PAGE = "5512d1"
_STORAGE, _BAG = b"\xd0\xcf\x11\xe0", "persistPropertyBag"
_BAG_NAMES = {
    "Value": "value",
    "Caption": "caption",
    "PasswordChar": "secret",
    "ForeColor": "colour",
    "BackColor": "ground",
    "VariousPropertyBits": "flags",
}
# Behind a class's identifier in a stream of a control's own.
_CLASS_BYTES = 16
_MOST_BYTES = 1024 * 1024
#: What stands for a box that is ticked, and for one that is not.
TICKS = ("☒", "☐")
_ON = frozenset({"1", "-1", "true"})
_OPAQUE = 1 << 3
_MOST_NAMED = 200
# Kinds of colours that are told by their parts.
_PLAIN_KINDS = frozenset({0, 2})
# Of the colours that a system may change, those that are white and black unless it does.
_OF_SYSTEM, _SYSTEM = 0x80000000, {5: colours.WHITE, 8: "000000"}
_USUAL_COLOUR, _USUAL_GROUND = _OF_SYSTEM | 8, _OF_SYSTEM | 5


class Controls:
    """The controls of a package, each read once."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._known: dict[str, tuple[str, str]] = {}
        self._length = 0

    def shown(self, part: str) -> tuple[str, str]:
        """What the control in a part shows, and why its letters are not seen, "" if they are.
        Raises ReadingError where all that were asked for show more than a document may hold."""
        if part not in self._known:
            self._known[part] = self._read(part)
        self._length += len(self._known[part][0])
        if self._length > MAX_TEXT:
            raise too_long()
        return self._known[part]

    def _read(self, part: str) -> tuple[str, str]:
        try:
            root = self._package.xml(part)
            if root is None:
                return "", ""
            kind = attribute(root, "classid").strip("{}").lower()
            if kind.startswith(_OF_PAGE):
                return _on_page(self._contents(part, root)), ""
            shows, form = _KINDS[kind]
            if attribute(root, "persistence") == _BAG:
                said = _bag(root)
            else:
                said = properties(self._contents(part, root), form)
        except (ReadingError, KeyError, ValueError, struct.error):
            return "", ""
        return _text(shows, said), _why_unseen(said)

    def _contents(self, part: str, root: etree._Element) -> bytes:
        """The data of a control without what it lies in. Raises ReadingError or ValueError."""
        name = self._package.relations(part).get(attribute(root, "id"), ("", ""))[0]
        data = self._package.head(name, _MOST_BYTES)
        if not data.startswith(_STORAGE):
            return data[_CLASS_BYTES:]
        try:
            with olefile.OleFileIO(data) as archive:
                return stream(archive, "contents")
        except Exception:  # noqa: BLE001 - olefile raises whatever it stumbles over
            # Its words do not go along: they may quote the document.
            raise ValueError("damaged") from None


def _bag(root: etree._Element) -> dict[str, int | str]:
    """The properties that stand in XML, each with its name."""
    found: dict[str, int | str] = {}
    for said in islice(children(root, "ocxPr"), _MOST_NAMED):
        name, value = _BAG_NAMES.get(attribute(said, "name")), attribute(said, "value")
        if name in {"value", "caption"}:
            found[name] = value[:MOST_LETTERS]
        elif name is not None:
            found[name] = integer(value, 0) & 0xFFFFFFFF
    return found


def _on_page(data: bytes) -> str:
    """What a control shows that was taken over from a web page, with its source."""
    root, _ = html_tree.parse(data[:MOST_LETTERS].decode("utf-16-le", "replace"))
    for control in root.iter(*html_controls.CONTROLS) if root is not None else ():
        return one_line(html_controls.shown(control, str(control.tag)))
    return ""


def _text(kind: str, said: dict[str, int | str]) -> str:
    value, caption = (str(said.get(name, "")) for name in ("value", "caption"))
    if kind == _TYPED:
        lines = ("" if said.get("secret") else value).splitlines()
        return "\n".join(filter(None, map(one_line, lines)))
    label = one_line(caption)
    if kind == _TICKED:
        tick = TICKS[0] if value.strip().lower() in _ON else TICKS[1]
        return f"{tick} {label}".strip()
    return label


def _why_unseen(said: dict[str, int | str]) -> str:
    """Why the letters of a control are not seen on its own ground, "" if they are."""
    if not int(said.get("flags", _OPAQUE)) & _OPAQUE:
        return ""
    letters = _colour(int(said.get("colour", _USUAL_COLOUR)))
    ground = _colour(int(said.get("ground", _USUAL_GROUND)))
    if not colours.is_lost(letters, ground):
        return ""
    return reasons.WHITE if ground == colours.WHITE else reasons.NO_CONTRAST


def _colour(number: int) -> str:
    """An OLE colour as "rrggbb", "" if it is not known."""
    if number & _OF_SYSTEM:
        return _SYSTEM.get(number & 0xFF, "")
    red, green, blue, kind = number.to_bytes(4, "little")
    return f"{red:02x}{green:02x}{blue:02x}" if kind in _PLAIN_KINDS else ""
