"""What a person types, as an FTS5 match expression. Every character of it is data, never syntax."""

import re
from collections.abc import Mapping, Sequence

from desktop.terms import STOP_WORDS, tokens

_QUOTED = re.compile(r'"([^"]*)"')
# A pasted page must not become a query of thousands of terms; the first ones carry the question.
_MAX_TERMS = 64
# A phrase someone searches for is short; a longer quotation is a sentence to be found by its words.
_PHRASE = 6


def match_expression(
    query: str,
    *,
    phrases_bind: bool = True,
    also: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """The FTS5 expression that finds any of the query's words; a few words in straight double
    quotes must stand as a phrase, unless ``phrases_bind`` is False. Empty when the query holds no
    word.

    FTS5 splits a quoted string into a phrase of its tokens, so "7.2(b)" finds 7, 2, b in a row.
    ``also`` maps loose words to others that may be meant instead.
    """
    phrases = []
    if phrases_bind:
        phrases = [w for part in _QUOTED.findall(query) if 0 < len(w := tokens(part)) <= _PHRASE]
        query = _QUOTED.sub(lambda m: " " if len(tokens(m[1])) <= _PHRASE else m[1], query)
    loose = tokens(query)
    chosen = [token for token in loose if token not in STOP_WORDS] or loose
    unique = list(dict.fromkeys(chosen))[:_MAX_TERMS]
    terms = [_string(token) for token in unique]
    terms += [_string(other) for token in unique for other in (also or {}).get(token, ())]
    any_of = " OR ".join(terms)
    required = " AND ".join(_string(" ".join(phrase)) for phrase in phrases[:_MAX_TERMS])
    # A phrase the user quoted is a condition; the loose words beside it only order the results.
    if required and any_of:
        return f"({required}) AND ({any_of}) OR ({required})"
    return required or any_of


def _string(text: str) -> str:
    """An FTS5 string: double quotes around it, inner ones doubled."""
    return '"' + text.replace('"', '""') + '"'
