"""How long a key takes in a long draft, from the press until the letter is painted.

    python -m tests.bench.draft_typing [--pages 100] [--json]

A generated agreement of 100 pages (400 words each), with numbered clauses, references, fields and
tables, lies on the drafting desk, with its margin, outline and autosave (into memory). Letters are
typed at its beginning, in its middle and at its end; then paragraphs are made and levels changed,
which renumber what follows. The longest
time without an event while the draft opens is measured too, and how long until all of it is there.
``work`` is the processor's time of the window's thread, which no other program makes longer.
Measured on the display there is (Xvfb), or QT_QPA_PLATFORM=offscreen.
"""

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.drafting.manuscript.model import Cell, Manuscript, Origin, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.settings import Settings
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.unit.manuscript_support import manuscript

WORDS = (
    *("agreement", "tenant", "landlord", "notice", "period", "premises", "rent", "deposit"),
    *("shall", "may", "not", "unless", "written", "consent", "reasonable", "party", "the", "of"),
    *("warranty", "liability", "term", "renewal", "clause", "delivery", "payment", "law"),
)
WORDS_A_PAGE = 400
MEDIAN_MS = 16.0


def long_draft(pages: int) -> Manuscript:
    """An agreement of so many pages."""
    chance = random.Random(7)
    lines = ["# Master agreement"]
    words = 0
    clause = 0
    while words < pages * WORDS_A_PAGE:
        clause += 1
        lines.append(f"= [[=c{clause}]] {' '.join(chance.choices(WORDS, k=3)).title()}")
        for part in range(6):
            count = chance.randrange(20, 60)
            text = " ".join(chance.choices(WORDS, k=count))
            refers = f" as clause [[c{chance.randrange(1, clause + 1)}]] says" if part == 2 else ""
            lines.append(f"{'--' if part in {3, 4} else '-'} {text}{refers}.")
            words += count
    made = manuscript(*lines, origin=Origin("template", "master"))
    paragraphs: list[Paragraph] = []
    for number, each in enumerate(made.paragraphs):
        if number % 9 == 4:
            party = Span("Quill & Wren Ltd", Origin("field", "party"))
            each = replace(
                each, spans=(*each.spans, party, Span(".", Origin("template", "master")))
            )
        paragraphs.append(each)
        if number % 120 == 60:
            paragraphs += _table(number)
    return renumbered(replace(made, paragraphs=tuple(paragraphs)))


def _table(number: int) -> list[Paragraph]:
    return [
        Paragraph(
            f"t{number}-{row}-{column}",
            (Span(f"entry {row}.{column}"),),
            "Table",
            "cell",
            cell=Cell(f"t{number}", f"r{row}", column),
        )
        for row in range(4)
        for column in range(3)
    ]


def _gaps(
    act: Callable[[], None], application: QApplication, desk: WritingDesk
) -> tuple[list[float], list[float]]:
    """Milliseconds that each turn of the event loop takes from ``act`` on until all is shown, and
    those that the processor works for it."""
    gaps: list[float] = []
    worked: list[float] = []
    turn: Callable[[], None] = act
    while not gaps or desk.is_busy:
        began, work = time.perf_counter(), time.thread_time()
        turn()
        gaps.append((time.perf_counter() - began) * 1000)
        worked.append((time.thread_time() - work) * 1000)
        turn = application.processEvents
    return gaps, worked


def measure(pages: int) -> dict[str, object]:
    application = QApplication([])
    Theme(application).apply(Settings(theme="light"))
    workspace, jobs = FakeWorkspace(), Jobs()
    draft = long_draft(pages)
    number = workspace.desk.put(MATTER, draft)
    desk = WritingDesk(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    desk.resize(1280, 800)
    desk.show()
    opening = workspace.desk.open_draft(number)
    gaps, worked_to_open = _gaps(lambda: desk.open(opening, None), application, desk)
    result: dict[str, object] = {
        "paragraphs": len(draft.paragraphs),
        "words": sum(len(each.text.split()) for each in draft.paragraphs),
        "open_ms": round(sum(gaps), 1),
        "open_first_ms": round(gaps[0], 1),
        "open_max_gap_ms": round(max(gaps), 1),
        "open_max_work_ms": round(max(worked_to_open), 1),
    }
    editor = desk.editor

    worked: list[float] = []

    def timed(act: Callable[[], None]) -> float:
        start, began = time.perf_counter(), time.thread_time()
        act()
        application.processEvents()
        worked.append((time.thread_time() - began) * 1000)
        return (time.perf_counter() - start) * 1000

    letters: list[float] = []
    clauses = [each.id for each in draft.paragraphs if each.role == "clause"]
    for place, name in (("start", 1), ("middle", len(clauses) // 2), ("end", -1)):
        editor.go_to(Place(clauses[name], 5, 5))
        application.processEvents()
        typed = "the quick brown fox jumps over the lazy dog " * 8
        taken = [timed(partial(QTest.keyClicks, editor, letter)) for letter in typed]
        letters += taken
        result[f"{place}_median_ms"] = round(statistics.median(taken), 1)
        result[f"{place}_work_ms"] = round(statistics.median(worked), 1)
        worked.clear()
    structure: list[float] = []
    for name in (1, len(clauses) // 2, -2):
        editor.go_to(Place(clauses[name], 5, 5))
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace)
        structure += [timed(partial(QTest.keyClick, editor, key)) for key in keys * 4]
    ordered = sorted(letters)
    result.update(
        median_ms=round(statistics.median(letters), 1),
        p95_ms=round(ordered[len(ordered) * 95 // 100], 1),
        p99_ms=round(ordered[len(ordered) * 99 // 100], 1),
        max_ms=round(ordered[-1], 1),
        structure_median_ms=round(statistics.median(structure), 1),
        structure_max_ms=round(max(structure), 1),
        structure_work_ms=round(statistics.median(worked), 1),
        structure_most_work_ms=round(max(worked), 1),
    )
    desk.autosave.keep_now()
    jobs.shut_down()
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    result = measure(words.pages)
    if words.json:
        print(json.dumps(result))
    else:
        for name, value in result.items():
            print(f"{name:20} {value}")
    return 0 if float(str(result["median_ms"])) < MEDIAN_MS else 1


if __name__ == "__main__":
    sys.exit(main())
