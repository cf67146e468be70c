"""Picture files: every format, odd ones too, upright; damaged and hostile ones with a reason."""

import base64
import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from desktop.errors import ReadingError
from desktop.ingest.readers import image
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.readers.common.sniff import Kind, sniff
from tests.unit.ingest.ocr_support import encoded, page_of, sheet

# A black bar at the top left of white paper: what every format has to give back, upright.
PAPER = Image.new("RGB", (60, 40), "white")
PAPER.paste("black", (0, 0, 30, 10))


def is_upright(data: bytes, page: int = 1) -> bool:
    shown = image.draw(data, page)
    pixels = np.frombuffer(shown.pixels, np.uint8).reshape(shown.height, shown.width, 3)
    across, down = shown.width, shown.height
    dark = pixels[: down // 5, : across // 3].mean()
    light = pixels[down // 2 :, :].mean()
    return across > down and dark < 60 and light > 200


@pytest.mark.parametrize(
    "data",
    [
        encoded(PAPER),
        encoded(PAPER, "JPEG", quality=95),
        encoded(PAPER, "TIFF"),
        encoded(PAPER, "BMP"),
        encoded(PAPER, "GIF"),
        encoded(PAPER, "WEBP", lossless=True),
        encoded(PAPER.convert("1"), "TIFF", compression="group4"),
        encoded(PAPER.convert("L")),
        encoded(PAPER.convert("P")),
        encoded(PAPER.convert("CMYK"), "JPEG", quality=95),
        encoded(PAPER.convert("CMYK"), "TIFF"),
        encoded(Image.fromarray(np.asarray(PAPER.convert("L")).astype(np.uint16) * 257)),
        encoded(PAPER.convert("RGB"), "TIFF", big_tiff=True),
    ],
    ids=lambda data: data[:4].hex(),
)
def test_every_format_is_shown_as_it_is(data: bytes) -> None:
    assert sniff(data, "no name") is Kind.IMAGE
    assert is_upright(data)


def test_which_side_is_up_is_read_from_the_camera() -> None:
    for orientation, turn in ((3, 180), (6, 90), (8, 270)):
        exif = Image.Exif()
        exif[0x0112] = orientation
        lying = PAPER.rotate(turn, expand=True)
        assert is_upright(encoded(lying, "JPEG", exif=exif, quality=95)), orientation


def test_writing_on_nothing_is_put_on_a_ground_it_stands_out_from() -> None:
    for ink, ground in (((0, 0, 0, 255), 255), ((255, 255, 255, 255), 0)):
        glass = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
        glass.paste(ink, (0, 0, 30, 10))
        shown = image.draw(encoded(glass), 1)
        pixels = np.frombuffer(shown.pixels, np.uint8).reshape(40, 60, 3)
        assert pixels[0, 0, 0] == ink[0]
        assert pixels[-1, -1, 0] == ground


def test_a_fax_is_as_high_as_its_paper_was() -> None:
    fax = PAPER.convert("1").resize((60, 20))
    shown = image.draw(encoded(fax, "TIFF", dpi=(204, 98)), 1)
    assert (shown.width, shown.height) == (60, 42)


def test_every_page_of_a_tiff_is_a_page_and_an_animation_is_one() -> None:
    pages = [PAPER, PAPER.rotate(180), PAPER]
    tiff = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert [picture.page for picture in image.read(tiff).pictures] == [1, 2, 3]
    assert is_upright(tiff, 3)
    assert not is_upright(tiff, 2)
    gif = encoded(pages[0], "GIF", save_all=True, append_images=pages[1:])
    assert [picture.page for picture in image.read(gif).pictures] == [1]
    for data, page in ((tiff, 4), (gif, 2)):
        with pytest.raises(ReadingError):
            image.draw(data, page)


# A picture whose left half is black, made by libheif's encoder: pi-heif only reads.
HEIC = base64.b64decode(
    """
    AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAA
    AAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAA
    FwACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAA
    AgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AA
    AAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADACEiAAEABkQB
    wXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEA
    AAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAAB9tZGF0AAAAEygBrwtg9QQpv//Wz2B9
    +98Xw7Y=
    """
)


def test_heic_is_decoded() -> None:
    assert sniff(HEIC, "a.jpg") is Kind.IMAGE
    assert [picture.page for picture in image.read(HEIC).pictures] == [1]
    drawn = image.draw(HEIC, 1)
    assert (drawn.width, drawn.height) == (64, 48)
    pixels = Image.frombytes("RGB", (64, 48), drawn.pixels).convert("L")
    assert [pixels.getpixel((x, 24)) for x in (8, 56)] == pytest.approx([0, 255], abs=16)
    brand = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
    assert sniff(brand, "a.heic") is Kind.IMAGE
    with pytest.raises(ReadingError, match="damaged"):
        image.read(brand)


def test_large_pictures_are_made_smaller_and_bombs_refused() -> None:
    large = encoded(Image.new("L", (9000, 6000), 255), "JPEG")
    shown = image.draw(large, 1)
    assert shown.width * shown.height <= 12_000_000
    for size in ((60_000, 60_000), (2**31 - 1, 1), (20_000, 20_000)):
        with pytest.raises(ReadingError) as caught:
            image.draw(bomb(*size), 1)
        assert caught.value.message in {reasons.PICTURE_TOO_LARGE, reasons.DAMAGED_PICTURE}


def bomb(width: int, height: int) -> bytes:
    """A PNG of a hundred bytes that says to be this large."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def test_a_picture_that_is_cut_off_is_read_as_far_as_it_goes_and_says_so() -> None:
    for kind in ("PNG", "JPEG"):
        noisy = Image.effect_noise((400, 300), 90)
        data = encoded(noisy, kind)
        cut = data[: len(data) * 2 // 3]
        assert image.draw(cut, 1).width == 400
        reading = image.read(cut, recognised={1: page_of("The upper half")})
        assert reading.problems == (reasons.PICTURE_CUT_OFF,)
        assert image.read(data, recognised={1: page_of("All of it")}).problems == ()


def test_spoiled_pictures_have_a_reason() -> None:
    data = encoded(sheet(size=(300, 200), points=12, at=(10, 10)))
    states = set()
    for at in range(8, len(data), max(1, len(data) // 200)):
        spoiled = data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]
        try:
            image.draw(spoiled, 1)
            states.add("read")
        except ReadingError as error:
            states.add(error.message)
    assert states <= {"read", reasons.DAMAGED_PICTURE, reasons.PICTURE_TOO_LARGE}
    assert reasons.DAMAGED_PICTURE in states


def test_a_picture_without_writing_says_so() -> None:
    data = encoded(PAPER)
    with pytest.raises(ReadingError) as caught:
        image.read(data, recognised={1: RecognisedPage(1.5)})
    assert caught.value.message == reasons.NO_TEXT_IN_PICTURE
    with pytest.raises(ReadingError) as caught:
        image.read(data, recognised={1: "recognising its text failed"})
    assert caught.value.message == "Recognising its text failed."


def test_pages_are_put_together_and_the_uncertain_one_is_named() -> None:
    tiff = encoded(PAPER, "TIFF", save_all=True, append_images=[PAPER, PAPER])
    reading = image.read(
        tiff,
        recognised={
            1: page_of("The first page", "goes on"),
            2: RecognisedPage(1.5),
            3: page_of("Hardly legible", sure=0.714),
        },
    )
    assert [reading.text[page.start : page.end] for page in reading.pages] == [
        "The first page\ngoes on",
        "",
        "Hardly legible",
    ]
    assert [page.confidence for page in reading.pages] == [
        pytest.approx(0.99),
        None,
        pytest.approx(0.714),
    ]
    assert reading.problems == (
        "page 3: recognised with 71 % certainty; compare it with the original",
    )
    words = [reading.text[word.start : word.end] for word in reading.words]
    assert words == ["The", "first", "page", "goes", "on", "Hardly", "legible"]


def test_nothing_is_written_to_read_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> io.BytesIO:
        raise AssertionError("a file was opened")

    data = encoded(PAPER.convert("1"), "TIFF", compression="group4")
    monkeypatch.setattr("tempfile.NamedTemporaryFile", refuse)
    monkeypatch.setattr("tempfile.mkstemp", refuse)
    assert is_upright(data)
