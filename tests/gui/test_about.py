"""About: versions without imports, and the licence of everything that ships."""

import json
import re
import subprocess
import sys
from email.message import Message

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import parts
from desktop.gui import about
from desktop.gui.about_dialog import AboutDialog
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.local_models.catalog import load
from desktop.paths import source_root

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
    assert parts.licence_of(head(**fields)) == licence


def test_every_package_that_ships_is_listed_with_a_licence() -> None:
    packages = {package.name.lower(): package for package in parts.shipped()}
    for name in ("pyside6_essentials", "chromadb", "torch", "sqlcipher3", "pypdf", "cryptography"):
        assert packages[name].licence, name
    # Tools of development do not ship.
    assert not {"pytest", "mypy", "ruff", "reportlab"} & set(packages)
    assert all(package.version for package in packages.values())


def test_the_typefaces_that_ship_are_listed_with_their_licence() -> None:
    packages = {package.name: package for package in parts.shipped()}
    for name in ("Inter", "Source Serif 4"):
        assert packages[name].licence == "OFL-1.1"
        assert f"The {name} Project Authors" in packages[name].text
    bill = json.loads(parts.bill_of_materials([packages["Inter"]], []))
    assert "purl" not in bill["components"][0]


def test_nothing_is_under_a_licence_stronger_than_the_lgpl() -> None:
    for package in parts.shipped():
        strong = "GPL" in package.licence.replace("LGPL", "")
        assert not strong or "LGPL" in package.licence, f"{package.name}: {package.licence}"


def test_the_versions_come_without_importing_what_is_heavy() -> None:
    code = (
        "import sys; from desktop import parts; from desktop.gui import about;"
        "print(about.versions());"
        "parts.shipped(); sys.exit(bool({'torch','chromadb','llama_cpp'} & set(sys.modules)))"
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


def test_each_version_is_read_once_for_the_dialog(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    versions = about.versions

    def counted() -> list[tuple[str, str]]:
        read.append(1)
        return versions()

    monkeypatch.setattr(about, "versions", counted)
    dialog = AboutDialog(jobs)
    qtbot.addWidget(dialog)
    assert len(read) == 1
    assert {name for name, _ in versions()} <= {
        label.text() for label in dialog.findChildren(QLabel)
    }
    qtbot.waitUntil(lambda: not jobs.alive(), timeout=20_000)


def test_the_bill_of_materials_names_every_part_and_the_models_hashes() -> None:
    packages, models = parts.shipped(), load().models
    bill = json.loads(parts.bill_of_materials(packages, models))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    libraries = {each["name"]: each for each in bill["components"] if each["type"] == "library"}
    assert len(libraries) == len(packages) > 50
    assert libraries["pypdf"]["purl"].startswith("pkg:pypi/pypdf@")
    hashes = [
        hash_["content"]
        for each in bill["components"]
        if each["type"] == "machine-learning-model"
        for file in each["components"]
        for hash_ in file["hashes"]
    ]
    assert "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046" in hashes
    assert parts.bill_of_materials(packages, models) == json.dumps(bill, indent=2) + "\n"


def test_every_package_that_ships_is_pinned() -> None:
    lock = (source_root() / "installers" / "requirements.lock").read_text("utf-8").splitlines()
    pins = {
        re.sub(r"[-_.]+", "-", name).lower(): version.split("+")[0]
        for name, mark, version in (line.partition("==") for line in lock)
        if mark and not name.startswith("#")
    }
    for package in filter(lambda package: package.address, parts.shipped()):
        name = re.sub(r"[-_.]+", "-", package.name).lower()
        assert pins.get(name) == package.version.split("+")[0], package.name
