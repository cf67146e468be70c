"""The look of a letter or a form: letterhead, references, addressee, close, boxes, reply slips.

A source whose first line is ``!letter`` has this look. Beside the markup of ``markup`` it may use

    !head text            !head-line text       the letterhead, on the first page only
    !head-tag {%p if … %}                       what stands there only if …
    !opening              references, date, delivery, addressee and salutation (see ``OPENING``)
    !ending               close, signatory, enclosures and copies (see ``ENDING``)
    !reference label | value        !date text        !mark PRIVATE        !to address line
    !dear text            !subject text         !about text below the subject
    !close text           !signatory text       !under text below the signatory
    !enclosed text        !copied text
    !bullet text          !inner text           a bullet under a numbered clause
    !tick text            !tick {condition} text, ticked if it holds
    !facts 30 70r         before rows of "| label | value |": no head, the labels are bold
    !warning text         a box that is not overlooked
    !slip title           a page of its own to be sent back       !line label    a line to fill in
    !return text          where it is to be sent

``{{ … }}`` in a letterhead is filled as anywhere else.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from authoring import letter_styles, markup, word, word_setup
from authoring.markup import Block, Text

FIRST_LINE = "!letter"
# What every letter begins with. "Your reference" and the rest stand only where they are given.
OPENING = """\
{%p if our_reference %}
!reference Our reference | {{ our_reference }}
{%p endif %}
{%p if your_reference %}
!reference Your reference | {{ your_reference }}
{%p endif %}
!date {{ letter_date }}
{%p if marking %}
!mark {{ marking }}
{%p endif %}
!to {{ recipient }}
!to {{ recipient_address }}
{%p if delivery %}
!delivery {{ delivery }}
{%p endif %}
!dear {% if salutation %}{% if "Dear" not in salutation %}Dear {% endif %}{{ salutation }}\
{% else %}Dear Sir or Madam{% endif %},
"""
# "Yours faithfully" answers a salutation that names nobody.
ENDING = """\
!close Yours {% if not salutation or salutation|lower|trim in ("sir", "madam", "sirs", \
"sir or madam", "sir/madam", "sirs or madams", "dear sir", "dear madam", "dear sirs", \
"dear sir or madam", "dear sir/madam") %}faithfully{% else %}sincerely{% endif %},
!signatory {{ signatory }}
{%p if signatory_office %}
!under {{ signatory_office }}
{%p endif %}
!under {{ sender }}
{%p if enclosures %}
!enclosed Enclosed:
{%p for enclosure in enclosures %}
!listed {{ enclosure.document }}
{%p endfor %}
{%p endif %}
{%p if copied_to %}
!copied Copy to:
{%p for copy in copied_to %}
!listed {{ copy.recipient }}
{%p endfor %}
{%p endif %}
"""
_PARTS = {"!opening": OPENING, "!ending": ENDING}
_STYLES = {
    "reference": "Reference Line",
    "date": "Letter Date",
    "mark": "Letter Marking",
    "to": "Addressee",
    "delivery": "Delivery",
    "dear": "Salutation Line",
    "subject": "Subject Line",
    "about": "Subject Detail",
    "close": "Closing Line",
    "signatory": "Signatory",
    "under": "Signatory Detail",
    "enclosed": "Enclosures",
    "copied": "Enclosures",
    "listed": "Enclosure",
    "bullet": "Letter Bullet",
    "inner": "Inner Bullet",
    "tick": "Tick Box",
    "warning": "Warning Box",
    "slip": "Slip Title",
    "line": "Answer Line",
    "return": "Return Line",
}
_HEAD_STYLES = {"!head": "Letterhead Name", "!head-line": "Letterhead", "!head-tag": "Normal"}
# What ``word`` makes in a letter as in a contract.
_SHARED = frozenset(
    {"tag", "table", "sign", "sign-each", "clause", "text", "title", "heading", "header"}
)
_CONDITION = re.compile(r"\{([^{}%]+)\}\s+(.*)")


def is_letter(source: str) -> bool:
    """Whether this source asks for the look of a letter."""
    return source.startswith(f"{FIRST_LINE}\n")


def build(source: str, title: str) -> Document:
    """The Word file of a source in the markup above. ValueError names what is wrong in it."""
    lines = [line.strip() for line in source.removeprefix(FIRST_LINE).splitlines()]
    head = [line for line in lines if line.partition(" ")[0] in _HEAD_STYLES]
    text = markup.parse("\n".join(_PARTS.get(line, line) for line in lines if line not in head))
    running = [block.text for block in text.blocks if block.kind == "header"]
    look = word_setup.Look(
        font="Arial", size=10.5, title=title, header="".join(running), justified=False
    )
    document = word_setup.new(look)
    letter_styles.set_styles(document)
    letter_styles.set_bullets(document)
    _set_first_page(document, head)
    _add(document, text)
    return document


def _add(document: Document, text: Text) -> None:
    """The blocks one after the other; what only a letter has is made here, the rest by ``word``."""
    labelled = {block.label: block for block in text.blocks if block.label}
    widths: Sequence[str] = ()
    for number, block in enumerate(text.blocks, 1):
        if block.kind in ("close", "table", "sign", "sign-each"):
            _keep_last(document)
        if block.kind == "facts":
            widths = block.text.split()
        elif block.kind == "table" and widths:
            _facts(document, block, widths)
            widths = ()
        elif block.kind in _STYLES:
            _line(document, block)
        elif block.kind in _SHARED:
            _as_in_a_contract(document, block, text, labelled, number)
        else:
            raise ValueError(f"A letter has no block of kind {block.kind!r}.")


def _as_in_a_contract(
    document: Document, block: Block, text: Text, labelled: Mapping[str, Block], number: int
) -> None:
    if block.kind in ("sign", "sign-each"):
        document.add_paragraph(style="Table Gap")
    made = word.add_block(document, block, text, labelled, number)
    if made is not None and block.text.endswith(":"):
        made.paragraph_format.keep_with_next = True
    if block.kind == "table":
        for row in document.tables[-1].rows:
            _keep_row(row)
        document.paragraphs[-1].style = document.styles["Table Gap"]


def _keep_last(document: Document) -> None:
    """Keep what was written last on the page of what follows: a close does not stand on a page
    alone, nor a table without what introduces it. If the last may be left out, also the one
    before."""
    written = document.paragraphs
    texts = [each for each in written if not each.text.startswith("{%p")]
    for paragraph in texts[-1:] if not written[-1].text.startswith("{%p") else texts[-2:]:
        paragraph.paragraph_format.keep_with_next = True


def _keep_row(row: _Row) -> None:
    for cell in row.cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True


def _line(document: Document, block: Block) -> None:
    paragraph = document.add_paragraph(style=_STYLES[block.kind])
    _WRITERS.get(block.kind, word_setup.write)(paragraph, block.text)


def _reference(paragraph: Paragraph, text: str) -> None:
    label, _, value = text.partition("|")
    word_setup.write(paragraph, f"{label.strip()}:\t{value.strip()}")


def _tick(paragraph: Paragraph, text: str) -> None:
    """An empty box, or one that a condition ticks."""
    box = "☐"
    if found := _CONDITION.fullmatch(text):
        box, text = f"{{% if {found[1].strip()} %}}☒{{% else %}}☐{{% endif %}}", found[2]
    word_setup.write(paragraph, f"{box}\t{text}")


def _answer(paragraph: Paragraph, text: str) -> None:
    word_setup.write(paragraph, f"{text}\t\t")


def _bold(paragraph: Paragraph, text: str) -> None:
    """Bold letter by letter: the editor of drafts does not go by what a style says."""
    word_setup.write(paragraph, f"**{text}**")


_WRITERS: dict[str, Callable[[Paragraph, str], object]] = {
    "reference": _reference,
    "tick": _tick,
    "line": _answer,
    "subject": _bold,
    "mark": _bold,
    "slip": _bold,
    "enclosed": _bold,
    "copied": _bold,
}


def _facts(document: Document, block: Block, widths: Sequence[str]) -> Table:
    """A table without a head: each row has a label and what is known."""
    made = document.add_table(len(block.rows), len(widths), "Table Grid")
    made.autofit = False
    for column, share in enumerate(widths):
        width = Cm(16 * float(share.rstrip("r")) / 100)
        made.columns[column].width = width
        for row in made.rows:
            row.cells[column].width = width
    for row, cells in zip(made.rows, block.rows, strict=True):
        word_setup.row_property(row, "w:cantSplit")
        for column, value in enumerate(cells):
            paragraph = row.cells[column].paragraphs[0]
            paragraph.style = document.styles["Table Text"]
            label = column % 2 == 0 and len(cells) > 1
            word_setup.write(paragraph, f"**{value}**" if label else value)
            if widths[column].endswith("r"):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if label:
                word.shade(row.cells[column], "F2F4F7")
    for row in made.rows[:-1]:
        _keep_row(row)
    document.add_paragraph(style="Table Gap")
    return made


def _set_first_page(document: Document, head: Sequence[str]) -> None:
    """The letterhead; pages are counted from the second on."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.top_margin, section.header_distance = Cm(2.5), Cm(1.1)
    section.bottom_margin = Cm(2.1)
    section.footer.paragraphs[0].clear()
    word_setup.fields_line(section.footer.paragraphs[0], "\tPage ", "PAGE", " of ", "NUMPAGES")
    header = section.first_page_header
    for position, line in enumerate(head):
        sign, _, words = line.partition(" ")
        paragraph = header.paragraphs[0] if position == 0 else header.add_paragraph()
        paragraph.style = document.styles[_HEAD_STYLES[sign]]
        word_setup.write(paragraph, words)
    if head:
        header.add_paragraph(style="Letterhead Rule").paragraph_format.space_after = Pt(10)
