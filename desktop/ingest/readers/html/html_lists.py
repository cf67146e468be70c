"""The marks of lists on a web page: the bullets, numbers and letters that a browser draws."""

from lxml import etree

from desktop.ingest.readers.common.list_numbers import formatted

LISTS = frozenset({"ul", "ol", "menu", "dir"})
_BULLET = "•"
# What the old attribute means; letters are told apart by their case.
_OF_TYPE = {
    "1": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
    **{name: name for name in ("disc", "circle", "square", "none")},
}
_ALPHABETIC = frozenset({"lower-alpha", "lower-latin", "upper-alpha", "upper-latin"})
_ROMAN = {"lower-roman": "lowerRoman", "upper-roman": "upperRoman"}
_MAX_ROMAN = 3999
_BULLETS = frozenset({"disc", "circle", "square", "disclosure-open", "disclosure-closed"})
_NUMBERED = frozenset({"decimal", "decimal-leading-zero", *_ALPHABETIC, *_ROMAN})


def by_attributes(element: etree._Element, tag: str) -> str:
    """The form of marks that an element has without a style; "" for that of its list."""
    form = _OF_TYPE.get((element.get("type") or "").strip(), "")
    if tag in LISTS and not form:
        return "decimal" if tag == "ol" else "disc"
    return form


def in_shorthand(value: str) -> str:
    """The form of marks in what ``list-style`` says."""
    words = [word for word in value.split() if word not in {"inside", "outside"}]
    known = (word for word in words if word in _NUMBERED or word in _BULLETS)
    return next(known, "none" if "none" in words else words[0] if len(words) == 1 else "disc")


class Lists:
    """The lists that are open, the innermost last."""

    def __init__(self) -> None:
        # Of each the number of the next item, and how much is added for the one after.
        self._open: list[tuple[int, int]] = []

    def begin(self, element: etree._Element) -> None:
        """A list begins."""
        step = -1 if element.get("reversed") is not None else 1
        start = _number(element.get("start"))
        if start is None:
            start = 1 if step > 0 else sum(1 for child in element if child.tag == "li")
        self._open.append((start, step))

    def end(self) -> None:
        """A list ends."""
        if self._open:
            self._open.pop()

    def mark(self, element: etree._Element, form: str) -> str:
        """What stands before the item, "" for nothing; ``form`` is that of CSS."""
        if not self._open:
            return _BULLET if form != "none" else ""
        number, step = self._open[-1]
        if (own := _number(element.get("value"))) is not None:
            number = own
        self._open[-1] = number + step, step
        if form == "none":
            return ""
        return f"{written(number, form)}." if form not in _BULLETS else _BULLET


def written(number: int, form: str) -> str:
    """A number in a form that CSS names; figures for a form that is not known."""
    if form in _ALPHABETIC and number > 0:
        letters = ""
        while number:
            number, place = divmod(number - 1, 26)
            letters = chr(ord("a") + place) + letters
        return letters.upper() if form.startswith("upper") else letters
    if form in _ROMAN and 0 < number <= _MAX_ROMAN:
        return formatted(number, _ROMAN[form])
    return f"{number:02d}" if form == "decimal-leading-zero" else str(number)


def _number(value: str | None) -> int | None:
    try:
        return int(value) if value else None
    except ValueError:
        return None
