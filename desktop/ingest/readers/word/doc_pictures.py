"""The pictures of a binary Word file: those in its lines, by where they stand, then those that lie
on its pages ([MS-DOC] 2.9.190 PICF, 2.9.167 OfficeArtWordDrawing)."""

import struct

import olefile

from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.office import pictures
from desktop.ingest.readers.office.blips import Blips
from desktop.ingest.readers.office.ole import stream
from desktop.ingest.readers.word.doc_binary import modifiers

_STREAM = "Data"
# Where a letter's picture lies in that stream; whether it is the data of a form.
_PLACE, _IS_FORM = 0x6A03, 0x0806


def data_of(archive: olefile.OleFileIO) -> bytes:
    """The stream of pictures in lines; nothing for a file without it, or where it is damaged."""
    try:
        return stream(archive, _STREAM)
    except Exception:  # noqa: BLE001 - olefile raises whatever it stumbles over; the text is whole
        return b""


class Album:
    """All pictures of a file, those in lines first."""

    def __init__(self, data: bytes, main: bytes) -> None:
        self.data = data
        self.in_lines = Blips(data)
        self._all = Blips(main, self.in_lines)
        self.on_pages = range(self.in_lines.last + 1, self._all.last + 1)
        self.head, self.whole = self._all.head, self._all.whole


class Shown(pictures.Pictures):
    """Gathers the pictures that a document shows."""

    def __init__(self, album: Album, recognised: Recognised | None, aside: Aside) -> None:
        self._of_file = album
        self._noted: dict[int, None] = {}
        self._places: set[int] = set()
        super().__init__(album, recognised, aside)

    def note(self, formats: bytes) -> None:
        """A letter that is formatted so stands for a picture."""
        data, place = self._of_file.data, -1
        for code, operand in modifiers(formats):
            if code == _PLACE and len(operand) == 4:
                place = int.from_bytes(operand, "little")
            elif code == _IS_FORM and operand != b"\0":
                return
        if 0 <= place <= len(data) - 4 and place not in self._places:
            # Millions of letters may name the same place.
            self._places.add(place)
            length = struct.unpack_from("<I", data, place)[0]
            self._noted |= dict.fromkeys(self._of_file.in_lines.within(place, place + length))

    def show_noted(self, builder: TextBuilder) -> None:
        """Add what the pictures say that were noted."""
        noted, self._noted = self._noted, {}
        for number in noted:
            self.put(number, builder)

    def rest(self, builder: TextBuilder) -> None:
        """Add what those say that lie on pages: on which is not looked up."""
        for number in self._of_file.on_pages:
            self.put(number, builder)


def album(data: bytes) -> Album:
    """The pictures of a document."""
    with olefile.OleFileIO(data) as archive:
        return Album(data_of(archive), stream(archive, "WordDocument"))
