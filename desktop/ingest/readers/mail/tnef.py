"""TNEF ("winmail.dat"): what Outlook makes of a message that it sends to others than Outlook, its
formatted text and all attachments in one file ([MS-OXTNEF])."""

import contextlib
import datetime
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop.documents import Attachment
from desktop.errors import ReadingError
from desktop.ingest.readers.common import naming, reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.mail import mail, msg
from desktop.ingest.readers.mail.mail import Body, Mail

MAGIC = b"\x78\x9f\x3e\x22"
# Attributes of the file, by their ids ([MS-OXTNEF] 2.1.3.3).
_SUBJECT, _SENT, _BODY = 0x8004, 0x8005, 0x800C
_BEGIN_ATTACHMENT, _DATA, _TITLE, _OF_ATTACHMENT = 0x9002, 0x800F, 0x8010, 0x9005
_PROPERTIES, _RECIPIENTS, _CODEPAGE = 0x9003, 0x9004, 0x9007
# Types of properties, and how many bytes the values of fixed length take, filled up to four.
_STRING8, _STRING, _BINARY, _OBJECT, _MANY = 0x1E, 0x1F, 0x102, 0x0D, 0x1000
_SIZES = {
    **dict.fromkeys((0x02, 0x03, 0x04, 0x0A, 0x0B), 4),
    **dict.fromkeys((0x05, 0x06, 0x07, 0x14, 0x40), 8),
    0x01: 0,
    0x48: 16,
}
_LENGTHS = frozenset({_STRING8, _STRING, _BINARY, _OBJECT})
_NAMED = 0x8000
# What an object begins with that is a message: the identity of its interface.
_IDENTITY = 16


@dataclass(slots=True)
class _Properties:
    """The properties of a message, a recipient or an attachment: of each its type and value. What
    is not there is empty."""

    encoding: str
    held: dict[int, tuple[int, bytes]] = field(default_factory=dict)

    def number(self, identity: int) -> int:
        """A whole number, 0 if it is not there."""
        value = self.binary(identity)
        return int(struct.unpack_from("<i", value)[0]) if len(value) >= 4 else 0

    def time(self, identity: int) -> datetime.datetime | None:
        """A time in UTC."""
        value = self.binary(identity)
        return msg.time_of(value) if len(value) >= 8 else None

    def binary(self, identity: int) -> bytes:
        """Bytes as they are."""
        return self.held.get(identity, (0, b""))[1]

    def text(self, identity: int, encoding: str = "") -> str:
        """A text, in Unicode or in the message's code page."""
        kind, value = self.held.get(identity, (0, b""))
        if kind == _STRING:
            return value.decode("utf-16-le", "replace").replace("\0", "")
        if kind != _STRING8:
            return ""
        return mail.decoded(value.rstrip(b"\0"), encoding or self.encoding)[0]


@dataclass(slots=True)
class _Attached:
    title: bytes = b""
    data: bytes = b""
    properties: bytes = b""


@dataclass(slots=True)
class _File:
    """The attributes of a file."""

    single: dict[int, bytes] = field(default_factory=dict)
    attached: list[_Attached] = field(default_factory=list)


def is_one(data: bytes) -> bool:
    """Whether a file is TNEF."""
    return data.startswith(MAGIC)


def read(data: bytes, step: Callable[[], None] = lambda: None) -> Reading:
    """Read a file; ``step`` is called before each attachment. Raises ReadingError for one that is
    damaged or holds nothing."""
    try:
        found = _mail(_attributes(data), step)
    except ReadingError:
        raise
    except msg.STUMBLES:
        # Nothing of the foreign error goes along: its text may quote the message.
        raise reasons.unreadable(reasons.DAMAGED_MAIL) from None
    return mail.to_reading(Kind.MSG, found)


def _attributes(data: bytes) -> _File:
    found = _File()
    at = 6
    # What a cut-off file lacks is told by the attribute that is not whole.
    while at + 9 <= len(data):
        _, identity, _, length = struct.unpack_from("<BHHI", data, at)
        value = data[at + 9 : at + 9 + length]
        if len(value) < length:
            raise ValueError("cut off")
        at += 9 + length + 2
        if identity == _BEGIN_ATTACHMENT:
            found.attached.append(_Attached())
        elif identity == _DATA and found.attached:
            found.attached[-1].data = value
        elif identity == _TITLE and found.attached:
            found.attached[-1].title = value
        elif identity == _OF_ATTACHMENT and found.attached:
            found.attached[-1].properties = value
        else:
            found.single.setdefault(identity, value)
    return found


def _mail(file: _File, step: Callable[[], None]) -> Mail:
    told = file.single
    codepage = told.get(_CODEPAGE, b"")
    encoding = "cp1252"
    if len(codepage) >= 4:
        encoding = msg.encoding_of(struct.unpack_from("<I", codepage)[0])
    properties = (
        next(_listed(told[_PROPERTIES], encoding, 1), None) if _PROPERTIES in told else None
    )
    properties = properties or _Properties(encoding)
    found = Mail(heads=_heads(properties, told, encoding))
    body = msg.body(properties, found.problems)
    if not body.html and not body.plain.strip() and _BODY in told:
        body = Body(mail.decoded(told[_BODY].rstrip(b"\0"), encoding)[0])
    found.bodies.append(body)
    for item in file.attached:
        step()
        try:
            attachment = _attachment(item, encoding)
        except msg.STUMBLES:
            attachment = Attachment(naming.UNNAMED, b"", reasons.DAMAGED_MAIL)
        if attachment is not None:
            found.attachments.append(attachment)
    return found


def _heads(properties: _Properties, told: dict[int, bytes], encoding: str) -> dict[str, str]:
    heads = msg.own_heads(properties)
    if not heads["Subject"]:
        heads["Subject"] = mail.decoded(told.get(_SUBJECT, b"").rstrip(b"\0"), encoding)[0]
    if not heads["Date"] and len(told.get(_SENT, b"")) >= 12:
        with contextlib.suppress(ValueError):
            year, month, day, *time = struct.unpack_from("<6H", told[_SENT])
            date = datetime.date(year, month, day)
            heads["Date"] = f"{date:%a, %d %b %Y} {datetime.time(*time):%H:%M:%S}"
    recipients = told.get(_RECIPIENTS, b"")
    if len(recipients) >= 4:
        count = struct.unpack_from("<I", recipients)[0]
        msg.add_recipients(heads, _listed(recipients[4:], encoding, count))
    return heads


def _attachment(item: _Attached, encoding: str) -> Attachment | None:
    """One attachment; None for what belongs to the message's look."""
    properties = _one(item.properties, encoding)
    title = mail.decoded(item.title.rstrip(b"\0"), encoding)[0]
    name = naming.flat(msg.file_name(properties) or title)
    kind, inside = properties.held.get(msg.DATA, (0, b""))
    if kind == _OBJECT and inside[_IDENTITY : _IDENTITY + 4] == MAGIC:
        return Attachment(f"{name}.dat", inside[_IDENTITY:])
    return msg.judged(properties, name, item.data or (inside if kind == _BINARY else b""))


def _one(data: bytes, encoding: str) -> _Properties:
    """The only list of properties, an empty one where there is none."""
    return next(_listed(data, encoding, 1)) if data else _Properties(encoding)


def _listed(data: bytes, encoding: str, count: int) -> Iterator[_Properties]:
    """So many lists of properties that follow one another."""
    at = 0
    for _ in range(count):
        found = _Properties(encoding)
        number = struct.unpack_from("<I", data, at)[0]
        at += 4
        for _ in range(number):
            kind, identity = struct.unpack_from("<HH", data, at)
            at = _behind_name(data, at + 4) if identity >= _NAMED else at + 4
            value, at = _value(data, at, kind)
            # Names of ids above this are the file's own.
            if identity < _NAMED:
                found.held.setdefault(identity, (kind, value))
        yield found


def _behind_name(data: bytes, at: int) -> int:
    kind, length = struct.unpack_from("<II", data, at + _IDENTITY)
    return at + _IDENTITY + 8 + (_filled(length) if kind else 0)


def _value(data: bytes, at: int, kind: int) -> tuple[bytes, int]:
    """The first value of a property, and where what follows its last begins."""
    many, kind = kind & _MANY, kind & ~_MANY
    has_lengths = kind in _LENGTHS
    size = 0 if has_lengths else _SIZES[kind]
    count = 1
    if many or has_lengths:
        count = struct.unpack_from("<I", data, at)[0]
        at += 4
        if count > len(data):
            raise ValueError("more than there can be")
    first = b""
    for number in range(count):
        if has_lengths:
            size = struct.unpack_from("<I", data, at)[0]
            at += 4
        if at + size > len(data):
            raise ValueError("cut off")
        if not number:
            first = data[at : at + size]
        at += _filled(size)
    return first, at


def _filled(size: int) -> int:
    return size + -size % 4
