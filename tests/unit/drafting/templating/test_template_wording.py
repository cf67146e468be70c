"""What templates say in combinations of conditions that are easily forgotten: no sentence speaks of
what another one left out, and each law is spoken of in its own terms."""

import pytest

from desktop.drafting.templating import templates
from desktop.drafting.templating.draft import draft
from tests.unit.drafting.templating.test_shipped_templates import given
from tests.unit.template_support import lines


def shown_by(name: str, **changes: str) -> str:
    """The text of a template with its typical values and these changes."""
    return "\n".join(lines(draft(templates.load(name), given(name) | changes)))


@pytest.mark.parametrize(("status", "listed"), [("As listed", True), ("None", False)])
def test_lawyers_are_asked_about_matters_that_are_there(status: str, listed: bool) -> None:
    shown = shown_by(
        "audit-confirmation", party_type="Legal counsel", matters_status=status, slip="Yes"
    )
    assert ("Our reply on the matters listed is attached." in shown) == listed
    assert ("We agree: we know of no such matters." in shown) != listed


def test_a_patient_is_never_told_to_take_medicines_that_nobody_asked_about() -> None:
    shown = shown_by("patient-information", medicines_advice="")
    assert "ask us before the day which of them to take" in shown


@pytest.mark.parametrize(
    ("anaesthetic", "asked"), [("General anaesthetic", True), ("Local anaesthetic", False)]
)
def test_no_patient_goes_to_a_general_anaesthetic_without_a_word_on_food(
    anaesthetic: str, asked: bool
) -> None:
    shown = shown_by("patient-information", fasting="No", anaesthetic=anaesthetic)
    assert ("from when you must not eat or drink" in shown) == asked


def test_a_breach_that_is_to_be_put_right_threatens_no_interest() -> None:
    shown = shown_by("demand-letter", claim="Breach of contract: to be put right")
    assert "in which compensation and costs will also be claimed" in shown


def test_an_accountant_who_was_asked_for_nothing_yet_promises_no_list_of_one() -> None:
    services = {"accounts": "No", "tax": "No", "payroll": "No", "audit": "No"}
    shown = shown_by("engagement-accounting", other_services="", **services)
    assert "We will provide these services" not in shown
    assert "We will answer short questions about your accounts and your tax" in shown
    assert "For payroll we process" not in shown


def test_a_consultant_in_person_is_no_it() -> None:
    shown = shown_by("consulting", consultant_kind="in person")
    for phrase in ("its own", "It shall", "It decides", "It grants"):
        assert phrase not in shown


@pytest.mark.parametrize(
    ("law", "named"),
    [
        ("England and Wales", ["(Protection of Employment) Regulations 2006."]),
        ("Northern Ireland", ["Regulations 2006 and the Service Provision Change"]),
        ("Ireland", ["Undertakings) Regulations 2003."]),
        ("the State of New York", []),
    ],
)
def test_services_speak_of_a_transfer_of_staff_where_the_law_knows_one(
    law: str, named: list[str]
) -> None:
    shown = shown_by("services", governing_law=law)
    assert [phrase for phrase in named if phrase not in shown] == []
    assert ("Transfer Rules" in shown) == bool(named)
    assert ("such as business and service provider" in shown) != bool(named)


@pytest.mark.parametrize(
    ("law", "ended"),
    [
        ("England and Wales", "a notice of discontinuance"),
        ("Northern Ireland", "a notice of discontinuance"),
        ("Scotland", "a joint minute"),
        ("the State of Delaware", "dismissed with prejudice"),
    ],
)
def test_proceedings_end_as_the_courts_of_that_law_end_them(law: str, ended: str) -> None:
    ways = ("a notice of discontinuance", "a joint minute", "dismissed with prejudice")
    shown = shown_by("settlement", governing_law=law)
    assert [way for way in ways if way in shown] == [ended]


def test_a_settlement_out_of_court_speaks_of_no_orders() -> None:
    quiet = {"proceedings": "have not begun", "payment_kind": "none", "confidential": "No"}
    shown = shown_by("settlement", **quiet)
    assert "Orders as to costs" not in shown
    assert "Business Day" not in shown
    assert "Neither Party is bound to keep the terms" in shown
