"""Places in a text as Qt counts them, in UTF-16 units, and as Python does. No Qt."""


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
