"""The manuscript worker's main program: it parses Word files that others wrote, so it is confined
as the readers are."""

import json
import threading
from collections.abc import Iterator

from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.beside import beside
from desktop.drafting.manuscript.beside_changes import changed
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.paper import record as paper_record
from desktop.drafting.paper.read_docx import paper_of
from desktop.drafting.precedents.from_text import from_text
from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.common import charset, foreign, reasons
from desktop.ingest.readers.common.clean import clean
from desktop.workers import child
from desktop.workers.frames import Message


def answer(message: Message, cancel: threading.Event) -> Iterator[Message]:
    """Answer "prepare", "read", "beside", "change", "paper", "text" and "write" with one
    "done"."""
    del cancel
    with foreign.refused(reasons.DAMAGED_WORD):
        yield _done(message)


def _done(message: Message) -> Message:
    fields, data = message.fields, message.payload
    match message.kind:
        case "prepare":
            return Message("done", {}, prepared(data))
        case "read":
            origin = Origin(fields["origin"], str(fields["source"]))
            named = fields["labels"]
            labels = None if named is None else {str(k): str(v) for k, v in named.items()}
            made = read(data, origin, title=str(fields["title"]), labels=labels)
            return Message("done", {}, record.to_json(made).encode())
        case "beside":
            told = json.dumps(beside(OfficeFile(data)), ensure_ascii=False)
            return Message("done", {}, told.encode())
        case "change":
            where = [str(each) for each in fields["where"]]
            made_base = changed(data, where, str(fields["text"]), str(fields["value"]))
            return Message("done", {}, made_base)
        case "paper":
            told_paper, payload = paper_record.to_bytes(paper_of(data))
            return Message("done", told_paper, payload)
        case "text":
            made = _text_draft(message)
            return Message("done", {}, record.to_json(made).encode())
        case _:
            size = int(fields["base"])
            finish = Finish(bool(fields["origins"]), bool(fields["clean"]), str(fields["author"]))
            draft = record.from_json(data[size:].decode())
            return Message("done", {}, write(data[:size], draft, finish))


def _text_draft(message: Message) -> Manuscript:
    """A text over the house style, whose running foot it keeps."""
    fields, size = message.fields, int(message.fields["base"])
    origin = Origin(fields["origin"], str(fields["source"]))
    text = charset.decode(message.payload[size:]).text
    made = from_text(clean(text), fields["kind"], origin, str(fields["title"]))
    house = read(message.payload[:size], Origin("template", "house"))
    running = tuple(each for each in house.paragraphs if each.part)
    return made.with_paragraphs((*made.paragraphs, *running))


if __name__ == "__main__":
    child.serve("manuscript", lambda _: answer)
