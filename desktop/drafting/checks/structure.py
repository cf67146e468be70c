"""The numbers of a draft's clauses: automatic and typed ones, with the schedules they stand in."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.drafting.checks.lines import Line

_ROMAN_FIGURES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN = re.compile(r"(?:x{0,3})(?:ix|iv|v?i{0,3})")
ATTACHMENTS = r"schedule|exhibit|annex(?:ure)?|appendix|attachment"
_ATTACHMENT = re.compile(
    rf"\W{{0,3}}(?P<word>(?i:{ATTACHMENTS}))\s+(?P<name>\d{{1,2}}|[IVX]{{1,5}}|[A-Z]{{1,2}}(?:-\d+)?)"
    r"(?![\w.]*\d)(?:\W+(?P<rest>.*)|\W*)$",
    re.S,
)
_NAMED = re.compile(
    r"(?P<word>(?i:article|section|clause|sec\.|§))\s*(?P<number>\d{1,3}(?:\.\d{1,3}){0,4}|[IVXL]{1,7})"
    r"(?P<deeper>(?:\([A-Za-z0-9]{1,4}\))*)\s*(?P<mark>[.:)–—-]*)(?P<rest>.*)",
    re.S,
)
_DECIMAL = re.compile(
    r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,4})(?P<mark>\.?\)?:?)(?P<deeper>(?:\([A-Za-z0-9]{1,4}\))*)"
    r"[ \t\u2003]*(?P<rest>.*)",
    re.S,
)
_ITEM = re.compile(r"\((?P<item>[a-z]{1,4}|[A-Z]|\d{1,2})\)")
_BARE_ITEM = re.compile(r"(?P<item>[a-z]|[ivx]{1,5}|[A-Z])[.)]\s")
_INLINE = re.compile(r"(?<![\w)])\((?P<item>[a-z]{1,4}|[A-Z]|\d{1,2})\)")
_STARTS = ('"', "“", "‘", "'", "(", "[")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered line. ``path`` is what a reference to it says, part by part: 4.2(b) is
    ("4", "2", "b"); ``typed`` is how long the number is that stands in the text."""

    line: Line
    container: str
    path: tuple[str, ...]
    typed: int = 0
    named: bool = False


@dataclass(slots=True)
class Container:
    """The numbers of the body ("") or of one schedule ("schedule 2"). ``prefixes`` are the numbers
    with all those above them, ``items`` the letters that are found anywhere below a number, without
    their order."""

    name: str
    line: Line | None = None
    decimals: set[tuple[str, ...]] = field(default_factory=set)
    prefixes: set[tuple[str, ...]] = field(default_factory=set)
    items: dict[tuple[str, ...], set[str]] = field(default_factory=dict)

    @property
    def tops(self) -> list[int]:
        """The numbers of the first level, rising."""
        return sorted({int(path[0]) for path in self.decimals})

    def below(self, path: tuple[str, ...]) -> list[int]:
        """The last parts of the numbers right below one."""
        size = len(path)
        return sorted(
            {int(e[size]) for e in self.decimals if len(e) == size + 1 and e[:size] == path}
        )


@dataclass(frozen=True, slots=True)
class Structure:
    """All numbers of a draft. ``where`` is the number above each line, by the line's index."""

    numbered: tuple[Numbered, ...]
    containers: Mapping[str, Container]
    where: Mapping[int, tuple[str, tuple[str, ...]]]


def structure(lines: Sequence[Line]) -> Structure:
    """The numbers of a draft, in one pass."""
    containers = {"": Container("")}
    current = containers[""]
    path: tuple[str, ...] = ()
    numbered: list[Numbered] = []
    where: dict[int, tuple[str, tuple[str, ...]]] = {}
    for line in lines:
        if name := attachment(line):
            current = containers.setdefault(name, Container(name, line))
            path = ()
        else:
            found = _number(line, current, path)
            if found is not None:
                numbered.append(found)
                path = found.path
                _enter(current, path)
        where[line.index] = (current.name, path)
        _inline(current, path, line.text)
    return Structure(tuple(numbered), containers, where)


def attachment(line: Line) -> str:
    """What a schedule is called by whose heading this line is, or ""."""
    text = f"{line.number} {line.text}".strip() if line.number else line.text.strip()
    match = _ATTACHMENT.match(text)
    if match is None or len(text) > 160:
        return ""
    rest = (match["rest"] or "").strip()
    is_heading = line.paragraph.role in {"heading", "title"}
    if rest and not is_heading and (rest[0].islower() or rest.endswith((".", ";", ","))):
        return ""
    if rest and text[match.end("name") : match.end("name") + 1] in {",", ")"}:
        return ""
    return attachment_name(match["word"], match["name"])


def attachment_name(word: str, name: str) -> str:
    """One name for "SCHEDULE II" and "Schedule 2"."""
    word = word.lower().replace("annexure", "annex")
    number = roman(name) if len(name) > 1 or name in "IVX" else 0
    return f"{word} {number or name.upper()}"


def roman(text: str) -> int:
    """The value of a Roman number up to 39, or 0."""
    lower = text.lower()
    if not lower or not _ROMAN.fullmatch(lower):
        return 0
    values = [_ROMAN_FIGURES[letter] for letter in lower]
    return sum(
        -value if following > value else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def item_of(text: str) -> str:
    """The item of a list as a part of a path: "(3)" keeps its brackets, for "3" is a clause."""
    return f"({text})" if text.isdecimal() else text


def ordinal(item: str) -> int:
    """The place of "c" in the alphabet, of "(3)" among numbers; 0 for what is neither."""
    if item.strip("()").isdecimal():
        return int(item.strip("()"))
    return ord(item.lower()) - 96 if len(item) == 1 and item.isascii() and item.isalpha() else 0


def split_number(number: str, deeper: str = "") -> tuple[str, ...]:
    """ "4.2", "(b)(iv)" as ("4", "2", "b", "iv"); "IV" as ("4",)."""
    value = roman(number) if number.isalpha() else 0
    parts = [str(value)] if value else number.split(".")
    return (*parts, *(item_of(found["item"]) for found in _ITEM.finditer(deeper)))


def decimals_of(path: tuple[str, ...]) -> tuple[str, ...]:
    """The part of a path before its letters."""
    for place, part in enumerate(path):
        if not part.isdecimal():
            return path[:place]
    return path


def _number(line: Line, container: Container, path: tuple[str, ...]) -> Numbered | None:
    if line.number:
        read = _read(f"{line.number} ", automatic=True)
        return Numbered(line, container.name, _absolute(read[0], path)) if read else None
    text = line.text
    skipped = len(text) - len(text.lstrip())
    read = _read(text[skipped : skipped + 200], automatic=False)
    if read is None:
        return None
    parts, length, named = read
    return Numbered(line, container.name, _absolute(parts, path), skipped + length, named)


def _read(text: str, *, automatic: bool) -> tuple[tuple[str, ...], int, bool] | None:
    """The number at the beginning of a text: its parts (letters only below a number that stands
    above), its length, whether a word such as "Section" stands before it."""
    if match := _NAMED.match(text):
        rest = match["rest"].strip()
        meant = automatic or not rest or match["mark"] or not rest[0].islower()
        in_sentence = rest[:1] in {",", ";", ")"} or (rest[:1] == "(" and not match["mark"])
        if meant and not in_sentence:
            parts = split_number(match["number"], match["deeper"])
            return (parts, match.end("deeper"), True) if parts[0].isdecimal() else None
    elif match := _DECIMAL.match(text):
        if automatic or _is_clause(match):
            return split_number(match["number"], match["deeper"]), match.end("deeper"), False
    elif match := _ITEM.match(text) or _BARE_ITEM.match(text):
        return (item_of(match["item"]),), match.end(), False
    return None


def _is_clause(match: re.Match[str]) -> bool:
    """ "7." and "7.2 The" number a clause; "30 days", "1.5 million" and "12.50" do not."""
    number, rest = match["number"], match["rest"]
    if number.startswith("0") or any(part.startswith("0") for part in number.split(".")):
        return False
    if not rest:
        return bool(match["mark"]) or match["number"].count(".") > 0
    if "." not in number and not match["mark"]:
        return False
    spaced = match.string[match.end("deeper") : match.start("rest")] != ""
    if not spaced and not rest[0].isupper():
        return False
    return rest[0].isupper() or rest[0] in _STARTS or (bool(match["mark"]) and rest[0].isalpha())


def _absolute(parts: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """A letter stands below the number above it; "(i)" below "(a)", unless it follows "(h)"."""
    if parts[0].isdecimal():
        return parts
    item, base = parts[0], decimals_of(path)
    letters = path[len(base) :]
    if letters and item == letters[-1]:
        # The same letter again is a slip, not a list in the list.
        return path
    for depth in range(len(letters) - 1, -1, -1):
        before = letters[depth]
        if is_next(before, item):
            return (*base, *letters[:depth], item)
    starts = ordinal(item) == 1 or roman(item) == 1
    return (*base, *letters, item) if starts and letters else (*base, item)


def is_next(before: str, item: str) -> bool:
    """Whether an item's letter comes right after another one's."""
    if before.isupper() != item.isupper():
        return False
    if roman(before) and roman(item) == roman(before) + 1:
        return True
    if len(before) == len(item) == 1 or before[0] == item[0] == "(":
        return ordinal(item) == ordinal(before) + 1
    return (before, item) in {("z", "aa"), ("aa", "bb"), ("aa", "ab")}


def _enter(container: Container, path: tuple[str, ...]) -> None:
    base = decimals_of(path)
    if base and len(base) <= 5:
        container.decimals.add(base)
        container.prefixes.update(base[:depth] for depth in range(1, len(base) + 1))
    for item in path[len(base) :]:
        _add_item(container, base, item)


def _inline(container: Container, path: tuple[str, ...], text: str) -> None:
    """Lists in a sentence: "(a) …; and (b) …" can be referred to as well."""
    if "(" in text:
        base = decimals_of(path)
        for match in _INLINE.finditer(text):
            _add_item(container, base, item_of(match["item"]))


def _add_item(container: Container, base: tuple[str, ...], item: str) -> None:
    for depth in range(len(base) + 1):
        container.items.setdefault(base[:depth], set()).add(item)
