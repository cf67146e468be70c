"""Places in a text, as Qt counts them in UTF-16 units and as Python does, and what was typed there.
No Qt."""


def to_units(text: str, offset: int) -> int:
    """A place in characters as one in UTF-16 units."""
    if text.isascii():
        return offset
    return offset + sum(letter > "\uffff" for letter in text[:offset])


def to_characters(text: str, units: int) -> int:
    """A place in UTF-16 units as one in characters; inside a letter it is the letter's end."""
    if text.isascii():
        return units
    seen = 0
    for number, letter in enumerate(text):
        if seen >= units:
            return number
        seen += 2 if letter > "\uffff" else 1
    return len(text)


def difference(old: str, new: str, at: int) -> tuple[int, int, str]:
    """What was done to ``old`` to make it ``new``: [start, end) of it became the text. Of places
    that would do, the one nearest to ``at``, where the typing began, is taken."""
    most = min(len(old), len(new))
    start = 0
    while start < min(most, at) and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < most - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    low, high = start, len(old) - tail
    while low < min(high, len(new) - tail) and old[low] == new[low]:
        low += 1
    return low, high, new[low : len(new) - tail]
