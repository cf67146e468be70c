"""Invented data: a matter, its documents, and a template. None of it is anybody's."""

from pathlib import Path

from desktop.documents import Document, Status
from desktop.drafting.templating.templates import Field, Template

MATTER = "Harbour Lane lease"
SAMPLE_MATTER = "Sample matter"
RECOVERY_CODE = "7KQ4-M2XD-9WTR-C6HN-3VZB-8FPJ-5SGY-D4LE"
FOLDER = "/home/nora/Clients/Harbour Lane"
PAGE_BREAK = "\n\n"

LEASE_PAGES = (
    "LEASE OF COMMERCIAL PREMISES\n\nThis lease is made on 3 March 2023 between Orla Brennan "
    "Properties Ltd (the Landlord) and Tidewater Books Ltd (the Tenant).\n\n1. Premises. The "
    "Landlord lets to the Tenant the ground floor of 14 Harbour Lane, Galway, together with the "
    "yard behind it.\n\n2. Term. The term is ten years from 1 April 2023.",
    "3. Rent. The Tenant pays EUR 2,450 a month in advance, on the first working day of each "
    "month.\n\n4. Review. The rent is reviewed on each third anniversary of the beginning of the "
    "term and may not be raised by more than the consumer price index.\n\n5. Deposit. The Tenant "
    "has paid a deposit of EUR 7,350, which is held in a separate account.",
    "6. Alterations. The Tenant may not alter the premises without the Landlord's written "
    "consent.\n\n7. Subletting. The Tenant may not assign or sublet without consent, which is not "
    "to be unreasonably withheld.\n\n8. Termination. Either party may end this lease by giving "
    "ninety days' notice in writing.",
)
LETTER_TEXT = (
    "Dear Ms Brennan,\n\nI confirm that we received the keys of 14 Harbour Lane on 30 March 2023. "
    "The shutters do not close, and we ask you to have them repaired before the opening on "
    "17 April.\n\nYours sincerely,\nIvo Castellan\nTidewater Books Ltd"
)

# name, kind, status, pages, chunks, bytes, reason
FILES: tuple[tuple[str, str, Status, int | None, int, int, str], ...] = (
    ("Lease 14 Harbour Lane.pdf", "pdf", Status.INDEXED, 3, 9, 412_338, ""),
    ("Letter of 5 April 2023.docx", "docx", Status.INDEXED, None, 2, 18_204, ""),
    ("Schedule of condition.pdf", "pdf", Status.INDEXED, 46, 212, 18_730_114, ""),
    ("Rent account 2023-2025.html", "html", Status.INDEXED, None, 31, 88_410, ""),
    ("Heads of terms.md", "md", Status.INDEXED, None, 6, 4_096, ""),
    ("Note of call with agent.txt", "txt", Status.INDEXED, None, 1, 1_310, ""),
    ("Lease 14 Harbour Lane (copy).pdf", "pdf", Status.DUPLICATE, 3, 9, 412_338, ""),
    (
        "Survey with photographs.pdf",
        "pdf",
        Status.PARTIAL,
        28,
        74,
        9_410_552,
        "Pages 12, 13 and 19 have no text layer; they were not read.",
    ),
    (
        "Insurance schedule.pdf",
        "pdf",
        Status.FAILED,
        None,
        0,
        226_119,
        "The file is protected by a password.",
    ),
    (
        "Planning drawing.dwg",
        "dwg",
        Status.FAILED,
        None,
        0,
        5_220_871,
        "Strongroom can't read files of this kind yet.",
    ),
    (
        "Old estimate.docx",
        "docx",
        Status.MISSING,
        None,
        4,
        22_871,
        "The file is not at its place any more. Its text can still be searched.",
    ),
    ("Service charge 2024.pdf", "pdf", Status.WAITING, None, 0, 301_877, ""),
    ("Service charge 2025.pdf", "pdf", Status.WAITING, None, 0, 318_020, ""),
)

NDA = Template(
    name="nda",
    title="Non-disclosure agreement",
    description="A mutual agreement to keep exchanged information confidential.",
    fields=(
        Field("disclosing_party", "First party", "party", help="Name, legal form, seat"),
        Field("receiving_party", "Second party", "party"),
        Field("effective_date", "Effective date", "date"),
        Field("purpose", "Purpose", "text", help="What the information may be used for"),
        Field("term", "Term", "duration", required=False, default="3 years"),
        Field(
            "law",
            "Governing law",
            "choice",
            default="Ireland",
            choices=("Ireland", "England and Wales", "Germany"),
        ),
    ),
    path=Path("nda/template.docx"),
)


def documents_of_the_matter() -> list[Document]:
    """The files above as a vault lists them."""
    made = []
    for number, (name, kind, status, pages, chunks, size, reason) in enumerate(FILES, start=1):
        original = f"{FOLDER}/{FILES[0][0]}" if status is Status.DUPLICATE else ""
        made.append(
            Document(
                id=number,
                matter=MATTER,
                path=f"{FOLDER}/{name}",
                status=status,
                kind=kind,
                title=name.rsplit(".", 1)[0],
                pages=pages,
                chunks=chunks,
                size=size,
                modified=1_680_000_000.0 + number * 2_345_678,
                added="2026-02-03T10:15:00Z",
                reason=reason,
                sha256=f"{1 if kind == 'pdf' and pages == 3 else number:064x}",
                duplicate_of=original,
            )
        )
    return made
