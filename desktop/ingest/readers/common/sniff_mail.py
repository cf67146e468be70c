"""Whether a text file is a mail, a mailbox or a saved web page."""

import re

from desktop.errors import ReadingError
from desktop.ingest.readers.common import charset

_HEAD = 16 * 1024
_ENVELOPE = re.compile(rb"From \S+ .{10,80}\d{2,4}[^\r\n]{0,40}\r?\n")
_NEXT_ENVELOPE = re.compile(rb"\n\r?\nFrom \S+ [^\r\n]{10,80}\d{2}[^\r\n]*\r?\n[\w-]+:")
_FIELD = re.compile(r"([\w-]{2,50}):(?:[ \t]|$)")
# A file of any name is a mail if it begins with heads, three of these among them.
_MAIL_HEADS = frozenset(
    (
        *("from", "to", "cc", "subject", "date", "message-id", "received", "return-path"),
        *("mime-version", "delivered-to", "reply-to", "content-type", "dkim-signature"),
        *("x-mailer", "in-reply-to", "references"),
    )
)
_ENOUGH = 3
_SAVED_PAGE = re.compile(r"^(?:Snapshot-Content-Location:|From:\s*<Saved by )", re.I | re.M)
_TEXT_ENDINGS = frozenset(("txt", "text", "md", "markdown", "log", "csv", "tsv", "html", "htm"))


def mail_kind(data: bytes, ending: str) -> str:
    """ "eml", "mbox", "mhtml" or "". ``ending`` is the file's extension in lower case: a text that
    is named as one stays one."""
    if ending in {"mht", "mhtml"}:
        return "mhtml"
    if ending in _TEXT_ENDINGS:
        return ""
    if _ENVELOPE.match(data):
        single = ending == "eml" and _NEXT_ENVELOPE.search(data) is None
        return "eml" if single else "mbox"
    if ending == "eml":
        return "eml"
    heads = _heads(data)
    if heads is None:
        return ""
    return "mhtml" if _SAVED_PAGE.search(heads) else "eml"


def _heads(data: bytes) -> str | None:
    """The lines before the first blank one, if they are a mail's heads."""
    try:
        text = charset.decode(data[:_HEAD]).text
    except ReadingError:
        return None
    known = set()
    lines = []
    for line in text.splitlines():
        if not line.strip():
            break
        lines.append(line)
        if line[0] in " \t" and len(lines) > 1:
            continue
        field = _FIELD.match(line)
        if field is None:
            return None
        known.add(field[1].lower())
    return "\n".join(lines) if len(known & _MAIL_HEADS) >= _ENOUGH else None
