"""Whether the computer runs on its battery."""

from pathlib import Path

from desktop.power import supplies_say_battery


def _supply(folder: Path, name: str, **words: str) -> None:
    (folder / name).mkdir()
    for word, value in words.items():
        (folder / name / word).write_text(value + "\n")


def test_a_computer_on_its_battery_is_told_from_one_on_the_mains(tmp_path: Path) -> None:
    assert not supplies_say_battery(tmp_path / "none")
    _supply(tmp_path, "hidpp", type="Battery", scope="Device", status="Discharging")
    assert not supplies_say_battery(tmp_path), "a mouse"
    _supply(tmp_path, "BAT0", type="Battery", status="Discharging")
    assert supplies_say_battery(tmp_path)
    _supply(tmp_path, "AC", type="Mains", online="0")
    assert supplies_say_battery(tmp_path)
    (tmp_path / "AC/online").write_text("1\n")
    assert not supplies_say_battery(tmp_path)
