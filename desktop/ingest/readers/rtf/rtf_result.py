"""What becomes of all that was found in an RTF file."""

from typing import NamedTuple

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import Reading, TextBuilder, first_heading
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.office.pictures import Pictures


class Found(NamedTuple):
    """The text and what was gathered beside it."""

    builder: TextBuilder
    aside: Aside
    embedded: Embedded
    pictures: Pictures
    title: str
    too_deep: bool


def reading(found: Found, *, is_whole: bool) -> Reading:
    """What was read. ``is_whole`` is false as long as pictures still have to be recognised. Raises
    ReadingError if it is nothing."""
    text, blocks = found.builder.text, found.builder.finish()
    attachments, pictures = found.embedded.items(), found.pictures.items()
    if not text and not attachments and (is_whole or not pictures):
        raise reasons.unreadable(reasons.ONLY_HIDDEN if found.aside else reasons.NO_TEXT)
    gathered = (found.aside, found.embedded, found.pictures)
    problems = [problem for each in gathered for problem in each.problems()]
    if found.too_deep:
        problems.append(reasons.TOO_DEEP)
    return Reading(
        Kind.RTF,
        text,
        blocks,
        title=found.title or first_heading(text, blocks),
        problems=tuple(problems),
        hidden=found.aside.items(),
        attachments=attachments,
        pictures=pictures,
    )
