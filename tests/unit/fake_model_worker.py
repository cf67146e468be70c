"""The child that the tests start in the place of a model; the first text says how it behaves."""

import os
import signal
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

from desktop.local_models import model_process
from desktop.workers.child import Handler, serve
from desktop.workers.frames import Message

DIMENSION = 3


def vector(text: str) -> bytes:
    """A unit vector that tells a text's length apart."""
    return struct.pack("3f", *(float(len(text) % DIMENSION == axis) for axis in range(DIMENSION)))


def floats(value: float) -> Callable[[list[int], bytes], tuple[list[Any], bytes]]:
    return lambda indices, payload: (indices, struct.pack("f", value) * (len(payload) // 4))


# How a play alters the indices and the vectors of a batch.
LIES: dict[str, Callable[[list[int], bytes], tuple[list[Any], bytes]]] = {
    "play short": lambda indices, payload: (indices, payload[:-4]),
    "play nan": floats(float("nan")),
    "play long": floats(1.0),
    "play twice": lambda indices, payload: ([indices[0]] * len(indices), payload),
    "play outside": lambda indices, payload: ([index + 1 for index in indices], payload),
    "play odd": lambda _, payload: ([[]], payload),
}


def embed(texts: list[str], cancel: threading.Event) -> Iterator[Message]:
    if texts[0] == "play dead":
        os.kill(os.getpid(), signal.SIGKILL)
    if texts[0] == "play deaf":
        cancel.wait(60)
        return
    order = list(reversed(range(len(texts))))
    if texts[0] == "play forgetful":
        order.pop()
    for first in range(0, len(order), 2):
        indices = order[first : first + 2]
        payload = b"".join(vector(texts[index]) for index in indices)
        lie = LIES.get(texts[0])
        told, payload = (indices, payload) if lie is None else lie(indices, payload)
        yield Message("batch", {"indices": told}, payload)


ENDED = {
    "prompt_tokens": 5,
    "cached_tokens": 2,
    "generated_tokens": 2,
    "seconds_prompt": 0.1,
    "seconds_total": 0.2,
    "stopped_by": "end",
}


def generate(play: str, cancel: threading.Event) -> Iterator[Message]:
    if play == "play stuck":
        threading.Event().wait(60)
    if play == "play odd":
        yield Message("reading", {"done": "many"})
    yield Message("reading", {"done": 5, "total": 5})
    yield Message("token", {"text": "Ninety "})
    if play == "play dead":
        os.kill(os.getpid(), signal.SIGKILL)
    if play == "play deaf":
        cancel.wait(60)
        return
    yield Message("token", {"text": "days."})
    if play == "play forgetful":
        return
    yield Message("done", ENDED)


# What a play says of two choices.
SCORES: dict[str, Any] = {
    "play odd": {"log_probabilities": ["many", -1.0]},
    "play short": {"log_probabilities": [-0.5]},
    "play nan": {"log_probabilities": [float("nan"), -1.0]},
    "play outside": {"log_probabilities": [0.5, -1.0]},
    "play mute": {},
}


def score(conversations: list[list[dict[str, str]]], cancel: threading.Event) -> Iterator[Message]:
    yield Message("reading", {"done": 5, "total": 5})
    play = conversations[0][-1]["text"]
    if play == "play dead":
        os.kill(os.getpid(), signal.SIGKILL)
    if play == "play deaf":
        cancel.wait(60)
        return
    if play == "play forgetful":
        conversations.pop()
    for place in range(len(conversations)):
        yield Message("weighed", SCORES.get(play, {"log_probabilities": [-0.5 - place, 0.0000001]}))


def prepare(arguments: list[str]) -> Handler:
    assignment = model_process.take_up(arguments)

    def handle(message: Message, cancel: threading.Event) -> Iterator[Message]:
        if message.kind == "embed":
            yield from embed(message.fields["texts"], cancel)
        elif message.kind == "generate":
            yield from generate(message.fields["messages"][-1]["text"], cancel)
        elif message.kind == "score":
            yield from score(message.fields["conversations"], cancel)
        else:
            yield Message("done", {"context_tokens": assignment.options["context"]})

    return handle


if __name__ == "__main__":
    serve("fake model", prepare)
