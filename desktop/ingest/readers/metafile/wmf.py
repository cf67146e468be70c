"""Windows metafiles ([MS-WMF]): the records that write, that paint bitmaps, and those that say
where. Some carry the enhanced metafile that they were made of; then that one counts."""

import heapq
import struct
from collections.abc import Callable, Iterator

from desktop.ingest.readers.common import code_pages, symbol_fonts
from desktop.ingest.readers.metafile import bitmaps, emf
from desktop.ingest.readers.metafile.canvas import Canvas, Font, Matrix, State

PLACEABLE = b"\xd7\xcd\xc6\x9a"
_PLACEABLE_HEAD, _HEAD = 22, 18
_MOST_RECORDS = 1_000_000
_RECORD = struct.Struct("<IH")
_UPDATES_POINT, _SYMBOLS = 1, 2
_CLIPPED_OR_OPAQUE, _GLYPHS = 6, 0x10
# What makes an object that a number is given to.
_MAKES = frozenset((0x00F7, 0x01F9, 0x02FA, 0x02FC, 0x06FF, 0x0142, 0x00F8))
_MAKES_FONT = 0x02FB
_PAINTING = frozenset(
    (0x0324, 0x0538, 0x0418, 0x041B, 0x061C, 0x081A, 0x0830, 0x061D, 0x0922, 0x0940, 0x0B23)
)
_REMARK, _ENHANCED, _MOST_ENHANCED = 15, b"WMFC\x01\0\0\0", 64 * 1024 * 1024


def is_one(data: bytes) -> bool:
    """Whether these bytes are a Windows metafile, with or without the head of Aldus."""
    if data.startswith(PLACEABLE):
        return True
    return data[:4] in {b"\x01\0\x09\0", b"\x02\0\x09\0"} and data[4:6] in {b"\0\x03", b"\0\x01"}


def play(data: bytes, canvas: Canvas) -> None:
    """Go through the records. What is cut off or senseless ends or is passed over."""
    inner = _Enhanced()
    player = _Player(canvas, inner)
    player.play(data)
    if enhanced := inner.whole():
        better = Canvas()
        emf.play(enhanced, better)
        if better.pieces or not canvas.pieces:
            canvas.pieces, canvas.bitmaps = better.pieces, better.bitmaps
            canvas.frame, canvas.lost = better.frame, better.lost


def records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """The function of each record, and where what it needs begins and ends."""
    at = (_PLACEABLE_HEAD if data.startswith(PLACEABLE) else 0) + _HEAD
    for _ in range(_MOST_RECORDS):
        if at + 6 > len(data):
            return
        size, function = _RECORD.unpack_from(data, at)
        # The last record of many files says that it is longer than there is left.
        end = min(at + 2 * size, len(data))
        if size < 3 or function == 0:
            return
        yield function, at + 6, end
        at += 2 * size


class _Enhanced:
    """Puts the pieces of an enhanced metafile together."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._length = 0

    def take(self, data: bytes) -> None:
        """A remark of this kind."""
        rest = data[34:]
        if self._length + len(rest) <= _MOST_ENHANCED:
            self._parts.append(rest)
            self._length += len(rest)

    def whole(self) -> bytes:
        """The metafile, nothing where there is none."""
        found = b"".join(self._parts)
        return found if emf.is_one(found) else b""


class _Player:
    """Plays one file onto a canvas."""

    def __init__(self, canvas: Canvas, inner: _Enhanced) -> None:
        self._canvas = canvas
        self._inner = inner
        self._freed: list[int] = []
        self._next = 0
        self._does: dict[int, Callable[[bytes], None]] = {
            0x0103: self._map_mode,
            0x020B: self._window_start,
            0x020C: self._window_size,
            0x012E: self._align,
            0x0209: self._colour,
            0x0214: self._move,
            0x001E: lambda _: canvas.save(),
            0x0127: self._restore,
            0x012D: self._select,
            0x01F0: self._delete,
            _MAKES_FONT: self._font,
            **dict.fromkeys(_MAKES, self._other),
            0x0521: self._text,
            0x0A32: self._long_text,
            0x0626: self._escape,
            0x0F43: self._stretched,
            0x0B41: self._stretched_block,
            0x0940: self._block,
            0x0D33: self._bits,
        }

    def play(self, data: bytes) -> None:
        """Play all records."""
        canvas = self._canvas
        canvas.state = State(mode=8)
        if data.startswith(PLACEABLE) and len(data) >= _PLACEABLE_HEAD:
            canvas.frame = struct.unpack_from("<4h", data, 6)
        for count, (function, start, end) in enumerate(records(data), 1):
            canvas.cut_off |= count == _MOST_RECORDS
            if (does := self._does.get(function)) is not None:
                try:
                    does(data[start:end])
                except (struct.error, IndexError, OverflowError):
                    continue
            if function in _PAINTING:
                canvas.painted = True

    # ------------------------------------------------------------------------------------- places

    def _map_mode(self, data: bytes) -> None:
        (self._canvas.state.mode,) = struct.unpack_from("<H", data)
        self._map()

    def _window_start(self, data: bytes) -> None:
        top, left = struct.unpack_from("<2h", data)
        self._canvas.state.window = (left, top, *self._canvas.state.window[2:])
        self._map()

    def _window_size(self, data: bytes) -> None:
        high, wide = struct.unpack_from("<2h", data)
        state = self._canvas.state
        state.window = (*state.window[:2], wide, high)
        if self._canvas.frame is None:
            left, top = state.window[:2]
            self._canvas.frame = (left, top, left + wide, top + high)
        self._map()

    def _map(self) -> None:
        """The file's own measure, with what counts upwards turned down."""
        state = self._canvas.state
        left, top, wide, high = state.window
        x, y = (-1.0 if each < 0 else 1.0 for each in (wide, high))
        if 2 <= state.mode <= 6:
            x, y = 1.0, -1.0
        state.page = Matrix(x, 0.0, 0.0, y, left - x * left, top - y * top)

    def _move(self, data: bytes) -> None:
        y, x = struct.unpack_from("<2h", data)
        self._canvas.state.point = (x, y)

    # -------------------------------------------------------------------------------------- looks

    def _align(self, data: bytes) -> None:
        (self._canvas.state.align,) = struct.unpack_from("<H", data)

    def _colour(self, data: bytes) -> None:
        (self._canvas.state.colour,) = struct.unpack_from("<I", data)

    def _restore(self, data: bytes) -> None:
        self._canvas.restore(struct.unpack_from("<h", data)[0])

    def _number(self) -> int:
        """The number that a new object gets: the lowest that is free."""
        if self._freed:
            return heapq.heappop(self._freed)
        self._next += 1
        return self._next - 1

    def _other(self, _: bytes) -> None:
        self._number()

    def _font(self, data: bytes) -> None:
        number = self._number()
        height, width, turned = struct.unpack_from("<3h", data)
        charset, face = data[13], data[18:50].split(b"\0")[0].decode("latin-1")
        self._canvas.keep(number, Font(height, turned, charset, face, width))

    def _select(self, data: bytes) -> None:
        (number,) = struct.unpack_from("<H", data)
        if number in self._canvas.objects:
            self._canvas.state.font = self._canvas.objects[number]

    def _delete(self, data: bytes) -> None:
        (number,) = struct.unpack_from("<H", data)
        if number < self._next and len(self._freed) < self._next:
            heapq.heappush(self._freed, number)
        self._canvas.objects.pop(number, None)

    # -------------------------------------------------------------------------------------- texts

    def _text(self, data: bytes) -> None:
        (count,) = struct.unpack_from("<h", data)
        at = 2 + count + count % 2
        y, x = struct.unpack_from("<2h", data, at)
        if count > 0:
            self._put_text(data[2 : 2 + count], x, y, None)

    def _long_text(self, data: bytes) -> None:
        y, x, count, options = struct.unpack_from("<3hH", data)
        at = 8 + (8 if options & _CLIPPED_OR_OPAQUE else 0)
        if count <= 0 or at + count > len(data):
            return
        if options & _GLYPHS:
            self._canvas.lost += count // 2
            return
        spaces = at + count + count % 2
        advance = None
        if spaces + 2 * count <= len(data):
            advance = float(sum(struct.unpack_from(f"<{count}h", data, spaces)))
        self._put_text(data[at : at + count], x, y, advance)

    def _put_text(self, raw: bytes, x: float, y: float, advance: float | None) -> None:
        state = self._canvas.state
        if state.align & _UPDATES_POINT:
            x, y = state.point
            if advance:
                state.point = (x + advance, y)
        if state.font.charset == _SYMBOLS:
            text = raw.decode("latin-1")
        else:
            codec = code_pages.codec(state.font.charset, charset=True)
            text = code_pages.decoded(raw, codec, "cp1252")
        self._canvas.write(symbol_fonts.shown(text, state.font.face), x, y, advance)

    # ------------------------------------------------------------------------------------ bitmaps

    def _escape(self, data: bytes) -> None:
        function, count = struct.unpack_from("<2H", data)
        remark = data[4 : 4 + count]
        if function == _REMARK and remark.startswith(_ENHANCED):
            self._inner.take(remark)

    def _stretched(self, data: bytes) -> None:
        self._put_bitmap(data, 14, 22)

    def _stretched_block(self, data: bytes) -> None:
        self._put_bitmap(data, 12, 20)

    def _block(self, data: bytes) -> None:
        self._put_bitmap(data, 8, 16)

    def _bits(self, data: bytes) -> None:
        self._put_bitmap(data, 10, 18)

    def _put_bitmap(self, data: bytes, places: int, at: int) -> None:
        high, wide, top, left = struct.unpack_from("<4h", data, places)
        (how,) = struct.unpack_from("<I", data)
        if found := bitmaps.file_of(data[at:]):
            self._canvas.put(found, (left, top, wide, high), bitmaps.way(how))
