"""Reads the clause library: one text file a kind, made to be written and corrected by hand.

A file ``KIND.txt`` begins with what the kind is called, then each clause has a head and a body:

    Kind: Termination on notice
    About: How a party leaves without a reason.

    === termination-on-notice-mutual
    Title: Either party may end it on notice
    Side: neutral
    Use: When to take it.
    Watch: What to look out for.
    Words: further words that people search by
    Blank: notice_period, duration, How long before the end notice is given

    = Ending on notice
    - [[=notice]] Either party may end {this agreement} by giving {{ notice_period }}’ notice.
    -- (a) text, --- (i) text, > a paragraph without a number, * a definition

In the body ``{the supplier}`` is a role ("{The supplier}" begins a sentence), ``{this agreement}``
the document, ``{Services}`` a term that the draft is to define, ``{{ name }}`` a blank,
``[[label]]`` the number of a paragraph of the same clause, ``**bold**`` what a definition defines,
``\\`` before one of these signs the sign itself.
A head may have ``Role: supplier, the Contractor`` lines, which say how a role is called there.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import cast

from desktop import paths
from desktop.drafting.clause_library.clauses import (
    BLANK_KINDS,
    NEUTRAL,
    ROLES,
    Blank,
    BlankKind,
    Block,
    BlockRole,
    Clause,
    ClauseKind,
    ClauseLibrary,
    ClauseProblem,
    pieces,
)

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BLANK_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LABEL = re.compile(r"\[\[=([a-z0-9-]+)\]\]\s*")
_DEFINED = re.compile(r"“\*\*([^*]+)\*\*”")
_SIGNS: dict[str, tuple[int, BlockRole]] = {
    "=": (1, "heading"),
    "-": (2, "clause"),
    "--": (3, "clause"),
    "---": (4, "clause"),
    ">": (0, "text"),
    "*": (0, "definition"),
}
_ONCE = {"Title", "Side", "Use", "Watch", "Words"}
_BEGIN = "==="
# A mark of the markup that was typed wrongly would reach the contract as it stands.
_STRAY = re.compile(r"\{|\}|\[\[|\]\]|\*\*")


class ClauseFormatError(ValueError):
    """A text that is no clause; ``line`` counts from 1, the message says what is wrong."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def load(folder: Path | None = None) -> ClauseLibrary:
    """The library in ``folder``, or the one that comes with Strongroom. A broken file is named
    with its line and costs no other."""
    return _read_folder(folder) if folder is not None else _shipped()


@cache
def _shipped() -> ClauseLibrary:
    return _read_folder(paths.resource_path("clauses"))


def _read_folder(folder: Path) -> ClauseLibrary:
    kinds: list[ClauseKind] = []
    clauses: dict[str, Clause] = {}
    problems: list[ClauseProblem] = []
    for file in sorted(folder.glob("*.txt")):
        try:
            kind, found = parse_kind(file.read_text("utf-8"), file.stem)
            for clause in found:
                if clause.id in clauses:
                    raise ClauseFormatError(1, f"the clause {clause.id} is in another file too")
        except ClauseFormatError as error:
            problems.append(ClauseProblem(file.name, error.line, str(error)))
        except (OSError, UnicodeDecodeError):
            problems.append(ClauseProblem(file.name, 1, "it can't be read as text (UTF-8)"))
        else:
            kinds.append(kind)
            clauses |= {clause.id: clause for clause in found}
    kinds.sort(key=lambda kind: kind.title.casefold())
    order = {kind.id: at for at, kind in enumerate(kinds)}
    in_order = sorted(clauses.values(), key=lambda c: (order[c.kind], c.side != NEUTRAL))
    return ClauseLibrary(tuple(kinds), tuple(in_order), tuple(problems))


def parse_kind(source: str, kind_id: str) -> tuple[ClauseKind, list[Clause]]:
    """A file's kind and its clauses. Raises ClauseFormatError."""
    if not _ID.fullmatch(kind_id):
        raise ClauseFormatError(1, "its name must be small letters, digits and hyphens")
    lines = list(enumerate(source.splitlines(), 1))
    starts = [at for at, (_, line) in enumerate(lines) if line.startswith(_BEGIN)]
    head = dict(_entries(lines[: starts[0] if starts else None], {"Kind", "About"}))
    if "Kind" not in head:
        raise ClauseFormatError(1, "it must begin with “Kind: ” and what the kind is called")
    if not starts:
        raise ClauseFormatError(len(lines) or 1, f"it has no clause; one begins with {_BEGIN} ID")
    clauses: list[Clause] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        number, line = lines[start]
        clause_id = line.removeprefix(_BEGIN).strip()
        if not _ID.fullmatch(clause_id):
            raise ClauseFormatError(number, "an id has small letters, digits and hyphens")
        if any(clause.id == clause_id for clause in clauses):
            raise ClauseFormatError(number, f"the clause {clause_id} stands twice")
        clauses.append(_clause(lines[start + 1 : end], number, clause_id, kind_id))
    return ClauseKind(kind_id, head["Kind"], head.get("About", "")), clauses


def parse_clause(source: str, kind_id: str) -> Clause:
    """One clause, its head and body, as the user's own are kept. Raises ClauseFormatError."""
    return _clause(list(enumerate(source.splitlines(), 1)), 1, "own", kind_id)


Lines = Sequence[tuple[int, str]]


def _clause(lines: Lines, first: int, clause_id: str, kind_id: str) -> Clause:
    cut = next((at for at, (_, line) in enumerate(lines) if _is_block(line)), len(lines))
    head: dict[str, str] = {}
    blanks: dict[str, Blank] = {}
    wordings: dict[str, str] = {}
    for number, key, value in _keyed(lines[:cut], {*_ONCE, "Blank", "Role"}):
        if key == "Blank":
            blank = _blank(number, value)
            if blank.name in blanks:
                raise ClauseFormatError(number, f"the blank {blank.name} is described twice")
            blanks[blank.name] = blank
        elif key == "Role":
            name, wording = _role(number, value)
            wordings[name] = wording
        elif key in head:
            raise ClauseFormatError(number, f"“{key}” stands twice")
        else:
            head[key] = value
    if "Title" not in head:
        raise ClauseFormatError(first, "a clause needs a “Title: ”")
    blocks = [_block(number, line) for number, line in lines[cut:] if line.strip()]
    if not blocks:
        raise ClauseFormatError(first, "the clause has no text")
    roles, terms = _check_body(lines[cut:], blocks, blanks)
    side = head.get("Side", NEUTRAL)
    if side != NEUTRAL and side not in ROLES:
        raise ClauseFormatError(first, f"the side must be {NEUTRAL} or a role: {', '.join(ROLES)}")
    defines = dict.fromkeys(term for block in blocks for term in _DEFINED.findall(block.text))
    return Clause(
        id=clause_id,
        kind=kind_id,
        title=head["Title"],
        side=side,
        blocks=tuple(blocks),
        note=head.get("Use", ""),
        watch=head.get("Watch", ""),
        words=head.get("Words", ""),
        blanks=tuple(blanks.values()),
        wordings={role: wordings.get(role, ROLES[role]) for role in ROLES if role in roles},
        terms=tuple(term for term in terms if term not in defines),
        defines=tuple(defines),
    )


def _entries(lines: Lines, keys: set[str]) -> Iterator[tuple[str, str]]:
    seen = set()
    for number, key, value in _keyed(lines, keys):
        if key in seen:
            raise ClauseFormatError(number, f"“{key}” stands twice")
        seen.add(key)
        yield key, value


def _keyed(lines: Lines, keys: set[str]) -> Iterator[tuple[int, str, str]]:
    for number, line in lines:
        if not line.strip():
            continue
        key, colon, value = line.partition(":")
        if not colon or key not in keys:
            raise ClauseFormatError(number, f"a line here begins with {', '.join(sorted(keys))}")
        if not value.strip():
            raise ClauseFormatError(number, f"“{key}” has nothing behind it")
        yield number, key, value.strip()


def _is_block(line: str) -> bool:
    return line.split(" ", 1)[0] in _SIGNS


def _block(number: int, line: str) -> Block:
    sign, _, text = line.strip().partition(" ")
    if sign not in _SIGNS:
        raise ClauseFormatError(number, f"no paragraph begins with {sign[:12]!r}")
    depth, role = _SIGNS[sign]
    label = _LABEL.match(text)
    text = _LABEL.sub("", text, count=1).strip() if label else text.strip()
    if not text:
        raise ClauseFormatError(number, "the paragraph is empty")
    if label and not depth:
        raise ClauseFormatError(number, "a paragraph without a number can't have a label")
    return Block(depth, role, text, label[1] if label else "")


def _blank(number: int, value: str) -> Blank:
    name, _, rest = value.partition(",")
    kind, _, help_text = rest.partition(",")
    name, kind = name.strip(), kind.strip()
    if not _BLANK_NAME.fullmatch(name):
        raise ClauseFormatError(number, "a blank's name has small letters, digits and underscores")
    if kind not in BLANK_KINDS:
        raise ClauseFormatError(number, f"a blank is one of: {', '.join(sorted(BLANK_KINDS))}")
    return Blank(name, cast("BlankKind", kind), help_text.strip())


def _role(number: int, value: str) -> tuple[str, str]:
    name, _, wording = (part.strip() for part in value.partition(","))
    if name not in ROLES or not wording:
        raise ClauseFormatError(number, f"a role is one of: {', '.join(ROLES)}; then its wording")
    return name, wording


def _check_body(
    lines: Lines, blocks: Sequence[Block], blanks: dict[str, Blank]
) -> tuple[set[str], list[str]]:
    """The roles and the terms that the body names; everything in it is known and used."""
    labels = [block.label for block in blocks if block.label]
    used: dict[str, list[str]] = {"role": [], "term": [], "blank": [], "reference": []}
    numbers = [number for number, line in lines if line.strip()]
    for number, block in zip(numbers, blocks, strict=True):
        for piece in pieces(block.text):
            if piece.kind == "text" and _STRAY.search(piece.text):
                raise ClauseFormatError(number, "a mark of the markup is not complete")
            if piece.kind in used:
                used[piece.kind].append(piece.name)
        if block.text.count("**") % 2:
            raise ClauseFormatError(number, "** has no second **")
        if block.label and labels.count(block.label) > 1:
            raise ClauseFormatError(number, f"the label {block.label} stands twice")
        _check_known(number, used, labels, blanks)
    for name in blanks.keys() - set(used["blank"]):
        raise ClauseFormatError(numbers[0], f"the blank {name} is never used")
    return set(used["role"]), list(dict.fromkeys(used["term"]))


def _check_known(
    number: int, used: dict[str, list[str]], labels: Sequence[str], blanks: dict[str, Blank]
) -> None:
    for name in used["role"]:
        if name not in ROLES:
            raise ClauseFormatError(number, f"there is no role {name}")
    for name in used["blank"]:
        if name not in blanks:
            raise ClauseFormatError(number, f"the blank {name} is not described in the head")
    for name in used["reference"]:
        if name not in labels:
            raise ClauseFormatError(number, f"there is no label {name}")
