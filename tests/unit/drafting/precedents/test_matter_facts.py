"""What a list of matters tells of each, its names, and giving a matter another name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.drafting.precedents.matter_names import matter_names
from desktop.errors import NotFoundError, UsageError
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, store

MATTER = "Nightingale v. Ocean Freight"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
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


def test_names_that_several_documents_begin_with_are_told_as_they_are_written(
    library: Library,
) -> None:
    for number in (1, 2, 3):
        words = f"Lease {number} between Kestrel Instruments Limited and others, made in April."
        store(library, MATTER, f"/{number}.txt", words)
    for number in (4, 5):
        store(library, MATTER, f"/{number}.txt", "Letter of Dr Imogen Falkner. We met in April.")
    store(library, MATTER, "/6.txt", "Between Solitary Ltd and nobody else.")
    found = {party.name: len(party.documents) for party in matter_names(library, MATTER, 10)}
    assert found == {"Kestrel Instruments Limited": 3, "Dr Imogen Falkner": 2}
    assert len(matter_names(library, MATTER, 1)) == 1


def test_a_matter_without_names_has_none(library: Library) -> None:
    store(library, MATTER, "/a.txt", "nothing is told here")
    assert matter_names(library, MATTER, 10) == []


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
