"""The pictures in an RTF file (RTF Specification 1.9.1, "Pictures"): written as hexadecimal digits,
or as they are."""

from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.metafile import bitmaps
from desktop.ingest.readers.office import pictures

#: The destination of a picture.
DATA = "pict"
_BITMAP = "dibitmap"
_KINDS = frozenset({"emfblip", "pngblip", "jpegblip", "wmetafile", _BITMAP})
# More than these are not kept, nor one that is larger.
_MOST, _LARGEST, _MOST_BYTES = 500, 64 * 1024 * 1024, 256 * 1024 * 1024


class Album:
    """Gathers each picture as it is told, from 1."""

    def __init__(self) -> None:
        self._files: list[bytes] = []
        self._digits: list[str] = []
        self._binary: list[bytes] = []
        self._kind = ""
        self._length = self._held = 0

    def kind(self, word: str) -> None:
        """A word that is said of the picture that is told."""
        if word in _KINDS:
            self._kind = word

    def put(self, digits: str) -> None:
        """Take digits."""
        self._length += len(digits) // 2
        if self._length <= _LARGEST:
            self._digits.append(digits)

    def put_binary(self, data: bytes) -> None:
        """Take bytes as they are."""
        self._length += len(data)
        if self._length <= _LARGEST:
            self._binary.append(data)

    def end(self) -> int | None:
        """The picture is told: its number, None where there is nothing to look at."""
        digits, kind, length = "".join("".join(self._digits).split()), self._kind, self._length
        data = b"".join(self._binary)
        self._digits, self._binary, self._kind, self._length = [], [], "", 0
        is_room = len(self._files) < _MOST and self._held + length <= _MOST_BYTES
        if not kind or length > _LARGEST or not is_room:
            return None
        try:
            data = data or bytes.fromhex(digits[: len(digits) & ~1])
        except ValueError:
            return None
        if kind == _BITMAP:
            data = bitmaps.file_of(data)
        if not data:
            return None
        self._held += len(data)
        self._files.append(data)
        return len(self._files)

    def head(self, number: int, size: int) -> bytes:
        """The first bytes of a picture, ``size`` at most."""
        return self._files[number - 1][:size]

    def whole(self, number: int) -> bytes:
        """A picture as a file; nothing where there is none of this number."""
        return self._files[number - 1] if 1 <= number <= len(self._files) else b""


class Shown(pictures.Pictures):
    """Gathers the pictures that a file shows."""

    def __init__(self, recognised: Recognised | None, aside: Aside) -> None:
        self.album = Album()
        super().__init__(self.album, recognised, aside)
