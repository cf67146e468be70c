"""Every template that comes with Strongroom, filled in every way that it offers.

tests/fields/NAME.json holds a value for each field of the template NAME, those included that are
asked for only under a condition.
"""

import contextlib
import functools
import io
import json
import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from desktop.commands.draft import fields_from
from desktop.drafting.checks.checks import check
from desktop.drafting.manuscript.filled import filled
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.templating import fields, templates
from desktop.drafting.templating.templates import Field, Template
from tests.unit.drafting.templating.template_preview import Drafted, drafted
from tests.unit.template_support import body, references, with_blanks

NAMES = [template.name for template in templates.list_templates()]
FIELDS = Path(__file__).resolve().parents[3] / "fields"
# What is left where a value is missing that a sentence was built around.
_HOLES = re.compile(
    r"\{[{%#]|[%}]\}|\[\[|\*\*| {2,}|\s[,;.)](?!\d)|,\s*[,;.]|\(\s*\)|“”|;;|\.\.(?!\.)"
)
# A word that something must follow, and a genitive that has lost its s.
_CUT_OFF = re.compile(r"\b(?:and|or|the) *[.;:)]|[^s]’ ")
# Worth a note even where it is left out on purpose.
_WORTH_A_NOTE = {
    "settlement": ["Nothing on no admission of liability"],
    "demand-letter": ["Nothing on readiness to settle or mediate"],
}
_NUMBERED = ("Heading 1", "Clause Level", "Schedule Heading", "Schedule Level")
_HEADINGS = ("Heading 1", "Schedule Heading")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_DEFINED = re.compile(r"\*\*“(.+?)”\*\*")
_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_CAPITAL = re.compile(r"(?<![.:;–“] )(?<![“(*\d])\b[A-Z][a-z][\w’-]*")


@functools.cache
def given(name: str) -> dict[str, str]:
    """The typical values."""
    return fields_from(FIELDS / f"{name}.json")


@functools.cache
def made(name: str) -> Drafted:
    """The template filled with its typical values."""
    return drafted(templates.load(name), given(name))


def source(name: str) -> str:
    return (templates.load(name).path.parent / "source.txt").read_text("utf-8")


def variants(template: Template) -> Iterator[dict[str, str]]:
    """Each option of each field at least once, everything left out that can be, and some at random.
    An option is a choice, or to leave out what may be left out."""
    usual = given(template.name)
    options = {field.name: [usual[field.name], *_options(field)] for field in template.fields}
    for turn in range(max(map(len, options.values()))):
        yield {name: found[turn % len(found)] for name, found in options.items()}
    yield usual | {name: "" for name, found in options.items() if "" in found}
    yield all_off(template)
    chance = random.Random(template.name)
    for _ in range(5):
        yield {name: chance.choice(found) for name, found in options.items()}


def all_off(template: Template) -> dict[str, str]:
    """The typical values with everything declined or left out that can be."""
    declined = {field.name: "No" for field in template.fields if "No" in field.choices}
    left = {field.name: "" for field in template.fields if "" in _options(field)}
    return given(template.name) | left | declined


def _options(field: Field) -> list[str]:
    return [*field.choices, *([] if field.required or field.default else [""])]


def texts(one: Drafted) -> list[str]:
    return [text for _, text in one.preview]


def test_each_template_has_typical_values_for_all_its_fields() -> None:
    assert {path.stem for path in FIELDS.glob("*.json")} == set(NAMES)
    for name in NAMES:
        template = templates.load(name)
        values = json.loads((FIELDS / f"{name}.json").read_text("utf-8"))
        assert list(values) == [field.name for field in template.fields], name


@pytest.mark.parametrize("name", NAMES)
def test_it_is_described_as_the_list_needs_it(name: str) -> None:
    template = templates.load(name)
    assert template.description.endswith(".")
    assert template.category in {"Contract", "Letter", "Form"}
    assert template.kind
    for field in template.fields:
        if field.default:
            assert fields.read_value(field, field.default)


@pytest.mark.parametrize("name", NAMES)
def test_filled_it_is_a_word_file_with_styles_numbers_and_no_blank(name: str) -> None:
    one = made(name)
    document = docx.Document(io.BytesIO(one.docx))
    assert document.paragraphs
    assert document.sections[0].footer.paragraphs[0].text
    unstyled = [p.text for p in document.paragraphs if p.style is None or p.style.name == "Normal"]
    assert [text for text in unstyled if text.strip()] == []
    for text in texts(one):
        assert not _HOLES.search(text), text


@pytest.mark.parametrize("name", NAMES)
def test_each_value_reaches_the_document(name: str) -> None:
    one = made(name)
    report = fields.check(templates.load(name), given(name))
    whole = "\n".join(texts(one))
    parts = [p for s in docx.Document(io.BytesIO(one.docx)).sections
             for p in (*s.header.paragraphs, *s.footer.paragraphs)]  # fmt: skip
    whole += "\n".join(p.text for p in parts)
    choices = {field.name for field in templates.load(name).fields if field.kind == "choice"}
    for field, wording in report.values.items():
        if field not in choices:
            for line in wording.splitlines():
                assert line in whole, field
    for field, entries in report.lists.items():
        item = {part.name: part.kind for part in templates.load(name).field(field).item}
        for entry in entries:
            for part, wording in entry.items():
                assert item[part] == "choice" or wording in whole, (field, part)


@pytest.mark.parametrize("name", NAMES)
def test_however_it_is_filled_its_numbers_are_right_and_no_hole_is_left(name: str) -> None:
    template = templates.load(name)
    seen: dict[str, set[bool]] = {}
    for values in variants(template):
        report = fields.check(template, values)
        assert report.complete, report
        for field in template.fields:
            if field.when:
                seen.setdefault(field.name, set()).add(field in report.idle)
        one = drafted(template, values)
        found = references(one.docx)
        assert [shown for _, shown, _ in found] == [number for _, _, number in found]
        assert all(shown for _, shown, _ in found)
        for style, text in one.preview:
            assert not _HOLES.search(text), (values, text)
            assert not _CUT_OFF.search(text), (values, text)
            assert text.split("\t")[-1] or not style.startswith(_NUMBERED), (values, style)
        _assert_terms_defined_and_used(name, one)
        terms = [text.split("”")[0] for style, text in one.preview if style == "Definition"]
        assert len(terms) == len(set(terms))
        listed = [text for style, text in one.preview if style == "toc 1"]
        assert listed in ([], [text for style, text in one.preview if style in _HEADINGS])
        names = [mark.get(f"{{{mark.nsmap['w']}}}name")
                 for mark in body(one.docx).iter("{*}bookmarkStart")]  # fmt: skip
        assert len(names) == len(set(names))
    assert {name for name, both in seen.items() if both != {True, False}} == set()


def _assert_terms_defined_and_used(name: str, one: Drafted) -> None:
    """What this filling defines it uses, and what it does not define it does not use."""
    text = "\n".join(line for style, line in one.preview if style not in _HEADINGS)
    plain = re.sub(r"“.+?”", " ", text)
    defined = {term for style, line in one.preview if style == "Definition"
               for term in re.findall(r"^“(.+?)”", line)}  # fmt: skip
    known = {line.split("“")[1].split("”")[0]
             for line in source(name).splitlines() if line.startswith("* **“")}  # fmt: skip
    used = {term for term in known if re.search(rf"\b{re.escape(term)}(?:s|es|’s)?\b", plain)}
    assert used == defined, used ^ defined


@pytest.mark.parametrize("name", NAMES)
def test_nothing_given_shows_its_blanks(name: str) -> None:
    template = templates.load(name)
    shown = "\n".join(with_blanks(template, {}))
    for field in fields.check(template, {}).missing:
        if field.kind not in ("choice", "list"):
            assert f"[{field.name}]" in shown, field.name


@pytest.mark.parametrize("name", NAMES)
def test_every_defined_term_is_used(name: str) -> None:
    """Over the source: a term defined under a condition counts where it is defined."""
    text = _TAG.sub(" ", source(name))
    defined = _DEFINED.findall(text)
    for term in set(defined):
        plain = re.sub(r"\*\*“.+?”\*\*", " ", text)
        assert re.search(rf"\b{re.escape(term)}(?:s|es|’s)?\b", plain), f"{term} is never used"


@pytest.mark.parametrize("name", NAMES)
def test_definitions_stand_in_the_order_of_the_alphabet(name: str) -> None:
    terms = [line.split("“")[1].split("”")[0].casefold()
             for line in source(name).splitlines() if line.startswith("* **“")]  # fmt: skip
    assert terms == sorted(terms)


@pytest.mark.parametrize("name", NAMES)
def test_every_capital_inside_a_sentence_is_a_defined_term_or_a_name(name: str) -> None:
    """A term that looks defined and is not is the commonest slip of a contract's author."""
    text = re.sub(r"\[\[=?[a-z0-9-]+\]\]", "1", re.sub(" +", " ", _TAG.sub(" ", source(name))))
    known = set(_names())
    for word in (word for term in _DEFINED.findall(text) for word in _WORD.findall(term)):
        known |= {word, f"{word}s", word.removesuffix("s"), f"{word.removesuffix('y')}ies"}
    unknown = {word for words in _sentences(text) for word in _CAPITAL.findall(words)}
    assert {word for word in unknown if word.removesuffix("’s") not in known} == set()


def _sentences(text: str) -> Iterator[str]:
    """The lines and cells of a source that are no headings, without their first letters."""
    for line in text.splitlines():
        sign, _, words = line.strip().partition(" ")
        if sign in ("-", "--", "---", "*", ">", "|", "(R)", "(P)"):
            plain = re.sub(r"\*\*“.+?”\*\*", " ", words)
            for cell in plain.split("|"):
                yield cell.lstrip(" 1(")[1:]


def _names() -> list[str]:
    """Names of laws, places and offices that contracts speak of."""
    listed = (Path(__file__).parent / "template_names.txt").read_text("utf-8")
    return [word for line in listed.splitlines() for word in line.split() if line[:1] != "#"]


@pytest.mark.parametrize("name", NAMES)
def test_the_drafting_desk_reads_it_as_it_is_and_finds_no_fault(name: str) -> None:
    template = templates.load(name)
    with contextlib.closing(Manuscripts()) as manuscripts:
        opened = filled(template, given(name), manuscripts)
        bare = filled(template, all_off(template), manuscripts)
    assert check(opened.manuscript) == ()
    assert [finding.title for finding in check(bare.manuscript)] == _WORTH_A_NOTE.get(name, [])
    whole = "\n".join(paragraph.text for paragraph in opened.manuscript.paragraphs)
    for text in texts(made(name)):
        for cell in text.split("\t")[-1].split(" / "):
            assert cell.strip() in whole


def test_libreoffice_opens_all_and_shows_all_pages(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    paths = [tmp_path / f"{name}.docx" for name in NAMES]
    for path in paths:
        path.write_bytes(made(path.stem).docx)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, paths)], check=True, timeout=500, capture_output=True)
    import pypdf

    for name in NAMES:
        reader = pypdf.PdfReader(tmp_path / f"{name}.pdf")
        shown = "".join("".join(page.extract_text().split()) for page in reader.pages)
        for style, text in made(name).preview:
            words = "".join(text.split())
            if style in _HEADINGS:
                assert words in shown, (name, text)
