"""Text to tokens and back, in llama.cpp. Runs in the model's child process only."""

import ctypes
import re
from typing import Any

import llama_cpp

from desktop.errors import WorkerError


class Vocabulary:
    """The tokens of one loaded model. ``model`` is llama.cpp's pointer to it."""

    def __init__(self, model: Any) -> None:  # noqa: ANN401 - an opaque pointer
        self.pointer = llama_cpp.llama_model_get_vocab(model)
        self._controls = self._control_pattern()

    @property
    def begin_and_end(self) -> tuple[str, str]:
        """The texts of the tokens for the beginning and the end of a sequence."""
        begin = llama_cpp.llama_vocab_bos(self.pointer)
        end = llama_cpp.llama_vocab_eos(self.pointer)
        return self._name_of(begin), self._name_of(end)

    def defuse(self, text: str) -> str:
        """``text`` without the model's control tokens: a space is put into each that is spelled in
        it, so that a document can't end its own quotation and speak as the system."""
        while self._controls is not None and self._controls.search(text):
            text = self._controls.sub(lambda match: match[0][0] + " " + match[0][1:], text)
        return text

    def tokens_of_prompt(self, prompt: str) -> list[int]:
        """The tokens of a rendered template, control tokens included."""
        begin, _ = self.begin_and_end
        add_begin = llama_cpp.llama_vocab_get_add_bos(self.pointer) and not (
            begin and prompt.startswith(begin)
        )
        return self._tokenize(prompt, add_begin, True)

    def tokens_of_text(self, text: str) -> list[int]:
        """The tokens of plain text; what is spelled like a control token is text too."""
        return self._tokenize(text, False, False)

    def _tokenize(self, text: str, add_begin: bool, controls: bool) -> list[int]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(
            self.pointer, data, len(data), tokens, room, add_begin, controls
        )
        if count < 0:
            raise WorkerError(
                "The model failed",
                "A text could not be turned into tokens. Try again, or choose another model.",
            )
        return list(tokens[:count])

    def _name_of(self, token: int) -> str:
        if token < 0:
            return ""
        text: bytes = llama_cpp.llama_vocab_get_text(self.pointer, token)
        return text.decode("utf-8", "replace")

    def ends(self, token: int) -> bool:
        """Whether the model says with this token that it has finished."""
        return bool(llama_cpp.llama_vocab_is_eog(self.pointer, token))

    def bytes_of(self, token: int, room: int = 64) -> bytes:
        """A token's part of the text, which may begin or end inside a character."""
        buffer = ctypes.create_string_buffer(room)
        length = llama_cpp.llama_token_to_piece(self.pointer, token, buffer, room, 0, False)
        return self.bytes_of(token, -length) if length < 0 else buffer.raw[:length]

    def _control_pattern(self) -> re.Pattern[str] | None:
        special = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_UNKNOWN
        names = [
            name
            for token in range(llama_cpp.llama_vocab_n_tokens(self.pointer))
            if llama_cpp.llama_vocab_get_attr(self.pointer, token) & special
            and len(name := self._name_of(token)) > 1
        ]
        names.sort(key=len, reverse=True)
        return re.compile("|".join(map(re.escape, names))) if names else None
