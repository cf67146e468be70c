"""What was decided of comparisons is kept with the matter, and goes with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.library import Library
from tests.unit.vault_support import open_library

TEXTS, OTHERS = "0f" * 32, "a0" * 32


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, "Kessler") as opened:
        yield opened


def test_what_is_decided_is_kept_for_these_texts_alone(library: Library) -> None:
    library.add_matter("Brandt")
    reviews = library.reviews
    reviews.keep_decided("Kessler", TEXTS, {0: True, 12: False})
    reviews.keep_decided("Kessler", TEXTS, {0: True, 12: False, 3: True})
    assert reviews.decided("Kessler", TEXTS) == {0: True, 3: True, 12: False}
    assert reviews.decided("Kessler", OTHERS) == {}
    assert reviews.decided("Brandt", TEXTS) == {}
    reviews.keep_decided("Kessler", TEXTS, {})
    assert reviews.decided("Kessler", TEXTS) == {}


def test_it_goes_with_its_matter(library: Library) -> None:
    library.add_matter("Brandt")
    for name in ("Kessler", "Brandt"):
        library.reviews.keep_decided(name, TEXTS, {0: True})
    library.remove_matter("Kessler")
    with library._database.reader() as connection:
        rows = connection.execute("SELECT key FROM kept WHERE key LIKE 'comparison %'").fetchall()
    assert len(rows) == 1
    assert library.reviews.decided("Brandt", TEXTS) == {0: True}
