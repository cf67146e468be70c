"""`strongroom draft --from`: a draft from an old document, for new parties and facts."""

import argparse
import contextlib
import json
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from desktop.drafting.export import docx_export
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin
from desktop.drafting.precedents.assemble import Assembled, assembled
from desktop.drafting.precedents.bleed import Trace, bleed, of_matter
from desktop.drafting.precedents.decisions import keep, open_traces
from desktop.drafting.precedents.facts import Fact, facts
from desktop.drafting.precedents.precedent_file import Opened, opened
from desktop.errors import DraftingError, NotFoundError, UsageError
from desktop.ingest.reader_process.reading import Readers
from desktop.workspace import Workspace

_LARGEST_FILE = 256 * 1024 * 1024
_SHOWN = 80
_MOST_PLACES = 5

OpenVault = Callable[[], AbstractContextManager[Workspace]]


def precedent(
    arguments: argparse.Namespace,
    given: Mapping[str, str],
    vault: OpenVault | None,
    cancel: threading.Event,
) -> None:
    """List the facts, or make the draft. Raises DraftingError while old facts are undecided."""
    with contextlib.ExitStack() as stack:
        manuscripts = stack.enter_context(contextlib.closing(Manuscripts()))
        source, others = _source(arguments, vault, manuscripts, stack, cancel)
        told = facts(source.manuscript)
        if arguments.list_facts:
            _list(told, as_json=arguments.json)
            return
        if arguments.out is None:
            raise UsageError("Where to?", "Write --out FILE.docx, or --list-facts.")
        made = assembled(source.manuscript, given, told)
        old = (*of_matter(told), *others)
        # The properties are taken out when the draft is written.
        told_beside = manuscripts.beside(source.base, cancel)
        shown = {k: v for k, v in told_beside.items() if not k.startswith("property")}
        traces = bleed(made.manuscript, old, given.values(), shown)
        kept = _kept(arguments, traces)
        left = open_traces(traces, keep((), kept))
        if left:
            _report(arguments, made, left)
            raise DraftingError(
                f"{len(left)} facts of the old document are still in the draft",
                "Change them with --set, or keep them with --keep VALUE or --keep-all.",
            )
        docx = manuscripts.write(source.base, made.manuscript, Finish(), cancel)
        docx_export.save(docx, arguments.out)
    _report(arguments, made, (), kept)


def _source(
    arguments: argparse.Namespace,
    vault: OpenVault | None,
    manuscripts: Manuscripts,
    stack: contextlib.ExitStack,
    cancel: threading.Event,
) -> tuple[Opened, tuple[Fact, ...]]:
    """The precedent, and facts that the other documents of its matter tell."""
    is_file = Path(arguments.source).is_file()
    if vault is None and not is_file:
        raise NotFoundError("There is no such file", f"Look for {arguments.source}.")
    # A file needs no vault.
    workspace = None if is_file or vault is None else stack.enter_context(vault())
    return precedent_named(
        arguments.source, arguments.matter, workspace, manuscripts, stack, cancel
    )


def precedent_named(
    name: str,
    matter: str | None,
    workspace: Workspace | None,
    manuscripts: Manuscripts,
    stack: contextlib.ExitStack,
    cancel: threading.Event,
) -> tuple[Opened, tuple[Fact, ...]]:
    """The file of that path or the document of the matter, opened as a draft, and facts that the
    other documents of its matter tell. Raises NotFoundError, DraftingError, UsageError."""
    path = Path(name)
    if workspace is None or path.is_file():
        readers = stack.enter_context(contextlib.closing(Readers(1)))
        origin = Origin("precedent", str(path))
        return opened(_bytes(path), path.name, origin, manuscripts, readers, cancel), ()
    chosen = workspace.choose_matter(matter)
    try:
        document = workspace.find_document(name, chosen)
    except NotFoundError as error:
        raise NotFoundError("There is no such file or document", f"Look for {name}.") from error
    made, base = workspace.desk.precedent(document.id)
    return Opened(made, base), workspace.desk.matter_facts(chosen, but=document.id)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UsageError("The precedent is too large", f"{path} has over 256 MB.")
        return path.read_bytes()
    except OSError:
        raise UsageError("The precedent can't be read", f"Look for {path}.") from None


def _kept(arguments: argparse.Namespace, traces: Sequence[Trace]) -> list[Trace]:
    """The traces that may stay. Raises UsageError for a value that is none."""
    if arguments.keep_all:
        return list(traces)
    kept: list[Trace] = []
    for value in arguments.keep:
        wanted = value.strip().casefold()
        found = [
            trace
            for trace in traces
            if wanted in {trace.text.casefold(), trace.value.casefold(), str(trace.kind)}
        ]
        if not found:
            raise UsageError("Nothing like this is left of the old document", f"Not: {value[:60]}.")
        kept += found
    return kept


# ------------------------------------------------------------------------------- what is printed


def _list(told: Sequence[Fact], *, as_json: bool) -> None:
    if as_json:
        _print_json({"facts": [_fact_record(fact) for fact in told]})
        return
    for fact in told:
        places = f"{len(fact.places)} place{'' if len(fact.places) == 1 else 's'}"
        label = f"  ({fact.label})" if fact.label and fact.label != fact.text else ""
        _say(f"{fact.kind:15} {_short(fact.text) or '(empty cell)'}{label}, {places}")


def _fact_record(fact: Fact) -> dict[str, object]:
    return {
        "kind": fact.kind,
        "text": fact.text,
        "value": fact.value,
        "label": fact.label,
        "forms": list(fact.forms),
        "places": len(fact.places),
    }


def _report(
    arguments: argparse.Namespace,
    made: Assembled,
    left: Sequence[Trace],
    kept: Sequence[Trace] = (),
) -> None:
    if arguments.json:
        _print_json(_record(arguments, made, left, kept))
        return
    for name, put in made.placed.used.items():
        places = sum(len(fact.places) for fact in put)
        _say(f"Set        {name}: {places} place{'' if places == 1 else 's'}")
    for name in made.placed.unplaced:
        _say(f"Key terms  {name}: it has no blank, and stands in the table at the head")
    for fact in made.open:
        _say(f"Open       {fact.label}")
    for trace in kept:
        _say(f"Kept       {trace.kind}: {_short(trace.text)}  ({_where(made.manuscript, trace)})")
    for trace in left:
        _say(f"Old        {trace.kind}: {_short(trace.text)}  ({_where(made.manuscript, trace)})")
    if not left:
        _say(f"Written: {arguments.out}")


def _record(
    arguments: argparse.Namespace,
    made: Assembled,
    left: Sequence[Trace],
    kept: Sequence[Trace],
) -> dict[str, object]:
    return {
        "from": arguments.source,
        "out": None if left else str(arguments.out),
        "set": {
            name: sum(len(fact.places) for fact in put) for name, put in made.placed.used.items()
        },
        "key_terms": list(made.placed.unplaced),
        "open": [fact.label for fact in made.open],
        "left": [_trace_record(trace) for trace in left],
        "kept": [_trace_record(trace) for trace in kept],
    }


def _trace_record(trace: Trace) -> dict[str, object]:
    return {
        "kind": trace.kind,
        "text": trace.text,
        "severity": trace.severity,
        "places": len(trace.places),
    }


def _where(manuscript: Manuscript, trace: Trace) -> str:
    order = {each.id: number for number, each in enumerate(manuscript.paragraphs, 1)}
    numbers = list(dict.fromkeys(order[place.paragraph] for place in trace.places))
    said = ", ".join(f"paragraph {number}" for number in numbers[:_MOST_PLACES])
    more = len(numbers) - _MOST_PLACES
    if more > 0:
        said = f"{said} and {more} more"
    return ", ".join(each for each in (said, *trace.beside) if each)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _print_json(record: object) -> None:
    _say(json.dumps(record, ensure_ascii=False))
