"""The head of a GGUF file: what kind of model it holds, and whether the file is whole.

The format: github.com/ggml-org/ggml, docs/gguf.md. All numbers are little-endian. The file is
foreign: lengths are checked against the file before anything is read, and this runs in a child
process only (gguf_worker.py).
"""

import math
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

from desktop.errors import ModelError

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_STRING, _ARRAY = 8, 9
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q"} | {
    12: "d"
}
_MOST_PAIRS, _MOST_TENSORS, _MOST_TEXT, _MOST_ITEMS = 10_000, 100_000, 8 * 1024**2, 4_000_000
_MOST_DIMENSIONS = 8
_ALIGNMENT = 32
# Weights in a block and its bytes, by ggml's numbers of types (ggml.h, ggml-common.h).
_BLOCKS = {
    0: (1, 4),
    1: (1, 2),
    2: (32, 18),
    3: (32, 20),
    6: (32, 22),
    7: (32, 24),
    8: (32, 34),
    10: (256, 84),
    11: (256, 110),
    12: (256, 144),
    13: (256, 176),
    14: (256, 210),
    20: (32, 18),
    23: (256, 136),
    30: (1, 2),
    39: (32, 17),
}
_TEXT_KEYS = frozenset(
    {"general.architecture", "general.name", "general.license", "tokenizer.chat_template"}
)


@dataclass(frozen=True, slots=True)
class GgufFacts:
    """What the head says. ``context_bytes``: keys and values of one token in 16 bits, an upper
    bound; ``parameters`` counts all weights; ``context_tokens`` is what it was trained for, 0 for
    not told. ``chats``: it has a chat template; ``embeds``: it makes vectors and no text."""

    architecture: str
    name: str
    licence: str
    parameters: int
    context_tokens: int
    context_bytes: int
    chats: bool
    embeds: bool


def read_facts(stream: IO[bytes]) -> GgufFacts:
    """Read the head. Raises ModelError for what is no GGUF file, one that was cut, or a piece of a
    model in several files."""
    head = _Head(stream)
    try:
        pairs = head.pairs()
        parameters, end = head.tensors(_alignment(pairs))
    except (struct.error, UnicodeDecodeError, OverflowError, MemoryError) as error:
        raise _broken("its head is damaged") from error
    if end > head.size:
        raise ModelError(
            "The file is incomplete",
            f"It has {head.size:,} bytes where its head tells of {end:,}. Copy or fetch it again.",
        )
    return _facts(pairs, parameters)


class _Head:
    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        if self._bytes(4) != _MAGIC:
            raise ModelError(
                "This is no model file",
                "It does not begin as a GGUF file does. Choose a file whose name ends in .gguf.",
            )
        if self._number("I") not in _VERSIONS:
            raise _broken("its version is not one that Strongroom knows")
        self._tensors, self._pairs = int(self._number("Q")), int(self._number("Q"))
        if self._tensors > _MOST_TENSORS or self._pairs > _MOST_PAIRS:
            raise _broken("its head is damaged")

    def pairs(self) -> dict[str, Any]:
        """The named values; of texts those that are wanted, of lists their lengths."""
        found: dict[str, Any] = {}
        for _ in range(self._pairs):
            key = self._text()
            value = self._value(int(self._number("I")), wanted=key in _TEXT_KEYS)
            found[key] = value
        return found

    def tensors(self, alignment: int) -> tuple[int, int]:
        """How many weights there are, and where the last of them ends in the file."""
        weights, last = 0, 0
        for _ in range(self._tensors):
            self._text()
            dimensions = int(self._number("I"))
            if dimensions > _MOST_DIMENSIONS:
                raise _broken("its head is damaged")
            count = math.prod(int(self._number("Q")) for _ in range(dimensions))
            kind, offset = int(self._number("I")), int(self._number("Q"))
            # Of a type that is not known here: at least one byte.
            block, size = _BLOCKS.get(kind, (max(count, 1), 1))
            last = max(last, offset + count // block * size)
            weights += count
        data = -(-self._stream.tell() // alignment) * alignment
        return weights, data + last

    def _value(self, kind: int, *, wanted: bool = False) -> Any:  # noqa: ANN401 - of many types
        if kind == _STRING:
            return self._text() if wanted else self._skip_text()
        if kind == _ARRAY:
            return self._list()
        if kind not in _NUMBERS:
            raise _broken("it holds a value of an unknown type")
        return self._number(_NUMBERS[kind])

    def _list(self) -> Any:  # noqa: ANN401 - a number or a length
        """Of numbers the largest (layers may differ in their heads), of texts how many."""
        kind, count = int(self._number("I")), int(self._number("Q"))
        if count > _MOST_ITEMS or kind == _ARRAY:
            raise _broken("a list in it is too long")
        if kind == _STRING:
            for _ in range(count):
                self._skip_text()
            return count
        if kind not in _NUMBERS:
            raise _broken("it holds a value of an unknown type")
        width = struct.calcsize(f"<{_NUMBERS[kind]}")
        values = struct.unpack(f"<{count}{_NUMBERS[kind]}", self._bytes(width * count))
        return max(values, default=0)

    def _text(self) -> str:
        return self._bytes(self._length()).decode("utf-8")

    def _skip_text(self) -> str:
        length = self._length()
        if self._stream.tell() + length > self.size:
            raise _cut()
        self._stream.seek(length, os.SEEK_CUR)
        return ""

    def _length(self) -> int:
        length = int(self._number("Q"))
        if length > _MOST_TEXT:
            raise _broken("a text in it is too long")
        return length

    def _number(self, form: str) -> int | float:
        value: int | float = struct.unpack(f"<{form}", self._bytes(struct.calcsize(f"<{form}")))[0]
        return value

    def _bytes(self, count: int) -> bytes:
        data = self._stream.read(count)
        if len(data) < count:
            raise _cut()
        return data


def _alignment(pairs: Mapping[str, Any]) -> int:
    value = pairs.get("general.alignment", _ALIGNMENT)
    if not isinstance(value, int) or not 1 <= value <= 1024**2:
        raise _broken("its head is damaged")
    return value


def _facts(pairs: Mapping[str, Any], parameters: int) -> GgufFacts:
    architecture = str(pairs.get("general.architecture", ""))

    def number(key: str) -> int:
        value = pairs.get(f"{architecture}.{key}", 0)
        return int(value) if isinstance(value, int) and 0 <= value < 2**31 else 0

    if number("block_count") == 0 or not architecture:
        raise _broken("it does not say what kind of model it is")
    split = pairs.get("split.count", 0)
    if isinstance(split, int) and split > 1:
        raise ModelError(
            "This is one piece of a model in several files",
            "Strongroom takes models in one file. Choose another one.",
        )
    heads = number("attention.head_count")
    width = number("attention.key_length") or number("embedding_length") // max(heads, 1)
    values = number("attention.value_length") or width
    shared = number("attention.head_count_kv") or heads
    return GgufFacts(
        architecture=architecture[:80],
        name=str(pairs.get("general.name", ""))[:120],
        licence=str(pairs.get("general.license", ""))[:80],
        parameters=parameters,
        context_tokens=number("context_length"),
        context_bytes=number("block_count") * shared * (width + values) * 2,
        chats=bool(pairs.get("tokenizer.chat_template")),
        embeds=f"{architecture}.pooling_type" in pairs,
    )


def _cut() -> ModelError:
    return ModelError("The file is incomplete", "It ends within its head. Copy or fetch it again.")


def _broken(what: str) -> ModelError:
    return ModelError(
        "This model file can't be used", f"Something is wrong with it: {what}. Choose another file."
    )
