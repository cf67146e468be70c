"""From the bytes of tokens to text that can be shown: whole characters, no thoughts, stop strings.

A token may end inside a character, and a stop string inside the next token; what can't be judged
yet is held back.
"""

import codecs
from collections.abc import Sequence

_THOUGHT_BEGINS, _THOUGHT_ENDS = "<think>", "</think>"


class TextStream:
    """Feed it bytes, take text. ``thinking`` says that the prompt ended inside a thought."""

    def __init__(self, stop: Sequence[str] = (), thinking: bool = False) -> None:
        self._stop = tuple(mark for mark in stop if mark)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self._thinking = thinking
        # Only what comes first can be a thought; later "<think>" is text like any other.
        self._at_start = not thinking
        self._after_thought = False
        self.stopped = False

    def feed(self, piece: bytes) -> str:
        """The text that can be shown after this piece; "" while all of it is held back."""
        return self._take(self._decoder.decode(piece))

    def finish(self) -> str:
        """What was held back when the model ended by itself."""
        text = self._take(self._decoder.decode(b"", final=True))
        rest, self._held = self._held, ""
        return text if self.stopped or self._thinking else text + rest

    def _take(self, text: str) -> str:
        if self.stopped:
            return ""
        self._held += text
        if self._at_start:
            self._look_for_thought()
        if self._thinking:
            self._skip_thought()
        if self._at_start or self._thinking:
            return ""
        return self._release()

    def _look_for_thought(self) -> None:
        begun = self._held.lstrip()
        if begun.startswith(_THOUGHT_BEGINS):
            self._held = begun[len(_THOUGHT_BEGINS) :]
            self._thinking = True
        self._at_start = not self._thinking and _THOUGHT_BEGINS.startswith(begun)

    def _skip_thought(self) -> None:
        _, end, after = self._held.partition(_THOUGHT_ENDS)
        if end:
            self._held = after
            self._thinking = False
            self._after_thought = True
        else:
            self._held = self._held[-len(_THOUGHT_ENDS) :]

    def _release(self) -> str:
        if self._after_thought:
            self._held = self._held.lstrip()
            self._after_thought = not self._held
        places = [place for mark in self._stop if (place := self._held.find(mark)) >= 0]
        if places:
            shown, self._held, self.stopped = self._held[: min(places)], "", True
            return shown
        kept = max((_overlap(self._held, mark) for mark in self._stop), default=0)
        cut = len(self._held) - kept
        shown, self._held = self._held[:cut], self._held[cut:]
        return shown


def _overlap(text: str, mark: str) -> int:
    """The length of the longest end of ``text`` that ``mark`` begins with."""
    longest = min(len(text), len(mark) - 1)
    return next((size for size in range(longest, 0, -1) if text.endswith(mark[:size])), 0)
