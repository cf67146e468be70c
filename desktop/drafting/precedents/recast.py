"""A new value in the form of the old one: short or full, capitals, the date as it was written."""

import re

from desktop.drafting.precedents.finding.found import FactKind
from desktop.drafting.precedents.finding.names import SUFFIXES, without_suffix
from desktop.drafting.precedents.finding.persons import TITLES
from desktop.drafting.precedents.finding.words import key_of
from desktop.drafting.templating import values

_POSSESSIVE = re.compile(r"[’']s$|(?<=s)[’']$", re.IGNORECASE)
_TITLE = re.compile(rf"^(?P<title>{TITLES}\.?)\s+", re.IGNORECASE)
_FORM = re.compile(rf",?\s+{SUFFIXES}$", re.IGNORECASE)
_INITIALS = re.compile(r"^(?:[A-Z]\.?\s?){1,3}(?=[A-ZÀ-Ý][\w’'-]+$)")
_MONTH_FIRST = re.compile(r"[A-Za-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}")
_HYPHENED = re.compile(r"\d+-(?:day|week|month|year)", re.IGNORECASE)
_COUNT = re.compile(r"\((\d+)\)\s*(.+)")
_LOUD = frozenset({"party", "organisation", "person", "address"})


def recast(kind: FactKind, full: str, form: str, new: str) -> str:
    """``new`` as it stands where the text has ``form`` of what is ``full`` in full."""
    possessive = _POSSESSIVE.search(form)
    bare = form[: possessive.start()] if possessive else form
    match kind:
        case "party" | "organisation":
            made = _organisation(full, bare, new)
        case "person":
            made = _person(bare, new)
        case "date":
            made = _date(bare, new)
        case "duration":
            made = _duration(bare, new)
        case "amount":
            made = _read(values.money, new)
        case _:
            made = new
    # [COMPANY] is how placeholders are written; a variable in capitals stands in such a sentence.
    is_variable = kind == "blank" and bare[:1].isalpha() and not full.isupper()
    if _is_loud(bare) and (kind in _LOUD or is_variable):
        made = made.upper()
    return made + (possessive[0] if possessive else "")


def _is_loud(text: str) -> bool:
    """ACME TRADING is written in capitals, {{x}} and "IBM" say nothing of how others are."""
    letters = [sign for sign in text if sign.isalpha()]
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 1]
    return len(letters) > 3 and all(sign.isupper() for sign in letters) and len(words) > 0


def _organisation(full: str, form: str, new: str) -> str:
    short = not _FORM.search(form) and bool(_FORM.search(full))
    return without_suffix(new) if short else new


def _person(form: str, new: str) -> str:
    title, names = _TITLE.match(form), _TITLE.match(new)
    own_title = names["title"] if names else ""
    words = (new[names.end() :] if names else new).split()
    if len(words) < 2:
        return new
    old = form[title.end() :] if title else form
    shown = " ".join(words)
    if _INITIALS.match(old):
        shown = " ".join([f"{word[0]}." for word in words[:-1]] + words[-1:])
    elif len(old.split()) == 1 and (title is None or own_title):
        shown = words[-1]
    return f"{own_title} {shown}" if title and own_title else shown


def _date(form: str, new: str) -> str:
    try:
        day = values.day(new)
    except ValueError:
        return new
    written = values.date(new)
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", form):
        return day.isoformat()
    if _MONTH_FIRST.fullmatch(form):
        number, month, year = written.split()
        return f"{month} {number}, {year}"
    return written


def _duration(form: str, new: str) -> str:
    said = _read(values.duration, new)
    parts = _COUNT.search(said)
    if parts is None:
        return new
    if _HYPHENED.fullmatch(form):
        return f"{parts[1]}-{parts[2].removesuffix('s')}"
    return said if "(" in form or not form[0].isdigit() else f"{parts[1]} {parts[2]}"


def _read(reader: object, text: str) -> str:
    """The text in the wording of contracts, or as given where it can't be read so."""
    try:
        return str(reader(text)) if callable(reader) else text
    except ValueError:
        return text


def keys_of(value: str) -> set[tuple[str, ...]]:
    """The words of a value in full and in short, by which it is known again."""
    bare = _TITLE.sub("", value)
    return {key for text in (value, bare, without_suffix(value)) if (key := key_of(text))}
