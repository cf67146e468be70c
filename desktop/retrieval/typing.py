"""Passages for words that are still being typed: the first ones at once, whatever was typed.

The time may not depend on how common the words are. So chunks with all of the words are looked for
first, then, while there are too few, those with the rarer half, with the rarest word, with any; of
each kind a limited number is weighed. The full search (search.py), which weighs every chunk with
any of the words, follows when the typing stops.
"""

import re
from collections.abc import Iterator, Sequence

from desktop.documents import Passage
from desktop.terms import STOP_WORDS, tokens
from desktop.vault.library import Library

# Weighing this many chunks takes some 10 ms.
_AMONG = 2000
_MOST_WORDS = 8
# One letter begins so many words that to gather them takes longer than typing the second.
_SHORTEST_PREFIX = 2
_QUOTED = re.compile(r'"([^"]*)"')
_LONGEST_PHRASE = 6
# Among how many passages those are looked for in which the quoted words stand in a row.
_PHRASE_AMONG = 100


def typed(
    library: Library, query: str, matter: str, k: int, contents: Sequence[int] | None = None
) -> list[Passage]:
    """The ``k`` first passages for an unfinished query, the best of those looked at first; of these
    contents only, if they are given. A query without a word finds nothing. Raises NotFoundError for
    an unknown matter."""
    words = _words(query)
    counted = zip(words, library.word_counts(matter, words, _AMONG), strict=True)
    # A word that stands nowhere may be mistyped or not finished: the others find.
    known = [word for word, count in sorted(counted, key=lambda pair: pair[1]) if count]
    phrases = _phrases(query)
    wanted = max(k, _PHRASE_AMONG) if phrases else k
    found: dict[int, Passage] = {}
    for expression in _widening(known):
        for passage in library.match_some(matter, expression, wanted, _AMONG, contents):
            found.setdefault(passage.chunk_id, passage)
        if len(found) >= k:
            break
    passages = list(found.values())
    holding = [passage for passage in passages if phrases and _holds(passage, phrases)]
    return (holding or passages)[:k]


def _words(query: str) -> list[str]:
    """The words as FTS5 strings, which no sign in them can break; the last one may be a beginning
    of a word."""
    every = tokens(query)
    open_ended = every[-1] if every and query[-1:].isalnum() else ""
    if len(open_ended) < _SHORTEST_PREFIX and len(every) > 1 and open_ended:
        every, open_ended = every[:-1], ""
    finished = every[:-1] if open_ended else every
    chosen = [word for word in finished if word not in STOP_WORDS]
    if not chosen and not open_ended:
        chosen = finished
    unique = list(dict.fromkeys(chosen))[: _MOST_WORDS - bool(open_ended)]
    strings = [_string(word) for word in unique]
    if len(open_ended) >= _SHORTEST_PREFIX:
        strings.append(f"{_string(open_ended)} *")
    elif open_ended:
        strings.append(_string(open_ended))
    return strings


def _widening(known: Sequence[str]) -> Iterator[str]:
    """All words, the rarer half of them, the rarest, any."""
    sizes = dict.fromkeys((len(known), (len(known) + 1) // 2, min(1, len(known))))
    yield from (" AND ".join(known[:size]) for size in sizes if size)
    if len(known) > 1:
        yield " OR ".join(known)


def _phrases(query: str) -> list[list[str]]:
    words = [tokens(part) for part in _QUOTED.findall(query)]
    return [phrase for phrase in words if 1 < len(phrase) <= _LONGEST_PHRASE]


def _holds(passage: Passage, phrases: Sequence[Sequence[str]]) -> bool:
    text = f" {' '.join(tokens(f'{passage.heading} {passage.text}'))} "
    return all(f" {' '.join(phrase)} " in text for phrase in phrases)


def _string(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
