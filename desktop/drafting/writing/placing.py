"""Assembled paragraphs as paragraphs of a draft: its styles, its numbering, ids of their own."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.drafting.clause_library.clause_adapting import AdaptedParagraph
from desktop.drafting.manuscript.edits import insert_after, joined, new_ids
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Role
from desktop.drafting.manuscript.numbers import renumbered
from desktop.drafting.precedents.importing import house

# The looks of a text that is for no draft yet: the house style's.
_STYLES = (house.TEXT, house.HEADING, *house.CLAUSES[1:])
_LIST = house.LETTERED[0]


def placed(
    paragraphs: Sequence[AdaptedParagraph], manuscript: Manuscript | None
) -> tuple[Paragraph, ...]:
    """The paragraphs in the looks of the draft's own of the same level."""
    ids = new_ids(manuscript) if manuscript is not None else (f"n{n}" for n in _counted())
    taken = {
        label for each in (manuscript.paragraphs if manuscript else ()) for label in each.labels
    }
    made = []
    for each in paragraphs:
        like = _like(manuscript, each.depth) or _deeper(manuscript, each.depth)
        labels = (each.label,) if each.label and each.label not in taken else ()
        role: Role = each.role if each.role != "definition" else "definition"
        made.append(
            Paragraph(
                next(ids),
                joined(each.spans),
                style=like.style if like is not None else _STYLES[each.depth],
                role=role,
                list_id=like.list_id if like is not None else _list(each.depth, manuscript),
                level=like.level if like is not None else max(0, each.depth - 1),
                labels=labels,
            )
        )
    return tuple(made)


def standing_alone(title: str, paragraphs: Sequence[Paragraph]) -> Manuscript:
    """Paragraphs that were placed without a draft as one over ``house.base()``."""
    return Manuscript(title, tuple(paragraphs), house.lists({_LIST: "lettered"}))


def numbered(
    paragraphs: Sequence[Paragraph], manuscript: Manuscript | None, after: str
) -> tuple[Paragraph, ...]:
    """The paragraphs with the numbers that their references will show where they stand."""
    if manuscript is None:
        return renumbered(standing_alone("", paragraphs)).paragraphs
    ids = {each.id for each in paragraphs}
    whole = insert_after(manuscript, after, paragraphs)
    return tuple(each for each in whole.paragraphs if each.id in ids)


def _list(depth: int, manuscript: Manuscript | None) -> str:
    return _LIST if depth and manuscript is None else ""


def inserted(
    manuscript: Manuscript,
    after: str,
    paragraphs: Sequence[Paragraph],
    replaces: Sequence[str] = (),
) -> Manuscript:
    """The draft with the paragraphs behind ``after``, or in place of those that they replace."""
    if replaces:
        by_id = {each.id: each for each in paragraphs}
        rest = [each for each in paragraphs if each.id not in replaces]
        kept = tuple(by_id.get(each.id, each) for each in manuscript.paragraphs)
        changed = manuscript.with_paragraphs(kept)
        return insert_after(changed, replaces[-1], rest) if rest else changed
    return insert_after(manuscript, after, paragraphs)


def _like(manuscript: Manuscript | None, depth: int) -> Paragraph | None:
    """A paragraph of the draft's body that looks as one of this level does."""
    if manuscript is None:
        return None
    body = [each for each in manuscript.body if each.cell is None and each.text.strip()]
    if not depth:
        found = [each for each in body if each.role == "text" and not each.list_id]
    elif depth == 1:
        found = [each for each in body if each.role == "heading" and each.level == 0]
        found = [each for each in found if each.list_id] or found
    else:
        found = [each for each in body if each.role == "clause" and each.level == depth - 1]
    if not found:
        return None
    styles = Counter((each.style, each.list_id) for each in found)
    usual = styles.most_common(1)[0][0]
    return next(each for each in found if (each.style, each.list_id) == usual)


def _deeper(manuscript: Manuscript | None, depth: int) -> Paragraph | None:
    """For a level that the draft has nowhere yet, its nearest higher one, counted one level down if
    its list goes so deep."""
    for above in range(depth - 1, 1, -1):
        like = _like(manuscript, above)
        if like is None or manuscript is None:
            continue
        numbered = manuscript.lists.get(like.list_id)
        if numbered is not None and depth - 1 in numbered.levels:
            return replace(like, level=depth - 1)
        return like
    return None


def _counted() -> Iterator[int]:
    number = 0
    while True:
        number += 1
        yield number
