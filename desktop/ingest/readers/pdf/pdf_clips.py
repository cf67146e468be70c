"""What an object of a PDF page is clipped to."""

import ctypes
from itertools import repeat

from desktop.ingest.readers.pdf import pdf_boxes, pdf_calls
from desktop.ingest.readers.pdf.pdf_boxes import Matrix, Sides

_MAX_CLIPS, _MAX_CORNERS = 8, 200
# Of a rectangle that is closed, the last on the first (ISO 32000-1, 8.5.2.1).
_CORNERS = 5
_ACROSS, _UP = ctypes.c_float(), ctypes.c_float()
_AT_ACROSS, _AT_UP = ctypes.addressof(_ACROSS), ctypes.addressof(_UP)


class Clips:
    """The clips of one page's objects. Many have one in common, which is looked at once: where its
    corners lie in PDFium's memory tells it from the others as long as the page is open."""

    def __init__(self) -> None:
        self._known: dict[tuple[int | None, ...], tuple[Sides | None, bool]] = {}

    def clip_of(self, item: int, matrix: Matrix) -> tuple[Sides | None, bool]:
        """The box of what an object is clipped to, None where it is not; and whether it is a
        box."""
        clip = pdf_calls.clip_path(item)
        count = pdf_calls.clip_paths(clip) if clip else 0
        if count <= 0:
            return None, True
        paths = range(min(_MAX_CLIPS + 1, count))
        key = tuple(map(pdf_calls.clip_segment, repeat(clip), paths, repeat(0)))
        if key not in self._known:
            self._known[key] = _box_of(clip, count)
        box, is_box = self._known[key]
        return None if box is None else pdf_boxes.moved(box, matrix), is_box


def _box_of(clip: int, count: int) -> tuple[Sides | None, bool]:
    """The same of a clip of so many paths, in the object's own coordinates."""
    found: Sides | None = None
    is_box = count <= _MAX_CLIPS
    for path in range(min(_MAX_CLIPS, count)):
        corners = min(_MAX_CORNERS, pdf_calls.clip_segments(clip, path))
        across: list[float] = []
        up: list[float] = []
        for number in range(corners):
            segment = pdf_calls.clip_segment(clip, path, number)
            if pdf_calls.segment_point(segment, _AT_ACROSS, _AT_UP):
                across.append(_ACROSS.value)
                up.append(_UP.value)
        if not across:
            across, up = [0.0], [0.0]
        is_box = is_box and len(across) <= _CORNERS and len(set(across)) <= 2 >= len(set(up))
        found = pdf_boxes.within(found, (min(across), min(up), max(across), max(up)))
    return found, is_box
