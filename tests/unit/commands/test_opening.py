"""Which vault a command works on."""

import argparse
from pathlib import Path

import pytest

from desktop import settings
from desktop.commands.opening import open_workspace
from desktop.errors import VaultMissingError


def test_no_vault_is_made_in_the_place_of_the_chosen_one_that_is_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its drive is not plugged in; what is added now would lie beside it for ever."""
    monkeypatch.setattr(settings, "settings_file", lambda: tmp_path / "settings.json")
    chosen = tmp_path / "drive" / "vault"
    settings.change(vault=str(chosen))
    phrase = tmp_path / "phrase"
    phrase.write_text("lantern orchid gravel")
    phrase.chmod(0o600)
    arguments = argparse.Namespace(vault=None, passphrase_file=phrase)
    with pytest.raises(VaultMissingError), open_workspace(arguments, create=True):
        pass
    assert not chosen.parent.exists()
