"""MHTML: a web page that was saved as one file. Its text is that of the page."""

from email.message import Message

from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.html import html
from desktop.ingest.readers.mail import eml

_MAX_PARTS = 10_000


def read(data: bytes) -> Reading:
    """Read a saved web page; the pictures and styles that came with it are passed over. Raises
    ReadingError for one that is damaged or shows no text."""
    message = eml.parse(data)
    page = _page(message)
    if page is None:
        raise reasons.unreadable(reasons.NO_TEXT)
    decoded = charset.decode(eml.bytes_of(page), eml.parameter(page, "charset"))
    return html.read_text(decoded.text, decoded.problem)


def _page(message: Message) -> Message | None:
    """The first part that is HTML: the others are its frames."""
    parts = [message]
    for _ in range(_MAX_PARTS):
        if not parts:
            return None
        part = parts.pop(0)
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            return part
        payload = part.get_payload()
        if isinstance(payload, list):
            parts += [item for item in payload if isinstance(item, Message)]
    return None
