"""What a letter is made of: who writes to whom about whom, and what the matter's documents know."""

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.answering.checking.figures import figures
from desktop.documents import Document, Page
from desktop.drafting.manuscript.model import Origin
from desktop.drafting.writing.choosing import words_of_part
from desktop.drafting.writing.operative import speaks_to_a_program
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.structure import Part, sections
from desktop.errors import NotFoundError, check_cancelled
from desktop.retrieval.search import Search
from desktop.vault.library import Library

TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame)"
PERSON = rf"{TITLE}\.?\s+(?:[A-Z]\.?\s+)*[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*"
WHO = rf"(?:{PERSON}|(?:the\s+)?[A-Z][\w’'&-]+(?:\s+(?:&\s+)?[A-Z][\w’'&-]+)*)"
_TO = re.compile(rf"\b(?:to|for the attention of)\s+(?P<who>{WHO})")
_SUBJECT = re.compile(
    rf"\b(?:refer(?:ring|s)?|about|regarding|concerning|re|on\s+behalf\s+of|for|patient|client)\s+"
    rf"(?:our\s+(?:patient|client)\s+|the\s+patient\s+)?(?P<who>{PERSON})"
)
_REFERS = re.compile(r"\brefer(?:ring|ral|s)?\b", re.IGNORECASE)
_PURPOSE = re.compile(
    r"\bfor\s+(?P<what>(?!the\s+attention)[a-z][^,.;]*?)(?=[,.;]|\s+and\s+(?:attach|enclos|includ)|$)"
)
_ATTACH = re.compile(
    r"\b(?:attach(?:ing)?|enclos(?:e|ing)|includ(?:e|ing)|with|list(?:ing)?|set\s+out|state)\s+"
    r"(?P<what>(?:(?:the|his|her|their|all|a|an|current|present)\s+)*[a-z][^.;]*?)(?=[.;]|$)",
    re.IGNORECASE,
)
# What a table of another document says must be seen there: its columns may be parted here.
_ENCLOSED = frozenset({"results", "invoice", "claim"})
_AND = re.compile(r"\s*(?:,|\band\b|&)\s*")
# What a person asks for, under which headings it stands.
_TOPICS = {
    "medication": ("medicines", r"medic(?:ation|ines?)|drugs?|prescri\w+|present\s+medic\w+"),
    "allergies": ("allergies", r"allerg\w+|intoleranc\w+"),
    "diagnoses": ("diagnoses", r"diagnos\w+|other\s+conditions|past\s+medical"),
    "history": ("history", r"history|presenting"),
    "examination": ("findings", r"examination|findings|assessment"),
    "results": (
        "results",
        r"results?|investigations?|blood\s+(?:count|tests?)|h?aematology|biochemistry|laboratory",
    ),
    "operation": ("procedure", r"procedures?|operations?|surgery"),
    "follow-up": ("follow-up", r"follow[\s-]?up|plan|actions?\s+requested"),
    "claim": ("loss", r"loss|claim|breach\w*|facts"),
    "invoice": ("invoice", r"invoices?|amounts?\s+due|payment"),
}
_ALWAYS = {"refer": ("history", "diagnoses", "allergies")}
# Particulars of a person, as documents give them.
_PARTICULARS = (
    (
        "date of birth",
        re.compile(
            r"(?:\bborn|\bdate\s+of\s+birth|\bDOB)\W{1,4}"
            r"(?P<v>\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})",
            re.IGNORECASE,
        ),
    ),
    (
        "hospital number",
        re.compile(
            r"\b(?:(?:hospital|patient|NHS)\s+(?:no\.?|number|id)|MRN)\W{1,4}"
            r"(?P<v>[A-Z0-9][A-Z0-9 -]{3,}\d)",
            re.IGNORECASE,
        ),
    ),
)
_PASSAGES = 12
_SURNAME_REACH = 400
_LEAST_HEAD = 25
_HEADING_WORDS = 6
_NO_HEADING = re.compile(r"[|.,:;\d]")
# "Codeine as needed" looks like a heading and is none: to miss one is better than to lose a line.
_HEADING = re.compile(
    r"\b(?:histor\w+|plans?|examin\w+|consent|investigat\w+|results?|diagnos\w+|allerg\w+|medic\w+"
    r"|drugs?|follow|social|family|operat\w+|procedures?|surgery|discharge|conclusion|summary|advice"
    r"|actions?|reasons?|background|conditions?|measurements?|observations?|findings?|assessment|review"
    r"|contacts?|recommendations?|requests?|problems?|complaints?|immuni[sz]\w+|lifestyle|occupation"
    r"|details|information|notes?|signed|yours|regards|thanks|copy|copies|enclosures?|certificate)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Source:
    """A document with its text: where what is told of a person is taken from."""

    document: Document
    text: str
    pages: tuple[Page, ...]
    headings: tuple[str, ...] = ()

    @property
    def dated(self) -> tuple[Decimal, ...]:
        """The latest day that its beginning names."""
        head = self.text[: 4 * _SURNAME_REACH]
        days = [each.value for each in figures(head) if each.kind == "date" and each.value[0]]
        return max(days, default=())

    def origin(self, start: int, end: int) -> Origin:
        """The origin of a stretch."""
        page = next((p.number for p in self.pages if p.start <= start < p.end), None)
        return Origin("precedent", self.document.path, self.document.id, page, start, end)


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading of the letter with the part of a document that says it; None where none does.
    ``is_enclosed`` says that the document goes with the letter and is only named."""

    name: str
    source: Source | None = None
    parts: tuple[Part, ...] = ()
    is_enclosed: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a letter is made of. ``particulars`` are what is known of the person, by name."""

    to: str = ""
    subject: str = ""
    purpose: str = ""
    refers: bool = False
    topics: tuple[Topic, ...] = ()
    particulars: tuple[tuple[str, Source, int, int], ...] = ()
    known: bool = False
    left_out: int = 0


def gathered(
    asked: Request,
    library: Library,
    search: Search,
    matter: str,
    cancel: threading.Event | None = None,
) -> Gathered:
    """The parts of the letter, with what the matter's documents know. Raises CancelledError."""
    subject_match, to_match = _SUBJECT.search(asked.text), _TO.search(asked.text)
    to = to_match["who"] if to_match is not None else ""
    subject = subject_match["who"] if subject_match is not None else ""
    subject = "" if subject == to else subject
    refers = _REFERS.search(asked.text) is not None
    purpose = _PURPOSE.search(asked.text)
    names = _topics(asked.text, refers=refers)
    sources = list(_sources(subject, names, library, search, matter, cancel))
    topics = [_topic(name, sources) for name in names]
    # What nobody asked for is told if it is known; that no allergies are known must be seen.
    asked_for = {*_topics(asked.text, refers=False), "allergies"}
    topics = [
        topic
        for name, topic in zip(names, topics, strict=True)
        if topic.source is not None or name in asked_for
    ]
    safe = [each for each in topics if not _is_unsafe(each)]
    return Gathered(
        to=to,
        subject=subject,
        purpose=purpose["what"].strip() if purpose is not None else "",
        refers=refers,
        topics=tuple(safe),
        particulars=tuple(_particulars(sources)) if subject else (),
        known=bool(sources),
        left_out=len(topics) - len(safe),
    )


def _topics(text: str, *, refers: bool) -> list[str]:
    wanted = list(_ALWAYS["refer"]) if refers else []
    for match in _ATTACH.finditer(text):
        for words in _AND.split(match["what"]):
            bare = re.sub(
                r"^(?:the|his|her|their|all|an?|current|present)\s+", "", words.strip(), flags=re.I
            )
            name = next(
                (n for n, (_, p) in _TOPICS.items() if re.search(rf"\b(?:{p})", bare, re.I)), bare
            )
            if name and name not in wanted:
                wanted.append(name)
    return wanted


def _sources(
    subject: str,
    topics: Sequence[str],
    library: Library,
    search: Search,
    matter: str,
    cancel: threading.Event | None,
) -> Iterator[Source]:
    """The documents that tell of the person, the newest first."""
    surname = subject.split()[-1] if subject else ""
    query = " ".join([subject, *topics]).strip()
    if not query:
        return
    hits = search.passages(query, matter, _PASSAGES, cancel).passages
    found = []
    for document_id in dict.fromkeys(hit.document_id for hit in hits):
        check_cancelled(cancel)
        try:
            text = library.text(document_id)
        except NotFoundError:
            continue
        if surname and not re.search(rf"\b{re.escape(surname)}\b", text, re.IGNORECASE):
            continue
        pages = tuple(library.pages(document_id))
        headings = tuple(chunk.heading for chunk in library.chunks(document_id))
        found.append(Source(library.document(document_id), text, pages, headings))
    found.sort(key=lambda each: each.dated, reverse=True)
    yield from sorted(found, key=lambda each: _is_of(each, surname))


def _is_of(source: Source, surname: str) -> int:
    """0 for a document that is about the person, 1 for one that only names them."""
    return 0 if surname and surname.casefold() in source.text[:_SURNAME_REACH].casefold() else 1


def _topic(name: str, sources: Sequence[Source]) -> Topic:
    """What the first document that has it says under the headings of a topic."""
    shown, pattern = _TOPICS.get(name, (name, re.escape(name)))
    titled = re.compile(rf"\b(?:{pattern})", re.IGNORECASE)
    for source in sources:
        found = list(_under(titled, source))
        if found:
            return Topic(shown, source, tuple(found), name in _ENCLOSED)
    return Topic(shown)


def _under(titled: re.Pattern[str], source: Source) -> Iterator[Part]:
    """The paragraphs below matching headings, also below those that only look like headings."""
    for section in sections(source.text, source.pages, source.document.kind, source.headings):
        if not section.whole:
            continue
        below = titled.search(section.title) is not None
        for part in section.parts:
            words = words_of_part(source.text, part)
            if part.depth == 1 or _runs_along(source.text, part):
                continue
            if _heads(part, words):
                below = titled.search(words) is not None
            elif below:
                yield part


def _heads(part: Part, words: str) -> bool:
    """Whether a line is a heading by its look: a few words, the first alone with a capital."""
    if part.depth or not words[:1].isupper() or _NO_HEADING.search(words):
        return False
    if not _HEADING.search(words):
        return False
    count = len(words.split())
    capitals = sum(word[:1].isupper() for word in words.split())
    return count <= _HEADING_WORDS and (capitals == 1 or count == 1)


def _runs_along(text: str, part: Part) -> bool:
    """Whether a paragraph is a running head: it comes again."""
    words = text[part.start : part.end]
    return len(words) > _LEAST_HEAD and text.count(words[:_LEAST_HEAD]) > 1 and part.depth == 0


def _particulars(sources: Sequence[Source]) -> Iterator[tuple[str, Source, int, int]]:
    for name, pattern in _PARTICULARS:
        for source in sources:
            match = pattern.search(source.text[: 4 * _SURNAME_REACH])
            if match is not None:
                yield name, source, match.start("v"), match.end("v")
                break


def _is_unsafe(topic: Topic) -> bool:
    source = topic.source
    return source is not None and any(
        speaks_to_a_program(words_of_part(source.text, part)) for part in topic.parts
    )
