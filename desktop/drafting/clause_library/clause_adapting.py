"""A clause of the library in the words of one draft, ready to be put between its paragraphs."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from desktop.drafting.clause_library.clauses import (
    DOCUMENT,
    Blank,
    BlockRole,
    Clause,
    Piece,
    blank_text,
    local_numbers,
    pieces,
    said,
)
from desktop.drafting.clause_library.party_words import IN_PLACE, role_of
from desktop.drafting.manuscript.model import Origin, Span

# Terms that mean the same and are of one number, so that the verb behind them stays right.
_SAME_TERMS = (
    ("Fees", "Charges"),
    ("Confidential Information", "Proprietary Information"),
    ("Intellectual Property Rights", "IP Rights", "IPRs"),
    ("Premises", "Demised Premises"),
    ("Business Day", "Working Day"),
    ("Goods", "Products"),
    ("Deliverables", "Work Products"),
    ("Personal Data", "Personal Information"),
)
# Single words that many drafts define and others do not. Those of several words are told from
# ordinary speech ("business day"), other single ones ("services", "term") are not.
_ORDINARY = (
    {"party": "Party", "parties": "Parties"},
    {"affiliate": "Affiliate", "affiliates": "Affiliates"},
)
_DOCUMENT = re.compile(
    r"\bthis ((?i:agreement|lease|contract|deed|letter|tenancy|licen[cs]e|undertaking|offer))\b"
)
_ARTICLE = re.compile(r"(?:the|this|each|either|both|any|every|a|an)\s", re.I)


@dataclass(frozen=True, slots=True)
class AdaptedParagraph:
    """A paragraph to be inserted. ``depth`` 1 is a clause's heading, 2 to 4 its numbered levels, 0
    has no number; ``label`` is what references call it ("" if none does). The spans have their
    origin; one with a ``reference`` shows a number counted as if the clause were the first, until
    the draft is renumbered."""

    depth: int
    role: BlockRole
    spans: tuple[Span, ...]
    label: str = ""

    @property
    def text(self) -> str:
        """The text without its number."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class AdaptedClause:
    """A clause in a draft's words. ``blanks`` are still open; ``undefined`` are terms that it uses
    and the draft does not define, ``again`` those that it defines and the draft has already;
    ``roles_left`` are the roles for which the draft's own wording was not given."""

    clause: Clause
    paragraphs: tuple[AdaptedParagraph, ...]
    blanks: tuple[Blank, ...] = ()
    undefined: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    roles_left: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All paragraphs, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


def adapt(
    clause: Clause,
    roles: Mapping[str, str],
    values: Mapping[str, str],
    defined: Collection[str],
    *,
    taken: Collection[str] = (),
) -> AdaptedClause:
    """``clause`` in a draft's words.

    ``roles`` says how the draft calls each role ("the Contractor", "each party"; "agreement" is the
    document, as "this Lease"); ``values`` are the wordings of blanks by name, an empty one is none;
    ``defined`` are the terms that the draft defines; ``taken`` the labels that it has already.
    """
    wordings = {
        role: (roles.get(role, "").strip() or clause.wordings[role]) for role in clause.roles
    }
    own = {term: _own_term(term, defined) for term in clause.terms}
    words = _Words(
        wordings=wordings,
        values={name: value.strip() for name, value in values.items() if value.strip()},
        terms={term: found or term for term, found in own.items()},
        labels=_labels(clause, taken),
        numbers=local_numbers(clause.blocks),
        ordinary=_ordinary(defined),
        clause=clause.title,
    )
    paragraphs = tuple(
        AdaptedParagraph(
            block.depth,
            block.role,
            tuple(words.span(piece) for piece in pieces(block.text)),
            words.labels.get(block.label, ""),
        )
        for block in clause.blocks
    )
    known = {_key(term) for term in defined}
    return AdaptedClause(
        clause,
        paragraphs,
        blanks=tuple(blank for blank in clause.blanks if blank.name not in words.values),
        undefined=tuple(term for term, found in own.items() if not found),
        again=tuple(term for term in clause.defines if _key(term) in known),
        roles_left=tuple(role for role in clause.roles if not roles.get(role, "").strip()),
    )


def roles_of(clause: Clause, parties: Sequence[str], document: str = "") -> dict[str, str]:
    """Which of a draft's parties are meant by the roles of ``clause``, as ``adapt`` takes it.

    ``parties`` are the draft's own terms, as it says them ("the Contractor", "Client");
    ``document`` is what it calls itself ("this Lease"). A role that none can be is left out.
    """
    called: dict[str, str] = {}
    for party in parties:
        if role := role_of(party):
            called.setdefault(role, party)
    found = {DOCUMENT: document} if document and DOCUMENT in clause.roles else {}
    for role in clause.roles:
        others = [each for each in IN_PLACE.get(role, ()) if each not in clause.roles]
        stands = next((each for each in (role, *others) if each in called), "")
        if stands:
            found[role] = called[stands]
    return found


def as_said(term: str, text: str) -> str:
    """A draft's term with the article that its ``text`` says it with: "the Contractor", or
    "Contractor" where it mostly has none."""
    bare = _ARTICLE.sub("", term)
    # In its definition, (the “Contractor”), the article stands before the quotation mark; one that
    # is defined without it says nothing of how it is used.
    mentions = re.findall(rf"\b((?:the\s+)?)([“\"]?){re.escape(bare)}\b", text, re.I)
    used = [bool(article) for article, quoted in mentions if article or not quoted]
    return f"the {bare}" if any(used) and 2 * sum(used) >= len(used) else bare


def document_as_said(text: str) -> str:
    """What a draft mostly calls itself in its ``text``: "this Agreement"; "" if it does not."""
    called = Counter(match[1] for match in _DOCUMENT.finditer(text))
    return f"this {called.most_common(1)[0][0]}" if called else ""


@dataclass(frozen=True, slots=True)
class _Words:
    """What stands in place of the placeholders of one clause."""

    wordings: Mapping[str, str]
    values: Mapping[str, str]
    terms: Mapping[str, str]
    labels: Mapping[str, str]
    numbers: Mapping[str, str]
    ordinary: Mapping[str, str]
    clause: str

    def span(self, piece: Piece) -> Span:
        origin = Origin("clause", self.clause)
        match piece.kind:
            case "role":
                wording = self.wordings[piece.name]
                text = said(wording, capital=piece.capital, possessive=piece.possessive)
                return Span(text, origin, bold=piece.bold)
            case "blank":
                return self._blank(piece, origin)
            case "term":
                return Span(self.terms.get(piece.name, piece.name), origin, bold=piece.bold)
            case "reference":
                number = self.numbers[piece.name]
                return Span(number, origin, bold=piece.bold, reference=self.labels[piece.name])
            case _:
                return Span(self._written(piece.text), origin, bold=piece.bold)

    def _written(self, text: str) -> str:
        """A text with the words that the draft defines written as it does."""
        if not self.ordinary:
            return text
        listed = "|".join(map(re.escape, sorted(self.ordinary, key=len, reverse=True)))
        words = re.compile(rf"(?<!third )(?<!third-)(?<![\w-])(?:{listed})(?![\w-])")
        return words.sub(lambda match: self.ordinary[match[0]], text)

    def _blank(self, piece: Piece, origin: Origin) -> Span:
        value = self.values.get(piece.name)
        if value is not None:
            return Span(value, Origin("field", piece.name), bold=piece.bold)
        label = piece.name.replace("_", " ")
        return Span(blank_text(label), origin, bold=piece.bold, blank=label)


def _labels(clause: Clause, taken: Collection[str]) -> dict[str, str]:
    """The draft's label for each label of the clause: none that is taken."""
    found: dict[str, str] = {}
    for block in clause.blocks:
        if block.label:
            wanted = label = f"{clause.id}-{block.label}"
            count = 1
            while label in taken or label in found.values():
                count += 1
                label = f"{wanted}-{count}"
            found[block.label] = label
    return found


def _own_term(term: str, defined: Collection[str]) -> str:
    """The draft's term for the clause's: the same but for its case, or one that means the same."""
    by_key = {_key(each): each for each in defined}
    same = next((group for group in _SAME_TERMS if term in group), (term,))
    for each in (term, *same):
        if _key(each) in by_key:
            return by_key[_key(each)]
    return ""


def _ordinary(defined: Collection[str]) -> dict[str, str]:
    """Words in small letters that the draft defines, as it writes them, one and several."""
    terms = {" ".join(term.split()) for term in defined}
    found = {term.lower(): term for term in terms if " " in term and not term.islower()}
    found |= {f"{low}s": f"{term}s" for low, term in found.items() if not low.endswith("s")}
    has = {term.lower() for term in terms if not term.islower()}
    for words in _ORDINARY:
        if has & words.keys():
            found |= words
    return found


def _key(term: str) -> str:
    return " ".join(term.split()).casefold()
