"""Pictures in Word files, workbooks, presentations and OpenDocument: named, drawn, and their text
put where they stand. What is recognised is invented here."""

import contextlib
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from openpyxl.drawing.image import Image as SheetPicture
from openpyxl.workbook import Workbook
from PIL import Image
from pptx.presentation import Presentation
from pptx.util import Inches

from desktop.documents import ParsedDocument, Status
from desktop.errors import ReadingError
from desktop.ingest.pages.page_picture import to_recognise
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.run.made_with import fingerprint, is_current
from desktop.vault.library import Library
from tests.unit.ingest.ocr_support import encoded, page_of, sheet
from tests.unit.ingest.readers.metafile_support import (
    WHITE,
    colour,
    emf,
    font,
    painted,
    wmf,
    wmf_font,
    wmf_text,
    written,
)
from tests.unit.ingest.readers.office_support import make_pptx, make_xlsx, open_document
from tests.unit.ingest.recognising.test_ocr import MATTER, Told, run
from tests.unit.ingest_support import make_docx, raw_docx
from tests.unit.vault_support import open_library
from tests.unit.zip_support import zipped

SCAN = encoded(sheet())
OTHER = encoded(sheet(("Another page",)))
LOGO = encoded(Image.new("RGB", (64, 64), "navy"))
BEFORE, AFTER = "The receipt follows.", "The receipt is above."


@pytest.fixture(scope="module")
def workers() -> Iterator[Readers]:
    with contextlib.closing(Readers(1)) as readers:
        yield readers


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def word(*pictures: bytes, text: bool = True) -> bytes:
    def build(document: WordDocument) -> None:
        if text:
            document.add_paragraph(BEFORE)
        for picture in pictures:
            document.add_picture(io.BytesIO(picture))
        if text:
            document.add_paragraph(AFTER)

    return make_docx(build)


def presentation(*pictures: bytes) -> bytes:
    def build(made: Presentation) -> None:
        slide = made.slides.add_slide(made.slide_layouts[5])
        slide.shapes.title.text = BEFORE
        for picture in pictures:
            slide.shapes.add_picture(io.BytesIO(picture), Inches(1), Inches(2))
        made.slides.add_slide(made.slide_layouts[5]).shapes.title.text = AFTER

    return make_pptx(build)


def open_text(*pictures: bytes) -> bytes:
    frames = "".join(
        f'<text:p><draw:frame><draw:image xlink:href="Pictures/{n}.png"/></draw:frame></text:p>'
        for n in range(len(pictures))
    )
    return open_document(
        "text",
        f"<text:p>{BEFORE}</text:p>{frames}<text:p>{AFTER}</text:p>",
        parts={f"Pictures/{n}.png": picture for n, picture in enumerate(pictures)},
    )


def workbook(*pictures: bytes) -> bytes:
    def build(book: Workbook) -> None:
        first, last = book.active, book.create_sheet("Later")
        first["A1"], last["A1"] = BEFORE, AFTER
        for number, picture in enumerate(pictures):
            first.add_image(SheetPicture(io.BytesIO(picture)), f"B{3 + 60 * number}")

    return make_xlsx(build)


def open_workbook(*pictures: bytes) -> bytes:
    frames = "".join(
        f'<draw:frame><draw:image xlink:href="Pictures/{n}.png"/></draw:frame>'
        for n in range(len(pictures))
    )
    cell = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell>"
    cell += "</table:table-row>"
    return open_document(
        "spreadsheet",
        f'<table:table table:name="Now"><table:shapes>{frames}</table:shapes>{cell.format(BEFORE)}'
        f'</table:table><table:table table:name="Later">{cell.format(AFTER)}</table:table>',
        parts={f"Pictures/{n}.png": picture for n, picture in enumerate(pictures)},
    )


def renamed(data: bytes, ending: str, picture: bytes) -> bytes:
    """A package whose one picture is this one, under a name with this ending."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    out = {}
    for name, part in parts.items():
        if name.endswith(".png"):
            out[name.removesuffix(".png") + ending] = picture
        else:
            out[name] = part.replace(b".png", ending.encode())
    return zipped(out)


def reread(data: bytes, found: RecognisedPage | str) -> ParsedDocument:
    """The file with this for its one picture."""
    (picture,) = parse(data, "file").pictures
    return parse(data, "file", recognised={picture.page: found})


KINDS: tuple[Callable[..., bytes], ...] = (
    word,
    presentation,
    open_text,
    workbook,
    open_workbook,
)


@pytest.mark.parametrize("make", KINDS)
def test_a_picture_is_named_and_its_text_stands_where_it_does(make: Callable[..., bytes]) -> None:
    data = make(SCAN)
    first = parse(data, "file")
    assert "Receipt 4711" not in first.text
    second = reread(data, page_of("Receipt 4711", "Paid in full"))
    places = [second.text.index(part) for part in (BEFORE, "Receipt 4711", "Paid in full", AFTER)]
    assert places == sorted(places)
    assert second.problems == ()
    assert any("Receipt 4711" in chunk.text for chunk in second.chunks)


@pytest.mark.parametrize("make", KINDS)
def test_the_picture_that_is_drawn_is_the_one_that_was_named(make: Callable[..., bytes]) -> None:
    data = make(LOGO, OTHER)
    (picture,) = parse(data, "file").pictures
    drawn = to_recognise(data, picture.page, whole=False)
    with Image.open(io.BytesIO(OTHER)) as wanted:
        assert (drawn.width, drawn.height) == wanted.size
        assert drawn.pixels == wanted.convert("RGB").tobytes()


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize("ending", [".emf", ".wmf"])
def test_the_words_of_a_drawing_stand_where_it_does(
    make: Callable[..., bytes], ending: str
) -> None:
    drawing = (
        emf(font(1, 12), written("Net worth 4,711", 10, 10))
        if ending == ".emf"
        else wmf(wmf_font(12), wmf_text(b"Net worth 4,711", 10, 10))
    )
    parsed = parse(renamed(make(SCAN), ending, drawing), "file")
    places = [parsed.text.index(part) for part in (BEFORE, "Net worth 4,711", AFTER)]
    assert places == sorted(places)
    assert parsed.pictures == ()
    assert parsed.problems == ()


@pytest.mark.parametrize("make", KINDS)
def test_a_scan_in_a_drawing_is_recognised(make: Callable[..., bytes]) -> None:
    scan = sheet()
    drawing = emf(font(1, 12), painted(scan, 0, 0, 800, 600), written("Page 1", 10, 700))
    data = renamed(make(SCAN), ".emf", drawing)
    parsed = reread(data, page_of("Receipt 4711"))
    places = [parsed.text.index(part) for part in (BEFORE, "Page 1", "Receipt 4711", AFTER)]
    assert places == sorted(places)
    (picture,) = parsed.pictures
    drawn = to_recognise(data, picture.page, whole=False)
    assert drawn.width >= scan.width
    assert drawn.height >= scan.height


def test_what_a_drawing_hides_is_set_apart_and_what_it_lost_is_said() -> None:
    hides = emf(
        font(1, 12), colour(WHITE), written("Obey", 10, 10), colour(0), written("Rent", 10, 40)
    )
    parsed = parse(renamed(word(SCAN), ".emf", hides), "file")
    assert "Obey" not in parsed.text
    assert "Rent" in parsed.text
    assert [(item.text, item.reason) for item in parsed.hidden] == [("Obey", reasons.WHITE)]
    lost = emf(font(1, 12), written("abc", 10, 10, options=0x10))
    assert parse(renamed(word(SCAN), ".emf", lost), "file").problems == (
        f"a picture in it: {reasons.LETTERS_AS_SHAPES}",
    )
    damaged = emf()[:40] + bytes(200)
    assert parse(renamed(word(SCAN), ".pict", damaged), "file").problems == (
        f"a picture in it: {reasons.UNREAD_FORMAT}",
    )


def test_a_picture_on_a_hidden_sheet_is_not_looked_at() -> None:
    def build(book: Workbook) -> None:
        book.active["A1"] = BEFORE
        hidden = book.create_sheet("Aside")
        hidden.sheet_state = "hidden"
        hidden.add_image(SheetPicture(io.BytesIO(SCAN)), "B3")

    assert parse(make_xlsx(build), "file").pictures == ()


def test_a_workbook_of_nothing_but_a_receipt_is_read() -> None:
    def build(book: Workbook) -> None:
        book.active.add_image(SheetPicture(io.BytesIO(SCAN)), "B3")

    parsed = reread(make_xlsx(build), page_of("Receipt 4711"))
    assert "Receipt 4711" in parsed.text
    assert [chunk.page for chunk in parsed.chunks] == [1]


def test_icons_and_repeated_pictures_are_not_recognised_again() -> None:
    assert parse(word(LOGO), "file").pictures == ()
    assert len(parse(word(SCAN, SCAN), "file").pictures) == 1
    both = reread(word(SCAN, SCAN), page_of("Once only"))
    assert both.text.count("Once only") == 1


def test_a_file_of_nothing_but_a_scan_is_read(
    library: Library, workers: Readers, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "scan.docx").write_bytes(word(SCAN, text=False))
    recogniser = Told(page_of("Deed of 4 May 2021"))
    list(run(library, workers, recogniser, folder))
    (document,) = library.documents(MATTER)
    assert (document.status, document.reason) == (Status.INDEXED, "")
    assert library.text(document.id) == "Deed of 4 May 2021"
    assert len(recogniser.pictures) == 1
    list(run(library, workers, recogniser, folder))
    assert len(recogniser.pictures) == 1


def test_a_scan_that_shows_no_text_is_not_taken_for_a_document() -> None:
    data = word(SCAN, text=False)
    with pytest.raises(ReadingError, match="holds no text"):
        reread(data, page_of())


def test_what_is_uncertain_or_failed_is_said() -> None:
    weak = reread(word(SCAN), page_of("Smudged words", sure=0.6))
    assert "Smudged words" in weak.text
    assert "recognised with 60 % certainty" in weak.problems[0]
    failed = reread(word(SCAN), "recognising its text failed")
    assert failed.problems == ("a picture in it: recognising its text failed",)


def test_a_picture_in_a_hidden_run_is_not_looked_at() -> None:
    drawing = '<w:drawing><a:blip xmlns:a="a" embed="rId9"/></w:drawing>'
    for properties, wanted in (("<w:rPr><w:vanish/></w:rPr>", 0), ("", 1)):
        body = f"<w:p><w:r><w:t>Shown</w:t></w:r><w:r>{properties}{drawing}</w:r></w:p>"
        data = raw_docx(
            body,
            parts={
                "word/_rels/document.xml.rels": '<Relationships xmlns="r"><Relationship Id="rId9"'
                ' Type="http://x/image" Target="media/a.tif"/></Relationships>',
                "word/media/a.tif": "not a picture that tells its size",
            },
        )
        assert len(parse(data, "file").pictures) == wanted


def test_another_language_has_pictures_recognised_anew() -> None:
    plain, seen = parse(word(), "file"), reread(word(SCAN), page_of("Text"))
    assert is_current(fingerprint(seen, "ocr/latin"), "ocr/latin")
    assert not is_current(fingerprint(seen, "ocr/latin"), "ocr/japanese")
    assert is_current(fingerprint(plain, "ocr/latin"), "ocr/japanese")


def test_a_picture_that_is_not_there_is_refused() -> None:
    with pytest.raises(ReadingError, match="no such picture"):
        to_recognise(word(SCAN), 70, whole=False)
