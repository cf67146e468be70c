"""A question about one passage is answered from that passage and the terms that it uses."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from desktop.answering.ask import Asker
from desktop.documents import Answer, AnswerKind, AnswerStatus, Scope
from desktop.errors import UsageError
from desktop.events import Answered, EvidenceFound
from desktop.local_models.llm import LanguageModel
from desktop.retrieval.search import Search
from desktop.vault.library import Library
from tests.unit.answering_support import FakeModel, FakeSearch
from tests.unit.vault_support import open_library, store

MATTER = "Kessler"
DEFINED = "“Break Date” means 24 June 2026."
CLAUSE = "The Tenant may end this lease on the Break Date by giving nine months' notice."
OTHER = "The rent is £8,050 a month and falls due on the first day."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def ask(library: Library, scope: Scope, model: FakeModel | None = None) -> tuple[Answer, list[str]]:
    asker = Asker(library, cast("Search", FakeSearch(())), cast("LanguageModel | None", model))
    events = list(asker.ask("Explain this clause.", MATTER, None, scope))
    answer = next(event.answer for event in events if isinstance(event, Answered))
    shown = [event for event in events if isinstance(event, EvidenceFound)]
    return answer, [citation.quote for citation in shown[0].citations]


def scope_of(library: Library, quote: str) -> Scope:
    document = store(library, MATTER, "/lease.txt", DEFINED, CLAUSE, OTHER)
    start = library.text(document).index(quote)
    return Scope(documents=(document,), stretch=(start, start + len(quote)))


def test_the_passage_and_the_definitions_of_its_terms_are_the_evidence(library: Library) -> None:
    scope = scope_of(library, CLAUSE)
    answer, quotes = ask(library, scope)
    assert answer.coverage.within == "one chosen passage"
    assert quotes == [CLAUSE, DEFINED]
    assert answer.kind is AnswerKind.QUOTED
    assert CLAUSE in answer.text
    text = library.text(scope.documents[0])
    for citation in answer.citations:
        assert text[citation.start : citation.end] == citation.quote


def test_the_model_explains_and_is_checked(library: Library) -> None:
    scope = scope_of(library, CLAUSE)
    model = FakeModel(["The tenant may end the lease on 24 June 2026 by nine months' notice [1]."])
    answer, _ = ask(library, scope, model)
    assert answer.kind is AnswerKind.WRITTEN
    assert {citation.quote for citation in answer.citations} >= {DEFINED}
    wrong = FakeModel(["The tenant may end the lease by giving two months' notice [1]."])
    answer, _ = ask(library, scope, wrong)
    assert answer.status is AnswerStatus.PARTIAL
    assert "two months" not in answer.text


@pytest.mark.parametrize("stretch", [(0, 0), (5, 10_000), (-3, 4), (40, 12)])
def test_a_passage_that_is_none_is_said_to_be_none(
    library: Library, stretch: tuple[int, int]
) -> None:
    document = store(library, MATTER, "/lease.txt", DEFINED)
    with pytest.raises(UsageError):
        ask(library, Scope(documents=(document,), stretch=stretch))


def test_a_long_passage_is_quoted_in_parts(library: Library) -> None:
    sentences = [
        f"Sentence {n} of the clause says something that is not short at all." for n in range(40)
    ]
    document = store(library, MATTER, "/long.txt", " ".join(sentences))
    text = library.text(document)
    _, quotes = ask(library, Scope(documents=(document,), stretch=(0, len(text))))
    assert 1 < len(quotes) <= 8
    assert all(len(quote) <= 900 for quote in quotes)
    assert quotes[0].startswith("Sentence 0")
