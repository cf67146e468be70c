"""GGUF files of a few hundred bytes, whole in form and useless as models."""

import struct
from pathlib import Path
from typing import Any

TEMPLATE = "{% for m in messages %}{{ m.content }}{% endfor %}"
F32, Q4_K = 0, 12


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def value(given: Any) -> bytes:  # noqa: ANN401 - of many types
    if isinstance(given, bool):
        return struct.pack("<I?", 7, given)
    if isinstance(given, int):
        return struct.pack("<II", 4, given)
    if isinstance(given, list):
        return struct.pack("<IIQ", 9, 8, len(given)) + b"".join(map(text, given))
    return struct.pack("<I", 8) + text(given)


def pairs(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - of many types
    return {
        "general.architecture": "qwen2",
        "general.name": "Tiny Instruct",
        "qwen2.block_count": 2,
        "qwen2.context_length": 4096,
        "qwen2.embedding_length": 64,
        "qwen2.attention.head_count": 4,
        "qwen2.attention.head_count_kv": 2,
        "tokenizer.ggml.tokens": ["a", "b", "c"],
        "tokenizer.chat_template": TEMPLATE,
        **{key.replace("__", "."): given for key, given in changes.items()},
    }


def gguf(given: dict[str, Any] | None = None, *, weights: int = 256, kind: int = F32) -> bytes:
    """The bytes of a file with one tensor of so many weights."""
    wanted = pairs() if given is None else given
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(wanted))
    head += b"".join(text(key) + value(each) for key, each in wanted.items())
    head += text("token_embd.weight") + struct.pack("<IQIQ", 1, weights, kind, 0)
    head += b"\0" * (-len(head) % 32)
    return head + b"\1" * (weights // 256 * 144 if kind == Q4_K else weights * 4)


def written(folder: Path, data: bytes, name: str = "tiny-instruct.gguf") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_bytes(data)
    return file
