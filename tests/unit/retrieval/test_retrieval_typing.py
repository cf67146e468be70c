"""What is found while someone types: nothing breaks it, and the best of few words comes first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.documents import Scope
from desktop.errors import NotFoundError
from desktop.retrieval import typing
from desktop.retrieval.typing import typed
from desktop.vault.lexical import quick_words
from desktop.vault.library import Library
from tests.unit.vault_support import open_library, store

MATTER = "Kessler"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder: Path = tmp_path_factory.mktemp("typing")
    with open_library(folder, MATTER, "other") as opened:
        store(
            opened,
            MATTER,
            "/lease.txt",
            "The rent is due on the first working day.",
            "Notice of termination is given in writing.",
            "The termination notice period is ninety days.",
            "Either party may terminate for cause.",
            "Insurance is the tenant's.",
        )
        store(opened, "other", "/secret.txt", "Notice of the secret rent.")
        yield opened


def texts(library: Library, query: str, k: int = 10) -> list[str]:
    return [passage.text for passage in typed(library, query, MATTER, k)]


def test_a_beginning_of_a_word_finds(library: Library) -> None:
    assert texts(library, "insur") == ["Insurance is the tenant's."]
    assert texts(library, "due on the fir")[0].startswith("The rent is due")


def test_all_words_come_before_some(library: Library) -> None:
    found = texts(library, "notice period termination")
    assert found[0].startswith("The termination notice period")
    assert set(found[1:]) == {
        "Notice of termination is given in writing.",
        "Either party may terminate for cause.",
    }


def test_a_word_that_stands_nowhere_does_not_empty_the_list(library: Library) -> None:
    assert texts(library, "rent xqzvw")[0].startswith("The rent")
    assert texts(library, "xqzvw") == []


def test_quoted_words_that_stand_in_a_row_win(library: Library) -> None:
    assert texts(library, '"notice of termination"') == [
        "Notice of termination is given in writing."
    ]
    # Nowhere in a row: their words alone.
    assert len(texts(library, '"termination of notice"')) == 3


def test_one_more_letter_does_not_count_as_a_word_yet(library: Library) -> None:
    assert texts(library, "rent i") == texts(library, "rent")


def test_another_matter_stays_behind_its_wall(library: Library) -> None:
    assert all("secret" not in text for text in texts(library, "notice secret rent"))
    with pytest.raises(NotFoundError):
        typed(library, "rent", "nobody", 5)


def test_no_more_than_asked_for(library: Library) -> None:
    assert len(texts(library, "the", 2)) == 2


def test_only_stop_words_find_too(library: Library) -> None:
    assert texts(library, "the is ")


def test_only_so_many_are_weighed(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """The best of all may then be missed, never that anything is found."""
    monkeypatch.setattr(typing, "_AMONG", 1)
    assert len(texts(library, "notice")) == 1


@pytest.mark.parametrize("query", ["", "  ", "?!…", '""', "-", '"'])
def test_no_word_finds_nothing(library: Library, query: str) -> None:
    assert texts(library, query) == []


@pytest.mark.parametrize(
    "query", ['"', "NEAR(rent day)", "rent AND", "NOT x", "text:rent", "rent*"]
)
def test_operators_are_words(library: Library, query: str) -> None:
    texts(library, query)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(query=st.text(max_size=100))
def test_every_text_can_be_typed(library: Library, query: str) -> None:
    typed(library, query, MATTER, 5)


def test_a_limited_search_finds_only_there_and_any_number_of_documents_can_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(tmp_path, MATTER) as library:
        for name in ("a", "b", "c"):
            store(library, MATTER, f"/{name}.txt", f"The rent of {name} is due.", "The notice.")
        ids = {d.path: d.id for d in library.documents(MATTER)}
        chosen = library.contents_in(MATTER, Scope(documents=(ids["/a.txt"], ids["/c.txt"])))
        for listed in (200, 1):
            monkeypatch.setattr(quick_words, "_LISTED", listed)
            found = typed(library, "rent due", MATTER, 10, chosen)
            assert {passage.doc for passage in found} == {"/a.txt", "/c.txt"}
            assert len(typed(library, "the rent of b", MATTER, 1, chosen)) == 1
            assert typed(library, "rent", MATTER, 10, []) == []
