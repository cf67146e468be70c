"""Where words come from that are taken into a draft."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.drafting.manuscript.model import USER, Manuscript, Origin
from desktop.drafting.redline.revisions import Kind, Revision
from desktop.drafting.taking.merging import Source

_NEW = frozenset({Kind.INSERTED, Kind.MOVED})
_MOST_OF = 0.5


def of_file(origin: Origin, tracked: Sequence[Revision] = ()) -> Source:
    """From a file of the other side. Where it tracks the change itself, in the name and of the day
    that it tells; else as ``origin`` has them."""
    changes = [
        (each.text.strip(), each) for each in tracked if each.kind in _NEW and each.text.strip()
    ]

    def source(text: str) -> Origin:
        words = text.strip()
        found = _change_of(words, changes) if words else None
        if found is None:
            return origin
        return replace(origin, author=found.author, date=found.date)

    return source


def _change_of(words: str, changes: Sequence[tuple[str, Revision]]) -> Revision | None:
    """The change that words are, else one that has them all; else the first of several side by
    side that make up most of them: a comma that somebody tracked is not the sentence around it."""
    same = next((each for said, each in changes if said == words), None)
    if same is not None or not any(map(str.isalnum, words)):
        return same
    whole = next((each for said, each in changes if _has(said, words)), None)
    if whole is not None:
        return whole
    parts = {said: each for said, each in reversed(changes) if _has(words, said)}
    if not parts or sum(map(len, parts)) < _MOST_OF * len(words):
        return None
    return min(parts.values(), key=[each for _, each in changes].index)


def _has(text: str, words: str) -> bool:
    """Whether a text has the words, and not as a part of longer ones."""
    before, behind = (
        (r"(?<!\w)" if words[0].isalnum() else ""),
        (r"(?!\w)" if words[-1].isalnum() else ""),
    )
    return words in text and re.search(before + re.escape(words) + behind, text) is not None


def of_draft(other: Manuscript) -> Source:
    """From another draft, or from another state of this one: from where all places have them that
    say them; the user's own choice where these differ. Of a field only all its places could be
    filled again, so its words are plain ones here."""
    texts = [(each.text, each) for each in other.paragraphs]

    def source(text: str) -> Origin:
        words = text.strip()
        found = {each.origin_at(said.find(words)) for said, each in texts if words in said}
        only = found.pop() if words and len(found) == 1 else USER
        return USER if only.kind == "field" else only

    return source
