"""A matter as pictures: what is counted, how it is read out, where a bar leads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Status
from desktop.gui.jobs import Jobs
from desktop.gui.overview.figures import Bar, kinds_of, problems_of, times_of
from desktop.gui.overview.time_chart import TimeChart
from desktop.gui.overview.view import OverviewView
from desktop.gui.theme import DARK, LIGHT, Theme
from desktop.gui.widgets.tab_order import chain_of
from desktop.settings import Settings
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def document(number: int, day: str = "", **more: object) -> Document:
    modified = datetime.fromisoformat(day).timestamp() if day else 0.0
    made = Document(number, MATTER, f"/in/{number}.pdf", Status.INDEXED, "pdf", modified=modified)
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def shown(bars: tuple[Bar, ...]) -> list[tuple[str, int]]:
    return [(bar.label, bar.value) for bar in bars]


# ------------------------------------------------------------------------------------ counting


def test_a_few_months_are_shown_by_month_with_the_gaps_between() -> None:
    days = ("2025-01-05", "2025-01-30", "2025-04-01")
    bars = times_of([document(n, day) for n, day in enumerate(days)])
    assert shown(bars) == [("Jan 2025", 2), ("Feb 2025", 0), ("Mar 2025", 0), ("Apr 2025", 1)]
    assert bars[0].documents == {0, 1}


@pytest.mark.parametrize(
    ("first", "label"),
    [("2019-02-10", "Q1 2019"), ("1999-06-01", "1999"), ("1972-06-01", "1970 to 1974")],
)
def test_long_times_are_shown_in_longer_steps(first: str, label: str) -> None:
    bars = times_of([document(1, first), document(2, "2025-12-31")])
    assert bars[0].label == label
    assert len(bars) <= 36
    assert sum(bar.value for bar in bars) == 2


def test_documents_without_a_date_are_not_on_the_line_of_time() -> None:
    assert times_of([document(1)]) == ()
    assert sum(bar.value for bar in times_of([document(1), document(2, "2025-01-05")])) == 1


def test_the_day_that_a_document_bears_goes_before_its_files_last_change() -> None:
    letter = document(1, "2026-11-28", dated=date(2025, 3, 14))
    bars = times_of([letter, document(2, "2025-03-30")])
    assert shown(bars) == [("Mar 2025", 2)]


def test_rare_kinds_are_one_bar_and_none_is_lost() -> None:
    documents = [document(n, kind=f"k{n % 12}") for n in range(40)]
    bars = kinds_of(documents)
    assert len(bars) == 8
    assert sum(bar.value for bar in bars) == 40
    assert frozenset().union(*(bar.documents for bar in bars)) == frozenset(range(40))


def test_what_could_not_be_read_is_told_with_a_drawing_for_each() -> None:
    documents = [
        document(1, status=Status.FAILED),
        document(2, status=Status.WAITING),
        document(3, hidden=2, confidence=0.5),
        document(4),
    ]
    bars = problems_of(documents)
    assert {bar.label: set(bar.documents) for bar in bars} == {
        "Not readable": {1},
        "Not read yet": {2},
        "Doubtful words (OCR)": {3},
        "Hidden text": {3},
    }
    assert all(bar.icon for bar in bars)


# ------------------------------------------------------------------------------------- the view


@pytest.fixture
def view(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[OverviewView]:
    workspace.enrich()
    made = OverviewView(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.show_matter(MATTER)
    qtbot.waitUntil(lambda: not jobs.alive())
    yield made
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_matter_is_told_in_five_pictures(view: OverviewView) -> None:
    assert view.name.text() == MATTER
    assert view.count.text() == "21 documents"
    assert shown(view.parties.chart.bars)[0] == ("Brennan", 5)
    assert ("Not readable", 2) in shown(view.problems.chart.bars)
    assert all(card.chart.isVisible() for card in view.cards if card.chart.bars)


@pytest.mark.parametrize("width", [620, 1100, 2300])
def test_no_picture_is_cut_off_at_any_width(qtbot: QtBot, view: OverviewView, width: int) -> None:
    view.resize(width, 1400)
    view.show_matter(MATTER)
    qtbot.waitUntil(lambda: view.grid.columns == max(1, min(3, (width - 32) // 436)))
    for card in view.cards:
        if card.chart.bars:
            qtbot.waitUntil(lambda c=card: c.chart.geometry().bottom() < c.height())  # type: ignore[misc]
            assert card.chart.height() == card.chart.wanted_height()


@pytest.mark.parametrize("width", [180, 620, 990, 2300])
@pytest.mark.parametrize("count", [1, 2, 17, 36])
def test_the_newest_time_has_its_name_and_no_two_names_touch(
    qtbot: QtBot, theme: Theme, count: int, width: int
) -> None:
    chart = TimeChart("Time")
    qtbot.addWidget(chart)
    chart.set_bars([Bar(f"Q{n % 4 + 1} {2021 + n // 4}", 1) for n in range(count)])
    chart.resize(width, chart.wanted_height())
    names = chart.names()
    assert names[0][0] == count - 1
    for place, where in names:
        assert where.left() >= 0
        assert where.right() <= width
        assert where.intersects(chart.bar_rect(place))
    for (_, later), (_, earlier) in pairwise(names):
        assert earlier.right() + 8 < later.left()
    # Every second, or third: beside the sides alone one may be missing.
    steps = {later - earlier for (later, _), (earlier, _) in pairwise(names[1:])}
    assert len(steps) <= 1


def test_keys_go_from_bar_to_bar_and_are_read_out(view: OverviewView) -> None:
    chart = view.problems.chart
    chart.setFocus()
    assert chart.accessibleName() == "What to look at. Not readable: 2"
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleName() == "What to look at. Partly read: 1"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.current == len(chart.bars) - 1
    assert "Not readable: 2; Partly read: 1" in chart.accessibleDescription()


def test_enter_on_a_bar_leads_to_the_rows_behind_it(qtbot: QtBot, view: OverviewView) -> None:
    chart = view.parties.chart
    chart.setFocus()
    with qtbot.waitSignal(view.rows_asked) as heard:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert heard.args is not None
    ids, words = heard.args
    assert len(ids) == 5
    assert words == "Names: Brennan (5 documents)"


def test_a_click_on_a_bar_does_too(qtbot: QtBot, view: OverviewView) -> None:
    chart = view.problems.chart
    middle = chart.bar_rect(1).center().toPoint()
    with qtbot.waitSignal(view.rows_asked) as heard:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle)
    assert heard.args is not None
    assert heard.args[0] == {8}


def test_a_gap_in_time_leads_nowhere(qtbot: QtBot, view: OverviewView) -> None:
    view.times.chart.set_bars((Bar("Jan", 1, frozenset({1})), Bar("Feb", 0)))
    with qtbot.assertNotEmitted(view.rows_asked):
        QTest.mouseClick(
            view.times.chart,
            Qt.MouseButton.LeftButton,
            pos=view.times.chart.bar_rect(1).center().toPoint(),
        )


def test_the_same_is_there_as_tables(qtbot: QtBot, view: OverviewView) -> None:
    view.as_tables.setChecked(True)
    table = view.problems.table
    assert table.isVisible()
    assert not view.problems.chart.isVisible()
    assert table.model().index(0, 0).data() == "Not readable"
    table.selectRow(0)
    with qtbot.waitSignal(view.rows_asked):
        QTest.keyClick(table, Qt.Key.Key_Return)


def test_an_empty_matter_says_so_in_words(qtbot: QtBot, view: OverviewView, jobs: Jobs) -> None:
    view.show_matter("Ward round")
    qtbot.waitUntil(lambda: not jobs.alive())
    assert view.count.text() == "0 documents"
    assert all(card.nothing.isVisible() for card in (view.times, view.kinds, view.problems))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_pictures_have_the_colours_of_the_theme(
    qtbot: QtBot, view: OverviewView, theme: Theme, name: str
) -> None:
    theme.apply(Settings(theme=name))
    view.parties.chart.clearFocus()
    chart = view.parties.chart
    image = chart.grab().toImage()
    accent = LIGHT.accent if name == "light" else DARK.accent
    rect = chart.bar_rect(0)
    line = round(rect.center().y() * image.devicePixelRatio())
    seen = {image.pixelColor(QPoint(x, line)).name() for x in range(image.width())}
    assert accent in seen


def test_the_key_goes_from_a_picture_to_its_table_where_that_was_made_later(
    view: OverviewView,
) -> None:
    view.as_tables.setChecked(True)
    after = [each for each in chain_of(view, view.problems.chart) if each.isVisible()]
    assert after[0] is view.problems.table
