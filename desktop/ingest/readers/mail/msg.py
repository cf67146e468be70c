"""MSG: a message as Outlook saves it, a compound file of properties ([MS-OXMSG])."""

import contextlib
import datetime
import email.generator
import email.message
import email.policy
import io
import struct
from collections.abc import Callable, Iterable
from typing import Protocol

from oxmsg.domain.encodings import encoding_from_codepage

from desktop.documents import Attachment
from desktop.errors import ReadingError
from desktop.ingest.readers.common import naming, opened, reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.mail import eml, mail
from desktop.ingest.readers.mail.mail import Body, Mail
from desktop.ingest.readers.office.ole import Storage
from desktop.ingest.readers.rtf import rtf, rtf_compressed

# Property ids, [MS-OXPROPS].
_SUBJECT, _BODY, _HTML, _RTF = 0x0037, 0x1000, 0x1013, 0x1009
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_SENT_FOR_NAME, _SENT_FOR_SMTP = 0x0042, 0x5D02
_SUBMITTED, _DELIVERED, _HEADS = 0x0039, 0x0E06, 0x007D
_DISPLAY = {"To": 0x0E04, "Cc": 0x0E03, "Bcc": 0x0E02}
_RECIPIENT_KIND, _NAME, _ADDRESS, _SMTP = 0x0C15, 0x3001, 0x3003, 0x39FE
_KINDS = {1: "To", 2: "Cc", 3: "Bcc"}
_METHOD, DATA, _LONG_NAME, _SHORT_NAME = 0x3705, 0x3701, 0x3707, 0x3704
_MIME, _HIDDEN = 0x370E, 0x7FFE
_CODEPAGE, _TEXT_CODEPAGE = 0x3FFD, 0x3FDE
_BY_REFERENCE, _EMBEDDED, _OLE = (2, 3, 4, 7), 5, 6
_TEXT, _TEXT8, _BINARY, _STORAGE = 0x001F, 0x001E, 0x0102, 0x000D
# Where the properties begin in their stream: of the file's message, of one inside it, of others.
_TOP, _INNER, _PART = 32, 24, 8
_EPOCH = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
_MAX_DEPTH = 20
STUMBLES = (
    *(struct.error, ValueError, IndexError, KeyError, TypeError, AttributeError, AssertionError),
    *(OSError, OverflowError, RecursionError, LookupError),
)


def read(data: bytes, step: Callable[[], None] = lambda: None) -> Reading:
    """Read a message; ``step`` is called before each attachment. Raises ReadingError for one that
    is damaged or holds nothing."""
    try:
        found = _mail(Storage(opened.ole_file(data)), _TOP, step, 0)
    except ReadingError:
        raise
    except STUMBLES:
        # Nothing of the foreign error goes along: its text may quote the message.
        raise reasons.unreadable(reasons.DAMAGED_MAIL) from None
    return mail.to_reading(Kind.MSG, found)


class Told(Protocol):
    """The properties of a message or of a part of one, whatever file they lie in."""

    @property
    def encoding(self) -> str:
        """The character set of texts that are not Unicode."""

    def number(self, identity: int) -> int:
        """A whole number, 0 if it is not there."""

    def time(self, identity: int) -> datetime.datetime | None:
        """A time in UTC."""

    def binary(self, identity: int) -> bytes:
        """Bytes as they are."""

    def text(self, identity: int, encoding: str = "") -> str:
        """A text."""


class _Properties:
    """The properties of one storage. What is not there is empty."""

    def __init__(self, storage: Storage, header: int, encoding: str = "cp1252") -> None:
        self._storage = storage
        self._fixed: dict[int, bytes] = {}
        table = storage.stream("__properties_version1.0")[header:]
        for start in range(0, len(table) - 15, 16):
            (identity,) = struct.unpack_from("<H", table, start + 2)
            self._fixed.setdefault(identity, table[start + 8 : start + 16])
        codepage = self.number(_CODEPAGE) or self.number(_TEXT_CODEPAGE)
        self.encoding = encoding_of(codepage) if codepage else encoding

    def number(self, identity: int) -> int:
        """A whole number, 0 if it is not there."""
        value = self._fixed.get(identity)
        return int(struct.unpack_from("<i", value)[0]) if value else 0

    def time(self, identity: int) -> datetime.datetime | None:
        """A time in UTC."""
        value = self._fixed.get(identity)
        return time_of(value) if value else None

    def binary(self, identity: int) -> bytes:
        """Bytes as they are."""
        return self._storage.stream(_stream(identity, _BINARY))

    def text(self, identity: int, encoding: str = "") -> str:
        """A text, in Unicode or in the message's code page."""
        if wide := self._storage.stream(_stream(identity, _TEXT)):
            return wide.decode("utf-16-le", "replace").replace("\0", "")
        narrow = self._storage.stream(_stream(identity, _TEXT8)).rstrip(b"\0")
        return mail.decoded(narrow, encoding or self.encoding)[0]


def time_of(value: bytes) -> datetime.datetime | None:
    """The time of a property: counted in 100 ns since 1601, in UTC."""
    with contextlib.suppress(OverflowError):
        return _EPOCH + datetime.timedelta(
            microseconds=struct.unpack_from("<Q", value)[0] // 10  # in tenths of a microsecond
        )
    return None


def _stream(identity: int, kind: int) -> str:
    return f"__substg1.0_{identity:04x}{kind:04x}"


def encoding_of(codepage: int) -> str:
    """The name of a code page for Python; Windows-1252 for one that is not known."""
    with contextlib.suppress(KeyError, ValueError, LookupError):
        return encoding_from_codepage(codepage)
    return "cp1252"


def _mail(storage: Storage, header: int, step: Callable[[], None], depth: int) -> Mail:
    properties = _Properties(storage, header)
    found = Mail(heads=_heads(properties, storage))
    found.bodies.append(body(properties, found.problems))
    for item in storage.storages("__attach_version1.0_#"):
        step()
        try:
            attachment = _attachment(item, properties.encoding, step, depth, found.problems)
        except ReadingError:
            raise
        except STUMBLES:
            attachment = Attachment(naming.UNNAMED, b"", reasons.DAMAGED_MAIL)
        if attachment is not None:
            found.attachments.append(attachment)
    return found


def _heads(properties: _Properties, storage: Storage) -> dict[str, str]:
    heads = own_heads(properties)
    parts = storage.storages("__recip_version1.0_#")
    add_recipients(heads, (_Properties(part, _PART, properties.encoding) for part in parts))
    if transported := properties.text(_HEADS):
        message = eml.parse(transported.encode("utf-8", "replace"))
        for name in mail.HEADS:
            heads[name] = heads.get(name) or eml.head(message, name)
    return heads


def own_heads(properties: Told) -> dict[str, str]:
    """The heads that the properties of a message tell."""
    when = properties.time(_SUBMITTED) or properties.time(_DELIVERED)
    return {
        "From": _sender(properties),
        "Subject": properties.text(_SUBJECT),
        "Date": f"{when:%a, %d %b %Y %H:%M:%S} +0000" if when else "",
        **{name: properties.text(identity) for name, identity in _DISPLAY.items()},
    }


def add_recipients(heads: dict[str, str], recipients: Iterable[Told]) -> None:
    """Put recipients with their addresses into the heads."""
    by_kind: dict[str, list[str]] = {}
    for recipient in recipients:
        kind = _KINDS.get(recipient.number(_RECIPIENT_KIND) & 0xF, "To")
        mailbox = recipient.text(_SMTP) or recipient.text(_ADDRESS)
        by_kind.setdefault(kind, []).append(mail.address(recipient.text(_NAME), mailbox))
    heads.update({name: mail.listed(each) for name, each in by_kind.items() if any(each)})


def _sender(properties: Told) -> str:
    name = properties.text(_SENDER_NAME) or properties.text(_SENT_FOR_NAME)
    mailbox = properties.text(_SENDER_SMTP) or properties.text(_SENT_FOR_SMTP)
    if not mailbox and "@" in (plain := properties.text(_SENDER_ADDRESS)):
        mailbox = plain
    return mail.address(name, mailbox)


def body(properties: Told, problems: list[str]) -> Body:
    """The body of a message in the versions that it has; ``problems`` takes what is damaged."""
    codepage = properties.number(_TEXT_CODEPAGE)
    encoding = encoding_of(codepage) if codepage else properties.encoding
    found = Body(properties.text(_BODY, encoding))
    if page := properties.binary(_HTML):
        found.html = mail.decoded(page, encoding)[0]
    else:
        found.html = properties.text(_HTML, encoding)
    if found.html or found.plain.strip() or not (packed := properties.binary(_RTF)):
        return found
    try:
        rich = rtf_compressed.unpack(packed)
    except ReadingError:
        problems.append(reasons.DAMAGED_RTF_BODY)
        return found
    # HTML inside RTF too: its tags are groups that rich text passes over.
    with contextlib.suppress(ReadingError, *STUMBLES):
        found.plain = rtf.read(rich).text
    return found


def _attachment(
    storage: Storage, encoding: str, step: Callable[[], None], depth: int, problems: list[str]
) -> Attachment | None:
    """One attachment; None for what belongs to the message's look. ``problems`` takes those of a
    message inside this one, which the mail that is made of it can't carry."""
    properties = _Properties(storage, _PART, encoding)
    name = naming.flat(file_name(properties))
    method = properties.number(_METHOD)
    inner = next(storage.storages(_stream(DATA, _STORAGE)), None)
    if method == _EMBEDDED and inner is not None:
        if depth >= _MAX_DEPTH:
            return Attachment(name, b"", reasons.NESTED_TOO_DEEP)
        found = _mail(inner, _INNER, step, depth + 1)
        problems += [*found.problems, *(item.problem for item in found.attachments if item.problem)]
        return Attachment(f"{_stem(found, name)}.eml", as_eml(found))
    return judged(properties, name, properties.binary(DATA))


def file_name(properties: Told) -> str:
    """The name of an attachment."""
    return properties.text(_LONG_NAME) or properties.text(_SHORT_NAME) or properties.text(_NAME)


def judged(properties: Told, name: str, data: bytes) -> Attachment | None:
    """An attachment with these bytes; None for what belongs to the message's look."""
    method = properties.number(_METHOD)
    if method in _BY_REFERENCE:
        return Attachment(name, b"", reasons.LINKED_ATTACHMENT)
    if method == _OLE:
        return Attachment(name, b"", reasons.EMBEDDED_OBJECT)
    is_inline = bool(properties.number(_HIDDEN))
    if is_inline and mail.is_tiny_picture(properties.text(_MIME) or "image/", data):
        return None
    return Attachment(name, data)


def _stem(found: Mail, name: str) -> str:
    subject = naming.flat(found.heads.get("Subject", ""))
    return subject if subject != naming.UNNAMED else name


def as_eml(found: Mail) -> bytes:
    """A message inside a message, as the mail that it was. Its heads and texts, and the bytes of
    its attachments, are the same; the compound file it would be alone is not put together."""
    message = email.message.EmailMessage(policy=email.policy.SMTPUTF8)
    for name in mail.HEADS:
        if text := " ".join(found.heads.get(name, "").split()):
            # As text: a policy that parses addresses stumbles over what Outlook calls one.
            message.set_raw(name, text.encode("utf-8", "replace").decode("utf-8"))
    body = found.bodies[0] if found.bodies else Body()
    message.set_content(body.plain.encode("utf-8", "replace").decode())
    if body.html:
        message.add_alternative(body.html.encode("utf-8", "replace").decode(), subtype="html")
    for item in found.attachments:
        if not item.problem:
            message.add_attachment(
                item.data, maintype="application", subtype="octet-stream", filename=item.name
            )
    buffer = io.BytesIO()
    email.generator.BytesGenerator(buffer, policy=email.policy.SMTPUTF8).flatten(message)
    return buffer.getvalue()
