"""Templates are found by their folders; a broken description is named, never half used."""

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from desktop.drafting.templating import fields, templates
from desktop.errors import DraftingError, NotFoundError

FIELD = {"name": "client", "label": "Client", "kind": "party"}


def make(folder: Path, name: str = "letter", **changes: object) -> Path:
    """A template folder; ``changes`` replace entries of its description."""
    (folder / name).mkdir(parents=True)
    docx.Document().save(str(folder / name / "template.docx"))
    described = {"title": "Letter", "description": "", "fields": [FIELD], **changes}
    (folder / name / "template.json").write_text(json.dumps(described), "utf-8")
    return folder / name


def test_every_shipped_template_is_in_order() -> None:
    shelf = templates.scan()
    assert shelf.problems == ()
    assert "nda" in [template.name for template in shelf.templates]


def test_every_shipped_default_is_valid() -> None:
    for template in templates.list_templates():
        for field in template.fields:
            if field.default:
                assert fields.read_value(field, field.default)


def test_listing_is_by_title_and_loading_by_name(tmp_path: Path) -> None:
    make(tmp_path, "zebra", title="Advice")
    make(tmp_path, "ape", title="will")
    assert [template.name for template in templates.list_templates(tmp_path)] == ["zebra", "ape"]
    loaded = templates.load("ape", tmp_path)
    assert loaded.title == "will"
    assert loaded.field("client").kind == "party"
    assert loaded.path == tmp_path / "ape" / "template.docx"


@pytest.mark.parametrize("name", ["nothing", "../letter", "letter/../letter", "", "LETTER", "/etc"])
def test_a_name_that_is_no_template_lists_those_that_are(tmp_path: Path, name: str) -> None:
    make(tmp_path / "shelf")
    make(tmp_path, "outside")
    with pytest.raises(NotFoundError, match="The templates are: letter"):
        templates.load(name, tmp_path / "shelf")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"fields": []}, "must list its fields"),
        ({"fields": [FIELD, FIELD]}, "client is described twice"),
        ({"fields": [{**FIELD, "kind": "number"}]}, "client is of no known kind"),
        ({"fields": [{**FIELD, "name": "Client Name"}]}, "field 1 needs a name"),
        ({"fields": [{**FIELD, "name": "if"}]}, "field 1 needs a name"),
        ({"fields": [{**FIELD, "requred": False}]}, "field 1 has an entry other than"),
        ({"fields": [{**FIELD, "required": "no"}]}, "must say true or false"),
        ({"fields": [{**FIELD, "kind": "choice"}]}, "must have choices"),
        ({"fields": [{**FIELD, "choices": ["a"]}]}, "must have choices if, and only if"),
        ({"fields": [{**FIELD, "kind": "choice", "choices": ["a", "A"]}]}, "different texts"),
        ({"fields": [{**FIELD, "label": ""}]}, "needs a text for “label”"),
        ({"fields": ["client"]}, "field 1 must be an object"),
        ({"title": 3}, "needs a text for “title”"),
        ({"author": "x"}, "has an entry other than"),
    ],
)
def test_a_broken_description_is_named_and_costs_no_other(
    tmp_path: Path, changes: dict[str, Any], reason: str
) -> None:
    make(tmp_path, "broken", **changes)
    make(tmp_path, "letter")
    shelf = templates.scan(tmp_path)
    assert [template.name for template in shelf.templates] == ["letter"]
    assert [problem.name for problem in shelf.problems] == ["broken"]
    assert reason in shelf.problems[0].reason
    with pytest.raises(DraftingError, match="Template broken: "):
        templates.load("broken", tmp_path)


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_a_description_that_is_no_json_object(tmp_path: Path, content: bytes) -> None:
    (make(tmp_path) / "template.json").write_bytes(content)
    with pytest.raises(DraftingError, match=r"template\.json"):
        templates.load("letter", tmp_path)


def test_a_description_without_its_word_file(tmp_path: Path) -> None:
    (make(tmp_path) / "template.docx").unlink()
    with pytest.raises(DraftingError, match=r"template\.docx is missing"):
        templates.load("letter", tmp_path)
