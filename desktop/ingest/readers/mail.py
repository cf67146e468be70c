"""A mail, whatever format held it, as a document: its heads, its body, what is attached."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.documents import Attachment
from desktop.ingest.readers import html, reasons
from desktop.ingest.readers.aside import Aside
from desktop.ingest.readers.clean import clean, one_line
from desktop.ingest.readers.intermediate import BlockKind, Reading, TextBuilder, short_title
from desktop.ingest.readers.naming import Names

# The order in which they stand above a mail, and their names there.
HEADS = ("From", "To", "Cc", "Bcc", "Date", "Subject")
# Pictures up to this size in the body of a mail are spacers, tracking pixels and signs.
TINY_PICTURE = 3 * 1024
_WORD = re.compile(r"\w{2,}")
# The other version of a body counts as another text if so many of its words are new.
_OTHER_WORDS_SHARE, _OTHER_WORDS = 0.3, 8
_BLANK_LINES = re.compile(r"\n[ \t]*\n+")


@dataclass(slots=True)
class Body:
    """One part of a mail's body in the versions that it has; "" for a version it does not."""

    plain: str = ""
    html: str = ""


@dataclass(slots=True)
class Mail:
    """What a mail's format says; ``heads`` by their names in HEADS."""

    heads: dict[str, str] = field(default_factory=dict)
    bodies: list[Body] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def to_reading(kind: str, mail: Mail) -> Reading:
    """The document. Raises ReadingError for a mail without a head, a word and an attachment."""
    builder = TextBuilder()
    aside = Aside()
    heads = [f"{name}: {text}" for name in HEADS if (text := one_line(mail.heads.get(name, "")))]
    builder.add(BlockKind.PARAGRAPH, "\n".join(heads))
    for body in mail.bodies:
        _add_body(builder, aside, body, mail.problems)
    text = builder.text
    if not text and not mail.attachments:
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    names = Names()
    return Reading(
        kind,
        text,
        builder.finish(),
        (),
        short_title(one_line(mail.heads.get("Subject", ""))),
        (*dict.fromkeys(mail.problems), *aside.problems()),
        hidden=aside.items(),
        attachments=tuple(
            Attachment(names.take(item.name), item.data, item.problem) for item in mail.attachments
        ),
    )


def _add_body(builder: TextBuilder, aside: Aside, body: Body, problems: list[str]) -> None:
    """Add the version that a mail program shows, the HTML one if there is any text in it. If the
    other says something else, it is set apart: few readers would ever see it."""
    trial = TextBuilder()
    if body.html:
        _, complete = html.build(body.html, trial, Aside())
        if not complete:
            problems.append(reasons.TOO_DEEP)
    if not trial.text:
        for paragraph in _BLANK_LINES.split(clean(body.plain)):
            builder.add_paragraph(paragraph.strip("\n"))
        return
    html.build(body.html, builder, aside)
    if body.plain and _says_more(body.plain, trial.text):
        aside.add(body.plain, reasons.OTHER_VERSION)


def _says_more(plain: str, shown: str) -> bool:
    words = _WORD.findall(plain.casefold())
    known = set(_WORD.findall(shown.casefold()))
    # Addresses of links stand in the plain version only.
    new = [word for word in words if word not in known and not word.isdigit()]
    without_links = re.sub(r"https?://\S+|\S+@\S+", " ", plain.casefold())
    new = [word for word in new if word in without_links]
    return len(new) > max(_OTHER_WORDS, _OTHER_WORDS_SHARE * len(words))


def is_tiny_picture(content_type: str, data: bytes) -> bool:
    """Whether an inline part is no picture that anyone attached."""
    return content_type.startswith("image/") and len(data) <= TINY_PICTURE


def address(name: str, mailbox: str) -> str:
    """Name and address as they stand in a mail's head."""
    name, mailbox = one_line(name), one_line(mailbox)
    if not mailbox or mailbox == name:
        return name
    return f"{name} <{mailbox}>" if name else mailbox


def listed(addresses: Sequence[str]) -> str:
    """Several addresses in one head."""
    return ", ".join(filter(None, addresses))
