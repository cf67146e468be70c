"""What tests of ingest share: a matter in a vault, and one who adds files to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.library import Library
from tests.unit.ingest.pipeline_support import Desk, open_matter


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_matter(tmp_path) as opened:
        yield opened


@pytest.fixture
def desk(library: Library) -> Desk:
    return Desk(library)
