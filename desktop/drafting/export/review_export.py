"""A review table as a file: a workbook, a Word document or a plain table, with its sources."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.documents import Cell, CellMark, FindingState, Review
from desktop.drafting.export.docx_export import save
from desktop.drafting.export.plain_text import for_csv, for_xml
from desktop.drafting.export.xlsx import Sheet, workbook
from desktop.errors import UsageError

SUFFIXES = (".xlsx", ".docx", ".csv")
_SOURCES = ("Source", "Document", "Question", "Page", "Words of the document", "State", "SHA-256")
_ABSENT, _UNREADABLE = "Not found in it", "Could not be read"
_MARKS = {CellMark.VERIFIED: " (verified)", CellMark.CORRECTED: " (corrected by hand)"}
_SMALL = 8


def write(review: Review, hashes: Mapping[int, str], out: Path) -> None:
    """Write the table where the user said; the name's end says in which form, ``hashes`` are the
    SHA-256 of its documents by id. Raises UsageError for another ending, DraftingError: what was
    there before then still is."""
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            "The table was not saved", f"Give it a name that ends with {', '.join(SUFFIXES)}."
        )
    made = {".xlsx": as_xlsx, ".docx": as_docx, ".csv": as_csv}[suffix](review, hashes)
    save(made, out, suffix)


def as_xlsx(review: Review, hashes: Mapping[int, str]) -> bytes:
    """Three sheets: the table, the sources of its cells, and what was read for it."""
    table, sources = _table(review), _sources(review, hashes)
    columns = len(review.questions)
    return workbook(
        (
            Sheet("Review", table, (34, *(44 for _ in range(columns)))),
            Sheet("Sources", (_SOURCES, *sources), (8, 34, 34, 8, 80, 16, 68)),
            Sheet("Coverage", [["What was read"], *([line] for line in _coverage(review))], (90,)),
        )
    )


def as_csv(review: Review, hashes: Mapping[int, str]) -> bytes:
    """The table, then its sources and what was read; a byte order mark has spreadsheets take it
    for Unicode."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    coverage = ([line] for line in _coverage(review))
    for row in (*_table(review), (), _SOURCES, *_sources(review, hashes), (), *coverage):
        writer.writerow([for_csv(text) for text in row])
    return made.getvalue().encode("utf-8-sig", "replace")


def as_docx(review: Review, hashes: Mapping[int, str]) -> bytes:
    """A page across with the table, then its sources and what was read."""
    # Three megabytes, of which a window that saves nothing has no need.
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Pt

    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_heading(f"Review: {for_xml(review.matter)}", 1)
    for rows in (_table(review), (_SOURCES, *_sources(review, hashes))):
        table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                run = cell.paragraphs[0].add_run(for_xml(text))
                run.font.size = Pt(_SMALL)
        document.add_paragraph()
    for line in _coverage(review):
        document.add_paragraph(for_xml(line))
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _table(review: Review) -> list[list[str]]:
    """A row for each document, with the numbers of the sources in its cells."""
    numbers = dict(_numbered(review))
    rows: dict[int, list[str]] = {}
    for place, cell in enumerate(review.cells):
        row = rows.setdefault(cell.document_id, [_name(cell.doc)])
        row.append(f"{_said(cell)}{''.join(f' [{n}]' for n in numbers.get(place, ()))}")
    width = len(review.questions) + 1
    return [
        ["Document", *review.questions],
        *([*row, *("" for _ in range(width - len(row)))] for row in rows.values()),
    ]


def _said(cell: Cell) -> str:
    mark = _MARKS.get(cell.mark, "")
    if cell.mark is CellMark.CORRECTED or cell.state is FindingState.FOUND:
        return f"{cell.text}{mark}"
    head = _ABSENT if cell.state is FindingState.ABSENT else _UNREADABLE
    return f"{head}. {cell.text}{mark}"


def _numbered(review: Review) -> Iterator[tuple[int, range]]:
    """The place of each cell and the numbers of its sources, which count through the table."""
    last = 0
    for place, cell in enumerate(review.cells):
        yield place, range(last + 1, last + 1 + len(cell.citations))
        last += len(cell.citations)


def _sources(review: Review, hashes: Mapping[int, str]) -> list[list[str]]:
    rows = []
    for place, numbers in _numbered(review):
        cell = review.cells[place]
        for number, citation in zip(numbers, cell.citations, strict=True):
            rows.append(
                [
                    str(number),
                    cell.doc,
                    cell.question,
                    str(citation.page or ""),
                    citation.quote,
                    str(cell.mark or cell.state),
                    hashes.get(cell.document_id, ""),
                ]
            )
    return rows


def _coverage(review: Review) -> list[str]:
    coverage = review.coverage
    lines = [f"{coverage.searched} documents searched, {coverage.in_full} of them read in full."]
    if review.stopped:
        lines.insert(0, "Stopped before its end: documents are missing.")
    lines += [
        f"Could not be read, or not all of it: {e.doc}: {e.reason}" for e in coverage.unreadable
    ]
    lines += [f"Little certainty: {e.doc}: {e.reason}" for e in coverage.weak]
    return lines


def _name(doc: str) -> str:
    return doc.replace("\\", "/").rsplit("/", 1)[-1]
