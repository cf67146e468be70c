"""The clause library: what comes with Strongroom and what the user has saved.

A clause is written in a light markup (``clause_files``): the parties are roles, the document and
its defined terms are placeholders, what differs from deal to deal is a blank. So one text serves
any draft; ``clause_adapting`` puts the draft's own words in.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from desktop.errors import NotFoundError

BlankKind = Literal[
    "text", "party", "person", "date", "money", "duration", "number", "percentage", "place"
]
ClauseOrigin = Literal["library", "own"]
BlockRole = Literal["heading", "clause", "definition", "text"]

BLANK_KINDS: frozenset[str] = frozenset(get_args(BlankKind))
# The side of a clause that favours nobody.
NEUTRAL = "neutral"
# What the document itself is called: it is adapted as the parties are.
DOCUMENT = "agreement"
# How a role is called where nobody says otherwise, in the order in which they are listed.
ROLES: Mapping[str, str] = {
    DOCUMENT: "this agreement",
    "supplier": "the Supplier",
    "buyer": "the Buyer",
    "landlord": "the Landlord",
    "tenant": "the Tenant",
    "employer": "the Employer",
    "employee": "the Employee",
    "client": "the Client",
    "firm": "the Firm",
    "discloser": "the Discloser",
    "recipient": "the Recipient",
}

_TOKEN = re.compile(
    r"\{\{ (?P<blank>[a-z][a-z0-9_]*) \}\}"
    r"|\{(?P<article>[Tt]he|[Tt]his) (?P<role>[a-z]+)\}(?P<possessive>’s)?"
    r"|\{(?P<term>[A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*)*)\}"
    r"|\[\[(?P<reference>[a-z0-9-]+)\]\]"
    r"|(?P<bold>\*\*)"
    r"|\\(?P<literal>[{}\[\]*\\])"
)


@dataclass(frozen=True, slots=True)
class Blank:
    """What a clause leaves open. ``help`` says what belongs there, in words for the user."""

    name: str
    kind: BlankKind
    help: str = ""

    @property
    def label(self) -> str:
        """The name as words: "notice period"."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph in the markup. ``depth`` 1 is the clause's heading, 2 to 4 are its numbered
    levels, 0 has no number. ``label`` is what references in the same clause call it."""

    depth: int
    role: BlockRole
    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class ClauseSource:
    """Where a clause of the user's own was taken from: [start, end) are offsets in the stored text
    of the document at ``doc``; ``page`` counts from 1, None where the format has none."""

    doc: str
    page: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. ``kind`` is its kind's id; ``side`` is "neutral" or the role that it favours;
    ``note`` says when to use it and ``watch`` what to look out for; ``words`` are further words
    that people search it by. ``wordings`` says how each of its roles is called here, ``terms``
    which defined terms it uses and ``defines`` which it defines itself. ``source`` and ``saved``
    (UTC, ISO 8601) are there for the user's own ones."""

    id: str
    kind: str
    title: str
    side: str
    blocks: tuple[Block, ...]
    note: str = ""
    watch: str = ""
    words: str = ""
    blanks: tuple[Blank, ...] = ()
    wordings: Mapping[str, str] = field(default_factory=dict)
    terms: tuple[str, ...] = ()
    defines: tuple[str, ...] = ()
    origin: ClauseOrigin = "library"
    source: ClauseSource | None = None
    saved: str = ""

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that it names, the document's ("agreement") among them."""
        return tuple(self.wordings)

    @property
    def text(self) -> str:
        """Its paragraphs, a line each, as they read before they are adapted: blanks in brackets,
        references as numbers counted from 1."""
        return "\n".join(plain_lines(self))


@dataclass(frozen=True, slots=True)
class ClauseKind:
    """A kind of clause; ``about`` says what it is for."""

    id: str
    title: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ClauseProblem:
    """A file of the library that can't be used: where (``line`` counts from 1), and why."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ClauseLibrary:
    """Clauses by kind, neutral ones first in each; ``problems`` are files that were left out."""

    kinds: tuple[ClauseKind, ...] = ()
    clauses: tuple[Clause, ...] = ()
    problems: tuple[ClauseProblem, ...] = ()

    def clause(self, clause_id: str) -> Clause:
        """The clause with this id. Raises NotFoundError."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise NotFoundError("There is no such clause", "List them with: strongroom clauses.")

    def kind(self, kind_id: str) -> ClauseKind:
        """The kind with this id. Raises NotFoundError."""
        for kind in self.kinds:
            if kind.id == kind_id:
                return kind
        raise NotFoundError("There is no such kind of clause", "List them: strongroom clauses.")

    def variants(self, clause_id: str) -> tuple[Clause, ...]:
        """The clauses of the same kind, this one among them. Raises NotFoundError."""
        kind = self.clause(clause_id).kind
        return tuple(clause for clause in self.clauses if clause.kind == kind)

    def with_own(self, own: Sequence[Clause]) -> "ClauseLibrary":
        """The library with the user's own clauses, each behind those of its kind. A kind that only
        they have comes last."""
        known = {kind.id for kind in self.kinds}
        new = dict.fromkeys(clause.kind for clause in own if clause.kind not in known)
        kinds = (*self.kinds, *(ClauseKind(name, kind_title(name)) for name in new))
        order = {kind.id: at for at, kind in enumerate(kinds)}
        both = sorted([*self.clauses, *own], key=lambda clause: order[clause.kind])
        return ClauseLibrary(kinds, tuple(both), self.problems)


def kind_title(kind_id: str) -> str:
    """A kind's id as words: "price-review" is "Price review"."""
    words = kind_id.replace("-", " ")
    return words[:1].upper() + words[1:]


# ------------------------------------------------------------------------------- the markup


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a block: "text", "blank", "role", "term", "reference", or "literal", a sign of the
    markup that is meant as it stands. ``name`` is the blank's, role's, term's or label's; ``text``
    the words themselves of a text. ``capital`` begins a sentence; ``possessive`` stands for the
    role's genitive."""

    kind: Literal["text", "blank", "role", "term", "reference", "literal"]
    text: str = ""
    name: str = ""
    bold: bool = False
    capital: bool = False
    possessive: bool = False


def pieces(text: str) -> list[Piece]:
    """The parts of a block's text in order; together they are all of it."""
    found: list[Piece] = []
    at, bold = 0, False
    for match in _TOKEN.finditer(text):
        if match.start() > at:
            found.append(Piece("text", text[at : match.start()], bold=bold))
        at = match.end()
        if match["bold"]:
            bold = not bold
        else:
            found.append(_placeholder(match, bold=bold))
    if at < len(text):
        found.append(Piece("text", text[at:], bold=bold))
    return found


def _placeholder(match: re.Match[str], *, bold: bool) -> Piece:
    if match["literal"]:
        return Piece("literal", match["literal"], "", bold)
    if match["blank"]:
        return Piece("blank", "", match["blank"], bold)
    if match["term"]:
        return Piece("term", "", match["term"], bold)
    if match["reference"]:
        return Piece("reference", "", match["reference"], bold)
    capital = match["article"][0] == "T"
    return Piece("role", "", match["role"], bold, capital, bool(match["possessive"]))


def said(wording: str, *, capital: bool = False, possessive: bool = False) -> str:
    """A party's or a document's wording inside a sentence, or at its beginning; of several, or of
    a name that ends in s, the genitive has no second one."""
    article, _, rest = wording.partition(" ")
    if rest and article.lower() in _SMALL:
        wording = f"{article.lower()} {rest}"
    if capital:
        wording = wording[:1].upper() + wording[1:]
    if possessive:
        wording += "’" if wording.endswith("s") and not wording.endswith("ss") else "’s"
    return wording


_SMALL = frozenset({"the", "this", "each", "either", "both", "any", "every", "a", "an", "such"})


def blank_text(label: str) -> str:
    """How a blank is shown that nothing is known for."""
    return f"[{label}]"


def local_numbers(blocks: Iterable[Block]) -> dict[str, str]:
    """The number of each label, counted as if the clause were the first: "1.2(a)(i)"."""
    counts = [0] * 5
    found: dict[str, str] = {}
    for block in blocks:
        if block.depth:
            counts[block.depth] += 1
            counts[block.depth + 1 :] = [0] * (4 - block.depth)
        if block.label:
            found[block.label] = _number(counts, block.depth)
    return found


_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _number(counts: Sequence[int], depth: int) -> str:
    text = str(counts[1] or 1)
    if depth > 1 and counts[2]:
        text += f".{counts[2]}"
    if depth > 2:
        text += f"({chr(ord('a') + counts[3] - 1)})"
    if depth > 3:
        text += f"({_ROMAN[counts[4]]})"
    return text


def plain_lines(clause: Clause) -> list[str]:
    """The clause's paragraphs as plain text: see ``Clause.text``."""
    numbers = local_numbers(clause.blocks)
    return [
        "".join(_plain(piece, clause, numbers) for piece in pieces(b.text)) for b in clause.blocks
    ]


def _plain(piece: Piece, clause: Clause, numbers: Mapping[str, str]) -> str:
    match piece.kind:
        case "role":
            wording = clause.wordings.get(piece.name, piece.name)
            return said(wording, capital=piece.capital, possessive=piece.possessive)
        case "blank":
            return blank_text(piece.name.replace("_", " "))
        case "reference":
            return numbers.get(piece.name, "")
        case "term":
            return piece.name
        case _:
            return piece.text
