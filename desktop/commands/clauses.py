"""`strongroom clauses`: find, show, compare, save and remove clauses."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.drafting.clause_library.clause_difference import Difference
from desktop.drafting.clause_library.clauses import NEUTRAL, ROLES, Clause, ClauseLibrary
from desktop.errors import UsageError
from desktop.workspace import Workspace

_SIDES = (NEUTRAL, *(role for role in ROLES if role != "agreement"))


def add_clauses_options(parser: argparse.ArgumentParser) -> None:
    """What `clauses` takes."""
    parser.add_argument("query", nargs="?", metavar="QUERY", help="what the clause is about")
    parser.add_argument("--kind", metavar="K", help="only of this kind; with --save its kind")
    parser.add_argument("--side", choices=_SIDES, help="only those in favour of this side")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--show", metavar="ID", help="print one clause")
    only.add_argument("--diff", nargs=2, metavar=("A", "B"), help="what B says otherwise than A")
    only.add_argument("--save", action="store_true", help="keep a clause of your own")
    only.add_argument(
        "--change", metavar="ID", help="give a clause of your own another title, kind, side or text"
    )
    only.add_argument("--remove", metavar="ID", help="delete a clause of your own for good")
    parser.add_argument("--title", metavar="T", help="save, change: what it is called")
    parser.add_argument("--from", metavar="DOC", dest="document", help="save: from this document")
    parser.add_argument("--page", type=int, metavar="N", help="save: on this page of it")
    parser.add_argument("--quote", metavar="TEXT", help="save: these words of it")
    parser.add_argument(
        "--text", type=Path, metavar="FILE", help="save, change: the text of a file"
    )
    parser.add_argument(
        "--as-kept", action="store_true", help="show: the text of one of yours as it is changed"
    )


def clauses(workspace: Workspace, arguments: argparse.Namespace) -> None:
    """List or find, show, compare, save, change, remove."""
    if arguments.show is not None and arguments.as_kept:
        _say(workspace.clause_markup(arguments.show))
    elif arguments.show is not None:
        _show(workspace.clauses(), arguments.show, as_json=arguments.json)
    elif arguments.diff is not None:
        _compare(workspace, *arguments.diff, as_json=arguments.json)
    elif arguments.save:
        saved = _save(workspace, arguments)
        _tell(_record(saved), f"Saved as {saved.id}: {saved.title}", as_json=arguments.json)
    elif arguments.change is not None:
        changed = _change(workspace, arguments)
        _tell(_record(changed), f"Changed: {changed.title}", as_json=arguments.json)
    elif arguments.remove is not None:
        workspace.remove_clause(arguments.remove)
        said = f"Removed for good: {arguments.remove}"
        _tell({"removed": arguments.remove}, said, as_json=arguments.json)
    else:
        _list(workspace, arguments)


def _list(workspace: Workspace, arguments: argparse.Namespace) -> None:
    library = workspace.clauses()
    # A matter is named for its embedding model only: clauses belong to all.
    matter = arguments.matter and workspace.choose_matter(arguments.matter)
    query = arguments.query or ""
    hits = workspace.find_clauses(query, arguments.kind, arguments.side, matter=matter)
    if arguments.json:
        records = [
            {**_record(hit.clause), **({"score": round(hit.score, 6)} if query.strip() else {})}
            for hit in hits
        ]
        _say(json.dumps({"query": query, "clauses": records}, ensure_ascii=False))
        return
    kind = ""
    for clause in (hit.clause for hit in hits):
        if not query.strip() and clause.kind != kind:
            kind = clause.kind
            _say(f"{library.kind(kind).title} [{kind}]")
        _say(f"  {clause.id:44} {clause.side:10} {clause.title}")
    for problem in library.problems:
        sys.stderr.write(f"Left out: {problem.file}, line {problem.line}: {problem.reason}.\n")


def _show(library: ClauseLibrary, clause_id: str, *, as_json: bool) -> None:
    clause = library.clause(clause_id)
    if as_json:
        _say(json.dumps(_record(clause, whole=True), ensure_ascii=False))
        return
    _say(f"{clause.title} [{clause.id}]")
    _say(f"{library.kind(clause.kind).title}, {_side(clause)}")
    for line in _about(clause):
        _say(line)
    _say("")
    _say(clause.text)
    for blank in clause.blanks:
        _say(f"  [{blank.label}] {blank.kind}: {blank.help}")
    others = [other.id for other in library.variants(clause.id) if other.id != clause.id]
    if others:
        _say(f"Variants: {', '.join(others)}")


def _about(clause: Clause) -> Iterator[str]:
    if clause.note:
        yield f"When: {clause.note}"
    if clause.watch:
        yield f"Watch: {clause.watch}"
    if clause.terms:
        yield f"Uses the terms: {', '.join(clause.terms)}"
    if clause.source is not None:
        page = f", page {clause.source.page}" if clause.source.page is not None else ""
        yield f"From: {clause.source.doc}{page}"


def _compare(workspace: Workspace, first: str, second: str, *, as_json: bool) -> None:
    spans = workspace.clause_difference(first, second)
    if as_json:
        records = [{"kind": span.kind, "text": span.text} for span in spans]
        record = {"first": first, "second": second, "spans": records}
        _say(json.dumps(record, ensure_ascii=False))
        return
    _say("".join(map(_marked, spans)))


def _marked(span: Difference) -> str:
    """As word diffs are usually written: [-gone-], {+new+}."""
    marks = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "same": ("", "")}
    before, after = marks[span.kind]
    return f"{before}{span.text}{after}"


def _save(workspace: Workspace, arguments: argparse.Namespace) -> Clause:
    if not arguments.title or not arguments.kind:
        raise UsageError("The clause needs a title and a kind", "--save --title T --kind K")
    side = arguments.side or NEUTRAL
    if (arguments.document is None) == (arguments.text is None):
        raise UsageError("Where is the text?", "Give --from DOC --quote TEXT, or --text FILE.")
    if arguments.text is not None:
        return workspace.save_clause(arguments.title, arguments.kind, _read(arguments.text), side)
    if not arguments.quote:
        raise UsageError("Which words are meant?", "Give the clause’s words with --quote TEXT.")
    matter = workspace.choose_matter(arguments.matter)
    document = workspace.find_document(arguments.document, matter)
    return workspace.save_clause_from(
        document.id, arguments.quote, arguments.title, arguments.kind, side, page=arguments.page
    )


def _change(workspace: Workspace, arguments: argparse.Namespace) -> Clause:
    text = None if arguments.text is None else _read(arguments.text)
    given = (arguments.title, arguments.kind, arguments.side, text)
    if all(each is None for each in given):
        raise UsageError("What is to be changed?", "Give --title, --kind, --side or --text FILE.")
    title, kind, side, text = given
    return workspace.change_clause(arguments.change, title=title, kind=kind, side=side, text=text)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The file can't be read as text", f"Check {file}.") from error


def _side(clause: Clause) -> str:
    return NEUTRAL if clause.side == NEUTRAL else f"in favour of the {clause.side}"


def _record(clause: Clause, *, whole: bool = False) -> dict[str, Any]:
    record: dict[str, Any] = {
        "id": clause.id,
        "kind": clause.kind,
        "title": clause.title,
        "side": clause.side,
        "origin": clause.origin,
        "note": clause.note,
    }
    if clause.source is not None:
        source = clause.source
        record["source"] = {
            "doc": source.doc,
            "page": source.page,
            "start": source.start,
            "end": source.end,
        }
    if whole:
        record["watch"] = clause.watch
        record["roles"] = dict(clause.wordings)
        record["terms"] = list(clause.terms)
        record["blanks"] = [
            {"name": blank.name, "kind": blank.kind, "help": blank.help} for blank in clause.blanks
        ]
        record["text"] = clause.text
    return record


def _tell(record: dict[str, Any], line: str, *, as_json: bool) -> None:
    _say(json.dumps(record, ensure_ascii=False) if as_json else line)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
