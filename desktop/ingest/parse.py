"""From a file's bytes to a parsed document. Runs in a reader worker."""

from collections.abc import Callable

from desktop.documents import ParsedDocument
from desktop.ingest.chunk import chunk
from desktop.ingest.readers import docx, html, markdown, office, pdf, reasons, text
from desktop.ingest.readers.intermediate import Reading
from desktop.ingest.readers.sniff import Kind, sniff


def parse(
    data: bytes, name: str, step: Callable[[], None] = lambda: None, password: str = ""
) -> ParsedDocument:
    """Read and chunk a file. ``step`` is called between pages and may raise to stop; ``password``
    opens a locked file. Raises ReadingError, whose message is the reason, for what can't be read or
    holds no text."""
    reading = _read(sniff(data, name), data, step, password)
    step()
    return ParsedDocument(
        kind=reading.kind,
        text=reading.text,
        pages=reading.pages,
        chunks=chunk(reading.text, reading.blocks, reading.pages),
        title=reading.title,
        problems=reading.problems,
        hidden=reading.hidden,
        anchors=reading.anchors,
        words=reading.words,
        attachments=reading.attachments,
    )


def _read(kind: Kind, data: bytes, step: Callable[[], None], password: str) -> Reading:
    match kind:
        case Kind.PDF:
            return pdf.read(data, step, password)
        case Kind.DOCX:
            return docx.read(data)
        case _ if kind in office.READERS:
            return office.read(kind, data, step)
        case Kind.HTML:
            return html.read(data)
        case Kind.MARKDOWN:
            return markdown.read(data)
        case Kind.TEXT:
            return text.read(data)
        case _:
            raise reasons.unsupported(f"{kind.value.upper()} files")
