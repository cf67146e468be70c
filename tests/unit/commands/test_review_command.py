"""`strongroom review --cell`: one cell of a review table marked, corrected, unmarked."""

import argparse
import threading
from dataclasses import replace
from typing import Any

import pytest

from desktop.commands.review import add_review_options, review
from desktop.documents import Cell, CellMark, Document, FindingState, Status
from desktop.errors import UsageError

QUESTION = "What is the notice period?"


class _Workspace:
    """Has one document, whose one cell was read."""

    def __init__(self) -> None:
        self.cell = Cell(1, "/lease.pdf", QUESTION, FindingState.FOUND, "fourteen days")

    def choose_matter(self, name: str | None) -> str:
        return name or "A"

    def find_document(self, words: str, matter: str) -> Document:
        assert (words, matter) == ("lease.pdf", "A")
        return Document(1, matter, "/lease.pdf", Status.INDEXED)

    def mark_cell(self, document_id: int, question: str, how: CellMark, text: str = "") -> Cell:
        assert (document_id, question) == (1, QUESTION)
        self.cell = replace(self.cell, mark=how, text=text or self.cell.text)
        return self.cell


def _review(workspace: _Workspace, *words: str) -> tuple[list[str], list[dict[str, Any]]]:
    parser = argparse.ArgumentParser()
    add_review_options(parser)
    said: list[dict[str, Any]] = []
    lines = review(
        workspace,  # type: ignore[arg-type]  # what of it is used
        parser.parse_args(words),
        said.append,
        lambda words: None,
        threading.Event(),
    )
    return lines, said


CELL = ("--cell", "lease.pdf", "--question", QUESTION)


def test_a_cell_is_verified_corrected_and_unmarked() -> None:
    workspace = _Workspace()
    assert _review(workspace, *CELL, "--verified")[0] == ["lease.pdf: fourteen days (verified)"]
    lines, _ = _review(workspace, *CELL, "--correct", "six months")
    assert lines == ["lease.pdf: six months (corrected)"]
    assert _review(workspace, *CELL, "--unmark")[0] == ["lease.pdf: six months"]
    lines, said = _review(workspace, *CELL, "--verified", "--json")
    assert lines == []
    assert said[0]["mark"] == "verified"


@pytest.mark.parametrize(
    "words",
    [(), CELL, ("--cell", "lease.pdf", "--verified")],
    ids=["no questions", "no mark", "no question"],
)
def test_what_is_missing_is_named(words: tuple[str, ...]) -> None:
    with pytest.raises(UsageError) as caught:
        _review(_Workspace(), *words)
    assert "?." not in str(caught.value)
    assert "--" in caught.value.message
