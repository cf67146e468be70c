"""RTF files, by their specification (1.9.1).

striprtf gives one string without tables, notes or headings, keeps hidden and deleted text, and
runs a regular expression over the whole file for each group.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from desktop.ingest.readers import colours, reasons, rtf_words
from desktop.ingest.readers.aside import Aside
from desktop.ingest.readers.clean import clean, one_line, surrogates_joined
from desktop.ingest.readers.intermediate import (
    MAX_TEXT,
    Reading,
    TextBuilder,
    first_heading,
    short_title,
    too_long,
)
from desktop.ingest.readers.rtf_fonts import FontTable
from desktop.ingest.readers.rtf_looks import PLAIN, ColourTable, Look
from desktop.ingest.readers.rtf_tokens import Sort, Token, tokens
from desktop.ingest.readers.sniff import Kind

_MAX_GROUPS = 2000
_MAX_ROW = 256
# Words that give a paragraph a ground that is not a plain colour.
_PATTERNS = frozenset({"shading", "cfpat"})
_PATTERN_KINDS = frozenset(
    {"horiz", "vert", "fdiag", "bdiag", "cross", "dcross", "dkhoriz", "dkvert", "dkfdiag"}
)


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits. ``into`` names where its text goes: "" is the body, "skip" nowhere."""

    into: str = ""
    font: int | None = None
    skip: int = 1
    b: bool = False
    v: bool = False
    deleted: bool = False
    look: Look = PLAIN
    boxed: bool = False


@dataclass(slots=True)
class _Part:
    """A stretch of the document while it is gathered: the body, a note, a header."""

    builder: TextBuilder
    paragraph: list[str] = field(default_factory=list)
    hidden: list[tuple[str, str]] = field(default_factory=list)
    bold: int = 0
    plain: int = 0
    rows: list[list[str]] = field(default_factory=list)
    row: list[str] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)
    in_table: bool = False
    level: int = 0
    item: bool = False
    #: What lies below the paragraph, "rrggbb"; None where that is not known.
    ground: str | None = colours.WHITE
    notes: list[str] = field(default_factory=list)


def read(data: bytes) -> Reading:
    """Read a file. Raises ReadingError for one that is damaged, too long or holds no text."""
    reader = _Reader()
    for token in tokens(data):
        reader.take(token)
    return reader.reading()


class _Reader:
    """Takes the tokens of a file in order."""

    def __init__(self) -> None:
        self._state = _State()
        self._stack: list[tuple[_State, _Part]] = []
        self._body = _Part(TextBuilder())
        self._part = self._body
        self._colours = ColourTable()
        self._running: dict[str, str] = {}
        self._aside = Aside()
        self._fonts = FontTable()
        self._heads: dict[int, int] = {}
        self._pending = bytearray()
        self._unicode_skip = 0
        self._starred = self._fresh = self._too_deep = False
        self._length = self._dropped = 0
        self._current = 0
        self._style_name: list[str] = []
        self._title: list[str] = []
        self._words: dict[str, Callable[[int | None], None]] = {
            "par": self._par,
            "cell": self._cell,
            "row": self._row,
            "nestrow": self._nest,
            "nestcell": self._nest,
            "sect": self._par,
            "page": self._par,
            "pard": self._pard,
            "intbl": self._intbl,
            "trowd": self._trowd,
            "plain": self._plain,
            "u": self._unicode,
            "f": self._font,
            "uc": self._uc,
            "outlinelevel": self._outline,
            "s": self._style,
            **self._fonts.words,
        }

    # -------------------------------------------------------------------------------- tokens

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.sort is Sort.BYTES:
            self._bytes(token.data)
            return
        if token.sort is not Sort.WORD or token.text != "u":
            self._flush()
        if self._dropped:
            self._dropped += (token.sort is Sort.OPEN) - (token.sort is Sort.CLOSE)
            if self._dropped:
                return
            self._close()
        elif token.sort is Sort.OPEN:
            self._open()
        elif token.sort is Sort.CLOSE:
            self._close()
        elif token.sort is Sort.SYMBOL:
            self._symbol(token.text)
        else:
            self._word(token.text, token.number)

    def _open(self) -> None:
        if len(self._stack) >= _MAX_GROUPS:
            self._too_deep = True
            self._stack.append((self._state, self._part))
            self._dropped = 1
            return
        self._stack.append((self._state, self._part))
        self._fresh, self._starred, self._unicode_skip = True, False, 0

    def _close(self) -> None:
        self._fresh = False
        if not self._stack:
            return
        before = self._state
        self._state, part = self._stack.pop()
        if part is not self._part:
            self._end_part(before.into, part)
        elif before.into == "stylesheet" and self._state.into == "stylesheet":
            self._end_style()

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
        if word == "b":
            self._state = replace(self._state, b=number != 0)
        elif word == "v":
            self._state = replace(self._state, v=number != 0)
        elif word in {"deleted", "mvf"}:
            self._state = replace(self._state, deleted=number != 0)
        elif word in rtf_words.CHARACTERS:
            self._put(rtf_words.CHARACTERS[word])
        elif word in self._words:
            self._words[word](number)
        elif self._state.into == "colortbl":
            self._colours.put(word, number)
        elif self._state.into == "fonttbl":
            self._fonts.put(word, number)
        elif self._state.into not in {"skip", "stylesheet", "info"}:
            self._look(word, number)

    def _look(self, word: str, number: int | None) -> None:
        if (look := self._state.look.after(word, number)) is not None:
            self._state = replace(self._state, look=look)
        elif word == "cbpat":
            self._part.ground = self._colours.of(number or 0) if number else colours.WHITE
        elif word in _PATTERNS or (word.startswith("bg") and word[2:] in _PATTERN_KINDS):
            self._part.ground = None

    def _destination(self, word: str, starred: bool) -> bool:
        """Turn to the destination that a group begins with, if it does."""
        if self._state.into == "skip":
            return True
        if word in rtf_words.SKIPPED or (
            starred and word not in rtf_words.STARRED and word not in rtf_words.PARTS
        ):
            if word == "info":
                self._state = replace(self._state, into="info")
            else:
                self._state = replace(self._state, into="skip")
            return True
        if word in {"fonttbl", "stylesheet", "colortbl"}:
            self._state = replace(self._state, into=word)
            return True
        if self._state.into == "info":
            self._state = replace(self._state, into="title" if word == "title" else "info")
            return True
        if word in rtf_words.PARTS:
            self._part = _Part(TextBuilder())
            self._state = _State(into=word, font=self._state.font, skip=self._state.skip)
            return True
        if word == "shptxt":
            self._state = replace(self._state, boxed=True)
        if word in {"listtext", "pntext"}:
            self._part.item = True
            return True
        return False

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
            text = self._fonts.decoded(bytes(self._pending), self._state.font)
            self._pending.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        state = self._state
        if self._unicode_skip and len(text) == 1:
            self._unicode_skip -= 1
            return
        if state.into in {"skip", "info", "fonttbl"}:
            return
        if state.into == "colortbl":
            self._colours.end(text)
            return
        if state.into == "stylesheet":
            self._style_name.append(text)
            return
        if state.into == "title":
            self._title.append(text)
            return
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise too_long()
        if reason := self._why_hidden(text):
            self._part.hidden.append((text, reason))
            return
        self._part.paragraph.append(text)
        size = len(text.strip())
        self._part.bold += size if state.b else 0
        self._part.plain += 0 if state.b else size

    def _why_hidden(self, text: str) -> str:
        """Why a text does not show, "" if it does."""
        state = self._state
        if state.deleted or state.v:
            return reasons.DELETED if state.deleted else reasons.HIDDEN_RUN
        part = self._part
        # The grounds of a table's cells are told apart from their text.
        ground = None if state.boxed or part.in_table or part.row else part.ground
        return state.look.why_unseen(self._colours, ground) if text.strip() else ""

    def _unicode(self, number: int | None) -> None:
        self._flush()
        code = (number or 0) & 0xFFFF
        # Symbol fonts keep their letters in the private area.
        self._put(chr(code - 0xF000 if 0xF020 <= code <= 0xF07E else code))
        self._unicode_skip = self._state.skip

    # ---------------------------------------------------------------- paragraphs and tables

    def _gathered(self) -> str:
        part = self._part
        text = clean(surrogates_joined("".join(part.paragraph))).strip()
        part.paragraph = []
        for piece, reason in _merged(part.hidden):
            self._aside.add(surrogates_joined(piece), reason)
        part.hidden = []
        return text

    def _par(self, _: int | None) -> None:
        part = self._part
        if self._state.into in {"skip", "info", "fonttbl", "stylesheet", "title", "colortbl"}:
            return
        text = self._gathered()
        if part.in_table:
            if text:
                part.cell.append(text)
            return
        self._end_table(part)
        self._end_paragraph(part, text)

    def _end_paragraph(self, part: _Part, text: str) -> None:
        if text and part.level:
            part.builder.add_heading(" ".join(text.split()), part.level)
        elif text:
            line = " ".join(text.split(maxsplit=1)) if part.item else text
            bold = part.bold > 0 and part.plain == 0
            part.builder.add_paragraph(line, bold=bold, item=part.item)
        part.bold = part.plain = 0
        part.item = False
        notes, part.notes = part.notes, []
        for note in notes:
            part.builder.add_paragraph(note)

    def _cell(self, _: int | None) -> None:
        part = self._part
        if text := self._gathered():
            part.cell.append(text)
        if len(part.row) < _MAX_ROW:
            part.row.append(" ".join(part.cell))
        part.cell = []
        part.bold = part.plain = 0
        part.item = False

    def _nest(self, _: int | None) -> None:
        if text := self._gathered():
            self._part.cell.append(text)

    def _row(self, _: int | None) -> None:
        part = self._part
        if part.row:
            part.rows.append(part.row)
        part.row = []
        # Until the next paragraph says otherwise the table goes on.
        part.in_table = False

    def _end_table(self, part: _Part) -> None:
        if part.cell:
            part.row.append(" ".join(part.cell))
        if part.row:
            part.rows.append(part.row)
        rows, part.rows, part.row, part.cell = part.rows, [], [], []
        if max((len(row) for row in rows), default=0) > 1:
            part.builder.add_table(rows)
        else:
            for row in rows:
                part.builder.add_paragraph(row[0])

    def _end_part(self, into: str, outer: _Part) -> None:
        """A note, a header or a remark is complete."""
        self._end_paragraph(self._part, self._gathered())
        self._end_table(self._part)
        text = self._part.builder.text
        self._part = outer
        if into == "annotation":
            self._aside.add(text, reasons.COMMENT)
        elif into == "footnote" and (self._state.v or self._state.deleted):
            # What refers to it is not shown.
            self._aside.add(text, self._why_hidden(text))
        elif into == "footnote":
            outer.notes.append(one_line(text))
        elif text:
            self._running.setdefault(text, into)

    # ------------------------------------------------------------------------ control words

    def _pard(self, _: int | None) -> None:
        self._part.in_table = False
        self._part.level = 0
        self._part.ground = colours.WHITE

    def _intbl(self, _: int | None) -> None:
        self._part.in_table = True

    def _trowd(self, _: int | None) -> None:
        if not self._part.row and not self._part.rows and not self._part.cell:
            self._part.in_table = True

    def _plain(self, _: int | None) -> None:
        self._state = replace(self._state, b=False, v=False, deleted=False, font=None, look=PLAIN)

    def _font(self, number: int | None) -> None:
        if self._state.into == "fonttbl":
            self._fonts.begin(number or 0)
        else:
            self._state = replace(self._state, font=number or 0)

    def _uc(self, number: int | None) -> None:
        self._state = replace(self._state, skip=max(0, min(8, number or 0)))

    def _outline(self, number: int | None) -> None:
        if self._state.into == "stylesheet":
            self._heads[self._current] = (number or 0) + 1 if (number or 0) < 9 else 0
        elif self._state.into != "skip":
            self._part.level = (number or 0) + 1 if (number or 0) < 9 else 0

    def _style(self, number: int | None) -> None:
        if self._state.into == "stylesheet":
            self._current = number or 0
        elif self._state.into != "skip":
            self._part.level = self._heads.get(number or 0, 0)

    def _end_style(self) -> None:
        name = one_line("".join(self._style_name)).rstrip(";").lower()
        self._style_name = []
        if name.startswith("heading ") and name[8:].isdecimal() and len(name) == 9:
            self._heads[self._current] = int(name[8:])
        elif name == "title":
            self._heads[self._current] = 1

    # ------------------------------------------------------------------------------- result

    def reading(self) -> Reading:
        """What was read. Raises ReadingError if it is nothing."""
        self._flush()
        while self._stack:
            self._close()
        body = self._body
        self._end_table(body)
        self._end_paragraph(body, self._gathered())
        for text in self._running:
            body.builder.add_paragraph(text)
        text, blocks = body.builder.text, body.builder.finish()
        if not text:
            raise reasons.unreadable(reasons.ONLY_HIDDEN if self._aside else reasons.NO_TEXT)
        problems = [*self._aside.problems(), *([reasons.TOO_DEEP] if self._too_deep else [])]
        title = short_title(one_line("".join(self._title))) or first_heading(text, blocks)
        return Reading(
            Kind.RTF,
            text,
            blocks,
            title=title,
            problems=tuple(problems),
            hidden=self._aside.items(),
        )


def _merged(pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pieces that follow each other for the same reason as one."""
    found: list[tuple[str, str]] = []
    for text, reason in pieces:
        if found and found[-1][1] == reason:
            found[-1] = (found[-1][0] + text, reason)
        else:
            found.append((text, reason))
    return found
