"""A paragraph's spans cut at many places in one pass."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.drafting.manuscript.model import Span


def along(
    spans: Sequence[Span], places: Sequence[tuple[int, int]]
) -> Iterator[tuple[int | None, list[Span]]]:
    """The spans in stretches, in order: those between the places with None, those in a place with
    its number. The places [start, end) are in order and apart; one of no length comes empty."""
    bounds: list[tuple[int | None, int]] = []
    for number, (start, end) in enumerate(places):
        bounds += [(None, start), (number, end)]
    length = sum(len(span.text) for span in spans)
    waiting = list(spans)[::-1]
    at = 0
    for which, end in [*bounds, (None, length)]:
        stretch: list[Span] = []
        while waiting and at < end:
            span = waiting.pop()
            room = end - at
            if len(span.text) > room:
                waiting.append(replace(span, text=span.text[room:]))
                span = replace(span, text=span.text[:room])
            at += len(span.text)
            stretch.append(span)
        if stretch or which is not None:
            yield which, stretch
