"""RTF files, by their specification (1.9.1).

striprtf gives one string without tables, notes or headings, keeps hidden and deleted text, and
runs a regular expression over the whole file for each group.
"""

from collections.abc import Callable
from functools import partial

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import (
    MAX_TEXT,
    Reading,
    short_title,
    too_long,
)
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.rtf import (
    rtf_forms,
    rtf_objects,
    rtf_pictures,
    rtf_result,
    rtf_rows,
    rtf_running,
    rtf_state,
    rtf_tables,
    rtf_words,
)
from desktop.ingest.readers.rtf.rtf_forms import Form
from desktop.ingest.readers.rtf.rtf_headings import level
from desktop.ingest.readers.rtf.rtf_looks import FLOWING, Layout
from desktop.ingest.readers.rtf.rtf_parts import Part
from desktop.ingest.readers.rtf.rtf_shapes import Shape
from desktop.ingest.readers.rtf.rtf_state import State
from desktop.ingest.readers.rtf.rtf_tokens import Sort, Token, tokens

_MAX_GROUPS = 2000
# Letter paper, and the widest there is, in twentieths of a point.
_USUAL_WIDTH, _WIDEST = 12_240, 31_680
_OF_SHAPES = frozenset({"sp", "sn", "sv"})
# The code of a field, in which stand the data of a form too.
_CODE = "fldinst"
# Any that is not a blank.
_LETTER = "x"
_OF_FIELDS = frozenset({_CODE, rtf_forms.FORM, rtf_forms.ENTRY})
# A number that is written out: words in it say nothing of the paragraph that it begins.
_NUMBER = "listtext"
# Where words of paragraphs and tables say nothing of the document.
_ASIDE = rtf_tables.NAMES | _OF_SHAPES | _OF_FIELDS | {"info", "title", "leveltext"}


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a file; ``recognised`` is what became of the pictures that an earlier reading named.
    Raises ReadingError for one that is damaged, too long or holds no text."""
    return _taken(data, recognised).reading(is_whole=recognised is not None)


def album(data: bytes) -> rtf_pictures.Album:
    """The pictures of a file."""
    return _taken(data, None).pictures.album


def _taken(data: bytes, recognised: Recognised | None) -> "_Reader":
    reader = _Reader(recognised)
    for token in tokens(data):
        reader.take(token)
    return reader


class _Reader:
    """Takes the tokens of a file in order."""

    def __init__(self, recognised: Recognised | None) -> None:
        self._state = State()
        self._stack: list[tuple[State, Part]] = []
        self._aside = Aside()
        self.pictures = rtf_pictures.Shown(recognised, self._aside)
        self._body = self._part = Part(self._aside)
        self._tables = rtf_tables.Tables()
        self._objects = rtf_objects.Objects()
        self._running = rtf_running.Running()
        self._title: list[str] = []
        self._pending = bytearray()
        self._unicode_skip = 0
        self._starred = self._fresh = self._too_deep = False
        self._length = self._dropped = 0
        self._page_width = 0
        self._words: dict[str, Callable[[int | None], None]] = {
            "u": self._unicode,
            "f": self._font,
            "paperw": self._paper_width,
            "pgwsxn": self._paper_width,
            **{word: partial(self._character, text) for word, text in rtf_words.CHARACTERS.items()},
            **self._tables.fonts.words,
            **self._running.words,
        }
        # Those that say nothing where no text of the document is told.
        self._flowing: dict[str, Callable[[int | None], None]] = {
            "par": self._par,
            "sect": self._par,
            "page": self._par,
            "pard": self._pard,
            "outlinelevel": self._outline,
            "s": self._style,
            "ls": self._list,
            "ilvl": self._list_level,
            "cell": lambda _: self._part.end_cell(self._ending(self._state.layout)),
            "nestcell": self._inner_cell,
            "nestrow": self._inner_cell,
            "clcbpat": lambda n: self._part.cell_ground(self._ground(n, self._part.paper)),
            "cbpat": self._paragraph_ground,
        }
        self._sinks: dict[str, Callable[[str], None]] = {
            **self._tables.sinks,
            "title": self._title.append,
            "sn": lambda text: self._state.put_name(text),
            "sv": lambda text: self._state.put_value(text),
            rtf_forms.ENTRY: lambda text: self._state.put_entry(text),
            rtf_objects.DATA: self._objects.put,
            rtf_pictures.DATA: self.pictures.album.put,
            _CODE: lambda text: self._state.put_code(text),
            **dict.fromkeys(("info", "sp", rtf_forms.FORM), lambda _: None),
        }

    # -------------------------------------------------------------------------------- tokens

    def take(self, token: Token) -> None:
        """Take the next token."""
        sort, text, number, data = token
        if sort is Sort.BYTES:
            self._bytes(data)
            return
        if sort is Sort.BINARY:
            if self._state.into == rtf_pictures.DATA and not self._dropped:
                self.pictures.album.put_binary(data)
            return
        if self._pending:
            self._flush()
        if self._dropped:
            self._dropped += (sort is Sort.OPEN) - (sort is Sort.CLOSE)
            if self._dropped:
                return
            self._close()
        elif sort is Sort.WORD:
            self._word(text, number)
        elif sort is Sort.OPEN:
            self._open()
        elif sort is Sort.CLOSE:
            self._close()
        else:
            self._symbol(text)

    def _open(self) -> None:
        self._stack.append((self._state, self._part))
        if len(self._stack) > _MAX_GROUPS:
            self._too_deep = True
            self._dropped = 1
            return
        self._state = self._state.inner()
        self._fresh, self._starred, self._unicode_skip = True, False, 0

    def _close(self) -> None:
        self._fresh = False
        if not self._stack:
            return
        before = self._state
        self._state, part = self._stack.pop()
        if part is not self._part:
            self._end_part(before, part)
        elif before.into == rtf_objects.DATA and self._state.into != rtf_objects.DATA:
            self._objects.end()
        elif before.into == rtf_pictures.DATA and self._state.into != rtf_pictures.DATA:
            self._end_picture(before)
        elif before.into == "stylesheet" and self._state.into == "stylesheet":
            self._tables.headings.end()
        if before.shape is not None and before.shape is not self._state.shape:
            before.shape.end(self._aside, self._page_width or _USUAL_WIDTH)
        if before.form is not None and before.form is not self._state.form:
            self._end_form(before.form)

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
            return
        if symbol in "\r\n":
            self._par(None)
        elif symbol in "\\{}":
            self._put(symbol)
        elif symbol in rtf_words.SYMBOLS:
            self._put(rtf_words.SYMBOLS[symbol])
        self._fresh = False

    def _word(self, word: str, number: int | None) -> None:
        first, self._fresh = self._fresh, False
        starred, self._starred = self._starred, False
        if first and self._destination(word, starred):
            return
        into = self._state.into
        if into == rtf_pictures.DATA:
            self.pictures.album.kind(word)
            return
        if (change := rtf_state.WORDS.get(word)) is not None:
            change(self._state, number)
        elif into and self._tables.take(into, word, number):
            return
        elif (take := self._words.get(word)) is not None:
            take(number)
        elif into not in _ASIDE:
            if (take := self._flowing.get(word)) is not None:
                take(number)
            elif (tell := rtf_rows.WORDS.get(word)) is not None:
                tell(self._part, number)
        elif into == rtf_forms.FORM and self._state.form is not None:
            self._state.form.put(word, number)

    def _destination(self, word: str, starred: bool) -> bool:
        """Turn to the destination that a group begins with, if it does."""
        state = self._state
        if state.into and (into := self._tables.begin(state.into, word)):
            state.into = into
            return True
        if word == "field" or word in _OF_FIELDS or state.into in _OF_FIELDS:
            return self._destination_of_field(word, state, starred=starred)
        if word in rtf_words.SKIPPED or (
            starred and word not in rtf_words.STARRED and word not in rtf_words.PARTS
        ):
            if word == "info":
                state.into = "info"
            else:
                self._dropped = 1
            return True
        if word in rtf_tables.NAMES or word in {rtf_objects.DATA, rtf_pictures.DATA}:
            state.into = word
            return True
        if state.into == "info":
            state.into = "title" if word == "title" else "info"
            return True
        if word in rtf_words.PARTS:
            self._part = Part(self._aside)
            self._state = State(into=word, font=state.font, skip=state.skip)
            return True
        if word in {"listtext", "pntext"}:
            self._part.item = True
            state.into = _NUMBER
            return True
        return self._destination_of_shape(word, state)

    def _destination_of_field(self, word: str, state: State, *, starred: bool) -> bool:
        """Turn to the code of a field, or to the data of a form in it; all else there is passed
        over."""
        if word == "field" and state.into not in _OF_FIELDS:
            state.form = Form()
        elif word == _CODE and state.into not in _OF_FIELDS:
            state.into = _CODE
            if state.form is not None:
                state.form.unseen, state.form.bold = self._why_hidden(_LETTER), state.b
        elif state.form is not None and word == rtf_forms.FORM and state.into == _CODE:
            state.into = word
            state.form.unseen, state.form.bold = self._why_hidden(_LETTER), state.b
        elif state.form is not None and word == rtf_forms.ENTRY and state.into == rtf_forms.FORM:
            state.into = word
            state.form.begin_entry()
        elif starred or word in _OF_FIELDS:
            self._dropped = 1
        else:
            return False
        return True

    def _destination_of_shape(self, word: str, state: State) -> bool:
        if word == "dptxbxtext":
            # A box of Word 6; where there is a newer form of it too, that one is read.
            word, state.shape = "shptxt", None
        if word in {"shpinst", "shptxt"} and (word == "shpinst" or state.shape is None):
            group = state.shape
            if group is not None and group.anchor is not self._part:
                group = None
            state.shape = Shape(self._part, group)
        if word == "shptxt":
            self._part = Part(self._aside, paper=state.shape.ground() if state.shape else None)
            state.into, state.layout = word, FLOWING
        elif word in _OF_SHAPES and state.shape is None:
            self._dropped = 1
        elif word in _OF_SHAPES:
            state.into = word
        if word == "sn" and state.shape is not None:
            state.shape.begin_name()
        return word in _OF_SHAPES or word in {"shpinst", "shptxt"}

    # ---------------------------------------------------------------------------------- text

    def _bytes(self, data: bytes) -> None:
        self._fresh = False
        if self._dropped:
            return
        if self._unicode_skip:
            used = min(len(data), self._unicode_skip)
            self._unicode_skip -= used
            data = data[used:]
        self._pending += data

    def _flush(self) -> None:
        """Decode what bytes have gathered: a character of two may come in two tokens."""
        if self._pending:
            text = self._tables.fonts.decoded(bytes(self._pending), self._state.font)
            self._pending.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        state = self._state
        if self._unicode_skip and len(text) == 1:
            self._unicode_skip -= 1
            return
        if (sink := self._sinks.get(state.into)) is not None:
            sink(text)
            return
        if state.form is not None and not text.isspace():
            state.form.has_result = True
        self._write(text, self._why_hidden(text), bold=state.b)

    def _write(self, text: str, unseen: str, *, bold: bool) -> None:
        """Add a text to the part, or set it apart for the reason that it is unseen for."""
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise too_long()
        if unseen:
            self._part.set_apart(text, unseen)
        else:
            self._part.put(text, bold=bold)

    def _why_hidden(self, text: str) -> str:
        """Why a text does not show, "" if it does."""
        state = self._state
        if state.deleted or state.v:
            return reasons.DELETED if state.deleted else reasons.HIDDEN_RUN
        if not text.strip():
            return ""
        ground = state.layout.ground
        return self._tables.colours.why_unseen(
            state.look, self._part.below() if ground == "" else ground
        )

    def _ending(self, layout: Layout) -> str:
        """Number the paragraph that ends and lies so; why nothing of it is seen, "" if it is."""
        if layout.list_id and self._part.has_text():
            self._part.number(self._tables.lists.number(layout.list_id, layout.list_level))
        return "" if layout is FLOWING else layout.why_unseen(self._page_width or _USUAL_WIDTH)

    def _end_part(self, inner: State, outer: Part) -> None:
        """A note, a header, a remark or a box is complete."""
        why = self._ending(inner.layout)
        ended, self._part = self._part, outer
        ended.finish(why)
        text, into = ended.builder.text, inner.into
        if into == "annotation":
            self._aside.add(text, reasons.COMMENT)
        elif into == "footnote" and (self._state.v or self._state.deleted):
            # What refers to it is not shown.
            self._aside.add(text, self._why_hidden(text))
        elif into == "footnote":
            outer.notes.append(one_line(text))
        elif into == "shptxt" and inner.shape is not None:
            inner.shape.boxes.append(ended.builder)
        elif text:
            self._running.put(into, text)

    def _end_picture(self, inner: State) -> None:
        """A picture is told; it is shown behind the paragraph, or the table, that it stands in."""
        number = self.pictures.album.end()
        if number is not None and not inner.v and not inner.deleted:
            self._part.pictures.append(partial(self.pictures.put, number))

    def _end_form(self, form: Form) -> None:
        """Write what a form shows where its field ends."""
        shown = form.shown()
        if shown and self._state.into not in self._sinks:
            self._write(shown, form.unseen, bold=form.bold)

    def _unicode(self, number: int | None) -> None:
        code = (number or 0) & 0xFFFF
        text = self._tables.fonts.shown(chr(code), self._state.font)
        # Other fonts of symbols keep their letters in the private area too.
        self._put(chr(code - 0xF000) if "\uf020" <= text <= "\uf07e" else text)
        self._unicode_skip = self._state.skip

    def _character(self, text: str, _: int | None) -> None:
        self._put(text)

    # ------------------------------------------------------------------------ control words

    def _par(self, _: int | None) -> None:
        if self._state.into not in _ASIDE:
            self._part.end_paragraph(self._ending(self._state.layout))

    def _pard(self, _: int | None) -> None:
        self._state.layout = FLOWING
        if self._state.into != _NUMBER:
            self._part.begin_paragraph()

    def _inner_cell(self, _: int | None) -> None:
        self._part.end_inner_cell(self._ending(self._state.layout))

    def _paragraph_ground(self, number: int | None) -> None:
        ground = self._ground(number, "")
        self._state.layout = self._state.layout._replace(ground=ground)

    def _ground(self, number: int | None, otherwise: str | None) -> str | None:
        return (self._tables.colours.of(number) or None) if number else otherwise

    def _paper_width(self, number: int | None) -> None:
        self._page_width = min(_WIDEST, max(self._page_width, number or 0))

    def _font(self, number: int | None) -> None:
        self._state.font = number or 0

    def _outline(self, number: int | None) -> None:
        self._part.level = level(number)

    def _style(self, number: int | None) -> None:
        self._part.level = self._tables.headings.of(number)

    def _list(self, number: int | None) -> None:
        self._state.layout = self._state.layout._replace(list_id=number or 0)

    def _list_level(self, number: int | None) -> None:
        self._state.layout = self._state.layout._replace(list_level=number or 0)

    # ------------------------------------------------------------------------------- result

    def reading(self, *, is_whole: bool) -> Reading:
        """What was read. ``is_whole`` is false as long as pictures still have to be recognised.
        Raises ReadingError if it is nothing."""
        self._flush()
        while self._stack:
            self._close()
        self._body.finish(self._ending(self._state.layout))
        builder = self._body.builder
        for text in self._running.shown():
            builder.add_paragraph(text)
        for text in self._running.unused():
            self._aside.add(text, reasons.UNUSED_PART)
        title = short_title(one_line("".join(self._title)))
        found = rtf_result.Found(
            builder, self._aside, self._objects.found, self.pictures, title, self._too_deep
        )
        return rtf_result.reading(found, is_whole=is_whole)
