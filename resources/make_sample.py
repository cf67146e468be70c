"""Writes the PDF and Word files of the sample matter.

    python resources/make_sample.py [--out FOLDER]

Text, Markdown and HTML files of the sample are written by hand and lie in the folder as they are.
The same sources give the same files, byte for byte, with the same version of ReportLab.
"""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from authoring import finance, letters, markup, pdf, pdf_text, word, word_setup
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Paragraph

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "sample" / "source"
DOCUMENTS = HERE / "sample" / "documents"


def source(name: str) -> str:
    """A text in the markup of authoring/markup.py."""
    return (SOURCES / f"{name}.txt").read_text("utf-8")


def contract(
    name: str, path: Path, look: pdf.Look, kind: str, parties: tuple[str, ...], *, contents: bool
) -> None:
    """A contract as a PDF, with a cover, and a table of contents where it is long."""
    styles = pdf.Styles(look)
    story: list[Flowable] = []
    if look.cover:
        story += [pdf.gap(150), Paragraph(look.title, styles.title), pdf.gap(12)]
        story += [Paragraph(kind, styles.part), pdf.gap(60)]
        for index, party in enumerate(parties):
            if index:
                story.append(Paragraph("and", styles.part))
            story.append(Paragraph(party, styles.part))
        story += [NextPageTemplate("page"), PageBreak()]
    else:
        story += [Paragraph(look.title, styles.title), Paragraph(kind, styles.part)]
    if contents:
        story += pdf.contents(look)
    pdf.build(path, look, [*story, *pdf_text.flow(markup.parse(source(name)), look)])


def supply_agreement(path: Path) -> None:
    """The long contract that the two amendments change."""
    title = "Supply Agreement"
    look = pdf.Look(
        title, "Supply Agreement · Vandermoor Castings / Quillhaven Instruments", "3 April 2023",
        size=11, leading=16, margin=80, cover=True,
    )  # fmt: skip
    parties = ("Vandermoor Castings Limited", "Quillhaven Instruments Limited")
    kind = "for precision aluminium castings<br/><br/>Dated 3 April 2023"
    contract("supply-agreement", path, look, kind, parties, contents=True)


def lease(path: Path) -> None:
    """The lease of the company's works."""
    look = pdf.Look(
        "Lease", "Lease of Unit 4, Larkspur Yard, Calderwick", "Title number CWK 117402",
        size=10.5, leading=15.4, margin=76, cover=True,
    )  # fmt: skip
    parties = ("Pellworth Estates (Calderwick) Limited", "Quillhaven Instruments Limited")
    kind = "of Unit 4, Larkspur Yard, Calderwick<br/><br/>Dated 24 June 2021"
    contract("lease", path, look, kind, parties, contents=True)


def amendment_2(path: Path) -> None:
    """The second amendment of the supply agreement."""
    look = pdf.Look(
        "Amendment No. 2", "Amendment No. 2 · Vandermoor Castings / Quillhaven Instruments",
        "27 May 2025", margin=76,
    )  # fmt: skip
    contract(
        "amendment-2", path, look, "to the Supply Agreement of 3 April 2023", (), contents=False
    )


def clinical(name: str, path: Path, header: str, footer: str) -> None:
    """A hospital's or a laboratory's document: sans serif, dense, the patient on every page."""
    title = name.replace("-", " ").capitalize()
    look = pdf.Look(
        title, header, footer, serif=False, size=9.5, leading=13, margin=56, parts_break=False
    )
    pdf.build(path, look, pdf_text.flow(markup.parse(source(name)), look))


def word_contract(name: str, path: Path, header: str, created: datetime) -> None:
    """A contract as a Word file with automatic numbering."""
    text = markup.parse(source(name))
    title = text.blocks[0].text
    look = word_setup.Look(title=title, header=header, footer=title, created=created)
    document = word_setup.new(look)
    word.add(document, text)
    word.save(document, path)


def word_letter(name: str, path: Path, title: str, created: datetime) -> None:
    """A letter as a Word file."""
    look = word_setup.Look(title=title, footer=title, created=created, justified=False)
    letters.word_letter(source(name), path, look)


def letter_before_action(path: Path) -> None:
    """The solicitors' letter before action."""
    look = pdf.Look(
        "Letter before action", footer="Hartsmere & Lowe LLP · RA/CDW/4471-2", margin=76
    )
    letters.pdf_letter(source("letter-before-action"), path, look)


def build(out: Path) -> None:
    """Write every PDF and Word file of the sample into ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    lease(out / "lease-unit-4-larkspur-yard.pdf")
    supply_agreement(out / "supply-agreement.pdf")
    amendment_2(out / "supply-agreement-amendment-2.pdf")
    clinical(
        "discharge-summary", out / "discharge-summary-garside-holt.pdf",
        "GARSIDE-HOLT, Edwin · born 17 August 1971 · Hospital no. CGH-0482915",
        "Calderwick General Hospital · Trauma and Orthopaedics",
    )  # fmt: skip
    clinical(
        "laboratory-report", out / "laboratory-report-garside-holt.pdf",
        "GARSIDE-HOLT, Edwin · born 17 August 1971 · Report 25-0087314",
        "Wrenbury Pathology Service · Infirmary Road, Calderwick XK4 9GH",
    )  # fmt: skip
    finance.bank_statement(SOURCES / "bank-statement.csv", out / "bank-statement-2025-03.pdf")
    finance.invoice(out / "invoice-VC-20417.pdf")
    letter_before_action(out / "letter-before-action-vandermoor.pdf")
    word_contract(
        "amendment-1", out / "supply-agreement-amendment-1.docx",
        "Vandermoor Castings / Quillhaven Instruments", datetime(2024, 10, 14, 10, 30),
    )  # fmt: skip
    word_contract(
        "nda", out / "mutual-nda-zephyrine.docx", "Confidential", datetime(2025, 1, 9, 11, 0)
    )
    word_letter(
        "engagement-letter", out / "engagement-letter-hartsmere-lowe.docx",
        "Engagement letter RA/CDW/4471-2", datetime(2025, 5, 20, 9, 15),
    )  # fmt: skip
    word_letter(
        "referral-letter", out / "referral-letter-hand-unit.docx",
        "Referral CGH-0482915", datetime(2025, 6, 6, 8, 40),
    )  # fmt: skip


def main() -> int:
    """Write the files and say where."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    arguments.add_argument("--out", type=Path, default=DOCUMENTS)
    out = arguments.parse_args().out
    build(out)
    for path in sorted(out.iterdir()):
        print(f"{path.stat().st_size:>8}  {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
