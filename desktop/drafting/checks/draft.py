"""A draft as the checks read it: what several of them need is found once."""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.drafting.checks.company_names import Company, companies
from desktop.drafting.checks.definitions import Definition, definitions, key_of
from desktop.drafting.checks.lines import Line, lines_of
from desktop.drafting.checks.signing import signed_lines
from desktop.drafting.checks.structure import Structure, structure
from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.manuscript.numbers import labelled

_HEAD = 6
_LONGEST_TITLE = 120
# The address and the date stand before the salutation.
_LETTERHEAD = 30
_ADDRESSED = re.compile(r"\s*(?:dear\s+\S|(?:to|from|subject)\s*:)", re.I)
_TERMS_BY_LETTER = re.compile(
    r"\b(?:engagement|offer of employment|confidentiality (?:letter|agreement)|terms of business"
    r"|letter agreement|letter of appointment)\b",
    re.I,
)
_CHANGES = re.compile(
    r"\b(?:amendments?|addendum|variation|supplement(?:al)?|amending|rider|novation"
    r"|statement of work|work order)\b",
    re.I,
)
_SPEAKS_OF_ONE = re.compile(r"\b(?:minutes|invoice|statement|policy|summary|report)\b", re.I)
_SPEAKS_OF = re.compile(r"\b(?:letter|notice (?:of|to)|demand|minutes)\b", re.I)


@dataclass(frozen=True)
class Draft:
    """A draft, its lines, and what was found in them so far."""

    manuscript: Manuscript
    lines: tuple[Line, ...]

    @functools.cached_property
    def body(self) -> tuple[Line, ...]:
        """The lines without running headers and footers and tables of contents."""
        return tuple(line for line in self.lines if line.is_body)

    @functools.cached_property
    def labels(self) -> Mapping[str, str]:
        """The id of the paragraph that carries each label."""
        return labelled(self.manuscript.paragraphs)

    @functools.cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each paragraph in the draft, by its id."""
        return {each.id: index for index, each in enumerate(self.manuscript.paragraphs)}

    @functools.cached_property
    def title(self) -> str:
        """What the document calls itself: its title, or its first short lines."""
        titles = [line.text for line in self.body if line.paragraph.role == "title"]
        first = [line.text for line in self.body[:_HEAD] if _may_be_title(line.text)]
        return "\n".join([self.manuscript.title, *(titles or first)])

    @functools.cached_property
    def changes_another(self) -> bool:
        """Whether the document stands beside another one, which has the clauses and the terms."""
        return self.is_letter or self.changes_contract or _SPEAKS_OF.search(self.title) is not None

    @functools.cached_property
    def is_letter(self) -> bool:
        """Whether somebody writes to somebody, not as a way of making a contract."""
        head = self.body[:_LETTERHEAD]
        return any(_ADDRESSED.match(line.text) for line in head) and not any(
            _TERMS_BY_LETTER.search(line.text) for line in (*head, *self.lines[len(self.body) :])
        )

    @functools.cached_property
    def changes_contract(self) -> bool:
        """Whether the document changes a contract, so that it has only some of its clauses."""
        return _CHANGES.search(self.title) is not None

    @functools.cached_property
    def is_contract(self) -> bool:
        """Whether a title that names a kind of contract is this document's own."""
        return not self.changes_contract and _SPEAKS_OF_ONE.search(self.title) is None

    @functools.cached_property
    def structure(self) -> Structure:
        """The numbers of the clauses."""
        return structure(self.body)

    @functools.cached_property
    def numbered_lines(self) -> frozenset[int]:
        """The indexes of the lines with a number."""
        return frozenset(each.line.index for each in self.structure.numbered)

    @functools.cached_property
    def _places(self) -> Mapping[int, int]:
        return {line.index: place for place, line in enumerate(self.body)}

    def following(self, line: Line) -> Line | None:
        """The next line of the body, None behind the last one."""
        place = self._places[line.index] + 1
        return self.body[place] if place < len(self.body) else None

    def before(self, line: Line, count: int) -> tuple[Line, ...]:
        """Up to so many lines of the body before one."""
        place = self._places[line.index]
        return self.body[max(0, place - count) : place]

    def near(self, line: Line, count: int) -> tuple[Line, ...]:
        """Up to so many lines of the body before one, and behind it."""
        place = self._places[line.index]
        return self.before(line, count) + self.body[place + 1 : place + 1 + count]

    def between(self, first: Line, last: Line) -> tuple[Line, ...]:
        """The lines of the body from one to another one, both of them included."""
        return self.body[self._places[first.index] : self._places[last.index] + 1]

    @functools.cached_property
    def companies(self) -> tuple[tuple[Line, Company], ...]:
        """The names of companies, in order."""
        return tuple((line, each) for line in self.body for each in companies(line.text))

    @functools.cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """The terms that the document defines."""
        return definitions(self.body)

    @functools.cached_property
    def terms(self) -> Mapping[tuple[str, ...], Definition]:
        """The first definition of each term, by its key."""
        found: dict[tuple[str, ...], Definition] = {}
        for each in sorted(self.definitions, key=lambda one: one.how == "label"):
            found.setdefault(each.key, each)
        return found

    @functools.cached_property
    def signed(self) -> frozenset[int]:
        """The indexes of the lines to be signed: after the words that say so."""
        return signed_lines(self.body)

    def is_own_name(self, words: str) -> bool:
        """Whether "the Agreement" is what this document calls itself."""
        key = key_of(words.split(",")[0].removeprefix("the ").removeprefix("The "))
        return bool(key) and any(
            each.is_document and key[:1] == each.key for each in self.definitions
        )


def _may_be_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and text[-1] not in ",;" and ":" not in text


def draft(manuscript: Manuscript) -> Draft:
    """The draft as the checks read it."""
    return Draft(manuscript, lines_of(manuscript))
