"""Which document a question names, and what it asks of it.

"Consider the agreement between Acme and Birch; when does it end?" is answered from that agreement,
by the words and the meaning of "when does it end?". People name documents by the file, the title or
the parties (vault/holdings/profiles.py). A document is taken for the one that is meant when it
holds at least half of the weight of the question's names and clearly more than any other, one
proper name among them, or where it alone is of the kind that is spoken of ("the referral letter");
else the shares only weigh in the ranking. The constants were chosen on five sets of questions
(tests/bench/retrieval.py); the results hardly change between 0.4 and 0.6 for the share, 0.1 and
0.25 for the margin.

"Compare the notice periods of the Acme and the Birch agreements" names two: another document bears
a name of the question that the first one lacks. Then both are meant, however many more words of the
question one of them has.
"""

import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.dated import WEEKDAYS, months_of_dates
from desktop.documents import file_name
from desktop.terms import name_stems, plain, tokens
from desktop.vault.holdings.profiles import NAME, PARTY, TITLE, Profile, Profiles
from desktop.vault.library import Library

_MEANT = 0.5
_MARGIN = 0.2
# A clause of which this part names the document says no more than that.
_NAMING_CLAUSE = 0.5
# What stands in the profiles of more than this part of the documents tells none apart.
_COMMON = 0.2
# More documents than this are a topic, not documents that are named to be compared.
_MOST_MEANT = 6
# How many passages are looked at to learn whether a word is a name.
_SAMPLE = 30
# "Gulf Coast, Inc. and Shipper": neither the comma nor the stop ends a clause.
_FORM = r"(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|LP|L\.L\.C|L\.P|Corp|PLC|plc|GmbH|S\.A|N\.V|Co)\b"
_CLAUSE_END = re.compile(
    rf"(?<=[;:?!])\s+|,\s+(?!{_FORM})"
    r"|(?<!\bInc\.)(?<!\bLtd\.)(?<!\bCorp\.)(?<!\bCo\.)(?<!\bNo\.)(?<=\.)\s+(?=[A-Z])"
)
# What asks, among the clauses of a question.
_ASKS = re.compile(
    r"\?\s*$|^\s*(?:and\s+)?(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|do|does"
    r"|did|can|could|may|must|shall|should|will|would|has|have)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:[.,'’&/-][^\W_]+)*")
# "The referral letter": of what kind it is, not a name. An agreement has amendments of its kind.
_OF_KIND = re.compile(
    r"\bthe (?P<kind>(?:[\w’'-]+ ){1,3}(?:letters?|reports?|summar(?:y|ies)|minutes|invoices?"
    r"|statements?|polic(?:y|ies)|licen[cs]es?|memos?|memorandum|certificates?|records?|referrals?|schedules?))\b",
    re.IGNORECASE,
)
# "Non-GAAP", "pre-IPO": a kind of thing.
_BOUND = re.compile(r"[a-z]+-\w*[A-Z]")
# In "www.acme.com" and in "ann@acme.com" nobody wrote a name without its capital.
_NOT_IN_ADDRESS = r"(?<![\w@])(?<!://)(?<!www\.)"
# Where a name was, and what leads to one that ends a clause: "under the MPL 2.0?".
_GONE = "\0"
_LED_TO = re.compile(
    r"(?:\s+(?:under|of|in|by|at|to|for|from|with|between|according to))?"
    rf"(?:\s+(?:the|an?|our|this))?\s+{_GONE}(?:\s*{_GONE})*(?=\s*(?:[?.,;:!]|$))"
)
_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_ENDINGS = ("s", "es", "ed", "ing")
_LEAST_ROOT = 3
_BLANK = re.compile(r"%20|_20(?=[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Naming:
    """``shares`` says how clearly (0..1) each document is named, by its id. ``meant`` are the
    contents that are meant: none, one, or several that are named side by side; ``body`` is the
    question without their names, or the whole."""

    shares: dict[int, float]
    meant: tuple[int, ...]
    body: str


def naming(question: str, library: Library, matter: str) -> Naming:
    """What the question says of documents of the matter. Raises NotFoundError for an unknown
    matter."""
    asked = _BLANK.sub(" ", question)
    days = {stem for day in WEEKDAYS for stem in name_stems(day)}
    stems = [stem for stem in dict.fromkeys(name_stems(asked)) if stem not in days]
    profiles = library.profiles(matter, stems)
    if not profiles.candidates:
        return Naming({}, (), question)
    words = _Words(library, matter)
    profiles = _without_dates(profiles, asked)
    return _Asked(question, asked, stems, profiles, words).naming()


def _without_dates(profiles: Profiles, asked: str) -> Profiles:
    """The profiles without the months of the question's dates, where they stand in what a document
    says and not in what it is called: "at 30 June 2019" names no report that was made in June."""
    dates = {stem for month in months_of_dates(asked) for stem in name_stems(month)}
    if not dates:
        return profiles
    called = [
        replace(
            profile,
            terms={
                stem: fields
                for stem, fields in profile.terms.items()
                if stem not in dates or fields & (NAME | TITLE)
            },
        )
        for profile in profiles.candidates
    ]
    spread = {
        stem: sum(stem in profile.terms for profile in called) if stem in dates else count
        for stem, count in profiles.spread.items()
    }
    return replace(profiles, spread=spread, candidates=tuple(called))


class _Words:
    """How the matter's documents use words."""

    def __init__(self, library: Library, matter: str) -> None:
        self._library = library
        self._matter = matter
        self._known: dict[tuple[str, bool, bool], bool] = {}

    def is_ordinary(self, word: str, *, bent: bool = False, addresses: bool = False) -> bool:
        """Whether they write it without a capital: "rent", not "Quillhaven". ``bent``: in another
        form too, so that "holds" is no name where they "hold"; ``addresses``: if only in those of
        web pages and mails."""
        asked = (word.casefold(), bent, addresses)
        if asked not in self._known:
            self._known[asked] = self._look(*asked)
        return self._known[asked]

    def _look(self, small: str, bent: bool, addresses: bool) -> bool:
        if any(sign.isdigit() for sign in small):
            return False
        forms = _forms(small) if bent else [small]
        before = r"(?<!\w)" if addresses else _NOT_IN_ADDRESS
        pattern = re.compile(rf"{before}(?:{'|'.join(map(re.escape, forms))})")
        # The index finds every form.
        found = self._library.match_some(self._matter, _phrase(small), _SAMPLE, _SAMPLE)
        return any(pattern.search(passage.text) for passage in found)

    def is_written(self, word: str) -> bool:
        """Whether they write it in this form, with or without capitals."""
        pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
        found = self._library.match_some(self._matter, _phrase(word.casefold()), _SAMPLE, _SAMPLE)
        return any(pattern.search(f"{passage.heading} {passage.text}") for passage in found)

    def stands_in(self, word: str, content_id: int) -> bool:
        """Whether the word stands in this content, its title or its headings."""
        return bool(
            self._library.match_some(self._matter, _phrase(word.casefold()), 1, 1, [content_id])
        )


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, as typed and with blanks in its names, and what the profiles know of it."""

    question: str
    text: str
    stems: Sequence[str]
    profiles: Profiles
    words: _Words

    def naming(self) -> Naming:
        written = self._by_file_name()
        if written:
            shares = {profile.document_id: 1.0 for profile in written}
            names = {plain(file_name(profile.path)) for profile in written}
            # Two files of one name, in two folders: neither is more meant than the other.
            meant = written if len(written) == 1 or len(names) > 1 else []
        else:
            shares = self._shares()
            meant = self._meant(shares)
        if not meant or len(meant) > _MOST_MEANT:
            return Naming(shares, (), self.question)
        body = self._body(meant[0]) if len(meant) == 1 else self._without_names(meant)
        return Naming(shares, tuple(profile.content_id for profile in meant), body)

    def _by_file_name(self) -> list[Profile]:
        """The documents whose file's name stands in the question as it is written; a name that is
        a part of another one there is none."""
        said, asked = f" {plain(self.question)} ", self.question.casefold()
        found: list[tuple[str, Profile]] = []
        for profile in self.profiles.candidates:
            stem, ending = os.path.splitext(file_name(profile.path))
            name, raw = plain(stem), stem.casefold()
            if not name or f" {name} " not in said:
                continue
            marked = any(sign in "_-" or sign.isdigit() for sign in raw)
            quoted = re.search(r"[\"“”'‘]" + re.escape(raw), _BLANK.sub(" ", asked)) is not None
            with_ending = bool(ending) and f"{raw}{ending.casefold()}" in asked
            if quoted or with_ending or marked:
                found.append((f" {name} ", profile))
        written: list[Profile] = []
        left = said
        for name, profile in sorted(found, key=lambda pair: -len(pair[0])):
            if name in left or any(name == f" {plain(_stem_of(other))} " for other in written):
                left = left.replace(name, " | ")
                written.append(profile)
        return written

    def _shares(self) -> dict[int, float]:
        """The part of the weight of the question's naming words that each profile holds. A name
        that no document bears counts: a question about a contract with somebody who is nowhere
        names none of those that are here."""
        weights, strange = self._weights_of_names()
        whole = sum(weights.values()) + strange
        return {
            profile.document_id: sum(weights.get(stem, 0.0) for stem in profile.terms)
            / (whole or 1.0)
            for profile in self.profiles.candidates
        }

    def _weights_of_names(self) -> tuple[dict[str, float], float]:
        """The weight of each naming word by its stem, and of all names that no document bears."""
        spread = self.profiles.spread
        weights = {
            stem: self._weight(stem)
            for stem in self.stems
            if spread.get(stem) and not self._is_plain(stem)
        }
        months = {stem for each in months_of_dates(self.text) for stem in name_stems(each)}
        strange = {
            stem
            for word, stem in _names_in(self.text)
            if stem not in weights
            and stem not in months
            and not self.words.is_ordinary(word, addresses=True)
        }
        return weights, len(strange) * math.log(1 + self.profiles.total / 0.5)

    def _is_plain(self, stem: str) -> bool:
        """Whether a word of the question names nothing, though the first words of some documents
        have it where parties stand: it is written without a capital, there and in the question, and
        is in no file's name or title. "The copyright holder" is not "the Holder" of a deed."""
        called = any(
            profile.terms.get(stem, 0) & (NAME | TITLE) for profile in self.profiles.candidates
        )
        typed = [word for word in _WORD.findall(self.text) if stem in name_stems(word)]
        return not called and not any(
            word[0].isupper() or not self.words.is_ordinary(word) for word in typed
        )

    def _meant(self, shares: dict[int, float]) -> list[Profile]:
        order = sorted(self.profiles.candidates, key=lambda item: -shares[item.document_id])
        by_name = [profile for profile in order if self._proper_words(profile)]
        if not by_name:
            return self._of_kinds()
        rivals = self._rivals(by_name, shares)
        if rivals:
            return self._side_by_side([by_name[0], *rivals])
        best = order[0]
        second = shares[order[1].document_id] if len(order) > 1 else 0.0
        share = shares[best.document_id]
        if share < _MEANT or share - second < _MARGIN:
            return []
        return [best] if best is by_name[0] else []

    def _of_kinds(self) -> list[Profile]:
        """The documents that are spoken of by their kind, each the only one whose file's name or
        title has all of those words."""
        found: dict[int, Profile] = {}
        for match in _OF_KIND.finditer(self.text):
            stems = name_stems(match["kind"])
            holders = [
                profile
                for profile in self.profiles.candidates
                if all(profile.terms.get(stem, 0) & (NAME | TITLE) for stem in stems)
            ]
            if len(stems) > 1 and len(holders) == 1:
                found[holders[0].content_id] = holders[0]
        return list(found.values())

    def _rivals(self, by_name: Sequence[Profile], shares: dict[int, float]) -> list[Profile]:
        """Documents that bear a name of the question which the first one lacks. One that is named
        much less clearly is no rival if the first one speaks of that name: "may Acme assign it to
        Birch?" is asked of Acme's agreement. Numbers stand in too many names to tell."""
        best = by_name[0]
        borne = self._proper_words(best)
        found = []
        for profile in by_name[1:]:
            own = {word for word in self._proper_words(profile) - borne if not _is_number(word)}
            is_near = shares[best.document_id] - shares[profile.document_id] < _MARGIN
            if own and (
                is_near or not all(self.words.stands_in(word, best.content_id) for word in own)
            ):
                found.append(profile)
        return found

    def _side_by_side(self, named: Sequence[Profile]) -> list[Profile]:
        """Those of the documents that are named as well as any, if together they hold what the
        question names."""
        weights, strange = self._weights_of_names()
        held = {stem for profile in named for stem in profile.terms}
        whole = sum(weights.values()) + strange
        if sum(weight for stem, weight in weights.items() if stem in held) < _MEANT * whole:
            return []
        words = {profile.content_id: self._proper_words(profile) for profile in named}
        return [
            profile
            for profile in named
            if not any(words[profile.content_id] < other for other in words.values())
        ]

    def _body(self, meant: Profile) -> str:
        """The question without the clauses that name the document; where it is one clause, without
        the proper names in it. The whole, where nothing would be left."""
        name = plain(_stem_of(meant))

        def names(term: str) -> bool:
            field = meant.terms.get(term, 0)
            return bool(field) and (not self._is_common(term) or bool(field & NAME))

        kept = []
        clauses = _CLAUSE_END.split(self.text)
        for clause in clauses:
            terms = name_stems(clause)
            part = sum(map(names, terms)) / len(terms) if terms else 0.0
            if part < _NAMING_CLAUSE and not (name and f" {name} " in f" {plain(clause)} "):
                kept.append(clause)
        body = " ".join(kept).strip(" ,;:")
        # "Since Amendment No. 2, how much notice does Acme give?": what asks is no name.
        lost = clauses[-1:] != kept[-1:] and not any(map(_ASKS.search, kept))
        lost = lost and any(map(_ASKS.search, clauses))
        whole = kept == clauses
        return body if name_stems(body) and not lost and not whole else self._without_names([meant])

    def _without_names(self, meant: Sequence[Profile]) -> str:
        """The question without the proper names in it; the whole, where nothing would be left."""
        proper = {stem for profile in meant for stem in self._proper_stems(profile)}
        called = {
            stem
            for profile in meant
            for stem, fields in profile.terms.items()
            if fields & (NAME | TITLE)
        }
        of_parties = {
            stem for each in meant for stem, fields in each.terms.items() if fields & PARTY
        }
        dropped = False

        def without_name(word: re.Match[str]) -> str:
            """A number goes with the word before it, or stays with it: of "MPL 2.0" is left
            neither "2.0" nor of "Unit 4" the unit. So does a word that is written as a name behind
            one, of a party that has both."""
            nonlocal dropped
            stems = set(name_stems(word[0]))
            if _NUMBER.fullmatch(word[0]):
                dropped = dropped and stems <= called
            else:
                goes_on = dropped and word[0][0].isupper() and bool(stems) and stems <= of_parties
                dropped = goes_on or bool(proper & stems)
            return _GONE if dropped else word[0]

        without = _LED_TO.sub("", _WORD.sub(without_name, self.text)).replace(_GONE, "")
        body = " ".join(without.split())
        return body if name_stems(body) else self.text

    def _proper_stems(self, profile: Profile) -> set[str]:
        """The stems of ``_proper_words``."""
        return {
            stem
            for word in self._proper_words(profile)
            for stem in name_stems(word)
            if self._is_proper(stem, profile)
        }

    def _proper_words(self, profile: Profile) -> set[str]:
        """Those of the question's words that are this document's proper names. "Wells" with its
        capital is one, however often "well" is written."""
        typed = _WORD.findall(self.text)
        capitals = {word.casefold() for word in typed if word[0].isupper()}
        bound = {word.casefold() for word in typed if _BOUND.match(word)}
        return {
            word
            for word in tokens(self.text)
            if word not in bound
            and any(self._is_proper(stem, profile) for stem in name_stems(word))
            and not self.words.is_ordinary(word, bent=word not in capitals)
            and (word in capitals or self._is_written(word, profile))
        }

    def _is_written(self, word: str, profile: Profile) -> bool:
        """Whether a name that was typed without its capital is one in this very form: who asks who
        "attended" names none whose minutes say "IN ATTENDANCE"."""
        name = word.removesuffix("'s").removesuffix("’s")
        return name in tokens(plain(_stem_of(profile))) or self.words.is_written(name)

    def _is_proper(self, stem: str, profile: Profile) -> bool:
        return bool(profile.terms.get(stem, 0) & (NAME | PARTY)) and not self._is_common(stem)

    def _is_common(self, stem: str) -> bool:
        return self.profiles.spread.get(stem, 0) > max(1, _COMMON * self.profiles.total)

    def _weight(self, stem: str) -> float:
        return math.log(1 + self.profiles.total / (self.profiles.spread[stem] + 0.5))


def _stem_of(profile: Profile) -> str:
    return os.path.splitext(file_name(profile.path))[0]


def _is_number(word: str) -> bool:
    return any(sign.isdigit() for sign in word)


def _forms(word: str) -> list[str]:
    """The word and what it begins with, less the ending of a plural or a verb."""
    ends = [end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _LEAST_ROOT]
    return [word, *(word.removesuffix(end) for end in ends)]


def _phrase(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _names_in(asked: str) -> list[tuple[str, str]]:
    """Words that are written as names, with their stems: those with a capital, but the first."""
    return [
        (match[0], stem)
        for match in _WORD.finditer(asked)
        if match.start() > 0 and match[0][0].isupper() and match[0].casefold() not in WEEKDAYS
        for stem in name_stems(match[0])
    ]
