"""`strongroom clauses` as scripts and people use it, on a vault without a model."""

import argparse
import contextlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.commands.clauses import add_clauses_options, clauses
from desktop.errors import NotFoundError, UsageError
from desktop.workspace import Workspace
from tests.unit.vault_support import store

CONTRACT = "9.1 The Contractor shall park in bay 7 only.\n9.2 Nobody else may park there."


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One for all: a passphrase takes its time. Each test takes away what it has saved."""
    folder = tmp_path_factory.mktemp("clauses")
    made, _ = Workspace.create(folder / "vault", passphrase="long enough", use_keychain=False)
    # Without a model words find: these tests need no weights.
    made._models_folder = folder / "models"
    with contextlib.closing(made):
        yield made


class Run:
    def __init__(self, workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
        self._workspace = workspace
        self._capsys = capsys

    def __call__(self, *words: str) -> str:
        parser = argparse.ArgumentParser()
        add_clauses_options(parser)
        parser.add_argument("--matter")
        parser.add_argument("--json", action="store_true")
        clauses(self._workspace, parser.parse_args(words))
        return self._capsys.readouterr().out

    def json(self, *words: str) -> Any:  # noqa: ANN401 - whatever the command says
        return json.loads(self(*words, "--json"))


@pytest.fixture
def run(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(workspace, capsys)


def test_a_list_has_every_clause_under_its_kind(run: Run, workspace: Workspace) -> None:
    lines = run().splitlines()
    library = workspace.clauses()
    assert len(lines) == len(library.clauses) + len(library.kinds)
    assert lines[0] == f"{library.kinds[0].title} [{library.kinds[0].id}]"
    only = run("--kind", "deposit", "--side", "tenant").splitlines()
    assert [line.split()[0] for line in only] == ["Deposit", "deposit-for-tenant"]


def test_a_query_finds_the_best_first(run: Run) -> None:
    assert run("break clause of the tenant").split()[0] == "break-right-for-tenant"
    record = run.json("break clause of the tenant", "--kind", "break-right")
    assert record["query"] == "break clause of the tenant"
    scores = [clause["score"] for clause in record["clauses"]]
    assert scores == sorted(scores, reverse=True)
    assert {clause["kind"] for clause in record["clauses"]} == {"break-right"}
    assert "score" not in run.json("--kind", "deposit")["clauses"][0]


def test_a_clause_is_shown_with_all_that_is_said_of_it(run: Run) -> None:
    said = run("--show", "payment-neutral")
    assert said.startswith("Invoices and payment [payment-neutral]\nPayment, neutral\nWhen: ")
    assert "Watch: " in said
    assert "Uses the terms: Fees" in said
    assert "[payment period] duration: " in said
    assert "Variants: payment-for-supplier, payment-for-buyer" in said
    record = run.json("--show", "payment-neutral")
    assert record["roles"]["buyer"] == "the Buyer"
    assert record["blanks"][0]["name"] == "invoice_interval"
    assert "The Buyer shall pay the Fees." in record["text"]


def test_a_difference_can_be_read_back_as_both(run: Run) -> None:
    record = run.json("--diff", "waiver-neutral", "waiver-cumulative")
    whole = "".join(span["text"] for span in record["spans"] if span["kind"] != "removed")
    assert whole == run.json("--show", "waiver-cumulative")["text"]
    said = run("--diff", "waiver-neutral", "waiver-cumulative")
    assert said.startswith("Waiver{+ and remedies+}\n")
    assert "[-" in said


def test_a_clause_is_saved_from_a_document_found_and_removed(
    run: Run, workspace: Workspace
) -> None:
    workspace.add_matter("Acme")
    store(workspace._library, "Acme", "/acme/parking.pdf", CONTRACT)
    words = ("--save", "--title", "Parking", "--kind", "Parking spaces")
    quote = ("--from", "parking.pdf", "--page", "1", "--quote", CONTRACT)
    saved = run.json(*words, *quote, "--side", "buyer")
    assert saved["source"] == {
        "doc": "/acme/parking.pdf",
        "page": 1,
        "start": 0,
        "end": len(CONTRACT),
    }
    assert run("parking bay").split()[0] == saved["id"]
    shown = run("--show", saved["id"])
    assert "From: /acme/parking.pdf, page 1" in shown
    assert "The Contractor shall park in bay 7 only.\nNobody else" in shown
    assert run("--remove", saved["id"]) == f"Removed for good: {saved['id']}\n"
    with pytest.raises(NotFoundError):
        run("--show", saved["id"])


def test_a_clause_is_saved_from_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "clause.txt"
    file.write_text("Parking\nThe Tenant may park.\n", "utf-8")
    said = run("--save", "--title", "Parking", "--kind", "parking", "--text", str(file))
    found = re.fullmatch(r"Saved as (own-\d+): Parking\n", said)
    assert found is not None
    assert "The Tenant may park." in run("--show", found[1])
    kept = run("--show", found[1], "--as-kept")
    file.write_text(kept.replace("park", "moor"), "utf-8")
    assert run("--change", found[1], "--text", str(file)) == "Changed: Parking\n"
    assert run("--change", found[1], "--title", "Mooring") == "Changed: Mooring\n"
    shown = run.json("--show", found[1])
    assert (shown["title"], shown["kind"]) == ("Mooring", "parking")
    assert "The Tenant may moor." in shown["text"]
    run("--remove", found[1])


def test_a_removed_clause_is_put_back_with_what_was_known_of_it(workspace: Workspace) -> None:
    workspace.add_matter("Birch")
    document = store(workspace._library, "Birch", "/birch/parking.pdf", CONTRACT)
    saved = workspace.save_clause_from(document, CONTRACT, "Parking", "other", "buyer")
    removed = workspace.remove_clause(saved.id)
    again = workspace.put_back_clause(removed)
    assert again.id != saved.id
    assert (again.title, again.side, again.text) == (saved.title, saved.side, saved.text)
    assert again.source == saved.source
    workspace.remove_clause(again.id)


@pytest.mark.parametrize(
    "words",
    [
        ("--save", "--title", "a", "--text", "f"),
        ("--save", "--title", "a", "--kind", "b"),
        ("--save", "--title", "a", "--kind", "b", "--text", "no such file"),
        ("--save", "--title", "a", "--kind", "b", "--text", "f", "--from", "d"),
        ("--remove", "payment-neutral"),
        ("--change", "payment-neutral", "--title", "a"),
        ("--change", "own-1"),
        ("--show", "payment-neutral", "--as-kept"),
    ],
)
def test_what_is_missing_is_said_so(run: Run, words: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        run(*words)


@pytest.mark.parametrize(
    "words",
    [
        ("--show", "nothing"),
        ("--diff", "payment-neutral", "nothing"),
        ("pay", "--kind", "nothing"),
        ("--remove", "own-99"),
    ],
)
def test_what_is_not_there_is_said_so(run: Run, words: tuple[str, ...]) -> None:
    with pytest.raises(NotFoundError):
        run(*words)
