"""What a search looks into, what it finds, and what it could not look into."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk that a search found. ``doc`` is the document's path as it was added."""

    chunk_id: int
    document_id: int
    doc: str
    page: int | None
    start: int
    end: int
    text: str
    heading: str = ""
    score: float = 0.0
    found_start: int = -1
    found_end: int = -1

    @property
    def found(self) -> tuple[int, int]:
        """What the search found, [start, end) of the stored text: the whole passage, or a part
        where the passage shows what stands around it too."""
        return (
            (self.start, self.end) if self.found_start < 0 else (self.found_start, self.found_end)
        )

    @property
    def found_text(self) -> str:
        """What was found, without what stands around it."""
        start, end = self.found
        return self.text[start - self.start : end - self.start]


@dataclass(frozen=True, slots=True)
class Scope:
    """What part of a matter a search looks into: all documents that meet every condition given.
    ``since`` and ``until`` are the first and the last day that a document bears, or
    else of its file's last change; ``party`` is a name from the beginning of the document;
    ``stretch`` is a passage, [start, end) of the stored text of the one document given."""

    documents: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    party: str = ""
    stretch: tuple[int, int] | None = None

    def words(self) -> str:
        """The conditions in words that name no document: an answer of before still says in what it
        was looked for when a document is gone. Empty for none."""
        chosen = len(self.documents)
        if self.stretch is not None:
            return "one chosen passage"
        named = (
            (chosen, f"{chosen} chosen document{'' if chosen == 1 else 's'}"),
            (self.kinds, f"kind {' or '.join(self.kinds)}"),
            (self.since, f"last changed on {self.since} or later"),
            (self.until, f"last changed on {self.until} or before"),
            (self.party, f"party {self.party}"),
        )
        return "; ".join(words for given, words in named if given)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that a search could not look into, and why; ``in_part``: what was read of it was
    searched, and it counts among those."""

    doc: str
    reason: str
    in_part: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many documents were searched, and what could not be. ``within`` says in words to what
    part of the matter the search was limited; empty for the whole of it. ``in_full`` counts the
    documents of which every chunk was read for this answer; ``weak`` names those with pages
    recognised with less than 80 % certainty. A content that stands at several places is searched
    once: ``duplicates`` counts its other places. ``attachments`` of those searched lie in others.
    """

    searched: int
    unreadable: tuple[Unreadable, ...] = ()
    within: str = ""
    in_full: int = 0
    weak: tuple[Unreadable, ...] = ()
    duplicates: int = 0
    attachments: int = 0


NOTHING_SEARCHED = Coverage(0)
