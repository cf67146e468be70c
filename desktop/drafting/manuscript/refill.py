"""Other values for a template's fields in a draft that was edited meanwhile: the template's clauses
change as they must, and what the user wrote stays."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from desktop.drafting.manuscript.edits import joined
from desktop.drafting.manuscript.model import USER, Manuscript, Paragraph, Span
from desktop.drafting.manuscript.numbers import renumbered
from desktop.drafting.manuscript.own_lists import is_own
from desktop.drafting.manuscript.sourced import as_fields, with_sources

# Of the letters of two paragraphs: an edited one is still the template's.
_SAME = 0.6


def refilled(draft: Manuscript, before: Manuscript, after: Manuscript) -> Manuscript:
    """``draft``, which began as ``before``, brought to ``after`` (the same template with other
    values). A paragraph that was not edited becomes what the template now says; in an edited one
    the fields change; one that the template leaves out goes unless it was edited; one that comes
    anew stands behind the one that it follows in the template, or is the edited one that stayed
    when the template left it out."""
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
        plain, told = as_fields(current, old)
        if new is not None:
            made.append(with_sources(_merged(plain, old, new), told))
        elif _edited(plain, old):
            made.append(replace(current, anchor=""))
    _add_new(made, after, {new.anchor: old for old, new in pairs.items()}, have)
    own = {name: each for name, each in draft.lists.items() if is_own(name)}
    return renumbered(
        replace(
            draft,
            paragraphs=tuple(made),
            lists={**after.lists, **own},
            fields=after.fields,
            base_id=after.base_id,
        )
    )


def _merged(current: Paragraph, old: Paragraph, new: Paragraph) -> Paragraph:
    if not _edited(current, old):
        new = _in_own_list(new, current) if is_own(current.list_id) else new
        return replace(new, id=current.id)
    spans = joined(_with_fields(current, old, new))
    return replace(current, spans=spans, anchor=new.anchor, labels=new.labels)


def _in_own_list(new: Paragraph, item: Paragraph) -> Paragraph:
    """A paragraph as the item of a list that the user made of the one before it."""
    return replace(new, style=item.style, role=item.role, list_id=item.list_id, level=item.level)


def _with_fields(current: Paragraph, old: Paragraph, new: Paragraph) -> list[Span]:
    """The spans with the fields' new wordings. An entry of a list is several spans of one field:
    each becomes what stands in its own place now, and stays where that can't be told."""
    have, before, after = (_fields_of(each) for each in (current, old, new))
    at: dict[str, int] = {}
    made: list[Span] = []
    for span in current.spans:
        name = span.origin.source
        if span.origin.kind != "field" or name not in after:
            made.append(span)
            continue
        place = at[name] = at.get(name, -1) + 1
        said = after[name]
        if len({(each.text, each.blank) for each in said}) > 1:
            place = _place_of(span, place, len(have[name]), before.get(name, []), len(said))
        wording = said[min(place, len(said) - 1)] if place >= 0 else span
        made.append(replace(span, text=wording.text, blank=wording.blank))
    return made


def _place_of(span: Span, place: int, have: int, before: Sequence[Span], count: int) -> int:
    """Which of ``count`` wordings of a field is a span's; -1 for none. It is the ``place``-th of
    ``have`` in its paragraph, where the template had ``before``."""
    if len(before) == count:
        alike = [number for number, each in enumerate(before) if each.text == span.text]
        if alike:
            return place if place in alike else alike[0]
    return place if have == count else -1


def _fields_of(paragraph: Paragraph) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for span in paragraph.spans:
        if span.origin.kind == "field":
            found.setdefault(span.origin.source, []).append(span)
    return found


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
        kept = _kept_of(made, new)
        if kept is not None:
            made[kept] = _merged(replace(made[kept], anchor=new.anchor), new, new)
            last = new.anchor
            continue
        at = next((n for n, each in enumerate(made) if each.anchor == last and last), -1)
        name = new.id if new.id not in taken else _free(new.id, taken)
        taken.add(name)
        made.insert(at + 1, replace(new, id=name))
        last = new.anchor


def _kept_of(made: Sequence[Paragraph], new: Paragraph) -> int | None:
    """Where an edited paragraph stands that stayed when the template left it out, and that the
    template has again now."""
    said = new.text
    for number, each in enumerate(made):
        if each.anchor or (each.style, each.part) != (new.style, new.part) or not said.strip():
            continue
        if not any(span.origin.kind == "template" for span in each.spans):
            continue
        matcher = SequenceMatcher(None, said, each.text, False)
        if matcher.quick_ratio() > _SAME and matcher.ratio() > _SAME:
            return number
    return None


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
