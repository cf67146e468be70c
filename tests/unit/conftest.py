"""What tests of files share: readers in a worker of their own."""

import contextlib
from collections.abc import Iterator

import pytest

from desktop.ingest.reading import Readers


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    """One worker for the tests of a module."""
    with contextlib.closing(Readers(1)) as pool:
        yield pool
