"""A mail, whatever format held it, as a document: its heads, its body, what is attached."""

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.documents import Attachment
from desktop.errors import ReadingError
from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.common.intermediate import BlockKind, Reading, TextBuilder, short_title
from desktop.ingest.readers.common.naming import Names
from desktop.ingest.readers.html import html

# The order in which they stand above a mail, and their names there.
HEADS = ("From", "To", "Cc", "Bcc", "Date", "Subject")
# Pictures up to this size in the body of a mail are spacers, tracking pixels and signs.
TINY_PICTURE = 3 * 1024
_WORD = re.compile(r"\w{2,}")
# The other version of a body counts as another text if more of its words are new.
_OTHER_WORDS_SHARE, _OTHER_WORDS = 0.1, 3
_ADDRESSES = re.compile(r"\bhttps?://\S+|\S+@\S+")
_BLANK_LINES = re.compile(r"\n[ \t]*\n+")

# Seven-bit encodings pass for UTF-8, so for these the mail's own word goes first.
_SEVEN_BIT = ("iso-2022", "hz", "utf-7", "utf7")
_ALIASES = {
    **dict.fromkeys(("iso-8859-8-i", "iso-8859-8-e", "logical"), "iso-8859-8"),
    **dict.fromkeys(("unicode-1-1-utf-7", "x-unicode-1-1-utf-7"), "utf-7"),
    **dict.fromkeys(("iso-8859-1", "latin1", "us-ascii", "ascii", "ansi"), "cp1252"),
    "cp-850": "cp850",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    **dict.fromkeys(("big5", "windows-950"), "cp950"),
    "shift_jis": "cp932",
    "euc-kr": "cp949",
}
# Texts of two bytes a letter: some wrong ones among many right ones.
_WIDE = ("cp932", "cp949", "cp950", "gb18030", "gbk", "euc", "big5", "shift")
_FEW_WRONG = 0.02


@dataclass(slots=True)
class Body:
    """One part of a mail's body in the versions that it has; "" for a version it does not.
    ``earlier`` are HTML versions before the last, which is the one that mail programs show."""

    plain: str = ""
    html: str = ""
    earlier: str = ""


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
    """Add the version that most mail programs show, the HTML one, if there is any text in it. The
    plain version follows if it says something else: some programs show that one."""
    shown = TextBuilder()
    if body.html:
        problems += html.build(body.html, shown, aside)[1]
        builder.take(shown)
    if body.earlier:
        aside.add("\n".join(html.visible_paragraphs(body.earlier)), reasons.NOT_DISPLAYED)
    if not shown.text or _says_more(body.plain, shown.text):
        for paragraph in _BLANK_LINES.split(clean(body.plain)):
            builder.add_paragraph(paragraph.strip("\n"))


def _says_more(plain: str, shown: str) -> bool:
    """Whether many of its words are new, or most of those of one line. Addresses are not counted:
    those of links stand in the plain version only."""
    known = set(_WORD.findall(shown.casefold()))
    total = 0
    new = 0
    for line in _ADDRESSES.sub(" ", plain.casefold()).split("\n"):
        words = _WORD.findall(line)
        unknown = sum(1 for word in words if word not in known)
        if unknown >= _OTHER_WORDS and 2 * unknown >= len(words):
            return True
        total += len(words)
        new += unknown
    return new > max(_OTHER_WORDS, _OTHER_WORDS_SHARE * total)


def decoded(data: bytes, declared: str) -> tuple[str, str]:
    """The text of some bytes that name their encoding, and what is doubtful about it."""
    declared = declared.strip().lower()
    declared = _ALIASES.get(declared, declared)
    with contextlib.suppress(LookupError, ValueError):
        if declared.startswith(_SEVEN_BIT):
            return data.decode(declared, "replace"), ""
    try:
        found = charset.decode(data, declared)
    except ReadingError:
        return data.decode("utf-8", "replace").replace("\0", ""), reasons.LOST_CHARACTERS
    if found.encoding == "cp1252" and declared.startswith(_WIDE):
        with contextlib.suppress(LookupError, ValueError):
            text = data.decode(declared, "replace")
            if text.count("\ufffd") <= max(2, _FEW_WRONG * len(text)):
                return text, reasons.LOST_CHARACTERS
    return found.text, found.problem


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
