"""The values of a letter template's fields, each with where its words come from.

A value is what the request says or what stands in a document of the matter, to the letter. What
neither says is left out, and so is a blank of the letter.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.drafting.manuscript.edits import joined
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.templating import lists
from desktop.drafting.templating.fields import read_value
from desktop.drafting.templating.templates import Field, Template
from desktop.drafting.writing.letter_facts import Source
from desktop.drafting.writing.operative import speaks_to_a_program


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a value and where they are from."""

    text: str
    origin: Origin


Value = tuple[Piece, ...]
# A British postcode that a line's end parts.
_CODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\n\d[A-Z]{2}\b")


def text_of(value: Value) -> str:
    """The words of a value."""
    return "".join(piece.text for piece in value)


def asked_for(text: str, label: str) -> Value:
    """A value that the request gives."""
    return (Piece(" ".join(text.split()), Origin("user", f"{REQUEST}{label}")),)


def taken(source: Source, start: int, end: int, between: str = " ") -> Value:
    """What a document says at [start, end) of its stored text, ``between`` in place of its line
    breaks."""
    made: list[Piece] = []
    at = start
    for line in source.text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words:
            first = at + line.index(words[0])
            if made:
                is_one = made[-1].text.endswith(",") or _CODE.search(f"{made[-1].text}\n{words}")
                made.append(Piece(" " if is_one else between, Origin("template")))
            made.append(Piece(words, source.origin(first, first + len(words))))
        at += len(line)
    return tuple(made)


def after(first: Value, between: str, second: Value) -> Value:
    """Two values with the template's own words between them."""
    return (*first, Piece(between, Origin("template")), *second)


@dataclass
class Values:
    """What is known of a template's fields; ``told`` is the value by the field and by its words as
    the letter says them."""

    template: Template
    given: dict[str, str] = field(default_factory=dict)
    told: dict[tuple[str, str], Value] = field(default_factory=dict)

    def choose(self, name: str, choice: str) -> None:
        """Take one of the choices of a field; the first one that is taken counts."""
        found = self._field(name)
        if found is not None and choice in found.choices:
            self.given.setdefault(name, choice)

    def put(self, name: str, value: Value) -> bool:
        """Give a field its value, if it has none and this can be one; whether it has it now."""
        found = self._field(name)
        if found is None or found.kind in {"list", "choice"} or name in self.given:
            return False
        read = _read(found, value)
        if read is None:
            return False
        self.given[name] = text_of(read)
        self.told[name, text_of(read)] = read
        return True

    def put_list(self, name: str, entries: Sequence[Mapping[str, Value]]) -> bool:
        """Give a list its entries, if all of them have what is needed; whether it has them now."""
        found = self._field(name)
        if found is None or found.kind != "list" or name in self.given or not entries:
            return False
        parts = {part.name: part for part in found.item}
        needed = {part.name for part in found.item if part.required}
        made: list[dict[str, str]] = []
        told: dict[tuple[str, str], Value] = {}
        for entry in entries:
            read = {key: _read(parts[key], value) for key, value in entry.items() if key in parts}
            known = {key: value for key, value in read.items() if value is not None}
            if not needed <= known.keys():
                return False
            # All parts in their order, as the form has them: opening it is no change.
            made.append({key: text_of(known.get(key, ())) for key in parts})
            told |= {(name, text_of(value)): value for value in known.values()}
        self.given[name] = lists.as_text(made)
        self.told |= told
        return True

    def default(self, name: str) -> str:
        """What a field has, given or by default."""
        found = self._field(name)
        return self.given.get(name) or (found.default if found is not None else "")

    def has(self, name: str) -> bool:
        """Whether the template has such a field."""
        return self._field(name) is not None

    def label(self, name: str) -> str:
        """What the form calls a field, inside a sentence."""
        found = self._field(name)
        words = "" if found is None else found.label.replace(": ", " ")
        return words[:1].lower() + words[1:]

    def _field(self, name: str) -> Field | None:
        return next((each for each in self.template.fields if each.name == name), None)


def _read(asked: Field, value: Value) -> Value | None:
    """The value in the wording of the letter; None where it can't be that. One that the letter says
    in another way than its source is the field's, with the place where it is from."""
    text = text_of(value)
    if not text.strip() or speaks_to_a_program(text):
        return None
    try:
        said = read_value(asked, text)
    except ValueError:
        return None
    if said == text:
        return value
    first = next((p.origin for p in value if p.origin.document_id is not None), value[0].origin)
    origin = replace(first, kind="field", source=asked.name) if first.document_id else first
    return (Piece(said, origin),)


def with_origins(manuscript: Manuscript, values: Values) -> Manuscript:
    """The filled letter, each value with where it comes from."""
    return manuscript.with_paragraphs(tuple(_told(each, values) for each in manuscript.paragraphs))


def _told(paragraph: Paragraph, values: Values) -> Paragraph:
    spans = [made for span in paragraph.spans for made in _spans(span, values)]
    return replace(paragraph, spans=joined(spans))


def _spans(span: Span, values: Values) -> Iterator[Span]:
    value = values.told.get((span.origin.source, span.text))
    if span.origin.kind != "field" or value is None:
        yield span
        return
    for piece in value:
        origin = piece.origin
        if origin.kind == "template" and not origin.source:
            origin = replace(origin, source=values.template.name)
        yield replace(span, text=piece.text, origin=origin)
