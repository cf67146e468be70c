"""The light markup in which the longer sample documents and templates are written.

One line is one block; what it is, its first sign says:

    # title            ## part (numbering starts anew)     ### heading without a number
    #: schedule, numbered by itself; in it clauses are numbered anew
    = clause heading   - 1.1 text   -- (a) text   --- (i) text
    > paragraph        * definition        (P) party        (R) recital
    + numbered item    ~ small print   @ address under a title
    |: name | value | name | value |  box of facts
    |= 20 60 20r       widths of a table's columns in per cent, r for figures; | its | rows |
    !sign first party | second party        !sign-each item in list | party
    !contents a table of contents           !header text, !footer text
    {%p if … %} {%p else %} {%p endif %}    what stands between may be left out
    {%p for item in list %} {%p endfor %}   what stands between is repeated
    {%tr for item in list %} {%tr endfor %} so are rows of a table (also {%tr if … %})

A clause may begin with ``[[=label]]``; ``[[label]]`` elsewhere becomes its number, so that a
reference can't point to the wrong clause. ``**bold**`` is the only mark inside a text.
What refers to a clause that may be left out must stand under the same condition.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from authoring import conditions

LABEL = re.compile(r"^\[\[=([a-z0-9-]+)\]\]\s*")
REFERENCE = re.compile(r"\[\[([a-z0-9-]+)\]\]")
_DEPTHS = {"=": 1, "-": 2, "--": 3, "---": 4}
_KINDS = {"#": "title", "##": "part", "###": "heading", ">": "text", "*": "definition"}
_KINDS |= {"~": "small", "@": "address", "+": "item"}
_KINDS |= {"(P)": "party", "(R)": "recital"}
# A tag that stands for itself: docxtpl drops the paragraph or the row that it fills.
_ROW_TAG, _BLOCK_TAG = "{%tr", "{%p"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``number`` is as printed ("4.2", "(a)"), ``depth`` 1 to 4 for clauses;
    ``schedule`` is the number of the schedule in which it stands, or 0."""

    kind: str
    text: str = ""
    number: str = ""
    depth: int = 0
    label: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    widths: tuple[str, ...] = ()
    schedule: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """A parsed text; ``numbers`` maps a label to the number that references print."""

    blocks: tuple[Block, ...]
    numbers: dict[str, str]


def parse(source: str) -> Text:
    """The blocks of ``source``. ValueError for an unknown sign, a label twice, a reference to a
    label that does not exist or that may be left out where the reference stays."""
    counts = [0] * 5
    letters = {"party": 0, "recital": 0, "item": 0, "schedule": 0}
    blocks: list[Block] = []
    numbers: dict[str, str] = {}
    for line in source.splitlines():
        sign, _, text = line.strip().partition(" ")
        if not sign:
            continue
        block = _block(sign, text.strip(), counts, letters)
        if block.label:
            if block.label in numbers:
                raise ValueError(f"The label {block.label} stands twice.")
            numbers[block.label] = _reference(counts, block)
        blocks.append(block)
    _check_references(blocks, numbers)
    conditions.check(blocks)
    return Text(tuple(_joined_tables(blocks)), numbers)


def plain(text: str, numbers: dict[str, str]) -> str:
    """``text`` with its references as numbers."""
    return REFERENCE.sub(lambda match: numbers[match[1]], text)


def _block(sign: str, text: str, counts: list[int], letters: dict[str, int]) -> Block:
    if sign == _BLOCK_TAG:
        return Block("tag", f"{sign} {text}")
    if sign.startswith("!"):
        return Block(sign[1:], text)
    if sign in ("|=", "|", "|:", _ROW_TAG):
        return _row(sign, text)
    if sign in _DEPTHS:
        return _clause(_DEPTHS[sign], text, counts, letters["schedule"])
    if sign == "#:":
        return _schedule(text, counts, letters)
    kind = _KINDS.get(sign)
    if kind is None:
        raise ValueError(f"No block begins with {sign!r}.")
    if kind == "part":
        counts[:] = [0] * 5
    if kind == "heading":
        letters["item"] = 0
    if kind in letters:
        letters[kind] += 1
        count = letters[kind]
        capital = chr(ord("A") + count - 1)
        number = {"party": f"({count})", "recital": f"({capital})", "item": f"{count}."}[kind]
        return Block(kind, text, number)
    return Block(kind, text)


def _row(sign: str, text: str) -> Block:
    if sign == "|=":
        return Block("table", widths=tuple(text.split()))
    if sign == _ROW_TAG:
        return Block("table", rows=((f"{sign} {text}",),))
    cells = tuple(cell.strip() for cell in text.rstrip().removesuffix("|").split("|"))
    return Block("table" if sign == "|" else "facts", rows=(cells,))


def _schedule(text: str, counts: list[int], letters: dict[str, int]) -> Block:
    counts[:] = [0] * 5
    letters["schedule"] += 1
    label = LABEL.match(text)
    number = f"Schedule {letters['schedule']}"
    name = label[1] if label else ""
    return Block("schedule", LABEL.sub("", text), number, 0, name, schedule=letters["schedule"])


def _clause(depth: int, text: str, counts: list[int], schedule: int) -> Block:
    counts[depth] += 1
    counts[depth + 1 :] = [0] * (4 - depth)
    label = LABEL.match(text)
    number = {
        1: f"{counts[1]}.",
        2: f"{counts[1]}.{counts[2]}",
        3: f"({letter(counts[3])})",
        4: f"({roman(counts[4])})",
    }[depth]
    name = label[1] if label else ""
    if name and schedule and depth > 2:
        raise ValueError(f"The label {name} stands too deep: Word could not say its schedule.")
    return Block("clause", LABEL.sub("", text), number, depth, name, schedule=schedule)


def letter(count: int) -> str:
    """a, b, c …"""
    return chr(ord("a") + count - 1) if count else ""


def roman(count: int) -> str:
    """i, ii, iii … up to x."""
    return ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")[count]


def _reference(counts: list[int], block: Block) -> str:
    if block.kind == "schedule":
        return block.number
    depth = block.depth
    text = str(counts[1])
    if depth > 1 and counts[2]:
        text += f".{counts[2]}"
    if depth > 2:
        text += f"({letter(counts[3])})"
    if depth > 3:
        text += f"({roman(counts[4])})"
    return text


def _check_references(blocks: Iterable[Block], numbers: dict[str, str]) -> None:
    for block in blocks:
        for text in (block.text, *(cell for row in block.rows for cell in row)):
            for match in REFERENCE.finditer(text):
                if match[1] not in numbers:
                    raise ValueError(f"There is no label {match[1]}.")


def _joined_tables(blocks: Iterable[Block]) -> list[Block]:
    joined: list[Block] = []
    for block in blocks:
        if block.rows and joined and joined[-1].kind == block.kind:
            last = joined.pop()
            block = Block(block.kind, rows=last.rows + block.rows, widths=last.widths)
        joined.append(block)
    return joined
