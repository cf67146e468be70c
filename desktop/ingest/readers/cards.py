"""Calendar and contact files (iCalendar, RFC 5545; vCard, RFC 6350 and its older forms): each event
and each person as text, without what only programs need."""

import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.common.intermediate import (
    BlockKind,
    Reading,
    TextBuilder,
    first_heading,
)
from desktop.ingest.readers.common.sniff import Kind

_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPED = re.compile(r"\\([nN;,:\\])")
_TIME = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z?))?.{0,12}")
_QUOTED, _LAST_HALF = "QUOTED-PRINTABLE", "="
_SHOWN = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VCARD"})
# What is said of an event or a person, in this order, and what it is called.
_NAMES = {
    "DTSTART": "Start",
    "DTEND": "End",
    "DUE": "Due",
    "COMPLETED": "Completed",
    "RRULE": "Repeats",
    "LOCATION": "Location",
    "ORGANIZER": "Organizer",
    "ATTENDEE": "Attendee",
    "STATUS": "Status",
    "ORG": "Organisation",
    "TITLE": "Title",
    "ROLE": "Role",
    "TEL": "Phone",
    "EMAIL": "E-mail",
    "ADR": "Address",
    "URL": "Website",
    "BDAY": "Born",
    "NICKNAME": "Nickname",
    "CATEGORIES": "Categories",
    "CONTACT": "Contact",
    "SUMMARY": "Summary",
    "DESCRIPTION": "Description",
    "COMMENT": "Comment",
    "NOTE": "Note",
}
_TIMES = frozenset({"DTSTART", "DTEND", "DUE", "COMPLETED", "BDAY"})
_TEXTS = frozenset({"DESCRIPTION", "COMMENT", "NOTE"})
_PEOPLE = frozenset({"ORGANIZER", "ATTENDEE"})
_HEADS = ("SUMMARY", "FN", "N")
# What of a telephone number's sort is worth telling.
_SORTS = frozenset({"work", "home", "cell", "fax", "pager", "mobile"})
_MOST_DEPTH = 50


class _Property(NamedTuple):
    name: str
    parameters: dict[str, str]
    value: str


def read(kind: Kind, data: bytes) -> Reading:
    """Read a calendar or contacts. Raises ReadingError for one that is not text or says nothing."""
    decoded = charset.decode(data)
    builder = TextBuilder()
    open_ones: list[tuple[str, list[_Property]]] = []
    for said in _properties(decoded.text):
        if said.name == "BEGIN" and len(open_ones) < _MOST_DEPTH:
            open_ones.append((said.value.strip().upper(), []))
        elif said.name == "END" and open_ones:
            name, gathered = open_ones.pop()
            if name in _SHOWN:
                _add(gathered, builder)
        elif open_ones:
            open_ones[-1][1].append(said)
    for name, gathered in reversed(open_ones):
        if name in _SHOWN:
            _add(gathered, builder)
    text, blocks = builder.text, builder.finish()
    if not text:
        raise reasons.unreadable(reasons.NO_TEXT)
    problems = (decoded.problem,) if decoded.problem else ()
    return Reading(kind, text, blocks, (), first_heading(text, blocks), problems)


def _properties(text: str) -> Iterator[_Property]:
    """The properties of all objects, unfolded and decoded."""
    lines = iter(_FOLD.sub("", text).splitlines())
    for line in lines:
        at = _end_of_name(line)
        if at < 0:
            continue
        head, value = line[:at], line[at + 1 :]
        name, *told = head.split(";")
        parameters: dict[str, list[str]] = {}
        for each in told:
            key, _, said = each.partition("=")
            parameters.setdefault(key.upper(), []).append((said or key).strip('"'))
        joined = {key: ",".join(values) for key, values in parameters.items()}
        if _QUOTED in head.upper():
            parts = [value]
            while parts[-1].endswith(_LAST_HALF) and (more := next(lines, None)) is not None:
                parts[-1] = parts[-1][:-1]
                parts.append(more)
            value = _unquoted("".join(parts), joined.get("CHARSET", ""))
        yield _Property(name.rpartition(".")[2].strip().upper(), joined, value)


def _end_of_name(line: str) -> int:
    """Where the colon is that is not between quotation marks, -1 if there is none."""
    at = 0
    for number, part in enumerate(line.split('"')):
        if number % 2 == 0 and (place := part.find(":")) >= 0:
            return at + place
        at += len(part) + 1
    return -1


def _unquoted(value: str, form: str) -> str:
    data = binascii.a2b_qp(value.encode("utf-8", "replace"))
    try:
        return data.decode(form or "utf-8", "replace")
    except (LookupError, ValueError):
        # Some codecs take no text, or refuse what they can't decode.
        return data.decode("utf-8", "replace")


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _add(gathered: list[_Property], builder: TextBuilder) -> None:
    """An event or a person: its name as a heading, a line for each thing, texts as paragraphs."""
    by_name: dict[str, list[_Property]] = {}
    for said in gathered:
        by_name.setdefault(said.name, []).append(said)
    heads = (_head(by_name[name][0]) for name in _HEADS if name in by_name)
    head = next(filter(None, heads), "")
    if head:
        builder.add_heading(head, 1)
    for name, word in _NAMES.items():
        for said in by_name.get(name, []):
            text = _shown(said)
            if name in _TEXTS and text:
                builder.add(BlockKind.PARAGRAPH, clean(text))
            elif text and one_line(text) != head:
                builder.add(BlockKind.ITEM, f"{word}{_sort(said)}: {one_line(text)}")


def _head(said: _Property) -> str:
    if said.name != "N":
        return one_line(_plain(said.value))
    parts = [one_line(_plain(part)) for part in said.value.split(";")]
    order = (*parts[3:4], *parts[1:3], *parts[:1])
    return " ".join(filter(None, order))


def _shown(said: _Property) -> str:
    value = said.value.strip()
    if said.name in _TIMES:
        found = _TIME.fullmatch(value)
        if found is None:
            return _plain(value)
        year, month, day, hour, minute, universal = found.groups()
        place = said.parameters.get("TZID", "")
        zone = " UTC" if universal else f" ({place})" if place else ""
        return f"{year}-{month}-{day}" + (f" {hour}:{minute}{zone}" if hour else "")
    if said.name in _PEOPLE:
        address = re.sub(r"(?i)^mailto:", "", value)
        name = said.parameters.get("CN", "")
        return f"{name} <{address}>" if name and name != address else address
    if said.name in {"ADR", "ORG"}:
        return ", ".join(filter(None, (_plain(part).strip() for part in value.split(";"))))
    return _plain(value)


def _sort(said: _Property) -> str:
    """ " (work)" where it is told that a number or an address is that."""
    told = ",".join((said.parameters.get("TYPE", ""), *said.parameters)).lower().split(",")
    known = [word for word in dict.fromkeys(told) if word in _SORTS]
    return f" ({', '.join(known)})" if known and said.name in {"TEL", "EMAIL", "ADR"} else ""
