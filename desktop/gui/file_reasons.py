"""Why a file could not be read, or not in full, in the window's language."""

import re

from PySide6.QtCore import QCoreApplication

from desktop.gui.core_texts import is_translated, said

_PAGES = re.compile(r"pages? (\d+)(?:–(\d+))?: (.+)", re.DOTALL)
_PICTURE = "a picture in it: "
# A reason of ours has at most so many semicolons and one; so many reasons are looked up, as a file
# may have thousands.
_MOST_TOGETHER, _MOST_REASONS = 3, 40


def said_of_file(reason: str) -> str:
    """Why a file, or parts of it, could not be read: reasons joined by "; ", with their pages."""
    if not is_translated():
        return reason
    parts, words = reason.split("; "), list[str]()
    while parts and len(words) < _MOST_REASONS:
        # A reason may have a semicolon of its own: the longest that there is a translation of.
        for end in range(min(_MOST_TOGETHER, len(parts)), 0, -1):
            told = "; ".join(parts[:end])
            other = _said_of_pages(told)
            if other != told or end == 1:
                words.append(other)
                parts = parts[end:]
                break
    return "; ".join((*words, *parts))


def _said_of_pages(told: str) -> str:
    if told.startswith(_PICTURE):
        why = told.removeprefix(_PICTURE)
        if (other := said(why)) == why:
            return told
        return QCoreApplication.translate("", "a picture in it: {0}").format(other)
    match = _PAGES.fullmatch(told)
    if match is None:
        return said(told)
    first, last, why = match.groups()
    if (other := said(why)) == why:
        return told
    if last:
        words = QCoreApplication.translate("", "pages {0}–{1}: {2}")
        return words.format(first, last, other)
    return QCoreApplication.translate("", "page {0}: {1}").format(first, other)
