"""What tests of a matter's file share: a vault with a matter of everything, and another one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.disk.database import Database
from desktop.vault.library import Library
from tests.unit.vault.matter_file_support import vault_of_another, vault_with_matter


@pytest.fixture
def source(tmp_path: Path) -> Iterator[tuple[Database, Library]]:
    with vault_with_matter(tmp_path) as made:
        yield made


@pytest.fixture
def target(tmp_path: Path) -> Iterator[tuple[Database, Library]]:
    with vault_of_another(tmp_path) as made:
        yield made
