"""What was decided of comparisons is kept with the matter, and goes with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.desk.comparisons import of_document, of_draft
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.library import Library
from tests.unit.vault_support import open_library, store

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


def kept(library: Library) -> list[str]:
    """The hashes of texts that the vault holds."""
    with library._database.reader() as connection:
        rows = connection.execute("SELECT key FROM kept WHERE key LIKE 'comparison %'").fetchall()
    return sorted(str(key).split()[-1] for (key,) in rows)


def test_it_stays_while_a_document_lies_in_the_trash_and_goes_with_it(library: Library) -> None:
    ids = [store(library, "Kessler", f"/{n}.txt", f"text {n}") for n in range(2)]
    for texts, document_id in zip((TEXTS, OTHERS), ids, strict=True):
        of = [of_draft(7), of_document(document_id)]
        library.reviews.keep_decided("Kessler", texts, {0: True}, of)
    [lying] = library.trash.put_documents(ids[:1])
    library.trash.restore([lying])
    assert library.reviews.decided("Kessler", TEXTS) == {0: True}
    [lying] = library.trash.put_documents(ids[:1])
    library.trash.empty()
    assert kept(library) == [OTHERS]
    library.remove(ids[1:])
    assert kept(library) == []


@pytest.mark.parametrize("days", [0, 30])
def test_it_goes_with_a_draft(library: Library, days: int) -> None:
    library.trash.keep_days(days)
    facts = DraftFacts(0, "Kessler", "NDA", "", "", None, "", "")
    draft_id = library.drafts.add(facts, b"base", "{}").id
    library.reviews.keep_decided("Kessler", TEXTS, {0: True}, [of_draft(draft_id)])
    library.reviews.keep_decided("Kessler", OTHERS, {0: True}, [of_draft(draft_id + 10)])
    library.trash.put_draft(draft_id)
    library.trash.empty()
    assert kept(library) == [OTHERS]


def test_what_says_not_what_it_is_of_goes_with_the_first_thing(library: Library) -> None:
    """Vaults hold such from the days before it was kept."""
    with library._database.writer() as connection:
        key = f"comparison {library.matter('Kessler').id} {TEXTS}"
        connection.execute("INSERT INTO kept VALUES (?, '[[0, true]]')", (key,))
    assert library.reviews.decided("Kessler", TEXTS) == {0: True}
    library.remove([store(library, "Kessler", "/1.txt", "text")])
    assert kept(library) == []
