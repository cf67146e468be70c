"""The pictures of a binary presentation ([MS-PPT] 2.1.3): a stream of their own, in which the list
of the file's drawings names places."""

import olefile

from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.office import blips, pictures
from desktop.ingest.readers.office.blips import Blips
from desktop.ingest.readers.office.ole import stream
from desktop.ingest.readers.slides.slides import Slides

_STREAM = "Pictures"


def stream_of(archive: olefile.OleFileIO) -> bytes:
    """The stream of pictures; nothing for a file without it, or where it is damaged."""
    try:
        return stream(archive, _STREAM)
    except Exception:  # noqa: BLE001 - olefile raises whatever it stumbles over; the text is whole
        return b""


class Shown(pictures.Pictures):
    """Gathers the pictures that the slides show."""

    def __init__(
        self, album: Blips, document: bytes, recognised: Recognised | None, slides: Slides
    ) -> None:
        self._slides = slides
        self._numbers = [album.at(place) for _, place in blips.listed(document)]
        super().__init__(album, recognised, slides.aside)

    def show(self, drawing: bytes) -> None:
        """Add what the pictures in a drawing say. One on a hidden slide is not looked at."""
        for place in dict.fromkeys(blips.shown(drawing)) if not self._slides.is_hidden else ():
            number = self._numbers[place] if place < len(self._numbers) else None
            if number is not None:
                self.put(number, self._slides.builder, self._slides.page)


def album(data: bytes) -> Blips:
    """The pictures of a presentation."""
    with olefile.OleFileIO(data) as archive:
        return Blips(stream_of(archive))
