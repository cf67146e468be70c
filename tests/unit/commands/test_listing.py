"""Listing a matter's documents again takes no memory for those that are as they were."""

import contextlib
from pathlib import Path

from desktop.facade.reading import Reading
from desktop.vault.library import Library
from tests.unit.vault_support import new_database, store


class Lists(Reading):
    """The listing alone, without what an open vault has beside it."""

    def __init__(self, library: Library) -> None:
        self._library = library


def test_what_did_not_change_is_the_same_object_and_what_did_is_not(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        library = Library(database)
        library.add_matter("A")
        for name in ("/a.txt", "/b.txt"):
            store(library, "A", name, "one passage")
        lists = Lists(library)
        first = lists.documents("A")
        assert [each.path for each in first] == ["/a.txt", "/b.txt"]
        again = lists.documents("A")
        assert all(one is other for one, other in zip(first, again, strict=True))
        store(library, "A", "/b.txt", "another", "passage", sha256="e" * 64)
        store(library, "A", "/c.txt", "new")
        last = lists.documents("A")
        assert last[0] is first[0]
        assert last == library.documents("A")
        assert [each.chunks for each in last] == [1, 2, 1]
        library.add_matter("B")
        assert lists.documents("B") == []
        assert lists.documents("A") == last
