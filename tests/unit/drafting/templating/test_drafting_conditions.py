"""Parts of a contract that are asked for, left out or repeated, and the numbers that follow."""

from pathlib import Path
from typing import Any

import docx
import pytest

from desktop.drafting.templating import fields, lists, templates
from desktop.drafting.templating.templates import Template
from desktop.errors import DraftingError
from tests.unit.drafting.templating.template_preview import drafted
from tests.unit.template_support import (
    W,
    authoring,
    body,
    build,
    lines,
    references,
    with_blanks,
)

DEPOSIT: dict[str, Any] = {"name": "deposit_taken", "label": "Deposit taken", "kind": "choice",
           "choices": ["Yes", "No"]}  # fmt: skip
AMOUNT: dict[str, Any] = {"name": "deposit", "label": "Deposit", "kind": "money",
          "when": {"field": "deposit_taken", "is": ["Yes"]}}  # fmt: skip
TENANT: dict[str, Any] = {"name": "tenant", "label": "Tenant", "kind": "person"}
ROOMS: dict[str, Any] = {
    "name": "rooms",
    "label": "Rooms",
    "kind": "list",
    "item": [
        {"name": "room", "label": "Room", "kind": "text"},
        {"name": "rent", "label": "Rent", "kind": "money"},
        {"name": "free_from", "label": "Free from", "kind": "date", "required": False},
    ],
}
SOURCE = """
# Sample agreement
!contents
= [[=parties]] Parties
- The tenant is {{ tenant }}.
{%p if deposit_taken == "Yes" %}
= [[=deposit]] Deposit
- [[=sum]] The deposit is {{ deposit }}.
-- [[=return]] It is paid back.
{%p else %}
= No deposit
- There is no deposit.
{%p endif %}
= [[=rent]] Rent
- Rent is paid{% if deposit_taken == "Yes" %}, the deposit under clause [[sum]] and [[return]]{% endif %}.
- It is listed in [[rooms]], paragraph [[listed]].
= [[=law]] Law
- Clauses [[parties]], [[rent]] and [[law]] stay.
#: Other things
= First
#: [[=rooms]] Rooms
= [[=heading]] What there is
- [[=listed]] These rooms:
{%p for room in rooms %}
-- {{ room.room }} at {{ room.rent }}{% if room.free_from %} from {{ room.free_from }}{% endif %};
{%p endfor %}
|= 60 40r
| Room | Rent |
{%tr for room in rooms %}
| {{ room.room }} | {{ room.rent }} |
{%tr endfor %}
> Signed under clause [[law]] and paragraph [[heading]].
!sign-each room in rooms | Signed in **{{ room.room }}** ;; ;; person
"""  # noqa: E501
GIVEN = {
    "tenant": "Nora  Keane",
    "deposit_taken": "Yes",
    "deposit": "£1,200",
    "rooms": "Blue room; £500; 1 May 2026\nRed & white room; £450",
}


@pytest.fixture
def sample(tmp_path: Path) -> Template:
    return build(tmp_path / "sample", SOURCE, [TENANT, DEPOSIT, AMOUNT, ROOMS])


# ------------------------------------------------------------------------------------ conditions


def test_a_field_is_asked_for_only_while_its_condition_holds(sample: Template) -> None:
    asked = fields.check(sample, {**GIVEN, "deposit": ""})
    assert [field.name for field in asked.missing] == ["deposit"]
    not_asked = fields.check(sample, {**GIVEN, "deposit_taken": "No"})
    assert not_asked.complete
    assert [field.name for field in not_asked.idle] == ["deposit"]
    assert not_asked.values["deposit"] == ""  # what the form still holds does not slip in
    undecided = fields.check(sample, {})
    assert [field.name for field in undecided.idle] == ["deposit"]


def test_a_condition_may_ask_that_something_is_given_and_hold_for_a_chain(tmp_path: Path) -> None:
    chain: list[dict[str, Any]] = [
        {"name": "guarantor", "label": "Guarantor", "kind": "party", "required": False},
        {"name": "limited", "label": "Limited", "kind": "choice", "choices": ["Yes", "No"],
         "when": {"field": "guarantor", "given": True}},
        {"name": "limit", "label": "Limit", "kind": "money",
         "when": [{"field": "guarantor", "given": True}, {"field": "limited", "is": ["Yes"]}]},
    ]  # fmt: skip
    made = build(tmp_path / "chain", "> {{ guarantor }} {{ limited }} {{ limit }}", chain)
    given = {"limited": "Yes", "limit": "£5"}
    assert {field.name for field in fields.check(made, given).idle} == {"limited", "limit"}
    assert not fields.check(made, {**given, "guarantor": "Quill Ltd"}).idle
    answer = {"guarantor": "Quill Ltd", "limited": "No"}
    assert [field.name for field in fields.check(made, answer).idle] == ["limit"]


@pytest.mark.parametrize("taken", ["Yes", "No"])
def test_clauses_are_numbered_and_referred_to_as_they_stand(sample: Template, taken: str) -> None:
    made = drafted(sample, {**GIVEN, "deposit_taken": taken})
    text = "\n".join(lines(made.docx))
    assert ("1,200" in text) == (taken == "Yes")
    assert ("There is no deposit" in text) == (taken == "No")
    found = references(made.docx)
    assert [shown for _, shown, _ in found] == [number for _, _, number in found]
    if taken == "Yes":
        assert "the deposit under clause 2.1 and 2.1(a)." in text
    assert "Clauses 1, 3 and 4 stay." in text
    assert "It is listed in Schedule 2, paragraph 1.1." in text
    assert "Signed under clause 4 and paragraph 1." in text


def test_numbers_shift_when_a_clause_is_left_out(tmp_path: Path) -> None:
    source = """
= First
{%p if deposit_taken == "Yes" %}
= Deposit
- {{ deposit }}
{%p endif %}
= [[=last]] Last
- [[=self]] See clause [[last]] and clause [[self]].
"""
    made = build(tmp_path / "shift", source, [DEPOSIT, AMOUNT])
    taken = drafted(made, {"deposit_taken": "Yes", "deposit": "£1"})
    assert lines(taken.docx)[-1] == "3.1\tSee clause 3 and clause 3.1."
    left_out = drafted(made, {"deposit_taken": "No"})
    assert lines(left_out.docx)[-1] == "2.1\tSee clause 2 and clause 2.1."
    assert with_blanks(made, {})[-1] == "2.1\tSee clause 2 and clause 2.1."


def test_a_reference_to_a_clause_that_is_gone_is_refused_with_its_label(tmp_path: Path) -> None:
    """Such a template can't be built from a source; a file may still come to be so."""
    made = build(tmp_path / "lost", "= [[=one]] One\n- See [[one]]. {{ tenant }}", [TENANT])
    document = docx.Document(str(made.path))
    (mark,) = document.element.body.iter(f"{{{W['w']}}}bookmarkStart")
    mark.getparent().remove(mark)
    document.save(str(made.path))
    with pytest.raises(DraftingError, match="Template lost: it refers to one, which is left out"):
        drafted(made, {"tenant": "Ann"})


# --------------------------------------------------------------------------------------- repeats


def test_a_list_repeats_its_paragraphs_rows_and_signatures(sample: Template) -> None:
    made = drafted(sample, GIVEN)
    shown = lines(made.docx)
    assert "(a)\tBlue room at £500 from 1 May 2026;" in shown
    assert "(b)\tRed & white room at £450;" in shown
    assert [
        line for line in shown if line.count("\t") == 1 and not line.startswith("(")
        and ("£" in line or line.startswith("Room\t"))
    ][-3:] == ["Room\tRent", "Blue room\t£500", "Red & white room\t£450"]  # fmt: skip
    assert len([line for line in shown if line.startswith("Signed in")]) == 2
    assert made.report.lists["rooms"][0]["free_from"] == "1 May 2026"
    assert "{%" not in "".join(shown)


def test_a_list_is_given_as_lines_or_as_json(sample: Template) -> None:
    by_lines = fields.check(sample, GIVEN)
    as_json = lists.as_text(
        [
            {"room": "Blue room", "rent": "£500", "free_from": "2026-05-01"},
            {"room": "Red & white room", "rent": "500;", "free_from": ""},
        ]
    ).replace("500;", "£450")
    assert fields.check(sample, {**GIVEN, "rooms": as_json}).lists == by_lines.lists


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("Blue room", "Entry 1: Rent is needed."),
        ("Blue; £5\nRed; lots", "Entry 2: Rent: Write an amount"),
        ("Blue; £5; 3/4/2026", "Entry 1: Free from: This can be read as two days"),
        ("Blue; £5; 1 May 2026; more", "Line 1 has too many parts; write: Room; Rent; Free from."),
        ("[{", "is no list in JSON"),
        ('[{"room": 5}]', "Entry 1 must be an object of texts."),
        ('[{"rom": "x"}]', "Entry 1 has a name other than free_from, rent, room."),
        ("\n".join(["Blue; £5"] * 301), "more than 300 entries"),
        ("[" * 100_000, "is no list in JSON"),
    ],
)
def test_what_is_wrong_with_a_list_is_said_with_its_place(
    sample: Template, given: str, reason: str
) -> None:
    report = fields.check(sample, {**GIVEN, "rooms": given})
    assert [problem.field.name for problem in report.invalid] == ["rooms"]
    assert reason in report.invalid[0].reason


@pytest.mark.parametrize("given", ["", "  \n", "[]", '[{"room": " "}]'])
def test_a_list_without_an_entry_is_missing(sample: Template, given: str) -> None:
    assert [f.name for f in fields.check(sample, {**GIVEN, "rooms": given}).missing] == ["rooms"]


def test_the_preview_shows_where_a_list_will_stand(sample: Template) -> None:
    assert "(a)\t[rooms] at [rooms] from [rooms];" in with_blanks(sample, {})


# ---------------------------------------------------------------------------- table of contents


def test_the_contents_list_what_is_there_until_word_adds_the_pages(sample: Template) -> None:
    made = drafted(sample, {**GIVEN, "deposit_taken": "No"})
    listed = [text for style, text in made.preview if style == "toc 1"]
    assert listed == [
        "1.\tParties", "2.\tNo deposit", "3.\tRent", "4.\tLaw",
        "Schedule 1\t– Other things", "Schedule 2\t– Rooms",
    ]  # fmt: skip
    root = body(made.docx)
    begins = root.findall(".//w:fldChar[@w:fldCharType='begin']", W)
    ends = root.findall(".//w:fldChar[@w:fldCharType='end']", W)
    assert len(begins) == len(ends)
    assert begins[0].get(f"{{{W['w']}}}dirty") == "true"
    anchors = {link.get(f"{{{W['w']}}}anchor") for link in root.findall(".//w:hyperlink", W)}
    marks = [mark.get(f"{{{W['w']}}}name") for mark in root.findall(".//w:bookmarkStart", W)]
    assert anchors <= set(marks)
    assert len(anchors) == 6
    assert len(set(marks)) == len(marks)


# ---------------------------------------------------------------------------- broken descriptions


@pytest.mark.parametrize(
    ("described", "reason"),
    [
        ([AMOUNT], "the condition of deposit must name a field that stands before it"),
        ([DEPOSIT, {**AMOUNT, "when": {"field": "deposit_taken", "is": ["yes"]}}],
         "the condition of deposit has a value that deposit_taken can't have"),
        ([DEPOSIT, {**AMOUNT, "when": {"field": "deposit_taken", "is": []}}], "needs values"),
        ([DEPOSIT, {**AMOUNT, "when": {"field": "deposit_taken"}}], "needs values for “is”"),
        ([DEPOSIT, {**AMOUNT, "when": {"feld": "deposit_taken"}}], "an entry other than"),
        ([DEPOSIT, {**AMOUNT, "when": "deposit_taken"}], "the condition of deposit must be an"),
        ([DEPOSIT, {**AMOUNT, "when": {"field": "deposit_taken", "given": False}}], "either"),
        ([TENANT, {**AMOUNT, "when": {"field": "tenant", "is": ["Ann"]}}], "can't have"),
        ([{**ROOMS, "item": []}], "must have an item if, and only if, it is a list"),
        ([{**TENANT, "item": ROOMS["item"]}], "must have an item if, and only if, it is a list"),
        ([{**ROOMS, "default": "x"}], "is a list and can have no default"),
        ([{**ROOMS, "item": [ROOMS]}], "part 1 of rooms has an entry other than"),
        ([{**ROOMS, "item": [{"name": "items", "label": "I", "kind": "text"}]}], "another name"),
        ([{**ROOMS, "item": [{"name": "x", "label": "I", "kind": "list"}]}], "no list"),
        ([{**ROOMS, "item": [TENANT, TENANT]}], "tenant of rooms is described twice"),
        ([{**ROOMS, "item": [{**TENANT, "kind": "being"}]}], "the field tenant is of no known"),
        ([{**TENANT, "after": "start"}], "can only be a date after an earlier date field"),
    ],
)  # fmt: skip
def test_a_wrong_condition_or_list_is_refused_with_its_place(
    tmp_path: Path, described: list[dict[str, Any]], reason: str
) -> None:
    with pytest.raises(DraftingError) as caught:
        build(tmp_path / "wrong", "> text", described)
    assert caught.value.message.startswith("Template wrong: ")
    assert reason in caught.value.message


def test_an_unknown_kind_of_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DraftingError, match="its kind of document is not known"):
        build(tmp_path / "wrong", "> {{ tenant }}", [TENANT], kind="novel")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("{%p for room in rooms %}\n> {{ room.colour }}\n{%p endfor %}", "what the list does not"),
        ("{%p for room in rooms %}\n> {{ room.room }}\n{%p endfor %}", "never uses: rooms.free"),
        ("{%p for room in roms %}\n> {{ room.room }}\n{%p endfor %}", "what the list does not"),
        ("{%p for room in deposit_taken %}\n> {{ room }}\n{%p endfor %}", "never uses: rooms"),
        ("> {{ rooms.room }}", "never uses: rooms.free_from"),
    ],
)
def test_tags_that_ask_a_list_for_what_it_has_not_are_refused(
    tmp_path: Path, source: str, reason: str
) -> None:
    made = build(tmp_path / "wrong", f"> {{{{ deposit_taken }}}}\n{source}", [DEPOSIT, ROOMS])
    with pytest.raises(DraftingError) as caught:
        drafted(made, {"deposit_taken": "Yes", "rooms": GIVEN["rooms"]})
    assert caught.value.message.startswith("Template wrong: ")
    assert reason in caught.value.message


@pytest.mark.parametrize(
    "condition",
    [
        'deposit_taken == "yes"',
        'deposit_taken in ("No", "Non")',
        'not deposit_taken != "Yess"',
        'deposit_taken == "Yes" and deposit_taken == "Ja"',
    ],
)
def test_a_condition_that_no_choice_can_meet_is_refused_with_its_place(
    tmp_path: Path, condition: str
) -> None:
    source = f"> fine {{{{ deposit_taken }}}}\n> here {{% if {condition} %}}it is{{% endif %}}"
    made = build(tmp_path / "wrong", source, [DEPOSIT])
    with pytest.raises(DraftingError, match=r"none of its choices\. In the text, near “here"):
        drafted(made, {"deposit_taken": "Yes"})


# -------------------------------------------------------------------------------- the authoring


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ('{%p if a == "x" %}\n= [[=one]] One\n{%p endif %}\n- See [[one]].', "stays where it"),
        ('{%p if a %}\n= [[=one]] One\n{%p else %}\n- See [[one]].\n{%p endif %}', "stays where"),
        ('{%p if a %}\n= [[=one]] One\n{%p endif %}\n- {% if b %}See [[one]]{% endif %}.', "stays"),
        ("{%p if a %}\n= One", "is not closed"),
        ("= One\n{%p endif %}", "fits no tag"),
        ("{%p for a in b %}\n= One\n{%p endif %}", "fits no tag"),
        ("- {% if a %}x", "is not closed in its line"),
        ("{%p for a in b %}\n= [[=one]] One\n{%p endfor %}", "inside a repeat"),
        ("- See [[nowhere]].", "no label nowhere"),
        ("#: One\n= Two\n- Three\n-- [[=four]] Four", "stands too deep"),
        ("&& what", "No block begins"),
    ],
)  # fmt: skip
def test_a_source_that_could_go_wrong_is_not_built(source: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        authoring("authoring.markup").parse(source)


@pytest.mark.parametrize(
    "source",
    [
        '{%p if a == "x" %}\n= [[=one]] One\n{%p endif %}\n- {% if a == "x" %}[[one]]{% endif %}',
        "{%p if a %}\n= [[=one]] One\n{%p endif %}\n{%p if a and b %}\n- [[one]].\n{%p endif %}",
        "{%p if a %}\n> no\n{%p else %}\n= [[=one]] One\n- See [[one]].\n{%p endif %}",
    ],
)
def test_a_reference_under_the_condition_of_its_clause_is_built(source: str) -> None:
    assert authoring("authoring.markup").parse(source).numbers["one"] == "1"


# ---------------------------------------------------------------------------------- other kinds


@pytest.mark.parametrize(
    "name", ["Nora Keane", "Dr. med. Anna-Lena Weiß", "O’Neill", "María José d'Ávila, Jr.", "李雷"]
)
def test_a_person_has_a_name(sample: Template, name: str) -> None:
    assert fields.check(sample, {**GIVEN, "tenant": f"  {name} "}).values["tenant"] == name


@pytest.mark.parametrize(
    "name",
    ["a@b.example", "Flat 3", "Quill Ltd", "TBC", "n/a", "[name]", "____", "–", "Nora\nKeane",
     "https://x", "x" * 121],
)  # fmt: skip
def test_what_is_plainly_no_person_is_refused(sample: Template, name: str) -> None:
    report = fields.check(sample, {**GIVEN, "tenant": name})
    assert [problem.field.name for problem in report.invalid] == ["tenant"]
    assert name not in report.invalid[0].reason


def test_an_end_before_its_beginning_is_said(tmp_path: Path) -> None:
    days: list[dict[str, Any]] = [
        {"name": "start", "label": "Start", "kind": "date"},
        {"name": "end", "label": "End", "kind": "date", "required": False, "after": "start"},
    ]
    made = build(tmp_path / "days", "> {{ start }} {{ end }}", days)
    for end in ("2026-04-30", "2026-05-01"):
        report = fields.check(made, {"start": "1 May 2026", "end": end})
        assert [problem.reason for problem in report.invalid] == ["It must be later than “Start”."]
    assert fields.check(made, {"start": "1 May 2026", "end": "2 May 2026"}).complete
    assert fields.check(made, {"start": "1 May 2026"}).complete


def test_templates_are_listed_by_category_then_title(tmp_path: Path) -> None:
    for name, category in (("b", "Letter"), ("a", "Letter"), ("z", "Contract")):
        build(tmp_path / name, "> {{ tenant }}", [TENANT], title=name, category=category)
    assert [template.name for template in templates.list_templates(tmp_path)] == ["z", "a", "b"]
