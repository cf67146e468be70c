"""What a list of matters tells of each, its names, and giving a matter another name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.errors import NotFoundError, UsageError
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, store

MATTER = "Nightingale v. Ocean Freight"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        opened.add_matter(MATTER)
        yield opened


def test_facts_count_by_state_and_the_last_matter_worked_on_comes_first(library: Library) -> None:
    store(library, MATTER, "/a.txt", "one")
    library.register(MATTER, [facts("/b.txt")])
    library.add_matter("Later")
    later, first = sorted(library.matter_facts(), key=lambda each: each.matter.name != "Later")
    assert first.states == {Status.INDEXED: 1, Status.WAITING: 1}
    assert first.matter.documents == 2
    assert (later.states, later.questions, later.drafts) == ({}, 0, 0)
    assert later.worked >= first.worked > ""


def test_names_that_several_documents_begin_with_are_its_parties(library: Library) -> None:
    for number in (1, 2):
        store(library, MATTER, f"/{number}.txt", f"Lease {number} between Kestrel Ltd and others.")
    store(library, MATTER, "/3.txt", "Between Falkner Ltd and nobody else.")
    found = {party.name: party.documents for party in library.parties(MATTER, 10)}
    kestrel = next(ids for name, ids in found.items() if name.startswith("kestr"))
    assert len(kestrel) == 2
    assert not any(name.startswith("falk") for name in found)
    assert len(library.parties(MATTER, 1)) == 1


def test_a_renamed_matter_keeps_all_it_holds(library: Library) -> None:
    store(library, MATTER, "/a.txt", "one")
    renamed = library.rename_matter(MATTER, "  Nightingale (settled) ")
    assert (renamed.name, renamed.documents) == ("Nightingale (settled)", 1)
    assert [d.path for d in library.documents("nightingale (SETTLED)")] == ["/a.txt"]
    with pytest.raises(NotFoundError):
        library.documents(MATTER)


def test_only_the_case_of_a_name_can_be_changed_too(library: Library) -> None:
    assert library.rename_matter(MATTER, MATTER.upper()).name == MATTER.upper()


@pytest.mark.parametrize("name", ["", "   ", "Other", "oTHER", "a\tb", "x" * 500])
def test_names_that_are_empty_taken_or_odd_are_refused(library: Library, name: str) -> None:
    library.add_matter("Other")
    with pytest.raises(UsageError):
        library.rename_matter(MATTER, name)
    assert library.matter(MATTER).name == MATTER
