"""Numbers that are counted from a change on are those that counting all of the draft gives."""

import random
from dataclasses import replace

from desktop.drafting.manuscript.counting import counted
from desktop.drafting.manuscript.model import Manuscript, NumberList, Paragraph, Span
from desktop.drafting.manuscript.numbers import numbers, reference_numbers, renumbered
from tests.unit.manuscript_support import CLAUSES, manuscript

_SECOND = NumberList("second", {0: CLAUSES.levels[2], 1: CLAUSES.levels[0]}, {0: 4})


def _fresh(draft: Manuscript) -> Manuscript:
    """The same draft, of which nothing is known."""
    return Manuscript(draft.title, draft.paragraphs, draft.lists)


def _long(clauses: int) -> Manuscript:
    lines = ["# Agreement"]
    for number in range(clauses):
        lines += [f"= [[=c{number}]] Heading", f"- As clause [[c{number // 2}]] says.", "-- one"]
        lines += [f"-- [[=d{number}]] two", "> text"]
    made = manuscript(*lines)
    return renumbered(replace(made, lists={**made.lists, "2": _SECOND}))


def _changed(draft: Manuscript, chance: random.Random, name: str) -> Manuscript:
    paragraphs = list(draft.paragraphs)
    at = chance.randrange(len(paragraphs))
    old = paragraphs[at]
    match chance.randrange(7):
        case 0:
            new = Paragraph(name, (Span("new"),), old.style, old.role, old.list_id, old.level)
            paragraphs.insert(at, new)
        case 1:
            del paragraphs[at : at + chance.randrange(1, 8)]
        case 2:
            paragraphs[at] = replace(old, list_id="1", level=chance.randrange(4))
        case 3:
            paragraphs[at] = replace(old, spans=())
        case 4:
            paragraphs[at] = replace(old, spans=(*old.spans, Span("more")))
        case 5:
            paragraphs[at] = replace(old, list_id="2", level=chance.randrange(2))
        case _:
            end = chance.randrange(at, len(paragraphs))
            paragraphs[at:end] = reversed(paragraphs[at:end])
    return draft.with_paragraphs(tuple(paragraphs))


def test_any_changes_leave_the_numbers_that_a_new_count_gives() -> None:
    chance = random.Random(11)
    draft = _long(60)
    states = [draft]
    for step in range(300):
        # Now and then an older state comes back, as undoing brings it.
        draft = chance.choice(states) if chance.random() < 0.1 else draft
        draft = renumbered(_changed(draft, chance, f"n{step}"))
        states.append(draft)
        assert numbers(draft) == numbers(_fresh(draft))
        assert reference_numbers(draft) == reference_numbers(_fresh(draft))
        assert renumbered(_fresh(draft)).paragraphs == draft.paragraphs


def test_a_change_counts_only_until_the_numbers_are_as_before() -> None:
    draft = _long(400)
    before = counted(draft)
    at = 5 * 50 + 2  # a clause: the next heading begins anew
    clause = draft.paragraphs[at]
    new = replace(clause, id="n1", labels=())
    made = draft.with_paragraphs((*draft.paragraphs[:at], new, *draft.paragraphs[at:]))
    after = counted(made)
    same = sum(
        one is other for one, other in zip(before.rows[at:], after.rows[at + 1 :], strict=True)
    )
    assert same > len(draft.paragraphs) - at - 140
    assert counted(replace(made, title="Other")) is after


def test_a_change_that_no_number_hangs_on_counts_nothing() -> None:
    draft = _long(20)
    rows = counted(draft).rows
    first = draft.paragraphs[2]
    made = replace(first, spans=(*first.spans, Span(" And more.")))
    changed = draft.with_paragraphs((*draft.paragraphs[:2], made, *draft.paragraphs[3:]))
    assert counted(changed).rows is rows
    assert renumbered(changed) is changed
