"""How the launcher begins the window anew: at which page, and on which vault."""

from pathlib import Path

import pytest

from desktop import launcher, settings
from desktop.settings import Settings


def play(
    monkeypatch: pytest.MonkeyPatch, words: list[str], *lives: tuple[int, str]
) -> list[list[str]]:
    """The options of each life of the window; each ends with a status, and with a vault chosen."""
    begun: list[list[str]] = []
    chosen = [""]

    def run(command: list[str], server: str | None) -> int:
        begun.append(command[3:])
        status, chosen[0] = lives[len(begun) - 1]
        return status

    monkeypatch.setattr(launcher, "_run", run)
    monkeypatch.setattr(settings, "load", lambda: Settings(vault=chosen[0]))
    assert launcher.main(words) == 0
    return begun


@pytest.mark.parametrize(
    ("status", "options"),
    [
        (launcher.LOCKED, ["--locked"]),
        (launcher.DESTROYED, ["--locked", "--destroyed"]),
        (launcher.NOT_KEPT, ["--locked", "--not-kept"]),
        (launcher.RESTORING, ["--locked", "--restoring"]),
    ],
)
def test_a_window_that_was_locked_begins_anew_at_its_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, status: int, options: list[str]
) -> None:
    named = ["--vault", str(tmp_path)]
    first, second = play(monkeypatch, named, (status, ""), (0, ""))
    assert first == named
    assert second == [*named, *options]


def test_a_vault_that_is_chosen_in_the_window_takes_the_place_of_the_named_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    named, other = ["--vault", str(tmp_path)], str(tmp_path / "restored")
    lives = (
        (launcher.RESTORING, ""),
        (launcher.LOCKED + launcher.ELSEWHERE, other),
        (launcher.LOCKED, other),
        (0, other),
    )
    assert play(monkeypatch, named, *lives) == [
        named,
        [*named, "--locked", "--restoring"],
        ["--locked"],
        ["--locked"],
    ]


def test_the_usual_vault_that_is_chosen_in_the_window_is_asked_for_when_it_was_locked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    named = ["--vault", str(tmp_path)]
    # The settings name no vault before, and none after: that is the usual one.
    assert play(monkeypatch, named, (launcher.LOCKED + launcher.ELSEWHERE, ""), (0, "")) == [
        named,
        ["--locked"],
    ]


def test_a_status_of_no_lock_begins_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "_run", lambda *_: launcher.ELSEWHERE)
    assert launcher.main([]) == launcher.ELSEWHERE
