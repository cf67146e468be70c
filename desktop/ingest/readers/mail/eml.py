"""EML: a mail as it was sent (RFC 5322, MIME), with all that is attached to it."""

import contextlib
import email
import email.errors
import email.header
import email.policy
import email.utils
import re
from collections.abc import Callable
from email.message import Message

from desktop.documents import Attachment
from desktop.errors import ReadingError
from desktop.ingest.readers.common import charset, naming, reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.mail import mail
from desktop.ingest.readers.mail.mail import Body, Mail

_MAX_DEPTH = 40
_MAX_PARTS = 10_000
# Signatures over the mail: they hold no text, and there is one in every signed mail.
_SIGNATURES = frozenset(
    ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
)
_SEALED = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_ENDINGS = {
    "message/delivery-status": ".txt",
    "text/calendar": ".ics",
    "text/html": ".html",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/tiff": ".tif",
}
_ENVELOPE = re.compile(rb"\AFrom [^\n]*\r?\n")
_ENCODED_WORD = re.compile(r"=\?[^?\s]+\?[bqBQ]\?[^?]*\?=")


def read(data: bytes, step: Callable[[], None] = lambda: None) -> Reading:
    """Read a mail. ``step`` is called before each part and may raise to stop. Raises ReadingError
    for one that holds nothing, or whose parts are nested without end."""
    message = parse(data)
    found = Mail(heads={name: head(message, name) for name in mail.HEADS})
    try:
        _Walk(found, step).take(message, 0)
    except RecursionError:
        raise reasons.unreadable(reasons.TOO_DEEP) from None
    return mail.to_reading(Kind.EML, found)


def parse(data: bytes) -> Message:
    """The message in these bytes, without the envelope line of a mailbox.

    The old policy of the standard library: it takes any head, where the new one raises on some.
    Raises ReadingError for parts that are nested without end.
    """
    try:
        return email.message_from_bytes(
            _ENVELOPE.sub(b"", _as_bytes(data), count=1), policy=email.policy.compat32
        )
    except RecursionError:
        raise reasons.unreadable(reasons.TOO_DEEP) from None


def head(message: Message, name: str) -> str:
    """A head as people read it; several of one name are joined."""
    return ", ".join(
        decoded
        for key, value in message.raw_items()
        if key.lower() == name.lower() and (decoded := one_line(_decoded(str(value))))
    )


def title_of(message: Message) -> str:
    """A file name for a message: its time and subject."""
    subject = head(message, "Subject") or "No subject"
    with contextlib.suppress(ValueError, TypeError, IndexError, OverflowError):
        when = email.utils.parsedate_to_datetime(head(message, "Date"))
        return naming.flat(f"{when:%Y-%m-%d %H%M} {subject}")
    return naming.flat(subject)


def _as_bytes(data: bytes) -> bytes:
    """Mails saved as UTF-16 or with a byte-order mark, as UTF-8."""
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:64]:
        with contextlib.suppress(ReadingError):
            return charset.decode(data).text.encode("utf-8", "replace")
    return data


def _decoded(raw: str) -> str:
    """A head's text: encoded words (RFC 2047), and bytes that should not be there."""
    text = raw
    if not raw.isascii():
        raw_bytes = raw.encode("utf-8", "surrogateescape")
        with contextlib.suppress(ReadingError):
            text = charset.decode(raw_bytes).text
    if not _ENCODED_WORD.search(text):
        return text
    with contextlib.suppress(ValueError, LookupError, email.errors.MessageError):
        parts = []
        for part, encoding in email.header.decode_header(re.sub(r"\s*\n\s*", " ", text)):
            parts.append(part if isinstance(part, str) else mail.decoded(part, encoding or "")[0])
        return "".join(parts)
    return text


class _Walk:
    """Goes through the parts of a message once."""

    def __init__(self, found: Mail, step: Callable[[], None]) -> None:
        self._found = found
        self._step = step
        self._parts = 0

    def take(self, part: Message, depth: int, alternative: Body | None = None) -> None:
        """Sort a part and all below it into bodies and attachments. In an ``alternative`` the
        texts are versions of that one body."""
        self._step()
        self._parts += 1
        if depth > _MAX_DEPTH or self._parts > _MAX_PARTS:
            self._found.problems.append(reasons.TOO_DEEP)
            return
        kind = part.get_content_type()
        if kind == "message/rfc822":
            self._take_message(part)
        elif part.is_multipart() and kind != "message/delivery-status":
            self._take_parts(part, depth, alternative)
        elif kind in _SIGNATURES:
            return
        elif kind == "application/pgp-encrypted" or _is_sealed(part, kind):
            self._found.problems.append(reasons.SEALED_MAIL)
        elif self._is_body(part, kind):
            self._take_text(part, kind, alternative)
        else:
            self._take_attachment(part, kind)

    def _take_parts(self, part: Message, depth: int, alternative: Body | None) -> None:
        children = [item for item in _payload(part) if isinstance(item, Message)]
        if part.get_content_type() == "multipart/alternative":
            body = alternative or Body()
            if alternative is None:
                self._found.bodies.append(body)
            for child in children:
                self.take(child, depth + 1, body)
            return
        for number, child in enumerate(children):
            # Of what belongs together the first is the text.
            inside = alternative if number == 0 else None
            self.take(child, depth + 1, inside)

    def _is_body(self, part: Message, kind: str) -> bool:
        if kind not in {"text/plain", "text/html"}:
            return False
        return part.get_content_disposition() != "attachment" and not _file_name(part)

    def _take_text(self, part: Message, kind: str, alternative: Body | None) -> None:
        text, problem = mail.decoded(bytes_of(part), parameter(part, "charset"))
        if problem:
            self._found.problems.append(problem)
        body = alternative
        if body is None:
            body = Body()
            self._found.bodies.append(body)
        if kind == "text/html":
            if text.strip() and body.html:
                body.earlier, body.html = body.earlier + body.html, ""
            body.html += text
        else:
            body.plain += text

    def _take_message(self, part: Message) -> None:
        inner = next((item for item in _payload(part) if isinstance(item, Message)), None)
        if inner is None:
            self._take_attachment(part, "message/rfc822")
            return
        name = f"{title_of(inner)}.eml"
        try:
            data = inner.as_bytes()
        except (ValueError, TypeError, LookupError, AttributeError, KeyError, RecursionError):
            self._found.attachments.append(Attachment(name, b"", reasons.DAMAGED_MAIL))
            return
        self._found.attachments.append(Attachment(name, data))

    def _take_attachment(self, part: Message, kind: str) -> None:
        data = bytes_of(part)
        named = _file_name(part)
        inline = part.get_content_disposition() != "attachment"
        if inline and mail.is_tiny_picture(kind, data):
            return
        if not data and not named:
            return
        if kind == "message/external-body":
            self._found.problems.append(reasons.ELSEWHERE)
            return
        name = naming.flat(named) if named else f"part {self._parts}{_ENDINGS.get(kind, '')}"
        self._found.attachments.append(Attachment(name, data))


def _payload(part: Message) -> list[object]:
    payload = part.get_payload()
    return list(payload) if isinstance(payload, list) else []


def bytes_of(part: Message) -> bytes:
    """What a part holds, decoded; a delivery status is a list of heads."""
    if part.is_multipart():
        return b"\n".join(bytes(str(item), "utf-8", "replace") for item in _payload(part))
    data = None
    with contextlib.suppress(ValueError, LookupError, AssertionError):
        data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def parameter(part: Message, name: str) -> str:
    """A parameter of a part's content type, "" if there is none."""
    with contextlib.suppress(ValueError, LookupError, TypeError, IndexError):
        return email.utils.collapse_rfc2231_value(part.get_param(name) or "")
    return ""


def _file_name(part: Message) -> str:
    with contextlib.suppress(ValueError, LookupError, TypeError, IndexError):
        return one_line(_decoded(part.get_filename() or ""))
    return ""


def _is_sealed(part: Message, kind: str) -> bool:
    """Encrypted by S/MIME; what is only signed is an attachment like others."""
    return kind in _SEALED and parameter(part, "smime-type").lower() != "signed-data"
