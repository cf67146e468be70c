"""What the tests of the threats share (threats.toml)."""

from pathlib import Path

import pytest

from tests.end_to_end.conftest import PASSPHRASE


@pytest.fixture(scope="session")
def passphrase_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file for --passphrase-file."""
    file = tmp_path_factory.mktemp("secret") / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    return file
