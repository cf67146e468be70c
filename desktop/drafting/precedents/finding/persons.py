"""The persons that a document names: by title, given name, initials, or what stands before."""

import re
from collections.abc import Iterator, Sequence, Set

from desktop.drafting.precedents.finding.given_names import GIVEN_NAMES
from desktop.drafting.precedents.finding.name import DEFINED, REACH, Line, Name
from desktop.drafting.precedents.finding.words import key_of

TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Reverend|Judge|Herr|Frau)"
_MENS, _WOMENS = frozenset({"mr", "sir", "herr"}), frozenset({"mrs", "ms", "miss", "dame", "frau"})
_SURNAME = (
    r"(?:(?:de|van|von|der|den|la|le|di|da|al|el)\s)*"
    r"(?:(?:Mc|Mac|O[’'])?[A-ZÀ-Ý][a-zà-ÿß]+(?:[-’'][A-ZÀ-Ý]?[a-zà-ÿß]+)*|[A-ZÀ-Ý]{2,}(?:[-’'][A-ZÀ-Ý]+)*)"
)
_TITLED = re.compile(
    rf"(?<!\w)(?P<title>{TITLES})\.?\s+(?P<name>(?:[A-Z]\.?\s+){{0,3}}{_SURNAME}(?:\s+{_SURNAME}){{0,2}})"
)
_GIVEN = re.compile(
    rf"(?<!\w)(?P<name>(?P<given>[A-ZÀ-Ý][\wà-ÿ]+(?:-[A-Z]\w+)?)(?:\s+[A-Z]\b\.?){{0,3}}"
    rf"(?:\s+{_SURNAME}){{1,2}})(?!\w)"
)
_INITIALS = re.compile(rf"(?<![\w.])(?P<name>(?:[A-Z]\.\s?){{1,3}}\s?{_SURNAME})(?!\w)")
_SAID = re.compile(
    r"(?<!\w)(?:Name|Print\s+Name|Patient|Attn\.?|Attention|FAO|Contact|Signed(?:\s+by)?|By|Witness"
    r"|Signatory|Author|Prepared\s+by|Referred\s+by|GP|Doctor|Director|Employee|From|To|Cc)\s*:\s*"
    rf"(?P<name>{_SURNAME}(?:\s+(?:[A-Z]\b\.?|{_SURNAME})){{1,3}})(?!\w)"
)
_PERSON_LABEL = re.compile(r"(?:print\s+)?name|patient|contact|attention|signatory|by", re.I)
_ALONE = re.compile(rf"{_SURNAME}(?:\s+(?:[A-Z]\b\.?|{_SURNAME})){{1,3}}")
_OPENS = re.compile(r"(?:^|[.;|)\d])\s*$")
_SHORT_LINE = 40


def without_title(text: str) -> str:
    """A person's name without "Mr" or "Dr"."""
    return re.sub(rf"^{TITLES}\b\.?\s+", "", text)


def is_other(name: Name, said: str) -> bool:
    """Whether a name's own title is another sex's than ``said``: Mrs Holt is not Mr Holt."""
    own, other = (re.split(r"[\s.]", f"{text} ")[0].casefold() for text in (name.text, said))
    return {own in _MENS, other in _MENS} == {own in _WOMENS, other in _WOMENS} == {True, False}


def is_person(text: str) -> bool:
    """Whether a text begins with a person's name."""
    given = _GIVEN.match(text)
    return bool(_TITLED.match(text)) or bool(given and given["given"].casefold() in GIVEN_NAMES)


def persons_in(line: Line, plain: Set[str], terms: Set[str]) -> Iterator[Name]:
    """The persons of a line; ``plain`` are words that are no surnames, ``terms`` defined ones."""
    for match in _TITLED.finditer(line.text):
        yield from _person(match["name"], match[0], line, match.end(), plain)
    for match in _GIVEN.finditer(line.text):
        if match["given"].casefold() in GIVEN_NAMES:
            yield from _person(match["name"], match["name"], line, match.end(), plain)
    if not line.heading:
        for pattern in (_SAID, _INITIALS):
            for match in pattern.finditer(line.text):
                key = key_of(match["name"])
                if key[0] not in plain and key[-1] not in terms and not _is_item(match, line.text):
                    yield from _person(match["name"], match["name"], line, match.end(), plain)
    if _PERSON_LABEL.fullmatch(line.label) and (alone := _ALONE.fullmatch(line.text.strip())):
        yield from _person(alone[0], alone[0], line, len(line.text), plain)


def _is_item(match: re.Match[str], text: str) -> bool:
    """ "B. Content" at the beginning of a sentence is an item of a list."""
    one = re.match(r"[A-Z]\.\s+[A-Z]", match[0]) is not None
    opens = _OPENS.search(text[: match.start()]) is not None
    return match.re is _INITIALS and one and opens and len(text) > _SHORT_LINE


def _person(name: str, shown: str, line: Line, end: int, plain: Set[str]) -> Iterator[Name]:
    words = name.split()
    # "Dr Osei Consultant Surgeon": what follows is an office.
    while len(words) > 1 and key_of(words[-1])[-1:] and key_of(words[-1])[-1] in plain:
        words.pop()
        shown = shown[: shown.rindex(" ")] if " " in shown else shown
    key = key_of(" ".join(words))
    surname = key_of(words[-1])
    if not surname or surname[-1] in plain or len(surname[-1]) < 2:
        return
    given = key[: len(key) - len(surname)]
    if set(given) & {"u", "s"} and len("".join(given)) <= 2 and "S." in name.upper()[:5]:
        return
    made = Name("person", shown.strip(), surname, given)
    if line.opening:
        defined = DEFINED.search(line.text, end, end + REACH)
        made.role = defined["term"].strip() if defined else ""
    yield made


def merged(persons: list[Name]) -> list[Name]:
    """One name for "John Smith", "Mr Smith" and "J. Smith"; those who share no given name stay."""
    made: list[Name] = []
    for name in sorted(persons, key=lambda each: (-len("".join(each.given)), each.text)):
        same = [each for each in made if _are_one(each, name)]
        if same:
            same[0].role = same[0].role or name.role
            if name.text not in same[0].text:
                same[0].aliases[name.text] = None
        else:
            made.append(name)
    return made


def _are_one(known: Name, other: Name) -> bool:
    alike = known.core == other.core and _agree(known.given, other.given)
    return alike and not is_other(known, other.text)


def _agree(full: Sequence[str], other: Sequence[str]) -> bool:
    return all(
        mine.startswith(theirs) or theirs.startswith(mine)
        for mine, theirs in zip(full, other, strict=False)
    )
