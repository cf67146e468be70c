"""A paragraph of a Word file as pieces: words, references, objects, and marks without width.

A draft's base holds no tracked changes (they are accepted when it is taken in), so runs are all
that shows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from desktop.drafting.manuscript.model import OBJECT, Span
from desktop.drafting.redline.word_diff import tokens
from desktop.ingest.readers.office.elements import attribute, child, is_on, local

PieceKind = Literal["word", "object", "reference", "mark", "dropped"]
_INLINE = frozenset({"smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo"})
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_FORGOTTEN = frozenset({"rPr", "lastRenderedPageBreak", "softHyphen"})
_MARKS = frozenset(
    {
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"),
        *("permStart", "permEnd"),
    }
)
_RUN_MARKS = frozenset({"commentReference", "annotationRef", "footnoteRef", "endnoteRef"})
_EQUATIONS = frozenset({"oMath", "oMathPara"})
# Fields whose result the program that shows the file makes anew on each page or print.
_COUNTED = frozenset(
    {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "SEQ", "LISTNUM", "AUTONUM", "TOC", "INDEX"}
)
# Fields that show nothing. Others without a result show what Word makes of them: a box to tick.
_SILENT = frozenset({"XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "BOOKMARK"})


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """``text`` is what shows. ``parts`` stand in ``run``, or without one in the paragraph;
    ``wrapper`` is the link around it; ``label`` is what a reference points to. What is "dropped"
    (the skeleton of a field whose result is plain words) is left out when the paragraph is made
    anew."""

    kind: PieceKind
    text: str = ""
    parts: tuple[etree._Element, ...] = ()
    properties: etree._Element | None = None
    in_run: bool = True
    wrapper: etree._Element | None = None
    label: str = ""

    @property
    def key(self) -> str:
        """What pieces of two versions of a paragraph are equal by."""
        return f"\0{self.label}" if self.kind == "reference" else self.text

    @property
    def look(self) -> tuple[bool, bool, bool]:
        """Whether it is itself bold, italic, underlined, whatever its style."""
        marks = (child(self.properties, name) for name in ("b", "i", "u"))
        bold, italic, underline = (is_on(mark) for mark in marks)
        return bold, italic, underline


def pieces_of(paragraph: etree._Element) -> list[Piece]:
    """The pieces in order."""
    return list(_below(paragraph, None))


def spans_of(pieces: Sequence[Piece]) -> list[Span]:
    """What shows, without origins. Neighbours of one look are one span."""
    spans: list[Span] = []
    for piece in pieces:
        if not piece.text:
            continue
        bold, italic, underline = piece.look
        span = Span(
            piece.text, bold=bold, italic=italic, underline=underline, reference=piece.label
        )
        last = spans[-1] if spans else None
        if last is not None and not span.reference and _same_look(last, span):
            spans[-1] = Span(last.text + span.text, last.origin, bold, italic, underline)
        else:
            spans.append(span)
    return spans


def labels_of(paragraph: etree._Element) -> tuple[str, ...]:
    """The names of the bookmarks that begin in a paragraph, but those that programs set."""
    names = (attribute(mark, "name") for mark in paragraph.iter("{*}bookmarkStart"))
    return tuple(name for name in names if name and not name.startswith(("_GoBack", "_Toc")))


def _same_look(one: Span, other: Span) -> bool:
    return not one.reference and (one.bold, one.italic, one.underline) == (
        other.bold,
        other.italic,
        other.underline,
    )


def _below(parent: etree._Element, wrapper: etree._Element | None) -> Iterator[Piece]:
    elements = [element for element in parent if isinstance(element.tag, str)]
    at = 0
    while at < len(elements):
        element = elements[at]
        name = local(element)
        length = _field(elements, at) if name == "r" else 0
        if length:
            yield from _field_pieces(elements[at : at + length], wrapper)
            at += length
            continue
        if name == "r":
            yield from _in_run(element, wrapper)
        elif name == "fldSimple":
            yield from _simple_field(element, wrapper)
        elif name == "hyperlink":
            yield from _below(element, element)
        elif name in _INLINE:
            yield from _below(element, wrapper)
        elif name in _MARKS:
            yield Piece("mark", "", (element,), in_run=False)
        elif name in _EQUATIONS:
            yield Piece("object", OBJECT, (element,), in_run=False)
        at += 1


def _in_run(run: etree._Element, wrapper: etree._Element | None) -> Iterator[Piece]:
    properties = child(run, "rPr")
    for part in run:
        yield from _of_part(part, properties, wrapper)


def _of_part(
    part: etree._Element, properties: etree._Element | None, wrapper: etree._Element | None
) -> Iterator[Piece]:
    name = local(part)
    if not name or name in _FORGOTTEN:
        return
    if name == "t":
        for token in tokens(part.text or ""):
            yield Piece("word", token, (), properties, wrapper=wrapper)
    elif name in _BREAKS and not _breaks_page(part):
        yield Piece("word", _BREAKS[name], (), properties, wrapper=wrapper)
    elif name in _RUN_MARKS or name in {"fldChar", "instrText"}:
        yield Piece("mark", "", (part,), properties, wrapper=wrapper)
    else:
        yield Piece("object", OBJECT, (part,), properties, wrapper=wrapper)


def _breaks_page(part: etree._Element) -> bool:
    return local(part) == "br" and attribute(part, "type") in {"page", "column"}


def _field(elements: list[etree._Element], at: int) -> int:
    """How many elements from this run on are one field; 0 if none begins here or ends beside."""
    depth = 0
    for number, element in enumerate(elements[at:], 1):
        for mark in element.iter("{*}fldChar"):
            depth += {"begin": 1, "end": -1}.get(attribute(mark, "fldCharType"), 0)
        if depth <= 0:
            first = next(elements[at].iter("{*}fldChar"), None)
            return number if attribute(first, "fldCharType") == "begin" else 0
    return 0


def _field_pieces(
    elements: Sequence[etree._Element], wrapper: etree._Element | None
) -> Iterator[Piece]:
    instruction = "".join(
        part.text or "" for element in elements for part in element.iter("{*}instrText")
    ).split()
    kind = instruction[0].upper() if instruction else ""
    result = list(_result(elements, wrapper))
    properties = next((piece.properties for piece in result if piece.text), None)
    text = "".join(piece.text for piece in result)
    if kind in _COUNTED or (not text and kind and kind not in _SILENT):
        yield Piece("object", OBJECT, tuple(elements), properties, False, wrapper)
    elif kind == "REF" and len(instruction) > 1 and _is_number(instruction) and text:
        yield Piece("reference", text, tuple(elements), properties, False, wrapper, instruction[1])
    else:
        yield from result


def _is_number(instruction: Sequence[str]) -> bool:
    r"""Whether a REF field shows the number of a paragraph (\n, \r, \w), not its words."""
    return bool({"\\n", "\\r", "\\w"} & {word.lower() for word in instruction[2:]})


def _result(elements: Sequence[etree._Element], wrapper: etree._Element | None) -> Iterator[Piece]:
    """What a field shows as words, the rest of it as pieces that are dropped."""
    shows: list[bool] = []
    for element in elements:
        if local(element) != "r":
            yield from _below(element, wrapper)
            continue
        properties = child(element, "rPr")
        for part in element:
            name = local(part)
            if name == "fldChar":
                _pass_mark(shows, attribute(part, "fldCharType"))
                yield Piece("dropped", "", (part,), properties)
            elif all(shows):
                yield from _of_part(part, properties, wrapper)


def _pass_mark(shows: list[bool], kind: str) -> None:
    """Keep whether each of the fields around is at its result yet, the innermost last."""
    if kind == "begin":
        shows.append(False)
    elif kind == "separate" and shows:
        shows[-1] = True
    elif kind == "end" and shows:
        shows.pop()


def _simple_field(element: etree._Element, wrapper: etree._Element | None) -> Iterator[Piece]:
    instruction = attribute(element, "instr").split()
    kind = instruction[0].upper() if instruction else ""
    inside = list(_below(element, wrapper))
    text = "".join(piece.text for piece in inside)
    properties = next((piece.properties for piece in inside), None)
    if kind in _COUNTED:
        yield Piece("object", OBJECT, (element,), properties, False, wrapper)
    elif kind == "REF" and len(instruction) > 1 and _is_number(instruction) and text:
        yield Piece("reference", text, (element,), properties, False, wrapper, instruction[1])
    else:
        yield from inside
