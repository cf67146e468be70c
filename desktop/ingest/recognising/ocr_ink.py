"""Writing that no line was found for: letters that stand in rows outside all lines.

The detector of lines is a model and passes some writing by: very faint, very large, written by
hand. What it leaves is looked at here without a model: the shapes that are darker than what is
around them, of the size of letters, several of them side by side (as in Smith, "An Overview of the
Tesseract OCR Engine", 2007, section 3). It tells that something was not read, never what.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from cv2.typing import MatLike as Pixels
from numpy.typing import NDArray

# The picture is looked at in this size, along its longer side.
_LONGER = 1600
# Ink is darker than the mean around it by so much (of 255), around it being so many dots.
_DARKER, _AROUND = 24, 41
# Letters in dots: their height, how much wider than high (a word by hand hangs together), and the
# share of their box that is ink.
_LOWEST, _HIGHEST, _WIDEST = 7, 90, 12.0
_THINNEST, _FULLEST = 0.08, 0.9
# A row: shapes whose heights differ by this factor at most, which stand level and this near to one
# another (in heights), and so many of them or so long in all (in heights).
_ALIKE, _NEAR = 2.2, 1.2
_LEAST_SHAPES, _LEAST_LENGTH = 5, 5.0
# With more shapes than this the picture is a pattern, a photograph or noise.
_MOST_SHAPES = 6_000
# Of the shapes that are left so many must stand in rows: leaves and bricks seldom do.
_IN_ROWS = 0.4
# The rectangles of lines are widened by this share of their height: what touches them was read.
_MARGIN = 0.35


def unread(picture: Pixels, lines: Sequence[NDArray[np.float32]]) -> int:
    """How many shapes like letters stand in rows on a picture (BGR) outside of ``lines``, each four
    corners; 0 where it is no writing."""
    height, width = picture.shape[:2]
    scale = min(1.0, _LONGER / max(height, width))
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    if min(grey.shape) < _LOWEST:
        return 0
    ink = cv2.adaptiveThreshold(
        grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _AROUND, _DARKER
    )
    for corners in lines:
        cv2.fillConvexPoly(ink, _widened(corners * scale).astype(np.int32), 0)
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    shapes = _letters(stats[1:]) if count <= _MOST_SHAPES else stats[:0]
    in_rows = _in_rows(shapes)
    return in_rows if in_rows >= _IN_ROWS * len(shapes) else 0


def _widened(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rectangle with a margin around it."""
    across, down = corners[1] - corners[0], corners[3] - corners[0]
    high = max(1.0, float(np.hypot(*down)))
    right = across / max(1.0, float(np.hypot(*across))) * high * _MARGIN
    below = down / high * high * _MARGIN
    signs = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
    widened: NDArray[np.float32] = corners + signs[:, :1] * right + signs[:, 1:] * below
    return widened


def _letters(stats: Pixels) -> Pixels:
    """Of all shapes (left, top, width, height, dots of ink) those that may be letters or words."""
    wide, high, dots = stats[:, 2], stats[:, 3], stats[:, 4]
    share = dots / np.maximum(1, wide * high)
    fits = (high >= _LOWEST) & (high <= _HIGHEST) & (wide <= _WIDEST * high) & (3 * wide >= 1)
    letters: Pixels = stats[fits & (share >= _THINNEST) & (share <= _FULLEST)]
    return letters


def _in_rows(shapes: Pixels) -> int:
    """How many of the shapes stand in rows."""
    rows: list[list[tuple[int, int, int, int]]] = []
    for left, top, wide, high, _ in sorted(shapes.tolist()):
        for row in reversed(rows):
            if _goes_on(row[-1], (left, top, wide, high)):
                row.append((left, top, wide, high))
                break
        else:
            rows.append([(left, top, wide, high)])
    return sum(len(row) for row in rows if _is_writing(row))


def _goes_on(last: tuple[int, int, int, int], shape: tuple[int, int, int, int]) -> bool:
    least, most = sorted((last[3], shape[3]))
    gap = shape[0] - (last[0] + last[2])
    level = min(last[1] + last[3], shape[1] + shape[3]) - max(last[1], shape[1])
    return most <= _ALIKE * least and gap <= _NEAR * most and level >= 0.5 * least


def _is_writing(row: Sequence[tuple[int, int, int, int]]) -> bool:
    high = sorted(shape[3] for shape in row)[len(row) // 2]
    length = row[-1][0] + row[-1][2] - row[0][0]
    return len(row) >= _LEAST_SHAPES and length >= _LEAST_LENGTH * high
