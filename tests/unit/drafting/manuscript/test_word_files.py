"""Every kind of Word file that Strongroom writes is sound, and LibreOffice shows its words."""

import contextlib
import io
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from desktop.drafting.manuscript import edits
from desktop.drafting.manuscript.filled import filled
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin, Place, Span
from desktop.drafting.redline.redlines import Redlines
from desktop.drafting.templating import templates
from tests.unit.drafting.manuscript.word_soundness import faults
from tests.unit.drafting.redline.redline_support import word_file
from tests.unit.drafting.templating.test_shipped_templates import NAMES, given
from tests.unit.manuscript_support import remove

OLD = Origin("precedent", "/clients/old.docx")


@pytest.fixture(scope="module")
def manuscripts() -> Iterator[Manuscripts]:
    with contextlib.closing(Manuscripts()) as made:
        yield made


def begun(manuscripts: Manuscripts, name: str) -> tuple[bytes, Manuscript]:
    made = filled(templates.load(name), given(name), manuscripts)
    return made.base, made.manuscript


def edited(draft: Manuscript) -> Manuscript:
    """Words in the first text, a row more and a row less in each table, a paragraph less."""
    text = next(each for each in draft.body if each.role in {"text", "clause"} and each.text)
    draft = edits.replace_text(draft, Place(text.id, 0, 0), "Kestrelword ")
    last = next(each for each in reversed(draft.body) if each.role in {"text", "clause"})
    if last.id != text.id:
        draft = remove(draft, [last.id])
    for table in dict.fromkeys(each.cell.table for each in draft.body if each.cell):
        draft = _other_rows(draft, table)
    return draft


def _other_rows(draft: Manuscript, table: str) -> Manuscript:
    cells = [each for each in draft.body if each.cell and each.cell.table == table]
    rows = list(dict.fromkeys(each.cell.row for each in cells if each.cell))
    like = [each for each in cells if each.cell and each.cell.row == rows[-1]]
    ids = edits.new_ids(draft)
    added = [
        replace(each, id=next(ids), anchor="", labels=(), spans=(Span("Ospreyword"),),
                cell=replace(each.cell, row="new"))
        for each in like
        if each.cell
    ]  # fmt: skip
    at = draft.paragraphs.index(like[-1]) + 1
    draft = draft.with_paragraphs((*draft.paragraphs[:at], *added, *draft.paragraphs[at:]))
    if len(rows) < 2:
        return draft
    return remove(draft, [each.id for each in cells if each.cell and each.cell.row == rows[0]])


def written(manuscripts: Manuscripts, name: str) -> dict[str, bytes]:
    """The files that come of a template: as it is, edited, with its origins told, compared with
    what it was, and as a precedent that is changed."""
    base, draft = begun(manuscripts, name)
    other = edited(draft)
    made = manuscripts.write(base, draft, Finish())
    changed = manuscripts.write(base, other, Finish())
    taken = manuscripts.prepared(changed)
    precedent = edited(manuscripts.read(taken, OLD))
    with contextlib.closing(Redlines()) as redlines:
        redlined = redlines.compare(made, changed, author="Nora").docx
    return {
        "made": made,
        "edited": changed,
        "told": manuscripts.write(base, other, Finish(origins=True, clean=False)),
        "redlined": redlined,
        "precedent": manuscripts.write(taken, precedent, Finish()),
    }


def test_what_is_broken_is_seen() -> None:
    whole = word_file(["One", "Two"], [("A", "B")])
    assert faults(whole) == []
    import docx

    opened = docx.Document(io.BytesIO(whole))
    opened.tables[0].cell(0, 0)._tc.remove(opened.tables[0].cell(0, 0).paragraphs[0]._p)
    held = io.BytesIO()
    opened.save(held)
    assert faults(held.getvalue()) == ["word/document.xml: a cell that ends without a paragraph"]


@pytest.mark.parametrize("name", ["lease-commercial", "demand-letter"])
def test_all_that_is_made_of_a_template_is_sound(manuscripts: Manuscripts, name: str) -> None:
    for kind, data in written(manuscripts, name).items():
        assert faults(data) == [], kind


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_libreoffice_opens_all_that_is_written(manuscripts: Manuscripts, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    found = {}
    for name in NAMES:
        for kind, data in written(manuscripts, name).items():
            assert faults(data) == [], (name, kind)
            path = tmp_path / f"{name}.{kind}.docx"
            path.write_bytes(data)
            found[path] = kind
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, found)], check=True, timeout=900, capture_output=True)
    for path, kind in found.items():
        pages = pypdf.PdfReader(path.with_suffix(".pdf")).pages
        shown = "".join(page.extract_text() for page in pages)
        assert ("Kestrelword" in shown) is (kind != "made"), path.name
