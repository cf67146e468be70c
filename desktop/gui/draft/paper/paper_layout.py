"""A paper laid out on pages: broken into them, with room for heads and feet, notes at the feet and
at the end, and the page numbers of a table of contents."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.paper.model import Block, Grid, Line, Look, Note, Paper, Section, Words
from desktop.gui.draft.paper import paper_words
from desktop.gui.draft.paper.paper_breaks import Page, cut, cutting, strips_of
from desktop.gui.draft.paper.paper_foot import Foot
from desktop.gui.draft.paper.paper_text import SCALE, Set, typeset, typesetting
from desktop.gui.widgets.steps import Steps, whole

INK = "#000000"
_NOTES_LOOK = 9.0
_LEAST_ROOM = 72.0

PageWords = list[list[str]]


@dataclass(frozen=True, slots=True)
class Laid:
    """A section as pages: from ``top`` points down to ``bottom`` points from below, ``first`` is
    the number of its first page; ``notes`` are those at its pages' feet."""

    section: Section
    text: Set
    pages: tuple[Page, ...]
    top: float
    bottom: float
    first: int
    notes: Mapping[int, Set]


def laid_out(paper: Paper) -> list[Laid]:
    """The sections as pages. A table of contents is set twice: its numbers are those of the pages
    that the first setting made."""
    return whole(laying_out(paper))


def laying_out(paper: Paper) -> Steps[list[Laid]]:
    """The same, in small steps."""
    first = yield from _all_set(paper, {})
    if not any(line.contents for line, _ in _lines(first)):
        return first
    yield
    wanted = {_key(line.text): page for line, page in _headed(first)}
    return (yield from _all_set(paper, wanted))


def _all_set(paper: Paper, pages: Mapping[str, int]) -> Steps[list[Laid]]:
    laid: list[Laid] = []
    first = 1
    for number, section in enumerate(paper.sections):
        blocks = section.blocks
        if number == len(paper.sections) - 1:
            blocks = (*blocks, *_endnotes(paper))
        if pages:
            blocks = tuple(_numbered(each, pages) for each in blocks)
        made = yield from _section_set(paper, section, blocks, first)
        laid.append(made)
        first += len(made.pages)
    return laid


def _section_set(
    paper: Paper, section: Section, blocks: Sequence[Block], first: int
) -> Steps[Laid]:
    width = max(72.0, section.width - section.left - section.right)
    # A head that is taller than the margin pushes the text down, as Word does.
    heads = [_height(paper, section, name, width) for name in section.running]
    high = max([h for n, h in zip(section.running, heads, strict=True) if "header" in n] or [0.0])
    low = max([h for n, h in zip(section.running, heads, strict=True) if "footer" in n] or [0.0])
    top = max(section.top, section.header_at + high if high else 0.0)
    bottom = max(section.bottom, section.footer_at + low if low else 0.0)
    # A head or foot that leaves no room on the page is written over: no text is pushed off it.
    bottom = max(0.0, min(bottom, section.height / 2))
    top = max(0.0, min(top, section.height - bottom - _LEAST_ROOM))
    text = yield from typesetting(blocks, paper.pictures, width, {})
    room = max(_LEAST_ROOM, section.height - top - bottom)
    notes = _notes_set(paper, text, width)
    foot = Foot({number: _cuts(note) for number, note in notes.items()})
    strips = yield from cutting(text)
    pages = tuple(cut(strips, room * SCALE, foot))
    return Laid(section, text, pages, top, bottom, first, notes)


def _notes_set(paper: Paper, text: Set, width: float) -> dict[int, Set]:
    """The footnotes whose marks are in a text, each as one strip."""
    numbers = (number for _, number in text.notes if number < len(paper.notes))
    return {
        number: typeset(list(_note(paper.notes[number])), paper.pictures, width, {})
        for number in numbers
        if not paper.notes[number].at_end and paper.notes[number].lines
    }


def _cuts(note: Set) -> list[float]:
    """Where the lines of a note begin, and where it ends."""
    strips = strips_of(note)
    return [*(each.top for each in strips), *(each.bottom + 1 for each in strips[-1:])]


def _height(paper: Paper, section: Section, name: str, width: float) -> float:
    blocks = section.running[name]
    last = blocks[-1] if blocks else None
    # Qt leaves out the room below the last line.
    below = last.after if isinstance(last, Line) else 0.0
    return typeset(blocks, paper.pictures, width, {}).document.size().height() / SCALE + below


def _lines(laid: Sequence[Laid]) -> Iterator[tuple[Line, int]]:
    """Every line with the number of its page."""
    for each in laid:
        layout = each.text.document.documentLayout()
        starts = [page.start for page in each.pages]
        block = each.text.document.firstBlock()
        while block.isValid():
            line = each.text.lines.get(block.position())
            if line is not None:
                shown = block.layout()
                down = shown.lineAt(0).y() if shown.lineCount() else 0.0
                at = layout.blockBoundingRect(block).top() + down
                yield line, each.first + max(0, bisect_right(starts, at + 0.5) - 1)
            block = block.next()


def _headed(laid: Sequence[Laid]) -> Iterator[tuple[Line, int]]:
    return ((line, page) for line, page in _lines(laid) if not line.contents and line.text.strip())


def _numbered(block: Block, pages: Mapping[str, int]) -> Block:
    """A line of a table of contents with the number of the page that it points to now."""
    if isinstance(block, Grid) or not block.contents:
        return block
    head, tab, last = block.text.rpartition("\t")
    page = pages.get(_key(head.rpartition("\t")[2])) or pages.get(_key(head))
    if not tab or page is None or not last.strip().isdecimal():
        return block
    left, words = len(head) + 1, []
    for each in block.words:
        kept = each.text[: max(0, left)]
        left -= len(each.text)
        words.append(replace(each, text=kept))
    look = block.words[-1].look
    return replace(block, words=(*words, Words(str(page), look)))


def words_of(laid: Laid) -> PageWords:
    """The words of a section's pages, with those of their heads and feet."""
    found = paper_words.on_pages(laid.text, laid.pages, laid.notes)
    for number, words in enumerate(found):
        for kind in ("header", "footer"):
            blocks = running(laid.section, kind, laid.first + number, first=number == 0)
            words += paper_words.of_blocks(blocks)
    return found


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _note(note: Note) -> Iterator[Line]:
    """A note's lines, the first with its mark."""
    for place, line in enumerate(note.lines):
        if place or not note.mark:
            yield line
            continue
        look = line.words[0].look if line.words else Look(size=_NOTES_LOOK)
        # Word has a space behind the mark that the file keeps beside it.
        words = [replace(line.words[0], text=line.words[0].text.lstrip())] if line.words else []
        mark = Words(f"{note.mark} ", replace(look, raised=1))
        yield replace(line, words=(mark, *words, *line.words[1:]))


def _endnotes(paper: Paper) -> tuple[Block, ...]:
    """The notes at the end, under a rule."""
    made = [line for note in paper.notes if note.at_end for line in _note(note)]
    if made:
        made[0] = replace(made[0], above=INK, before=18.0)
    return tuple(made)


def running(section: Section, kind: str, page: int, *, first: bool) -> tuple[Block, ...]:
    """The head or the foot (``kind``) of a page; ``first``: of its section."""
    if first and section.first_differs:
        return section.running.get(f"{kind} first", ())
    if section.even_differs and page % 2 == 0:
        return section.running.get(f"{kind} even", ())
    return section.running.get(f"{kind} default", ())
