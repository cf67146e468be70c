"""Words with their looks, lists, headings and tables put into a draft, in the draft's own styles.
Pure functions; no Qt."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.manuscript.edits import insert_after, joined, new_ids, put, split
from desktop.drafting.manuscript.model import USER, Cell, Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered
from desktop.drafting.precedents.importing.blocks import Block
from desktop.gui.draft.sheet.changes import Changed, is_free, pattern, shaped

_BULLET = "\u2022 "


@dataclass(frozen=True, slots=True)
class Fragment:
    """What was copied in a draft: paragraphs, the first and the last one as far as they were
    chosen; ``whole``: the last one to its end. ``base_id`` tells the draft."""

    paragraphs: tuple[Paragraph, ...]
    base_id: int
    whole: bool = False


def fragment(manuscript: Manuscript, places: Sequence[Place]) -> Fragment:
    """What stands in the places."""
    known = {each.id: each for each in manuscript.paragraphs}
    made = []
    for place in places:
        _, inside, _ = split(known[place.paragraph].spans, place.start, place.end)
        made.append(replace(known[place.paragraph], spans=joined(inside)))
    last = places[-1] if places else None
    whole = last is not None and last.end == len(known[last.paragraph].text)
    return Fragment(tuple(made), manuscript.base_id, whole and len(made) > 1)


def insert_fragment(manuscript: Manuscript, place: Place, copied: Fragment) -> Changed:
    """What was copied, with its origins, in place of ``place``. In another draft its fields are
    plain words, its references too: they would say what that draft's say."""
    here = copied.base_id == manuscript.base_id
    lines = [
        replace(each, spans=tuple(span if here else _stranger(span) for span in each.spans))
        for each in copied.paragraphs
    ]
    if not here:
        known = {each.style for each in manuscript.paragraphs}
        lines = [_at_home(each, manuscript, known) for each in lines]
    made = _with_own_tables(lines, manuscript)
    runs_on = bool(made) and made[0].role == "text"
    return _inserted(manuscript, place, made, runs_on=runs_on, whole=copied.whole)


def insert_blocks(manuscript: Manuscript, place: Place, blocks: Sequence[Block]) -> Changed:
    """Blocks from elsewhere, the user's own words, in place of ``place``."""
    here = manuscript.paragraph(place.paragraph)
    lines: list[Paragraph] = []
    likes = _Likes(manuscript, here)
    tables = _new_tables(manuscript)
    for is_row, group in itertools.groupby(blocks, key=lambda block: block.kind == "row"):
        same = list(group)
        if is_row:
            lines += _table(next(tables), same, manuscript)
        else:
            lines += [_line(likes, here, each, alone=len(blocks) == 1) for each in same]
    first = blocks[0] if blocks else Block("text")
    runs_on = first.kind == "text" and not first.number
    return _inserted(manuscript, place, lines, runs_on=runs_on, apart=not runs_on)


def _inserted(
    manuscript: Manuscript,
    place: Place,
    lines: Sequence[Paragraph],
    *,
    runs_on: bool,
    apart: bool = False,
    whole: bool = False,
) -> Changed:
    """Lines in place of ``place``. The first goes on with what stands before it if it ``runs_on``,
    and if it looks like that; never if it stands ``apart``. ``whole``: the last one was chosen to
    its end, and what follows stays a paragraph of its own."""
    here = manuscript.paragraph(place.paragraph)
    before, _, after = split(here.spans, place.start, place.end)
    if not lines:
        return Changed(manuscript, place)
    first = lines[0]
    joins = first.cell is None and not (apart and before)
    joins = joins and (_alike(here, first) or (runs_on and bool(before)))
    if not is_free(here) or (len(lines) == 1 and joins):
        spans = _flat(lines)
        end = place.start + sum(len(span.text) for span in spans)
        made = put(manuscript, replace(here, spans=joined([*before, *spans, *after])))
        return Changed(renumbered(made), Place(here.id, end, end))
    return _parted(manuscript, place, lines, joins=joins, whole=whole)


def _parted(
    manuscript: Manuscript, place: Place, lines: Sequence[Paragraph], *, joins: bool, whole: bool
) -> Changed:
    """Lines as paragraphs of their own, the first perhaps as the end of the one they part."""
    here = manuscript.paragraph(place.paragraph)
    before, _, after = split(here.spans, place.start, place.end)
    ids = new_ids(manuscript)
    start = [*before, *lines[0].spans] if joins else before
    made = put(manuscript, replace(here, spans=joined(start)))
    new = [replace(each, id=next(ids), labels=(), anchor="") for each in lines[joins:]]
    caret = _end(new[-1]) if new else _end(made.paragraph(here.id))
    # Behind a table there is text.
    if not is_free(new[-1] if new else here) or (after and whole):
        tail = replace(here, id=next(ids), spans=joined(after), labels=(), anchor="")
        caret = caret if is_free(new[-1]) else Place(tail.id)
        new.append(tail)
    else:
        new[-1] = replace(new[-1], spans=joined([*new[-1].spans, *after]))
    made = insert_after(made, here.id, new)
    if not before and not joins:
        # Nothing is left of the paragraph that was pasted into.
        kept = tuple(each for each in made.paragraphs if each.id != here.id)
        made = renumbered(made.with_paragraphs(kept))
    return Changed(made, caret)


def _alike(one: Paragraph, other: Paragraph) -> bool:
    return (one.style, one.list_id, one.level) == (other.style, other.list_id, other.level)


def _end(paragraph: Paragraph) -> Place:
    length = len(paragraph.text)
    return Place(paragraph.id, length, length)


def _flat(lines: Sequence[Paragraph]) -> list[Span]:
    """Paragraphs as lines of one."""
    made: list[Span] = []
    for number, each in enumerate(lines):
        if number:
            row = each.cell is not None and lines[number - 1].cell is not None
            apart = row and each.row == lines[number - 1].row
            made.append(Span("\t" if apart else "\n"))
        made += each.spans
    return made


# ---------------------------------------------------------------------------- from another draft


def _stranger(span: Span) -> Span:
    """Words of another draft. Where they come from may be another matter, whose documents this one
    does not name."""
    elsewhere = span.origin.kind in {"field", "precedent", "incoming"}
    origin = USER if elsewhere else span.origin
    return replace(span, origin=origin, reference="")


def _at_home(paragraph: Paragraph, manuscript: Manuscript, known: set[str]) -> Paragraph:
    """A paragraph of another draft in this one's styles: of the same name, else of the same
    role."""
    if paragraph.cell is not None:
        return paragraph
    like = pattern(manuscript, lambda each: each.style == paragraph.style)
    if paragraph.style not in known or like is None:
        like = pattern(manuscript, lambda each: each.role == paragraph.role)
    return shaped(paragraph, like)


def _with_own_tables(lines: Sequence[Paragraph], manuscript: Manuscript) -> list[Paragraph]:
    """Cells in tables of their own, for those they were copied from stay; words of one cell are
    words."""
    names = _new_tables(manuscript)
    made: list[Paragraph] = []
    text = pattern(manuscript, lambda each: each.role == "text")
    for table, group in itertools.groupby(lines, key=lambda each: each.cell and each.cell.table):
        same = list(group)
        places = {(each.cell.row, each.cell.column) for each in same if each.cell is not None}
        if table is None:
            made += same
        elif len(places) == 1:
            made += [shaped(replace(each, cell=None), text) for each in same]
        else:
            made += _moved(same, next(names))
    return made


def _moved(cells: Sequence[Paragraph], table: str) -> Iterator[Paragraph]:
    """Cells of one table as those of another one, rows and columns counted anew."""
    rows: dict[str, dict[int, int]] = {}
    for each in cells:
        if each.cell is not None:
            columns = rows.setdefault(each.cell.row, {})
            column = columns.setdefault(each.cell.column, len(columns))
            place = Cell(table, f"n{list(rows).index(each.cell.row)}", column)
            yield replace(each, cell=place)


# --------------------------------------------------------------------------------- from a page


class _Likes:
    """The paragraphs of a draft whose styles those of a page take, looked for once for all."""

    def __init__(self, manuscript: Manuscript, here: Paragraph) -> None:
        free = [each for each in manuscript.paragraphs if is_free(each)]
        self.text = next((each for each in free if each.role == "text"), None)
        self._headings = _by_level(each for each in free if each.role == "heading")
        self._counted = {
            bullets: _by_level(
                _of_one_list([e for e in free if _counts(manuscript, e, bullets=bullets)], here)
            )
            for bullets in (True, False)
        }

    def heading(self, level: int) -> Paragraph | None:
        """A heading of this level (from 1), or of the deepest there is."""
        return _at(self._headings, level - 1)

    def counted(self, depth: int, *, bullets: bool) -> Paragraph | None:
        """A paragraph of a list, as deep as that; of numbered ones those that are no headings."""
        return _at(self._counted[bullets], depth)


def _of_one_list(found: Sequence[Paragraph], here: Paragraph) -> list[Paragraph]:
    """Those of the list that is pasted into, else of the one with most of them: a level of the
    parties' numbers and one of the clauses' make no list."""
    sizes = Counter(each.list_id for each in found)
    most = max(sizes, key=lambda name: (name == here.list_id, sizes[name]), default="")
    return [each for each in found if each.list_id == most]


def _by_level(found: Iterable[Paragraph]) -> list[Paragraph]:
    """The first of each level, the highest level first."""
    levels: dict[int, Paragraph] = {}
    for each in found:
        levels.setdefault(each.level, each)
    return [levels[level] for level in sorted(levels)]


def _at(levels: Sequence[Paragraph], depth: int) -> Paragraph | None:
    return levels[min(depth, len(levels) - 1)] if levels else None


def _counts(manuscript: Manuscript, paragraph: Paragraph, *, bullets: bool) -> bool:
    numbered = manuscript.lists.get(paragraph.list_id) if paragraph.list_id else None
    level = numbered.levels.get(paragraph.level) if numbered else None
    is_bullet = level is not None and level.form == "bullet"
    return level is not None and is_bullet is bullets and paragraph.role in {"clause", "text"}


def _line(likes: _Likes, here: Paragraph, block: Block, *, alone: bool) -> Paragraph:
    """A block as a paragraph in the draft's styles; where it has none like it, words say what it
    was."""
    plain = Paragraph("", tuple(replace(span, origin=USER) for span in block.spans))
    usual = here if here.role in {"text", "clause", "definition"} and not here.cell else None
    text = likes.text
    match block.kind:
        case "heading":
            like = likes.heading(block.level)
            return shaped(plain, like) if like else shaped(_bold(plain), text)
        case "bullet":
            like = likes.counted(block.depth, bullets=True)
            return shaped(plain, like) if like else shaped(_with_start(plain, _BULLET), text)
        case _ if block.number:
            like = likes.counted(max(0, block.depth - 1), bullets=False)
            start = f"{block.number} "
            return shaped(plain, like) if like else shaped(_with_start(plain, start), text)
        case _:
            return shaped(plain, here if alone else usual or text or here)


def _table(name: str, rows: Sequence[Block], manuscript: Manuscript) -> Iterator[Paragraph]:
    """Rows of a table, each as wide as the widest."""
    like = next((each for each in manuscript.paragraphs if each.role == "cell"), None)
    style = like.style if like is not None else ""
    width = max(len(row.cells) for row in rows)
    for number, row in enumerate(rows):
        for column in range(width):
            spans = row.cells[column] if column < len(row.cells) else []
            own = tuple(replace(span, origin=USER) for span in spans)
            cell = Cell(name, f"n{number}", column)
            yield Paragraph("", own, style, "cell", cell=cell)


def _new_tables(manuscript: Manuscript) -> Iterator[str]:
    taken = {each.cell.table for each in manuscript.paragraphs if each.cell is not None}
    return (name for n in itertools.count(1) if (name := f"n{n}") not in taken)


def _bold(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, spans=tuple(replace(each, bold=True) for each in paragraph.spans))


def _with_start(paragraph: Paragraph, start: str) -> Paragraph:
    return replace(paragraph, spans=joined([Span(start), *paragraph.spans]))
