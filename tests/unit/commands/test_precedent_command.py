"""`strongroom draft --from`: facts listed, changed, kept; nothing final while old ones are open."""

import io
import json
import zipfile
from pathlib import Path

import docx
import pytest

from desktop import cli
from tests.unit.drafting.redline.redline_support import word_file

OLD = (
    "Supply agreement",
    "Made on 1 March 2025 between Acme Trading Limited (the “Supplier”) and Beta GmbH (the"
    " “Buyer”).",
    "Acme delivers to Dr Helen Osei. The price is £12,500, due in thirty (30) days.",
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.docx"
    path.write_bytes(word_file(list(OLD)))
    return path


def run(*words: str | Path) -> int:
    return cli.main(["draft", *map(str, words)])


def texts(path: Path) -> list[str]:
    return [each.text for each in docx.Document(io.BytesIO(path.read_bytes())).paragraphs]


def test_the_facts_are_listed(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--from", old, "--list-facts", "--json") == 0
    listed = json.loads(capsys.readouterr().out)["facts"]
    assert ("party", "Acme Trading Limited", "Supplier", 2) in {
        (each["kind"], each["text"], each["label"], each["places"]) for each in listed
    }
    assert run("--from", old, "--list-facts") == 0
    assert "Acme Trading Limited  (Supplier), 2 places" in capsys.readouterr().out


def test_nothing_is_written_while_old_facts_are_undecided(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new.docx"
    assert run("--from", old, "--set", "Supplier=Gamma plc", "--out", out) == 1
    told = capsys.readouterr()
    assert "Old        person: Dr Helen Osei  (paragraph 3)" in told.out
    assert "still in the draft" in told.err
    assert not out.exists()


def test_facts_change_in_all_forms_and_the_rest_is_kept_by_word_or_all(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, fields = tmp_path / "new.docx", tmp_path / "facts.json"
    fields.write_text(json.dumps({"Supplier": "Gamma plc", "Buyer": "Delta Ltd"}), "utf-8")
    given = ("--set", "£12,500=£14,000", "--set", "date=2026-05-04")
    words = ("--from", old, "--fields", fields, *given, "--out", out)
    assert run(*words) == 1
    assert not out.exists()
    assert run(*words, "--keep", "Dr Helen Osei") == 0
    assert (
        "Gamma delivers to Dr Helen Osei. The price is £14,000, due in thirty (30) days."
        in texts(out)
    )
    out.unlink()
    assert run(*words, "--keep-all") == 0
    assert out.exists()
    assert "Kept       person: Dr Helen Osei  (paragraph 3)" in capsys.readouterr().out


def test_comments_and_properties_of_the_old_matter_do_not_come_along(
    old: Path, tmp_path: Path
) -> None:
    document = docx.Document(io.BytesIO(old.read_bytes()))
    document.paragraphs[0].text = "Agreed between Acme Trading Limited and us"
    document.add_comment(document.paragraphs[0].runs, "Ask Acme first", author="Zoe Vane")
    document.core_properties.author = "Acme Trading Limited"
    document.save(str(old))
    out = tmp_path / "x.docx"
    words = ("--from", old, "--set", "Acme Trading Limited=Gamma plc", "--keep-all", "--out", out)
    assert run(*words) == 0
    with zipfile.ZipFile(out) as package:
        parts = b"".join(package.read(name) for name in package.namelist())
    assert b"Gamma plc" in parts
    assert b"Acme" not in parts
    assert b"Vane" not in parts


def test_a_form_is_filled_and_its_open_blanks_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, out = tmp_path / "form.md", tmp_path / "new.docx"
    form.write_text("# Form\n\n[Client] pays [Fee] to ACME Corp on [Date].\n", "utf-8")
    words = ("--set", "client=Beta GmbH", "--set", "colour=blue")
    assert run("--from", form, *words, "--out", out, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["set"] == {"client": 1}
    assert told["key_terms"] == ["colour"]
    assert told["open"] == ["Fee", "Date"]
    assert texts(out)[-1] == "Beta GmbH pays [Fee] to ACME Corp on [Date]."


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("--list-facts",), 0),
        ((), 2),
        (("--out", "x.docx", "--set", "nothing"), 2),
        (("nda", "--list-facts"), 2),
        (("--keep", "Nobody", "--out", "x.docx"), 2),
        (("--fields", "missing.json", "--out", "x.docx"), 2),
    ],
)
def test_wrong_usage_says_so(old: Path, words: tuple[str, ...], status: int) -> None:
    assert run("--from", old, *words) == status


def test_a_file_that_is_not_there_or_no_document_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = ("--vault", str(tmp_path / "none"))
    assert cli.main([*vault, "draft", "--from", "gone.docx", "--list-facts"]) == 1
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 no Word file")
    assert run("--from", bad, "--list-facts") == 1
    assert "Traceback" not in capsys.readouterr().err
