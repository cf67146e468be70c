"""Words that a PDF page has for its letters besides them (/ActualText, ISO 32000-1, 14.9.4).

PDFium reads them instead of what is drawn: a hyphen at a line's end is said to be a soft one, a
ligature to be its letters, signs that nothing else names get their names. The same mark can have a
page say what it does not show. So they are held against what is drawn, which is found by taking the
marks off; where they say the same, as far as that can be told, they are put back.
"""

import ctypes
import sys
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import repeat

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf_calls, pdf_text_page
from desktop.ingest.readers.pdf.pdf_hidden import Unseen
from desktop.ingest.readers.pdf.pdf_objects import TextObjects

# A sign that is drawn and not named may be so many letters, as "ffi" is.
_LETTERS_A_SIGN = 3
# Ligatures of which some programs name the first letter only.
_LIGATURES = frozenset(
    {"ae", "ch", "ck", "ct", "fb", "ff", "ffi", "ffl", "fft", "fh", "fi", "fj", "fk", "fl", "ft"}
    | {"ij", "oe", "sp", "ss", "st", "tf", "th", "ti", "tt", "tti", "tty", "ty", "tz"}
)
_KEY = b"ActualText"
_ENCODINGS = {b"\xfe\xff": "utf-16-be", b"\xff\xfe": "utf-16-le", b"\xef\xbb\xbf": "utf-8"}
# The letters of PDFDocEncoding that Latin-1 does not have (ISO 32000-2, table D.2).
_DOC_ENCODING = dict(
    enumerate("\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e", 0x93)
)
# What PDFium puts between lines, the second for a hyphen at a line's end.
_LINE_ENDS = "\x02\ufffe"
_DASHES = dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212), "-")


@dataclass(slots=True)
class _Said:
    """What a mark says; ``handles`` are the texts that bear it."""

    mark: int
    words: str
    handles: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Drawn:
    """The letters that texts draw, and how many signs among them have no name."""

    letters: list[str] = field(default_factory=list)
    unnamed: int = 0


def set_apart(page: pdfium.PdfPage, texts: TextObjects) -> tuple[Unseen, ...]:
    """What the page's texts are said to be and are not. Their marks are taken off: a text page that
    is loaded afterwards has what they draw. Raises PdfiumError."""
    counts = list(map(pdf_calls.marks, texts.handles))
    most = max(counts, default=0)
    if most <= 0:
        return ()
    found = _said(texts.handles, counts, most)
    return _held_against_the_page(page, found) if found else ()


def _said(handles: Sequence[int], counts: Sequence[int], most: int) -> list[_Said]:
    """What is said of the texts; where marks lie in one another the innermost counts, as in
    PDFium."""
    said: dict[int, _Said | None] = {}
    bearing: dict[int, _Said] = {}
    for number in range(most):
        some = [handle for handle, count in zip(handles, counts, strict=True) if count > number]
        marks = list(map(pdf_calls.mark, some, repeat(number)))
        for mark in set(marks).difference(said):
            words = _words_of(mark)
            said[mark] = None if words is None else _Said(mark, words)
        if any(said.values()):
            bearing.update(
                (handle, told)
                for handle, mark in zip(some, marks, strict=True)
                if (told := said[mark]) is not None
            )
    for handle in handles:
        if handle in bearing:
            bearing[handle].handles.append(handle)
    return [told for told in said.values() if told is not None and told.handles]


def _words_of(mark: int) -> str | None:
    size = ctypes.c_ulong()
    at_size = ctypes.addressof(size)
    if not pdf_calls.mark_bytes(mark, _KEY, None, 0, at_size):
        return None
    room = ctypes.create_string_buffer(max(1, size.value))
    pdf_calls.mark_bytes(mark, _KEY, ctypes.addressof(room), len(room), at_size)
    return _decoded(room.raw[: size.value])


def _decoded(data: bytes) -> str:
    """A text string (ISO 32000-2, 7.9.2.2)."""
    for start, encoding in _ENCODINGS.items():
        if data.startswith(start):
            return data[len(start) :].decode(encoding, "replace")
    return data.decode("latin-1").translate(_DOC_ENCODING)


def _held_against_the_page(page: pdfium.PdfPage, found: Sequence[_Said]) -> tuple[Unseen, ...]:
    # Marks that no object bears are gone: meanwhile one that is on no page bears them.
    holder = raw.FPDFPageObj_CreateNewPath(0, 0)
    try:
        for said in found:
            pdf_calls.give_mark(pdf_calls.address(holder), said.mark)
            for handle in said.handles:
                pdf_calls.take_mark(handle, said.mark)
        untrue = [
            said
            for said, drawn in zip(found, _drawn(page, found), strict=True)
            if not _is_drawn(said.words, drawn)
        ]
        for said in found:
            if said not in untrue:
                _put_back(said)
    finally:
        raw.FPDFPageObj_Destroy(holder)
    return tuple(
        Unseen(words, reasons.OTHER_WORDS)
        for said in untrue
        if _letters(words := " ".join(said.words.split()))
    )


def _put_back(said: _Said) -> None:
    for handle in said.handles:
        # Texts share their marks: one that is given to the first the others may have by now.
        marks = range(pdf_calls.marks(handle))
        if all(pdf_calls.mark(handle, number) != said.mark for number in marks):
            pdf_calls.give_mark(handle, said.mark)


def _drawn(page: pdfium.PdfPage, found: Sequence[_Said]) -> list[_Drawn]:
    """What the texts of each mark draw."""
    drawn = [_Drawn() for _ in found]
    owners = {
        handle: one for said, one in zip(found, drawn, strict=True) for handle in said.handles
    }
    text_page = pdf_text_page.load(page)
    try:
        texts = text_page.handle
        objects = map(pdf_calls.object_of, repeat(texts), range(text_page.count))
        for number, handle in enumerate(objects):
            if handle not in owners:
                continue
            code = pdf_calls.unicode_of(texts, number)
            letter = chr(code) if code <= sys.maxunicode else "\0"
            if letter.isspace() or letter in _LINE_ENDS:
                continue
            if pdf_calls.is_unmapped(texts, number) > 0 or not _is_named(letter):
                owners[handle].unnamed += 1
            else:
                owners[handle].letters.append(letter)
    finally:
        text_page.close()
    return drawn


def _is_named(letter: str) -> bool:
    """Whether a character says what is drawn: not one for private use, nor a replacement."""
    return letter != "\ufffd" and unicodedata.category(letter) not in {"Co", "Cn", "Cs", "Cc"}


def _is_drawn(words: str, drawn: _Drawn) -> bool:
    """Whether words say nothing but what is drawn."""
    shown = "".join(drawn.letters)
    said, seen = _letters(words), _letters(shown)
    if said == seen:
        # A point or a sign makes another number.
        return not any(map(str.isdigit, said)) or _figures(words) == _figures(shown)
    if seen and said in _LIGATURES and said[0] == seen:
        return True
    signs = drawn.unnamed
    if not any(map(str.isascii, said + seen)):
        # Other scripts join letters to a sign, and draw them in another order.
        signs += len(seen)
        in_order = not Counter(seen) - Counter(said)
    else:
        rest = iter(said)
        in_order = all(letter in rest for letter in seen)
    return in_order and 0 <= len(said) - len(seen) <= _LETTERS_A_SIGN * signs


def _letters(words: str) -> str:
    """The letters and digits of words, without accents, large or small."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    return "".join(filter(str.isalnum, plain))


def _figures(words: str) -> str:
    """Words without what has no extent, and dashes alike."""
    plain = unicodedata.normalize("NFKC", words).translate(_DASHES)
    return "".join(
        letter for letter in plain if not letter.isspace() and unicodedata.category(letter) != "Cf"
    )
