"""One step larger or smaller among the zooms of a view."""

from collections.abc import Sequence

# As near to a step the zoom counts as being on it.
_NEAR = 0.01


def larger(steps: Sequence[float], zoom: float) -> float:
    """The next larger step; the last at the end."""
    return next((step for step in steps if step > zoom + _NEAR), steps[-1])


def smaller(steps: Sequence[float], zoom: float) -> float:
    """The next smaller step; the first at the end."""
    return next((step for step in reversed(steps) if step < zoom - _NEAR), steps[0])
