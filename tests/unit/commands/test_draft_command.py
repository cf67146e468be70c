"""`strongroom draft`: what can be drafted, what it asks for, and a file from JSON and words."""

import argparse
import json
import threading
from pathlib import Path
from typing import Any

import docx
import pytest

from desktop.commands import draft as cli_draft
from desktop.drafting.templating import templates
from desktop.errors import DesktopError, DraftingError, NotFoundError, UsageError
from tests.unit.template_support import build

FIELDS: list[dict[str, Any]] = [
    {"name": "client", "label": "Client", "kind": "party"},
    {"name": "urgent", "label": "Urgent", "kind": "choice", "choices": ["Yes", "No"]},
    {"name": "surcharge", "label": "Surcharge", "kind": "money", "help": "On top.",
     "when": {"field": "urgent", "is": ["Yes"]}},
    {"name": "steps", "label": "Steps", "kind": "list", "required": False,
     "item": [{"name": "what", "label": "What", "kind": "text"},
              {"name": "due", "label": "Due", "kind": "date", "required": False}]},
]  # fmt: skip
SOURCE = """
> For {{ client }}. {% if urgent == "Yes" %}Extra {{ surcharge }}.{% endif %}
{%p for step in steps %}
- {{ step.what }}{% if step.due %} by {{ step.due }}{% endif %}
{%p endfor %}
"""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "templates"
    build(folder / "plan", SOURCE, FIELDS, title="Plan", category="Letter", kind="letter")
    monkeypatch.setattr(templates, "templates_folder", lambda: folder)
    return tmp_path


def run(*words: str) -> None:
    parser = argparse.ArgumentParser()
    cli_draft.add_draft_options(parser)
    cli_draft.draft(parser.parse_args(words), threading.Event())


def written(path: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


def test_the_list_names_titles_and_categories(
    shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shelf / "templates" / "broken").mkdir()
    (shelf / "templates" / "broken" / "template.json").write_text("{")
    run("--list")
    said = capsys.readouterr()
    assert said.out.splitlines() == ["Letter", "  plan  Plan"]
    assert "Template broken: template.json can't be read" in said.err
    run("--list", "--json")
    record = json.loads(capsys.readouterr().out)
    (plan,) = record["templates"]
    assert (plan["name"], plan["kind"], plan["category"]) == ("plan", "letter", "Letter")
    assert record["problems"][0]["name"] == "broken"


def test_what_a_template_asks_for_is_shown(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("plan", "--show")
    said = capsys.readouterr().out
    assert "surcharge (money): Surcharge\n    On top.\n    Only if urgent is Yes" in said
    assert "One of: Yes; No" in said
    assert (
        "steps (list, optional): Steps\n    Each entry: What (text) ; Due (date, optional)" in said
    )
    run("plan", "--show", "--json")
    record = json.loads(capsys.readouterr().out)
    assert record["fields"][2]["when"] == [{"field": "urgent", "is": ["Yes"]}]
    assert [part["name"] for part in record["fields"][3]["item"]] == ["what", "due"]


def test_fields_come_from_a_file_and_words_win(
    shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = {
        "client": "Quill Ltd",
        "urgent": "Yes",
        "surcharge": "£50",
        "steps": [{"what": "Survey; first", "due": "2026-05-01"}, {"what": "Report", "due": None}],
    }
    (shelf / "values.json").write_text(json.dumps(values), "utf-8")
    out = shelf / "plan.docx"
    run("plan", "--fields", str(shelf / "values.json"), "--set", "client=Wren Ltd",
        "--out", str(out), "--json")  # fmt: skip
    assert json.loads(capsys.readouterr().out) == {
        "template": "plan", "out": str(out), "not_used": [],
    }  # fmt: skip
    assert written(out) == [
        "For Wren Ltd. Extra £50.", "Survey; first by 1 May 2026", "Report",
    ]  # fmt: skip


def test_each_set_of_a_list_is_an_entry(shelf: Path) -> None:
    out = shelf / "plan.docx"
    run("plan", "--set", "client=Quill Ltd", "--set", "urgent=No",
        "--set", "steps=Survey; 1 May 2026",
        "--set", "steps=Report", "--out", str(out))  # fmt: skip
    assert written(out)[1:] == ["Survey by 1 May 2026", "Report"]


def test_what_is_given_but_not_asked_for_is_told(
    shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("plan", "--set", "client=Quill Ltd", "--set", "urgent=No", "--set", "surcharge=£9",
        "--out", str(shelf / "plan.docx"))  # fmt: skip
    assert capsys.readouterr().err == "Not used, as other fields stand: surcharge\n"


@pytest.mark.parametrize(
    ("words", "error", "message"),
    [
        ((), UsageError, "draft --list"),
        (("plan",), UsageError, "--out"),
        (("plan", "--out", "x", "--set", "client"), UsageError, "NAME=VALUE"),
        (("plan", "--out", "x", "--fields", "nowhere.json"), UsageError, "Look for"),
        (("novel", "--show"), NotFoundError, "The templates are: plan"),
        (("plan", "--out", "x", "--set", "client=Quill"), DraftingError, "Still needed: Urgent"),
    ],
)  # fmt: skip
def test_wrong_words_say_what_to_write(
    shelf: Path, words: tuple[str, ...], error: type[DesktopError], message: str
) -> None:
    with pytest.raises(error) as caught:
        run(*words)
    assert message in caught.value.message


@pytest.mark.parametrize(
    "content",
    [b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000, b'{"client": 1.5}', b'{"client": true}',
     b'{"client": ["a"]}', b'{"steps": [{"what": ["a"]}]}', b'{"client": {}}'],
)  # fmt: skip
def test_a_file_of_fields_that_can_not_be_used(shelf: Path, content: bytes) -> None:
    (shelf / "values.json").write_bytes(content)
    with pytest.raises(UsageError):
        run("plan", "--fields", str(shelf / "values.json"), "--out", str(shelf / "x.docx"))
    assert not (shelf / "x.docx").exists()
