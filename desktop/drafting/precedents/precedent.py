"""A precedent for a new matter: its facts and blanks changed in all places, its words kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.manuscript.edits import joined
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Place, Span
from desktop.drafting.precedents.facts import Fact
from desktop.drafting.precedents.places import along
from desktop.drafting.precedents.recast import recast

_SIGNS = frozenset("$£€¥")


@dataclass(frozen=True, slots=True)
class _Edit:
    """Other words for a place; ``blank`` says what is still to be filled in there."""

    place: Place
    fact: Fact
    text: str
    blank: str = ""


def from_precedent(
    manuscript: Manuscript, changes: Mapping[Fact, str], missing: Mapping[Fact, str] | None = None
) -> Manuscript:
    """The draft with each fact's new value in all its places and forms, as words of a field; the
    ``missing`` become blanks that ask for these words. The facts are those of this manuscript."""
    edits: dict[str, list[_Edit]] = {}
    fields = dict(manuscript.fields)
    for fact, value in changes.items():
        fields[fact.label or fact.text] = value
        for place in fact.places:
            edits.setdefault(place.paragraph, []).append(_Edit(place, fact, value))
    for fact, words in (missing or {}).items():
        for place in fact.places:
            edits.setdefault(place.paragraph, []).append(_Edit(place, fact, f"[{words}]", words))
    made = tuple(
        _changed(each, edits[each.id]) if each.id in edits else each
        for each in manuscript.paragraphs
    )
    title = _title(manuscript, made)
    return replace(manuscript, title=title, paragraphs=made, fields=fields)


def _title(manuscript: Manuscript, made: Sequence[Paragraph]) -> str:
    """The title changes with the paragraph that it was taken from."""
    for old, new in zip(manuscript.paragraphs, made, strict=True):
        if old.text.strip() == manuscript.title.strip():
            return new.text.strip() or manuscript.title
    return manuscript.title


def _changed(paragraph: Paragraph, edits: Sequence[_Edit]) -> Paragraph:
    ordered = sorted(edits, key=lambda each: (each.place.start, each.place.end))
    places = [(each.place.start, each.place.end) for each in ordered]
    made: list[Span] = []
    for number, stretch in along(paragraph.spans, places):
        if number is None:
            made += stretch
        else:
            made.append(_said(ordered[number], stretch, made, paragraph.spans))
    return replace(paragraph, spans=joined(made))


def _said(
    edit: _Edit, inside: Sequence[Span], before: Sequence[Span], others: Sequence[Span]
) -> Span:
    """The words of an edit, looking like what they replace, else like what stands beside."""
    fact = edit.fact
    form = "".join(span.text for span in inside)
    like = next(iter((*inside[:1], *before[-1:], *others[:1])), Span(""))
    text = edit.text if edit.blank else recast(fact.kind, fact.text, form, edit.text)
    if before and before[-1].text[-1:] in _SIGNS and text[:1] in _SIGNS:
        # "$____" has its sign already.
        text = text[1:].lstrip()
    return replace(
        like,
        text=text,
        origin=Origin("field", fact.label or fact.text),
        underline=like.underline and fact.kind != "blank",
        blank=edit.blank,
        reference="",
    )
