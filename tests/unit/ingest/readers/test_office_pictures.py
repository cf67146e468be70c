"""Pictures in Word files, presentations and OpenDocument: named, drawn, and their text put where
they stand. What is recognised is invented here."""

import contextlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from PIL import Image
from pptx.presentation import Presentation
from pptx.util import Inches

from desktop.documents import ParsedDocument, Status
from desktop.errors import ReadingError
from desktop.ingest.pages.page_picture import to_recognise
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.run.made_with import fingerprint, is_current
from desktop.vault.library import Library
from tests.unit.ingest.ocr_support import encoded, page_of, sheet
from tests.unit.ingest.readers.office_support import make_pptx, open_document
from tests.unit.ingest.recognising.test_ocr import MATTER, Told, run
from tests.unit.ingest_support import make_docx, raw_docx
from tests.unit.vault_support import open_library

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


def reread(data: bytes, found: RecognisedPage | str) -> ParsedDocument:
    """The file with this for its one picture."""
    (picture,) = parse(data, "file").pictures
    return parse(data, "file", recognised={picture.page: found})


KINDS: tuple[Callable[..., bytes], ...] = (word, presentation, open_text)


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
