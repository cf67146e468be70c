"""What typing and the keys of the editor do to a draft. Pure functions; no Qt."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.manuscript.edits import insert_after, joined, new_ids, put, split
from desktop.drafting.manuscript.model import OBJECT, USER, Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered


@dataclass(frozen=True, slots=True)
class Changed:
    """The draft after a change, and where the caret belongs."""

    manuscript: Manuscript
    caret: Place


def typed(
    paragraph: Paragraph, start: int, end: int, text: str, look: Mapping[str, bool] | None = None
) -> Paragraph:
    """The paragraph with ``text``, the user's own, in place of [start, end). It looks like what
    stood there, or as ``look`` says."""
    before, inside, after = split(paragraph.spans, start, end)
    like = next(iter([*inside, *reversed(before), *after]), Span(""))
    new = replace(like, text=stored(text), origin=USER, blank="", reference="")
    for name, on in (look or {}).items():
        new = with_look(new, name, on=on)
    return replace(paragraph, spans=joined([*before, new, *after]))


def stored(text: str) -> str:
    """A text of the user's without signs that stand for what is no text."""
    return text.replace(OBJECT, "")


def whole(paragraph: Paragraph, start: int, end: int) -> tuple[int, int]:
    """The stretch widened to what can only be taken as a whole: references, blanks and fields that
    it reaches into."""
    at = 0
    for span in paragraph.spans:
        low, high = at, at + len(span.text)
        at = high
        if span.is_one and low < end and start < high:
            start, end = min(start, low), max(end, high)
    return start, end


def span_at(paragraph: Paragraph, offset: int) -> tuple[Span, int, int] | None:
    """The one thing that ``offset`` lies inside of, with its place; None between letters."""
    at = 0
    for span in paragraph.spans:
        low, high = at, at + len(span.text)
        at = high
        if span.is_one and low < offset < high:
            return span, low, high
    return None


def split_at(manuscript: Manuscript, place: Place) -> Changed:
    """Enter: a new paragraph like this one from ``place`` on. At the beginning an empty one comes
    before; an empty numbered one goes up a level instead, in the end out of its list."""
    paragraph = manuscript.paragraph(place.paragraph)
    if not paragraph.text.strip() and paragraph.list_id:
        moved = change_level(manuscript, [paragraph.id], -1)
        if moved.paragraph(paragraph.id) == paragraph:
            plain = _plain_like(manuscript, paragraph)
            moved = renumbered(put(manuscript, plain))
        return Changed(moved, Place(paragraph.id))
    new_id = next(new_ids(manuscript))
    before, _, after = split(paragraph.spans, place.start, place.start)
    if not before and after:
        empty = replace(paragraph, id=new_id, spans=(), labels=(), anchor="")
        return Changed(_insert_before(manuscript, paragraph.id, empty), Place(paragraph.id))
    first = replace(paragraph, spans=joined(before))
    second = replace(paragraph, id=new_id, spans=joined(after), labels=(), anchor="")
    if not after:
        second = _following(manuscript, second)
    made = insert_after(put(manuscript, first), paragraph.id, [second])
    return Changed(made, Place(new_id))


def insert_lines(manuscript: Manuscript, place: Place, lines: Sequence[str]) -> Changed:
    """Text of the user's in place of ``place``: each line after the first a paragraph of its own,
    or a line of its own where there can be no other paragraph."""
    paragraph = manuscript.paragraph(place.paragraph)
    if not is_free(paragraph):
        lines = ["\n".join(lines)]
    if len(lines) == 1:
        made = put(manuscript, typed(paragraph, place.start, place.end, lines[0]))
        end = place.start + len(stored(lines[0]))
        return Changed(made, Place(place.paragraph, end, end))
    before, _, after = split(paragraph.spans, place.start, place.end)
    texts = [stored(line) for line in lines]
    ids = new_ids(manuscript)
    first = replace(paragraph, spans=joined([*before, Span(texts[0])]))
    following = [
        replace(paragraph, id=next(ids), spans=joined([Span(text)]), labels=(), anchor="")
        for text in texts[1:]
    ]
    last = replace(following[-1], spans=joined([Span(texts[-1]), *after]))
    made = insert_after(put(manuscript, first), paragraph.id, [*following[:-1], last])
    return Changed(made, Place(last.id, len(texts[-1]), len(texts[-1])))


def delete(manuscript: Manuscript, places: Sequence[Place]) -> Changed:
    """Without what stands in ``places``, a run of paragraphs in order. What is left of the first
    and the last becomes one paragraph, where both may. Cells of tables and the parts around the
    text stay, emptied."""
    first, last = (
        manuscript.paragraph(places[0].paragraph),
        manuscript.paragraph(places[-1].paragraph),
    )
    start, _ = whole(first, places[0].start, places[0].end)
    caret = Place(first.id, start, start)
    if len(places) == 1:
        return Changed(put(manuscript, _without(first, places[0])), caret)
    inner = [manuscript.paragraph(place.paragraph) for place in places[1:-1]]
    if is_free(first) and is_free(last):
        gone = {each.id for each in (*inner, last)}
        whole_last = _without(last, places[-1])
        merged = replace(
            first,
            spans=joined([*_without(first, places[0]).spans, *whole_last.spans]),
            labels=_labels((first, last)),
        )
        if not _without(first, places[0]).text and whole_last.text:
            # Nothing is left of the first one: what remains keeps its own look.
            merged = replace(merged, style=last.style, role=last.role, list_id=last.list_id)
            merged = replace(merged, level=last.level)
        kept = [each for each in put(manuscript, merged).paragraphs if each.id not in gone]
        return Changed(renumbered(manuscript.with_paragraphs(tuple(kept))), caret)
    emptied = {place.paragraph: place for place in places}
    made = tuple(
        _without(each, emptied[each.id]) if each.id in emptied else each
        for each in manuscript.paragraphs
    )
    return Changed(renumbered(manuscript.with_paragraphs(made)), caret)


def join(manuscript: Manuscript, first_id: str, second_id: str) -> Changed | None:
    """Two neighbours as one; None where they can't be: in tables and the parts around the text."""
    first, second = manuscript.paragraph(first_id), manuscript.paragraph(second_id)
    if not (is_free(first) and is_free(second)):
        return None
    at = len(first.text)
    like = second if not first.text else first
    merged = replace(
        like,
        id=first.id,
        spans=joined([*first.spans, *second.spans]),
        labels=_labels((first, second)),
        anchor=like.anchor,
    )
    kept = tuple(each for each in put(manuscript, merged).paragraphs if each.id != second.id)
    return Changed(renumbered(manuscript.with_paragraphs(kept)), Place(first.id, at, at))


def toggled(manuscript: Manuscript, places: Iterable[Place], look: str) -> Manuscript:
    """The places bold, italic or underlined; if all of them were, not any more."""
    chosen = [place for place in places if place.end > place.start]
    had = {each.id: each for each in manuscript.paragraphs}
    parts = {place: split(had[place.paragraph].spans, place.start, place.end) for place in chosen}
    wanted = not all(getattr(span, look) for _, inside, _ in parts.values() for span in inside)
    changed: dict[str, Paragraph] = {}
    for place, (before, inside, after) in parts.items():
        spans = [*before, *(with_look(span, look, on=wanted) for span in inside), *after]
        changed[place.paragraph] = replace(had[place.paragraph], spans=joined(spans))
    # All in one go: of a whole draft one after the other would each look through all of it.
    return manuscript.with_paragraphs(
        tuple(changed.get(each.id, each) for each in manuscript.paragraphs)
    )


def with_look(span: Span, look: str, *, on: bool) -> Span:
    """The span bold, italic or underlined, or not."""
    match look:
        case "bold":
            return replace(span, bold=on)
        case "italic":
            return replace(span, italic=on)
        case _:
            return replace(span, underline=on)


def change_level(manuscript: Manuscript, paragraph_ids: Iterable[str], step: int) -> Manuscript:
    """Numbered paragraphs a level down (1) or up (-1), in the style that the draft has for it."""
    wanted = set(paragraph_ids)
    made = tuple(
        _at_level(manuscript, each, each.level + step) if each.id in wanted else each
        for each in manuscript.paragraphs
    )
    return renumbered(manuscript.with_paragraphs(made))


def styled(manuscript: Manuscript, paragraph_ids: Iterable[str], like: Paragraph) -> Manuscript:
    """Paragraphs in the style of another one, its numbering included."""
    wanted = set(paragraph_ids)
    made = tuple(
        replace(each, style=like.style, role=like.role, list_id=like.list_id, level=like.level)
        if each.id in wanted and each.cell is None and not each.part
        else each
        for each in manuscript.paragraphs
    )
    return renumbered(manuscript.with_paragraphs(made))


def patterns(manuscript: Manuscript) -> dict[str, Paragraph]:
    """One paragraph for each style of the draft's body, by the style's name."""
    found: dict[str, Paragraph] = {}
    for each in manuscript.paragraphs:
        if is_free(each) and each.style:
            found.setdefault(each.style, each)
    return found


def next_place(
    places: Sequence[Place], order: Mapping[str, int], now: tuple[int, int], step: int
) -> Place:
    """Of places in order the next one from ``now`` (the paragraph's number and the offset), or the
    one before for a ``step`` of -1; at the end it begins anew."""
    if step > 0:
        after = [each for each in places if (order[each.paragraph], each.start) >= now]
        return after[0] if after else places[0]
    before = [each for each in places if (order[each.paragraph], each.start) < now]
    return before[-1] if before else places[-1]


def retitled(manuscript: Manuscript, title: str) -> Manuscript:
    """The draft under another title; its text stays."""
    return replace(manuscript, title=title)


def is_free(paragraph: Paragraph) -> bool:
    """Whether a paragraph may be parted, joined and removed: it stands in the body's text."""
    return paragraph.cell is None and not paragraph.part


def _without(paragraph: Paragraph, place: Place) -> Paragraph:
    start, end = whole(paragraph, place.start, place.end)
    before, _, after = split(paragraph.spans, start, end)
    return replace(paragraph, spans=joined([*before, *after]))


def _labels(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label for each in paragraphs for label in each.labels))


def _insert_before(manuscript: Manuscript, paragraph_id: str, new: Paragraph) -> Manuscript:
    at = next(i for i, each in enumerate(manuscript.paragraphs) if each.id == paragraph_id)
    made = (*manuscript.paragraphs[:at], new, *manuscript.paragraphs[at:])
    return renumbered(manuscript.with_paragraphs(made))


def _following(manuscript: Manuscript, new: Paragraph) -> Paragraph:
    """What comes behind a finished paragraph: text behind a title, a clause of the next level
    behind a heading that has such clauses, else one of the same kind."""
    if new.role == "title":
        plain = pattern(manuscript, lambda each: each.role == "text")
        return shaped(new, plain) if plain is not None else new
    if new.role == "heading" and new.list_id:
        below = pattern(
            manuscript,
            lambda each: (
                (each.list_id, each.level, each.role) == (new.list_id, new.level + 1, "clause")
            ),
        )
        return shaped(new, below) if below is not None else new
    return new


def _at_level(manuscript: Manuscript, paragraph: Paragraph, level: int) -> Paragraph:
    numbered = manuscript.lists.get(paragraph.list_id)
    if numbered is None or level not in numbered.levels or level < 0:
        return paragraph
    like = pattern(
        manuscript, lambda each: (each.list_id, each.level) == (paragraph.list_id, level)
    )
    if like is not None:
        return shaped(paragraph, like)
    return replace(paragraph, level=level)


def _plain_like(manuscript: Manuscript, paragraph: Paragraph) -> Paragraph:
    return shaped(paragraph, pattern(manuscript, lambda each: each.role == "text"))


def pattern(manuscript: Manuscript, fits: Callable[[Paragraph], bool]) -> Paragraph | None:
    """The first paragraph of the draft that fits and is free to be changed."""
    return next((each for each in manuscript.paragraphs if is_free(each) and fits(each)), None)


def shaped(paragraph: Paragraph, like: Paragraph | None) -> Paragraph:
    """The paragraph in the style of another; without one, plain text."""
    if like is None:
        return replace(paragraph, style="", role="text", list_id="", level=0)
    return replace(
        paragraph, style=like.style, role=like.role, list_id=like.list_id, level=like.level
    )
