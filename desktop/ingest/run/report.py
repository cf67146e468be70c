"""A report of what became of every file of a matter, to be saved where the user says: a page of
HTML that prints well, or a table (CSV) for a spreadsheet."""

import csv
import datetime
import html
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.documents import Document, Status
from desktop.errors import DesktopError, UsageError, disk_reason
from desktop.ingest.run.advice import advice
from desktop.vault.disk.atomic import replace_file

SUFFIXES = (".html", ".csv")

_STATES = {
    Status.FAILED: "Not readable",
    Status.PARTIAL: "Partly read",
    Status.MISSING: "File missing",
    Status.WAITING: "Not read yet",
    Status.DUPLICATE: "Duplicate",
    Status.INDEXED: "Ready",
}
_COLUMNS = (
    *("File", "Folder", "State", "Pages", "How it was read", "Certainty", "Hidden texts"),
    *("Reason", "What to do", "Size in bytes", "Dated", "Changed", "SHA-256"),
)
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LEAST_CERTAINTY = 0.8


def write_report(matter: str, documents: Sequence[Document], out: Path) -> None:
    """Save the report; the name's end says in which form. Raises UsageError for another end, and
    DesktopError when it can't be written: what was there before then still is."""
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError("The report was not saved", "Give it a name that ends with .html or .csv.")
    text = as_html(matter, documents) if suffix == ".html" else as_csv(documents)
    try:
        # A byte order mark has spreadsheets take the table for Unicode.
        replace_file(out, text.encode("utf-8-sig" if suffix == ".csv" else "utf-8", "replace"))
    except OSError as error:
        raise DesktopError("The report was not saved", disk_reason(error)) from None


def in_order(documents: Iterable[Document]) -> list[Document]:
    """What needs a person first; files that lie in others after these."""
    ranks = {status: rank for rank, status in enumerate(_STATES)}
    # Kept by a run that was broken off in their midst.
    return sorted(documents, key=lambda d: (ranks.get(d.status, ranks[Status.WAITING]), d.path))


def as_csv(documents: Iterable[Document]) -> str:
    """The table, a line for each file."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for document in in_order(documents):
        cells = _cells(document)
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return made.getvalue()


def as_html(matter: str, documents: Sequence[Document]) -> str:
    """One page that needs nothing else: no script, no picture, no address."""
    shown = in_order(documents)
    moment = datetime.datetime.now().astimezone().strftime("%d %B %Y, %H:%M")
    rows = "".join(_row(document) for document in shown)
    heads = "".join(f"<th>{title}</th>" for title in _COLUMNS[:9])
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src'
        " 'unsafe-inline'\">"
        f"<title>Import report</title><style>{_STYLE}</style></head><body>\n"
        f"<h1>{html.escape(matter)}</h1><p>Import report of {moment}. Made by Strongroom on this"
        f" computer; it names files of this matter: keep it as you keep them.</p>\n"
        f"<table class=counts>{_counts(shown)}</table>\n"
        f"<table><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table></body></html>\n"
    )


def how_read(document: Document) -> str:
    """In what way the text was had: "PDF, text of the file"."""
    if not document.kind:
        return ""
    kind = document.kind.upper()
    if document.confidence is None:
        return f"{kind}, text of the file"
    return f"{kind}, recognised in pictures (OCR)"


def _cells(document: Document) -> tuple[str, ...]:
    folder = document.path.replace("\\", "/").rpartition("/")[0]
    changed = ""
    if document.modified > 0:
        moment = datetime.datetime.fromtimestamp(document.modified, datetime.UTC)
        changed = moment.strftime("%Y-%m-%d %H:%M:%S")
    reason = document.reason
    if document.status is Status.DUPLICATE and document.duplicate_of:
        reason = f"The same content as {document.duplicate_of}"
    return (
        document.name,
        folder,
        _STATES.get(document.status, _STATES[Status.WAITING]),
        str(document.pages or ""),
        how_read(document),
        _certainty(document),
        str(document.hidden or ""),
        reason,
        advice(document.status, document.reason),
        str(document.size),
        document.dated.isoformat() if document.dated else "",
        changed,
        document.sha256,
    )


def _certainty(document: Document) -> str:
    if document.confidence is None:
        return ""
    doubt = " (check it)" if document.confidence < _LEAST_CERTAINTY else ""
    return f"{int(100 * document.confidence)}%{doubt}"  # as the window says it, never more


def _row(document: Document) -> str:
    cells = _cells(document)[:9]
    inner = "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
    look = {Status.FAILED: "failed", Status.PARTIAL: "partial", Status.MISSING: "partial"}
    return f'<tr class="{look.get(document.status, "")}">{inner}</tr>\n'


def _counts(documents: Sequence[Document]) -> str:
    counts = [("Files", len(documents))]
    for status, words in _STATES.items():
        number = sum(
            1 for d in documents if _STATES.get(d.status, _STATES[Status.WAITING]) == words
        )
        if number or status is Status.INDEXED:
            counts.append((words, number))
    counts.append(("Pages", sum(d.pages or 0 for d in documents)))
    counts.append(("With hidden text", sum(1 for d in documents if d.hidden)))
    counts.append(("Recognised (OCR)", sum(1 for d in documents if d.confidence is not None)))
    return "".join(f"<tr><th>{words}</th><td>{number:,}</td></tr>" for words, number in counts)


_STYLE = (
    "body{font:14px system-ui,sans-serif;margin:2em;color:#1c2530;background:#fff}"
    "h1{font-size:22px;margin:0 0 .3em}p{max-width:46em;color:#4a5563}"
    "table{border-collapse:collapse;width:100%;font-size:12px;margin-top:1.2em}"
    "th,td{text-align:left;vertical-align:top;padding:.35em .6em;border-bottom:1px solid #d9dee5;"
    "overflow-wrap:anywhere}"
    "thead th{border-bottom:2px solid #8b96a5;white-space:nowrap}"
    ".counts{width:auto}.counts td{text-align:right}"
    ".failed td:nth-child(3){color:#a3161f;font-weight:600}"
    ".partial td:nth-child(3){color:#7a4b00;font-weight:600}"
    "@media print{body{margin:0}@page{size:landscape;margin:12mm}thead{display:table-header-group}"
    "tr{break-inside:avoid}}"
)
