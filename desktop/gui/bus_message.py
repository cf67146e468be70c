"""One call over the session's D-Bus, for methods whose types Qt's Python binding can't make.

It turns every whole number into an int32 and an empty list into one of variants, and a service
refuses what is not of its signature. The format: the D-Bus Specification, "Message Format" and
"Authentication Protocol"; local sockets and little-endian only.
"""

import os
import socket
import struct
from collections.abc import Mapping, Sequence

_SECONDS = 2.0
_CALL, _REPLY = 1, 2
_MOST_REPLY = 1024 * 1024
# Header fields: path, interface, member, destination, signature.
_PATH, _INTERFACE, _MEMBER, _DESTINATION, _SIGNATURE = 1, 2, 3, 6, 8
_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


def call(service: str, path: str, member: str, signature: str, values: Sequence[object]) -> bool:
    """Call a method of the interface that is named as the service. Whether it was answered, and not
    with an error, within two seconds. Types: s, u, i, as (of tuples of text) and a{sv} (of text and
    truth)."""
    place = _address(os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
    if place is None:
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as bus:
            bus.settimeout(_SECONDS)
            bus.connect(place)
            _introduce(bus)
            bus.sendall(message(1, _BUS, _BUS_PATH, "Hello", "", ()))
            if not _is_answered(bus, 1):
                return False
            bus.sendall(message(2, service, path, member, signature, values))
            return _is_answered(bus, 2)
    except (OSError, struct.error):
        return False


def message(
    serial: int, service: str, path: str, member: str, signature: str, values: Sequence[object]
) -> bytes:
    """The bytes of a call."""
    body = b""
    for kind, value in zip(_kinds(signature), values, strict=True):
        body = _put(body, kind, value)
    fields = b""
    for code, kind, text in (
        (_PATH, "o", path),
        (_INTERFACE, "s", service),
        (_MEMBER, "s", member),
        (_DESTINATION, "s", service),
        (_SIGNATURE, "g", signature),
    ):
        if text:
            fields = _aligned(fields, 8) + bytes((code, 1)) + kind.encode() + b"\0"
            fields = _put(fields, kind, text)
    head = struct.pack("<4BII", ord("l"), _CALL, 0, 1, len(body), serial)
    # The fields begin at 16, which is a multiple of 8: what is aligned within them stays so.
    return _aligned(head + struct.pack("<I", len(fields)) + fields, 8) + body


def _kinds(signature: str) -> list[str]:
    """The single types of a signature."""
    kinds = []
    while signature:
        length = next(n for whole, n in _LENGTHS if signature.startswith(whole))
        kinds.append(signature[:length])
        signature = signature[length:]
    return kinds


_LENGTHS = (("a{sv}", 5), ("as", 2), ("s", 1), ("u", 1), ("i", 1))


def _put(data: bytes, kind: str, value: object) -> bytes:
    """The data with one value more behind it."""
    if kind == "g":
        text = str(value).encode()
        return data + bytes((len(text),)) + text + b"\0"
    if kind in {"s", "o"}:
        text = str(value).encode()
        return _aligned(data, 4) + struct.pack("<I", len(text)) + text + b"\0"
    if kind == "as" and isinstance(value, Sequence):
        return _put_list(data, 4, [("s", each) for each in value])
    if kind == "a{sv}" and isinstance(value, Mapping):
        return _put_list(data, 8, [("{sv}", pair) for pair in value.items()])
    if kind == "{sv}" and isinstance(value, tuple):
        return _put_variant(_put(_aligned(data, 8), "s", value[0]), value[1])
    return _aligned(data, 4) + struct.pack("<i" if kind == "i" else "<I", value)


def _put_list(data: bytes, alignment: int, items: list[tuple[str, object]]) -> bytes:
    at = len(_aligned(data, 4))
    start = len(_aligned(b"\0" * (at + 4), alignment))
    whole = _aligned(data, 4) + b"\0" * (start - at)
    for kind, value in items:
        whole = _put(whole, kind, value)
    return whole[:at] + struct.pack("<I", len(whole) - start) + whole[at + 4 :]


def _put_variant(data: bytes, value: object) -> bytes:
    if isinstance(value, bool):
        return _aligned(data + b"\1b\0", 4) + struct.pack("<I", value)
    return _put(data + b"\1s\0", "s", value)


def _aligned(data: bytes, to: int) -> bytes:
    return data + b"\0" * (-len(data) % to)


def _address(text: str) -> str | bytes | None:
    """The first local socket of the bus's addresses, or None."""
    for each in text.split(";"):
        kind, _, rest = each.partition(":")
        pairs = dict(pair.partition("=")[::2] for pair in rest.split(","))
        if kind == "unix" and "path" in pairs:
            return pairs["path"]
        if kind == "unix" and "abstract" in pairs:
            return b"\0" + pairs["abstract"].encode()
    return None


def _introduce(bus: socket.socket) -> None:
    """Say who we are; the bus asks the kernel whether that is so. Raises OSError if refused."""
    bus.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
    answer = b""
    while not answer.endswith(b"\r\n"):
        answer += _some(bus, 1)
    if not answer.startswith(b"OK "):
        raise OSError
    bus.sendall(b"BEGIN\r\n")


def _is_answered(bus: socket.socket, serial: int) -> bool:
    """Read until the answer to a call comes: whether it is no error."""
    while True:
        head = _some(bus, 16)
        order = "<" if head[:1] == b"l" else ">"
        body, _, fields = struct.unpack(f"{order}III", head[4:16])
        rest = -(-fields // 8) * 8 + body
        if rest > _MOST_REPLY:
            return False
        data = _some(bus, rest)
        # Field 5 is REPLY_SERIAL, a uint32.
        if b"\5\1u\0" + struct.pack(f"{order}I", serial) in data:
            return head[1] == _REPLY


def _some(bus: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = bus.recv(count - len(data))
        if not more:
            raise OSError
        data += more
    return data
