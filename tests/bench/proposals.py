"""How often the right value is proposed for a field, and how often a value where none is told.

    python -m tests.bench.proposals [EVAL] [--show]

Over the sample matter, and over one of five contracts of EVAL (cuad and contractnli). The lists
were made by hand: what a person would fill in who has read the documents; and fields of the
shipped templates of which the sample's documents say nothing.
"""

import argparse
import contextlib
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from desktop import paths
from desktop.drafting.templating import templates
from desktop.drafting.templating.proposals import Proposal, propose
from desktop.drafting.templating.templates import Field, FieldKind, Template
from desktop.ingest.reader_process.reading import Readers
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.vault_support import DIMENSION, open_library

LAWS = ("England and Wales", "Scotland", "the State of New York", "the State of Delaware")
Pair = tuple[str, str, FieldKind, str]
BUYER_HOME = "Unit 4, Larkspur Yard, Calderwick XK4 7QT"
PAIRS: dict[str, tuple[Pair, ...]] = {
    "Supply agreement": (
        ("supplier", "Supplier", "party", "Vandermoor Castings Limited"),
        ("customer", "Customer", "party", "Quillhaven Instruments Limited"),
        ("supplier_address", "Supplier: address", "text", "Foundry Lane, Ottermouth XK11 2BD"),
        ("customer_address", "Customer: address", "text", BUYER_HOME),
        ("supplier_number", "Supplier: company number", "text", "99118302"),
        ("customer_number", "Customer: company number", "text", "99204417"),
        ("agreement_date", "Date of the agreement", "date", "3 April 2023"),
        ("commencement_date", "Commencement date", "date", "3 April 2023"),
        ("governing_law", "Governing law", "choice", "England and Wales"),
    ),
    "Mutual non-disclosure agreement": (
        ("party_a", "First party", "party", "Quillhaven Instruments Limited"),
        ("party_b", "Second party", "party", "Zephyrine Diagnostics Limited"),
        ("party_a_address", "First party: address", "text", BUYER_HOME),
        (
            "party_b_address",
            "Second party: address",
            "text",
            "9 Tollgate Quay, Ottermouth XK11 3RS",
        ),
        ("effective_date", "Effective date", "date", "9 January 2025"),
        ("term", "Duty of confidence lasts for", "duration", "five (5) years"),
        ("notice_period", "Notice to end the exchange", "duration", "one (1) month"),
        ("return_period", "Return or destroy within", "duration", "fourteen (14) days"),
        ("purpose", "Permitted purpose", "text", "evaluating the Project and negotiating"),
    ),
    "Commercial lease": (
        ("landlord", "Landlord", "party", "Pellworth Estates (Calderwick) Limited"),
        ("tenant", "Tenant", "party", "Quillhaven Instruments Limited"),
        ("landlord_address", "Landlord: address", "text", "Mercer House, 2 Corn Street"),
        ("annual_rent", "Annual rent", "money", "£96,500"),
        ("deposit", "Deposit", "money", "£24,125"),
        ("lease_date", "Date of the lease", "date", "24 June 2021"),
        ("term", "Term of the lease", "duration", "ten (10) years"),
        ("break_date", "Break date", "date", "24 June 2026"),
        ("rent_commencement", "Rent commencement date", "date", "29 September 2021"),
        ("permitted_use", "Permitted use", "text", "light industrial use, assembly and testing"),
        ("title_number", "Landlord’s title number", "text", "CWK 117402"),
        ("property", "Property", "text", "Unit 4, Larkspur Yard, Calderwick XK4 7QT"),
    ),
    "Engagement letter": (
        ("firm_address", "Solicitors: address", "text", "11 Chandlers Row, Calderwick XK4 2LD"),
        ("reference", "Our reference", "text", "RA/CDW/4471-2"),
        ("letter_date", "Date of the letter", "date", "20 May 2025"),
        ("liability_limit", "Limit of our liability", "money", "£3,000,000"),
        ("payment_on_account", "Payment on account", "money", "£6,000"),
        ("partner", "Partner responsible for the matter", "person", "Rosalind Achterberg"),
        ("signatory_client", "Client: signatory, managing director", "person", "Imogen Tarrowby"),
        ("bill_period", "Bills are due within", "duration", "fourteen (14) days"),
    ),
    "Referral letter": (
        ("patient", "Patient", "person", "Mr Edwin Garside-Holt"),
        ("date_of_birth", "Date of birth", "date", "17 August 1971"),
        ("hospital_number", "Hospital number", "text", "CGH-0482915"),
        ("patient_address", "Patient: address", "text", "31 Osier Lane, Calderwick XK4 3DN"),
        ("patient_phone", "Patient: telephone", "text", "01632 960 874"),
        ("consultant", "Consultant", "person", "Ms Honora Quenby-Lisle"),
        ("hospital", "Hospital", "party", "Calderwick General Hospital"),
        ("surgery", "Surgery", "party", "Fellgate Surgery"),
        ("referring_doctor", "Referring doctor", "person", "Dr Maud Ellerby"),
    ),
    "Demand letter": (
        ("debtor", "Supplier", "party", "Vandermoor Castings Limited"),
        ("invoice_number", "Invoice number", "text", "VC-20417"),
        ("answer_by", "Answer by", "date", "3 July 2025"),
        ("bank_account", "Account number", "text", "40881736"),
        ("sort_code", "Sort code number", "text", "00-17-42"),
        ("bank", "Bank", "party", "Ferrymoor Bank plc"),
    ),
    "Audit confirmation request": (
        ("auditor", "Accountants", "party", "Morrowby Finch Accountants LLP"),
        ("year_end", "Year ended", "date", "31 December 2024"),
        ("company", "Company", "party", "Quillhaven Instruments Limited"),
        ("company_number", "Company number", "text", "99204417"),
    ),
}
# Contracts of EVAL, by the beginnings of their names, that stand for a second matter.
SECOND = (
    "cuad/docs/CORALGOLD",
    "cuad/docs/SEASPINE",
    "cuad/docs/BLACKBOX",
    "contractnli/docs/1062478",
    "contractnli/docs/NDA-Urban",
)
SECOND_PAIRS: dict[str, tuple[Pair, ...]] = {
    "Consulting agreement": (
        ("consultant", "Consultant", "party", "INTERMARK CAPITAL CORP."),
        ("consultant_address", "Consultant: address", "text", "570 Granville Street"),
        ("agreement_date", "Date of the agreement", "date", "1 February 2020"),
        ("end_date", "Work ends on", "date", "31 January 2025"),
        ("fee", "Fee", "money", "$10,000"),
        ("notice_period", "Notice to end the agreement", "duration", "three (3) months"),
    ),
    "Mutual non-disclosure agreement": (
        ("party_a", "First party", "party", "Actuate Corporation"),
        ("party_b", "Second party", "party", "Open Text Corporation"),
        ("party_a_address", "First party: address", "text", "951 Mariners Island Boulevard"),
        ("party_b_address", "Second party: address", "text", "275 Frank Tompa Drive"),
        ("effective_date", "Effective date", "date", "24 July 2014"),
    ),
    "Supply agreement": (
        ("supplier", "Supplier", "party", "PcoMed, LLC"),
        ("buyer", "Buyer", "party", "Integra LifeSciences Corporation"),
        ("effective_date", "Effective date", "date", "15 May 2013"),
    ),
    "Distributor agreement": (
        ("company", "Company", "party", "Snotarator LLC"),
        ("distributor", "Distributor", "party", "SMSA Ballinger Acquisition Corp."),
        ("distributor_address", "Distributor: address", "text", "12890 Hilltop Road"),
        ("effective_date", "Effective date", "date", "1 August 2013"),
    ),
    "One-way non-disclosure agreement": (
        ("discloser", "Discloser", "party", "MEB Engineering & Commercial Services Ltd"),
        ("discloser_number", "Discloser: company number", "text", "52109405"),
    ),
}
UNTOLD: dict[str, str] = {
    "lease-commercial": "landlord_description share",
    "consulting": "client_description consultant_description consultant_address commitment"
    " signatory_consultant",
    "employment-offer": "salutation job_title reports_to place home_working hours working_days"
    " paid_on holiday holiday_year collective",
    "nda-one-way": "signatory_discloser recipient_description",
    "demand-letter": "interest_on interest_days interest_basis costs_basis cure account_name"
    " talks_form signatory_office",
    "engagement-law": "client_aims lawyer_office funder conflict_details privacy_notice"
    " complaints_body your_reference",
    "engagement-accounting": "delivery tax_returns audit_standards portal",
    "referral-letter": "sex",
}


def main() -> None:
    """Print how often the right value is first, and among the first three."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("eval", nargs="?", type=Path, help="the folder of the contracts")
    parser.add_argument("--show", action="store_true", help="print what was missed")
    arguments = parser.parse_args()
    with _library() as library:
        sample = sorted((paths.resource_path("sample") / "documents").iterdir())
        _read_into(library, sample)
        _measure(library, PAIRS, show=arguments.show)
        _untold(library, show=arguments.show)
    if arguments.eval is not None:
        with _library() as library:
            _read_into(
                library,
                [path for name in SECOND for path in arguments.eval.glob(f"{name}*")],
            )
            _measure(library, SECOND_PAIRS, show=arguments.show)


@contextlib.contextmanager
def _library() -> Iterator[Library]:
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder)) as library:
        library.add_matter("Sample")
        yield library


def _measure(library: Library, pairs_of: dict[str, tuple[Pair, ...]], *, show: bool) -> None:
    started = time.perf_counter()
    first = third = total = 0
    for title, pairs in pairs_of.items():
        found = propose(_template(title, pairs), library, "Sample")
        for name, _, _, right in pairs:
            values = [_plain(each) for each in found.get(name, ())]
            hits = [right.casefold() in value for value in values]
            first += any(hits[:1])
            third += any(hits[:3])
            total += 1
            if show and not any(hits[:1]):
                print(f"{title}: {name}: {right!r} not first: {values[:4]}")
    seconds = time.perf_counter() - started
    print(f"{total} fields: first {first / total:.1%}, among three {third / total:.1%}")
    print(f"{seconds:.1f} s for {len(pairs_of)} templates")


def _untold(library: Library, *, show: bool) -> None:
    wrong = total = texts = 0
    for template in templates.list_templates():
        found = propose(template, library, "Sample")
        texts += sum(field.kind == "text" and field.name in found for field in template.fields)
        for name in UNTOLD.get(template.name, "").split():
            total += 1
            wrong += template.field(name).name in found
            if show and name in found:
                print(f"{template.name}: {name}: {_plain(found[name][0])!r} is not told")
    print(f"{total} fields that no document tells: a value for {wrong}")
    print(f"{texts} fields of kind text with a value, of all templates")


def _plain(proposal: Proposal) -> str:
    return " ".join(proposal.value.split()).casefold()


def _template(title: str, pairs: tuple[Pair, ...]) -> Template:
    fields = tuple(
        Field(name, label, kind, choices=LAWS if kind == "choice" else ())
        for name, label, kind, _ in pairs
    )
    return Template(title.lower().replace(" ", "-"), title, "", fields, Path())


def _read_into(library: Library, files: Sequence[Path]) -> None:
    readers = Readers(1)
    try:
        for number, path in enumerate(files):
            parsed = readers.read(path.read_bytes(), path.name)
            told = FileFacts(str(path), path.stat().st_size, number, f"{number:064x}")
            vectors = np.ones((len(parsed.chunks), DIMENSION), dtype=np.float32)
            library.store("Sample", told, parsed, vectors, "bench")
    finally:
        readers.close()


if __name__ == "__main__":
    main()
