"""A clause for a draft out of a precedent's or the library's, word for word but for what is not the
draft's: put together by code, without a model."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.clause_library.clause_adapting import (
    AdaptedParagraph,
    adapt,
    roles_of,
)
from desktop.drafting.clause_library.clauses import Blank, BlockRole, Clause
from desktop.drafting.clause_library.party_words import role_of
from desktop.drafting.manuscript.model import Origin, Span
from desktop.drafting.manuscript.words import DRAFT, REQUEST
from desktop.drafting.writing.adapting import Adapter
from desktop.drafting.writing.choosing import Candidate
from desktop.drafting.writing.given import Given, given_in
from desktop.drafting.writing.parties import Sides
from desktop.drafting.writing.structure import Part
from desktop.drafting.writing.wording import worded
from desktop.drafting.writing.words import Put, Words, spans_of, words_in
from desktop.drafting.writing.written import Note
from desktop.terms import content_stems

_HEADING = Origin("user", f"{DRAFT}heading")
_KIND_OF_BLANK = {
    "money": "amount",
    "percentage": "percentage",
    "duration": "duration",
    "date": "date",
}
_WORDS_OF_ROLE = {
    "notice": "notice",
    "cure": "cure remedy remediation",
    "payment": "payment invoice pay due",
    "term": "term period duration survival survive minimum initial long",
    "cap": "cap liability limit maximum",
    "interest": "interest rate",
    "insurance": "insurance cover insured",
    "fee": "fee price sum",
    "deposit": "deposit",
    "rent": "rent",
}
_ROLES: Mapping[int, BlockRole] = {0: "text", 1: "heading"}
_QUOTED = re.compile(r"[“\"](?:the\s+)?([A-Z][^”\"]{1,50})[”\"]")
_TERM = re.compile(r"(?<![.!?:]\s)(?<!^)(?<!\w)[A-Z][a-z]+(?:[\s-][A-Z][a-z]+){0,3}(?![\w’'])")


@dataclass(frozen=True, slots=True)
class Assembled:
    """Paragraphs, the facts of the request that stand in them, and what the user should know."""

    paragraphs: tuple[AdaptedParagraph, ...]
    used: tuple[Given, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        """All paragraphs, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


def from_precedent(
    candidate: Candidate,
    old: Sides,
    new: Sides,
    given: Sequence[Given],
    *,
    title: str = "",
    capitals: bool = False,
) -> Assembled:
    """The clause of a precedent. ``title`` heads a paragraph that has no heading of its own;
    ``capitals`` says that the draft's headings are in capitals."""
    section, text = candidate.section, candidate.text
    labels = _labels(candidate)
    origin = _origin(candidate)
    words = [words_in(text, part.ranges) for part in section.parts]
    adapter = Adapter(old, new, given, [each.text for each in words], labels)
    numbers = _numbers(section.parts, section.number)
    paragraphs = [] if any(part.depth == 1 for part in section.parts) else [_heading(title)]
    for number, part, said, puts in zip(numbers, section.parts, words, adapter.puts(), strict=True):
        if part.depth == 1:
            puts += _lowered(said, origin, capitals=capitals)
        elif len(paragraphs) == 1:
            puts += _begun(said.text, new)
        spans = spans_of(said, puts, origin)
        if not any(span.text.strip() for span in spans):
            continue
        role: BlockRole = _ROLES.get(part.depth, "clause")
        label = labels.get(number, "")
        paragraphs.append(AdaptedParagraph(part.depth, role, tuple(spans), label))
    made = tuple(_only_used_labels(paragraphs))
    return Assembled(made, tuple(adapter.used), tuple(_notes(candidate, adapter, made, new)))


def from_library(clause: Clause, new: Sides, given: Sequence[Given]) -> Assembled:
    """A clause of the library with the facts of the request in its blanks."""
    said = [new.said(party) for party in new.parties]
    roles = roles_of(clause, said, new.document)
    values: dict[str, str] = {}
    used: dict[str, Given] = {}
    for fact in given:
        blank = blank_for(fact, [each for each in clause.blanks if each.name not in used])
        if blank is not None:
            values[blank.name], used[blank.name] = worded(fact), fact
    made = adapt(clause, roles, values, ())
    paragraphs = tuple(
        replace(each, spans=tuple(_as_asked(span, used) for span in each.spans))
        for each in made.paragraphs
    )
    # An amount may be meant where the library has a figure of its own, too.
    missing = [role for role in made.roles_left if role != "agreement" and new.parties]
    notes = [Note(f"The draft has no party that is {clause.wordings[role]}.") for role in missing]
    if clause.watch:
        # The clause's own words, as its text.
        notes.append(Note(clause.watch))
    return Assembled(paragraphs, tuple(used.values()), tuple(notes))


def blank_for(given: Given, blanks: Sequence[Blank]) -> Blank | None:
    """The blank of a library's clause in which a fact of the request belongs."""
    alike = [each for each in blanks if _is_of_kind(given, each)]
    wanted = set(content_stems(_WORDS_OF_ROLE.get(given.role, given.role))) | given.near
    scored = []
    for place, blank in enumerate(alike):
        told = set(content_stems(f"{blank.label} {blank.help}"))
        named = set(content_stems(blank.label))
        role = set(content_stems(_WORDS_OF_ROLE.get(given.role, given.role)))
        scored.append((3 * len(role & named) + len(wanted & told), -place, blank))
    best = max(scored, default=None, key=lambda item: item[:2])
    if best is None or (best[0] == 0 and (len(alike) > 1 or given.role)):
        return None
    return best[2]


def kept_figures(paragraphs: Sequence[AdaptedParagraph]) -> list[str]:
    """The figures that stand there only because the source says so."""
    found: dict[str, None] = {}
    for paragraph in paragraphs:
        for span in paragraph.spans:
            if span.origin.kind in {"precedent", "clause"}:
                found |= {fact.text: None for fact in given_in(span.text) if fact.kind != "law"}
    return list(found)


def _is_of_kind(given: Given, blank: Blank) -> bool:
    if given.kind == "law":
        return blank.kind == "place" or bool(
            {"law", "jurisdiction", "courts"} & set(blank.name.split("_"))
        )
    return _KIND_OF_BLANK.get(blank.kind) == given.kind


def _as_asked(span: Span, used: Mapping[str, Given]) -> Span:
    if span.origin.kind != "field" or span.origin.source not in used:
        return span
    return replace(span, origin=Origin("user", f"{REQUEST}{used[span.origin.source].label}"))


def _origin(candidate: Candidate) -> Callable[[int, int], Origin]:
    document = candidate.document

    def origin(start: int, end: int) -> Origin:
        page = candidate.page_of(start)
        return Origin("precedent", document.path, document.id, page, start, end)

    return origin


def _numbers(parts: Sequence[Part], number: str) -> list[str]:
    """The full number of each paragraph in the precedent: "25.2(a)"."""
    found: list[str] = []
    path = {1: number}
    for part in parts:
        own = part.number.rstrip(".")
        if part.depth == 1:
            found.append(number)
            continue
        if own and not own[0].isdigit():
            above = path.get(part.depth - 1) or path.get(2) or path.get(1, "")
            own = f"{above}({own.strip('()')})"
        if own:
            path[part.depth] = own
        found.append(own)
    return found


def _labels(candidate: Candidate) -> dict[str, str]:
    """A label for each numbered paragraph of a clause, by its number."""
    section, document = candidate.section, candidate.document
    numbers = [number for number in _numbers(section.parts, section.number) if number]
    return {number: f"from-{document.id}-{section.start}-{number}" for number in numbers}


def _only_used_labels(paragraphs: Sequence[AdaptedParagraph]) -> list[AdaptedParagraph]:
    used = {span.reference for each in paragraphs for span in each.spans if span.reference}
    return [each if each.label in used else replace(each, label="") for each in paragraphs]


def _heading(title: str) -> AdaptedParagraph:
    """A heading for a paragraph that had none of its own."""
    return AdaptedParagraph(1, "heading", (Span(title, Origin("user", f"{REQUEST}heading")),))


def _lowered(words: Words, origin: Callable[[int, int], Origin], *, capitals: bool) -> list[Put]:
    """What makes a heading in capital letters one in small letters, without a sign at its end."""
    text = words.text
    bare = text.rstrip(" .:")
    if bare.isupper() and not capitals:
        source = origin(words.places[0], words.places[len(bare) - 1] + 1)
        return [Put(0, len(text), bare.capitalize(), source)]
    return [] if bare == text else [Put(len(bare), len(text), "", _HEADING)]


def _begun(text: str, new: Sides) -> list[Put]:
    """A clause that began with "It" when it stood behind another one."""
    if not text.startswith("It is governed"):
        return []
    document = new.document or "this agreement"
    return [Put(0, 2, document[:1].upper() + document[1:], Origin("user", f"{DRAFT}beginning"))]


def _notes(
    candidate: Candidate, adapter: Adapter, made: Sequence[AdaptedParagraph], new: Sides
) -> list[Note]:
    notes = []
    for term in adapter.strangers:
        notes.append(
            Note(f"The precedent’s party “{term}” is none of the draft’s: put in who is meant.")
        )
    if candidate.left_out:
        notes.append(
            Note(
                f"Left out of {candidate.document.name}: a passage that speaks to a program, not to"
                " a reader."
            )
        )
    if figures := kept_figures(made):
        notes.append(Note(f"Figures kept from {candidate.document.name}: {', '.join(figures)}."))
    if new.text and (terms := _undefined(made, new, candidate.text)):
        notes.append(Note(f"Used here, but not defined in the draft: {', '.join(terms)}."))
    return notes


def _undefined(made: Sequence[AdaptedParagraph], new: Sides, precedent: str) -> list[str]:
    """Terms of the clause that the precedent defines and the draft never says."""
    defined = {" ".join(term.split()) for term in _QUOTED.findall(precedent)}
    found: dict[str, None] = {}
    for paragraph in made:
        if paragraph.depth == 1:
            continue
        for match in _TERM.finditer(paragraph.text):
            term = match[0]
            is_defined = bool({term, f"{term}s", term.removesuffix("s")} & defined)
            if is_defined and term.removesuffix("s") not in new.text and not role_of(term):
                found[term] = None
    return list(found)[:12]
