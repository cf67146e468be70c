"""A draft holds what was typed, to the letter, in a Word file that Word can open."""

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import docx
import pytest
from docx.document import Document
from lxml import etree

from desktop.drafting.templating import templates
from desktop.drafting.templating.templates import Field, Template
from desktop.errors import DraftingError
from tests.unit.drafting.templating.template_preview import Drafted, drafted

NDA = {
    "party_a": "Quillhaven Instruments Limited",
    "party_a_address": "Unit 4, Larkspur Yard, Calderwick XK4 7QT",
    "party_b": "Zephyrine Diagnostics Limited",
    "party_b_address": "9 Tollgate Quay, Ottermouth XK11 3RS",
    "effective_date": "2026-03-01",
    "purpose": "the evaluation of a point-of-care analyser",
    "governing_law": "England and Wales",
}
W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
HOSTILE = [
    "Fish & Chips <Ltd> \"quoted\" 'single'",
    "{{ 7 * 7 }} {% if x %} {# note #} {{ party_a.__class__ }}",
    "{_{ x }_} {_% y %_}",
    "</w:t></w:r></w:p><w:p><w:r><w:t>forged",
    "&lt;w:br/&gt; &#95; &amp;",
    "one\ntwo\n\nfour\tfive",
    "חברת הזהב בע״מ (مكتب المحاماة) 123",
    "𝒜 🧪 é ﷽ \u200f\u2067",
    "x" * 10_000,
]


def opened(made: Drafted) -> Document:
    with zipfile.ZipFile(io.BytesIO(made.docx)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
    return docx.Document(io.BytesIO(made.docx))


def template(tmp_path: Path, write: Callable[[Document], None], *names: str) -> Template:
    """A template whose Word file ``write`` makes, with required text fields of these names."""
    document = docx.Document()
    write(document)
    path = tmp_path / "template.docx"
    document.save(str(path))
    fields = tuple(Field(name, name.title(), "text") for name in names)
    return Template("letter", "Letter", "", fields, path)


def paragraphs(*texts: str) -> Callable[[Document], None]:
    def write(document: Document) -> None:
        for text in texts:
            document.add_paragraph(text)

    return write


def test_the_nda_is_a_contract_with_styles_and_counted_numbers() -> None:
    made = drafted(templates.load("nda"), NDA)
    document = opened(made)
    used = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {"Title", "Heading 1", "Clause Level 2", "Clause Level 3", "Parties"} <= used
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings[0] == "Definitions"
    assert headings[-1] == "Governing law and jurisdiction"
    assert not [text for text in headings if text[0].isdigit()]
    style = document.styles["Clause Level 2"].element
    assert style.pPr.numPr.numId.val == 1
    assert style.pPr.numPr.ilvl.val == 1
    footer = etree.tostring(document.sections[0].footer._element, encoding="unicode")
    assert " PAGE " in footer
    assert " NUMPAGES " in footer
    assert len(document.tables) == 1
    assert "{{" not in "".join(p.text for p in document.paragraphs)
    assert "{%" not in "".join(p.text for p in document.paragraphs)


def test_preview_is_what_word_would_show() -> None:
    made = drafted(templates.load("nda"), {**NDA, "term": "5 years"})
    preview = list(made.preview)
    assert preview[0] == ("Title", "Mutual Non-Disclosure Agreement")
    assert ("Body Text", "This Agreement is dated 1 March 2026 (the “Effective Date”).") in preview
    assert ("Heading 1", "1.\tDefinitions") in preview
    assert ("Clause Level 3", "(d)\tdisclose it to nobody except as clauses 3 and 5 permit.") in (
        preview
    )
    texts = [text for _, text in preview]
    assert "6.2\tThe duties in clauses 2 to 5 continue for five (5) years from the end of that" in (
        "\n".join(texts)
    )
    assert texts[3].startswith("(1)\tQuillhaven Instruments Limited, of Unit 4")
    assert preview[-1][0] == "Table row"
    assert "Zephyrine Diagnostics Limited" in preview[-1][1]
    assert made.report.values["term"] == "five (5) years"


def test_every_reference_names_the_clause_it_means() -> None:
    """A reference is a REF field; its cached number equals the number of the bookmarked clause."""
    made = drafted(templates.load("nda"), NDA)
    numbers = {text.partition("\t")[2]: text.partition("\t")[0] for _, text in made.preview}
    with zipfile.ZipFile(io.BytesIO(made.docx)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    checked = 0
    for code in body.findall(".//w:instrText", W):
        name = (code.text or "").split()[1]
        paragraph = body.find(f".//w:bookmarkStart[@w:name='{name}']/..", W)
        shown = etree.XPath("string(../following-sibling::w:r[2])", namespaces=W)(code)
        assert paragraph is not None, name
        text = "".join(item.text or "" for item in paragraph.findall(".//w:t", W))
        assert shown == numbers[text].rstrip(".")
        checked += 1
    assert checked >= 6


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_comes_out_to_the_letter(value: str) -> None:
    made = drafted(templates.load("nda"), {**NDA, "purpose": value})
    document = opened(made)
    assert f"“Purpose” means {value}." in [p.text for p in document.paragraphs]
    assert any(f"“Purpose” means {value}." in text for _, text in made.preview)
    plain = drafted(templates.load("nda"), NDA)
    assert len(document.paragraphs) == len(opened(plain).paragraphs)


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_headers_footers_and_tables_are_as_safe(tmp_path: Path, value: str) -> None:
    def write(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ name }}"
        document.sections[0].footer.paragraphs[0].text = "{{ name }}"
        document.add_table(1, 1).cell(0, 0).text = "{{ name }}"

    document = opened(drafted(template(tmp_path, write, "name"), {"name": value}))
    assert document.sections[0].header.paragraphs[0].text == value
    assert document.sections[0].footer.paragraphs[0].text == value
    assert document.tables[0].cell(0, 0).text == value


def test_governing_law_chooses_the_third_party_clause() -> None:
    def clause(law: str) -> str:
        made = drafted(templates.load("nda"), {**NDA, "governing_law": law})
        (found,) = [text for _, text in made.preview if text.startswith("11.6\t")]
        return found

    assert "Act 1999" in clause("England and Wales")
    assert "(Scotland) Act 2017" in clause("Scotland")
    assert "Act" not in clause("the State of Delaware")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "E-mail is not a valid way"),
        ({"notice_email_b": "legal@zephyrine.example"}, "Zephyrine Diagnostics Limited at legal@"),
        (
            {"notice_email_a": "a@quillhaven.example", "notice_email_b": "b@zephyrine.example"},
            "at a@quillhaven.example and to Zephyrine Diagnostics Limited at b@zephyrine.example.",
        ),
    ],
)  # fmt: skip
def test_no_address_that_was_given_is_dropped(given: dict[str, str], expected: str) -> None:
    made = drafted(templates.load("nda"), {**NDA, **given})
    (clause,) = [text for _, text in made.preview if text.startswith("10.3\t")]
    assert expected in clause


def test_each_field_of_the_nda_reaches_the_document() -> None:
    nda = templates.load("nda")
    sample = {"party": "Zorblatt & Quince", "text": "zq unlikely words", "date": "7 July 2031",
              "duration": "77 weeks"}  # fmt: skip
    written = {"date": "7 July 2031", "duration": "seventy-seven (77) weeks"}
    for field in nda.fields:
        if field.kind == "choice":
            continue
        made = drafted(nda, {**NDA, field.name: sample[field.kind]})
        text = "\n".join(text for _, text in made.preview)
        assert written.get(field.kind, sample[field.kind]) in text, field.name


def test_everything_that_is_wrong_is_named_once() -> None:
    given = {"party_a": "A", "partyb": "B", "effective_date": "3/4/2026", "zz\x1b[2J": "x"}
    with pytest.raises(DraftingError) as caught:
        drafted(templates.load("nda"), given)
    message = caught.value.message
    assert "Still needed: First party: address (party_a_address), Second party (party_b)" in message
    assert "Effective date (effective_date): This can be read as two days" in message
    assert "no field “partyb”; did you mean party_b?" in message
    assert "\x1b" not in message


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        (["fine {{ name }}", "Dear {{ name }"], "In the text, near “Dear {{ name }”"),
        (["{{ name }}", "{% if name %}open"], "endif"),
        (["{{ name }}", "a lost end }} here"], "near “a lost end }} here”"),
        (["{{ name }}", "lost %} end"], "has an end but no beginning"),
        (["{{ name }} {{ other }}"], "names that it does not describe: other"),
        (["no tag at all"], "never uses: name"),
        (["{{ name + 1 }}"], "can't be worked out"),
        (["{{ name.__class__.__mro__ }}"], "can't be worked out"),
        (["{{ name | safe }}"], "No filter named 'safe'"),
        (["{% if not name %}", "inside {{ name }}", "{%p endif %}"], "across the border"),
        (["{{ name }}{% for x in range(9) %}{% endfor %}"], "does not describe: range"),
        (["{{ name }}{% include 'x' %}"], "can't be worked out"),
    ],
)
def test_a_broken_template_is_named_with_its_place(
    tmp_path: Path, texts: list[str], reason: str
) -> None:
    broken = template(tmp_path, paragraphs(*texts), "name")
    with pytest.raises(DraftingError) as caught:
        drafted(broken, {"name": "canary7421"})
    assert caught.value.message.startswith("Template letter: ")
    assert reason in caught.value.message
    assert "canary7421" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_a_fault_in_a_header_names_the_header(tmp_path: Path) -> None:
    def write(document: Document) -> None:
        document.add_paragraph("{{ name }}")
        document.sections[0].header.paragraphs[0].text = "Re: {{ name"

    with pytest.raises(DraftingError, match=r"In a header, near “Re: \{\{ name”"):
        drafted(template(tmp_path, write, "name"), {"name": "x"})


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04rest"])
def test_a_template_that_is_no_word_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "template.docx"
    path.write_bytes(content)
    broken = Template("letter", "Letter", "", (Field("name", "Name", "text"),), path)
    with pytest.raises(DraftingError, match="Template letter: it is not a Word file"):
        drafted(broken, {"name": "x"})
    path.unlink()
    with pytest.raises(DraftingError, match="can't be read"):
        drafted(broken, {"name": "x"})


def test_the_properties_tell_of_nobody(tmp_path: Path) -> None:
    def write(document: Document) -> None:
        document.add_paragraph("{{ name }}")
        document.core_properties.author = "A Former Client"
        document.core_properties.comments = "from the Former matter"

    document = opened(drafted(template(tmp_path, write, "name"), {"name": "x"}))
    properties = document.core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created is not None
    assert abs(datetime.now(UTC) - properties.created) < timedelta(minutes=1)


def test_nothing_is_written_while_drafting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    drafted(templates.load("nda"), NDA)
    assert list(tmp_path.iterdir()) == []


def test_a_template_in_order_is_checked_anew_for_other_fields(tmp_path: Path) -> None:
    right = template(tmp_path, paragraphs("{{ name }}"), "name")
    drafted(right, {"name": "Zephyrine"})
    wrong = Template(
        "letter", "Letter", "", (*right.fields, Field("day", "Day", "text")), right.path
    )
    for _ in range(2):
        with pytest.raises(DraftingError, match="never uses: day"):
            drafted(wrong, {"name": "Zephyrine", "day": "Monday"})
