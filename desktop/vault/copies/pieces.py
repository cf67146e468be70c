"""What a document, a draft or a conversation consists of, as pieces that can be kept elsewhere.

A piece is a JSON object and blobs. Its bytes: the length of the JSON (4 bytes, big-endian), the
JSON in UTF-8, which has the lengths of the blobs under "blobs", then the blobs. Texts are blobs as
they are, so that a search of the decrypted file finds what they say (shredding.py).
"""

import json
import struct
from dataclasses import dataclass
from typing import Any

_LENGTH = struct.Struct(">I")
_MOST_HEAD = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Piece:
    """``head["piece"]`` names what it is: see packing.py."""

    head: dict[str, Any]
    blobs: tuple[bytes, ...] = ()

    @property
    def kind(self) -> str:
        """What it is a piece of."""
        return str(self.head.get("piece", ""))


def encoded(piece: Piece) -> bytes:
    """The piece as bytes."""
    head = {**piece.head, "blobs": [len(blob) for blob in piece.blobs]}
    said = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    return b"".join((_LENGTH.pack(len(said)), said, *piece.blobs))


def decoded(data: bytes) -> Piece:
    """The reverse of ``encoded``. Raises ValueError for anything else."""
    if len(data) < _LENGTH.size:
        raise ValueError("this is no piece")
    (length,) = _LENGTH.unpack_from(data)
    at = _LENGTH.size + length
    if length > _MOST_HEAD or at > len(data):
        raise ValueError("this is no piece")
    try:
        head = json.loads(data[_LENGTH.size : at])
    except RecursionError:
        raise ValueError("this is no piece") from None
    lengths = head.pop("blobs", None) if isinstance(head, dict) else None
    if not isinstance(lengths, list) or not all(type(n) is int and n >= 0 for n in lengths):
        raise ValueError("this is no piece")
    blobs = []
    for size in lengths:
        blobs.append(data[at : at + size])
        at += size
    if at != len(data):
        raise ValueError("this is no piece")
    return Piece(head, tuple(blobs))
