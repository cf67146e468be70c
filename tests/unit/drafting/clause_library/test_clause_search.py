"""Searching the clause library: by words alone, and with the real weights by meaning."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import paths
from desktop.drafting.clause_library import clause_files
from desktop.drafting.clause_library.clause_desk import ClauseDesk
from desktop.drafting.clause_library.clause_finding import ClauseIndex
from desktop.local_models import catalog
from desktop.local_models.catalog import Purpose
from desktop.local_models.embedder import Embedder
from desktop.vault.library import Library
from tests.unit.drafting.clause_library.clause_queries import CHOSEN_WITH, HELD_BACK, rank
from tests.unit.vault_support import open_library

LIBRARY = clause_files.load()
INDEX = ClauseIndex(LIBRARY)
ALL = (*CHOSEN_WITH, *HELD_BACK)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        yield opened


@pytest.fixture(scope="module")
def embedder() -> Iterator[Embedder]:
    real = Embedder(catalog.load().default(Purpose.EMBEDDING), paths.models_folder())
    yield real
    real.close()


def test_every_answer_of_the_questions_is_in_the_library() -> None:
    known = {clause.id for clause in LIBRARY.clauses} | {kind.id for kind in LIBRARY.kinds}
    assert {answer for _, wanted in ALL for answer in wanted} <= known
    assert len({query for query, _ in ALL}) == len(ALL) == 160


def test_words_alone_find_most_of_what_is_meant() -> None:
    ranks = [rank(INDEX.by_words(LIBRARY.clauses, query), wanted) for query, wanted in ALL]
    assert sum(each <= 5 for each in ranks) >= 0.85 * len(ALL)


@pytest.mark.parametrize("query", ["", " ", "the of and", "?!"])
def test_a_query_without_words_lists_all(query: str) -> None:
    assert [hit.clause for hit in INDEX.by_words(LIBRARY.clauses, query)] == list(LIBRARY.clauses)


def test_a_query_of_unknown_words_finds_nothing_by_words() -> None:
    assert INDEX.by_words(LIBRARY.clauses, "xylophone zeppelin") == []


def test_a_title_finds_its_clause_first() -> None:
    for clause in LIBRARY.clauses:
        kind = LIBRARY.kind(clause.kind).title
        hits = INDEX.by_words(LIBRARY.clauses, f"{kind}: {clause.title}")
        assert clause.id in [hit.clause.id for hit in hits[:3]]


@pytest.mark.model
@pytest.mark.timeout(600)
def test_meaning_finds_what_plain_words_mean(library: Library, embedder: Embedder) -> None:
    """tests/bench/clauses.py gives the figures; this only guards them."""
    desk = ClauseDesk(library)
    ranks = [rank(desk.find(q, None, None, lambda: embedder), wanted) for q, wanted in ALL]
    assert sum(each == 1 for each in ranks) >= 0.8 * len(ALL)
    assert sum(each <= 5 for each in ranks) >= 0.92 * len(ALL)
    held_back = ranks[len(CHOSEN_WITH) :]
    assert sum(each <= 5 for each in held_back) >= 34


@pytest.mark.model
@pytest.mark.timeout(600)
def test_a_clause_of_the_users_is_found_by_what_it_says(
    library: Library, embedder: Embedder
) -> None:
    desk = ClauseDesk(library)
    saved = desk.save("Number 7", "odds and ends", "Dogs may be walked in the courtyard only.")
    hits = desk.find("are pets allowed", None, None, lambda: embedder)
    assert hits[0].clause == saved
    # Those of the library come with it: only the clause's own are made.
    assert len(library.clauses.vectors(embedder.name)) == 2
