"""Words that a mistyped word of a question may mean: those of the documents that are nearly it."""

import re
from collections.abc import Mapping, Sequence

from desktop.terms import STOP_WORDS, tokens
from desktop.vault.library import Library

# Shorter words resemble too many others.
_SHORTEST = 5
# From this length on two slips are forgiven.
_LONG = 8
_MOST = 3
# A pasted page is not checked word by word.
_MOST_UNKNOWN = 5
# Scans add words without end that stand once; what is meant stands more often (a quarter second).
_MOST_COMPARED = 20_000


def meant(query: str, library: Library, matter: str) -> dict[str, list[str]]:
    """For each word of the query that stands nowhere in the matter: the words (stems) of its texts
    that differ by a letter or two, the nearest and most frequent first."""
    words = [
        word
        for word in dict.fromkeys(tokens(query))
        if len(word) >= _SHORTEST and word.isalpha() and word not in STOP_WORDS
    ]
    counts = library.word_counts(matter, [f'"{word}"' for word in words], 1)
    unknown = [word for word, count in zip(words, counts, strict=True) if not count]
    found = {word: _near(word, library, matter) for word in unknown[:_MOST_UNKNOWN]}
    return {word: near for word, near in found.items() if near}


def corrected(query: str, also: Mapping[str, Sequence[str]]) -> str:
    """The query with the likeliest word in place of each that is mistyped."""
    for word, others in also.items():
        query = re.sub(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", others[0], query)
    return query


def restored(text: str, query: str, also: Mapping[str, Sequence[str]]) -> str:
    """A part of the corrected query in the words of the query itself: the likeliest word is a
    guess, and may be the stem of one."""
    for word, others in also.items():
        pattern = rf"(?i)(?<!\w){re.escape(others[0])}(?!\w)"
        if not re.search(pattern, query):
            text = re.sub(pattern, word.replace("\\", ""), text)
    return text


def _near(word: str, library: Library, matter: str) -> list[str]:
    slips = 2 if len(word) >= _LONG else 1
    letters = frozenset(word)
    candidates = []
    # The stemmer may have cut an ending off.
    for term, count in library.vocabulary(
        matter, word[0], len(word) - slips - 2, len(word) + slips, _MOST_COMPARED
    ):
        # A slip brings in one letter at most. Told so in a tenth of the time of a comparison.
        if len(letters.union(term)) - len(letters) > slips:
            continue
        distance = min(
            slips_between(word, term, slips),
            slips_between(word[: len(term)], term, slips) if len(term) >= _SHORTEST else slips + 1,
        )
        if distance <= slips:
            candidates.append((distance, -count, term))
    return [term for _, _, term in sorted(candidates)[:_MOST]]


def slips_between(first: Sequence[str], second: Sequence[str], most: int) -> int:
    """How many letters are wrong, missing, too many or changed places (optimal string alignment,
    Damerau 1964), or ``most`` + 1 if there are more."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        # Farther from the diagonal there are more slips than are counted.
        low, high = max(1, i - most), min(len(second), i + most)
        next_row = [i, *[most + 1] * len(second)]
        for j in range(low, high + 1):
            other = second[j - 1]
            cost = min(row[j] + 1, next_row[j - 1] + 1, row[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            next_row[j] = cost
        if min(next_row) > most:
            return most + 1
        before, row = row, next_row
    return min(row[-1], most + 1)
