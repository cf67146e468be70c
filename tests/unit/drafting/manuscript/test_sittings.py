"""A Word file that goes out does not tell in how many sittings it was written."""

import io
import re
import zipfile

import docx
from docx.oxml.ns import qn

from desktop.drafting.manuscript.metadata import cleaned
from desktop.drafting.redline.office_file import OfficeFile


def test_marks_of_sittings_go_and_the_words_stay() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The rent is 4,150 euros.")
    for name in ("w:rsidR", "w:rsidRDefault"):
        paragraph._p.set(qn(name), "00AB12CD")
    paragraph.runs[0]._r.set(qn("w:rsidRPr"), "00AB12CD")
    out = io.BytesIO()
    document.save(out)
    file = OfficeFile(out.getvalue())
    cleaned(file)
    with zipfile.ZipFile(io.BytesIO(file.save())) as package:
        parts = [package.read(name).decode("utf-8", "replace") for name in package.namelist()]
        text = package.read("word/document.xml").decode()
    assert not [found for part in parts for found in re.findall(r"w:rsid\w*", part)]
    assert "The rent is 4,150 euros." in text
