"""All that is wrong with a form is said at once, by the field's label and name."""

from pathlib import Path

from desktop.drafting.templating import fields
from desktop.drafting.templating.templates import Field, Template

LETTER = Template(
    name="letter",
    title="Letter",
    description="",
    fields=(
        Field("client", "Client", "party"),
        Field("opponent", "Opponent", "party", required=False),
        Field("sent_on", "Sent on", "date"),
        Field("fee", "Fee", "money", required=False),
        Field("reply_within", "Reply within", "duration", default="14 days"),
        Field("manner", "Manner", "choice", choices=("by post", "by hand")),
        Field("matter_text", "What it is about", "text"),
    ),
    path=Path("letter/template.docx"),
)
GOOD = {
    "client": "Ostrava & Lindqvist LLP",
    "sent_on": "2026-03-01",
    "manner": "By Hand",
    "matter_text": "the  boundary",
}


def test_values_are_in_the_documents_wording() -> None:
    report = fields.check(LETTER, GOOD)
    assert report.complete
    assert report.values == {
        "client": "Ostrava & Lindqvist LLP",
        "opponent": "",
        "sent_on": "1 March 2026",
        "fee": "",
        "reply_within": "fourteen (14) days",
        "manner": "by hand",
        "matter_text": "the  boundary",
    }


def test_blank_is_missing_and_a_default_fills_it() -> None:
    report = fields.check(LETTER, {**GOOD, "client": "  \n", "reply_within": " "})
    assert [field.name for field in report.missing] == ["client"]
    assert report.values["reply_within"] == "fourteen (14) days"
    assert not report.complete


def test_all_problems_come_at_once() -> None:
    report = fields.check(
        LETTER, {"client": "A", "sent_on": "03/04/2026", "manner": "by dove", "clients": "A"}
    )
    assert [problem.field.name for problem in report.invalid] == ["sent_on", "manner"]
    assert [field.name for field in report.missing] == ["matter_text"]
    assert report.unknown == ("clients",)
    assert "sent_on" not in report.values


def test_an_invalid_optional_value_is_not_dropped() -> None:
    report = fields.check(LETTER, {**GOOD, "fee": "lots"})
    assert [problem.field.name for problem in report.invalid] == ["fee"]


def test_nobody_contracts_with_himself() -> None:
    report = fields.check(LETTER, {**GOOD, "opponent": "OSTRAVA &  Lindqvist llp"})
    assert [(p.field.name, p.reason) for p in report.invalid] == [
        ("opponent", "It is the same as Client.")
    ]


def test_a_reason_never_repeats_what_was_typed() -> None:
    canary = "canary7421"
    typed = {field.name: f"{canary}\x00" for field in LETTER.fields}
    typed |= {"sent_on": canary, "fee": f"{canary} EUR", "reply_within": canary, "manner": canary}
    report = fields.check(LETTER, typed)
    assert len(report.invalid) == len(LETTER.fields)
    assert not [problem for problem in report.invalid if canary in problem.reason]


def test_the_closest_name_is_suggested() -> None:
    assert fields.closest(LETTER, "cliant") == "client"
    assert fields.closest(LETTER, "Reply-Within") == "reply_within"
    assert fields.closest(LETTER, "what is it about") == "matter_text"
    assert fields.closest(LETTER, "zzzz") == ""
