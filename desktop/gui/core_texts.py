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


def said(text: str, depth: int = 0) -> str:
    """The text in the window's language, or as it is where there is no translation of it."""
    whole = QCoreApplication.translate("", text)
    if whole != text or depth == _DEEPEST or not text or not _is_translated():
        return whole
    for form, pattern in _patterns():
        if found := pattern.fullmatch(text):
            other = QCoreApplication.translate("", form)
            if other == form:
                return text
            parts = {name: said(part, depth + 1) for name, part in found.groupdict().items()}
            return other.format(*(parts[f"_{place}"] for place in range(len(parts))))
    return text


def _is_translated() -> bool:
    """Whether another language than English is shown: any text tells."""
    probe = "The vault is locked"
    return QCoreApplication.translate("", probe) != probe


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The texts with places, those with more words of their own first."""
    forms = json.loads(resource_path("languages", "core.json").read_text("utf-8"))
    with_places = [form for form in forms if _PLACE.search(form)]
    with_places.sort(key=lambda form: -len(_PLACE.sub("", form)))
    return tuple((form, _pattern(form)) for form in with_places)


def _pattern(form: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def group(place: re.Match[str]) -> str:
        name = f"_{place[1]}"
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>.+?)"

    return re.compile(_PLACE.sub(group, re.escape(form)), re.DOTALL)
