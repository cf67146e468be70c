"""Lists made of paragraphs, and tables put in, from the editor's tools. Pure functions; no Qt."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.drafting.manuscript.edits import insert_after, new_ids
from desktop.drafting.manuscript.model import Cell, Manuscript, Paragraph, Place
from desktop.drafting.manuscript.numbers import renumbered
from desktop.drafting.manuscript.own_lists import BULLETS, bullets, numbers
from desktop.errors import DraftingError
from desktop.gui.draft.sheet.changes import Changed, is_free, pattern, shaped

MOST_ROWS, MOST_COLUMNS = 50, 12


def is_listed(manuscript: Manuscript, paragraph: Paragraph, *, of_bullets: bool) -> bool:
    """Whether a paragraph is an item of a list of bullets, or else of numbers; no heading is."""
    numbered = manuscript.lists.get(paragraph.list_id) if paragraph.list_id else None
    level = numbered.levels.get(paragraph.level) if numbered else None
    is_item = level is not None and paragraph.role in {"clause", "text"} and is_free(paragraph)
    return is_item and level is not None and (level.form == "bullet") is of_bullets


def listed(manuscript: Manuscript, names: Sequence[str], *, of_bullets: bool) -> Manuscript:
    """Paragraphs as items of a list; if all of them are, as plain text again. They go on with the
    list before them, else with one that the draft has, so that a contract's clauses are counted
    together; a draft without one gets one of its own."""
    wanted = set(names)
    chosen = [each for each in manuscript.paragraphs if each.id in wanted and is_free(each)]
    if not chosen:
        raise DraftingError(
            "No list can be made here", "Put the caret into the text, outside of tables."
        )
    if all(is_listed(manuscript, each, of_bullets=of_bullets) for each in chosen):
        text = pattern(manuscript, lambda each: each.role == "text" and not each.list_id)
        return _with(manuscript, {each.id: shaped(each, text) for each in chosen})
    like = _like(manuscript, chosen[0], of_bullets=of_bullets)
    if like is not None:
        return _with(manuscript, {each.id: shaped(each, like) for each in chosen})
    name, made = (BULLETS, bullets()) if of_bullets else numbers(manuscript.lists)
    manuscript = replace(manuscript, lists={**manuscript.lists, name: made})
    text = pattern(manuscript, lambda each: each.role == "text" and not each.list_id)
    items = {
        each.id: replace(shaped(each, text), role="clause", list_id=name, level=0)
        for each in chosen
    }
    return _with(manuscript, items)


def _like(manuscript: Manuscript, first: Paragraph, *, of_bullets: bool) -> Paragraph | None:
    """The item of a list that new ones are like: the nearest before them, else the first."""
    at = manuscript.paragraphs.index(first)
    order = [*reversed(manuscript.paragraphs[:at]), *manuscript.paragraphs[at + 1 :]]
    items = (each for each in order if is_listed(manuscript, each, of_bullets=of_bullets))
    return next(items, None)


def insert_table(manuscript: Manuscript, place: Place, rows: int, columns: int) -> Changed:
    """An empty table behind the paragraph of ``place``, in the place of one without text. Text
    stands before and behind it: else a Word file would make one of two tables."""
    here = manuscript.paragraph(place.paragraph)
    if not is_free(here):
        raise DraftingError(
            "No table can stand here",
            "Put the caret into the text, outside of tables, headers, footers and notes.",
        )
    ids = new_ids(manuscript)
    cells = list(_cells(manuscript, ids, rows, columns))
    at = manuscript.paragraphs.index(here)
    before = manuscript.paragraphs[at - 1] if at else None
    if not here.text and (before is None or is_free(before)):
        paragraphs = (*manuscript.paragraphs[:at], *cells, *manuscript.paragraphs[at:])
        return Changed(renumbered(manuscript.with_paragraphs(paragraphs)), Place(cells[0].id))
    following = manuscript.paragraphs[at + 1] if at + 1 < len(manuscript.paragraphs) else None
    if following is None or not is_free(following):
        text = pattern(manuscript, lambda each: each.role == "text" and not each.list_id)
        cells.append(shaped(Paragraph(next(ids)), text))
    first = cells[0].id
    return Changed(insert_after(manuscript, here.id, cells), Place(first))


def _cells(
    manuscript: Manuscript, ids: Iterable[str], rows: int, columns: int
) -> Iterable[Paragraph]:
    taken = {each.cell.table for each in manuscript.paragraphs if each.cell is not None}
    table = next(name for n in itertools.count(1) if (name := f"n{n}") not in taken)
    like = next((each for each in manuscript.paragraphs if each.role == "cell"), None)
    style = like.style if like is not None else ""
    free = iter(ids)
    for row in range(rows):
        for column in range(columns):
            yield Paragraph(next(free), (), style, "cell", cell=Cell(table, f"n{row}", column))


def _with(manuscript: Manuscript, changed: dict[str, Paragraph]) -> Manuscript:
    made = tuple(changed.get(each.id, each) for each in manuscript.paragraphs)
    return renumbered(manuscript.with_paragraphs(made))
