"""A clause of the user's own: the text of any document, made markup, so that it can be adapted.

The numbers of its paragraphs go, since the next draft has its own: a reference to one of them
becomes a reference by label, one to a clause that was not saved a blank. The parties and the
document become roles that are called as they were. No other word changes.
"""

import math
import re
from dataclasses import dataclass, field, replace

from desktop.drafting.clause_library.clause_files import ClauseFormatError, parse_clause
from desktop.drafting.clause_library.clauses import DOCUMENT, Clause, ClauseSource
from desktop.drafting.clause_library.party_words import role_of
from desktop.errors import UsageError
from desktop.vault.desk.clauses import Origin, StoredClause

OWN = "own-"
_MAX_TEXT = 50_000
_HEADING_WORDS = 12
# Where a text was cut into lines, a line that a paragraph goes on behind is nearly as wide as the
# widest, and that has about so many characters.
_FULL_LINE = 0.85
_LINE_CHARACTERS = range(60, 131)
# Before the text of a clause, where it is read: its title and its side.
_HEAD_LINES = 2

_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{1,3})+)\.?\s+|(\d{1,3})\.\s+(?=\S)|(\d{1,3})\s+(?=[A-Z])")
_ITEM = re.compile(r"\(([a-z]{1,5}|[A-Z])\)\s+")
_ROMAN = frozenset(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"])
_ONE = r"\d{1,3}(?:\.\d{1,3})*(?:\([a-z]{1,5}\))*"
_REFERENCES = re.compile(
    r"\b((?i:clause|section|paragraph|article)s?\s+)"
    rf"((?>{_ONE}(?:(?:,|,?\s+(?:and|or|to))\s+{_ONE})*))"
    # Not a law's: "section 172 of the Companies Act 2006", "Article 28 GDPR".
    r"(?!\s+of\s+(?:the\s+)?[A-Z]|\s+[A-Z]{2,})"
)
_DOCUMENT = re.compile(
    r"\b([Tt]his) ((?i:agreement|lease|contract|deed|letter|tenancy|licen[cs]e))\b"
)
_PARTY = re.compile(r"\b([Tt]he) ([A-Z][a-z]+)\b(?! [A-Z])")
_TERM = re.compile(r"[“\"]([A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*){0,5})[”\"]")
# Written by somebody who edits a clause: what is wrong with it is to be said, not kept as it is.
_MEANT = re.compile(r"\{\{ ?[a-z]|\{(?:[Tt]he|[Tt]his) |\[\[=?[a-z]")
# Signs of the markup in any other text, such as the "[***]" of what was blacked out.
_SIGNS = re.compile(r"[{}\\]|\*{2,}|\[{2,}|\]{2,}")


@dataclass(slots=True)
class _Text:
    """What is found while a text is read: wordings of roles, blanks, and the number of each
    paragraph as references call it. ``terms`` finds those that the document defines elsewhere."""

    terms: re.Pattern[str]
    wordings: dict[str, str] = field(default_factory=dict)
    blanks: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Line:
    sign: str
    text: str
    number: str = ""


def stored(
    title: str,
    kind: str,
    text: str,
    side: str,
    saved: str,
    origin: Origin | None = None,
    document: str = "",
) -> StoredClause:
    """A clause to be kept: ``text`` is markup as the library is written in, or any text, taken from
    the text of a ``document`` that may define terms. Raises
    UsageError for a clause without title, kind or text, or with marks that can't be read."""
    title, kind = " ".join(title.split()), _kind_id(kind)
    if not title or not kind:
        raise UsageError("The clause needs a title and a kind", "Name both.")
    if not text.strip():
        raise UsageError("The clause has no text", "Choose the words that are to be kept.")
    if len(text) > _MAX_TEXT:
        raise UsageError("The text is too long", f"Keep a clause under {_MAX_TEXT:,} characters.")
    made = StoredClause(0, kind, title, side, _written(text, document), origin, saved)
    try:
        as_clause(made)
    except ClauseFormatError as error:
        raise UsageError(
            "The clause can't be read", f"In line {error.line - _HEAD_LINES}, {error}."
        ) from None
    return made


def as_clause(kept: StoredClause) -> Clause:
    """The clause that is kept. Raises ClauseFormatError."""
    source = kept.origin
    # Title and side stand beside the text in the vault, since they are changed alone.
    clause = parse_clause(f"Title: {kept.title}\nSide: {kept.side}\n{kept.text}", kept.kind)
    return Clause(
        id=f"{OWN}{kept.id}",
        kind=kept.kind,
        title=kept.title,
        side=kept.side,
        blocks=clause.blocks,
        blanks=clause.blanks,
        wordings=clause.wordings,
        terms=clause.terms,
        defines=clause.defines,
        origin="own",
        source=ClauseSource(source.doc, source.page, source.start, source.end) if source else None,
        saved=kept.saved,
    )


def own_id(clause_id: str) -> int:
    """The vault's id of a clause of the user's own. Raises UsageError for one of the library."""
    number = clause_id.removeprefix(OWN)
    if not clause_id.startswith(OWN) or not number.isdecimal():
        raise UsageError(
            "This clause comes with Strongroom", "Only clauses that you saved can be changed."
        )
    return int(number)


def _kind_id(kind: str) -> str:
    """A kind as it is typed ("Price review") as an id ("price-review")."""
    return "-".join(re.findall(r"[a-z0-9]+", kind.casefold()))


def defined_terms(text: str) -> set[str]:
    """The terms in quotation marks in a document: what it defines, but for its parties."""
    return {term for term in _TERM.findall(text) if not role_of(term)}


def _written(text: str, document: str) -> str:
    """The text as markup, with the head lines of its roles and blanks; markup stays as it is."""
    if _MEANT.search(text) or _is_markup(text):
        return text.strip() + "\n"
    text = _SIGNS.sub(lambda match: "".join(f"\\{sign}" for sign in match[0]), text)
    found = _Text(terms=_any_of(defined_terms(document) - defined_terms(text)))
    lines = _lines(text, found)
    body = [f"{line.sign} {_label(line, found)}{_marked(line.text, found)}" for line in lines]
    head = [f"Role: {role}, {wording}" for role, wording in found.wordings.items()]
    head += [f"Blank: {name}, text, {said}" for name, said in found.blanks.items()]
    return "\n".join([*head, "", *body]) + "\n"


def _is_markup(text: str) -> bool:
    try:
        parse_clause(f"Title: a\n{text}", "own")
    except ClauseFormatError:
        return False
    return True


def _lines(text: str, found: _Text) -> list[_Line]:
    """The paragraphs with their signs; numbers are noted and taken off."""
    made: list[_Line] = []
    above = ["", ""]  # the numbers that "(a)" and "(i)" stand below
    last_item = ""
    for paragraph in _paragraphs(text):
        if item := _ITEM.match(paragraph):
            deep = item[1] in _ROMAN and not (item[1] == "i" and last_item == "h")
            deep = deep and bool(last_item)
            number = above[1 if deep else 0] + f"({item[1].lower()})"
            if not deep:
                above[1], last_item = number, item[1]
            made.append(_Line("---" if deep else "--", paragraph[item.end() :], number))
        elif numbered := _NUMBER.match(paragraph):
            number = next(group for group in numbered.groups() if group)
            above, last_item = [number, number], ""
            made.append(_numbered(number, paragraph[numbered.end() :]))
        else:
            made.append(_Line("=" if not made and _is_heading(paragraph) else ">", paragraph))
    made = _once(made)
    found.labels |= {line.number: _label_name(line.number) for line in made if line.number}
    if not found.labels:
        made = [_Line("-", line.text) if line.sign == ">" else line for line in made]
    return made


def _once(lines: list[_Line]) -> list[_Line]:
    """The lines, each number standing once: a second list that begins anew is not referred to."""
    seen: set[str] = set()
    made: list[_Line] = []
    for line in lines:
        again = line.number in seen
        made.append(replace(line, number="") if again else line)
        seen.add(line.number)
    return made


def _numbered(number: str, text: str) -> _Line:
    depth = number.count(".")
    if not depth and _is_heading(text):
        return _Line("=", text, number)
    return _Line(("-", "-", "--", "---")[min(depth, 3)], text, number)


def _is_heading(text: str) -> bool:
    return len(text.split()) <= _HEADING_WORDS and text[-1] not in ".;:,"


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each put together from the lines that it was broken into."""
    lines = [" ".join(each.split()) for each in text.splitlines()]
    width = max(map(len, lines))
    # Of a page, whose lines are about as wide as it is; else a line is a paragraph.
    full = width * _FULL_LINE if width in _LINE_CHARACTERS else math.inf
    found: list[str] = []
    before = ""
    for line in lines:
        if line and found and found[-1] and _goes_on(found[-1], line, is_full=len(before) >= full):
            found[-1] += f" {line}"
        else:
            found.append(line)
        before = line
    return [paragraph for paragraph in found if paragraph]


def _goes_on(paragraph: str, line: str, *, is_full: bool) -> bool:
    """Whether a line belongs to the paragraph before it, whose last line was full or not."""
    is_ended = paragraph[-1] in ".;:" or _is_heading(paragraph)
    if _NUMBER.match(line) or _ITEM.match(line):
        # "within / 30 Business Days" has a number that begins nothing.
        return not is_ended and paragraph[-1] != "," and not paragraph.endswith((" and", " or"))
    if line[0].islower():
        return paragraph[-1] not in ".;:"
    return is_full or not is_ended


def _label_name(number: str) -> str:
    return "p" + "-".join(re.findall(r"[0-9a-z]+", number))


def _label(line: _Line, found: _Text) -> str:
    return f"[[={found.labels[line.number]}]] " if line.number else ""


def _marked(text: str, found: _Text) -> str:
    text = _REFERENCES.sub(lambda match: match[1] + _referring(match[2], found), text)
    text = _DOCUMENT.sub(lambda match: _document(match, found), text)
    text = _PARTY.sub(lambda match: _party(match, found), text)
    return found.terms.sub(lambda match: f"{{{match[0]}}}", text)


def _any_of(terms: set[str]) -> re.Pattern[str]:
    """Finds any of the terms as whole words, the longest first; nothing if there is none."""
    listed = "|".join(map(re.escape, sorted(terms, key=len, reverse=True)))
    return re.compile(rf"(?<![\w’-])(?:{listed})(?![\w-])" if listed else r"(?!)")


def _referring(numbers: str, found: _Text) -> str:
    return re.sub(_ONE, lambda match: _reference(match[0], found), numbers)


def _reference(number: str, found: _Text) -> str:
    if number in found.labels:
        return f"[[{found.labels[number]}]]"
    said = f"the source says {number}"
    name = next((name for name, other in found.blanks.items() if other == said), "")
    if not name:
        count = len(found.blanks) + 1
        name = "other_clause" if count == 1 else f"other_clause_{count}"
        found.blanks[name] = said
    return f"{{{{ {name} }}}}"


def _document(match: re.Match[str], found: _Text) -> str:
    wording = found.wordings.setdefault(DOCUMENT, f"this {match[2]}")
    return f"{{{match[1]} {DOCUMENT}}}" if wording == f"this {match[2]}" else match[0]


def _party(match: re.Match[str], found: _Text) -> str:
    role = role_of(match[2])
    if not role:
        return match[0]
    wording = found.wordings.setdefault(role, f"the {match[2]}")
    # Two parties that the library has one role for: the second keeps its name.
    return f"{{{match[1]} {role}}}" if wording == f"the {match[2]}" else match[0]
