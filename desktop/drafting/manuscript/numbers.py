"""The numbers of a draft's paragraphs, counted anew after each change, and what refers to them."""

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from desktop.drafting.manuscript.model import ListLevel, Manuscript, NumberList, Paragraph, Span
from desktop.ingest.readers.docx_numbering import formatted

_PLACE = re.compile(r"%([1-9])")
BULLET = "•"
_PLAIN = ListLevel()


@dataclass(slots=True)
class _Counter:
    values: dict[int, int] = field(default_factory=dict)
    started: set[tuple[str, int]] = field(default_factory=set)


def numbers(manuscript: Manuscript) -> dict[str, str]:
    """The number before each numbered paragraph, by its id, as Word shows it."""
    counters: dict[str, _Counter] = {}
    found: dict[str, str] = {}
    for paragraph in manuscript.paragraphs:
        numbered = manuscript.lists.get(paragraph.list_id)
        if numbered is None or paragraph.level not in numbered.levels or not paragraph.text.strip():
            continue
        counter = counters.setdefault(numbered.counter, _Counter())
        _count(paragraph, numbered, counter)
        label = _rendered(numbered, paragraph.level, counter.values)
        if label:
            found[paragraph.id] = label
    return found


def reference_numbers(manuscript: Manuscript) -> dict[str, str]:
    """What a reference to each label says: "4.2(a)", the full path to a paragraph of a level that
    shows its own number only; "" for a labelled paragraph without a number."""
    shown = numbers(manuscript)
    path: dict[tuple[str, int], str] = {}
    found: dict[str, str] = {}
    for paragraph in manuscript.paragraphs:
        own = shown.get(paragraph.id, "")
        numbered = manuscript.lists.get(paragraph.list_id)
        if own and numbered is not None:
            path[numbered.counter, paragraph.level] = _full(paragraph, numbered, own, path)
            own = path[numbered.counter, paragraph.level]
        for label in paragraph.labels:
            found.setdefault(label, own)
    return found


def renumbered(manuscript: Manuscript) -> Manuscript:
    """The draft with every reference saying the number that its paragraph has now. A reference
    whose paragraph is gone keeps its old text (the checks tell of it)."""
    wanted = reference_numbers(manuscript)
    return manuscript.with_paragraphs(
        tuple(_with_references(paragraph, wanted) for paragraph in manuscript.paragraphs)
    )


def labelled(paragraphs: Iterable[Paragraph]) -> dict[str, str]:
    """The id of the paragraph that carries each label."""
    return {label: each.id for each in paragraphs for label in each.labels}


def _with_references(paragraph: Paragraph, wanted: Mapping[str, str]) -> Paragraph:
    if not any(span.reference for span in paragraph.spans):
        return paragraph
    spans = tuple(_told(span, wanted) for span in paragraph.spans)
    return paragraph if spans == paragraph.spans else replace(paragraph, spans=spans)


def _told(span: Span, wanted: Mapping[str, str]) -> Span:
    number = wanted.get(span.reference, "")
    return replace(span, text=number) if number and number != span.text else span


def _count(paragraph: Paragraph, numbered: NumberList, counter: _Counter) -> None:
    level, values = paragraph.level, counter.values
    key = (paragraph.list_id, level)
    if level in numbered.starts and key not in counter.started:
        counter.started.add(key)
        values[level] = numbered.starts[level]
    else:
        values[level] = values.get(level, numbered.levels[level].start - 1) + 1
    for deeper in [other for other in values if other > level]:
        restart = numbered.levels[deeper].restart if deeper in numbered.levels else None
        # w:lvlRestart: 0 never restarts; n restarts only after level n - 1 or above.
        if restart is None or 0 < level + 1 <= restart:
            del values[deeper]


def _rendered(numbered: NumberList, level: int, values: Mapping[int, int]) -> str:
    definition = numbered.levels[level]
    if definition.form == "bullet":
        return BULLET
    if definition.form == "none":
        return _PLACE.sub("", definition.text).strip()

    said = []
    for part in _parts(definition.text):
        if isinstance(part, str):
            said.append(part)
            continue
        other = numbered.levels.get(part, _PLAIN)
        count = values.get(part, other.start)
        said.append(formatted(count, "decimal" if definition.legal else other.form))
    return "".join(said).strip()


@functools.lru_cache(maxsize=256)
def _parts(text: str) -> tuple[str | int, ...]:
    """A level's text in pieces: words, and levels (from 0) whose numbers stand between them."""
    pieces = _PLACE.split(text)
    return tuple(int(piece) - 1 if n % 2 else piece for n, piece in enumerate(pieces))


def _full(
    paragraph: Paragraph, numbered: NumberList, own: str, path: Mapping[tuple[str, int], str]
) -> str:
    """A number as a REF field with the switch \\w gives it (ECMA-376 Part 1, 17.16.5.51): without
    its last full stop, behind those of the levels above that it does not itself show."""
    own = own.removesuffix(".")
    text = numbered.levels[paragraph.level].text
    missing = [level for level in range(paragraph.level) if f"%{level + 1}" not in text]
    above = path.get((numbered.counter, missing[-1]), "") if missing else ""
    return f"{above}{own}" if own != BULLET else above
