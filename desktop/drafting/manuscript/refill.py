"""Other values for a template's fields in a draft that was edited meanwhile: the template's clauses
change as they must, and what the user wrote stays."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from desktop.drafting.manuscript.edits import joined
from desktop.drafting.manuscript.model import USER, Manuscript, Paragraph, Span
from desktop.drafting.manuscript.numbers import renumbered


def refilled(draft: Manuscript, before: Manuscript, after: Manuscript) -> Manuscript:
    """``draft``, which began as ``before``, brought to ``after`` (the same template with other
    values). A paragraph that was not edited becomes what the template now says; in an edited one
    the fields change; one that the template leaves out goes unless it was edited; one that comes
    anew stands behind the one that it follows in the template."""
    olds = {each.anchor: each for each in before.paragraphs}
    pairs = _aligned(before.paragraphs, after.paragraphs)
    made: list[Paragraph] = []
    have: set[str] = set()
    for current in draft.paragraphs:
        old = olds.get(current.anchor) if current.anchor else None
        if old is None:
            made.append(current)
            continue
        new = pairs.get(old.anchor)
        have.add(old.anchor)
        if new is not None:
            made.append(_merged(current, old, new))
        elif _edited(current, old):
            made.append(replace(current, anchor=""))
    _add_new(made, after, {new.anchor: old for old, new in pairs.items()}, have)
    return renumbered(
        replace(
            draft,
            paragraphs=tuple(made),
            lists=after.lists,
            fields=after.fields,
            base_id=after.base_id,
        )
    )


def _merged(current: Paragraph, old: Paragraph, new: Paragraph) -> Paragraph:
    if not _edited(current, old):
        return replace(new, id=current.id)
    wording = {span.origin.source: span for span in new.spans if span.origin.kind == "field"}
    spans = tuple(_with_field(span, wording) for span in current.spans)
    return replace(current, spans=joined(spans), anchor=new.anchor, labels=new.labels)


def _with_field(span: Span, wording: Mapping[str, Span]) -> Span:
    new = wording.get(span.origin.source) if span.origin.kind == "field" else None
    return replace(span, text=new.text, blank=new.blank) if new is not None else span


def _add_new(
    made: list[Paragraph],
    after: Manuscript,
    olds: Mapping[str, str],
    have: set[str],
) -> None:
    """Put in the paragraphs that the template has anew. Those that the user took out stay out."""
    taken = {each.id for each in made}
    last = ""
    for new in after.paragraphs:
        old = olds.get(new.anchor, "")
        if old:
            last = new.anchor if old in have else last
            continue
        at = next((n for n, each in enumerate(made) if each.anchor == last and last), -1)
        name = new.id if new.id not in taken else _free(new.id, taken)
        taken.add(name)
        made.insert(at + 1, replace(new, id=name))
        last = new.anchor


def _free(name: str, taken: set[str]) -> str:
    number = 1
    while f"{name}+{number}" in taken:
        number += 1
    return f"{name}+{number}"


def _edited(current: Paragraph, old: Paragraph) -> bool:
    """Whether a paragraph says other things than the template said, numbers of clauses aside."""
    return [_bare(span) for span in current.spans] != [_bare(span) for span in old.spans]


def _bare(span: Span) -> Span:
    text = "" if span.reference or span.origin.kind == "field" else span.text
    return replace(span, text=text, origin=USER, blank="")


def _aligned(olds: Sequence[Paragraph], news: Sequence[Paragraph]) -> dict[str, Paragraph]:
    """The new paragraph that each old one (by its anchor) has become."""
    matcher = SequenceMatcher(None, [_key(p) for p in olds], [_key(p) for p in news], False)
    found: dict[str, Paragraph] = {}
    for kind, a, b, c, d in matcher.get_opcodes():
        # Paragraphs in which an alternative was chosen otherwise stand in pairs.
        if kind == "equal" or (kind == "replace" and b - a == d - c):
            found |= {
                old.anchor: new
                for old, new in zip(olds[a:b], news[c:d], strict=True)
                if old.style == new.style
            }
    return found


def _key(paragraph: Paragraph) -> tuple[str, ...]:
    said = (
        f"\0{span.origin.source}" if span.origin.kind == "field" else span.text
        for span in paragraph.spans
        if not span.reference
    )
    return (paragraph.part, paragraph.style, "".join(said))
