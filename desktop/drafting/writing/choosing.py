"""Which clause of the documents is the one that a request means."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.documents import Document, Page, page_at
from desktop.drafting.writing.given import best_slot, given_in
from desktop.drafting.writing.kind_table import Kind
from desktop.drafting.writing.operative import commands
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.structure import Part, Section
from desktop.drafting.writing.subjects import core_of, subject_of
from desktop.terms import content_stems

# What a heading, the text and a place for each fact of the request count; tests/bench/writing.py.
_RUN, _THINNEST = 0.3, 0.4
_TITLE, _ALONE, _SAYS, _SLOT, _NO_SLOT, _WORDS = 3.0, 0.6, 2.0, 1.5, -0.4, 1.0
_LEAST, _LEAST_OF_KIND = 2.4, 0.5
_SHORTEST, _LONGEST = 60, 6500
_HEAD_OF = 3500


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause of a document with its text and pages, and how well it suits the request."""

    document: Document
    text: str
    pages: tuple[Page, ...]
    section: Section
    score: float
    left_out: int = 0

    def page_of(self, offset: int) -> int | None:
        """The page, from 1, on which an offset lies; None where the format has none."""
        return page_at(self.pages, offset)


def candidates(
    request: Request,
    document: Document,
    text: str,
    pages: Sequence[Page],
    found: Sequence[Section],
    hits: Sequence[tuple[int, int]] = (),
) -> list[Candidate]:
    """The clauses of one document that suit the request, the best first. ``hits`` are stretches
    that a search found, best first."""
    made = []
    for section in [*found, *_runs(request, text, found)]:
        safe, left_out = _safe(text, section)
        if safe is None or not safe.length >= _SHORTEST:
            continue
        score = _score(request, text, safe)
        score += _near(safe, hits) if score else 0.0
        if score >= (_LEAST if request.kind is None else _LEAST_OF_KIND):
            cut = _cut(request, text, safe)
            made.append(Candidate(document, text, tuple(pages), cut, score, left_out))
    return sorted(made, key=lambda each: (-each.score, each.section.start))


def _runs(request: Request, text: str, found: Sequence[Section]) -> Iterator[Section]:
    """Runs of consecutive paragraphs without headings that together are such a clause."""
    if request.kind is None:
        return
    run: list[Section] = []
    for section in [*(each for each in found if not each.title), None]:
        fits = section is not None and _said(request.kind, words_of(text, section)) == 1.0
        if section is not None and fits and _follows(request.kind, text, run, section):
            run.append(section)
            continue
        if len(run) > 1:
            parts = tuple(part for each in run for part in each.parts)
            yield Section("", run[0].number, parts, whole=False)
        run = [section] if section is not None and fits else []


def _follows(kind: Kind, text: str, run: Sequence[Section], section: Section) -> bool:
    if not run:
        return True
    between = text[run[-1].end : section.start]
    length = sum(each.length for each in run) + section.length
    is_near = section.start >= run[-1].end and len(between.split()) <= 1 and length <= _LONGEST
    # What only names the subject once in a long paragraph is about something else.
    return is_near and _density(kind, text, section) > _THINNEST * _density(kind, text, run[0])


def _density(kind: Kind, text: str, section: Section) -> float:
    words = words_of(text, section)
    return len(kind.says[0].findall(words)) / len(words)


def words_of(text: str, section: Section) -> str:
    """A clause's words on one line for each paragraph."""
    return "\n".join(words_of_part(text, part) for part in section.parts)


def words_of_part(text: str, part: Part) -> str:
    """A paragraph's words on one line."""
    return " ".join(" ".join(text[start:end] for start, end in part.ranges).split())


def _safe(text: str, section: Section) -> tuple[Section | None, int]:
    """The clause without paragraphs that speak to a program, and how many these are."""
    kept: list[Part] = []
    spoilt = False
    for part in section.parts:
        # Lines without a number go on with what stands before them.
        spoilt = commands(words_of_part(text, part)) or (spoilt and part.depth == 0)
        if not spoilt:
            kept.append(part)
    left_out = len(section.parts) - len(kept)
    if not kept or all(part.depth == 1 for part in kept):
        return None, left_out
    return Section(section.title, section.number, tuple(kept), section.whole), left_out


def _score(request: Request, text: str, section: Section) -> float:
    words = words_of(text, section)
    body = words[:_HEAD_OF]
    if request.kind is None:
        return _by_words(request, section.title, body)
    titled = request.kind.titled.search(section.title) is not None
    # "Non-Disclosure Agreement" is the title of the whole.
    titled = titled and not _WHOLE.search(section.title) and 2 * section.length < len(text)
    said = _said(request.kind, body)
    if said == 0.0 or (not titled and (said < 1.0 or (section.whole and section.title))):
        return 0.0
    score = _SAYS * said + (_TITLE if titled else 0.0)
    if titled and len(section.title.split()) <= 4 and _leads(request.kind, section.title):
        score += _ALONE
    score += _facts(request, words)
    score += _RUN if len(section.parts) > 1 and not section.title else 0.0
    if section.length > _LONGEST:
        score -= min(1.5, section.length / _LONGEST - 1.0)
    return score


_WHOLE = re.compile(r"\b(?:agreement|contract|lease|deed)\s*$", re.IGNORECASE)


def _leads(kind: Kind, title: str) -> bool:
    """Whether the heading is of this kind by its words in a request too: "Duration" may head a
    right to terminate, "Termination" surely does."""
    return kind.asked.search(title) is not None


def _said(kind: Kind, body: str) -> float:
    """The share (0..1) of the usual points of this kind of clause that the text makes."""
    return sum(pattern.search(body) is not None for pattern in kind.says) / len(kind.says)


def _facts(request: Request, words: str) -> float:
    slots = given_in(words)
    return sum(
        _SLOT if any(each.role == given.role for each in best_slot(given, slots)) else _NO_SLOT
        for given in request.given
    )


def _by_words(request: Request, title: str, body: str) -> float:
    wanted = set(content_stems(request.query)) - _ASKING
    if not wanted:
        return 0.0
    said = set(content_stems(body))
    titled = set(content_stems(title))
    subject = subject_of(request)
    # "Use of the property" is not about the use of drones.
    core = set(content_stems(core_of(subject.words))) if subject is not None else wanted
    if not request.like and not core <= said | titled:
        return 0.0
    score = _TITLE if core & titled else 0.0
    return score + _SAYS * len(wanted & said) / len(wanted)


_ASKING = frozenset(
    content_stems("write draft make add insert prepare clause provision section agreement contract")
)


def _near(section: Section, hits: Sequence[tuple[int, int]]) -> float:
    for place, (start, end) in enumerate(hits):
        if start < section.end and section.start < end:
            return _WORDS / (1 + place)
    return 0.0


def _cut(request: Request, text: str, section: Section) -> Section:
    """Of a clause that is too long for one, the heading and the paragraphs that are meant."""
    if section.length <= _LONGEST or request.kind is None:
        return section
    kept: list[Part] = []
    taking = False
    for part in section.parts:
        if part.depth == 1:
            kept.append(part)
            continue
        if part.depth in {0, 2} or not kept:
            taking = _said(request.kind, words_of_part(text, part)) > 0.6
        if taking:
            kept.append(part)
    cut = Section(section.title, section.number, tuple(kept), section.whole)
    return cut if cut.length >= _SHORTEST and any(p.depth != 1 for p in kept) else section
