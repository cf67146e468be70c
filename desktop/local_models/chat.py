"""Messages as the text that a model was trained on: its own chat template, rendered safely.

The template comes with a model's file, so it may be hostile: it sees nothing but the messages, and
it is ended when it takes too long or too much.
"""

import contextlib
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from desktop.errors import ModelError
from desktop.local_models.llm_vocabulary import Vocabulary

# A template takes milliseconds; a busy machine may need a thousand times as long.
_SECONDS = 5.0
_MORE_MEMORY = 512 * 1024 * 1024
# Beside the messages themselves, in characters; templates with tools have 3,000 of their own.
_MORE_TEXT = 20_000


class Chat:
    """The model's own chat template. It comes with its file and may mean harm: llama_cpp renders it
    in jinja2's ImmutableSandboxedEnvironment."""

    def __init__(self, template: str | None, vocabulary: Vocabulary) -> None:
        """Raises ModelError if the model has no template, or not one that can be compiled."""
        if template is None:
            raise ModelError(
                "The model can't chat", "Its file has no chat template. Choose another model."
            )
        begin, end = vocabulary.begin_and_end
        self._vocabulary = vocabulary
        try:
            # Constants are computed when it is compiled.
            with _bounded():
                self._formatter = Jinja2ChatFormatter(template, eos_token=end, bos_token=begin)
        except _TooLongError as error:
            raise _endless() from error
        except Exception as error:
            raise ModelError(
                "The model can't chat", "Its chat template is damaged. Choose another model."
            ) from error

    def prompt(self, messages: Sequence[Mapping[str, str]]) -> str:
        """The rendered messages, each made harmless, up to where the answer begins. Raises
        ModelError if the template does not take them, or takes too long."""
        # Any: the library's own type lists every role as a class of its own.
        safe: list[Any] = [
            {"role": message["role"], "content": self._vocabulary.defuse(message["text"])}
            for message in messages
        ]
        for attempt in (safe, _without_system(safe)):
            try:
                # Templates that know no such switch ignore it.
                with _bounded():
                    rendered = self._formatter(messages=attempt, enable_thinking=False)
            except _TooLongError as error:
                raise _endless() from error
            except Exception:  # noqa: BLE001, S112 - a template may raise anything
                continue
            if len(rendered.prompt) > _MORE_TEXT + 4 * sum(len(m["content"]) for m in safe):
                raise _endless()
            return str(rendered.prompt)
        raise ModelError(
            "The model can't chat",
            "Its chat template refuses these messages. Choose another model.",
        )


class _TooLongError(BaseException):
    """The template did not end in time. No Exception: jinja2 swallows these where it computes
    constants."""


@contextlib.contextmanager
def _bounded() -> Iterator[None]:
    """End what runs inside after ``_SECONDS``, and let it have only so much more memory. Windows
    has neither; there the parent ends a child that is silent."""
    if sys.platform == "win32":
        yield
        return
    import resource

    before = signal.signal(signal.SIGALRM, _end)
    limits = resource.getrlimit(resource.RLIMIT_AS)
    if sys.platform == "linux":
        used = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        most = used * resource.getpagesize() + _MORE_MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, limits[1]))
    signal.setitimer(signal.ITIMER_REAL, _SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        resource.setrlimit(resource.RLIMIT_AS, limits)


def _end(_signal: int, _frame: object) -> None:
    raise _TooLongError


def _endless() -> ModelError:
    return ModelError(
        "The model can't chat", "Its chat template takes too long or too much. Choose another."
    )


def _without_system(messages: list[Any]) -> list[Any]:
    """For templates without a system role: its text opens the first message of the user."""
    system = "\n\n".join(m["content"] for m in messages if m["role"] == "system")
    rest = [dict(message) for message in messages if message["role"] != "system"]
    if system and rest:
        rest[0]["content"] = f"{system}\n\n{rest[0]['content']}"
    return rest
