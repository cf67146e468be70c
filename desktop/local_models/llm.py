"""The language model, seen from the program: messages in, streamed text out.

The weights and llama.cpp live in a child process (llm_worker.py); this module imports neither.
"""

import contextlib
import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.errors import UsageError, WorkerError
from desktop.local_models.catalog import CatalogModel
from desktop.local_models.model_process import ModelProcess
from desktop.workers.frames import Message

_MODULE = "desktop.local_models.llm_worker"
# Between two signs of life: one batch of a prompt, with a large model on a slow machine.
_SILENCE_SECONDS = 180.0
_CALL_SECONDS = 60.0
# A logarithm above 0 by less than this is 0.
_ROUNDING = 1e-3
_ROLES = frozenset({"system", "user", "assistant"})


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """``role`` is "system", "user" or "assistant"."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """The model has read ``done`` of ``total`` tokens; tokens kept from the last prompt count."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Token:
    """More text of the answer: whole characters, often one token's."""

    text: str


@dataclass(frozen=True, slots=True)
class Generated:
    """The end of an answer, ``text`` being all of it. ``cached_tokens`` of the prompt were not read
    again; times in seconds; ``stopped_by`` is "end" or "length" (max_tokens)."""

    text: str
    prompt_tokens: int
    cached_tokens: int
    generated_tokens: int
    seconds_prompt: float
    seconds_total: float
    stopped_by: str


class LanguageModel:
    """A model of the catalogue, run in a child process that starts with the first request and
    anew after a crash. One request at a time; others wait."""

    def __init__(
        self,
        model: CatalogModel,
        models: Path,
        *,
        threads: int = 0,
        context: int = 0,
        gpu: bool = False,
    ) -> None:
        """``models`` is the folder of all models. ``threads`` 0: one for each physical core;
        ``context`` in tokens, 0: 8192, or less if memory is short; ``gpu``: with the help of the
        graphics processor, where llama.cpp can."""
        self.name = model.name
        self._process = ModelProcess(
            _MODULE, model, models, {"threads": threads, "context": context, "gpu": int(gpu)}
        )
        self._context_tokens: int | None = None

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._process.pid

    @property
    def context_tokens(self) -> int:
        """How many tokens prompt and answer may have together. Starts the child if need be; errors
        as for ``warm``."""
        if self._context_tokens is None:
            reply = self._call(Message("describe"))
            self._context_tokens = _whole_number(reply, "context_tokens")
        return self._context_tokens

    def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        max_tokens: int,
        grammar: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[PromptProgress | Token | Generated]:
        """Answer the messages; the last event is Generated.

        The most likely token is taken each time. ``grammar`` is GBNF with a rule "root". Control
        tokens spelled in a message are made harmless. Raises ModelError before anything runs if
        prompt and answer are too long for the model, or its files are not verified; WorkerError if
        the child ends (the next request starts a new one); CancelledError.
        """
        request = _request(messages, max_tokens, grammar)
        text: list[str] = []
        replies = self._process.worker(cancel).request(
            request, silence_seconds=_SILENCE_SECONDS, cancel=cancel
        )
        with contextlib.closing(replies):
            for reply in replies:
                event = _event_of(reply, "".join(text) if reply.kind == "done" else "")
                if isinstance(event, Token):
                    text.append(event.text)
                yield event

    def score(
        self,
        messages: Sequence[ChatMessage],
        choices: Sequence[str],
        *,
        cancel: threading.Event | None = None,
    ) -> tuple[float, ...]:
        """How probable it is that the answer to the messages begins with each choice: the natural
        logarithm, summed over the choice's tokens, each among the whole vocabulary.

        Reading the messages is the cost, less what they share with the request before from its
        beginning; a choice of several tokens costs these. Errors as for ``generate``, and
        UsageError if there is no choice or an empty one.
        """
        return self.score_many([messages], choices, cancel=cancel)[0]

    def score_many(
        self,
        conversations: Sequence[Sequence[ChatMessage]],
        choices: Sequence[str],
        *,
        cancel: threading.Event | None = None,
    ) -> tuple[tuple[float, ...], ...]:
        """``score`` for several conversations, a row each in their order. What all share from their
        beginning is read once; where each choice is one token, the rests of up to eight, 128 tokens
        in all, are read at once, which takes half the time. Rounding then depends on what is read
        together: differences of 0.1 to 0.2 mean nothing. Errors as for ``score``."""
        if not conversations or not choices or not all(choices):
            raise UsageError("The model was asked nothing", "There is no choice to weigh.")
        fields = {
            "conversations": [_said(messages) for messages in conversations],
            "choices": [_encodable(choice) for choice in choices],
        }
        replies = self._process.worker(cancel).request(
            Message("score", fields), silence_seconds=_SILENCE_SECONDS, cancel=cancel
        )
        with contextlib.closing(replies):
            rows = [
                _log_probabilities(reply, len(choices))
                for reply in replies
                if reply.kind == "weighed"
            ]
        if len(rows) != len(conversations):
            raise _broken()
        return tuple(rows)

    def warm(self, cancel: threading.Event | None = None) -> None:
        """Verify the files and start the child, if it does not run. Raises ModelError if a file is
        missing or altered or memory is short, WorkerError, CancelledError."""
        self._process.worker(cancel).start(cancel)

    def close(self) -> None:
        """End the child. The next request starts a new one."""
        self._process.close()

    def _call(self, message: Message) -> Message:
        return self._process.worker().call(message, seconds=_CALL_SECONDS)


def _request(messages: Sequence[ChatMessage], max_tokens: int, grammar: str | None) -> Message:
    if max_tokens < 1:
        raise _nothing_asked()
    fields: dict[str, Any] = {
        "messages": _said(messages),
        "max_tokens": max_tokens,
        "grammar": grammar,
    }
    return Message("generate", fields)


def _said(messages: Sequence[ChatMessage]) -> list[dict[str, str]]:
    if not messages or any(m.role not in _ROLES for m in messages):
        raise _nothing_asked()
    return [{"role": m.role, "text": _encodable(m.text)} for m in messages]


def _nothing_asked() -> UsageError:
    return UsageError(
        "The model was asked nothing", "A request needs a message and room for an answer."
    )


def _log_probabilities(reply: Message, count: int) -> tuple[float, ...]:
    """One for each of ``count`` choices; the child's word is checked like any input."""
    values = reply.fields.get("log_probabilities")
    if not isinstance(values, list) or len(values) != count:
        raise _broken()
    # A float32's error may lift a certainty over 0.
    if not all(isinstance(v, float) and math.isfinite(v) and v < _ROUNDING for v in values):
        raise _broken()
    return tuple(min(value, 0.0) for value in values)


def _event_of(reply: Message, text: str) -> PromptProgress | Token | Generated:
    """The child parsed a foreign file: what it says is checked like any input."""
    fields = reply.fields
    try:
        if reply.kind == "reading":
            return PromptProgress(int(fields["done"]), int(fields["total"]))
        if reply.kind == "token":
            return Token(str(fields["text"]))
        return Generated(
            text,
            int(fields["prompt_tokens"]),
            int(fields["cached_tokens"]),
            int(fields["generated_tokens"]),
            float(fields["seconds_prompt"]),
            float(fields["seconds_total"]),
            str(fields["stopped_by"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _broken() from error


def _whole_number(reply: Message, key: str) -> int:
    value = reply.fields.get(key)
    if not isinstance(value, int):
        raise _broken()
    return value


def _broken() -> WorkerError:
    return WorkerError("The language model failed", "It sent an answer that is none. Try again.")


def _encodable(text: str) -> str:
    """Lone surrogates, which broken files bring along, are no characters to a tokenizer."""
    return text.encode("utf-8", "replace").decode("utf-8")
