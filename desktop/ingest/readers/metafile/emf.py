"""Enhanced metafiles ([MS-EMF]): the records that write, that paint bitmaps, and those that say
where."""

import struct
from collections.abc import Callable, Iterator

from desktop.ingest.readers.common import code_pages, symbol_fonts
from desktop.ingest.readers.metafile import bitmaps
from desktop.ingest.readers.metafile.canvas import Canvas, Font, Matrix, State
from desktop.ingest.readers.metafile.emf_plus import EmfPlus

SIGNATURE = b" EMF"
_MOST_RECORDS = 1_000_000
_HEADER, _END, _COMMENT = 1, 14, 70
_HEAD = struct.Struct("<II")
_GLYPHS, _SMALL, _NO_RECTANGLE = 0x10, 0x200, 0x100
_UPDATES_POINT, _SYMBOLS = 1, 2
# What paints areas, on which light letters may be read.
_PAINTING = frozenset(
    (*(3, 7, 8, 42, 43, 44, 46, 47, 53, 62, 63, 71, 74), *(76, 77, 78, 79, 80, 81, 86, 90, 91))
)
# Map modes: how many units an inch has; their y counts upwards.
_UNITS = {2: 254.0, 3: 2540.0, 4: 100.0, 5: 1000.0, 6: 1440.0}
_TEXT_MODE, _DOTS = 1, 96.0


def is_one(data: bytes) -> bool:
    """Whether these bytes are an enhanced metafile."""
    return data[:4] == b"\x01\0\0\0" and data[40:44] == SIGNATURE


def play(data: bytes, canvas: Canvas) -> None:
    """Go through the records. What is cut off or senseless ends or is passed over."""
    _Player(canvas).play(data)


def records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """The kind of each record, and where it begins and ends."""
    at, end = 0, len(data)
    for _ in range(_MOST_RECORDS):
        if at + 8 > end:
            return
        kind, size = _HEAD.unpack_from(data, at)
        if size < 8 or at + size > end:
            return
        yield kind, at, at + size
        if kind == _END:
            return
        at += size


class _Player:
    """Plays one file onto a canvas. What EMF+ says beside it counts where the file says so."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._plus = EmfPlus()
        self._inch = _DOTS
        self._does: dict[int, Callable[[bytes], None]] = {
            9: self._window_size,
            10: self._window_start,
            11: self._view_size,
            12: self._view_start,
            17: self._map_mode,
            18: self._ground_mode,
            22: self._align,
            24: self._colour,
            27: self._move,
            33: lambda _: canvas.save(),
            34: self._restore,
            35: self._world,
            36: self._change_world,
            37: self._select,
            40: self._delete,
            82: self._font,
            83: lambda record: self._text(record, wide=False),
            84: lambda record: self._text(record, wide=True),
            96: lambda record: self._texts(record, wide=False),
            97: lambda record: self._texts(record, wide=True),
            108: self._small_text,
            **dict.fromkeys((76, 77, 78, 114, 116), self._bitmap),
            80: self._bits,
            81: self._stretched,
        }

    def play(self, data: bytes) -> None:
        """Play all records."""
        outer, self._canvas.state = self._canvas.state, State()
        for count, (kind, start, end) in enumerate(records(data), 1):
            self._canvas.cut_off |= count == _MOST_RECORDS
            if kind == _COMMENT:
                self._plus.take(data[start + 12 : end])
            elif kind == _HEADER:
                self._begin(data[start:end])
            elif (does := self._does.get(kind)) is not None:
                _try(does, data[start:end])
            if kind in _PAINTING:
                self._canvas.painted = True
        self._plus.finish(self._canvas)
        self._canvas.state = outer

    def _begin(self, record: bytes) -> None:
        if len(record) < 88:
            return
        self._canvas.frame = struct.unpack_from("<4i", record, 8)
        dots, _, wide, _ = struct.unpack_from("<4i", record, 72)
        if dots > 0 and wide > 0:
            self._inch = dots * 25.4 / wide

    # ------------------------------------------------------------------------------------- places

    def _window_size(self, record: bytes) -> None:
        state = self._canvas.state
        state.window = (*state.window[:2], *struct.unpack_from("<2i", record, 8))
        self._map()

    def _window_start(self, record: bytes) -> None:
        state = self._canvas.state
        state.window = (*struct.unpack_from("<2i", record, 8), *state.window[2:])
        self._map()

    def _view_size(self, record: bytes) -> None:
        state = self._canvas.state
        state.view = (*state.view[:2], *struct.unpack_from("<2i", record, 8))
        self._map()

    def _view_start(self, record: bytes) -> None:
        state = self._canvas.state
        state.view = (*struct.unpack_from("<2i", record, 8), *state.view[2:])
        self._map()

    def _map_mode(self, record: bytes) -> None:
        (self._canvas.state.mode,) = struct.unpack_from("<I", record, 8)
        self._map()

    def _map(self) -> None:
        """What the window, the view and the mode make of the file's measure."""
        state = self._canvas.state
        left, top, wide, high = state.window
        across, down, view_wide, view_high = state.view
        if state.mode in _UNITS:
            scale = self._inch / _UNITS[state.mode]
            x, y = scale, -scale
        elif state.mode == _TEXT_MODE or not wide or not high:
            x = y = 1.0
        else:
            x, y = view_wide / wide, view_high / high
        state.page = Matrix(x, 0.0, 0.0, y, across - left * x, down - top * y)

    def _world(self, record: bytes) -> None:
        self._canvas.state.world = Matrix(*struct.unpack_from("<6f", record, 8))

    def _change_world(self, record: bytes) -> None:
        *numbers, how = struct.unpack_from("<6fI", record, 8)
        state, change = self._canvas.state, Matrix(*numbers)
        if how == 1:
            state.world = Matrix()
        elif how == 2:
            state.world = change.then(state.world)
        elif how == 3:
            state.world = state.world.then(change)
        elif how == 4:
            state.world = change

    # -------------------------------------------------------------------------------------- looks

    def _align(self, record: bytes) -> None:
        (self._canvas.state.align,) = struct.unpack_from("<I", record, 8)

    def _colour(self, record: bytes) -> None:
        (self._canvas.state.colour,) = struct.unpack_from("<I", record, 8)

    def _ground_mode(self, record: bytes) -> None:
        self._canvas.state.opaque = struct.unpack_from("<I", record, 8)[0] == 2

    def _move(self, record: bytes) -> None:
        self._canvas.state.point = struct.unpack_from("<2i", record, 8)

    def _restore(self, record: bytes) -> None:
        self._canvas.restore(struct.unpack_from("<i", record, 8)[0])

    def _font(self, record: bytes) -> None:
        number, height, width, turned = struct.unpack_from("<I3i", record, 8)
        charset, face = record[35], record[40:104].decode("utf-16-le", "replace").split("\0")[0]
        self._canvas.keep(number, Font(height, turned, charset, face, width))

    def _select(self, record: bytes) -> None:
        (number,) = struct.unpack_from("<I", record, 8)
        if number in self._canvas.objects:
            self._canvas.state.font = self._canvas.objects[number]

    def _delete(self, record: bytes) -> None:
        self._canvas.objects.pop(struct.unpack_from("<I", record, 8)[0], None)

    # -------------------------------------------------------------------------------------- texts

    def _text(self, record: bytes, *, wide: bool) -> None:
        self._write(record, 36, wide=wide)

    def _texts(self, record: bytes, *, wide: bool) -> None:
        (count,) = struct.unpack_from("<I", record, 36)
        for number in range(min(count, len(record) // 40)):
            self._write(record, 40 + 40 * number, wide=wide)

    def _write(self, record: bytes, at: int, *, wide: bool) -> None:
        """A text as an EmrText object tells it."""
        x, y, count, place, options = struct.unpack_from("<2i3I", record, at)
        (spaces,) = struct.unpack_from("<I", record, at + 36)
        size = count * (2 if wide else 1)
        # Many texts may name the same letters: what is not kept is not decoded either.
        if not count or place + size > len(record) or self._canvas.is_full():
            return
        if options & _GLYPHS:
            self._canvas.lost += count
            return
        advance = None
        step = 2 if options & 0x2000 else 1
        if spaces and spaces + 4 * count * step <= len(record):
            widths = struct.unpack_from(f"<{count * step}i", record, spaces)
            advance = float(sum(widths[::step]))
        self._put_text(self._decoded(record[place : place + size], wide=wide), x, y, advance)

    def _small_text(self, record: bytes) -> None:
        x, y, count, options = struct.unpack_from("<2i2I", record, 8)
        place = 36 if options & _NO_RECTANGLE else 52
        size = count * (1 if options & _SMALL else 2)
        if place + size > len(record):
            return
        if options & _GLYPHS:
            self._canvas.lost += count
            return
        raw = record[place : place + size]
        # The lower halves of what would be UTF-16.
        text = raw.decode("latin-1") if options & _SMALL else self._decoded(raw, wide=True)
        self._put_text(text, x, y, None)

    def _decoded(self, raw: bytes, *, wide: bool) -> str:
        font = self._canvas.state.font
        if wide:
            return raw.decode("utf-16-le", "replace")
        if font.charset == _SYMBOLS:
            return raw.decode("latin-1")
        return code_pages.decoded(raw, code_pages.codec(font.charset, charset=True), "cp1252")

    def _put_text(self, text: str, x: float, y: float, advance: float | None) -> None:
        state = self._canvas.state
        if state.align & _UPDATES_POINT:
            x, y = state.point
            if advance:
                state.point = (x + advance, y)
        self._canvas.write(symbol_fonts.shown(text, state.font.face), x, y, advance)

    # ------------------------------------------------------------------------------------ bitmaps

    def _bitmap(self, record: bytes) -> None:
        left, top, width, height, how = struct.unpack_from("<4iI", record, 24)
        places = struct.unpack_from("<4I", record, 84)
        self._put_bitmap(record, places, (left, top, width, height), bitmaps.way(how))

    def _bits(self, record: bytes) -> None:
        left, top, _, _, width, height = struct.unpack_from("<6i", record, 24)
        self._put_bitmap(
            record, struct.unpack_from("<4I", record, 48), (left, top, width, height), "put"
        )

    def _stretched(self, record: bytes) -> None:
        left, top = struct.unpack_from("<2i", record, 24)
        places = struct.unpack_from("<4I", record, 48)
        how, width, height = struct.unpack_from("<I2i", record, 68)
        self._put_bitmap(record, places, (left, top, width, height), bitmaps.way(how))

    def _put_bitmap(
        self,
        record: bytes,
        places: tuple[int, ...],
        rectangle: tuple[float, float, float, float],
        how: str,
    ) -> None:
        head, head_size, bits, bits_size = places
        if not head_size or not bits_size:
            return
        found = bitmaps.file_of(
            record[head : head + head_size], record[bits : bits + bits_size], bits_apart=True
        )
        if found:
            self._canvas.put(found, rectangle, how)


def _try(does: Callable[[bytes], None], record: bytes) -> None:
    """A record that is shorter than what it says is passed over."""
    try:
        does(record)
    except (struct.error, IndexError, OverflowError):
        return
