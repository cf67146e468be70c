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
# Up to here a frame is put together before it is written: its other end then wakes once for it.
_IN_ONE_PIECE = 1024 * 1024
# Beside what a reply says: the calls that the child's tripwire refused (confine.py).
REFUSED = "refused connections"


@dataclass(frozen=True, slots=True)
class Message:
    """One frame. ``fields`` must be JSON; bulk data goes into ``payload``."""

    kind: str
    fields: dict[str, Any] = field(default_factory=dict)
    payload: bytes = b""


def pieces_of(message: Message) -> tuple[bytes, ...]:
    """A frame as the pieces that are written one after the other."""
    header = json.dumps({"kind": message.kind, "fields": message.fields}).encode()
    head = _HEAD.pack(len(header), len(message.payload)) + header
    if len(message.payload) <= _IN_ONE_PIECE:
        return (head + message.payload,)
    return head, message.payload


def write_frame(stream: IO[bytes], message: Message) -> None:
    """Write one frame to a stream without a buffer."""
    for piece in pieces_of(message):
        rest = memoryview(piece)
        while rest:
            rest = rest[stream.write(rest) :]


def read_frame(stream: IO[bytes]) -> Message | None:
    """The next frame, or None at the end. Raises ValueError for what is not a frame."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    header_length, payload_length = _lengths(head)
    header = stream.read(header_length)
    payload = stream.read(payload_length) if payload_length else b""
    if len(header) < header_length or len(payload) < payload_length:
        return None
    return _message(header, payload)


class Frames:
    """Puts frames together from the pieces in which a pipe that is not waited for hands them
    over."""

    def __init__(self) -> None:
        # One stretch: pieces that are kept one by one would cost a hostile child's parent hundreds
        # of bytes of memory for each byte that comes alone.
        self._data = bytearray()
        # Of the frame that has begun: its head's bytes at first, then all of it.
        self._need = _HEAD.size

    @property
    def missing(self) -> int:
        """How many bytes the frame that has begun needs as far as is known."""
        return self._need - len(self._data)

    @property
    def is_begun(self) -> bool:
        """Whether there is anything of the next frame."""
        return bool(self._data)

    def add(self, piece: bytes) -> None:
        """Take the next piece."""
        self._data += piece

    def take(self) -> Message | None:
        """The next frame, None until all of it is there. Raises ValueError for what is not one."""
        data = self._data
        if len(data) < self._need:
            return None
        header_length, payload_length = _lengths(data)
        payload_start = _HEAD.size + header_length
        self._need = end = payload_start + payload_length
        if len(data) < end:
            return None
        with memoryview(data) as view:
            header = bytes(view[_HEAD.size : payload_start])
            payload = bytes(view[payload_start:end])
        self._need = _HEAD.size
        if len(data) > end:
            del data[:end]
        else:
            self._data = bytearray()
        return _message(header, payload)


def _lengths(head: bytes | bytearray) -> tuple[int, int]:
    header_length, payload_length = _HEAD.unpack_from(head)
    if header_length > _MAX_HEADER or payload_length > _MAX_PAYLOAD:
        raise ValueError("frame too large")
    return header_length, payload_length


def _message(header: bytes, payload: bytes) -> Message:
    record = json.loads(header)
    return Message(str(record["kind"]), dict(record["fields"]), payload)
