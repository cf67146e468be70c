"""What tells of a matter in a document: who, where, how to reach them, numbers, sums, days, and the
blanks that are still open. Found by how such things are written, without a model."""

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place
from desktop.drafting.precedents.finding.blanks import Blank, blanks_in
from desktop.drafting.precedents.finding.found import FactKind, Found, apart
from desktop.drafting.precedents.finding.labels import Around, Hints, hints_of, label_of, phrases_at
from desktop.drafting.precedents.finding.mentions import Mention, Mentions
from desktop.drafting.precedents.finding.name import Line, Name
from desktop.drafting.precedents.finding.names import names
from desktop.drafting.precedents.finding.numbers import found_numbers
from desktop.drafting.precedents.finding.words import key_of, ordinary, tokens_of

# Where a document says whose it is.
_OPENING_PARAGRAPHS = 40
_OPENING_STYLES = frozenset({"Parties", "Recitals"})
_FIGURES = frozenset({"date", "duration", "amount", "percentage"})
_NAMES = frozenset({"party", "organisation", "person"})
_LONGEST_LABEL = 80
# Longer words in brackets are a wording to start from, and no name.
_LONGEST_OWN = 60
_COUNTED = 100
_MOST_COLUMNS, _MOST_WORDS = 3, 3
_BY_HAND = re.compile(r"\b(?:signature|signed|sign|initials|seal)\b", re.IGNORECASE)
_GENERIC_BLANK = frozenset(
    """date name address amount number title company state country city email value text period time
    day month year percentage currency party details description phone telephone fax""".split()  # noqa: SIM905 - prose
)
_FILLING = frozenset(
    "enter insert here the of a an and today s full legal e g i p m no".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the document tells, with all its places. ``text`` is its fullest form,
    ``forms`` all as they are written, ``value`` what two of a kind are compared by. ``label`` is
    what the document calls it ("Supplier", "Effective Date"); ``hints`` are words around a blank
    that tell what is wanted. A blank's value is its label."""

    kind: FactKind
    text: str
    value: str
    places: tuple[Place, ...]
    forms: tuple[str, ...] = ()
    label: str = ""
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """A paragraph with what stands around it: the first cell of its row, the top cell of its
    column, the heading above, and the line before if it ends with a colon."""

    paragraph: Paragraph
    row: str = ""
    column: str = ""
    heading: str = ""
    opening: bool = False
    lead: str = ""


def facts(manuscript: Manuscript) -> tuple[Fact, ...]:
    """All facts, in the order of their first places; headers, footers, notes, tables too."""
    settings = settings_of(manuscript)
    lines = [_line(each) for each in settings]
    plain = ordinary(line.text for line in lines if not line.heading)
    told = names(lines, plain)
    mentions = Mentions(told, plain)
    gathered: dict[tuple[str, str], list[tuple[Setting, Found]]] = {}
    for setting in settings:
        for found in _found(setting, told, mentions):
            gathered.setdefault((found.kind, found.value), []).append((setting, found))
    made = [_fact(key[1], places, told) for key, places in gathered.items()]
    made += _blank_facts(settings)
    order = {each.id: place for place, each in enumerate(manuscript.paragraphs)}
    return tuple(sorted(made, key=lambda f: (order[f.places[0].paragraph], f.places[0].start)))


def settings_of(manuscript: Manuscript) -> list[Setting]:
    """Each paragraph with what stands around it."""
    made: list[Setting] = []
    firsts: dict[tuple[str, str], str] = {}
    tops: dict[tuple[str, int], tuple[str, str]] = {}
    heading, lead, body = "", "", 0
    for paragraph in manuscript.paragraphs:
        text = " ".join(paragraph.text.split())
        if not paragraph.part:
            body += 1
        opening = body <= _OPENING_PARAGRAPHS or paragraph.style in _OPENING_STYLES
        row = column = ""
        if (cell := paragraph.cell) is not None:
            first = firsts.setdefault((cell.table, cell.row), text)
            top_row, top = tops.setdefault((cell.table, cell.column), (cell.row, text))
            column = top if top != text else ""
            # What stands at the top of its own cell is its name, not what stands beside that.
            row = first if cell.column and not (column and top_row == cell.row) else ""
        made.append(Setting(paragraph, _short(row), _short(column), heading, opening, lead))
        lead = text[-_LONGEST_LABEL:] if text.endswith(":") else ""
        if paragraph.role in {"heading", "title"} and not paragraph.part:
            heading = text[:_LONGEST_LABEL]
    return made


def _short(text: str) -> str:
    return text.rstrip(": ") if len(text) <= _LONGEST_LABEL else ""


def _line(setting: Setting) -> Line:
    paragraph = setting.paragraph
    heading = paragraph.role in {"heading", "title"}
    return Line(paragraph.text, setting.row, setting.opening, heading)


def _found(setting: Setting, told: Sequence[Name], mentions: Mentions) -> Iterator[Found]:
    text = setting.paragraph.text
    if not text.strip():
        return
    open_blanks = [
        Found("blank", each.start, each.end, "") for each in _blank_stretches(setting.paragraph)
    ]
    numbers = list(found_numbers(text))
    sure = [each for each in numbers if each.kind in {"email", "web"}]
    named = [_mentioned(each, told) for each in mentions.find(text, tokens_of(text))]
    kept = apart([*open_blanks, *sure, *named, *numbers])
    yield from (each for each in kept if each.kind != "blank")


def _mentioned(mention: Mention, told: Sequence[Name]) -> Found:
    name = told[mention.name]
    kind: FactKind = "organisation"
    if name.kind == "person":
        kind = "person"
    elif name.kind == "party":
        kind = "party"
    return Found(kind, mention.start, mention.end, " ".join((*name.given, *name.core)))


def _fact(value: str, places: Sequence[tuple[Setting, Found]], told: Sequence[Name]) -> Fact:
    kind = places[0][1].kind
    forms = dict.fromkeys(
        setting.paragraph.text[found.start : found.end] for setting, found in places
    )
    text, label = max(forms, key=len), ""
    if kind in _NAMES:
        label, text = next((n.role, n.text) for n in told if " ".join((*n.given, *n.core)) == value)
    if kind == "law":
        label = "Governing law"
    for setting, found in places:
        if label or kind in _NAMES:
            break
        text_around = setting.paragraph.text
        label = label_of(text_around, found.start, found.end, setting.row)
        if not label and kind in _FIGURES:
            label = next(iter(phrases_at(text_around, found.start, found.end)), "")
    if kind == "address" and label and "address" not in label.casefold():
        label = f"{label} address"
    return Fact(
        kind,
        " ".join(text.split()),
        value,
        tuple(Place(s.paragraph.id, f.start, f.end) for s, f in places),
        tuple(forms),
        label,
    )


def _blank_stretches(paragraph: Paragraph) -> list[Blank]:
    """A paragraph's blanks."""
    at = 0
    made: list[Blank] = []
    for span in paragraph.spans:
        end = at + len(span.text)
        if span.blank:
            made.append(Blank(at, end, span.blank, named=True))
        elif span.underline and len(span.text) > 2 and not span.text.strip(" \u00a0\t_"):
            made.append(Blank(at, end, ""))
        at = end
    made.sort(key=lambda each: each.start)
    for blank in blanks_in(paragraph.text):
        # A line of brackets has thousands: only the neighbours can overlap.
        place = bisect.bisect_left(made, blank.start, key=lambda each: each.start)
        beside = made[max(0, place - 1) : place + 1]
        if all(blank.end <= other.start or blank.start >= other.end for other in beside):
            made.insert(place, blank)
    return made


def _blank_facts(settings: Sequence[Setting]) -> list[Fact]:
    """Blanks; those with the same words of their own are one, unless any blank could say them."""
    made: dict[str, Fact] = {}
    empty = _empty_cells(settings)
    for setting in settings:
        text = setting.paragraph.text
        stretches = _blank_stretches(setting.paragraph)
        if setting.paragraph.id in empty:
            stretches.append(Blank(0, len(text), ""))
        for blank in stretches:
            start, end = blank.start, blank.end
            hints = hints_of(text, blank, _around(setting, blank))
            key, label = _called(blank, hints, made)
            place, form = Place(setting.paragraph.id, start, end), text[start:end]
            told = (*hints.near, *hints.far)
            if known := made.get(key):
                forms = tuple(dict.fromkeys((*known.forms, form)))
                made[key] = replace(known, places=(*known.places, place), forms=forms)
            else:
                made[key] = Fact("blank", form, label, (place,), (form,), label, told)
    return _without_plurals(made)


def _around(setting: Setting, blank: Blank) -> Around:
    """What may name a blank: not the heading, where it has a name of its own or is to sign on."""
    named = bool(blank.says) and not _is_generic(blank) and len(blank.says.split()) <= _MOST_WORDS
    named = named and not any(sign.isdigit() for sign in blank.says)
    alone = not blank.says and _is_line(setting.paragraph.text) and not setting.lead
    heading = "" if named or alone or setting.row else setting.heading
    return Around(setting.row, setting.column, heading, setting.lead)


def _is_generic(blank: Blank) -> bool:
    """Whether its words, if any, could stand in any blank: [date], [name]."""
    words = [word for word in key_of(blank.says) if word not in _FILLING]
    return not blank.named and (not words or (len(words) == 1 and words[0] in _GENERIC_BLANK))


def _is_line(text: str) -> bool:
    """A line to sign on: what the heading above names does not belong there."""
    return bool(text) and not any(sign.isalnum() for sign in text)


def _without_plurals(made: dict[str, Fact]) -> list[Fact]:
    """The blanks; a variable's plural goes with it."""
    for key in [each for each in made if f"{each}s" in made]:
        one, many = made[key], made[f"{key}s"]
        if one.text[:1].isalnum() and many.text[:1].isalnum():
            places, forms = (*one.places, *many.places), (*one.forms, *many.forms)
            made[key] = replace(one, places=places, forms=forms)
            del made[f"{key}s"]
    return list(made.values())


def _called(blank: Blank, hints: Hints, taken: dict[str, Fact]) -> tuple[str, str]:
    """The key by which a blank is joined with others, and its label."""
    says = blank.says
    generic = _is_generic(blank)
    if says and not generic and len(says) <= _LONGEST_OWN:
        return says.casefold(), says
    around = next(iter((*hints.near, *hints.far)), "blank")[:_LONGEST_LABEL]
    label = says if says and generic and not hints.near else around
    number, name = 1, label
    while name.casefold() in taken:
        # Many alike are counted in leaps; which number one gets says nothing.
        number += 1 if number < _COUNTED else len(taken)
        name = f"{label} ({number})"
    return name.casefold(), name


def _empty_cells(settings: Sequence[Setting]) -> set[str]:
    """Cells to fill in, by paragraph: empty ones behind a label, in tables that are mostly so."""
    tables: dict[str, list[Setting]] = {}
    for setting in settings:
        cell = setting.paragraph.cell
        if cell is not None and cell.column:
            tables.setdefault(cell.table, []).append(setting)
    found: set[str] = set()
    for cells in tables.values():
        empty = [each for each in cells if not each.paragraph.text.strip()]
        last = max(each.paragraph.cell.column for each in cells if each.paragraph.cell)
        mostly = last <= _MOST_COLUMNS and 2 * len(empty) >= len(cells)
        if last == 1 or mostly:
            found |= {each.paragraph.id for each in empty if _asks(each)}
    return found


def _asks(setting: Setting) -> bool:
    return bool(setting.row) and not _BY_HAND.search(setting.row)
