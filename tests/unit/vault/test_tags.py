"""Tags of documents: they follow the document, and go when it does."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import UsageError
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, parsed, store, vectors

MATTER = "Nightingale"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def test_tags_are_put_to_documents_and_taken_away(library: Library) -> None:
    one, two = (store(library, MATTER, f"/{n}.txt", f"text {n}") for n in (1, 2))
    library.tag([one, two], ["Privileged", "to  review"], [])
    library.tag([two], ["Exhibit B"], ["PRIVILEGED"])
    assert library.tags(MATTER) == {
        one: ("Privileged", "to review"),
        two: ("Exhibit B", "to review"),
    }
    library.tag([one, two], [], ["to review", "Exhibit B", "privileged"])
    assert library.tags(MATTER) == {}


def test_one_tag_in_two_cases_is_one(library: Library) -> None:
    one = store(library, MATTER, "/1.txt", "text")
    library.tag([one], ["urgent"], [])
    library.tag([one], ["URGENT"], [])
    assert library.tags(MATTER) == {one: ("URGENT",)}
    library.tag([one], ["Urgent"], ["URGENT"])  # as one is renamed
    assert library.tags(MATTER) == {one: ("Urgent",)}


def keys(library: Library) -> list[str]:
    with library._database.reader() as connection:
        rows = connection.execute("SELECT key FROM kept WHERE key LIKE 'tags %'").fetchall()
    return [str(key) for (key,) in rows]


def test_tags_go_with_their_documents_and_with_the_matter(library: Library) -> None:
    one, two = (store(library, MATTER, f"/{n}.txt", f"text {n}") for n in (1, 2))
    library.tag([one, two], ["secret"], [])
    library.remove([one])
    assert [key.endswith(f" {two}") for key in keys(library)] == [True]
    library.remove_matter(MATTER)
    assert keys(library) == []


def test_a_document_comes_back_from_the_trash_with_its_tags(library: Library) -> None:
    one = store(library, MATTER, "/1.txt", "text")
    library.tag([one], ["secret"], [])
    made = library.trash.put_documents([one])
    assert library.tags(MATTER) == {}
    library.trash.restore(made)
    assert library.tags(MATTER) == {one: ("secret",)}


def test_tags_go_when_the_trash_is_emptied(library: Library) -> None:
    one = store(library, MATTER, "/1.txt", "text")
    library.tag([one], ["secret"], [])
    library.trash.empty(library.trash.put_documents([one]))
    assert keys(library) == []


def test_a_document_that_is_gone_meanwhile_gets_none(library: Library) -> None:
    library.tag([4711], ["secret"], [])
    assert keys(library) == []


def test_a_matter_does_not_see_the_tags_of_another(library: Library) -> None:
    library.add_matter("Other")
    one = store(library, "Other", "/1.txt", "text")
    library.tag([one], ["secret"], [])
    assert library.tags(MATTER) == {}


@pytest.mark.parametrize("tag", ["", "  ", "x" * 41, "a\x07b"])
def test_tags_that_say_nothing_or_too_much_are_refused(library: Library, tag: str) -> None:
    one = store(library, MATTER, "/1.txt", "text")
    with pytest.raises(UsageError):
        library.tag([one], ["fine", tag], [])
    assert library.tags(MATTER) == {}


def test_the_tags_of_an_attachment_go_with_the_mail(library: Library) -> None:
    mail = store(library, MATTER, "/mail", "zebra mail")
    attached = replace(facts("/mail/a.pdf"), parent=mail)
    child = library.store(MATTER, attached, parsed("okapi"), vectors(1), "test")
    library.tag([child.id], ["Kessler settlement"], [])
    library.remove([mail])
    with library._database.reader() as connection:
        assert connection.execute("SELECT key FROM kept WHERE key LIKE 'tags %'").fetchall() == []


def test_a_document_has_no_more_tags_than_can_be_read(library: Library) -> None:
    one = store(library, MATTER, "/1.txt", "text")
    library.tag([one], [f"t{n}" for n in range(20)], [])
    with pytest.raises(UsageError):
        library.tag([one], ["one more"], [])


def test_a_tag_that_became_another_is_given_back_to_who_had_it(library: Library) -> None:
    """Who had the one, who the other, who both, and in which letters; and nothing else."""
    ids = [store(library, MATTER, f"/{n}.txt", f"text {n}") for n in range(6)]
    old, new, both, letters, none, trashed = ids
    library.tag([old, trashed], ["Urgent", "Bank"], [])
    library.tag([new], ["Today"], [])
    library.tag([both], ["Urgent", "today"], [])
    library.tag([letters], ["URGENT"], [])
    before = library.tags(MATTER)
    [entry] = library.trash.put_documents([trashed])
    had = library.rename_tag(MATTER, "urgent", "Today")
    assert library.tags(MATTER) == {
        old: ("Bank", "Today"),
        new: ("Today",),
        both: ("Today",),
        letters: ("Today",),
    }
    # Meanwhile one gets the new name, and one another tag; one comes out of the trash.
    library.tag([none], ["Today"], [])
    library.tag([letters], ["Client"], [])
    library.trash.restore([entry])
    assert library.tags(MATTER)[trashed] == ("Bank", "Today")
    library.take_back_tag(MATTER, had, "Today")
    assert library.tags(MATTER) == {**before, none: ("Today",), letters: ("Client", "URGENT")}


def test_what_was_shredded_since_has_no_tags_again(library: Library) -> None:
    ids = [store(library, MATTER, f"/{n}.txt", f"text {n}") for n in range(2)]
    library.tag(ids, ["Kessler"], [])
    had = library.rename_tag(MATTER, "Kessler", "Today")
    library.remove(ids[:1])
    library.take_back_tag(MATTER, had, "Today")
    with library._database.reader() as connection:
        kept = connection.execute("SELECT key FROM kept WHERE value LIKE '%Kessler%'").fetchall()
    assert [str(key).endswith(f" {ids[1]}") for (key,) in kept] == [True]
