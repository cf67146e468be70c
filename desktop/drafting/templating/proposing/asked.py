"""What a field asks for: which sorts of facts can be its value, and which labelled texts."""

import contextlib
import re
from collections.abc import Sequence

from desktop.drafting.templating import values
from desktop.drafting.templating.proposing.candidates import Candidate
from desktop.drafting.templating.templates import Field
from desktop.terms import name_stems

# Which facts can be the value of a field of each kind, the best first.
_KINDS: dict[str, tuple[str, ...]] = {
    "party": ("party", "organisation"),
    "person": ("person",),
    "date": ("date",),
    "money": ("amount",),
    "duration": ("duration",),
    "choice": ("law",),
}
# A text field asks for one of these if it says so.
_ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("addres", ("address",)),
    ("postco", ("postcode",)),
    ("email", ("email",)),
    ("phone", ("phone",)),
    ("law", ("law",)),
    ("signat", ("person",)),
    ("patien", ("person", "patient number")),
    ("doctor", ("person",)),
    ("consul", ("person",)),
    ("specia", ("person",)),
    ("iban", ("iban",)),
    ("birth", ("date",)),
)
_ASKED_NUMBERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("regist", ("company number",)),
    ("compan", ("company number",)),
    ("incorp", ("company number",)),
    ("accoun", ("account", "iban")),
    ("sort", ("sort code",)),
    ("vat", ("tax number",)),
    ("tax", ("tax number",)),
    ("hospit", ("patient number",)),
    ("patien", ("patient number",)),
    ("nhs", ("patient number",)),
    ("policy", ("policy number",)),
    ("case", ("case number",)),
    ("claim", ("case number",)),
    ("title", ("policy number", "reference")),
    ("invoic", ("reference",)),
    ("refere", ("reference",)),
)
# What a form says where it says nothing, and its headings.
_NOTHING = re.compile(r"(?i:none|nil|n/?a|not applicable|nothing)|[A-Z]{3,}|[\W_]*|.*[£$€%]")
# A field that asks for one of these may have a day or a time for its answer.
_OF_TIME = frozenset(
    {"date", "day", "days", "hour", "hours", "time", "term", "start", "end", "year"}
)
_HOUR = re.compile(r",?\s+(?:at\s+)?\d{1,2}[.:]\d{2}$")
_ADDRESSEE = re.compile(r"\baddressee\w*", re.IGNORECASE)
_ALONE = frozenset({"law", "patien"})
_OF_PERSONS = frozenset({"signat", "doctor", "consul", "specia"})
MOST_OF, _FEW_WORDS = 0.5, 4
# What an address or a number is, beside whose it is.
WHAT = frozenset(
    """addres number no email phone compan postco regist refere notice for of or and the""".split()  # noqa: SIM905
)


def kinds_for(field: Field, wanted: frozenset[str]) -> tuple[str, ...]:
    """The sorts of facts that can be a field's value, the best first; "text" is what a document
    labels itself. ``wanted`` are the words of the field's name and label."""
    if field.kind in _KINDS:
        return _KINDS[field.kind]
    # An addressee is no address.
    stems = name_stems(_ADDRESSEE.sub(" ", f"{field.name} {field.label}"))
    asked = {*(wanted - {"addres"}), *stems}
    if asked & {"number", "no", "refere", "ref"}:
        for word, kinds in _ASKED_NUMBERS:
            if word in asked:
                return kinds
    for word, kinds in _ASKED:
        if word in asked and _means(word, wanted):
            return (*kinds, "text")
    return ("text",)


def _means(word: str, wanted: frozenset[str]) -> bool:
    """Whether a field asks for what the word names: "Interest: clause or law" asks for no law,
    "Signatory: office" and "Patient: sex" for no person."""
    if word in _ALONE:
        return wanted == {word}
    if word in _OF_PERSONS:
        return len(wanted) <= _FEW_WORDS and not wanted & {"office", "descri"}
    return True


def is_asked(kinds: Sequence[str], wanted: frozenset[str], each: Candidate) -> bool:
    """Whether a labelled text can be what a field asks for: most of the words of both say so. One
    that wants an address or a number is labelled so."""
    if _NOTHING.fullmatch(each.text) or (not wanted & _OF_TIME and _is_figure(each.text)):
        return False
    both = len(wanted & each.label)
    if len(kinds) > 1:
        return bool(wanted & each.label & WHAT)
    return both > MOST_OF * len(wanted) and both >= MOST_OF * len(each.label)


def _is_figure(text: str) -> bool:
    """Whether a text is a day, a time or a sum, with a time of day at most."""
    for read in (values.date, values.duration, values.money):
        with contextlib.suppress(ValueError):
            return bool(read(_HOUR.sub("", text)))
    return False
