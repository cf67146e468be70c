"""Mistakes made on purpose, one at a time, in drafts that have none of them."""

import datetime
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from desktop.drafting.checks.definitions import definitions
from desktop.drafting.checks.lines import lines_of
from desktop.drafting.manuscript import edits
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place, Span
from desktop.drafting.templating.values import in_words
from tests.unit.manuscript_support import remove


@dataclass(frozen=True, slots=True)
class Mistake:
    """A draft with one mistake. ``kinds`` of findings tell of it; ``paragraph`` is where it was
    made ("" where any place will do)."""

    name: str
    manuscript: Manuscript
    kinds: frozenset[str]
    paragraph: str = ""


Maker = Callable[[Manuscript, random.Random], Mistake | None]


_SIGNED = re.compile(r"signed|in witness|the parties have|this \w+ (?:has|is|was)|copy for", re.I)


def mistakes(manuscript: Manuscript, chance: random.Random) -> Iterator[Mistake]:
    """One mistake of each sort that the draft gives room for."""
    for make in _MAKERS:
        made = make(manuscript, chance)
        if made is not None:
            yield made


def _long(manuscript: Manuscript) -> list[Paragraph]:
    """Paragraphs with a few words in them, the definitions and signatures left out."""
    return [
        each
        for each in manuscript.body
        if each.role in {"clause", "text"}
        and len(each.text.split()) > 12
        and "“" not in each.text
        and not _SIGNED.match(each.text)
    ]


def _put(
    manuscript: Manuscript, place: Place, text: str, name: str, *kinds: str, anywhere: bool = False
) -> Mistake:
    made = edits.replace_text(manuscript, place, text)
    return Mistake(name, made, frozenset(kinds), "" if anywhere else place.paragraph)


def _appended(
    manuscript: Manuscript, chance: random.Random, text: str, name: str, *kinds: str
) -> Mistake | None:
    if not (found := _long(manuscript)):
        return None
    each = chance.choice(found)
    end = len(each.text)
    return _put(manuscript, Place(each.id, end, end), f" {text}", name, *kinds)


def _found(
    manuscript: Manuscript, pattern: str, chance: random.Random
) -> tuple[Paragraph, re.Match[str]] | None:
    """A place of a pattern in the body, at random."""
    places = [
        (each, match) for each in _long(manuscript) for match in re.finditer(pattern, each.text)
    ]
    return chance.choice(places) if places else None


def _blank(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    sign = chance.choice(
        ["[●]", "[insert date]", "TBC", "________", "{{ fee }}", "<<name>>", "[XX]", "[TBD]", "XX"]
    )
    return _appended(manuscript, chance, f"This applies from {sign} on.", "blank", "blank")


def _wrong_reference(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    number = chance.choice(["47", "58.3", "61.2(b)", "99.1"])
    text = f"This is subject to clause {number}."
    return _appended(manuscript, chance, text, "reference to no clause", "reference")


def _typed_reference(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    place = _found(manuscript, r"\b(?:[Cc]lause|[Ss]ection) (\d{1,2}\.)(\d{1,2})\b(?! of)", chance)
    if place is None:
        return None
    each, match = place
    number = f"{match[1]}{int(match[2]) + 30}"
    where = Place(each.id, match.start(1), match.end(2))
    return _put(manuscript, where, number, "reference typed over", "reference")


def _lost_reference(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    said = {span.reference for each in manuscript.body for span in each.spans if span.reference}
    targets = [each for each in manuscript.body if said.intersection(each.labels)]
    if not targets:
        return None
    gone = chance.choice(targets)
    made = remove(manuscript, {gone.id})
    return Mistake("paragraph that is referred to removed", made, frozenset({"reference"}))


def _missing_schedule(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    text = chance.choice(["The list is in Schedule 9.", "See Annex F for the details."])
    return _appended(manuscript, chance, text, "schedule that is not there", "attachment")


def _undefined(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    """A definition taken out whose term is used."""
    text = "\n".join(each.text for each in manuscript.body)
    owned = [
        each
        for each in definitions(lines_of(manuscript))
        if each.how == "means"
        and not each.points
        and text.count(each.term) > 3
        and each.line.paragraph.role in {"definition", "text"}
        and each.start < 12
        and each.line.text.count("“") == 1
    ]
    if not owned:
        return None
    each = chance.choice(owned)
    made = remove(manuscript, {each.line.paragraph.id})
    return Mistake("definition removed", made, frozenset({"term-undefined"}))


def _unused(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    term = chance.choice(["Longstop Date", "Escrow Agent", "Quality Manual", "Steering Group"])
    return _appended(
        manuscript, chance, f"“{term}” means what the parties agree.", "unused term", "term-unused"
    )


def _twice(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    owned = [
        each
        for each in definitions(lines_of(manuscript))
        if each.how == "means" and not each.points and each.term[:1].isupper()
    ]
    if not owned:
        return None
    text = f"“{chance.choice(owned).term}” means whatever is stated in writing."
    made = _appended(manuscript, chance, text, "term defined twice", "term-twice")
    return replace(made, paragraph="") if made else None


def _lower(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    terms = {
        each.term
        for each in definitions(lines_of(manuscript))
        if " " in each.term and each.term.istitle()
    }
    pattern = "|".join(rf"\bthe {re.escape(term)}\b(?! of)" for term in sorted(terms))
    place = _found(manuscript, pattern, chance) if terms else None
    if place is None:
        return None
    each, match = place
    where = Place(each.id, *match.span())
    return _put(
        manuscript, where, match[0].lower(), "term in lower case", "term-case", anywhere=True
    )


def _misspelt_term(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    terms = {
        each.term
        for each in definitions(lines_of(manuscript))
        if len(each.term) > 8 and each.term.istitle() and each.how != "label"
    }
    pattern = "|".join(rf"\b(?:the|any|each) ({re.escape(term)})\b" for term in sorted(terms))
    place = _found(manuscript, pattern, chance) if terms else None
    if place is None:
        return None
    each, match = place
    start = match.start() + match[0].index(" ") + 1
    at = chance.choice([n for n in range(start + 2, match.end() - 1) if each.text[n].islower()])
    where = Place(each.id, at, at + 1)
    return _put(manuscript, where, chance.choice("qx"), "term misspelt", "term-undefined")


def _amount(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    place = _found(manuscript, r"\b[a-z-]+ \((\d{1,3})\)", chance)
    if place is not None and chance.random() < 0.5:
        each, match = place
        other = str(int(match[1]) + chance.randint(1, 9))
        return _put(
            manuscript, Place(each.id, *match.span(1)), other, "words and figures", "amount"
        )
    number = chance.randint(2, 99)
    raised = number + chance.randint(1, 50)
    text = chance.choice(
        [
            f"Payment is due within {in_words(number)} ({raised}) days.",
            f"The fee is {in_words(number)} thousand pounds (£{raised},000).",
            f"Interest runs at {in_words(number)} per cent ({raised}%) a year.",
            f"There are {raised} ({in_words(number)}) copies.",
            f"The fee is {in_words(number)} thousand dollars (£{number},000).",
        ]
    )
    return _appended(manuscript, chance, text, "words and figures", "amount")


def _no_such_day(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    day = chance.choice(["31 June 2026", "30 February 2027", "September 31, 2026", "2026-04-31"])
    return _appended(manuscript, chance, f"It ends on {day}.", "no such day", "date")


def _weekday(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    date = datetime.date(2026, 1, 1) + datetime.timedelta(days=chance.randrange(700))
    wrong = (date + datetime.timedelta(days=chance.randint(1, 6))).strftime("%A")
    text = f"The meeting is on {wrong} {date.day} {date:%B %Y}."
    return _appended(manuscript, chance, text, "wrong weekday", "date")


def _order(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    text = chance.choice(
        [
            "The period runs from 1 June 2026 to 31 May 2025.",
            "It is let for a term commencing on 24 June 2026 and ending on 23 June 2021.",
            "The offer is open between 5 March 2026 and 5 February 2026.",
        ]
    )
    return _appended(manuscript, chance, text, "end before beginning", "date")


def _length(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    text = chance.choice(
        [
            "The term is two (2) years from 1 June 2026 to 31 May 2029.",
            "It is let for a period of 6 months from 1 March 2026 until 31 October 2026.",
        ]
    )
    return _appended(manuscript, chance, text, "length and dates differ", "date")


def _date_twice(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    first = _appended(manuscript, chance, "The Start Date is 1 May 2026.", "", "date")
    if first is None:
        return None
    second = _appended(
        first.manuscript, chance, "The Start Date is 2 June 2026.", "date given twice", "date"
    )
    return replace(second, paragraph="") if second else None


def _companies(manuscript: Manuscript) -> list[tuple[Paragraph, re.Match[str]]]:
    pattern = r"\b((?:[A-Z][a-z]{3,} ){1,3})(Limited|Incorporated|Corporation)\b"
    return [(each, match) for each in manuscript.body for match in re.finditer(pattern, each.text)]


def _suffix(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    if len(found := _companies(manuscript)) < 1:
        return None
    name = found[0][1][0].removesuffix("Limited").removesuffix("Incorporated")
    other = chance.choice(["Ltd", "LLC"])
    text = f"{name.strip()} {other} shall tell the other of it."
    return _appended(manuscript, chance, text, "other legal form", "party-name")


def _misspelt(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    if not (found := _companies(manuscript)):
        return None
    name = found[0][1][0]
    at = chance.choice([place for place in range(2, len(name) - 1) if name[place].islower()])
    wrong = (
        name[:at] + name[at + 1 :] if chance.random() < 0.5 else name[:at] + "q" + name[at + 1 :]
    )
    text = f"{wrong} shall tell the other of it."
    return _appended(manuscript, chance, text, "misspelt name", "party-name")


_SWAPS = {
    "Supplier": "Vendor",
    "Landlord": "Lessor",
    "Tenant": "Lessee",
    "Customer": "Purchaser",
    "Client": "Customer",
    "Buyer": "Purchaser",
    "Recipient": "Receiving Party",
    "Discloser": "Disclosing Party",
    "Consultant": "Contractor",
    "Licensor": "Owner",
}


def _role(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    defined = {each.term for each in definitions(lines_of(manuscript))}
    usable = [k for k, v in _SWAPS.items() if k in defined and v not in defined]
    pattern = "|".join(rf"\b[Tt]he ({role})\b" for role in usable)
    place = _found(manuscript, pattern, chance) if usable else None
    if place is None:
        return None
    each, match = place
    start = match.start() + 4
    where = Place(each.id, start, match.end())
    return _put(manuscript, where, _SWAPS[match[0][4:]], "role swapped", "party-role")


def _repeated(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    if not (found := _long(manuscript)):
        return None
    each = chance.choice(found)
    copy = replace(each, id=next(edits.new_ids(manuscript)), labels=())
    made = edits.insert_after(manuscript, each.id, [copy])
    return Mistake("paragraph twice", made, frozenset({"duplicate"}), copy.id)


def _typing(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    text, kind = chance.choice(
        [
            ("This holds for the the rest.", "typing"),
            ("This holds too..", "typing"),
            ("This holds  too.", "typing"),
            ("This holds (as was said.", "bracket"),
            ("This “holds too.", "quotation"),
        ]
    )
    return _appended(manuscript, chance, text, "slip of the keyboard", kind)


def _gap(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    """A typed number raised by one, so that one is missing and another one is there twice."""
    rows = [each for each in manuscript.body if not each.list_id]
    numbered = [
        (each, match)
        for each in rows
        if (match := re.match(r"(\d{1,2}\.)(\d{1,2})\s+[A-Z]", each.text)) and int(match[2]) > 1
    ]
    if not numbered:
        return None
    each, match = chance.choice(numbered)
    where = Place(each.id, *match.span(2))
    return _put(
        manuscript, where, str(int(match[2]) + 1), "typed number", "numbering", anywhere=True
    )


def _no_law(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    del chance
    lost = {
        each.id
        for each in manuscript.body
        if re.search(r"govern(?:ed|ing)|laws? of|applicable law|jurisdiction", each.text, re.I)
    }
    if (
        not lost
        or len(lost) > 8
        or not re.search(r"agreement|lease|contract", manuscript.title, re.I)
    ):
        return None
    made = manuscript.with_paragraphs(tuple(p for p in manuscript.paragraphs if p.id not in lost))
    return Mistake("clause on the law removed", made, frozenset({"missing-clause"}))


def _no_signature(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    del chance
    body = manuscript.body
    first = next(
        (
            place
            for place in range(len(body) // 2, len(body))
            if re.match(
                r"signed|in witness|this \w+ has been (?:entered|signed)", body[place].text, re.I
            )
        ),
        None,
    )
    if first is None or not re.search(r"agreement|lease|contract", manuscript.title, re.I):
        return None
    return Mistake(
        "signatures removed", manuscript.with_paragraphs(body[:first]), frozenset({"signature"})
    )


def _field(manuscript: Manuscript, chance: random.Random) -> Mistake | None:
    spans = [
        (each, number)
        for each in manuscript.body
        for number, span in enumerate(each.spans)
        if span.origin.kind == "field" and re.fullmatch(r"\d{1,2} \w+ 20\d\d", span.text)
    ]
    if not spans:
        return None
    each, number = chance.choice(spans)
    changed = list(each.spans)
    changed[number] = Span("9 October 2031", each.spans[number].origin)
    made = edits.put(manuscript, replace(each, spans=tuple(changed)))
    return Mistake("field's words changed", made, frozenset({"field"}), each.id)


_MAKERS: tuple[Maker, ...] = (
    _blank,
    _wrong_reference,
    _typed_reference,
    _lost_reference,
    _missing_schedule,
    _undefined,
    _unused,
    _twice,
    _lower,
    _misspelt_term,
    _amount,
    _no_such_day,
    _weekday,
    _order,
    _length,
    _date_twice,
    _suffix,
    _misspelt,
    _role,
    _repeated,
    _typing,
    _gap,
    _no_law,
    _no_signature,
    _field,
)
