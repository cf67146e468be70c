"""Where a quote stands on a page that was recognised: from the places of its words."""

from collections.abc import Sequence

from desktop.documents import Box, WordBox
from desktop.errors import NotFoundError
from desktop.vault.library import Library

# Words whose boxes overlap this much in height, and are next to one another, are on one line.
_SAME_LINE = 0.5


def recognised_boxes(
    library: Library, document_id: int, page: int, quote: str, start: int | None = None
) -> tuple[Box, ...]:
    """The boxes of a quote's recognised words on a page (from 1), one for each line; none if the
    quote is not there to the letter or the page holds its text itself. ``start`` is its offset in
    the stored text, where that is known."""
    if not quote.strip():
        return ()
    try:
        pages = {item.number: item for item in library.pages(document_id)}
        if page not in pages or pages[page].confidence is None:
            return ()
        place = pages[page]
        text = library.text(document_id)
    except NotFoundError:
        return ()
    if start is None or start < place.start or not text.startswith(quote, start):
        start = text.find(quote, place.start, place.end)
    if start < 0:
        return ()
    return lines_of(library.words(document_id, start, start + len(quote)))


def lines_of(words: Sequence[WordBox]) -> tuple[Box, ...]:
    """The boxes of words that stand one after the other, those of one line made one."""
    lines: list[Box] = []
    for word in words:
        box = word.box
        if lines and _goes_on(lines[-1], box):
            line = lines[-1]
            lines[-1] = Box(
                min(line.left, box.left),
                min(line.top, box.top),
                max(line.right, box.right),
                max(line.bottom, box.bottom),
            )
        else:
            lines.append(box)
    return tuple(lines)


def _goes_on(line: Box, box: Box) -> bool:
    """Whether a word is on the same line, which may run across or, on a page that lies on its
    side, up or down."""
    return _overlap(line.top, line.bottom, box.top, box.bottom) > _SAME_LINE or (
        # A short word is higher than wide too: "1." under a heading begins a line.
        _overlap(line.left, line.right, box.left, box.right) > _SAME_LINE
        and _is_upright(line)
        and _is_upright(box)
    )


def _is_upright(box: Box) -> bool:
    return box.bottom - box.top > box.right - box.left


def _overlap(start: float, end: float, other_start: float, other_end: float) -> float:
    shared = min(end, other_end) - max(start, other_start)
    return shared / max(1e-9, min(end - start, other_end - other_start))
