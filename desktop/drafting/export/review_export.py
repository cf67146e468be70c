"""A review table as a file: a workbook, a Word document or a plain table, with its sources."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.documents import Cell, Review, file_name
from desktop.drafting.export import review_words, word_file
from desktop.drafting.export.docx_export import save
from desktop.drafting.export.plain_text import for_csv, for_xml
from desktop.drafting.export.review_words import ReviewWords
from desktop.drafting.export.xlsx import Sheet, workbook
from desktop.errors import UsageError

SUFFIXES = (".xlsx", ".docx", ".csv")
_SMALL = 8
# Of the width of a page; a hash stands in as many lines as its column makes of it.
_DOCUMENT_SHARE, _CELL_SHARE = 3, 4
_SOURCE_SHARES = (8, 18, 16, 7, 38, 10, 17)
_ENGLISH = ReviewWords()


def write(
    review: Review, hashes: Mapping[int, str], out: Path, words: ReviewWords | None = None
) -> None:
    """Write the table where the user said; the name's end says in which form, ``hashes`` are the
    SHA-256 of its documents by id; in English unless other ``words`` are given. Raises UsageError
    for another ending, DraftingError: what was there before then still is."""
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            "The table was not saved", f"Give it a name that ends with {', '.join(SUFFIXES)}."
        )
    form = {".xlsx": as_xlsx, ".docx": as_docx, ".csv": as_csv}[suffix]
    made = form(review, hashes, words or _ENGLISH)
    save(made, out, suffix)


def as_xlsx(review: Review, hashes: Mapping[int, str], words: ReviewWords = _ENGLISH) -> bytes:
    """Three sheets: the table, the sources of its cells, and what was read for it."""
    said = words.said
    table, sources = _table(review, words), _sources(review, hashes, words)
    coverage = [[said(review_words.WHAT_WAS_READ)], *([line] for line in _coverage(review, words))]
    columns = len(review.questions)
    return workbook(
        (
            Sheet(said(review_words.REVIEW), table, (34, *(44 for _ in range(columns)))),
            Sheet(said(review_words.SOURCES), sources, (8, 34, 34, 8, 80, 16, 68)),
            Sheet(said(review_words.COVERAGE), coverage, (90,)),
        )
    )


def as_csv(review: Review, hashes: Mapping[int, str], words: ReviewWords = _ENGLISH) -> bytes:
    """The table, then its sources and what was read; a byte order mark has spreadsheets take it
    for Unicode."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    coverage = ([line] for line in _coverage(review, words))
    sources = _sources(review, hashes, words)
    for row in (*_table(review, words), (), *sources, (), *coverage):
        writer.writerow([for_csv(text) for text in row])
    return made.getvalue().encode("utf-8-sig", "replace")


def as_docx(review: Review, hashes: Mapping[int, str], words: ReviewWords = _ENGLISH) -> bytes:
    """A page across with the table, then its sources and what was read."""
    from docx.shared import Pt

    document = word_file.blank(letter=words.letter, across=True)
    document.add_heading(words.said(review_words.TITLE).format(for_xml(review.matter)), 1)
    sources = _sources(review, hashes, words)
    # Where it lies on the disk of whoever made the table is nothing to its reader.
    sources[1:] = [[number, file_name(doc), *rest] for number, doc, *rest in sources[1:]]
    columns = (_DOCUMENT_SHARE, *(_CELL_SHARE for _ in review.questions))
    for rows, shares in ((_table(review, words), columns), (sources, _SOURCE_SHARES)):
        table = document.add_table(rows=0, cols=len(shares), style="Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                run = cell.paragraphs[0].add_run(for_xml(" ".join(text.split())))
                run.font.size = Pt(_SMALL)
        word_file.head_and_rows(document, table, shares)
        document.add_paragraph()
    for line in _coverage(review, words):
        document.add_paragraph(for_xml(line))
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _table(review: Review, words: ReviewWords) -> list[list[str]]:
    """A row for each document, with the numbers of the sources in its cells."""
    numbers = dict(_numbered(review))
    rows: dict[int, list[str]] = {}
    for place, cell in enumerate(review.cells):
        row = rows.setdefault(cell.document_id, [file_name(cell.doc)])
        row.append(f"{_said(cell, words)}{''.join(f' [{n}]' for n in numbers.get(place, ()))}")
    width = len(review.questions) + 1
    return [
        [words.said(review_words.DOCUMENT), *review.questions],
        *([*row, *("" for _ in range(width - len(row)))] for row in rows.values()),
    ]


def _said(cell: Cell, words: ReviewWords) -> str:
    text = words.of_cell(cell)
    return words.said(review_words.MARKS[cell.mark]).format(text) if cell.mark else text


def _numbered(review: Review) -> Iterator[tuple[int, range]]:
    """The place of each cell and the numbers of its sources, which count through the table."""
    last = 0
    for place, cell in enumerate(review.cells):
        yield place, range(last + 1, last + 1 + len(cell.citations))
        last += len(cell.citations)


def _sources(review: Review, hashes: Mapping[int, str], words: ReviewWords) -> list[list[str]]:
    """Under the names of their columns."""
    rows = [list(map(words.said, review_words.COLUMNS))]
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
                    words.said(review_words.STATES[cell.mark or cell.state]),
                    hashes.get(cell.document_id, ""),
                ]
            )
    return rows


def _coverage(review: Review, words: ReviewWords) -> list[str]:
    coverage, said = review.coverage, words.said
    lines = [said(review_words.SEARCHED).format(coverage.searched, coverage.in_full)]
    if review.stopped:
        lines.insert(0, said(review_words.STOPPED))
    for text, places in (
        (review_words.NOT_READ, coverage.unreadable),
        (review_words.WEAK, coverage.weak),
    ):
        lines += [said(text).format(each.doc, words.of_file(each.reason)) for each in places]
    return lines
