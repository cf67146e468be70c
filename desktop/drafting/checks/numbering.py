"""Typed numbers that jump or repeat, numbered paragraphs without text, lists of one item."""

import itertools
import re
from collections.abc import Iterator, Sequence

from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.lines import Line
from desktop.drafting.checks.structure import Numbered, is_next, ordinal, roman
from desktop.drafting.saying import Said, quoted

_RESERVED = re.compile(r"\b(?:intentionally|reserved|not used|omitted|deleted)\b", re.I)
_NEAR = 12
_ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
_REST = re.compile(r"[\s.:)\]–—-]*")


def numbering(draft: Draft) -> Iterator[Finding]:
    """What is wrong with the numbers."""
    yield from _empty(draft)
    yield from _levels(draft)
    by_container: dict[str, list[Numbered]] = {}
    for each in draft.structure.numbered:
        by_container.setdefault(each.container, []).append(each)
    for found in by_container.values():
        yield from _decimals(draft, found)
        yield from _items(draft, found)


def _decimals(draft: Draft, found: Sequence[Numbered]) -> Iterator[Finding]:
    """Gaps and repeats among typed decimal numbers. Only a run that otherwise counts is one."""
    typed = [each for each in found if each.typed and all(map(str.isdecimal, each.path))]
    rows: dict[tuple[str, ...], list[Numbered]] = {}
    for each in typed:
        rows.setdefault(each.path[:-1], []).append(each)
    for row in rows.values():
        yield from _row(draft, row)


def _row(draft: Draft, row: Sequence[Numbered]) -> Iterator[Finding]:
    values = [int(each.path[-1]) for each in row]
    steps = [after - before for before, after in itertools.pairwise(values)]
    odd = [place for place, step in enumerate(steps, 1) if step != 1]
    # One slip is a mistake; more are another way of counting, or lines that are no clauses.
    if len(odd) > 2 or len(values) < 3 or values[0] > 1:
        return
    for place in odd:
        step = steps[place - 1]
        each, shown = row[place], ".".join(row[place].path)
        alone = place + 1 >= len(steps) or steps[place] in {1, 2} or len(odd) == 1
        if step == 0 and values[place] > 1:
            yield _finding(
                each,
                Said("Number {0} is used twice", shown),
                Said("{0}: number one of them anew.", quoted(each.line.text)),
            )
        elif step == 2 and alone:
            missing = ".".join((*each.path[:-1], str(values[place] - 1)))
            if _is_between(draft, row[place - 1], each, re.escape(missing) + r"(?!\.?\d)"):
                continue
            yield _finding(
                each,
                Said("Number {0} is missing", missing),
                Said(
                    "{0}: {1} follows {2}. Number it anew, or put the missing one in; then check"
                    " the references.",
                    quoted(each.line.text),
                    shown,
                    ".".join(row[place - 1].path),
                ),
            )


def _items(draft: Draft, found: Sequence[Numbered]) -> Iterator[Finding]:
    """Lists "(a), (b), (d)", and those of one item."""
    run: list[Numbered] = []
    for each in [*found, None]:
        is_item = each is not None and not each.path[-1].isdecimal()
        same = run and is_item and each is not None and each.path[:-1] == run[-1].path[:-1]
        deeper = (
            run
            and each is not None
            and len(each.path) > len(run[-1].path)
            and each.path[: len(run[-1].path) - 1] == run[-1].path[:-1]
        )
        if deeper:
            continue
        again = run and each is not None and each.path[-1] == run[-1].path[-1]
        if same and each is not None and (again or ordinal(each.path[-1]) != 1):
            run.append(each)
            continue
        yield from _list(draft, run)
        run = [each] if each is not None and is_item else []


def _list(draft: Draft, run: Sequence[Numbered]) -> Iterator[Finding]:
    if not run or run[0].path[-1] not in {"a", "i", "A"}:
        return
    if len(run) == 1:
        second = {"a": "b", "i": "ii", "A": "B"}[run[0].path[-1]]
        if _is_behind(draft, run[0], rf"\(?{second}[.)]"):
            return
        yield _finding(
            run[0],
            Said("A list of one item: ({0})", run[0].path[-1]),
            Said(
                "{0}: no second item follows. Take the number out, or add what is missing.",
                quoted(run[0].line.text),
            ),
            severity="note",
        )
        return
    for before, each in itertools.pairwise(run):
        old, new = before.path[-1], each.path[-1]
        if not each.typed or is_next(old, new):
            continue
        if old == new:
            yield _finding(
                each,
                Said("Item ({0}) is there twice", new),
                Said("{0}: number one of them anew.", quoted(each.line.text)),
            )
        elif _skips(old, new) and not _is_between(draft, before, each, _missing(old, new)):
            yield _finding(
                each,
                Said("An item is missing before ({0})", new),
                Said("{0}: ({1}) follows ({2}). Number it anew.", quoted(each.line.text), new, old),
            )


def _is_between(draft: Draft, before: Numbered, after: Numbered, pattern: str) -> bool:
    """Whether a number stands inside the text between two others: then it was not seen, not
    forgotten."""
    sought = re.compile(rf"(?<![\w.]){pattern}")
    lines = draft.between(before.line, after.line)
    return any(
        sought.search(line.text, before.typed if line is before.line else 0) for line in lines
    )


def _is_behind(draft: Draft, each: Numbered, pattern: str) -> bool:
    sought = re.compile(rf"(?<![\w.]){pattern}")
    line: Line | None = each.line
    for _ in range(_NEAR):
        if line is None:
            return False
        if sought.search(line.text):
            return True
        line = draft.following(line)
    return False


def _missing(old: str, new: str) -> str:
    """The pattern of the item between two others."""
    if len(old) == len(new) == 1 and old.isalpha() and ordinal(new) - ordinal(old) == 2:
        return rf"\(?{chr(ord(old) + 1)}[.)]"
    romans = {value: key for key, value in ((key, roman(key)) for key in _ROMANS.split())}
    return rf"\(?{romans.get(roman(old) + 1, old)}[.)]"


def _skips(old: str, new: str) -> bool:
    if roman(old) and roman(new) and roman(new) - roman(old) == 2:
        return True
    return len(old) == len(new) == 1 and ordinal(new) - ordinal(old) == 2


def _empty(draft: Draft) -> Iterator[Finding]:
    """Numbers without text. Automatic ones are shown for paragraphs with text only, so these are
    typed, or hold nothing but signs."""
    for each in draft.structure.numbered:
        rest = each.line.text[each.typed :]
        if not _REST.fullmatch(rest) or _RESERVED.search(rest):
            continue
        if each.typed and each.line.paragraph.role == "cell":
            continue
        following = draft.following(each.line)
        if each.typed and following is not None and not _is_numbered(draft, following):
            # The heading or the text of the clause stands on the next line.
            continue
        yield _finding(
            each,
            Said("A number without text"),
            Said("{0}: fill the paragraph, or take it out.", quoted(each.line.text)),
        )


def _is_numbered(draft: Draft, line: Line) -> bool:
    return line.index in draft.numbered_lines


def _levels(draft: Draft) -> Iterator[Finding]:
    """Automatic numbers that skip a level: 4. is followed by (a) where 4.1 was to be."""
    before: dict[str, int] = {}
    for line in draft.body:
        paragraph = line.paragraph
        if not line.number or not paragraph.list_id:
            continue
        numbered = draft.manuscript.lists[paragraph.list_id]
        level = before.get(numbered.counter)
        before[numbered.counter] = paragraph.level
        skipped = paragraph.level - 1
        if level is None or paragraph.level <= level + 1 or skipped not in numbered.levels:
            continue
        if f"%{skipped + 1}" in numbered.levels[paragraph.level].text:
            yield Finding(
                "numbering",
                "warning",
                line.place(0, min(len(line.text), 40)),
                Said("{0} skips a level", line.number),
                Said(
                    "{0} is numbered {1}, two levels below the paragraph before it. Move it up a"
                    " level.",
                    quoted(line.text),
                    line.number,
                ),
            )


def _finding(each: Numbered, title: Said, message: Said, severity: str = "warning") -> Finding:
    end = each.typed or min(len(each.line.text), 40)
    return Finding(
        "numbering",
        "note" if severity == "note" else "warning",
        each.line.place(0, end),
        title,
        message,
    )
