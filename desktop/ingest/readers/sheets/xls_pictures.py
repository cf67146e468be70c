"""The pictures of a binary workbook ([MS-XLS] 2.4.171 MsoDrawingGroup): all in the list of its
drawings, which its sheets name places in."""

from functools import partial

from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.office import blips, pictures
from desktop.ingest.readers.office.blips import Blips
from desktop.ingest.readers.sheets import xls_records
from desktop.ingest.readers.sheets.sheets import Sheets


class Shown(pictures.Pictures):
    """Gathers the pictures that the sheets show."""

    def __init__(self, data: bytes, recognised: Recognised | None, sheets: Sheets) -> None:
        group = xls_records.drawing_group(data)
        album = Blips(group)
        self._sheets = sheets
        self._numbers = [album.at(end) for end, _ in blips.listed(group)]
        super().__init__(album, recognised, sheets.aside)

    def show(self, drawing: bytes) -> None:
        """Add what the pictures in a sheet's drawing say."""
        for place in dict.fromkeys(blips.shown(drawing)):
            number = self._numbers[place] if place < len(self._numbers) else None
            if number is not None:
                self._sheets.drawn(partial(self.put, number, page=self._sheets.page))


def album(data: bytes) -> Blips:
    """The pictures of a workbook."""
    return Blips(xls_records.drawing_group(data))
