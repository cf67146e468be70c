"""Where the tags of a document that is to be a template are not whole, told to its author."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place
from desktop.drafting.manuscript.numbers import numbers
from desktop.drafting.saying import Said
from desktop.drafting.templating.half_tags import HalfTag, half_tags, statements
from desktop.errors import DraftingError, said_later

_PARTS = {
    "header": said_later("The header"),
    "footer": said_later("The footer"),
    "note": said_later("The footnotes"),
}


@dataclass(frozen=True, slots=True)
class BrokenTag:
    """A tag that is not whole. ``where`` says in words in which paragraph, cell or part it stands,
    ``message`` that, the tag, what is wrong with it and what to do."""

    place: Place
    text: str
    where: Said
    message: Said


def broken_tags(manuscript: Manuscript) -> tuple[BrokenTag, ...]:
    """The broken tags of a document, part by part: a tag does not go on in another one."""
    found = [
        (part[half.line], half)
        for part in _parts(manuscript)
        for half in half_tags([each.text for each in part])
    ]
    if not found:
        return ()
    places = _Places(manuscript)
    return tuple(_broken(paragraph, half, places.of(paragraph)) for paragraph, half in found)


def left_as_text(manuscript: Manuscript) -> tuple[str, ...]:
    """The whole tags that say what is to be done, each once: a template that is made of a document
    knows no conditions and repeats, so they stay in its text."""
    found = {
        part[line].text[start:end]: None
        for part in _parts(manuscript)
        for line, start, end in statements([each.text for each in part])
    }
    return tuple(found)


def expect_whole(manuscript: Manuscript) -> None:
    """Raises DraftingError for a document with broken tags, with the place of the first one."""
    found = broken_tags(manuscript)
    if not found:
        return
    if len(found) == 1:
        raise DraftingError("The document has a broken tag", f"Mend it: {found[0].where}.")
    raise DraftingError(
        f"The document has {len(found)} broken tags",
        f"Mend them, the first here: {found[0].where}.",
    )


def _parts(manuscript: Manuscript) -> Iterator[Sequence[Paragraph]]:
    ordered = sorted(manuscript.paragraphs, key=lambda each: each.part)
    for _, part in groupby(ordered, key=lambda each: each.part):
        yield tuple(part)


def _broken(paragraph: Paragraph, half: HalfTag, where: Said) -> BrokenTag:
    text = paragraph.text[half.start : half.end]
    place = Place(paragraph.id, half.start, half.end)
    return BrokenTag(place, text, where, _said(half, where, " ".join(text.split())))


def _said(half: HalfTag, where: Said, tag: str) -> Said:
    lacks = half.lacks
    match half.fault:
        case "unclosed":
            return Said(
                "{0}: the tag “{1}” has no end. Write {2} where it ends, or take it out.",
                where,
                tag,
                lacks,
            )
        case "unopened":
            return Said(
                "{0}: the tag “{1}” has no beginning. Write {2} where it begins, or take it out.",
                where,
                tag,
                lacks,
            )
        case "unended":
            return Said(
                "{0}: “{1}” begins what nothing ends. Write {2} behind the words that it is for, or"
                " take it out.",
                where,
                tag,
                lacks,
            )
        case "foreign":
            return Said(
                "{0}: “{1}” belongs to nothing that was begun before. Write what it belongs to, or"
                " take it out.",
                where,
                tag,
            )
        case "unknown":
            return Said(
                "{0}: “{1}” is no tag that is known. A field is written in two braces; write it so,"
                " or take it out.",
                where,
                tag,
            )


class _Places:
    """Where each paragraph stands, in words: all are counted once."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._shown = numbers(manuscript)
        self._counts: dict[str, int] = {}
        self._tables: dict[tuple[str, str], tuple[int, dict[str, int]]] = {}
        tables: dict[str, int] = {}
        for each in manuscript.paragraphs:
            if each.cell is not None:
                key = each.part, each.cell.table
                if key not in self._tables:
                    tables[each.part] = tables.get(each.part, 0) + 1
                    self._tables[key] = tables[each.part], {}
                rows = self._tables[key][1]
                rows.setdefault(each.cell.row, len(rows) + 1)
            elif not each.part and each.text.strip():
                self._counts[each.id] = len(self._counts) + 1

    def of(self, paragraph: Paragraph) -> Said:
        """A paragraph of the body by its count among those with text, and by its number."""
        if paragraph.role in _PARTS:
            return Said(_PARTS[paragraph.role])
        if paragraph.cell is not None:
            table, rows = self._tables[paragraph.part, paragraph.cell.table]
            row, cell = rows[paragraph.cell.row], paragraph.cell.column + 1
            return Said(said_later("Table {0}, row {1}, cell {2}"), table, row, cell)
        if paragraph.part:
            return Said(said_later("The text boxes"))
        count, number = self._counts[paragraph.id], self._shown.get(paragraph.id, "")
        if number:
            return Said(said_later("Paragraph {0}, numbered {1}"), count, number)
        return Said(said_later("Paragraph {0}"), count)
