"""The command line as scripts use it: its JSON, its exit status, and never a traceback."""

import base64
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

# Two cores that others use too: the model may be slow, but it must not hang.
pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

_CANARY = "zyxquartzveil"


class CommandLine:
    """Runs ``strongroom`` on one vault with a home of its own."""

    def __init__(self, home: Path, passphrase_file: Path) -> None:
        self.home = home
        self.vault = home / "vault"
        self._options = ["--vault", str(self.vault), "--passphrase-file", str(passphrase_file)]

    def environment(self) -> dict[str, str]:
        """Folders of its own, so that what is written there can be looked through."""
        folders = {
            name: str(self.home / part)
            for name, part in (
                ("HOME", "home"),
                ("XDG_DATA_HOME", "data"),
                ("XDG_CONFIG_HOME", "config"),
                ("XDG_CACHE_HOME", "cache"),
                ("TMPDIR", "tmp"),
            )
        }
        for folder in folders.values():
            Path(folder).mkdir(exist_ok=True)
        # A user's machine is no build's: there onnxruntime would keep its telemetry to itself.
        builds = ("CI", "TF_BUILD", "GITHUB_ACTIONS")
        return {name: value for name, value in os.environ.items() if name not in builds} | folders

    def start(self, *words: str) -> "subprocess.Popen[str]":
        """The command, running."""
        return subprocess.Popen(
            [sys.executable, "-m", "desktop", *self._options, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment(),
        )

    def run(self, *words: str, status: int = 0) -> str:
        """Its standard output; fails the test for another exit status or a traceback."""
        process = self.start(*words)
        out, err = process.communicate(timeout=500)
        assert "Traceback" not in out + err
        assert process.returncode == status, err
        if status:
            assert err.startswith(("strongroom: ", "usage: ")) or "strongroom: " in err
        return out

    def lines(self, *words: str) -> list[dict[str, Any]]:
        """Its JSON lines."""
        return [json.loads(line) for line in self.run(*words).splitlines()]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a user might have it."""
    folder = tmp_path_factory.mktemp("files") / f"client {_CANARY}"
    folder.mkdir()
    (folder / "lease.txt").write_text(
        f"LEASE\n\n7. Notice\n\nThe tenant {_CANARY} may end the lease by ninety (90) days' "
        "written notice to the landlord.\n\n8. Rent\n\nThe rent is $5,000 a month.\n"
    )
    (folder / "same.txt").write_bytes((folder / "lease.txt").read_bytes())
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnot a document")
    return folder


@pytest.fixture(scope="module")
def command(
    tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path, documents: Path
) -> CommandLine:
    """A vault with the folder indexed."""
    line = CommandLine(tmp_path_factory.mktemp("home"), passphrase_file)
    assert "Recovery code" in line.run("init")
    *files, summary = line.lines("add", str(documents), "--json")
    assert {Path(f["path"]).name: f["status"] for f in files} == {
        "broken.pdf": "failed",
        "lease.txt": "indexed",
        "same.txt": "duplicate",
    }
    assert all(set(f) == {"path", "status", "pages", "chunks", "reason"} for f in files)
    assert next(f for f in files if f["status"] == "failed")["reason"]
    assert summary["summary"]["indexed"] == 1
    return line


def test_a_second_run_leaves_everything_as_it_is(command: CommandLine, documents: Path) -> None:
    *files, _ = command.lines("add", str(documents), "--json")
    assert {f["status"] for f in files} <= {"unchanged", "failed"}


def test_search_gives_passages_with_their_place(command: CommandLine, documents: Path) -> None:
    (record,) = command.lines("search", "how long is the notice", "-k", "3", "--json")
    first = record["results"][0]
    promised = {"doc", "page", "start", "end", "text", "score"}
    assert set(first) == promised | {"found_start", "found_end"}
    assert first["start"] <= first["found_start"] < first["found_end"] <= first["end"]
    assert first["doc"] == str(documents / "lease.txt")
    (shown,) = command.lines("show", f"{documents.name}/lease.txt", "--json")
    assert shown["text"][first["start"] : first["end"]] == first["text"]


def test_search_shows_a_person_what_was_found(command: CommandLine) -> None:
    words = ("search", "how long is the notice", "-k", "1")
    (record,) = command.lines(*words, "--json")
    (first,) = record["results"]
    found = first["text"][
        first["found_start"] - first["start"] : first["found_end"] - first["start"]
    ]
    shown = command.run(*words)
    assert shown == f"lease.txt\n    {' '.join(found.split())}\n\n"


def test_ask_answers_with_exact_quotes(command: CommandLine) -> None:
    (record,) = command.lines("ask", "How many days of notice must the tenant give?", "--json")
    assert record["status"] in {"supported", "partial"}
    assert set(record) >= {"question", "answer", "status", "citations", "coverage", "seconds"}
    (shown,) = command.lines("show", "lease.txt", "--json")
    assert record["citations"]
    for citation in record["citations"]:
        assert shown["text"][citation["start"] : citation["end"]] == citation["quote"]
        assert f"[{citation['n']}]" in record["answer"]
    # The same bytes at a second place are one document, searched once.
    assert record["coverage"]["searched"] == 1
    assert record["coverage"]["duplicates"] == 1
    assert len(record["coverage"]["unreadable"]) == 1


def test_ask_says_when_the_documents_do_not_hold_it(command: CommandLine) -> None:
    (record,) = command.lines("ask", "Which vaccine did the patient get in 2019?", "--json")
    assert record["status"] == "not_found"
    assert record["citations"] == []


def test_ask_within_a_part_of_the_matter(command: CommandLine) -> None:
    question = ("ask", "How many days of notice must the tenant give?", "--no-model", "--json")
    (there,) = command.lines(*question, "--document", "lease.txt")
    assert there["citations"]
    assert there["coverage"] == {
        "searched": 1,
        "unreadable": [],
        "within": "1 chosen document",
        "in_full": 1,
    }
    (future,) = command.lines(*question, "--since", "2900-01-01")
    assert future["status"] == "not_found"
    assert future["coverage"]["searched"] == 0
    command.run(*question, "--since", "2024-02-01", "--until", "2024-01-01", status=2)
    command.run(*question, "--party", "the", status=2)
    command.run(*question, "--kind", "nonsense", status=2)


def test_batches_keep_their_ids(command: CommandLine, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": "a", "query": "rent"}\n\n{"id": 7, "query": "notice"}\n')
    records = command.lines("search", "--batch", str(batch), "-k", "1", "--json")
    assert [record["id"] for record in records] == ["a", 7]
    batch.write_text('{"id": "a", "question": "What is the rent?"}\n')
    (answered,) = command.lines("ask", "--batch", str(batch), "--no-model", "--json")
    assert answered["id"] == "a"
    assert "5,000" in answered["answer"]


def test_status_and_matters(command: CommandLine) -> None:
    (status,) = command.lines("status", "--json")
    assert set(status["slots"]) == {"passphrase", "recovery"}
    command.run("matter", "add", "Second")
    (listed,) = command.lines("matter", "list", "--json")
    assert [m["name"] for m in listed["matters"]] == ["My documents", "Second"]
    command.run("search", "rent", "--matter", "No such matter", status=1)
    (inside,) = command.lines("search", "rent", "--matter", "Second", "--json")
    assert inside["results"] == []
    command.run("matter", "remove", "Second")


@pytest.mark.parametrize(
    "words",
    [
        ("search",),
        ("ask", "x", "--batch", "y"),
        ("search", "x", "-k", "0"),
        ("nonsense",),
        ("draft", "nda", "--set", "novalue", "--out", "x.docx"),
        ("search", "--batch", "/nonexistent"),
    ],
)
def test_wrong_usage_is_status_2(command: CommandLine, words: tuple[str, ...]) -> None:
    command.run(*words, status=2)


def test_failures_are_status_1(command: CommandLine, tmp_path: Path, passphrase_file: Path) -> None:
    command.run("show", "nothing.pdf", status=1)
    command.run("draft", "nda", "--out", str(tmp_path / "x.docx"), status=1)
    assert not (tmp_path / "x.docx").exists()
    command.run("init", status=1)
    other = CommandLine(tmp_path, passphrase_file)
    other.run("status", status=1)
    assert not other.vault.exists()


def test_an_interrupted_run_goes_on(tmp_path: Path, passphrase_file: Path, documents: Path) -> None:
    line = CommandLine(tmp_path / "home", passphrase_file)
    line.home.mkdir()
    line.run("init")
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"note {number:02}.txt").write_text(
            f"Note {number}.\n\n" + f"The figure of note {number} is {number * 17}. " * 40
        )
    process = line.start("add", str(folder), "--json")
    assert process.stdout is not None
    done = [json.loads(process.stdout.readline()) for _ in range(3)]
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    done += [json.loads(text) for text in rest.splitlines() if text.endswith("}")]
    acknowledged = {record["path"] for record in done if record.get("status") == "indexed"}
    assert 3 <= len(acknowledged) < 40
    *files, summary = line.lines("add", str(folder), "--json")
    second = {record["path"]: record["status"] for record in files}
    assert len(second) == 40
    assert {second[path] for path in acknowledged} == {"unchanged"}
    assert summary["summary"].get("failed", 0) == 0
    (status,) = line.lines("status", "--json")
    assert status["documents"] == 40


def test_nothing_readable_is_written(command: CommandLine, tmp_path: Path) -> None:
    """Runs last in the module: after adding, recognising, searching, asking and showing. No library
    leaves anything of its own either: no cache, no mark of the machine."""
    photograph = Image.new("RGB", (1000, 200), "white")
    ImageDraw.Draw(photograph).text((40, 60), f"Paid by {_CANARY}", "black", font_size=48)
    photograph.save(tmp_path / "receipt.png")
    *_, summary = command.lines("add", str(tmp_path / "receipt.png"), "--json")
    assert summary["summary"]["indexed"] == 1
    spellings = [
        _CANARY.encode(),
        _CANARY.encode("utf-16-le"),
        _CANARY[2:-2].encode(),
        *(base64.b64encode(b"x" * shift + _CANARY.encode())[4:-4] for shift in range(3)),
    ]
    files = [path for path in command.home.rglob("*") if path.is_file()]
    assert any(path.name == "vault.db" for path in files)
    assert [path for path in files if command.vault not in path.parents] == []
    for path in files:
        data = path.read_bytes()
        assert not any(spelling in data for spelling in spellings), path
        if command.vault in path.parents:
            assert path.stat().st_mode & 0o077 == 0, path
