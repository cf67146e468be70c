"""Letters: two as Word files, one as a PDF."""

from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from reportlab.platypus import Flowable, KeepTogether, Paragraph

from authoring import markup, pdf, pdf_text, word, word_setup


def word_letter(source: str, path: Path, look: word_setup.Look) -> None:
    """A letter in the markup of ``markup``; the first lines, up to "!body", are the letterhead and
    the address, one paragraph each."""
    head, _, body = source.partition("!body\n")
    document = word_setup.new(look)
    lines = head.splitlines()
    for position, line in enumerate(lines):
        paragraph = document.add_paragraph(style="Normal")
        word_setup.write(paragraph, line)
        if position == 0:
            paragraph.runs[0].font.size = Pt(15)
        if position < 2:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    word.add(document, markup.parse(body))
    word.save(document, path)


def pdf_letter(source: str, path: Path, look: pdf.Look) -> None:
    """The same, as a PDF."""
    styles = pdf.Styles(look)
    head, _, body = source.partition("!body\n")
    firm, address, *lines = head.splitlines()
    story: list[Flowable] = [
        Paragraph(pdf.rich(firm), styles.title),
        Paragraph(pdf.rich(address), styles.address),
        pdf.gap(14),
    ]
    for line in lines:
        story.append(Paragraph(pdf.rich(line), styles.cell) if line.strip() else pdf.gap(9))
    story.append(pdf.gap(6))
    flow = pdf_text.flow(markup.parse(body), look)
    story += [*flow[:-6], KeepTogether(flow[-6:])]
    pdf.build(path, look, story)
