"""The text of another Word file as the text of a draft, such as the accepted state of a redline.

The draft's own base stays under it. A paragraph that says the same stays as it is, with its style,
its fields and where its words come from; in one that says something else the new words say that
they came with the file; one that is new looks like those of the draft that stand in the file's
style.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from desktop.drafting.manuscript.edits import new_ids
from desktop.drafting.manuscript.model import Cell, Manuscript, Paragraph
from desktop.drafting.manuscript.numbers import reference_numbers, renumbered
from desktop.drafting.redline.word_diff import alike, words_of
from desktop.drafting.taking.merging import New, Source, merged, new_spans, objects_of
from desktop.drafting.taking.pairing import paired, paired_part
from desktop.drafting.taking.shapes import Shapes, shaped

# Paragraphs around the text by their ids; None for one that is gone.
_Parts = dict[str, Paragraph | None]


@dataclass(frozen=True, slots=True)
class Taken:
    """``manuscript`` is the draft with the file's text; ``changed``, ``added`` and ``removed``
    count paragraphs. ``left_out`` counts what can't be taken along: pictures, notes, and lines
    of headers and footers that the draft does not have."""

    manuscript: Manuscript
    changed: int
    added: int
    removed: int
    left_out: int


def take(
    draft: Manuscript, incoming: Manuscript, source: Source, other: Manuscript | None = None
) -> Taken:
    """``draft`` with the text of ``incoming``, as read from a prepared file. ``source`` says where
    words come from that are new; ``other`` is the draft that the file was written from, if one."""
    blanks = _blanks_of(draft) | (_blanks_of(other) if other is not None else {})
    taking = _Taking(draft, _with_our_numbers(draft, incoming), source, blanks)
    body = list(taking.body())
    parts = taking.parts()
    had = {each.id: each for each in draft.paragraphs}
    made = renumbered(draft.with_paragraphs(_whole(draft.paragraphs, body, parts)))
    now = {each.id for each in made.paragraphs}
    kept = [each for each in (*body, *parts.values()) if each is not None and each.id in had]
    return Taken(
        made,
        changed=sum(each is not had[each.id] for each in kept),
        added=len(now - set(had)),
        removed=len(set(had) - now),
        left_out=taking.left_out,
    )


def _with_our_numbers(draft: Manuscript, incoming: Manuscript) -> tuple[Paragraph, ...]:
    """The file's paragraphs, each reference to a paragraph of the draft saying the number that it
    has there: where only numbers are others, nothing was changed."""
    wanted = reference_numbers(draft)
    made = []
    for each in incoming.paragraphs:
        spans = tuple(
            replace(span, text=wanted[span.reference]) if wanted.get(span.reference) else span
            for span in each.spans
        )
        made.append(replace(each, spans=spans))
    return tuple(made)


class _Taking:
    """The paragraphs of a file as the draft's. ``left_out`` counts what can't be."""

    def __init__(
        self,
        draft: Manuscript,
        theirs: Sequence[Paragraph],
        source: Source,
        blanks: Mapping[str, str],
    ) -> None:
        self._draft, self._theirs = draft, theirs
        self._body = [each for each in theirs if not each.part]
        pairs = paired(draft.body, self._body)
        self._same = pairs.same
        self._shapes = Shapes(draft.body, self._body, pairs.same)
        self._cells = _Cells(draft.body, pairs.rows)
        self._ids = new_ids(draft)
        kept = [*self._same.values(), *(each for each in draft.paragraphs if each.part)]
        labels = {label for each in kept for label in each.labels}
        # What the file refers to itself, and no paragraph that stays carries.
        self._new_labels = _referred_to(theirs) - labels
        self._said = New(source, labels | self._new_labels, blanks)
        self.left_out = 0

    def body(self) -> Iterator[Paragraph]:
        """The text with its tables, in the file's order."""
        last: Paragraph | None = None
        for each in self._body:
            ours = self._same.get(each.id)
            made = self._new(each, last) if ours is None else self._changed(ours, each)
            last = made
            yield made

    def _changed(self, ours: Paragraph, theirs: Paragraph) -> Paragraph:
        made = self._shapes.changed(self._merged(ours, theirs), theirs)
        if labels := self._labels_for(theirs):
            made = replace(made, labels=(*made.labels, *labels))
        if made.cell is None or theirs.cell is None or made.cell.column == theirs.cell.column:
            return made
        return replace(made, cell=self._cells.of(theirs.cell))

    def _merged(self, ours: Paragraph, theirs: Paragraph) -> Paragraph:
        made = merged(ours, theirs.spans, self._said)
        self.left_out += max(0, objects_of(theirs.spans) - objects_of(made.spans))
        return made

    def _new(self, theirs: Paragraph, before: Paragraph | None) -> Paragraph:
        spans = new_spans(theirs.spans, self._said)
        self.left_out += objects_of(theirs.spans)
        cell = self._cells.of(theirs.cell) if theirs.cell is not None else None
        labels = self._labels_for(theirs)
        made = Paragraph(next(self._ids), spans, labels=labels, cell=cell)
        return shaped(made, self._shapes.of_new(theirs, before))

    def _labels_for(self, theirs: Paragraph) -> tuple[str, ...]:
        return tuple(label for label in theirs.labels if label in self._new_labels)

    def parts(self) -> _Parts:
        """Headers, footers and notes, each like that of the file that says most of what it says.
        A line that the draft does not have can't be made."""
        ours, theirs = _by_part(self._draft.paragraphs), _by_part(self._theirs)
        like = _likest(ours, theirs)
        made: _Parts = {}
        for name, part in theirs.items():
            old = ours[like[name]] if name in like else []
            made.update({each.id: None for each in old})
            same = {new.id: had for had, new in paired_part(old, part)}
            for each in part:
                had = same.get(each.id)
                if had is not None:
                    made[had.id] = self._merged(had, each)
                else:
                    self.left_out += bool(each.text.strip())
        return made


class _Cells:
    """Where cells of the file stand in the draft's tables."""

    def __init__(
        self, ours: Sequence[Paragraph], rows: Mapping[tuple[str, str], tuple[str, str]]
    ) -> None:
        taken = {each.cell.table for each in ours if each.cell is not None}
        self._rows = dict(rows)
        self._tables = {theirs: mine for (theirs, _), (mine, _) in rows.items()}
        self._free_tables = (name for n in count(1) if (name := f"n{n}") not in taken)
        taken_rows = {each.cell.row for each in ours if each.cell is not None}
        self._free_rows = (name for n in count(1) if (name := f"n{n}") not in taken_rows)

    def of(self, theirs: Cell) -> Cell:
        """A cell in a row of the draft, or in one that it does not have yet."""
        if theirs.table not in self._tables:
            self._tables[theirs.table] = next(self._free_tables)
        place = (theirs.table, theirs.row)
        if place not in self._rows:
            self._rows[place] = (self._tables[theirs.table], next(self._free_rows))
        table, row = self._rows[place]
        return replace(theirs, table=table, row=row)


def _blanks_of(draft: Manuscript) -> dict[str, str]:
    return {span.text: span.blank for each in draft.paragraphs for span in each.spans if span.blank}


def _referred_to(paragraphs: Sequence[Paragraph]) -> set[str]:
    """The labels that paragraphs carry and refer to."""
    used = {span.reference for each in paragraphs for span in each.spans if span.reference}
    return used & {label for each in paragraphs for label in each.labels}


def _by_part(paragraphs: Sequence[Paragraph]) -> dict[str, list[Paragraph]]:
    """The paragraphs around the text by their parts."""
    found: dict[str, list[Paragraph]] = {}
    for each in paragraphs:
        if each.part:
            found.setdefault(each.part, []).append(each)
    return found


def _likest(
    ours: Mapping[str, list[Paragraph]], theirs: Mapping[str, list[Paragraph]]
) -> dict[str, str]:
    """The draft's part for each of the file's: of the same sort, the likest first."""
    words = [{key: words_of(_said(part)) for key, part in each.items()} for each in (ours, theirs)]
    weighed = sorted(
        (
            (alike(words[0][mine], words[1][name]), mine, name)
            for name, new in theirs.items()
            for mine, old in ours.items()
            if old[0].role == new[0].role
        ),
        key=lambda pair: -pair[0],
    )
    found: dict[str, str] = {}
    taken: set[str] = set()
    for _, mine, name in weighed:
        if name not in found and mine not in taken:
            found[name] = mine
            taken.add(mine)
    return found


def _said(part: Sequence[Paragraph]) -> str:
    return "\n".join(each.text for each in part)


def _whole(
    had: Sequence[Paragraph], body: Sequence[Paragraph], parts: _Parts
) -> tuple[Paragraph, ...]:
    """The new body, with what stands around it where it stood: behind the same paragraph, or
    behind all."""
    now = {each.id for each in body}
    behind: dict[str, list[Paragraph]] = {}
    last = ""
    for each in had:
        if each.part:
            kept = parts.get(each.id, each)
            behind.setdefault(last, []).extend([] if kept is None else [kept])
        elif each.id in now:
            last = each.id
    at_end = behind.pop(last, []) if not had or had[-1].part else []
    made = list(behind.pop("", []))
    for each in body:
        made += [each, *behind.pop(each.id, [])]
    return (*made, *at_end)
