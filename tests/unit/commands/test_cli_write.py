"""`strongroom write`: each sentence with its origin, in words and as JSON; a Word file with
comments, over the draft that was given."""

import argparse
import json
import threading
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from desktop.commands.write import add_write_options, write
from desktop.documents import Document
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.writing.written import WriteEvent
from desktop.errors import UsageError
from desktop.vault.library import Library
from desktop.workspace import Workspace
from tests.unit.drafting.writing.writing_support import MATTER, with_contracts, writer
from tests.unit.vault_support import open_library

REQUEST = "termination clause with 60 days' notice as in the Acme agreement"


@dataclass
class Stub:
    """As much of the façade as the command needs."""

    library: Library

    def choose_matter(self, name: str | None) -> str:
        return name or MATTER

    def find_document(self, words: str, matter: str) -> Document:
        return next(each for each in self.library.documents(matter) if words in each.path)

    def write(
        self,
        request: str,
        matter: str,
        manuscript: Manuscript | None,
        place: Place | None,
        *,
        like: Sequence[int],
        use_model: bool,
        cancel: threading.Event,
    ) -> Iterator[WriteEvent]:
        assert not use_model
        return writer(self.library).write(
            request, matter, manuscript, place, like=like, cancel=cancel
        )


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_library(tmp_path) as library:
        with_contracts(library)
        yield cast("Workspace", Stub(library))


def run(workspace: Workspace, *words: str) -> None:
    parser = argparse.ArgumentParser()
    add_write_options(parser)
    parser.add_argument("--matter")
    parser.add_argument("--json", action="store_true")
    write(workspace, parser.parse_args([*words, "--no-model"]), threading.Event())


def test_each_sentence_is_shown_with_its_origin(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    run(workspace, REQUEST)
    out = capsys.readouterr().out
    assert "1. Termination\n" in out
    assert "  1.1 Either party may terminate this Agreement" in out
    assert "[From acme.txt, page 1, changed: notice period" in out
    assert "To fill in: first party, e-mail address, clause number." in out


def test_json_has_the_place_of_each_sentence(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    run(workspace, REQUEST, "--like", "acme", "--json")
    record = json.loads(capsys.readouterr().out)
    assert all(each["doc"] == "acme.txt" for each in record["sentences"])
    assert all(each["start"] < each["end"] for each in record["sentences"])
    assert record["model"] == ""
    assert "clause number" in record["blanks"]


def test_a_word_file_tells_origins_in_comments_and_is_a_draft_again(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "one.docx", tmp_path / "two.docx"
    run(workspace, REQUEST, "--out", str(first))
    with zipfile.ZipFile(first) as file:
        comments = file.read("word/comments.xml").decode()
    assert "From acme.txt, page 1. Changed: notice period" in comments
    assert "Written by hand" not in comments
    run(
        workspace,
        "change the notice period to 90 days",
        "--draft",
        str(first),
        "--change",
        "not less than sixty (60) days’ written notice",
        "--out",
        str(second),
    )
    assert "ninety (90) days’ written notice" in capsys.readouterr().out
    with zipfile.ZipFile(second) as file:
        body = file.read("word/document.xml").decode()
    assert "ninety (90) days" in body
    assert "sixty (60)" not in body
    assert "does not remedy a breach" in body


def test_a_clause_stands_behind_the_others_and_before_the_signatures(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "one.docx", tmp_path / "two.docx"
    run(workspace, REQUEST, "--out", str(first))
    capsys.readouterr()
    law = "governing law clause, law of Scotland, as in the Acme agreement"
    run(workspace, law, "--draft", str(first), "--out", str(second))
    assert "2. Governing law\n" in capsys.readouterr().out
    with zipfile.ZipFile(second) as file:
        body = file.read("word/document.xml").decode()
    assert body.index("pay an invoice") < body.index("Governing law") < body.index("Scotland")


def test_words_that_no_draft_has_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        run(workspace, "shorten", "--change", "some words")
    file = tmp_path / "one.docx"
    run(workspace, REQUEST, "--out", str(file))
    with pytest.raises(UsageError):
        run(workspace, "shorten", "--draft", str(file), "--change", "nowhere to be found")
