"""About: versions without imports, and the licence of everything that ships."""

import subprocess
import sys
from email.message import Message

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui import about
from desktop.gui.about_dialog import AboutDialog
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme

pytestmark = pytest.mark.gui


def head(**fields: str | list[str]) -> Message:
    message = Message()
    for name, value in fields.items():
        for line in value if isinstance(value, list) else [value]:
            message[name.replace("_", "-")] = line
    return message


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ({"License_Expression": "MIT", "License": "something"}, "MIT"),
        (
            {"Classifier": ["Topic :: X", "License :: OSI Approved :: BSD License"]},
            "BSD",
        ),
        ({"Classifier": ["License :: OSI Approved"], "License": "zlib\nlong text"}, "zlib"),
        ({}, "see its text"),
    ],
)
def test_a_licence_is_named_from_what_the_metadata_has(
    fields: dict[str, str | list[str]], licence: str
) -> None:
    assert about.licence_of(head(**fields)) == licence


def test_every_package_that_ships_is_listed_with_a_licence() -> None:
    packages = {package.name.lower(): package for package in about.shipped()}
    for name in ("pyside6_essentials", "chromadb", "torch", "sqlcipher3", "pypdf", "cryptography"):
        assert packages[name].licence, name
    # Tools of development do not ship.
    assert not {"pytest", "mypy", "ruff", "reportlab"} & set(packages)
    assert all(package.version for package in packages.values())


def test_nothing_is_under_a_licence_stronger_than_the_lgpl() -> None:
    for package in about.shipped():
        strong = "GPL" in package.licence.replace("LGPL", "")
        assert not strong or "LGPL" in package.licence, f"{package.name}: {package.licence}"


def test_the_versions_come_without_importing_what_is_heavy() -> None:
    code = (
        "import sys; from desktop.gui import about; print(about.versions());"
        "about.shipped(); sys.exit(bool({'torch','chromadb','llama_cpp'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "SQLCipher" in result.stdout


def test_the_dialog_shows_licences_when_they_are_read(
    qtbot: QtBot, theme: Theme, jobs: Jobs
) -> None:
    dialog = AboutDialog(jobs)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() > 20 and not jobs.alive(), timeout=20_000)
    assert "Apache License" in dialog.own.toPlainText()
    dialog.list.setCurrentRow(5)
    assert len(dialog.licence.toPlainText()) > 100
    dialog.close()
