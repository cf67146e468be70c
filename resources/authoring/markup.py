"""The light markup in which the longer sample documents and templates are written.

One line is one block; what it is, its first sign says:

    # title            ## part or schedule (numbering starts anew)     ### heading without a number
    = clause heading   - 1.1 text   -- (a) text   --- (i) text
    > paragraph        * definition        (P) party        (R) recital
    + numbered item    ~ small print   @ address under a title
    |: name | value | name | value |  box of facts
    |= 20 60 20r       widths of a table's columns in per cent, r for figures; | its | rows |
    !sign first party | second party

A clause may begin with ``[[=label]]``; ``[[label]]`` elsewhere becomes its number, so that a
reference can't point to the wrong clause. ``**bold**`` is the only mark inside a text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

LABEL = re.compile(r"^\[\[=([a-z0-9-]+)\]\]\s*")
REFERENCE = re.compile(r"\[\[([a-z0-9-]+)\]\]")
_DEPTHS = {"=": 1, "-": 2, "--": 3, "---": 4}
_KINDS = {"#": "title", "##": "part", "###": "heading", ">": "text", "*": "definition"}
_KINDS |= {"~": "small", "@": "address", "+": "item"}
_KINDS |= {"(P)": "party", "(R)": "recital"}


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``number`` is as printed ("4.2", "(a)"), ``depth`` 1 to 4 for clauses."""

    kind: str
    text: str = ""
    number: str = ""
    depth: int = 0
    label: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    widths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A parsed text; ``numbers`` maps a label to the number that references print."""

    blocks: tuple[Block, ...]
    numbers: dict[str, str]


def parse(source: str) -> Text:
    """The blocks of ``source``. ValueError for an unknown sign, a label twice or a reference to a
    label that does not exist."""
    counts = [0] * 5
    letters = {"party": 0, "recital": 0, "item": 0}
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
            numbers[block.label] = _reference(counts, block.depth)
        blocks.append(block)
    _check_references(blocks, numbers)
    return Text(tuple(_joined_tables(blocks)), numbers)


def plain(text: str, numbers: dict[str, str]) -> str:
    """``text`` with its references as numbers."""
    return REFERENCE.sub(lambda match: numbers[match[1]], text)


def _block(sign: str, text: str, counts: list[int], letters: dict[str, int]) -> Block:
    if sign.startswith("!"):
        return Block(sign[1:], text)
    if sign == "|=":
        return Block("table", widths=tuple(text.split()))
    if sign == "|":
        cells = tuple(cell.strip() for cell in text.rstrip().removesuffix("|").split("|"))
        return Block("table", rows=(cells,))
    if sign == "|:":
        cells = tuple(cell.strip() for cell in text.rstrip().removesuffix("|").split("|"))
        return Block("facts", rows=(cells,))
    if sign in _DEPTHS:
        return _clause(_DEPTHS[sign], text, counts)
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


def _clause(depth: int, text: str, counts: list[int]) -> Block:
    counts[depth] += 1
    counts[depth + 1 :] = [0] * (4 - depth)
    label = LABEL.match(text)
    number = {
        1: f"{counts[1]}.",
        2: f"{counts[1]}.{counts[2]}",
        3: f"({letter(counts[3])})",
        4: f"({roman(counts[4])})",
    }[depth]
    return Block("clause", LABEL.sub("", text), number, depth, label[1] if label else "")


def letter(count: int) -> str:
    """a, b, c …"""
    return chr(ord("a") + count - 1) if count else ""


def roman(count: int) -> str:
    """i, ii, iii … up to x."""
    return ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")[count]


def _reference(counts: list[int], depth: int) -> str:
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
