"""What the user decided of each trace of an old matter, as it is kept with the draft."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.precedents.bleed import Trace, trace_class
from desktop.drafting.precedents.facts import Fact
from desktop.drafting.precedents.precedent import from_precedent


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user said of a trace: it may stay, or it was replaced."""

    kind: str
    value: str
    kept: bool


def open_traces(traces: Iterable[Trace], decisions: Iterable[Decision]) -> tuple[Trace, ...]:
    """The traces of which nothing was decided; one that was replaced and is still there is open."""
    kept = {(each.kind, each.value) for each in decisions if each.kept}
    return tuple(each for each in traces if (trace_class(each.kind), each.value) not in kept)


def keep(decisions: Iterable[Decision], traces: Iterable[Trace]) -> tuple[Decision, ...]:
    """The decisions with these traces kept: one, or all of a kind at once."""
    made = {(each.kind, each.value): each for each in decisions}
    for trace in traces:
        key = (trace_class(trace.kind), trace.value)
        made[key] = Decision(*key, kept=True)
    return tuple(made.values())


def replaced(
    manuscript: Manuscript, decisions: Iterable[Decision], trace: Trace, value: str
) -> tuple[Manuscript, tuple[Decision, ...]]:
    """The draft with ``value`` in all places of a trace, and the decisions with this one."""
    fact = Fact(trace.kind, trace.text, trace.value, trace.places, label=trace.text)
    others = [each for each in decisions if (each.kind, each.value) != (fact.kind, fact.value)]
    decision = Decision(trace_class(trace.kind), trace.value, kept=False)
    return from_precedent(manuscript, {fact: value}), (*others, decision)


def decisions_to_json(decisions: Iterable[Decision]) -> str:
    """The decisions as the vault keeps them with the draft."""
    rows = [[each.kind, each.value, each.kept] for each in decisions]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def decisions_from_json(text: str) -> tuple[Decision, ...]:
    """What ``decisions_to_json`` wrote; "" is none. ValueError for anything else."""
    try:
        rows = json.loads(text) if text else []
        return tuple(Decision(str(kind), str(value), bool(kept)) for kind, value, kept in rows)
    except (TypeError, RecursionError) as error:
        raise ValueError("These are no decisions.") from error
