"""What the rooms below the window say, in the window's language.

They know no Qt: an error says its English text, often with a name or a number put in. The texts
that they can say are listed with {0}, {1} in those places (resources/languages/core.json, gathered
from the code by resources/make_languages.py); here the one that was said is found again, its
translation is looked up, and what stood in the places put into it.
"""

import functools
import json
import re

from PySide6.QtCore import QCoreApplication

from desktop.paths import resource_path

_PLACE = re.compile(r"\\?\{(\d)\\?\}")
# A text within a text within a text.
_DEEPEST = 3
# No text of ours is as long, whatever names stand in it.
_LONGEST = 20_000


def said(text: str, depth: int = 0) -> str:
    """The text in the window's language, or as it is where there is no translation of it."""
    whole = QCoreApplication.translate("", text)
    if whole != text or depth == _DEEPEST or not 0 < len(text) <= _LONGEST or not is_translated():
        return whole
    for form, pieces in _patterns():
        if (parts := _parts(pieces, text)) is not None:
            other = QCoreApplication.translate("", form)
            if other == form:
                return text
            shown = {place: said(part, depth + 1) for place, part in parts.items()}
            return other.format(*(shown[place] for place in range(len(shown))))
    return text


def worded(text: str, context: str = "") -> str:
    """A text of the core without places, or a form with them, in the window's language."""
    return QCoreApplication.translate(context, text)


def is_translated() -> bool:
    """Whether another language than English is shown: any text tells."""
    probe = "The vault is locked"
    return QCoreApplication.translate("", probe) != probe


@functools.cache
def _patterns() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The texts with places, those with more words of their own first; each with its words
    and the numbers of its places by turns."""
    forms = json.loads(resource_path("languages", "core.json").read_text("utf-8"))
    with_places = [form for form in forms if _PLACE.search(form)]
    with_places.sort(key=lambda form: -len(_PLACE.sub("", form)))
    return tuple((form, tuple(_PLACE.split(form))) for form in with_places)


def _parts(pieces: tuple[str, ...], text: str) -> dict[int, str] | None:
    """What stands in the places of a form, by their numbers; None where the text is of another.
    The words of the form are sought from left to right and never again, so that no text, however
    it repeats them, takes longer than one pass."""
    words, places = pieces[::2], pieces[1::2]
    last = len(text) - len(words[-1])
    if not text.startswith(words[0]) or not text.endswith(words[-1]):
        return None
    found: dict[int, str] = {}
    at = len(words[0])
    for number, place in enumerate(places, 1):
        # At least one letter stands in a place.
        ends = text.find(words[number], at + 1, last) if number < len(places) else last
        if ends <= at or found.setdefault(int(place), text[at:ends]) != text[at:ends]:
            return None
        at = ends + len(words[number])
    return found
