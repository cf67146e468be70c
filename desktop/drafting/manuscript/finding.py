"""Words looked for in a draft, and put in the place of others."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.drafting.manuscript.edits import joined, split
from desktop.drafting.manuscript.model import USER, Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered

_SPACE = r"\s"
MOST = 10_000
"""More places than these are not looked for."""


def occurrences(
    manuscript: Manuscript, words: str, *, exact: bool = False, whole: bool = False
) -> list[Place]:
    """Where a draft says the words, in order, at most ``MOST``: in small letters or capitals unless
    ``exact``, and if ``whole`` not within longer words. A space stands for any white space."""
    if not words.strip():
        return []
    said = r"\s+".join(re.escape(part) for part in words.split())
    said = f"{_SPACE if words[0].isspace() else ''}{said}{_SPACE if words[-1].isspace() else ''}"
    if whole:
        said = rf"(?<!\w){said}(?!\w)"
    pattern = re.compile(said, 0 if exact else re.IGNORECASE)
    found: list[Place] = []
    for paragraph in manuscript.paragraphs:
        for match in pattern.finditer(paragraph.text):
            found.append(Place(paragraph.id, match.start(), match.end()))
            if len(found) == MOST:
                return found
    return found


def can_replace(paragraph: Paragraph, place: Place) -> bool:
    """Whether words may be put in a place: not into a number of a clause, a blank or a field."""
    _, inside, _ = split(paragraph.spans, place.start, place.end)
    return not any(span.is_one for span in inside)


def replaced(manuscript: Manuscript, places: Sequence[Place], words: str) -> tuple[Manuscript, int]:
    """The draft with other words, the user's, in the places; they look like what stood there. Also
    how many were left, since they are in numbers, blanks or fields."""
    by_paragraph: dict[str, list[Place]] = {}
    for place in places:
        by_paragraph.setdefault(place.paragraph, []).append(place)
    left = 0
    made = []
    for paragraph in manuscript.paragraphs:
        new = paragraph
        # From the end on: places before it stay where they are.
        for place in reversed(by_paragraph.get(paragraph.id, ())):
            if can_replace(paragraph, place):
                new = _with(new, place, words)
            else:
                left += 1
        made.append(new)
    return renumbered(manuscript.with_paragraphs(tuple(made))), left


def _with(paragraph: Paragraph, place: Place, words: str) -> Paragraph:
    before, inside, after = split(paragraph.spans, place.start, place.end)
    like = inside[0] if inside else Span("")
    new = replace(like, text=words, origin=USER)
    return replace(paragraph, spans=joined([*before, new, *after]))
