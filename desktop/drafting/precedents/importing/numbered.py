"""Typed numbers as automatic ones, where they form a list without contradiction."""

import re
from dataclasses import dataclass, field

from desktop.drafting.manuscript.model import Span
from desktop.drafting.precedents.importing.blocks import Block, without_start
from desktop.ingest.readers.common.list_numbers import formatted

_DECIMAL = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,3})(?P<end>[.)]?)\s+(?=\S)")
_SECTION = re.compile(r"(?:Section|Clause|SECTION|CLAUSE)\s+(?P<number>\d{1,3})[.:]?\s+(?=\S)")
_LETTER = re.compile(r"(?:\((?P<number>[a-z]{1,5})\)|(?P<bare>[a-z])[.)])\s+(?=\S)")
# Levels of the house style: 1. / 1.1 / (a) / (i), and all in figures.
LETTERS, ROMANS = 2, 3
_MOST_LEVEL = 3


@dataclass(slots=True)
class Numbered:
    """The number of a block: its level in the list, the count at its place there, and how many
    characters of the block's text say it."""

    level: int
    path: tuple[int, ...]
    length: int
    letters: bool = False


@dataclass(slots=True)
class Run:
    """Blocks that are counted together. ``figures`` says that the third level is "1.1.1"."""

    members: dict[int, Numbered] = field(default_factory=dict)
    agrees: bool = True
    figures: bool = False


def runs_of(blocks: list[Block]) -> list[Run]:
    """The lists that the blocks' numbers form. Numbers that contradict themselves (1, 2, 4) make a
    run that does not agree: they stay as typed."""
    runs: list[Run] = [Run()]
    counts: list[int] = []
    restarted = False
    for place, block in enumerate(blocks):
        told = _told(block, counts) if block.kind in {"text", "heading"} else None
        if told is None:
            continue
        if told.level == 0 and told.path == (1,) and counts:
            runs.append(Run())
            counts = []
        restarted = told.letters and (restarted or not _follows(counts, told))
        if restarted:
            # A second (a), (b) under one clause: Word would count on, so it stays typed.
            continue
        run = runs[-1]
        run.members[place] = told
        run.figures = run.figures or (len(told.path) > LETTERS and not told.letters)
        run.agrees = run.agrees and _follows(counts, told)
        counts = list(told.path[: told.level + 1])
    made = [run for run in runs if run.members]
    for run in made:
        run.agrees = run.agrees and not (
            run.figures and any(m.letters for m in run.members.values())
        )
    return made


def strip_numbers(blocks: list[Block], run: Run) -> None:
    """Take the typed numbers of a run out of its blocks."""
    for place, told in run.members.items():
        blocks[place].spans = without_start(blocks[place].spans, told.length)


def typed(block: Block, told: Numbered | None) -> None:
    """Put a number that a format counted into the text, where it is not counted by ours."""
    if told is not None and not told.length and block.number:
        block.spans = [Span(f"{block.number} "), *block.spans]


def _told(block: Block, counts: list[int]) -> Numbered | None:
    text = block.text
    if match := (_SECTION.match(text) or _DECIMAL.match(text)):
        path = tuple(int(part) for part in match["number"].split("."))
        plain = len(path) > 1 or block.kind == "heading" or match.re is _SECTION
        counts_it = plain or bool(match["end"])
        fits = len(path) <= _MOST_LEVEL + 1
        return Numbered(len(path) - 1, path, match.end()) if counts_it and fits else None
    if match := _LETTER.match(text):
        return _lettered(match, counts)
    if block.number and block.number != "-":
        count = int(re.sub(r"\D", "", block.number) or 0)
        level = min(max(block.depth - 1, 0), _MOST_LEVEL)
        above = (*counts[:level], *([0] * max(0, level - len(counts))))
        return Numbered(level, (*above, count), 0, letters=level >= LETTERS)
    return None


def _lettered(match: re.Match[str], counts: list[int]) -> Numbered | None:
    said = match["number"] or match["bare"]
    letter, roman = _count(said, "lowerLetter"), _count(said, "lowerRoman")
    above = (*counts[:LETTERS], *([0] * max(0, LETTERS - len(counts))))
    now = counts[LETTERS] if len(counts) > LETTERS else 0
    inner = counts[ROMANS] if len(counts) > ROMANS else 0
    if roman and now and roman == inner + 1 and letter != now + 1:
        return Numbered(ROMANS, (*above, now, roman), match.end(), letters=True)
    if roman == 1 and letter != now + 1:
        return Numbered(ROMANS, (*above, now, 1), match.end(), letters=True)
    if letter:
        return Numbered(LETTERS, (*above, letter), match.end(), letters=True)
    return None


def _count(said: str, form: str) -> int:
    most = 60
    return next((n for n in range(1, most) if formatted(n, form) == said), 0)


def _follows(counts: list[int], told: Numbered) -> bool:
    """Whether a number is the next one at its level."""
    level = told.level
    if any(mine != theirs for mine, theirs in zip(told.path[:level], counts, strict=False)):
        return False
    now = counts[level] if len(counts) > level else 0
    return told.path[level] == now + 1
