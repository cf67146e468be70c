"""`strongroom write`: a text for a draft, asked for in words, with the origin of each sentence."""

import argparse
import contextlib
import json
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.documents import Document
from desktop.drafting.export import docx_export
from desktop.drafting.manuscript.edits import blanks
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import USER, Finish, Manuscript, Place
from desktop.drafting.manuscript.numbers import numbers
from desktop.drafting.precedents.importing import house
from desktop.drafting.redline.redlines import docx_at
from desktop.drafting.writing.placing import inserted, standing_alone
from desktop.drafting.writing.provenance import provenance
from desktop.drafting.writing.written import WriteEvent, Written
from desktop.errors import NotFoundError, UsageError
from desktop.events import EvidenceFound, Stage
from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is written for; ``base`` is None for a draft of the vault, whose base the vault has."""

    manuscript: Manuscript | None = None
    base: bytes | None = None


def add_write_options(parser: argparse.ArgumentParser) -> None:
    """What `write` takes."""
    parser.add_argument("request", metavar="REQUEST", help="what is to be written, in words")
    parser.add_argument("--draft", metavar="FILE.docx|ID", help="for this draft")
    parser.add_argument(
        "--at", metavar="WORDS", help="behind the clause of the draft with these words"
    )
    parser.add_argument("--change", metavar="WORDS", help="change these words of the draft")
    parser.add_argument(
        "--like", action="append", default=[], metavar="DOC", help="take it from this document"
    )
    parser.add_argument("--no-model", action="store_true", help="put together by code alone")
    parser.add_argument(
        "--out", type=Path, metavar="F.docx", help="write a Word file, origins as comments"
    )


def write(workspace: Workspace, arguments: argparse.Namespace, cancel: threading.Event) -> None:
    """Write, print each sentence with its origin, save where the user said."""
    matter = workspace.choose_matter(arguments.matter)
    with contextlib.closing(Manuscripts()) as manuscripts:
        draft = _draft(arguments, workspace, manuscripts, cancel)
        like = [_document(workspace, name, matter).id for name in arguments.like]
        events = workspace.write(
            arguments.request,
            matter,
            draft.manuscript,
            _place(arguments, draft.manuscript),
            like=like,
            use_model=not arguments.no_model,
            cancel=cancel,
        )
        written = _told(events, quiet=arguments.json)
        whole = _whole(draft.manuscript, written)
        if arguments.out is not None:
            finish = Finish(origins=True)
            if written.letter is not None:
                docx = manuscripts.write(written.letter.base, whole, finish, cancel)
                docx_export.save(docx, arguments.out)
            elif draft.manuscript is not None and draft.base is None:
                workspace.desk.export(whole, arguments.out, finish)
            else:
                base = house.base() if draft.base is None else draft.base
                docx = manuscripts.write(base, whole, finish, cancel)
                docx_export.save(docx, arguments.out)
    alone = _alone(written)
    if arguments.json:
        record = _record(arguments.request, written, alone, arguments.out)
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("\n".join(_lines(written, whole, arguments.out)) + "\n")


def _document(workspace: Workspace, name: str, matter: str) -> Document:
    """The document with this path or end of it; else the only one whose name has these words.
    Raises NotFoundError."""
    try:
        return workspace.find_document(name, matter)
    except NotFoundError:
        words = name.casefold().split()
        found = [
            each
            for each in workspace.documents(matter)
            if all(word in each.name.casefold() for word in words)
        ]
        if len(found) != 1:
            raise
        return found[0]


def _draft(
    arguments: argparse.Namespace,
    workspace: Workspace,
    manuscripts: Manuscripts,
    cancel: threading.Event,
) -> _Draft:
    name = arguments.draft
    if name is None:
        if arguments.at or arguments.change:
            raise UsageError("Words of which draft?", "Name it with --draft.")
        return _Draft()
    if name.isdecimal():
        return _Draft(workspace.desk.open_draft(int(name)).manuscript)
    base = manuscripts.prepared(docx_at(Path(name)), cancel)
    return _Draft(manuscripts.read(base, USER, cancel=cancel), base)


def _place(arguments: argparse.Namespace, manuscript: Manuscript | None) -> Place | None:
    """The place that --change or --at names; the end of the draft without them."""
    if manuscript is None:
        return None
    words = arguments.change or arguments.at
    if not words:
        return _behind_the_clauses(manuscript)
    for paragraph in manuscript.body:
        start = paragraph.text.find(words)
        if start >= 0:
            end = start + len(words) if arguments.change else start
            return Place(paragraph.id, start, end)
    raise UsageError("The draft does not say this", "Copy some words of one of its paragraphs.")


def _behind_the_clauses(manuscript: Manuscript) -> Place | None:
    """Behind the last clause, before signatures and schedules: these have lists of their own."""
    body = [each for each in manuscript.body if each.cell is None]
    counted = Counter(each.list_id for each in body if each.list_id and each.role == "clause")
    main = counted.most_common(1)[0][0] if counted else ""
    last = [each for each in body if main and each.list_id == main] or body
    return Place(last[-1].id) if last else None


def _told(events: Iterator[WriteEvent], *, quiet: bool) -> Written:
    """Progress on standard error; the end."""
    for event in events:
        if isinstance(event, Written):
            return event
        if quiet:
            continue
        if isinstance(event, Stage):
            sys.stderr.write(f"{event.name.capitalize()} …\n")
        elif isinstance(event, EvidenceFound) and event.citations:
            sys.stderr.write(f"Found: {event.citations[0].doc}\n")
    raise UsageError("Nothing was written", "Say more exactly what is to be written.")


def _alone(written: Written) -> Manuscript:
    """What was written, without the draft that it is for."""
    if written.letter is not None:
        return written.letter.manuscript
    return standing_alone(written.title, written.paragraphs)


def _whole(manuscript: Manuscript | None, written: Written) -> Manuscript:
    if written.letter is not None:
        return written.letter.manuscript
    if manuscript is None:
        return standing_alone(written.title, written.paragraphs)
    return inserted(manuscript, written.after, written.paragraphs, written.replaces)


def _record(request: str, written: Written, alone: Manuscript, out: Path | None) -> dict[str, Any]:
    texts = {each.id: each.text for each in written.paragraphs}
    return {
        "request": request,
        "text": written.text,
        "sentences": [
            {
                "text": texts[each.place.paragraph][each.place.start : each.place.end],
                "origin": each.kind,
                "from": each.words,
                "verbatim": round(each.verbatim, 3),
                "doc": each.origin.source if each.kind == "precedent" else None,
                "page": each.origin.page,
                "start": each.origin.start,
                "end": each.origin.end,
            }
            for each in provenance(alone)
        ],
        "blanks": [label for _, label in blanks(alone)],
        "notes": list(written.notes),
        "model": written.model,
        "seconds": written.seconds,
        "out": None if out is None else str(out),
    }


def _lines(written: Written, whole: Manuscript, out: Path | None) -> Iterator[str]:
    shown = numbers(whole)
    alone = _alone(written)
    told = provenance(alone)
    for paragraph in written.paragraphs:
        indent = "  " * paragraph.level if paragraph.list_id else ""
        yield f"{indent}{shown.get(paragraph.id, '')} {paragraph.text}".rstrip()
        for words in dict.fromkeys(e.words for e in told if e.place.paragraph == paragraph.id):
            yield f"{indent}    [{words}]"
    open_blanks = list(dict.fromkeys(label for _, label in blanks(alone)))
    yield ""
    if open_blanks:
        yield f"To fill in: {', '.join(open_blanks)}."
    yield from written.notes
    if out is not None:
        yield f"Written: {out}"
