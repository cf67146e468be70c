"""Where words come from that are taken into a draft."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.drafting.manuscript.model import USER, Manuscript, Origin
from desktop.drafting.redline.revisions import Kind, Revision
from desktop.drafting.taking.merging import Source

_NEW = frozenset({Kind.INSERTED, Kind.MOVED})


def of_file(origin: Origin, tracked: Sequence[Revision] = ()) -> Source:
    """From a file of the other side. Where it tracks the change itself, in the name and of the day
    that it tells; else as ``origin`` has them."""
    changes = [(each.text, each) for each in tracked if each.kind in _NEW and each.text.strip()]

    def source(text: str) -> Origin:
        words = text.strip()
        whole = (each for said, each in changes if words and words in said)
        # Of several changes side by side the first tells.
        parts = (each for said, each in changes if said.strip() in words)
        found = next(whole, None) or next(parts, None)
        if found is None:
            return origin
        return replace(origin, author=found.author, date=found.date)

    return source


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
