"""Boxes on a PDF page, and the matrices that move them from a form's coordinates to the page's."""

from collections.abc import Iterable, Sequence

# Left, bottom, right, top in points of the page.
Sides = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def product(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that does ``first``, ``then`` the other (ISO 32000-1, 8.3.4)."""
    if first is IDENTITY:
        return then
    if then is IDENTITY:
        return first
    a, b, c, d, e, f = first
    k, m, n, o, p, q = then
    return (
        a * k + b * n,
        a * m + b * o,
        c * k + d * n,
        c * m + d * o,
        e * k + f * n + p,
        e * m + f * o + q,
    )


def moved(sides: Sides, matrix: Matrix) -> Sides:
    """The box around what a matrix makes of a box."""
    left, bottom, right, top = sides
    a, b, c, d, e, f = matrix
    if b == c == 0 and a > 0 and d > 0:
        return a * left + e, d * bottom + f, a * right + e, d * top + f
    across = [a * x + c * y + e for x in (left, right) for y in (bottom, top)]
    up = [b * x + d * y + f for x in (left, right) for y in (bottom, top)]
    return min(across), min(up), max(across), max(up)


def all_moved(boxes: Iterable[Sides], matrix: Matrix) -> list[Sides]:
    """The same of many boxes."""
    if matrix is IDENTITY:
        return list(boxes)
    a, b, c, d, e, f = matrix
    if b == c == 0 and a > 0 and d > 0:
        return [
            (a * left + e, d * bottom + f, a * right + e, d * top + f)
            for left, bottom, right, top in boxes
        ]
    return [moved(sides, matrix) for sides in boxes]


def within(one: Sides | None, other: Sides | None) -> Sides | None:
    """What two boxes have in common; None is everywhere."""
    if one is None or other is None:
        return one or other
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    return left, bottom, max(left, min(one[2], other[2])), max(bottom, min(one[3], other[3]))


def cut_off(boxes: Sequence[Sides], clip: Sides, first: int) -> list[int]:
    """The places, counted from ``first``, of the texts whose middles lie outside their clip."""
    low_x, low_y, high_x, high_y = clip
    return [
        place
        for place, (left, bottom, right, top) in enumerate(boxes, first)
        if not (low_x <= (left + right) / 2 <= high_x and low_y <= (bottom + top) / 2 <= high_y)
    ]
