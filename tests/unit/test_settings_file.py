"""A settings file that is damaged is told of, and keeps nothing from starting."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop import settings
from desktop.settings import Settings


@pytest.mark.parametrize(
    "stored",
    [
        '{"theme": "dark", "languag',
        "[1, 2]",
        '{"theme": 7}',
        '{"font_percent": 900}',
        '{"language": "xx"}',
        "\x00",
    ],
)
def test_what_can_t_be_read_is_the_default_and_is_told(tmp_path: Path, stored: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(stored, "utf-8")
    assert settings.is_damaged(file)
    loaded = settings.load(file)
    assert loaded.theme == "system"
    assert 80 <= loaded.font_percent <= 200


@pytest.mark.parametrize("stored", [None, "{}", '{"theme": "dark"}', '{"of_a_newer_one": 1}'])
def test_nothing_is_told_of_settings_that_are_only_missing_or_newer(
    tmp_path: Path, stored: str | None
) -> None:
    file = tmp_path / "settings.json"
    if stored is not None:
        file.write_text(stored, "utf-8")
    assert not settings.is_damaged(file)


def test_what_was_saved_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings.save(replace(Settings(), theme="dark", font_percent=150), file)
    assert not settings.is_damaged(file)
    assert settings.load(file).font_percent == 150
