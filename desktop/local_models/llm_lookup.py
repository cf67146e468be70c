"""Guesses how an answer goes on from what the prompt says: a quote stands in the prompt.

Prompt lookup decoding (A. Saxena, 2023, https://github.com/apoorvumang/prompt-lookup-decoding):
where the answer's last tokens stand in the prompt too, what follows them there is read together
with the last token, and as much of it is taken as the model would have written itself.
"""

from collections.abc import Callable, Sequence

# Tokens that must match before anything is guessed. A wrong guess is dear: on a processor, reading
# 9 to 16 tokens at once takes as long as 9 to 10 alone, 32 as long as 13, 48 as long as 16 (2 cores
# with AVX-512, Q4_K_M). In 33 answers over contract clauses, 4 tokens gave guesses of which a
# quarter was wrong, 5 gave 91 % right.
_MATCH = 7
_MOST, _LEAST = 47, 8
# After so many guesses that were mostly wrong the answer is no quote.
_MISSES = 2


class Drafter:
    """Guesses for one answer. ``breaks`` tells whether a token holds the end of a line: excerpts
    are lines, and no answer goes on from one to the next."""

    def __init__(self, prompt: Sequence[int], breaks: Callable[[int], bool]) -> None:
        self._prompt = prompt
        self._breaks = breaks
        self._misses = 0
        self._places: dict[tuple[int, ...], list[int]] = {}
        for place in range(_MATCH, len(prompt)):
            self._places.setdefault(tuple(prompt[place - _MATCH : place]), []).append(place)

    def guess(self, written: Sequence[int], room: int) -> list[int]:
        """At most ``room`` tokens that may follow the ones written; mostly none."""
        places = self._places.get(tuple(written[-_MATCH:]), ())
        if not places or self._misses >= _MISSES:
            return []
        matching = [self._matching(written, place) for place in places]
        best = [p for p, n in zip(places, matching, strict=True) if n == max(matching)]
        guessed: list[int] = []
        # Clauses that begin alike part at a number or a name. Which of them is quoted shows once
        # that is written; until then only what all of them say is guessed.
        for tokens in zip(*(self._following(p, min(_MOST, room)) for p in best), strict=False):
            if len(set(tokens)) > 1 or self._breaks(tokens[0]):
                break
            guessed.append(tokens[0])
        return guessed if len(guessed) >= _LEAST else []

    def judge(self, guessed: int, right: int) -> None:
        """Learn how many tokens of a guess were right."""
        if right < guessed / 2:
            self._misses += 1

    def _following(self, place: int, most: int) -> Sequence[int]:
        return self._prompt[place : place + most]

    def _matching(self, written: Sequence[int], place: int) -> int:
        """How many tokens before the place are those written last."""
        longest = min(len(written), place)
        return next(
            (n for n in range(_MATCH, longest) if self._prompt[place - n - 1] != written[-n - 1]),
            longest,
        )
