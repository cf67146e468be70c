"""What a document offers for fields: each fact at each place, with the words around it, and the
values that it labels itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.drafting.manuscript.model import Manuscript, Paragraph, Span
from desktop.drafting.precedents.facts import Fact, facts
from desktop.drafting.precedents.finding.found import FactKind
from desktop.drafting.precedents.finding.labels import label_of
from desktop.drafting.precedents.finding.name import DEFINED
from desktop.drafting.precedents.given import words_of

# A paragraph of a stored text ends at a blank line, and before a line that begins a new one.
_PARAGRAPH = re.compile(
    r"\n\s*\n|\n(?=\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+\S|\([a-z]{1,3}\)\s|[“\"]|[A-Z]{2}\d[\d.]*\s"
    r"|[A-Z][\w’' ]{1,40}(?::|[ \t]{3,}|\s\|\s))"
)
_LABELLED = re.compile(
    r"(?:^|(?<=\n))(?:[A-Z]{2}\d[\d.]*\s+)?[“\"]?(?P<label>[A-Z][\w’'&/ -]{2,50}?)[”\"]?"
    r"(?::\s+|\s+means\s+|[ \t]{3,}|[ \t]\|[ \t])(?P<value>\S[^\n]*(?:\n(?![“\"(\d])[a-z][^\n]*)*)"
)
_NEAR, _FAR, _BEHIND_PARTY = 60, 220, 260
_SENTENCE = re.compile(r"(?<!\bno)(?<!\bNo)(?<!\bMr)(?<!\bDr)[.;|]\s|\n\s*\n")
_LONGEST_VALUE = 300
_NAMED = frozenset({"party", "organisation", "person"})
_ROLE_BEFORE = re.compile(r"\b(?P<role>[A-Z][a-z]+(?: [A-Z]?[a-z]+)?):\s")
_MADE_ON = re.compile(
    r"(?:agreement|lease|deed|amendment|contract|letter|^dated|\ndated)\s*(?:is\s+|was\s+)?"
    r"(?:(?:made|dated|entered\s+into)\s+)?(?:on\s+|as\s+of\s+|of\s+)?$",
    re.IGNORECASE,
)
_HEAD = 1500
# What a person is, told by what stands beside the name.
_BESIDE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^[\s,(]{0,3}(?:born|d\.?o\.?b|date of birth|hospital no|NHS)", re.I), "patient"),
    (re.compile(r"^[\s,]{0,3}(?:consultant|specialist|surgeon)", re.I), "consultant specialist"),
    (re.compile(r"^[\s,]{0,3}(?:managing )?(?:director|partner|secretary)", re.I), "signatory"),
)
_BEFORE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bdear\s+$", re.I), "recipient addressee"),
    (re.compile(r"(?:sincerely|faithfully|regards),?\s+$", re.I), "sender author signatory"),
    (re.compile(r"\b(?:patient|re)\b[:\s]+$", re.I), "patient"),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value at [start, end) of a document's text. ``label`` is what the text calls it, ``near``
    and ``far`` are words around, ``side`` counts the parties of an agreement from 1."""

    kind: FactKind | str
    text: str
    value: str
    start: int
    end: int
    label: frozenset[str]
    near: frozenset[str]
    far: frozenset[str]


# A form asks again with each template that is looked at; the texts are those of one matter.
@lru_cache(maxsize=64)
def candidates(text: str) -> tuple[Candidate, ...]:
    """All candidates of a text."""
    return tuple(_candidates(text))


def _candidates(text: str) -> Iterator[Candidate]:
    pieces = list(_pieces(text))
    manuscript = Manuscript(
        "", tuple(Paragraph(str(start), (Span(piece),)) for start, piece in pieces)
    )
    told = facts(manuscript)
    sides = _sides(told)
    for fact in told:
        if fact.kind == "blank":
            continue
        for place in fact.places:
            at = int(place.paragraph)
            yield _candidate(text, fact, at + place.start, at + place.end, sides)
    yield from _labelled(text)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for match in [*_PARAGRAPH.finditer(text), None]:
        end = match.start() if match else len(text)
        if text[at:end].strip():
            yield at, text[at:end]
        at = match.end() if match else end


def _sides(told: Sequence[Fact]) -> dict[str, str]:
    """The first two parties, by their value, and by their role."""
    parties = [fact for fact in told if fact.kind == "party"][:2]
    return {
        called.casefold(): f"party {number}"
        for number, fact in enumerate(parties, 1)
        for called in (fact.value, fact.label, *fact.forms)
        if called
    }


def _candidate(text: str, fact: Fact, start: int, end: int, sides: dict[str, str]) -> Candidate:
    before, behind = text[max(0, start - _FAR) : start], text[end : end + _FAR]
    label = _called(text, fact, start, end, sides)
    near = f"{_sentence_before(before[-_NEAR:])} {_sentence_behind(behind[:_NEAR])}"
    if fact.kind in _NAMED:
        # "Fellgate Surgery" is a surgery by its own name.
        near = f"{near} {fact.text}"
    return Candidate(
        fact.kind,
        fact.text if fact.kind in _NAMED else text[start:end],
        fact.value,
        start,
        end,
        words_of(label) if label.strip() else frozenset(),
        words_of(near) if near.strip() else frozenset(),
        words_of(f"{before} {behind}"),
    )


def _called(text: str, fact: Fact, start: int, end: int, sides: dict[str, str]) -> str:
    """What the text calls a thing here."""
    before, behind = text[max(0, start - _FAR) : start], text[end : end + _FAR]
    match fact.kind:
        case "address" | "company number" | "postcode" | "email" | "phone":
            return _of_party(text, fact, start, end, sides)
        case "party" | "organisation":
            side = sides.get(fact.value, "")
            role = f"{fact.label or _role_before(before, direct=True)} {side}".strip()
            # Without a role, "Ferrymoor Bank plc" is a bank by its own name.
            return role or fact.text
        case "person":
            doctor = "doctor" if fact.text.startswith(("Dr", "Prof")) else ""
            return f"{fact.label} {_beside(before, behind)} {doctor}"
        case "date":
            return f"{label_of(text, start, end)} {_of_document(text, start, end)}"
        case _:
            return label_of(text, start, end) or fact.label


def _of_document(text: str, start: int, end: int) -> str:
    """Whether a day is that of the document itself: "made on …", alone at the head of a letter."""
    if _MADE_ON.search(text, max(0, start - _NEAR), start):
        return "agreement date effective date"
    alone = text[:start].rstrip(" ").endswith("\n") and text[end : end + 2].strip(" ")[:1] in {
        "",
        "\n",
    }
    return "letter date" if alone and start < _HEAD else ""


def _of_party(text: str, fact: Fact, start: int, end: int, sides: dict[str, str]) -> str:
    """Whose address or number it is: the role that a bracket behind gives, or a label before."""
    defined = DEFINED.search(text, end, end + _BEHIND_PARTY)
    role = defined["term"].strip() if defined else ""
    role = role or _role_before(text[max(0, start - _BEHIND_PARTY) : start])
    return f"{role} {sides.get(role.casefold(), '')} {fact.kind}"


def _role_before(before: str, *, direct: bool = False) -> str:
    """The last "Landlord:" before; ``direct`` is right before."""
    found = list(_ROLE_BEFORE.finditer(before))
    if not found or (direct and before[found[-1].end() :].strip()):
        return ""
    return found[-1]["role"]


def _beside(before: str, behind: str) -> str:
    told = [words for pattern, words in _BESIDE if pattern.search(behind)]
    told += [words for pattern, words in _BEFORE if pattern.search(before)]
    return " ".join(told)


def _sentence_before(text: str) -> str:
    return _SENTENCE.split(text)[-1]


def _sentence_behind(text: str) -> str:
    return _SENTENCE.split(text)[0]


def _labelled(text: str) -> Iterator[Candidate]:
    for match in _LABELLED.finditer(text):
        value = match["value"].split(" | ")[0].rstrip()
        if len(value) > _LONGEST_VALUE or not any(sign.isalpha() for sign in value):
            continue
        label = words_of(match["label"])
        start = match.start("value")
        yield Candidate(
            "text",
            " ".join(value.split()).rstrip(".;"),
            " ".join(value.casefold().split()),
            start,
            start + len(value),
            label,
            label,
            words_of(text[max(0, start - _FAR) : start + len(value) + _FAR]),
        )
