"""The names of organisations and persons that a document tells, by how names are written."""

import re
from collections.abc import Iterator, Sequence, Set

from desktop.drafting.precedents.finding.name import DEFINED, REACH, Line, Name
from desktop.drafting.precedents.finding.persons import TITLES, is_person, merged, persons_in
from desktop.drafting.precedents.finding.words import definite, key_of
from desktop.terms import STOP_WORDS

_CAP = r"(?:[A-Z]\.|[A-ZÀ-Ý](?:[\w’'&+-]|\.(?=\w))*|\d+[A-Za-z]\w*)"
_JOIN = r"(?:&|and|of|the|de|la|und|et)"
SUFFIX = (
    r"(?:Limited|LIMITED|Ltd\b\.?|LTD\b\.?|LLP|L\.L\.P\.|LLC|L\.L\.C\.|PLC|plc|P\.L\.C\."
    r"|Inc\b\.?|INC\b\.?|Incorporated|INCORPORATED|Corp\b\.?|CORP\b\.?|Corporation|CORPORATION"
    r"|Company|COMPANY|Co\.|GmbH|GMBH|AG|SE|S\.à\s?r\.l\.|S\.A\.R\.L\.|SARL|S\.p\.A\.|S\.r\.l\."
    r"|S\.A\.|SA|B\.V\.|BV|N\.V\.|NV|Pty\b\.?|Pte\b\.?|L\.P\.|LP|KG|e\.V\.|AB|A/S|ApS|Oy)"
)
SUFFIXES = rf"{SUFFIX}(?:(?:,?\s+|\s*&\s*){SUFFIX}){{0,2}}"
_KINDS = (
    r"(?:Surgery|Hospital|Practice|Clinic|Solicitors|Accountants|Chambers|University|School"
    r"|College|Council|Institute|Associates|Partners|Bank|Trust|Foundation|Society|Association"
    r"|Holdings|Laboratories|Pharmaceuticals|Infirmary|Pharmacy|Insurance|Brothers|Group|Ventures)"
)
_FIRM = re.compile(
    rf"(?<![\w&])(?P<name>{_CAP}(?:\s+(?:{_JOIN}\s+)*(?:{_CAP}|\({_CAP}\))){{0,7}}?),?"
    rf"\s+(?P<suffix>{SUFFIXES})(?!\w)"
)
_HOUSE = re.compile(
    rf"(?<![\w&])(?P<name>{_CAP}(?:\s+(?:(?:&|of|the|for)\s+)*{_CAP}){{0,4}}?\s+{_KINDS})(?!\w)"
)
_PAIR = re.compile(rf"(?<![\w&])(?P<name>{_CAP}\s+&\s+{_CAP}(?:\s{_CAP})?)(?!\w)")
_SEQUENCE = re.compile(rf"{_CAP}(?:\s+(?:(?:&|and|of|de|van|von|der)\s+)*{_CAP}){{0,6}}")
# What a name ends before, where all words are capitals or a sentence begins.
_BOUNDARY = frozenset(
    """between by with is made this agreement dated behalf to from whereas among entered into that
    against versus v re of-the and-between attn attention as under per signed executed""".split()  # noqa: SIM905 - prose
)
_LEADING = frozenset({"and", "&", "of", "for", "or"})
# "Mr Smith Hospital" is a row of a form; "Jane Smith, Company Secretary" an office.
_NOT_IN_FIRM = re.compile(rf"\b{TITLES}\b\.?\s|, Company$")
_POSSESSIVE = re.compile(r"[’']s?(?=\s)")
_NO_ROLE = re.compile(r"(?i:agreement|date|term|code|act|contract|deed|lease|period|territory)\b")
_QUOTED = re.compile(r"[“\"‘']([^”\"’'()]{2,50})[”\"’']")
_PUBLIC = re.compile(
    r"(?i:companies house|hm (?:revenue|land)|inland revenue|high court|supreme court|county court"
    r"|court of|house of|information commissioner|bank of england|european (?:union|commission)"
    r"|securities and exchange|american arbitration|international chamber|law society"
    r"|general medical council|care quality|stock exchange|state bar|united (?:states|nations))"
)


def names(lines: Sequence[Line], plain: Set[str]) -> list[Name]:
    """The names told; ``plain`` are words that are none."""
    found: dict[tuple[str, ...], Name] = {}
    for line in lines:
        for name in (*_organisations(line, plain), *_defined(line, plain)):
            _keep(found, name)
    _drop_longer(found)
    persons: dict[tuple[str, ...], Name] = {}
    terms = definite(line.text for line in lines)
    for line in lines:
        for name in persons_in(line, plain, terms):
            if not any(set(name.core) <= set(core) for core in found):
                _keep(persons, name)
    return [*found.values(), *merged(list(persons.values()))]


def without_suffix(text: str) -> str:
    """An organisation's name without its legal form and article."""
    bare = re.sub(rf",?\s+{SUFFIXES}$", "", text)
    return re.sub(r"^(?:The|THE)\s+", "", bare)


def _keep(found: dict[tuple[str, ...], Name], name: Name) -> None:
    known = found.get((*name.given, *name.core))
    if known is None:
        found[(*name.given, *name.core)] = name
        return
    known.count += 1
    known.role = known.role or name.role
    known.aliases |= name.aliases
    if name.kind == "party":
        known.kind = "party"
    if len(name.text) > len(known.text) or (known.text.isupper() and not name.text.isupper()):
        known.text = name.text


def _drop_longer(found: dict[tuple[str, ...], Name]) -> None:
    """ "RECITALS Acme Limited" is Acme Limited with a line's end lost before it, and "Instruments
    Limited" alone in a line is Quillhaven Instruments Limited: the one told more often counts."""
    for core in sorted(found, key=len, reverse=True):
        within = next(
            (other for other in found if len(other) < len(core) and core[-len(other) :] == other),
            None,
        )
        if within is None:
            continue
        more, less = (within, core) if found[within].count > found[core].count else (core, within)
        found[more].role = found[more].role or found[less].role
        found[more].kind = "party" if found[less].kind == "party" else found[more].kind
        if less is within:
            found[more].aliases[found[less].text] = None
        del found[less]


def _organisations(line: Line, plain: Set[str]) -> Iterator[Name]:
    patterns = (_FIRM,) if line.heading else (_FIRM, _HOUSE, _PAIR)
    for pattern in patterns:
        for match in pattern.finditer(line.text):
            start = _start_of_name(match["name"], match.start())
            text = line.text[start : match.end()]
            core = key_of(without_suffix(text))
            if not _tells(core, plain) or _PUBLIC.match(text) or _NOT_IN_FIRM.search(text):
                continue
            if pattern is _PAIR and any(word in plain for word in core):
                continue
            yield _with_role(Name("organisation", text, core), line, match.end())


def _start_of_name(name: str, start: int) -> int:
    """Where a name begins behind words of the sentence that are capitals too."""
    words = list(re.finditer(r"\S+", name))
    first = 0
    for place, word in enumerate(words):
        if word[0].casefold().rstrip(".,:") in _BOUNDARY:
            first = place + 1
        elif place and word[0] in {"The", "THE"}:
            first = place
    while first < len(words) and _leads(words[first][0].casefold()):
        first += 1
    return start + (words[first].start() if first < len(words) else len(name))


def _leads(word: str) -> bool:
    return word in _LEADING or (word in STOP_WORDS and word != "the")


def _tells(core: Sequence[str], plain: Set[str]) -> bool:
    return any(word not in plain and len(word) > 1 and not word.isdigit() for word in core)


def _with_role(name: Name, line: Line, end: int) -> Name:
    """The name with what the text calls its bearer in brackets behind."""
    behind = line.text[end : end + REACH]
    defined = DEFINED.search(behind) if line.opening else None
    if (
        defined is None
        or _NO_ROLE.search(defined["term"])
        or _FIRM.search(behind[: defined.start()])
    ):
        return name
    name.kind = "party"
    for term in (each.strip() for each in _QUOTED.findall(defined[0])):
        if _is_short(term, name.core):
            name.aliases[term] = None
        elif not name.role:
            name.role = term
    return name


def _is_short(term: str, core: Sequence[str]) -> bool:
    words = key_of(term)
    initials = "".join(word[0] for word in core)
    return bool(words) and (set(words) <= set(core) or "".join(words) == initials)


def _defined(line: Line, plain: Set[str]) -> Iterator[Name]:
    """Parties without a legal form: what a bracket gives a role to, where parties are named."""
    if not line.opening:
        return
    at = 0
    for match in DEFINED.finditer(line.text):
        said = line.text[at : match.start()]
        at = match.end()
        between = list(re.finditer(r"(?i:\bbetween\b:?|\bamong\b|\bwith\b)", said))
        said = said[between[-1].end() :] if between else said
        said = re.sub(r"^[\s,;:.)]*(?:(?:and|AND|or)\s+|\(?\d\)?[.)]?\s+)*", "", said)
        first = _SEQUENCE.match(_POSSESSIVE.split(said)[0])
        if first is None or _FIRM.match(said):
            continue
        core = key_of(without_suffix(first[0]))
        if not _tells(core, plain) or core[0] in plain:
            continue
        if is_person(said):
            continue
        yield Name("party", first[0], core, role=match["term"].strip())
