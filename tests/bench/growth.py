"""Figures over the size of a store, as a plot: text for a terminal, SVG for a page. Both axes are
logarithmic, so that what grows with the size is a straight line."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

Points = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT, _MARGIN = 520, 300, 60
_COLOURS = ("#0b5fa5", "#b3261e", "#2e7d32", "#7b1fa2")
_MARKS = "vdpe"
_ROWS, _COLUMNS = 12, 60


@dataclass(frozen=True)
class Plot:
    """One figure of several engines: for each its points (size, value), all positive."""

    title: str
    lines: Mapping[str, Points]

    def _bounds(self) -> tuple[float, float, float, float]:
        points = [point for line in self.lines.values() for point in line]
        sizes = [math.log10(size) for size, _ in points]
        values = [math.log10(value) for _, value in points]
        return (
            min(sizes),
            max(max(sizes), min(sizes) + 0.1),
            math.floor(min(values)),
            math.ceil(max(max(values), min(values) + 0.1)),
        )

    def _places(self, width: float, height: float) -> dict[str, list[tuple[float, float]]]:
        """Where the points are in a field of this size, from the upper left."""
        left, right, low, high = self._bounds()
        return {
            name: [
                (
                    (math.log10(size) - left) / (right - left) * width,
                    (high - math.log10(value)) / (high - low) * height,
                )
                for size, value in sorted(line)
            ]
            for name, line in self.lines.items()
        }

    def text(self) -> str:
        """For a terminal."""
        field = [[" "] * (_COLUMNS + 1) for _ in range(_ROWS + 1)]
        for mark, places in zip(_MARKS, self._places(_COLUMNS, _ROWS).values(), strict=False):
            for across, down in places:
                field[round(down)][round(across)] = mark
        left, right, low, high = self._bounds()
        rows = ["".join(row).rstrip() for row in field]
        rows[0] = f"{10**high:>10,.4g} |{rows[0]}"
        rows[-1] = f"{10**low:>10,.4g} |{rows[-1]}"
        body = [row if "|" in row[:13] else f"{'':10} |{row}" for row in rows]
        names = ", ".join(f"{mark} {name}" for mark, name in zip(_MARKS, self.lines, strict=False))
        scale = f"{'':12}{10**left:<20,.0f}{10**right:>{_COLUMNS - 20},.0f}"
        return "\n".join([f"{self.title}  ({names})", *body, scale])

    def svg(self, top: float) -> str:
        """A group of SVG elements, ``_HEIGHT`` high, beginning at ``top``."""
        left, right, low, high = self._bounds()
        width, height = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN
        parts = [
            f'<g transform="translate({_MARGIN},{top + _MARGIN})" font-size="11">',
            f'<text y="-12" font-size="14">{escape(self.title)}</text>',
            f'<rect width="{width}" height="{height}" fill="none" stroke="#888"/>',
        ]
        for power in range(int(low), int(high) + 1):
            y = (high - power) / (high - low) * height
            parts.append(f'<path d="M0 {y:.1f}H{width}" stroke="#ddd"/>')
            parts.append(f'<text x="-6" y="{y + 4:.1f}" text-anchor="end">{10.0**power:g}</text>')
        for power in range(math.ceil(left), math.floor(right) + 1):
            x = (power - left) / (right - left) * width
            parts.append(
                f'<text x="{x:.1f}" y="{height + 16}" text-anchor="middle">{10**power:,}</text>'
            )
        for number, (name, places) in enumerate(self._places(width, height).items()):
            colour = _COLOURS[number % len(_COLOURS)]
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
            parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}"/>')
            parts += [
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places
            ]
            parts.append(
                f'<text x="{number * 95}" y="{height + 36}" fill="{colour}">{escape(name)}</text>'
            )
        return "\n".join([*parts, "</g>"])


def write_svg(plots: Sequence[Plot], target: Path) -> None:
    """All plots, one below the other."""
    groups = [plot.svg(number * _HEIGHT) for number, plot in enumerate(plots)]
    size = f'width="{_WIDTH}" height="{_HEIGHT * len(plots)}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">'
    background = '<rect width="100%" height="100%" fill="white"/>'
    target.write_text("\n".join([head, background, *groups, "</svg>"]) + "\n")
