"""Templates built from a source as the shipped ones are, and what a filled one says."""

import importlib
import io
import json
import re
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import docx
from lxml import etree

from desktop import paths
from desktop.drafting.templating import fields, filling, templates
from desktop.drafting.templating.templates import Template
from desktop.drafting.templating.word_numbers import Numbers
from tests.unit.drafting.templating.template_preview import preview

W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


def authoring(module: str) -> Any:  # noqa: ANN401  # resources/ is no package of the program
    """A module of resources/, which makes templates and is not part of the program."""
    folder = str(paths.resource_path())
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(module)


def build(folder: Path, source: str, fields: Sequence[dict[str, Any]], **more: object) -> Template:
    """The template ``folder`` with this source and these fields, made and loaded."""
    folder.mkdir(parents=True)
    described = {"title": "Sample agreement", "description": "", "fields": list(fields), **more}
    (folder / "source.txt").write_text(source, "utf-8")
    (folder / "template.json").write_text(json.dumps(described), "utf-8")
    authoring("make_templates").build(folder, folder / "template.docx")
    return templates.load(folder.name, folder.parent)


def body(docx_file: bytes) -> Any:  # noqa: ANN401  # lxml's elements have no public type
    """The root of the text, parsed strictly."""
    with zipfile.ZipFile(io.BytesIO(docx_file)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def lines(docx_file: bytes) -> list[str]:
    """Every paragraph and row as Word shows it, with its number."""
    return [text for _, text in preview(docx_file)]


def references(docx_file: bytes) -> list[tuple[str, str, str]]:
    """Each REF field: its label, what it shows, and the number that its clause has."""
    document = docx.Document(io.BytesIO(docx_file))
    numbers = Numbers(document)
    counted: dict[str, tuple[str, str]] = {}
    for paragraph in document.paragraphs:
        own = numbers.next(paragraph)
        for mark in paragraph._p.findall("w:bookmarkStart", W):
            counted[mark.get(f"{{{W['w']}}}name", "")] = (own.removesuffix("."), numbers.path)
    found = []
    for code in body(docx_file).findall(".//w:instrText", W):
        if match := re.match(r"\s*REF (\S+) \\([wn])", code.text or ""):
            shown = etree.XPath("string(../following-sibling::w:r[2])", namespaces=W)(code)
            own, full = counted[match[1]]
            found.append((match[1], str(shown), full if match[2] == "w" else own))
    return found


def with_blanks(template: Template, values: Mapping[str, str]) -> list[str]:
    """The paragraphs of a template that is filled as far as it can be: a missing field is its name
    in brackets."""
    wording = fields.check(template, values).wording_with(lambda field: f"[{field.name}]")
    filled = filling.fill(template.path.read_bytes(), template.name, template.fields, wording)
    return [paragraph.text for paragraph in preview(filled)]
