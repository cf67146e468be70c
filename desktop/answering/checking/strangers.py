"""Words of the question that an answer puts into a document which does not have them.

Asked for the dose of a medicine that no document speaks of, a small model takes the sentence on
another medicine and writes the one that was asked for in its place. A word without a capital is no
name (grounding.py), so it is looked for here: in the cited quotes, then in the whole document, as
the question may call a thing otherwise than the clause does. Of 34 right answers to questions as
people ask them one had such a word.
"""

import re
from collections.abc import Callable, Sequence

from desktop.answering.thesaurus import ideas
from desktop.terms import content_stems, tokens

_LEAST = 4
# "Putting the logos on the cars": what is done, not the thing that it is done to.
_DONE = re.compile(
    r"(?:ing|ed|ly)$|^(?:bought|broken|brought|built|chosen|done|drawn|found|given|held|kept|left|lent"
    r"|lost|made|paid|sent|shown|sold|spent|taken|told|written)$"
)
# How a thing is asked for, not the thing: "the largest quantity" of what "not more than" allows.
_MEASURES = frozenset(
    content_stems(
        "amount average best biggest case cheapest date earliest example figure fewest greatest"
        " highest kind largest latest least length level limit longest lowest maximum minimum most"
        " name newest number oldest percentage person place quantity reason shortest size smallest"
        " soonest time total type worst"
    )
)


def strangers(
    said: str, asked: str, quotes: Sequence[str], document: Callable[[], str]
) -> tuple[str, ...]:
    """The words of what is ``said`` that the question has, and neither the quotes nor the
    ``document`` (its whole text, fetched where it is needed) in any form."""
    known = {stem for quote in quotes for stem in content_stems(quote)}
    # What goes by several names in the trade is looked for by all of them elsewhere.
    usual = {stem for idea in ideas(asked) for stem in idea.asked}
    wanted = set(content_stems(asked)) - known - usual - _MEASURES
    words = [
        word
        for word in dict.fromkeys(tokens(said))
        if len(word) >= _LEAST and word.isalpha() and not _DONE.search(word)
        if wanted & set(content_stems(word))
    ]
    if not words:
        return ()
    text = document().casefold()
    return tuple(word for word in words if not any(s in text for s in content_stems(word)))
