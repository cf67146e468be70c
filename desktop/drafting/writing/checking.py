"""What a language model wrote, checked by code before it stands in a draft.

It can bring in nothing: a figure, date, name or number that no source says becomes a marked blank.
A sentence that turns an obligation round, or that speaks of something else, is refused.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from desktop.answering.checking.figures import Figure, figures, same
from desktop.answering.checking.modality import breaches
from desktop.drafting.manuscript.model import Origin, Span
from desktop.drafting.precedents.finding.numbers import found_numbers
from desktop.drafting.writing.given import extent
from desktop.drafting.writing.operative import speaks_to_a_program
from desktop.drafting.writing.parties import Sides, role_words
from desktop.drafting.writing.subjects import core_of
from desktop.drafting.writing.written import NOTHING, Note
from desktop.terms import content_stems

_NAME = re.compile(
    r"(?<![.!?:]\s)(?<!^)(?<![\w“\"])[A-Z][\w’&'-]*(?:\s+(?:(?:&|of|de|van|von)\s+)?[A-Z][\w’&'-]*)*"
)
_NUMBERS = {"email": "e-mail address", "phone": "telephone number", "web": "web address"}
_FREE = frozenset({"blank", "date", "amount", "percentage", "duration"})
_LEFT = re.compile(r"\[(?!\w)|<[^>]*>|\*\*|^\s*(?:[-*•]|\d+\.)\s+|^[\"“]|[\"”]$")
# Less of the wanted words, and the sentence is about something else.
_LEAST_SHARED, _LEAST_KEPT, _SHORTER = 0.6, 0.5, 0.95
_CONDITION = re.compile(
    r"\b(?:unless|except|provided|subject\s+to|only|if|without|until|where|other\s+than|at\s+least|not\s+less"
    r"|not\s+more|up\s+to)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:shall|may|must|will)(?:\s+not)?(?:,[^,]*,)?\s+(?:\w+ly\s+)?(?:be\s+|have\s+)?(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
# To do these gives nobody more than was asked for.
_NEUTRAL = frozenset(
    content_stems(
        "apply affect extend limit restrict prevent continue remain notify inform tell give include"
        " exclude mean survive comply ensure perform"
    )
)
_OPERATIVE = re.compile(r"\b(?:shall|may|must)\b")
# Of two sentences, the share of words that makes them one; of a stem, what must be left of it.
_SAME_AGAIN, _SHORTEST = 0.8, 3
_FOLLOWING = re.compile(
    r"\b(?:the\s+following|as\s+follows|listed|below|above|annex\w*|appendix|schedules?)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\blaws?\s+of\s+(?!the\s+(?:land|place|country)\b)\w+|\b(?:english|american|british|federal|german"
    r"|french|european)\b",
    re.IGNORECASE,
)
# Numbers and sums in words that no figure is read from.
_COUNTS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?|millions?"
    r"|per\s?cent|percent\w*|half|pounds?|dollars?|euros?|twice|january|february|march|april|june|july"
    r"|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|overnight"
    r"|(?:a|an|one|each|every|per)\s+(?:\w+\s+)?(?:day|week|month|quarter|year|hour|minute))\b",
    re.IGNORECASE,
)
# How often, in one word for "every month" in two; a number is of the word that it counts.
_OFTEN = {
    "daily": "every day",
    "weekly": "every week",
    "monthly": "every month",
    "quarterly": "every quarter",
    "yearly": "every year",
    "annual": "every year",
    "annually": "every year",
}
_EVERY = re.compile(r"^(?:each|per)\b(?!\s*cent)")
_NEXT = re.compile(r"[\s-]+[\w’-]+")
_COUNTED = frozenset({"day", "business day", "week", "month", "year", "hour", "minute"})


@dataclass(frozen=True, slots=True)
class Checked:
    """Spans of a model's text, what was struck from it in words for the user, and why it is not to
    be used at all ("" if it is)."""

    spans: tuple[Span, ...] = ()
    struck: tuple[Note, ...] = ()
    refused: Note = NOTHING

    @property
    def text(self) -> str:
        """The text as it stands after the check."""
        return "".join(span.text for span in self.spans)


def composed(text: str, wanted: str, sources: Sequence[str], model: str) -> Checked:
    """A sentence that is to say ``wanted``; all that it names stands in ``sources``."""
    clean = _clean(text)
    if not clean or speaks_to_a_program(clean):
        return Checked(refused=Note("It wrote no sentence."))
    stems = set(content_stems(wanted))
    if len(stems & set(content_stems(clean))) < _LEAST_SHARED * len(stems):
        return Checked(refused=Note("It wrote about something else."))
    for breach in breaches(clean, [wanted]):
        return Checked(refused=Note(breach.reason))
    if any(deed not in stems | _NEUTRAL for deed in _deeds(clean)):
        return Checked(refused=Note("It gave a right or a duty that was not asked for."))
    return _marked(clean, [wanted, *sources], model)


def of_clause(
    text: str,
    subject: str,
    before: Sequence[str],
    allowed: Sequence[str],
    sides: Sides,
    model: str,
    *,
    cut_at: int,
    whole: bool,
) -> Checked:
    """A sentence of a whole clause about ``subject``, behind those ``before``. All that it names is
    in ``allowed``, else it is a blank. One with ``cut_at`` words was cut off; the first one says
    the subject as a ``whole``."""
    clean = _clean(text)
    refused = _unfit(clean, before, allowed, cut_at)
    if not refused and not _is_about(subject, set(content_stems(clean)), whole=whole):
        refused = Note("It was about something else.")
    if not refused and _has_strangers(clean, subject, sides):
        refused = Note("It spoke of a party that the draft has not.")
    if refused:
        return Checked((Span(clean, Origin("model", model)),) if clean else (), refused=refused)
    return _marked(clean, allowed, model)


def _unfit(text: str, before: Sequence[str], allowed: Sequence[str], cut_at: int) -> Note:
    """Why a sentence can't stand in a clause, in words for the user; "" if it can."""
    if not text or speaks_to_a_program(text) or _OPERATIVE.search(text) is None:
        return Note("It wrote no sentence of a contract.")
    if len(text.split()) > cut_at:
        return Note("It was too long.")
    stems = set(content_stems(text))
    if any(_alike(stems, set(content_stems(each))) for each in before):
        return Note("It said the same again.")
    if _FOLLOWING.search(text):
        return Note("It spoke of what does not follow.")
    given = {each for source in allowed for each in _counts(source)}
    if _PLACE.search(text) or any(each not in given for each in _counts(text)):
        return Note("It named a place or a number that nobody gave.")
    return NOTHING


def _counts(text: str) -> Iterator[str]:
    """What says how many, when or how often: "monthly" and "each month" as "every month", a number
    with the word that it counts, so that "two persons" does not give "two years"."""
    for match in _COUNTS.finditer(text):
        words = " ".join(match[0].casefold().split())
        often = _OFTEN.get(words) or _EVERY.sub("every", words)
        counted = None if " " in often else _NEXT.match(text, match.end())
        yield " ".join([often, *(content_stems(counted[0]) if counted is not None else ())])


def _has_strangers(text: str, subject: str, sides: Sides) -> bool:
    """Whether a sentence has a party by a word for its role that neither the draft nor the subject
    has."""
    known = {party.term.casefold() for party in sides.parties}
    terms = {match["term"].casefold() for match in role_words(text)} - known
    return any(f"the {each}" not in subject.casefold() for each in terms)


def _is_about(subject: str, stems: Collection[str], *, whole: bool) -> bool:
    """Whether words speak of the subject: of the thing itself, which stands before the place; as a
    ``whole`` of half of what it says."""
    core = set(content_stems(core_of(subject))) or {""}
    every = set(content_stems(subject))
    said = {each for each in core | every if any(_is_form(each, stem) for stem in stems)}
    return bool(core & said) and (not whole or 2 * len(said) >= len(core | every))


def _is_form(stem: str, other: str) -> bool:
    """Whether two stems are forms of one word: "parkin" and "park"."""
    short, long = sorted((stem, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short)


def _alike(stems: set[str], others: set[str]) -> bool:
    return len(stems & others) > _SAME_AGAIN * min(len(stems), len(others))


def _deeds(text: str) -> Iterator[str]:
    """The stems of what somebody shall or may do."""
    for match in _DEED.finditer(text):
        yield from content_stems(match["verb"])[:1]


def rephrased(text: str, old: str, model: str, *, shorter: bool) -> Checked:
    """A sentence that is to say what ``old`` says: with all its figures, conditions and names, and
    no others."""
    clean = _clean(text)
    if not clean or speaks_to_a_program(clean):
        return Checked(refused=Note("It wrote no sentence."))
    if shorter and len(clean) > _SHORTER * len(old):
        return Checked(refused=Note("It was not shorter."))
    if clean.casefold() == old.casefold():
        return Checked(refused=Note("It changed nothing."))
    refused = _added(clean, old) or _added(old, clean) or _lost(clean, old)
    return Checked(refused=refused) if refused else _marked(clean, [old], model)


def _added(text: str, old: str) -> Note:
    """What a sentence says that the other one does not, in words; "" for nothing."""
    for breach in breaches(text, [old]):
        return Note(breach.reason)
    known = figures(old)
    if any(not any(same(each, theirs) for theirs in known) for each in figures(text)):
        return Note("It changed a figure.")
    return Note("It changed a name.") if set(_names(text)) - set(_words(old)) else NOTHING


def _lost(text: str, old: str) -> Note:
    if len(_CONDITION.findall(text)) < len(_CONDITION.findall(old)):
        return Note("It dropped a condition.")
    if _is_moved(text, old):
        return Note("It moved a period or a condition to other words.")
    stems = set(content_stems(old))
    shared = len(stems & set(content_stems(text)))
    return NOTHING if shared >= _LEAST_KEPT * len(stems) else Note("It said something else.")


def _is_moved(text: str, old: str) -> bool:
    """Whether a figure or a condition stands behind another word than before: "repay within ten
    days what was not delivered" is not "repay what was not delivered within ten days". At the
    beginning of a sentence it bears on all of it."""
    then: dict[str, set[str]] = {}
    for key, before in _anchors(old):
        then.setdefault(key, set()).add(before)
    return any(
        before and before not in then.get(key, {before}) and "" not in then.get(key, ())
        for key, before in _anchors(text)
    )


def _anchors(text: str) -> Iterator[tuple[str, str]]:
    """Each figure and condition with the word before it."""
    places = [(str(figure.value), figure.start) for figure in figures(text)]
    places += [(" ".join(m[0].lower().split()), m.start()) for m in _CONDITION.finditer(text)]
    for key, place in places:
        before = [stem for stem in content_stems(text[:place]) if not stem.isdigit()]
        yield key, before[-1] if before else ""


def _marked(text: str, sources: Sequence[str], model: str) -> Checked:
    """The text with blanks for all that no source says."""
    origin = Origin("model", model)
    spans: list[Span] = []
    struck: list[Note] = []
    at = 0
    for start, end, label in _unknown(text, sources):
        if start < at:
            continue
        if start > at:
            spans.append(Span(text[at:start], origin))
        spans.append(Span(f"[{label}]", origin, blank=label))
        struck.append(Note(f"The model’s “{text[start:end]}” has no source: it is a blank."))
        at = end
    if at < len(text):
        spans.append(Span(text[at:], origin))
    return Checked(tuple(spans), tuple(struck))


def _unknown(text: str, sources: Sequence[str]) -> list[tuple[int, int, str]]:
    known = [figure for source in sources for figure in figures(source)]
    found = []
    for figure in figures(text):
        if not any(same(figure, each) for each in known):
            found.append((*extent(text, figure), _called(figure)))
    said = " ".join(sources)
    for number in found_numbers(text):
        if number.kind not in _FREE and text[number.start : number.end] not in said:
            found.append((number.start, number.end, _NUMBERS.get(number.kind, number.kind)))
    words = set(_words(said))
    for match in _NAME.finditer(text):
        if set(_words(match[0])) - words:
            found.append((match.start(), match.end(), "name"))
    return sorted(found)


def _called(figure: Figure) -> str:
    if figure.kind == "date":
        return "date"
    if figure.unit == "%":
        return "percentage"
    if figure.unit in _COUNTED:
        return "period"
    return "amount" if figure.unit.isupper() else "number"


def _names(text: str) -> Iterator[str]:
    for match in _NAME.finditer(text):
        yield from _words(match[0])


def _words(text: str) -> list[str]:
    plain = re.sub(r"[’']s?(?!\w)", "", text)
    return [word.casefold() for word in re.findall(r"[\w-]+", plain)]


def _clean(text: str) -> str:
    """The first line, without marks of Markdown."""
    line = next((each for each in text.splitlines() if each.strip()), "")
    clean = " ".join(_LEFT.sub("", line.strip()).split())
    return clean if not clean or clean.endswith((".", ";", ":")) else f"{clean}."
