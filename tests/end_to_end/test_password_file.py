"""Locked files by the command line: a file of passwords opens them, at once or later."""

from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.test_command_line import CommandLine
from tests.unit.ingest.readers.mutation_support import PASSWORD, locked_office, locked_zip, mail
from tests.unit.ingest.readers.test_hostile_office import rich_docx

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

_FILES = {"open.txt": b"Everybody may read this.", "locked.txt": b"Some may read this."}


def test_locked_files_are_read_once_their_password_is_given(
    tmp_path: Path, passphrase_file: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "lease.docx").write_bytes(locked_office(rich_docx()))
    (folder / "part.zip").write_bytes(locked_zip(_FILES, open_ones=("open.txt",)))
    (folder / "mail.eml").write_bytes(mail(locked_zip({"a.txt": b"Sent under lock."})))
    command = CommandLine(tmp_path, passphrase_file)

    def states(*words: str) -> dict[str, str]:
        *files, _ = command.lines("add", str(folder), "--json", *words)
        return {item["path"].removeprefix(f"{folder}/"): item["status"] for item in files}

    first = states()
    assert first["lease.docx"] == first["mail.eml/terms.txt"] == "failed"
    assert (first["part.zip"], first["part.zip/locked.txt"]) == ("partial", "failed")
    assert first["part.zip/open.txt"] == "indexed"
    passwords = tmp_path / "passwords"
    passwords.write_text(f"guess\n{PASSWORD}\n")
    second = states("--password-file", str(passwords))
    assert set(second.values()) <= {"indexed", "unchanged"}
    assert "mail.eml/terms.txt/a.txt" in second
    third = states()
    assert set(third.values()) == {"unchanged"}
    shown: dict[str, Any] = command.lines("show", "part.zip", "--json")[0]
    assert {Path(item["doc"]).name for item in shown["files"]} == set(_FILES)
    assert "2 files" in command.run("show", "part.zip")
    assert PASSWORD.encode() not in b"".join(
        path.read_bytes() for path in command.vault.rglob("*") if path.is_file()
    )
