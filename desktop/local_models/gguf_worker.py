"""Reads a model file's head in a child process: ``python -m desktop.local_models.gguf_worker``."""

import threading
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from desktop.errors import ModelError, WorkerError
from desktop.local_models.gguf import GgufFacts, read_facts
from desktop.workers.child import Handler, serve
from desktop.workers.frames import Message
from desktop.workers.limits import Limits
from desktop.workers.worker import Worker

_MODULE = "desktop.local_models.gguf_worker"
_LIMITS = Limits(address_space=1024**3, cpu_seconds=60, write_files=False)
_SECONDS = 120.0


def facts_of(file: Path) -> GgufFacts:
    """What the file's head says, read by a child. Raises ModelError as gguf.read_facts does, and
    where the child does not get through."""
    worker = Worker(_MODULE, name="model file reader", limits=_LIMITS)
    try:
        reply = worker.call(Message("read", {"file": str(file)}), seconds=_SECONDS)
    except WorkerError as error:
        raise ModelError(
            "This model file can't be used",
            "Reading it failed: it may be made to do harm. Choose another file.",
        ) from error
    finally:
        worker.close()
    return _checked(reply)


def _checked(reply: Message) -> GgufFacts:
    """The child parsed a foreign file: its word is checked like any input."""
    try:
        facts = GgufFacts(**reply.fields)
    except TypeError as error:
        raise _nonsense() from error
    wanted = GgufFacts("", "", "", 0, 0, 0, False, False)
    for key, value in asdict(facts).items():
        right = type(value) is type(asdict(wanted)[key])
        if not right or (isinstance(value, int) and not 0 <= value < 2**63):
            raise _nonsense()
    return facts


def _nonsense() -> ModelError:
    return ModelError(
        "This model file can't be used", "What was read of it makes no sense. Choose another file."
    )


def prepare(arguments: list[str]) -> Handler:
    """Answer requests "read"."""
    del arguments

    def handle(message: Message, cancel: threading.Event) -> Iterator[Message]:
        del cancel
        try:
            with Path(str(message.fields["file"])).open("rb") as stream:
                facts = read_facts(stream)
        except OSError as error:
            raise ModelError(
                "The model file can't be read",
                "It can't be opened, or the drive is gone. Plug it in and try again.",
            ) from error
        yield Message("done", asdict(facts))

    return handle


if __name__ == "__main__":
    serve("model file reader", prepare)
