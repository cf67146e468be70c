"""Files made to crash, fill, hang or fool a reader: each ends in a state, within the limits."""

import io
import os
import random
import shutil
import threading
import zipfile
from pathlib import Path

import pytest
from docx.document import Document

from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import reasons
from desktop.ingest.run.load import Source, load
from desktop.ingest.scan import NOT_A_FILE, scan
from tests.unit.ingest.readers.hostile_support import FOREIGN, LAUGHS, outcome
from tests.unit.ingest.readers.mutation_support import mutated
from tests.unit.ingest_support import (
    SENTENCE,
    make_docx,
    make_pdf,
    nested_bomb,
    raw_docx,
    raw_pdf,
)

LAUGHING = "<w:p><w:r><w:t>&j;</w:t></w:r></w:p>"
FOREIGN_BODY = "<w:p><w:r><w:t>&f;</w:t></w:r></w:p>"


def zip_bomb(size: int, name: str = "word/document.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        if name != "word/document.xml":
            archive.writestr("word/document.xml", "<x/>")
            archive.writestr(
                "word/_rels/document.xml.rels",
                '<r><Relationship Type="a/styles" Target="styles.xml"/></r>',
            )
        with archive.open(name, "w", force_zip64=True) as part:
            for _ in range(size // 1_000_000):
                part.write(b" " * 1_000_000)
    return buffer.getvalue()


def test_a_pdf_that_unpacks_without_end(readers: Readers) -> None:
    data = nested_bomb(400_000_000)
    assert len(data) < 4000
    result = outcome(readers, data)
    assert result in {
        "the text behind the bomb",
        reasons.CRASHED,
        reasons.TOO_MUCH_MEMORY,
        reasons.DAMAGED_PDF,
    }
    assert outcome(readers, SENTENCE.encode()) == SENTENCE.strip()


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml"])
def test_a_word_file_that_unpacks_without_end(readers: Readers, part: str) -> None:
    assert outcome(readers, zip_bomb(900_000_000, part)) == reasons.UNPACKS_TOO_LARGE


def test_a_word_file_of_several_parts_that_are_each_just_small_enough(readers: Readers) -> None:
    relations = "".join(
        f'<Relationship Type="a/{kind}" Target="{kind}.xml"/>'
        for kind in ("styles", "numbering", "footnotes")
    )
    blank = "<x>" + ("<a/>" + " " * 996) * 60_000 + "</x>"
    parts = {f"word/{kind}.xml": blank for kind in ("styles", "numbering", "footnotes")}
    parts["word/_rels/document.xml.rels"] = f"<r>{relations}</r>"
    assert outcome(readers, raw_docx("<w:p/>", parts=parts)) == reasons.UNPACKS_TOO_LARGE


def test_a_word_file_that_lies_about_its_size(readers: Readers) -> None:
    data = bytearray(zip_bomb(100_000_000))
    # The sizes in both headers, for 100,000,000 bytes, become 1,000.
    lying = bytes(data).replace((100_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    lying = lying.replace((100_000_000).to_bytes(8, "little"), (1000).to_bytes(8, "little"))
    assert outcome(readers, lying) in {reasons.UNPACKS_TOO_LARGE, reasons.DAMAGED_WORD}


@pytest.mark.parametrize(
    ("prolog", "body"), [(LAUGHS, LAUGHING), (FOREIGN, FOREIGN_BODY)], ids=["laughs", "foreign"]
)
def test_entities_are_refused(readers: Readers, prolog: str, body: str) -> None:
    assert outcome(readers, raw_docx(body, prolog=prolog)) == reasons.DECLARES_ENTITIES
    wide = raw_docx("<w:p/>", parts={"word/_rels/document.xml.rels": ""})
    assert "passwd" not in outcome(readers, wide)


def test_a_word_file_of_very_many_parts(readers: Readers) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(21_000):
            archive.writestr(f"word/{number}.xml", "")
    assert outcome(readers, buffer.getvalue()) == reasons.UNPACKS_TOO_LARGE


def test_parts_that_point_outside_are_not_followed(readers: Readers) -> None:
    relations = (
        '<r><Relationship Type="a/officeDocument" Target="../../../etc/passwd"/>'
        '<Relationship Type="a/officeDocument" TargetMode="External" Target="file:///etc/passwd"/>'
        "</r>"
    )
    data = raw_docx("<w:p/>", parts={"_rels/.rels": relations})
    assert outcome(readers, data) == reasons.DAMAGED_WORD


def test_elements_nested_without_end(readers: Readers) -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 70 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 70
    outcome(readers, raw_docx(deep))
    outcome(readers, raw_docx("<w:ins>" * 100_000))
    outcome(readers, b"<html>" + b"<div>" * 500_000, "a.html")
    outcome(readers, b"<html>" + b"<table><tr><td>x" * 2000, "a.html")
    outcome(readers, b"> " * 20_000 + b"x", "a.md")
    outcome(readers, b"[" * 50_000 + b"x", "a.md")
    outcome(readers, b"*a " * 30_000, "a.md")


def test_absurd_spans_of_cells(readers: Readers) -> None:
    cell = b"<td colspan=999999999 rowspan=999999999>x</td>"
    outcome(readers, b"<table>" + (b"<tr>" + cell * 50 + b"</tr>") * 50 + b"</table>", "a.html")


def test_pages_that_are_their_own_parents(readers: Readers) -> None:
    data = raw_pdf(b"BT /F1 12 Tf (x) Tj ET").replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")
    outcome(readers, data)
    loop = raw_pdf(b"/X Do", page=b"/XObject<</X 4 0 R>>")
    outcome(readers, loop.replace(b"<</Length", b"<</Type/XObject/Subtype/Form/Length"))


def test_a_pdf_of_more_pages_than_are_read(readers: Readers) -> None:
    kids = b"/Kids[" + b"3 0 R " * 20_001 + b"]/Count 20001"
    data = raw_pdf(b"").replace(b"/Kids[3 0 R]/Count 1", kids)
    assert outcome(readers, data) in {reasons.TOO_MANY_PAGES, reasons.DAMAGED_PDF}


def test_cut_off_files(readers: Readers) -> None:
    for whole in (make_pdf([SENTENCE] * 3), raw_docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 99)):
        for part in (0.1, 0.5, 0.9, 0.99):
            outcome(readers, whole[: int(len(whole) * part)])


def test_a_line_of_many_megabytes(readers: Readers) -> None:
    result = readers.read(b"word " * 1_000_000, "a.txt")
    assert max(len(part.text) for part in result.chunks) <= 1100


def test_more_text_than_is_read(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    assert outcome(readers, b"word word\n" * 7_000_000, "a.txt") in {
        reasons.TOO_MUCH_TEXT,
        reasons.TOO_MUCH_MEMORY,
    }


# ------------------------------------------------------------------------- what is not even a file


def loaded(readers: Readers, path: Path) -> str:
    result = load(Source(str(path)), readers, lambda _: False, threading.Event())
    return result.problem or ("gone" if result.gone else "read")


def test_pipes_devices_and_sockets_are_never_opened_for_long(
    readers: Readers, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    assert loaded(readers, pipe) == NOT_A_FILE
    assert loaded(readers, Path("/dev/zero")) == NOT_A_FILE
    assert loaded(readers, tmp_path) == "This file could not be read from the disk. It is a folder."
    assert loaded(readers, tmp_path / "nothing") == "gone"
    assert [found.problem for found in scan([pipe, Path("/dev/zero")]).files] == [NOT_A_FILE] * 2
    assert scan([tmp_path]).files == ()


def test_a_file_that_grows_while_it_is_read(
    readers: Readers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ingest.run.load.MAX_FILE", 1000)
    file = tmp_path / "log.txt"
    file.write_bytes(b"x" * 1001)
    assert loaded(readers, file) == reasons.TOO_LARGE


# ------------------------------------------------------------------------------------ mutated files


def seeds() -> list[tuple[str, bytes]]:
    def build(document: Document) -> None:
        document.add_heading("Lease", 1)
        document.add_paragraph(SENTENCE * 3, style="List Number")
        document.add_table(rows=2, cols=2).cell(0, 0).text = "Fee"

    page = "<h1>Lease</h1><table><tr><td>Rent<td>1,250</table><ul><li>a<li>b</ul>"
    return [
        ("a.pdf", make_pdf([SENTENCE, SENTENCE * 2], user_password="")),
        ("b.pdf", make_pdf([SENTENCE, SENTENCE * 2])),
        ("c.docx", make_docx(build)),
        ("d.docx", raw_docx("<w:p><w:r><w:t>plain</w:t></w:r></w:p>")),
        ("e.html", (page * 20).encode()),
        ("f.md", b"# Lease\n\n1. a\n2. b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n" * 10),
        ("g.txt", (SENTENCE + "Präambel\n7.1 Notice. x\f").encode() * 10),
    ]


def fuzz(readers: Readers, count: int, seed: int) -> None:
    chance = random.Random(seed)
    files = seeds()
    for number in range(count):
        name, data = files[number % len(files)]
        outcome(readers, mutated(data, chance), name)


def test_mutated_files_each_end_in_a_state(readers: Readers) -> None:
    fuzz(readers, 63, seed=20_261)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_very_many_mutated_files_each_end_in_a_state(readers: Readers) -> None:
    fuzz(readers, 2000, seed=7)


def test_links_that_lead_in_circles_or_out_are_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "matter"
    inside.mkdir()
    (inside / "lease.txt").write_text("x")
    (inside / "again").symlink_to(inside)
    (inside / "up").symlink_to(tmp_path)
    (inside / "same.txt").symlink_to(inside / "lease.txt")
    (inside / "nothing").symlink_to(inside / "no such file")
    found = scan([inside])
    assert [Path(item.path).name for item in found.files if not item.problem] == ["lease.txt"]
    problems = {Path(item.path).name for item in found.files if item.problem}
    assert problems == {"up", "nothing"}
    shutil.rmtree(inside)
