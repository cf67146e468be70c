"""A tag that is not whole is named, with its place; braces of programs and formulas are not."""

import pytest

from desktop.drafting.checks.checks import check
from desktop.drafting.manuscript.model import Cell, Manuscript, Origin, Paragraph, Role, Span
from desktop.drafting.templating.broken_tags import broken_tags, expect_whole, left_as_text
from desktop.drafting.templating.half_tags import half_tags
from desktop.drafting.templating.own_fields import proposed_fields
from desktop.drafting.templating.templates import list_templates
from desktop.errors import DraftingError
from tests.unit.drafting.checks.checks_support import words
from tests.unit.manuscript_support import manuscript


def told(*lines: str) -> list[tuple[str, str, str]]:
    return [
        (lines[each.line][each.start : each.end], each.fault, each.lacks)
        for each in half_tags(lines)
    ]


@pytest.mark.parametrize(
    ("text", "tag", "fault", "lacks"),
    [
        ("{{ client name, of", "{{ client", "unclosed", "}}"),
        ("The seller is {{ seller } and", "{{ seller }", "unclosed", "}}"),
        ("{{ a {{ b }} c", "{{ a", "unclosed", "}}"),
        ("{{ {{ b }} c", "{{ {{ b }}", "unclosed", "}}"),
        ("{% if x without end", "{% if x", "unclosed", "%}"),
        ("{%tr for row in rows", "{%tr for row", "unclosed", "%}"),
        ("{% if x } then", "{% if x }", "unclosed", "%}"),
        ("{% endfor of nothing", "{% endfor", "unclosed", "%}"),
        ("{% client", "{% client", "unclosed", "%}"),
        ("{# a note", "{# a", "unclosed", "#}"),
        ("The seller is name }} and", "name }}", "unopened", "{{"),
        ("{ name }} and", "{ name }}", "unopened", "{{"),
        ("price|upper }} of", "price|upper }}", "unopened", "{{"),
        ("{{ x }} }} y", "{{ x }} }}", "unopened", "{{"),
        ("so %}", "so %}", "unopened", "{%"),
        ("if x == 100 %}", "if x == 100 %}", "unopened", "{%"),
        ("{ if x %} y", "{ if x %}", "unopened", "{%"),
        ("a note #}", "note #}", "unopened", "{#"),
        ("{% client_name %}", "{% client_name %}", "unknown", ""),
        ("{% else %}", "{% else %}", "foreign", ""),
        ("{%p endif %}", "{%p endif %}", "foreign", ""),
        ("{% for a in b %} x", "{% for a in b %}", "unended", "{% endfor %}"),
    ],
)
def test_a_tag_that_is_not_whole_is_told_as_far_as_it_goes(
    text: str, tag: str, fault: str, lacks: str
) -> None:
    assert told(text) == [(tag, fault, lacks)]


@pytest.mark.parametrize(
    "lines",
    [
        ("{{ client }} and {{ other|upper }}, {# a note #}",),
        ("{% if a %}x", "b {% else %} c", "{%p endif %}"),
        ("{%tr for a in b %}", "{% if c %}{% elif d %}{% endif %}", "{%tr endfor %}"),
        ("{% set a = 1 %}{%- if a -%}x{%- endif -%}",),
        ("interest of 100 %} a year", "50%} off", "{%}", "{% per annum}"),
        (r"\frac{{a}}{b} and {\frac{(x-c)}{v}}^2 and x_{a_{b}}",),
        ("the sets {{a}, {b}}, {1, {2, 3}} and {{1,2},{3,4}}",),
        ("function f() { if (x) { return true; }}",),
        ("class A {", "void f() {", "x = y }}"),
        ('{"a": {"b": true}}',),
        ('{"a": {', '"b": true}}'),
        ("style={{ color: 'red',", "}}"),
        ("a } b { c", "{city}, ${name}, %{name}, {{{name}}}, {{}}, { x }"),
    ],
)
def test_braces_and_percents_of_other_texts_are_no_tags(lines: tuple[str, ...]) -> None:
    assert told(*lines) == []


def test_a_tag_over_two_paragraphs_is_two_halves() -> None:
    assert told("The {{ client", "name }} pays") == [
        ("{{ client", "unclosed", "}}"),
        ("name }}", "unopened", "{{"),
    ]


def test_a_broken_beginning_does_not_make_its_end_wrong_as_well() -> None:
    assert told("{% if x", "words", "{% endif %}") == [("{% if x", "unclosed", "%}")]
    assert told("{% if x %}", "words", "endif %}") == [("endif %}", "unopened", "{%")]


def test_what_stands_open_inside_is_named_and_not_what_is_around_it() -> None:
    found = told("{% if x %}", "{% for y in z %}", "{% endif %}")
    assert found == [("{% for y in z %}", "unended", "{% endfor %}")]


def paragraph(
    name: str, text: str, role: Role = "text", part: str = "", cell: Cell | None = None
) -> Paragraph:
    # Word cuts a tag into runs as it likes.
    spans = tuple(Span(sign, Origin("precedent")) for sign in text)
    return Paragraph(name, spans, role=role, part=part, cell=cell)


PLACED = Manuscript(
    "",
    (
        paragraph("a", "Whole: {{ client }}."),
        paragraph("b", "  "),
        paragraph("c", "The {{ client name, of"),
        paragraph("d", "Rent", "cell", cell=Cell("t0", "r0", 0)),
        paragraph("e", "Rent", "cell", cell=Cell("t1", "r0", 0)),
        paragraph("f", "Sum", "cell", cell=Cell("t1", "r4", 0)),
        paragraph("g", "{% if x", "cell", cell=Cell("t1", "r4", 1)),
        paragraph("h", "so %}", "header", "header1.xml"),
        paragraph("i", "name }} and", "footer", "footer1.xml"),
        paragraph("j", "{% endfor %}", "note", "footnotes.xml"),
        paragraph("k", "{% nothing %}", "text", "box"),
    ),
)


def test_each_broken_tag_is_named_with_its_place_and_with_what_to_do() -> None:
    assert {each.where: each.message for each in broken_tags(PLACED)} == {
        "Paragraph 2": "Paragraph 2: the tag “{{ client” has no end. Write }} where it ends, or"
        " take it out.",
        "Table 2, row 2, cell 2": "Table 2, row 2, cell 2: the tag “{% if x” has no end. Write %}"
        " where it ends, or take it out.",
        "The header": "The header: the tag “so %}” has no beginning. Write {% where it begins, or"
        " take it out.",
        "The footer": "The footer: the tag “name }}” has no beginning. Write {{ where it begins, or"
        " take it out.",
        "The footnotes": "The footnotes: “{% endfor %}” belongs to nothing that was begun before."
        " Write what it belongs to, or take it out.",
        "The text boxes": "The text boxes: “{% nothing %}” is no tag that is known. A field is"
        " written in two braces; write it so, or take it out.",
    }


def test_the_check_of_a_document_says_the_same_once_at_the_place_itself() -> None:
    found = [each for each in check(PLACED) if each.title.startswith("Broken tag")]
    assert {each.message for each in found} == {each.message for each in broken_tags(PLACED)}
    shown = {each.place: each.severity for each in check(PLACED) if each.place}
    assert {each.place for each in broken_tags(PLACED)} <= shown.keys()
    on_them = [each for each in check(PLACED) if each.place and each.place.paragraph in "cghijk"]
    assert len(on_them) == len(found), "no blank is told of beside it"


def test_the_number_of_a_clause_is_told() -> None:
    draft = manuscript("= Price", "- The price is {{ price, in full.")
    assert [each.where for each in broken_tags(draft)] == ["Paragraph 2, numbered 1.1"]


def test_a_tag_does_not_go_on_in_another_part() -> None:
    draft = Manuscript(
        "", (paragraph("a", "{% if x %}"), paragraph("b", "{% endif %}", "footer", "footer1.xml"))
    )
    assert [each.where for each in broken_tags(draft)] == ["Paragraph 1", "The footer"]


def test_a_document_with_broken_tags_is_refused_without_a_word_of_it() -> None:
    with pytest.raises(DraftingError, match=r"6 broken tags. Mend them, the first here: Para") as e:
        expect_whole(PLACED)
    assert "client" not in str(e.value)
    expect_whole(manuscript("> {{ client }} pays 100 %."))


def test_whole_conditions_are_told_as_what_stays_in_the_text() -> None:
    draft = manuscript(
        "> {% if vat %}plus VAT{% endif %}", "> {% if vat %}and{% endif %} {{ sum }}"
    )
    assert broken_tags(draft) == ()
    assert left_as_text(draft) == ("{% if vat %}", "{% endif %}")


def test_the_braces_of_a_formula_are_no_blanks_and_no_fields() -> None:
    draft = manuscript(r"> Interest is \frac{{a}}{b} and x_{n}, paid by {{ payer }} of {city}.")
    assert words(draft, "blank") == ["{{ payer }}"]
    assert [each.label for each in proposed_fields(draft)] == ["Payer", "City"]


def test_no_shipped_template_has_a_broken_tag() -> None:
    from desktop.drafting.manuscript.read_docx import prepared, read

    for template in list_templates():
        draft = read(prepared(template.path.read_bytes()), Origin("precedent"))
        assert broken_tags(draft) == (), template.name
