"""An old document for a new matter: all forms and places change, and nothing old slips through."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace

import docx
import pytest

from desktop.drafting.manuscript.beside import beside
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Span
from desktop.drafting.precedents.bleed import Trace, bleed, is_form, matter_facts, of_matter
from desktop.drafting.precedents.decisions import (
    Decision,
    decisions_from_json,
    decisions_to_json,
    keep,
    open_traces,
    replaced,
)
from desktop.drafting.precedents.facts import Fact, facts
from desktop.drafting.precedents.finding.words import key_of
from desktop.drafting.precedents.precedent import from_precedent
from desktop.drafting.redline.office_file import OfficeFile
from tests.unit.manuscript_support import manuscript

OLD = manuscript(
    "# SUPPLY AGREEMENT",
    "> This Agreement is made on 1 March 2025 between:",
    "> (1) Acme Trading Limited (company number 01234567) of Unit 4, 12 Larkspur Yard, Bristol,"
    " BS1 4QT (the “Supplier”); and",
    "> (2) BETA WIDGETS, INC. (“Beta” or the “Customer”).",
    "= Supply",
    "- Acme shall supply the Goods. ACME's liability is capped at £12,500. Beta shall pay within"
    " thirty (30) days. The Sale of Goods Act of 6 December 1979 applies.",
    "- Notices go to Mr John Smith (john.smith@acme.co.uk, tel 020 7946 0123) or to Smith’s"
    " deputy.",
    "> Signed by J. Smith for Acme Trading Ltd, account no. 12345678",
    origin=Origin("precedent", "old.docx"),
)
GIVEN = {
    "Supplier": "Gamma Foods Ltd",
    "Beta": "Delta LLC",
    "John Smith": "Ms Jane Doe",
    "1 March 2025": "2026-04-05",
    "thirty (30) days": "6 weeks",
    "£12,500": "EUR 14000",
}


def chosen(told: Sequence[Fact], given: Mapping[str, str]) -> dict[Fact, str]:
    """The new values of the facts that are called or written so, in any form."""

    def meant(name: str) -> Fact:
        for fact in told:
            forms = (fact.label, fact.text, fact.value, *fact.forms)
            if name.casefold() in map(str.casefold, forms):
                return fact
        return next(f for f in told if key_of(name) in (key_of(f.label), key_of(f.text)))

    return {meant(name): value for name, value in given.items()}


def texts(made: Manuscript) -> list[str]:
    return [paragraph.text for paragraph in made.paragraphs]


def test_every_form_of_a_fact_changes_into_the_same_form_of_the_new_one() -> None:
    made = from_precedent(OLD, chosen(facts(OLD), GIVEN))
    assert texts(made) == [
        "SUPPLY AGREEMENT",
        "This Agreement is made on 5 April 2026 between:",
        "(1) Gamma Foods Ltd (company number 01234567) of Unit 4, 12 Larkspur Yard, Bristol,"
        " BS1 4QT (the “Supplier”); and",
        "(2) DELTA LLC (“Delta” or the “Customer”).",
        "Supply",
        "Gamma Foods shall supply the Goods. GAMMA FOODS's liability is capped at EUR 14,000."
        " Delta shall pay within six (6) weeks. The Sale of Goods Act of 6 December 1979 applies.",
        "Notices go to Ms Jane Doe (john.smith@acme.co.uk, tel 020 7946 0123) or to Doe’s deputy.",
        "Signed by J. Doe for Gamma Foods Ltd, account no. 12345678",
    ]


def test_the_title_changes_with_its_paragraph_and_is_looked_at() -> None:
    draft = replace(manuscript("# Lease to Acme Limited", "> Text."), title="Lease to Acme Limited")
    made = from_precedent(draft, chosen(facts(draft), {"Acme Limited": "Beta plc"}))
    assert made.title == "Lease to Beta plc"
    left = bleed(replace(made, title="Lease to Acme"), facts(draft))
    assert [(trace.value, trace.beside) for trace in left] == [("acme", ("title",))]


def test_new_words_are_of_a_field_and_look_like_the_old_ones() -> None:
    (paragraph,) = manuscript("> Acme Limited sells.").paragraphs
    bold = replace(paragraph, spans=(Span("Ac", bold=True), Span("me Limited sells.")))
    draft = Manuscript("t", (bold,))
    made = from_precedent(draft, chosen(facts(draft), {"Acme Limited": "Beta GmbH"}))
    first = made.paragraphs[0].spans[0]
    assert (first.text, first.origin, first.bold) == (
        "Beta GmbH",
        Origin("field", "Acme Limited"),
        True,
    )
    assert made.fields == {"Acme Limited": "Beta GmbH"}


def test_the_deputys_surviving_e_mail_and_numbers_are_traces_by_rank() -> None:
    old = facts(OLD)
    traces = bleed(from_precedent(OLD, chosen(old, GIVEN)), old)
    assert [(trace.kind, trace.severity) for trace in traces] == [
        ("company number", "error"),
        ("address", "error"),
        ("email", "error"),
        ("phone", "error"),
        ("account", "error"),
        ("date", "note"),
    ]
    assert traces[0].places[0].paragraph == "p3"


@pytest.mark.parametrize(
    ("survivor", "value"),
    [
        ("ACME’S goods", "acme trading"),
        ("the Acme goods", "acme trading"),
        ("Acme Trading", "acme trading"),
        ("Dr Smith", "john smith"),
        ("account 1234 5678", "12345678"),
        ("the 2025-03-01 list", "2025-03-01"),
        ("GBP 12,500.00", "GBP 12500"),
    ],
)
def test_a_trace_is_found_in_another_form_and_another_words_origin(
    survivor: str, value: str
) -> None:
    draft = manuscript("> Nothing else.", f"> Here stands {survivor} still.")
    assert [trace.value for trace in bleed(draft, facts(OLD))] == [value]


def test_a_trace_over_two_runs_in_a_footer_a_comment_and_a_property_is_found() -> None:
    footer = Paragraph("f", (Span("Ac"), Span("me", bold=True)), role="footer", part="footer1")
    beside = {"comment 1": "ask Mr Smith", "author": "Beta Widgets"}
    traces = bleed(Manuscript("t", (footer,)), facts(OLD), beside=beside)
    assert {(each.value, len(each.places), each.beside) for each in traces} == {
        ("acme trading", 1, ()),
        ("john smith", 0, ("comment 1",)),
        ("beta widgets", 0, ("author",)),
    }


def test_the_new_matters_own_values_and_plain_terms_are_no_traces() -> None:
    draft = manuscript("> Acme Trading pays within thirty (30) days at 4%. The goods are supplied.")
    assert bleed(draft, facts(OLD), new=["Acme Trading Limited"]) == ()
    assert [trace.text for trace in bleed(draft, facts(OLD))] == ["Acme Trading Limited"]


def test_what_the_user_typed_is_a_trace_only_if_it_is_of_the_old_matter() -> None:
    typed = manuscript("> Call Dr Helen Osei or John Smith.", origin=Origin("user"))
    assert [trace.value for trace in bleed(typed, facts(OLD))] == ["john smith"]


def test_other_documents_of_the_old_matter_tell_its_names() -> None:
    others = matter_facts(["Letter to Zephyrine Limited\nYour patient: Dr Ruth Garside"])
    draft = manuscript("> Zephyrine may call Dr Garside.")
    assert [trace.value for trace in bleed(draft, others)] == ["zephyrine", "ruth garside"]


def test_a_form_is_nobodys_its_own_bodies_and_sums_are_no_traces() -> None:
    form = manuscript(
        "> [Client] pays [Fee] to ACME Corp on [Date], at least £5, by 3 May 2020.",
        "> Ask Dr Helen Osei.",
        origin=Origin("precedent"),
    )
    told = facts(form)
    assert is_form(told)
    traces = bleed(form, of_matter(told))
    assert [trace.value for trace in traces] == ["helen osei"]
    assert not is_form(facts(OLD))
    assert of_matter(facts(OLD)) == facts(OLD)


def test_finalising_waits_for_every_decision() -> None:
    old = facts(OLD)
    traces = bleed(OLD, old)
    decisions = keep((), [trace for trace in traces if trace.kind in {"date", "amount"}])
    left = open_traces(traces, decisions)
    assert left
    assert {trace.kind for trace in left}.isdisjoint({"date", "amount"})
    assert open_traces(traces, keep(decisions, left)) == ()


def test_replacing_a_trace_changes_all_its_places() -> None:
    old = facts(OLD)
    trace = next(each for each in bleed(OLD, old) if each.value == "acme trading")
    made, decisions = replaced(OLD, (), trace, "Gamma Foods Ltd")
    assert "acme" not in "".join(texts(made)).casefold().replace("acme.co.uk", "")
    assert decisions == (Decision("name", "acme trading", kept=False),)
    assert not [each for each in bleed(made, old) if each.value == "acme trading"]


def test_a_replaced_trace_that_comes_back_is_open_again() -> None:
    trace = Trace("party", "acme", "Acme", "error", ())
    assert open_traces([trace], [Decision("name", "acme", kept=False)]) == (trace,)


def test_decisions_are_kept_as_text_and_checked() -> None:
    decisions = (Decision("name", "acme “x”", kept=True), Decision("date", "2025", kept=False))
    assert decisions_from_json(decisions_to_json(decisions)) == decisions
    assert decisions_from_json("") == ()
    for broken in ("{", "[1]", "[[1]]", "3"):
        with pytest.raises(ValueError, match=r".*"):
            decisions_from_json(broken)


def test_a_files_comments_and_properties_are_told_by_where_they_are() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Text")
    document.add_comment(paragraph.runs, "Ask Acme first", author="Zoe Vane")
    document.core_properties.author = "Acme Limited"
    out = io.BytesIO()
    document.save(out)
    told = beside(OfficeFile(out.getvalue()))
    assert told["comment 1"] == "Zoe Vane: Ask Acme first"
    assert told["property creator"] == "Acme Limited"
