"""What the documents of a matter know of those whom a letter names: full names, addresses, the
figures of an invoice, the day and the parties of an agreement. Every word stands there."""

import re
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents import Status
from desktop.drafting.precedents.finding.names import without_suffix
from desktop.drafting.templating.proposing.candidates import Candidate, candidates
from desktop.drafting.writing.letter_facts import TITLE, Source
from desktop.drafting.writing.letter_values import Value, after, taken
from desktop.errors import NotFoundError, check_cancelled
from desktop.retrieval.search import Search
from desktop.terms import name_stems, spoken_name
from desktop.vault.library import Library

_PASSAGES = 12
# Whose a document is and what it is stands in its beginning.
_HEAD, _LONGEST = 2500, 80_000
_NAMED = frozenset({"party", "organisation", "person"})
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b[A-Z]{2}\s+\d{5}\b|\b\d{5}\b")
_NEXT_LINE = re.compile(r"[,.]?[ \t]*\n[ \t]*(?P<line>[^\n]{4,60})")
_ADDRESS_REACH = 140
_DATE = (
    r"(?P<v>\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+,?\s+\d{4}|\d{4}-\d{2}-\d{2}"
    r"|[A-Z][a-z]+\s+\d{1,2},\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})"
)
_ISSUED = re.compile(
    rf"(?:\binvoice\s+date|\bdate\s+of\s+invoice|\bissued|\btax\s+point|^\s*date)\W{{1,6}}{_DATE}",
    re.IGNORECASE | re.MULTILINE,
)
_DUE = re.compile(
    r"\b(?:payment\s+due|due\s+date|due(?:\s+(?:by|on))?|payable\s+(?:by|on)|pay\s+by)"
    rf"\W{{1,6}}{_DATE}",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:total\s+(?:due|payable|amount|to\s+pay)|amount\s+(?:due|payable)|balance\s+due"
    r"|(?:grand\s+|invoice\s+)?total)\b[^\d£$€\n]{0,40}"
    r"(?P<sign>[£$€]\s?)?(?P<v>\d[\d,]*\.\d\d|\d{1,3}(?:,\d{3})+)(?!\d)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[£$€]")
_MADE_ON = frozenset({"date", "start"})
_READABLE = frozenset({Status.INDEXED, Status.PARTIAL, Status.UNCHANGED})


@dataclass(frozen=True, slots=True)
class Invoice:
    """What an invoice says of itself; None for what was not found."""

    source: Source
    issued: Value | None
    due: Value | None
    total: Value | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the beginning of an agreement says of it."""

    dated: Value | None
    parties: Value | None


class LetterSources:
    """Looks in the documents of one matter."""

    def __init__(
        self,
        library: Library,
        search: Search,
        matter: str,
        cancel: threading.Event | None = None,
    ) -> None:
        self._library = library
        self._search = search
        self._matter = matter
        self._cancel = cancel

    def saying(self, query: str, words: str) -> list[Source]:
        """The documents with these words, those first that the query means most. Raises
        CancelledError."""
        hits = self._search.passages(query, self._matter, _PASSAGES, self._cancel).passages
        spoken = re.compile(_flexible(words), re.IGNORECASE)
        made = (self._source(each) for each in dict.fromkeys(hit.document_id for hit in hits))
        return [each for each in made if each is not None and spoken.search(each.text)]

    def _source(self, document_id: int) -> Source | None:
        check_cancelled(self._cancel)
        try:
            text = self._library.text(document_id)
        except NotFoundError:
            return None
        pages = tuple(self._library.pages(document_id))
        return Source(self._library.document(document_id), text, pages)

    def invoice(self, number: str) -> Invoice | None:
        """The invoice with this number: the document that says it as its own."""
        own = re.compile(
            rf"\binvoice\s*(?:no\.?|number|ref(?:erence)?\.?|#)?\W{{0,6}}{_flexible(number)}(?![\w-])",
            re.IGNORECASE,
        )
        found = []
        for source in self.saying(f"invoice {number}", number):
            head = own.search(source.text, 0, _HEAD)
            if head is not None and _TOTAL.search(source.text):
                found.append((head.start(), source))
        if not found:
            return None
        source = min(found, key=lambda each: each[0])[1]
        return Invoice(
            source,
            _first(_ISSUED, source),
            _first(_DUE, source),
            _total(source),
        )

    def agreement(self, words: str) -> Agreement | None:
        """The agreement that is called so, if only one document is."""
        wanted = set(name_stems(words)) - {"the", "our", "their", "your"}
        scored = []
        for document in self._library.documents(self._matter):
            called = set(name_stems(f"{spoken_name(document.path)} {document.title}"))
            if wanted and wanted <= called and document.status in _READABLE:
                scored.append(
                    (len(set(name_stems(spoken_name(document.path))) - wanted), document.id)
                )
        scored.sort()
        if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
            return None
        source = self._source(scored[0][1])
        if source is None:
            return None
        dates = [c for c in _told(source, _HEAD) if c.kind == "date" and c.label >= _MADE_ON]
        dated = taken(source, dates[0].start, dates[0].end) if dates else None
        return Agreement(dated, _parties(source))


def full_names(name: str, sources: Sequence[Source]) -> list[Value]:
    """Who is called so, in full, as most of the documents do; several where these are others. A
    person is only who has the same title."""
    title = re.match(rf"{TITLE}\b\.?", name)
    bare = re.sub(rf"^{TITLE}\.?\s+", "", name)
    wanted = re.compile(rf"\b{re.escape(bare)}(?:\b|$)", re.IGNORECASE)
    places: dict[str, tuple[Source, Candidate]] = {}
    counts: Counter[str] = Counter()
    for source in sources:
        for each in _told(source, _LONGEST):
            is_person = each.kind == "person"
            if (
                each.kind not in _NAMED
                or not wanted.search(each.text)
                or is_person is not bool(title)
            ):
                continue
            if title is None or each.text.split()[0] == title[0]:
                counts[each.text] += 1
                places.setdefault(each.text, (source, each))
    ranked = sorted(counts, key=lambda text: (not _is_shown(text), -counts[text], -len(text)))
    chosen: list[str] = []
    for text in ranked:
        if not any(_is_form(text, other) or _is_form(other, text) for other in chosen):
            chosen.append(text)
    return [taken(places[text][0], places[text][1].start, places[text][1].end) for text in chosen]


def _is_form(text: str, other: str) -> bool:
    """Whether a name has no other words than another one: "Mr Holt" is a form of "Mr Edwin HOLT",
    "Acme Ltd" one of "Acme Limited"."""
    words, others = (set(without_suffix(each).casefold().split()) for each in (text, other))
    return words <= others


def _is_shown(text: str) -> bool:
    """Whether a name has no word in capitals alone, as forms write surnames."""
    return not any(word.isupper() and len(word) > 4 for word in re.findall(r"[\w’-]+", text))


def address_of(name: str, sources: Sequence[Source]) -> Value | None:
    """The address that stands behind a name, one with a postcode first."""
    found: list[tuple[bool, int, Value]] = []
    for order, source in enumerate(sources):
        told = _told(source, _LONGEST)
        for match in re.finditer(_flexible(name), source.text[:_LONGEST]):
            each = _address_behind(told, match.end(), name)
            if each is not None:
                end = _whole_address(source.text, each.end)
                bare = not _POSTCODE.search(source.text[each.start : end])
                found.append((bare, order, taken(source, each.start, end, ", ")))
    return min(found, key=lambda each: each[:2])[2] if found else None


def _address_behind(told: Sequence[Candidate], at: int, name: str) -> Candidate | None:
    """The first address behind a place, if nobody else is named in between."""
    behind = [each for each in told if at <= each.start < at + _ADDRESS_REACH]
    for each in sorted(behind, key=lambda each: each.start):
        if each.kind == "address":
            return each
        if each.kind in _NAMED and _is_other(each, name):
            return None
    return None


def _is_other(candidate: Candidate, name: str) -> bool:
    return candidate.kind != "person" and name.casefold() not in candidate.text.casefold()


def _whole_address(text: str, end: int) -> int:
    """The end of an address whose postcode stands on the next line."""
    line = text[text.rfind("\n", 0, end) + 1 : end]
    match = _NEXT_LINE.match(text, end)
    if _POSTCODE.search(line) or match is None or not _POSTCODE.search(match["line"]):
        return end
    return match.end()


def issuer(invoice: Invoice, other: str) -> Value | None:
    """Who wrote an invoice: the first one at its head who is not the one that is to pay it."""
    source = invoice.source
    if not re.search(_flexible(other), source.text, re.IGNORECASE):
        return None
    heads = [c for c in _told(source, _HEAD) if c.kind in {"party", "organisation"}]
    first = min(heads, key=lambda each: each.start, default=None)
    if first is None or first.start > _HEAD // 10 or other.casefold() in first.text.casefold():
        return None
    return taken(source, first.start, first.end)


def _parties(source: Source) -> Value | None:
    """The two parties that an agreement names at its beginning."""
    named: dict[str, Candidate] = {}
    for each in sorted(_told(source, _HEAD), key=lambda each: each.start):
        if each.kind in {"party", "organisation"}:
            named.setdefault(each.text, each)
    if len(named) != 2:
        return None
    first, second = (taken(source, each.start, each.end) for each in named.values())
    return after(first, " and ", second)


def _told(source: Source, reach: int) -> list[Candidate]:
    """What a document tells in its first part, as it is written out there."""
    text = source.text[:_LONGEST]
    return [
        each
        for each in candidates(text)
        if each.start < reach
        and (each.kind not in _NAMED or " ".join(text[each.start : each.end].split()) == each.text)
    ]


def _first(pattern: re.Pattern[str], source: Source) -> Value | None:
    match = pattern.search(source.text)
    return None if match is None else taken(source, *match.span("v"))


def _total(source: Source) -> Value | None:
    """The last total of an invoice, with the sign of its currency: the only one that it has."""
    found = list(_TOTAL.finditer(source.text))
    if not found:
        return None
    match = found[-1]
    signs = list(_SIGN.finditer(source.text))
    amount = taken(source, *match.span("v"))
    if match["sign"]:
        return (*taken(source, match.start("sign"), match.start("sign") + 1), *amount)
    if len({each[0] for each in signs}) != 1:
        return None
    return (*taken(source, *signs[0].span()), *amount)


def _flexible(words: str) -> str:
    """A pattern for words that a line's end may part."""
    return r"\s+".join(re.escape(word) for word in words.split())
