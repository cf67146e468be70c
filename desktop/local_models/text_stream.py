"""From the bytes of tokens to text that can be shown: whole characters, no thoughts.

A token may end inside a character, or inside the mark of a thought; what can't be judged yet is
held back.
"""

import codecs

_THOUGHT_BEGINS, _THOUGHT_ENDS = "<think>", "</think>"


class TextStream:
    """Feed it bytes, take text. ``thinking`` says that the prompt ended inside a thought."""

    def __init__(self, *, thinking: bool = False) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self._thinking = thinking
        # Only what comes first can be a thought; later "<think>" is text like any other.
        self._at_start = not thinking
        self._after_thought = False

    def feed(self, piece: bytes) -> str:
        """The text that can be shown after this piece; "" while all of it is held back."""
        return self._take(self._decoder.decode(piece))

    def finish(self) -> str:
        """What was held back when the model ended by itself."""
        text = self._take(self._decoder.decode(b"", final=True))
        rest, self._held = self._held, ""
        return text if self._thinking else text + rest

    def _take(self, text: str) -> str:
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
        shown, self._held = self._held, ""
        return shown
