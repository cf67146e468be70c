"""Colours that can be read, icons that are there, and a theme that reaches what is on screen."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.gui import icons, stylesheet
from desktop.gui.ask.answer_lines import DoubtLine
from desktop.gui.documents.header import DocumentsHeader
from desktop.gui.theme import DARK, LIGHT, Theme, Tokens, contrast, palette_of, tokens
from desktop.gui.widgets import fonts
from desktop.gui.widgets.day_field import DayField
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.secret_field import SecretField
from desktop.paths import resource_path, source_root
from desktop.settings import Settings

pytestmark = pytest.mark.gui

TEXTS = ("text", "muted", "accent", "danger", "warning", "success")
PLAIN_GROUNDS = ("window", "surface", "rail", "hover")
SOFT_GROUNDS = ("accent_soft", "danger_soft", "warning_soft", "success_soft", "passage", "pressed")


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=lambda table: table.name)
def test_every_text_has_contrast_on_every_ground(table: Tokens) -> None:
    """WCAG 2.2 AA: 4.5 to 1."""
    pairs = [
        *product(TEXTS, PLAIN_GROUNDS),
        *product(("text",), SOFT_GROUNDS),
        ("muted", "pressed"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("window", "text"),
        *((name, f"{name}_soft") for name in ("accent", "danger", "warning", "success")),
    ]
    poor = {
        pair: round(contrast(getattr(table, pair[0]), getattr(table, pair[1])), 2)
        for pair in pairs
        if contrast(getattr(table, pair[0]), getattr(table, pair[1])) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=lambda table: table.name)
def test_edges_of_controls_can_be_seen(table: Tokens) -> None:
    """WCAG 2.2 AA for what is not text: 3 to 1."""
    for ground in PLAIN_GROUNDS[:2]:
        assert contrast(table.border_strong, getattr(table, ground)) >= 3
        assert contrast(table.accent, getattr(table, ground)) >= 3


def test_contrast_of_the_extremes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=lambda table: table.name)
def test_the_stylesheet_is_whole(table: Tokens) -> None:
    sheet = stylesheet.build(table, 10.0)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    pictures = set(re.findall(r'url\("([^"]+)"\)', sheet))
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=lambda table: table.name)
def test_a_palette_tells_which_table_it_was_made_from(table: Tokens) -> None:
    assert tokens(palette_of(table)) is table


def test_every_icon_that_is_asked_for_by_name_exists() -> None:
    known = {file.stem for file in resource_path("icons").glob("*.svg")}
    asked: set[str] = set()
    for file in (source_root() / "desktop" / "gui").rglob("*.py"):
        asked |= set(re.findall(r'icons\.(?:icon|pixmap)\("([^"]+)"', file.read_text("utf-8")))
    assert asked
    assert asked <= known


def test_the_drawings_take_their_colour_from_the_theme() -> None:
    for file in resource_path("icons").glob("*.svg"):
        drawing = file.read_text("utf-8")
        assert file.stem == "strongroom" or "currentColor" in drawing, file.name
        assert "#" not in drawing or file.stem == "strongroom", file.name


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def ink(button: QPushButton) -> QColor:
    """The colour of the darkest or lightest opaque pixel of a button's icon."""
    image = button.icon().pixmap(32, 32).toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    return solid[0]


def test_icons_and_palette_follow_a_change_of_theme(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    button = QPushButton(icons.icon("lock"), "Lock")
    qtbot.addWidget(button)
    button.show()
    assert ink(button) == QColor(LIGHT.text)
    with qtbot.waitSignal(theme.changed):
        theme.apply(Settings(theme="dark"))
    assert ink(button) == QColor(DARK.text)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)


def test_the_sign_of_a_doubt_follows_theme_and_letters(qtbot: QtBot, theme: Theme) -> None:
    line = DoubtLine(None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(line)
    line.say("The model may be wrong.")
    (sign,) = (each for each in line.findChildren(QLabel) if not each.pixmap().isNull())
    before = sign.pixmap()
    theme.apply(Settings(theme="dark", font_percent=200))
    image = sign.pixmap().toImage()
    places = product(range(image.width()), range(image.height()))
    inked = {image.pixelColor(x, y).name() for x, y in places}
    assert DARK.warning in inked
    assert sign.pixmap().width() == pytest.approx(2 * before.width(), abs=2)


def test_a_field_for_a_day_shows_it_whole_with_its_calendar_beside_it(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = DayField("From", "Choose the first day", window)
    field.set_day(date(2024, 9, 24))
    row = FlowLayout(8, window)
    row.addWidget(field)
    row.addWidget(QPushButton("Check all"))
    window.resize(900, 100)
    window.show()
    for percent in (100, 200):
        theme.apply(Settings(font_percent=percent))
        QApplication.processEvents()
        words = field.edit.fontMetrics().horizontalAdvance(field.edit.text())
        assert field.edit.width() >= words + 20
        edit, button = field.edit.geometry(), field.button.geometry()
        assert edit.left() == 0
        assert 0 < button.left() - edit.right() <= 4


@pytest.mark.parametrize("kind", [DocumentsHeader, lambda: SecretField("Key")])
def test_the_drawings_in_a_field_grow_with_its_letters(
    qtbot: QtBot, theme: Theme, kind: Callable[[], QWidget]
) -> None:
    made = kind()
    qtbot.addWidget(made)
    made.show()
    field = made if isinstance(made, QLineEdit) else made.findChildren(QLineEdit)[0]
    wide = [button.width() for button in field.findChildren(QToolButton)]
    assert wide
    theme.apply(Settings(theme="light", font_percent=200))
    QApplication.processEvents()
    field.resize(field.width() + 20, field.height())
    drawings = [button.width() for button in field.findChildren(QToolButton)]
    assert min(drawings) >= max(wide) + 14


def test_the_font_size_is_live(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    button = QPushButton("Lock")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint().height()
    theme.apply(Settings(theme="light", font_percent=200))
    assert button.sizeHint().height() > 1.5 * before


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_the_corners_of_a_chip_are_round_at_every_size(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    theme.apply(Settings(theme="light", font_percent=percent))
    holder = QWidget()
    chip, row = QPushButton("All", holder), FlowLayout(8, holder)
    chip.setProperty("kind", "chip")
    row.addWidget(chip)
    qtbot.addWidget(holder)
    holder.show()
    picture = holder.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, picture.height() - 1)
    box = chip.geometry()
    corners = (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
    assert {picture.pixelColor(corner).name() for corner in corners} == {ground.name()}
    assert picture.pixelColor(box.left() + 4, box.center().y()) != ground


def test_the_same_settings_are_not_put_on_twice(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(Settings(theme="light"))


def test_tokens_have_no_field_without_use() -> None:
    used = "".join(
        file.read_text("utf-8") for file in (source_root() / "desktop" / "gui").rglob("*.py")
    )
    for field in fields(Tokens):
        assert len(re.findall(rf"\b{field.name}\b", used)) > 3, field.name


@pytest.mark.parametrize("style", [QFont.Style.StyleNormal, QFont.Style.StyleItalic])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_the_window_and_documents_are_set_in_letters_that_come_along(
    qapp: QApplication, theme: Theme, weight: QFont.Weight, style: QFont.Style
) -> None:
    window = qapp.font()
    for font, family in ((window, "Inter"), (fonts.reading_font(window), "Source Serif 4")):
        font.setWeight(weight)
        font.setStyle(style)
        assert QFontInfo(font).family().startswith(family)
    # Drawn as such, not the regular letters drawn twice.
    plain = weight == QFont.Weight.Normal or style == QFont.Style.StyleItalic
    assert plain or QFontInfo(window).styleName() in ("SemiBold", "Bold")


def test_digits_stand_in_columns(theme: Theme, qapp: QApplication) -> None:
    metrics = QFontMetricsF(qapp.font())
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_who_prefers_the_letters_of_the_system_has_them(qapp: QApplication, theme: Theme) -> None:
    theme.apply(Settings(theme="light", system_letters=True))
    assert QFontInfo(qapp.font()).family() != "Inter"
    theme.apply(Settings(theme="light"))
    assert QFontInfo(qapp.font()).family() == "Inter"


_LETTERS = """
from pathlib import Path
from desktop.gui.app import has_letters, make_application
from desktop.gui.widgets import fonts
if {lost}:
    fonts.resource_path = lambda *_: Path("nowhere")
print(has_letters(make_application()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig only")
def test_only_a_machine_without_any_font_has_no_letters(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(
        f"<fontconfig><dir>{tmp_path}/none</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    bare = {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    said = {}
    for name, lost, more in (("ours", False, bare), ("its", True, {}), ("none", True, bare)):
        done = subprocess.run(
            [sys.executable, "-c", _LETTERS.format(lost=lost)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **more},
            capture_output=True,
            text=True,
            timeout=200,
            check=True,
            cwd=source_root(),
        )
        said[name] = done.stdout.strip()
    assert said == {"ours": "True", "its": "True", "none": "False"}
