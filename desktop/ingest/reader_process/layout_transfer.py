"""Words with places and outlines, from a reader worker to its parent, which trusts none of it."""

from desktop.documents import Box, OutlineItem
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message

_MOST_WORDS = 100_000
_LONGEST_WORD = 1000
_MOST_ITEMS = 5000
_LONGEST_TITLE = 500
_DEEPEST = 20


def pack(words: tuple[tuple[str, Box], ...], outline: tuple[OutlineItem, ...]) -> Message:
    """The reply that carries them."""
    rows = [[word, box.left, box.top, box.right, box.bottom] for word, box in words]
    items = [[item.level, item.title, item.page] for item in outline]
    return Message("done", {"words": rows, "outline": items})


def unpack_words(message: Message) -> tuple[tuple[str, Box], ...]:
    """The words in a reply. Raises ReadingError if its parts do not fit together."""
    try:
        found = []
        for word, *sides in message.fields["words"][:_MOST_WORDS]:
            left, top, right, bottom = (float(side) for side in sides)
            if not (0 <= left <= right <= 1 and 0 <= top <= bottom <= 1):
                raise ValueError("not on the page")
            found.append((f"{word}"[:_LONGEST_WORD], Box(left, top, right, bottom)))
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise reasons.unreadable(reasons.BAD_RESULT) from error
    return tuple(found)


def unpack_outline(message: Message) -> tuple[OutlineItem, ...]:
    """The outline in a reply. Raises ReadingError if its parts do not fit together."""
    try:
        found = []
        for level, title, page in message.fields["outline"][:_MOST_ITEMS]:
            if not (type(level) is type(page) is int and 1 <= level <= _DEEPEST and page >= 1):
                raise ValueError("no place in the document")
            shown = "".join(filter(str.isprintable, f"{title}"))[:_LONGEST_TITLE]
            found.append(OutlineItem(level, shown, page))
    except (ValueError, TypeError, KeyError) as error:
        raise reasons.unreadable(reasons.BAD_RESULT) from error
    return tuple(found)
