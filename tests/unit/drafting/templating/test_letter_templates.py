"""Letters have their form, and say nothing that nobody told them. How every template can be filled
is tested in test_shipped_templates."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import docx
import pytest

from desktop.commands.draft import fields_from
from desktop.drafting.templating import fields, templates
from tests.unit.drafting.templating.template_preview import Drafted, drafted
from tests.unit.template_support import authoring, body, build, lines

FIELDS = Path(__file__).resolve().parents[3] / "fields"
LETTERS = [
    "audit-confirmation",
    "demand-letter",
    "engagement-accounting",
    "engagement-law",
    "notice-termination",
    "patient-information",
    "referral-letter",
]
SOURCE = """\
!letter
!head {{ sender }}
!head-line {{ sender_address }}
!header {{ sender }} · {{ letter_date }}
!opening
!subject A short letter
> Nothing else.
!tick {urgent == "Yes"} It is urgent.
!ending
"""


def letter(name: str, **changes: str) -> Drafted:
    """The letter with its typical values and these changes; "" leaves a field out."""
    return drafted(templates.load(name), {**fields_from(FIELDS / f"{name}.json"), **changes})


def text(made: Drafted) -> str:
    return "\n".join(lines(made.docx))


def bare(name: str, **changes: str) -> Drafted:
    """The letter with nothing that can be left out, but for these changes."""
    template = templates.load(name)
    given = fields_from(FIELDS / f"{name}.json")
    needed = {f.name: given[f.name] for f in template.fields if f.required and not f.default}
    return drafted(template, {**needed, **changes})


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize(
    ("salutation", "greeting", "close"),
    [
        ("", "Dear Sir or Madam,", "Yours faithfully,"),
        ("Sirs", "Dear Sirs,", "Yours faithfully,"),
        ("Dear Madam", "Dear Madam,", "Yours faithfully,"),
        ("Ms Okafor", "Dear Ms Okafor,", "Yours sincerely,"),
        ("Dear Dr Sirsby", "Dear Dr Sirsby,", "Yours sincerely,"),
    ],
)
def test_the_close_answers_the_salutation(
    name: str, salutation: str, greeting: str, close: str
) -> None:
    said = dict(letter(name, salutation=salutation).preview)
    assert said["Salutation Line"] == greeting
    assert said["Closing Line"] == close


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_has_its_parts_in_their_order(name: str) -> None:
    made = letter(name)
    order = ["Letterhead Name", "Letterhead", "Reference Line", "Letter Date", "Letter Marking",
             "Addressee", "Delivery", "Salutation Line", "Subject Line", "Closing Line",
             "Signatory", "Signatory Detail", "Enclosures", "Enclosure"]  # fmt: skip
    styles = [style for style, _ in made.preview]
    assert [styles.index(style) for style in order] == sorted(map(styles.index, order))
    shown = text(made)
    assert f"Our reference:\t{made.report.values['our_reference']}" in shown
    assert "Enclosed:" in shown
    assert "Copy to:" in shown


@pytest.mark.parametrize("name", LETTERS)
def test_what_is_not_given_leaves_no_label_behind(name: str) -> None:
    shown = text(bare(name))
    for label in ("reference:", "Enclosed", "Copy to"):
        assert label not in shown
    styles = {style for style, _ in bare(name, marking="").preview}
    assert not styles & {"Reference Line", "Delivery", "Enclosure"}


def test_the_letterhead_is_on_the_first_page_and_pages_are_counted_from_the_second() -> None:
    document = docx.Document(io.BytesIO(letter("demand-letter").docx))
    (section,) = document.sections
    assert section.different_first_page_header_footer
    head = [paragraph.text for paragraph in section.first_page_header.paragraphs]
    assert head[:2] == ["Larkspur & Finch LLP", "12 Minster Row, Calderwick XK4 7QT"]
    assert [paragraph.text for paragraph in section.first_page_footer.paragraphs] == [""]
    assert section.footer.paragraphs[0].text == "\tPage 1 of 1"
    assert section.header.paragraphs[0].text == "Larkspur & Finch LLP · 2 March 2026"


def test_a_letterhead_without_telephone_has_no_empty_line() -> None:
    document = docx.Document(io.BytesIO(letter("demand-letter", sender_contact="").docx))
    styles = [p.style.name for p in document.sections[0].first_page_header.paragraphs if p.style]
    assert styles == ["Letterhead Name", "Letterhead", "Letterhead Rule"]


def test_a_contract_looks_as_before() -> None:
    document = docx.Document(str(templates.load("nda").path))
    assert not document.sections[0].different_first_page_header_footer
    assert "Letterhead" not in [style.name for style in document.styles]


def field(name: str, kind: str = "text", **more: object) -> dict[str, object]:
    return {"name": name, "label": name.replace("_", " ").title(), "kind": kind, **more}


LETTER_FIELDS = [
    *(field(name) for name in ("sender", "sender_address", "letter_date", "recipient")),
    field("recipient_address"),
    *(field(name, required=False) for name in ("our_reference", "your_reference", "marking")),
    *(field(name, required=False) for name in ("delivery", "salutation", "signatory_office")),
    field("signatory"),
    field("enclosures", "list", required=False, item=[field("document")]),
    field("copied_to", "list", required=False, item=[field("recipient")]),
    field("urgent", "choice", choices=["Yes", "No"]),
]
GIVEN = {"sender": "A", "sender_address": "B", "letter_date": "C", "recipient": "D"}
GIVEN |= {"recipient_address": "E", "signatory": "F"}


@pytest.mark.parametrize(("urgent", "box"), [("Yes", "☒"), ("No", "☐")])
def test_a_box_is_ticked_by_its_condition(tmp_path: Path, urgent: str, box: str) -> None:
    template = build(tmp_path / "short", SOURCE, LETTER_FIELDS)
    made = drafted(template, {**GIVEN, "urgent": urgent})
    assert ("Tick Box", f"{box}\tIt is urgent.") in made.preview


def test_a_block_that_a_letter_does_not_have_is_named_with_its_source(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"short/source\.txt: A letter has no block of kind 'cl"):
        build(tmp_path / "short", SOURCE.replace("!tick", "!clsoe"), LETTER_FIELDS)


def test_the_same_source_makes_the_same_bytes(tmp_path: Path) -> None:
    build(tmp_path / "one", SOURCE, LETTER_FIELDS)
    build(tmp_path / "two", SOURCE, LETTER_FIELDS)
    assert authoring("authoring.letter_look").is_letter(SOURCE)
    one, two = (tmp_path / name / "template.docx" for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


def test_the_style_parts_keep_the_order_that_the_schema_fixes() -> None:
    """Word repairs, or refuses, a file whose paragraph properties are out of order."""
    order = ["keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd",
             "tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"]  # fmt: skip
    for name in LETTERS:
        with zipfile.ZipFile(templates.load(name).path) as package:
            styles = authoring("lxml.etree").fromstring(package.read("word/styles.xml"))
        for properties in (*styles.iter("{*}pPr"), *body(letter(name).docx).iter("{*}pPr")):
            tags = [child.tag.rpartition("}")[2] for child in properties]
            known = [order.index(tag) for tag in tags if tag in order]
            assert known == sorted(known), (name, tags)


# ------------------------------------------------------- what is not told is not claimed


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("Known allergies", "Penicillin\tRash and swelling of the face, 1988"),
        ("No known allergies", "No known allergies, as confirmed with the patient on 3 March 2026"),
        ("Not confirmed", "Allergies have not been confirmed."),
    ],
)
def test_a_referral_says_of_allergies_only_what_is_known(status: str, said: str) -> None:
    shown = text(letter("referral-letter", allergy_status=status))
    every = ("Penicillin\t", "No known allergies", "Allergies have not")
    assert said in shown
    assert [phrase in shown for phrase in every].count(True) == 1


def test_a_referral_takes_nothing_about_allergies_or_medicines_for_granted() -> None:
    template = templates.load("referral-letter")
    missing = {each.name for each in fields.check(template, {}).missing}
    assert {"allergy_status", "medication_status", "safety_net"} <= missing
    given = fields_from(FIELDS / "referral-letter.json")
    report = fields.check(template, {**given, "medication": ""})
    assert [each.name for each in report.missing] == ["medication"]


def test_a_list_of_medicines_is_a_table_of_rows() -> None:
    rows = [line for style, line in letter("referral-letter").preview if style == "Table row"]
    assert "Medicine\tDose\tHow often\tSince" in rows
    assert "Apixaban\t5 mg\ttwice a day\t–" in rows
    assert "Liver tests\t4 March 2026\tAwaited; will be forwarded" in rows


def test_a_demand_shows_how_its_sum_is_made_up() -> None:
    made = letter("demand-letter")
    rows = [line for style, line in made.preview if style == "Table row"]
    at = rows.index("Principal sum\t£5,350.00")
    assert rows[at : at + 5] == [
        "Principal sum\t£5,350.00",
        "Interest to 2 March 2026\t£97.33",
        "Costs of recovery\t£120.00",
        "Less: received on account\t(£100.00)",
        "Total due\t£5,467.33",
    ]
    assert round(5350 * 0.08 * 83 / 365, 2) == 97.33
    assert round(5350 + 97.33 + 120 - 100, 2) == 5467.33
    assert "CT-2263\t9 November 2025\t9 December 2025\t£3,150.00\t£1,150.00" in rows


def test_a_demand_without_interest_claims_none_and_keeps_the_right_to_it() -> None:
    shown = text(letter("demand-letter", interest="No interest is claimed now"))
    assert "£97.33" not in shown
    assert "clause 7" not in shown
    assert "No interest is claimed if payment is made in time." in shown


@pytest.mark.parametrize(
    ("claim", "asked", "paid"),
    [
        ("Unpaid invoices", False, True),
        ("Another debt", False, True),
        ("Breach of contract: compensation", False, True),
        ("Breach of contract: to be put right", True, False),
        ("Breach of contract: both", True, True),
    ],
)
def test_a_demand_asks_for_what_is_claimed(claim: str, asked: bool, paid: bool) -> None:
    shown = text(letter("demand-letter", claim=claim))
    assert ("please put the breach right" in shown) == asked
    assert ("Total due" in shown) == paid
    assert ("Payment reference\tHB/5010" in shown) == paid


def test_a_deadline_before_the_letter_is_refused() -> None:
    given = fields_from(FIELDS / "demand-letter.json") | {"deadline": "2026-03-01"}
    report = fields.check(templates.load("demand-letter"), given)
    assert [problem.field.name for problem in report.invalid] == ["deadline"]


def test_an_individual_who_owes_is_told_where_to_find_help() -> None:
    assert "some of that help is free" in text(letter("demand-letter", debtor_type="An individual"))
    assert "some of that help is free" not in text(letter("demand-letter"))


@pytest.mark.parametrize(
    "party", ["Bank", "Customer (debtor)", "Supplier (creditor)", "Legal counsel"]
)
def test_an_audit_confirmation_goes_to_the_auditor(party: str) -> None:
    made = letter("audit-confirmation", party_type=party)
    shown = text(made)
    slip = shown[shown.index("Reply to the auditor") :]
    assert "To\tOttermouth Audit LLP, 2 Tollgate Quay, Ottermouth XK11 3RS" in slip
    assert "Please reply directly to the auditor, not to us: Ottermouth Audit LLP" in shown
    assert ("£12,450.00" in shown) == (party in ("Customer (debtor)", "Supplier (creditor)"))


def test_a_blank_confirmation_does_not_give_the_balance_away() -> None:
    shown = text(
        letter("audit-confirmation", party_type="Customer (debtor)", method="State the balance")
    )
    assert "12,450.00" not in shown
    assert "8,200.00" not in shown
    assert "We deliberately do not give our own figure." in shown


def test_minutes_say_that_nobody_declared_an_interest_only_if_told_so() -> None:
    template = templates.load("board-resolution")
    assert template.field("interests_status").default == ""
    shown = text(letter("board-resolution"))
    assert "Tom Ashdown\tShareholder of the landlord\tNo" in shown
    assert "No one who took part declared" not in shown


def test_a_written_resolution_has_a_place_to_sign_for_each_member() -> None:
    shown = text(letter("board-resolution", form="Written resolution"))
    for name in ("Ida Marsh", "Dina Petrov", "Tom Ashdown"):
        assert f"{name} / Name / Date" in shown
    assert "chair closed the meeting" not in shown


@pytest.mark.parametrize(
    ("signs", "said", "not_said"),
    [
        ("The person concerned", "I, Joan Amberley, authorise", "Authority of the representative"),
        ("A representative", "I, Mark Amberley, acting for Joan Amberley, authorise", "about me"),
    ],
)
def test_a_release_is_signed_by_who_may(signs: str, said: str, not_said: str) -> None:
    shown = text(letter("records-release", signs=signs, scope="All records"))
    assert said in shown
    assert not_said not in shown


def test_sensitive_medical_records_are_released_only_where_ticked() -> None:
    shown = text(letter("records-release"))
    assert "Mental health\t☐\t" in shown
    assert "Mental health" not in text(letter("records-release", record_type="Legal file"))


AUDIT = {"audit": "Yes", "audit_periods": "the year ending on 31 March 2026"}


@pytest.mark.parametrize(
    ("services", "headings"),
    [
        ({"tax": "No", "payroll": "No", "audit": "No"}, ["Accounts"]),
        ({"accounts": "No", "payroll": "No", "audit": "No"}, ["Tax"]),
        ({"accounts": "No", "tax": "No", **AUDIT}, ["Payroll", "Audit"]),
        ({}, ["Accounts", "Tax", "Payroll", "Audit"]),
    ],
)
def test_an_accountant_is_engaged_for_what_was_chosen(
    services: Mapping[str, str], headings: list[str]
) -> None:
    made = letter("engagement-accounting", **services)
    heads = [line.split("\t")[1] for style, line in made.preview if style == "Heading 1"]
    assert heads[1 : heads.index("What we need from you, and when")] == headings
    assert ("We do not audit" in text(made)) == ("Audit" not in headings and "Accounts" in headings)


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        ("Hourly rates", "We estimate that our fees"),
        ("Hourly rates up to a limit", "will not exceed £6,000"),
        ("A fixed fee", "is fixed at £2,400"),
    ],
)
def test_a_lawyer_states_one_basis_of_fees(basis: str, said: str) -> None:
    shown = text(letter("engagement-law", fee_basis=basis))
    every = ("We estimate that our fees", "will not exceed £6,000", "is fixed at £2,400")
    assert [phrase for phrase in every if phrase in shown] == [said]
    assert ("£190 an hour" in shown) == (basis != "A fixed fee")


@pytest.mark.parametrize(
    ("client", "blocks"),
    [
        ("An individual", ["Signed by Nadia Tremblay / Signature / Name / Date"]),
        (
            "Several individuals together",
            [
                "Signed by Nadia Tremblay / Signature / Nadia Tremblay / Name / Date",
                "Signed by Luc Tremblay / Signature / Luc Tremblay / Name / Date",
            ],
        ),
        (
            "A company or other organisation",
            ["Signed for and on behalf of Nadia Tremblay / Signature / Name and office / Date"],
        ),
    ],
)
def test_everyone_who_engages_a_lawyer_signs(client: str, blocks: list[str]) -> None:
    made = letter("engagement-law", client_type=client)
    rows = [line for style, line in made.preview if style == "Table row" and "Signature" in line]
    assert [cell for row in rows for cell in row.split("\t") if cell] == blocks


@pytest.mark.parametrize(
    ("ground", "said"),
    [
        ("Notice, no reason needed", "We end the Contract by notice of three (3) months"),
        ("No renewal", "We do not wish to renew it"),
        ("Breach that was not put right", "We asked you on 2 February 2026"),
        ("Serious breach", "The breach is so serious"),
    ],
)
def test_a_notice_ends_a_contract_on_one_ground(ground: str, said: str) -> None:
    shown = text(letter("notice-termination", ground=ground))
    every = ("by notice of three", "We do not wish to renew", "We asked you on", "so serious")
    assert said in shown
    assert [phrase in shown for phrase in every].count(True) == 1
    assert ("right to compensation" in shown) == ("breach" in ground.lower())
