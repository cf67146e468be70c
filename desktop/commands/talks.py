"""The command line's ways into what was asked before: conversations, marks, notes."""

import argparse
import json
import sys
import textwrap
from pathlib import Path
from typing import Any

from desktop.commands.records import answer_record
from desktop.errors import UsageError
from desktop.vault.desk.history import Asked, Verdict
from desktop.vault.desk.notes import Note, NoteKind
from desktop.vault.desk.talks import Talk
from desktop.workspace import Workspace

_FORGET = "forget"


def add_ask_options(ask: argparse.ArgumentParser) -> None:
    """To go on with a conversation, and to ask about one passage."""
    ask.add_argument("--talk", type=int, metavar="ID", help="go on with this conversation")
    ask.add_argument("--after", type=int, metavar="ID", help="after this answer of it (the newest)")
    ask.add_argument(
        "--passage", metavar="START-END", help="only this stretch of the one --document"
    )


def add_talks_options(parser: argparse.ArgumentParser) -> None:
    """What `talks` takes."""
    parser.add_argument(
        "action",
        nargs="?",
        default="list",
        choices=("list", "show", "rename", "pin", "unpin", "export", _FORGET),
    )
    parser.add_argument("id", nargs="?", type=int, metavar="ID")
    parser.add_argument("--words", default="", metavar="W", help="list: those that hold all these")
    parser.add_argument("--title", metavar="T", help="rename: the new title")
    parser.add_argument("--out", type=Path, metavar="F", help="export: a .docx or .md file")
    parser.add_argument("--branch", type=int, metavar="ID", help="export: up to this answer")


def add_notes_options(parser: argparse.ArgumentParser) -> None:
    """What `notes` takes."""
    parser.add_argument(
        "action", nargs="?", default="list", choices=("list", "add", "export", _FORGET)
    )
    parser.add_argument("text", nargs="?", metavar="TEXT|ID")
    parser.add_argument(
        "--kind", choices=[str(kind) for kind in NoteKind], default=str(NoteKind.CONTEXT)
    )
    parser.add_argument("--everywhere", action="store_true", help="add: for all matters")
    parser.add_argument("--out", type=Path, metavar="F.md", help="export: the file")


def add_mark_options(parser: argparse.ArgumentParser) -> None:
    """What `mark` takes."""
    parser.add_argument("id", nargs="?", type=int, metavar="ID", help="an answer; none: list them")
    parser.add_argument("verdict", nargs="?", choices=("verified", "wrong", "none", "check"))
    parser.add_argument("--note", default="", metavar="N")
    parser.add_argument("--record", type=Path, metavar="F", help="a work record: .docx or .txt")
    parser.add_argument("--initials", default="", metavar="I", help="record: who reviewed it")


def newest(workspace: Workspace, talk: int | None, after: int | None) -> int | None:
    """The answer that a question of a conversation follows where none is named: its newest."""
    if talk is None:
        if after is not None:
            raise UsageError("The conversation is missing", "Name it with --talk ID.")
        return None
    return after if after is not None else workspace.talk(talk)[-1].id


def talks(workspace: Workspace, arguments: argparse.Namespace) -> None:
    """List, show, name, export or forget conversations."""
    action = arguments.action
    if action == "list":
        found = workspace.talks(workspace.choose_matter(arguments.matter), arguments.words)
        if arguments.json:
            _print({"talks": [_talk_record(talk) for talk in found]})
        for talk in found if not arguments.json else ():
            pinned = "*" if talk.pinned else " "
            _say(f"{talk.id:6}{pinned} {talk.last[:10]}  {talk.title}  ({talk.turns})")
        return
    if arguments.id is None:
        raise UsageError("The conversation is missing", f"strongroom talks {action} ID")
    if action == "show":
        turns = workspace.talk(arguments.id)
        if arguments.json:
            _print({"talk": arguments.id, "turns": [_turn_record(turn) for turn in turns]})
        for turn in turns if not arguments.json else ():
            text = textwrap.indent(f"{turn.answer.text}{_marked(turn)}", "    ")
            _say(f"[{turn.id}] {turn.question}\n{text}")
        return
    _change(workspace, arguments)
    if arguments.json:
        _print({"talk": arguments.id, "done": action})


def _change(workspace: Workspace, arguments: argparse.Namespace) -> None:
    match arguments.action:
        case "rename":
            workspace.rename_talk(arguments.id, arguments.title or "")
        case "pin" | "unpin":
            workspace.pin_talk(arguments.id, arguments.action == "pin")
        case "export":
            if arguments.out is None:
                raise UsageError("The file is missing", "Name it with --out FILE.docx or FILE.md.")
            workspace.export_talk(arguments.id, arguments.out, arguments.branch)
        case _:
            workspace.forget_talks([arguments.id])


def notes(workspace: Workspace, arguments: argparse.Namespace) -> None:
    """List, add, export or forget notes."""
    if arguments.action == _FORGET:
        _forget_note(workspace, arguments)
        return
    matter = workspace.choose_matter(arguments.matter)
    match arguments.action:
        case "add":
            where = None if arguments.everywhere else matter
            kind = NoteKind(arguments.kind)
            workspace.keep_note(Note(0, where, kind, arguments.text or ""))
        case "export":
            if arguments.out is None:
                raise UsageError("The file is missing", "Name it with --out FILE.md.")
            workspace.export_notes(matter, arguments.out)
    found = workspace.notes(matter)
    if arguments.json:
        _print({"notes": [_note_record(note) for note in found]})
    for note in found if not arguments.json else ():
        where = "everywhere" if note.matter is None else note.matter
        _say(f"{note.id:6}  {note.kind} ({where}): {note.text}")


def _forget_note(workspace: Workspace, arguments: argparse.Namespace) -> None:
    """A note is known by its number; no matter has to be named."""
    if not (arguments.text or "").isdecimal():
        raise UsageError("The note is missing", "strongroom notes forget ID")
    workspace.forget_notes([int(arguments.text)])
    if arguments.json:
        _print({"note": int(arguments.text), "done": _FORGET})
    else:
        _say(f"Forgotten: note {arguments.text}.")


def mark(workspace: Workspace, arguments: argparse.Namespace) -> None:
    """Mark an answer, look whether it still stands, or list those that are marked."""
    if arguments.id is None:
        found = workspace.marked(workspace.choose_matter(arguments.matter))
        if arguments.json:
            _print({"marked": [_turn_record(turn) for turn in found]})
        for turn in found if not arguments.json else ():
            _say(f"[{turn.id}] {turn.question}{_marked(turn)}")
        return
    if arguments.verdict == "check":
        _check(workspace, arguments)
        return
    if arguments.verdict is None and arguments.record is not None:
        _record(workspace, arguments)
        return
    if arguments.verdict is None:
        raise UsageError("The mark is missing", "Write verified, wrong, none or check.")
    verdict = None if arguments.verdict == "none" else Verdict(arguments.verdict)
    workspace.mark_answer(arguments.id, verdict, arguments.note)
    if arguments.record is not None:
        _record(workspace, arguments)
    elif arguments.json:
        _print({"id": arguments.id, "mark": verdict, "note": arguments.note})


def _check(workspace: Workspace, arguments: argparse.Namespace) -> None:
    checked = workspace.recheck(arguments.id)
    record = {
        "id": arguments.id,
        "stands": checked.stands,
        "gone": [{"n": c.n, "doc": c.doc, "quote": c.quote} for c in checked.gone],
        "added": list(checked.added),
    }
    if arguments.json:
        _print(record)
    else:
        stands = "still stands" if checked.stands else "has to be looked at again"
        _say(f"Answer {arguments.id} {stands}.")
        for citation in checked.gone:
            _say(f"    no longer in {citation.doc}: “{citation.quote}”")
        for path in checked.added:
            _say(f"    added since: {path}")


def _record(workspace: Workspace, arguments: argparse.Namespace) -> None:
    out = arguments.record
    sha256 = workspace.record_answer(arguments.id, out, arguments.initials, arguments.note)
    if arguments.json:
        _print({"id": arguments.id, "record": str(out), "sha256": sha256})
    else:
        _say(f"Written: {out}\nSHA-256 over its words: {sha256}")


def _talk_record(talk: Talk) -> dict[str, Any]:
    return {
        "id": talk.id,
        "title": talk.title,
        "pinned": talk.pinned,
        "begun": talk.begun,
        "last": talk.last,
        "turns": talk.turns,
    }


def _turn_record(turn: Asked) -> dict[str, Any]:
    mark = None
    if turn.mark is not None:
        mark = {"verdict": turn.mark.verdict, "note": turn.mark.note, "marked": turn.mark.marked}
    return {
        "id": turn.id,
        "talk": turn.talk,
        "after": turn.parent,
        "asked": turn.asked,
        "mark": mark,
        **answer_record(turn.answer),
    }


def _note_record(note: Note) -> dict[str, Any]:
    return {"id": note.id, "matter": note.matter, "kind": note.kind, "text": note.text}


def _marked(turn: Asked) -> str:
    if turn.mark is None:
        return ""
    note = f": {turn.mark.note}" if turn.mark.note else ""
    return f"\nmarked {turn.mark.verdict}{note}"


def _print(record: dict[str, Any]) -> None:
    _say(json.dumps(record, ensure_ascii=False))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
