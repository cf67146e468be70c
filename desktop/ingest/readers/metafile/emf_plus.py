"""What GDI+ keeps in the remarks of an enhanced metafile ([MS-EMFPLUS]): its texts and pictures.

A "dual" file says all twice, in both ways; else only what EMF+ says counts.
"""

import math
import struct
from collections.abc import Callable, Iterator

from desktop.ingest.readers.metafile.canvas import Canvas, Font, Matrix

_MARK = b"EMF+"
_MOST_RECORDS = 1_000_000
_MOST_OBJECT = 64 * 1024 * 1024
_MOST_STATES = 1_000
_HEADER, _OBJECT = 0x4001, 0x4008
_DUAL, _CONTINUES = 1, 0x8000
_FONT, _PICTURE = 6, 5
_CHARACTERS, _ADVANCES = 1, 4
_BASE_LINE = 24
_APPENDED = 0x2000
_PAINTING = frozenset((0x400A, 0x400E, 0x4010, 0x4013, 0x4014, 0x4016, 0x4009))
_COMPRESSED, _BITMAP = 1, 1
# Points, inches, three hundredths of one, millimetres.
_DOTS_IN = {3: 96 / 72, 4: 96.0, 5: 96 / 300, 6: 96 / 25.4}


class EmfPlus:
    """Gathers the records in the remarks of one file."""

    def __init__(self) -> None:
        self._canvas = Canvas()
        self._is_one = self._is_dual = False
        self._records = 0
        self._pictures: dict[int, bytes] = {}
        self._parts: dict[int, tuple[int, list[bytes]]] = {}
        self._held = 0
        self._does: dict[int, Callable[[int, bytes], None]] = {
            _HEADER: self._header,
            _OBJECT: self._object,
            0x401A: self._picture,
            0x401B: self._picture_in_points,
            0x401C: self._text,
            0x4036: self._letters,
            0x4025: lambda _, __: self._canvas.save(),
            0x4026: lambda _, __: self._canvas.restore(-1),
            0x402A: self._world,
            0x402B: lambda _, __: self._set_world(Matrix()),
            0x402C: self._multiply,
            0x402D: self._move,
            0x402E: self._scale,
            0x402F: self._turn,
        }

    def take(self, comment: bytes) -> None:
        """The data of a remark; nothing of one that others wrote."""
        if not comment.startswith(_MARK):
            return
        for kind, flags, data in self._all(comment):
            if kind in _PAINTING:
                self._canvas.painted = True
            does = self._does.get(kind)
            if does is None:
                continue
            try:
                does(flags, data)
            except (struct.error, IndexError, OverflowError):
                continue

    def finish(self, canvas: Canvas) -> None:
        """Put what was gathered where it counts: in place of what the plain records said, or, in a
        dual file, only where they said less."""
        if not self._is_one:
            return
        mine, theirs = (sum(len(p.text) for p in each.pieces) for each in (self._canvas, canvas))
        if mine and (not self._is_dual or mine > theirs):
            canvas.pieces, canvas.lost = self._canvas.pieces, self._canvas.lost
        if not self._is_dual or not canvas.bitmaps:
            canvas.bitmaps += self._canvas.bitmaps

    def _all(self, comment: bytes) -> Iterator[tuple[int, int, bytes]]:
        at = 4
        while at + 12 <= len(comment) and self._records < _MOST_RECORDS:
            self._records += 1
            kind, flags, size, length = struct.unpack_from("<HHII", comment, at)
            if size < 12 or length > size - 12:
                return
            yield kind, flags, comment[at + 12 : at + 12 + length]
            at += size

    def _header(self, flags: int, _: bytes) -> None:
        self._is_one, self._is_dual = True, bool(flags & _DUAL)

    # ------------------------------------------------------------------------------------ objects

    def _object(self, flags: int, data: bytes) -> None:
        """A font or a picture; a long one comes in parts."""
        number, kind = flags & 0xFF, flags >> 8 & 0x7F
        if kind not in {_FONT, _PICTURE}:
            return
        if flags & _CONTINUES:
            total = struct.unpack_from("<I", data)[0]
            parts = self._parts.setdefault(number, (total, []))[1]
            parts.append(data[4:])
            self._held += len(data)
            if self._held > _MOST_OBJECT:
                self._parts.clear()
            return
        if number in self._parts:
            data = b"".join([*self._parts.pop(number)[1], data])
        if kind == _FONT:
            size, unit = struct.unpack_from("<fI", data, 4)
            self._canvas.keep(number, Font(size * _DOTS_IN.get(unit, 1.0)))
        else:
            self._pictures[number] = _file_of(data)

    # -------------------------------------------------------------------------------------- texts

    def _text(self, flags: int, data: bytes) -> None:
        count = struct.unpack_from("<I", data, 8)[0]
        left, top, _, _ = struct.unpack_from("<4f", data, 12)
        self._canvas.state.font = self._canvas.objects.get(flags & 0xFF, Font())
        self._colour(flags, data)
        text = data[28 : 28 + 2 * count].decode("utf-16-le", "replace")
        # No program draws part of a word so.
        self._canvas.write(f"{text} ", left, top)

    def _letters(self, flags: int, data: bytes) -> None:
        """Letters with a place each."""
        options, has_matrix, count = struct.unpack_from("<3I", data, 4)
        raw = data[16 : 16 + 2 * count]
        if not options & _CHARACTERS:
            self._canvas.lost += len(raw) // 2
            return
        text, places = raw.decode("utf-16-le", "replace"), 16 + 2 * count
        state = self._canvas.state
        outer, state.font = state.world, self._canvas.objects.get(flags & 0xFF, Font())
        self._colour(flags, data)
        if has_matrix:
            own = Matrix(*struct.unpack_from("<6f", data, places + 8 * count))
            state.world = own.then(state.world)
        # The places are those of the base line; or only the first is one.
        state.align = _BASE_LINE
        try:
            for place, piece in enumerate([text] if options & _ADVANCES else text):
                self._canvas.write(piece, *struct.unpack_from("<2f", data, places + 8 * place))
        finally:
            state.world, state.align = outer, 0

    def _colour(self, flags: int, data: bytes) -> None:
        """A plain colour; of brushes it is not known."""
        said = struct.unpack_from("<I", data)[0] if flags & 0x8000 else 0
        self._canvas.state.colour = said & 0xFFFFFF

    # ------------------------------------------------------------------------------------- places

    def _set_world(self, matrix: Matrix, flags: int | None = None) -> None:
        """The matrix, or with ``flags`` the one before changed by it."""
        state = self._canvas.state
        if flags is None:
            state.world = matrix
        elif flags & _APPENDED:
            state.world = state.world.then(matrix)
        else:
            state.world = matrix.then(state.world)

    def _world(self, _: int, data: bytes) -> None:
        self._set_world(Matrix(*struct.unpack_from("<6f", data)))

    def _multiply(self, flags: int, data: bytes) -> None:
        self._set_world(Matrix(*struct.unpack_from("<6f", data)), flags)

    def _move(self, flags: int, data: bytes) -> None:
        self._set_world(Matrix(1, 0, 0, 1, *struct.unpack_from("<2f", data)), flags)

    def _scale(self, flags: int, data: bytes) -> None:
        x, y = struct.unpack_from("<2f", data)
        self._set_world(Matrix(x, 0, 0, y), flags)

    def _turn(self, flags: int, data: bytes) -> None:
        angle = struct.unpack_from("<f", data)[0]
        if not math.isfinite(angle):
            return
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        self._set_world(Matrix(cos, sin, -sin, cos), flags)

    # ----------------------------------------------------------------------------------- pictures

    def _picture(self, flags: int, data: bytes) -> None:
        form = "<4h" if flags & 0x4000 else "<4f"
        left, top, width, height = struct.unpack_from(form, data, 24)
        self._show(flags, (left, top, width, height))

    def _picture_in_points(self, flags: int, data: bytes) -> None:
        form = "<6h" if flags & 0x4000 else "<6f"
        x0, y0, x1, _, _, y2 = struct.unpack_from(form, data, 28)
        self._show(flags, (x0, y0, x1 - x0, y2 - y0))

    def _show(self, flags: int, rectangle: tuple[float, float, float, float]) -> None:
        if found := self._pictures.get(flags & 0xFF, b""):
            self._canvas.put(found, rectangle, "put")


def _file_of(data: bytes) -> bytes:
    """The file of a picture that is kept as one."""
    kind, _, _, _, _, form = struct.unpack_from("<I2iiII", data, 4)
    return data[28:] if kind == _BITMAP and form == _COMPRESSED else b""
