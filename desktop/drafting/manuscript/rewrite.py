"""One paragraph of the base given other spans: what stays keeps its runs' looks and its marks."""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby

from lxml import etree

from desktop.drafting.manuscript.model import OBJECT, Origin, Span
from desktop.drafting.manuscript.pieces import Piece, pieces_of
from desktop.drafting.redline.office_file import text_element, w
from desktop.drafting.redline.word_diff import diff, tokens
from desktop.ingest.readers.office.elements import local

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# In the order that the schema asks for (CT_RPr).
_LOOKS = ("b", "i", "u")
_BEFORE_B = frozenset({"rStyle", "rFonts"})
_BEFORE_I = _BEFORE_B | {"b", "bCs"}
_AFTER_U = frozenset(
    {
        *("effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
        *("eastAsianLayout", "specVanish", "oMath", "rPrChange"),
    }
)
_BREAKS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen"}
# Called with each run that says something and where its words come from.
# A run, where its words are from, and whether they stand for some that are not known yet.
Told = Callable[["etree._Element", Origin, bool], None]  # noqa: SLF001 - lxml's only name for it


@dataclass(frozen=True, slots=True)
class _Token:
    """A word or an object of the new text: what it says, and its span."""

    key: str
    span: Span


def rewrite(
    paragraph: etree._Element,
    spans: Sequence[Span],
    told: Told | None = None,
    spare: Sequence[Piece] = (),
) -> list[Piece]:
    """Make a paragraph say ``spans``, in place. ``told`` hears of the runs in order. An object that
    the paragraph does not have is the next of ``spare``; returns those objects of the paragraph's
    and of ``spare`` that are not in it any more."""
    pieces = pieces_of(paragraph)
    shown = [piece for piece in pieces if piece.text]
    marks = _marks_before(pieces)
    new = list(_tokens(spans))
    made: list[tuple[Piece | None, _Token | None, Piece | None]] = []
    used = 0
    from_elsewhere = list(spare)
    lost: list[Piece] = []

    def pass_over(end: int) -> None:
        nonlocal used
        while used <= end and used <= len(shown):
            made.extend((mark, None, None) for mark in marks.pop(used, []))
            used += 1

    for stretch in diff([piece.key for piece in shown], [token.key for token in new]):
        if stretch.same:
            for old, number in zip(
                range(stretch.old_start, stretch.old_end),
                range(stretch.new_start, stretch.new_end),
                strict=True,
            ):
                pass_over(old)
                made.append((shown[old], new[number], shown[old]))
            continue
        like = shown[max(0, stretch.old_start - 1)] if shown else None
        if stretch.old_end > stretch.old_start:
            like = shown[stretch.old_start]
        pass_over(stretch.old_start)
        replaced = shown[stretch.old_start : stretch.old_end]
        lost += [piece for piece in replaced if piece.kind == "object"]
        for number in range(stretch.new_start, stretch.new_end):
            # An object can't be made: one that is nowhere any more is left out.
            if new[number].key != OBJECT:
                made.append((None, new[number], like))
            elif from_elsewhere:
                moved = from_elsewhere.pop(0)
                made.append((moved, new[number], moved))
        pass_over(stretch.old_end - 1)
    pass_over(len(shown))
    _put(paragraph, list(_elements(made, told)))
    return [*lost, *from_elsewhere]


def _marks_before(pieces: Sequence[Piece]) -> dict[int, list[Piece]]:
    """The marks that stand before each piece that shows (by its number)."""
    found: dict[int, list[Piece]] = {}
    number = 0
    for piece in pieces:
        if piece.kind == "mark":
            found.setdefault(number, []).append(piece)
        elif piece.text:
            number += 1
    return found


def _tokens(spans: Sequence[Span]) -> Iterator[_Token]:
    for span in spans:
        if span.reference:
            yield _Token(f"\0{span.reference}", span)
        else:
            for token in tokens(span.text):
                yield _Token(token, span)


def _elements(
    made: Sequence[tuple[Piece | None, _Token | None, Piece | None]], told: Told | None
) -> Iterator[etree._Element]:
    """The paragraph's new children: words of one look in one run, links around theirs."""

    def together(item: tuple[Piece | None, _Token | None, Piece | None]) -> object:
        piece, token, like = item
        if token is None or (piece is not None and piece.kind != "word") or token.span.reference:
            return object()
        wrapper = piece.wrapper if piece is not None else None
        properties = like.properties if like is not None else None
        span = token.span
        look = (span.bold, span.italic, span.underline)
        return (id(wrapper), id(properties), look, span.origin if told else None)

    link: tuple[etree._Element, etree._Element] | None = None
    # The keys of groups hold ids of elements: ``made`` keeps these alive.
    for _, group in groupby(made, key=together):
        items = list(group)
        piece, token, _ = items[0]
        elements = _group(items)
        if told is not None and token is not None:
            for element in elements:
                told(element, token.span.origin, bool(token.span.blank))
        wrapper = piece.wrapper if piece is not None else None
        if wrapper is None:
            link = None
            yield from elements
        elif link is not None and link[0] is wrapper:
            link[1].extend(elements)
        else:
            around = deepcopy(wrapper)
            for child in list(around):
                around.remove(child)
            around.extend(elements)
            link = wrapper, around
            yield around


def _group(
    items: Sequence[tuple[Piece | None, _Token | None, Piece | None]],
) -> list[etree._Element]:
    piece, token, like = items[0]
    if token is None or (piece is not None and piece.kind == "object"):
        return _kept(piece) if piece is not None else []
    span = token.span
    if span.reference:
        if piece is not None and piece.text == span.text and piece.look == _look(span):
            return _kept(piece)
        return reference(span, _properties(like, span))
    return [_run("".join(item[1].key for item in items if item[1]), _properties(like, span))]


def _kept(piece: Piece) -> list[etree._Element]:
    """A piece as it was."""
    if not piece.in_run:
        return [deepcopy(part) for part in piece.parts]
    run = etree.Element(w("r"))
    if piece.properties is not None:
        run.append(deepcopy(piece.properties))
    run.extend(deepcopy(part) for part in piece.parts)
    return [run]


def reference(span: Span, properties: etree._Element | None) -> list[etree._Element]:
    r"""A field that shows a paragraph's number in full (REF … \\w) and leads to it."""
    runs = []
    for kind in ("begin", "", "separate", "text", "end"):
        run = etree.Element(w("r"))
        if properties is not None:
            run.append(deepcopy(properties))
        if kind == "text":
            run.append(text_element(span.text))
        elif kind:
            etree.SubElement(run, w("fldChar")).set(w("fldCharType"), kind)
        else:
            instruction = etree.SubElement(run, w("instrText"))
            instruction.set(_SPACE, "preserve")
            instruction.text = f" REF {span.reference} \\w \\h "
        runs.append(run)
    return runs


def _run(text: str, properties: etree._Element | None) -> etree._Element:
    run = etree.Element(w("r"))
    if properties is not None:
        run.append(properties)
    for is_break, letters in groupby(text, key=lambda letter: letter in _BREAKS):
        if is_break:
            run.extend(etree.Element(w(_BREAKS[letter])) for letter in letters)
        else:
            run.append(text_element("".join(letters)))
    return run


def _look(span: Span) -> tuple[bool, bool, bool]:
    return span.bold, span.italic, span.underline


def _properties(like: Piece | None, span: Span) -> etree._Element | None:
    """The looks of the piece beside, but as bold, italic and underlined as the span."""
    have = like.look if like is not None else (False, False, False)
    old = like.properties if like is not None else None
    if have == _look(span):
        return deepcopy(old) if old is not None else None
    made = deepcopy(old) if old is not None else etree.Element(w("rPr"))
    for name, is_on, wanted in zip(_LOOKS, have, _look(span), strict=True):
        if is_on == wanted:
            continue
        for element in [each for each in made if local(each) == name]:
            made.remove(element)
        if wanted:
            made.insert(_place(made, name), _mark(name))
    return made if len(made) else None


def _mark(name: str) -> etree._Element:
    mark = etree.Element(w(name))
    if name == "u":
        mark.set(w("val"), "single")
    return mark


def _place(properties: etree._Element, name: str) -> int:
    """Where the schema wants an element among the others."""
    names = [local(each) for each in properties]
    if name == "u":
        return next((n for n, each in enumerate(names) if each in _AFTER_U), len(names))
    before = _BEFORE_B if name == "b" else _BEFORE_I
    return sum(1 for each in names if each in before)


def _put(paragraph: etree._Element, elements: Sequence[etree._Element]) -> None:
    for child in list(paragraph):
        if local(child) != "pPr":
            paragraph.remove(child)
    paragraph.extend(elements)
