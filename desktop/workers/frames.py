"""Typed messages between processes, as frames on a pipe.

A frame is an 8-byte head (length of the JSON header, length of the payload, both unsigned 32-bit
big-endian), the JSON header {"kind", "fields"}, and the payload bytes. JSON and plain bytes, never
pickle: the child has parsed hostile files and its word is not trusted with code.
"""

import json
import struct
from dataclasses import dataclass, field
from typing import IO, Any

_HEAD = struct.Struct(">II")
_MAX_HEADER = 64 * 1024 * 1024
_MAX_PAYLOAD = 512 * 1024 * 1024
# Beside what a reply says: the calls that the child's tripwire refused (confine.py).
REFUSED = "refused connections"


@dataclass(frozen=True, slots=True)
class Message:
    """One frame. ``fields`` must be JSON; bulk data goes into ``payload``."""

    kind: str
    fields: dict[str, Any] = field(default_factory=dict)
    payload: bytes = b""


def head_of(message: Message) -> bytes:
    """All of a frame but its payload."""
    header = json.dumps({"kind": message.kind, "fields": message.fields}).encode()
    return _HEAD.pack(len(header), len(message.payload)) + header


def write_frame(stream: IO[bytes], message: Message) -> None:
    """Write one frame, and see it off."""
    stream.write(head_of(message))
    if message.payload:
        stream.write(message.payload)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Message | None:
    """The next frame, or None at the end. Raises ValueError for what is not a frame."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    header_length, payload_length = _HEAD.unpack(head)
    if header_length > _MAX_HEADER or payload_length > _MAX_PAYLOAD:
        raise ValueError("frame too large")
    header = stream.read(header_length)
    payload = stream.read(payload_length) if payload_length else b""
    if len(header) < header_length or len(payload) < payload_length:
        return None
    record = json.loads(header)
    return Message(str(record["kind"]), dict(record["fields"]), payload)
