"""Which document a question names, and what it asks of it.

"Consider the agreement between Acme and Birch; when does it end?" is answered from that agreement,
by the words and the meaning of "when does it end?". People name documents by the file, the title
or the parties (vault/profiles.py). A document is taken for the one that is meant when it holds at
least half of the weight of the question's names and clearly more than any other, one proper name
among them; else the shares only weigh in the ranking. The constants were chosen on five sets of
questions (tests/bench/retrieval.py); the results hardly change between 0.4 and 0.6 for the share,
0.1 and 0.25 for the margin.
"""

import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.terms import name_stems, plain, tokens
from desktop.vault.library import Library
from desktop.vault.profiles import NAME, PARTY, Profile, Profiles

_MEANT = 0.5
_MARGIN = 0.2
# A clause of which this part names the document says no more than that.
_NAMING_CLAUSE = 0.5
# What stands in the profiles of more than this part of the documents tells none apart.
_COMMON = 0.2
# How many passages are looked at to learn whether a word is a name.
_SAMPLE = 30
_CLAUSE_END = re.compile(r"(?<=[;:?!])\s+|,\s+|(?<=\.)\s+(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+(?:[.,'’&/-][^\W_]+)*")
_BLANK = re.compile(r"%20|_20(?=[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Naming:
    """``shares`` says how clearly (0..1) each document is named, by its id. ``meant`` is the
    content that is meant, or None, and ``body`` the question without its name, or the whole."""

    shares: dict[int, float]
    meant: int | None
    body: str


def naming(question: str, library: Library, matter: str) -> Naming:
    """What the question says of documents of the matter. Raises NotFoundError for an unknown
    matter."""
    asked = _BLANK.sub(" ", question)
    stems = list(dict.fromkeys(name_stems(asked)))
    profiles = library.profiles(matter, stems)
    if not profiles.candidates:
        return Naming({}, None, question)
    return _Asked(question, asked, stems, profiles, _Ordinary(library, matter)).naming()


class _Ordinary:
    """Which words the matter's documents use without a capital: "rent", not "Quillhaven"."""

    def __init__(self, library: Library, matter: str) -> None:
        self._library = library
        self._matter = matter
        self._known: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        small = word.casefold()
        if small not in self._known:
            self._known[small] = self._look(small)
        return self._known[small]

    def _look(self, small: str) -> bool:
        if any(sign.isdigit() for sign in small):
            return False
        pattern = re.compile(rf"(?<!\w){re.escape(small)}")
        expression = '"' + small.replace('"', '""') + '"'
        found = self._library.match_some(self._matter, expression, _SAMPLE, _SAMPLE)
        return any(pattern.search(passage.text) for passage in found)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, as typed and with blanks in its names, and what the profiles know of it."""

    question: str
    text: str
    stems: Sequence[str]
    profiles: Profiles
    ordinary: _Ordinary

    def naming(self) -> Naming:
        written = self._by_file_name()
        if written:
            shares = {profile.document_id: 1.0 for profile in written}
            # Two files of one name, in two folders: neither is more meant than the other.
            meant = written[0] if len(written) == 1 else None
        else:
            shares = self._shares()
            meant = self._meant(shares)
        if meant is None:
            return Naming(shares, None, self.question)
        return Naming(shares, meant.content_id, self._body(meant))

    def _by_file_name(self) -> list[Profile]:
        """The documents whose file's name stands in the question as it is written; the longest."""
        said, asked = f" {plain(self.question)} ", self.question.casefold()
        found: list[tuple[int, Profile]] = []
        for profile in self.profiles.candidates:
            stem, ending = os.path.splitext(_file_name(profile))
            name, raw = plain(stem), stem.casefold()
            if not name or f" {name} " not in said:
                continue
            marked = any(sign in "_-" or sign.isdigit() for sign in raw)
            quoted = re.search(r"[\"“”'‘]" + re.escape(raw), _BLANK.sub(" ", asked)) is not None
            with_ending = bool(ending) and f"{raw}{ending.casefold()}" in asked
            if quoted or with_ending or marked:
                found.append((len(name), profile))
        longest = max((length for length, _ in found), default=0)
        return [profile for length, profile in found if length == longest]

    def _shares(self) -> dict[int, float]:
        """The part of the weight of the question's naming words that each profile holds. A name
        that no document bears counts: a question about a contract with somebody who is nowhere
        names none of those that are here."""
        spread = self.profiles.spread
        weights = {stem: self._weight(stem) for stem in self.stems if spread.get(stem)}
        strange = {
            stem
            for word, stem in _names_in(self.text)
            if stem not in weights and word not in self.ordinary
        }
        whole = sum(weights.values()) + len(strange) * math.log(1 + self.profiles.total / 0.5)
        return {
            profile.document_id: sum(weights[stem] for stem in profile.terms) / (whole or 1.0)
            for profile in self.profiles.candidates
        }

    def _meant(self, shares: dict[int, float]) -> Profile | None:
        order = sorted(self.profiles.candidates, key=lambda item: -shares[item.document_id])
        best = order[0]
        second = shares[order[1].document_id] if len(order) > 1 else 0.0
        share = shares[best.document_id]
        if share < _MEANT or share - second < _MARGIN:
            return None
        return best if self._proper_stems(best) else None

    def _body(self, meant: Profile) -> str:
        """The question without the clauses that name the document; where it is one clause, without
        the proper names in it. The whole, where nothing would be left."""
        name = plain(os.path.splitext(_file_name(meant))[0])

        def names(term: str) -> bool:
            field = meant.terms.get(term, 0)
            return bool(field) and (not self._is_common(term) or bool(field & NAME))

        kept = []
        for clause in _CLAUSE_END.split(self.text):
            terms = name_stems(clause)
            part = sum(map(names, terms)) / len(terms) if terms else 0.0
            if part < _NAMING_CLAUSE and not (name and f" {name} " in f" {plain(clause)} "):
                kept.append(clause)
        body = " ".join(kept).strip(" ,;:")
        if not name_stems(body):
            proper = self._proper_stems(meant)
            without = _WORD.sub(
                lambda word: "" if proper & set(name_stems(word[0])) else word[0], self.text
            )
            body = " ".join(without.split())
        return body if name_stems(body) else self.text

    def _proper_stems(self, profile: Profile) -> set[str]:
        """Those of the question's words that are this document's proper names."""
        return {
            stem
            for word in tokens(self.text)
            for stem in name_stems(word)
            if profile.terms.get(stem, 0) & (NAME | PARTY)
            and not self._is_common(stem)
            and word not in self.ordinary
        }

    def _is_common(self, stem: str) -> bool:
        return self.profiles.spread.get(stem, 0) > max(1, _COMMON * self.profiles.total)

    def _weight(self, stem: str) -> float:
        return math.log(1 + self.profiles.total / (self.profiles.spread[stem] + 0.5))


def _file_name(profile: Profile) -> str:
    return profile.path.replace("\\", "/").rsplit("/", 1)[-1]


def _names_in(asked: str) -> list[tuple[str, str]]:
    """Words that are written as names, with their stems: those with a capital, but the first."""
    return [
        (match[0], stem)
        for match in _WORD.finditer(asked)
        if match.start() > 0 and match[0][0].isupper()
        for stem in name_stems(match[0])
    ]
