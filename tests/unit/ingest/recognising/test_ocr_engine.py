"""The real recogniser on invented scans: what it reads however the paper lay, where it runs."""

import contextlib
import difflib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from desktop import confine
from desktop.documents import PageImage
from desktop.errors import CancelledError, ReadingError
from desktop.ingest.readers.common.ocr_layout import compose
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.recognising import ocr_languages
from desktop.ingest.recognising.recogniser import Recogniser
from desktop.settings import Settings
from tests.unit.ingest.ocr_support import LETTER, as_page_image, sheet, write

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    with contextlib.closing(Recogniser(workers=1)) as made:
        yield made


def likeness(page: RecognisedPage, lines: Sequence[str]) -> float:
    """The share of the letters that were read as they are, in order."""
    read = "".join(compose(page).text.split())
    return difflib.SequenceMatcher(None, read, "".join("".join(lines).split())).ratio()


def test_a_clean_page_is_read_to_the_letter(recogniser: Recogniser) -> None:
    page = recogniser.recognise(as_page_image(sheet()))
    assert compose(page).text.replace("\n\n", "\n").split("\n") == list(LETTER)
    assert page.confidence is not None
    assert page.confidence > 0.97


@pytest.mark.parametrize("degrees", [90, 180, 270, -5, 12])
def test_a_page_is_read_however_it_lay(recogniser: Recogniser, degrees: int) -> None:
    lying = sheet().rotate(
        degrees, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC
    )
    page = recogniser.recognise(as_page_image(lying))
    assert likeness(page, LETTER) > 0.98
    # The first word is where the first word of the paper went.
    first = compose(page).words[0].box
    spot = Image.new("L", (1240, 900), 0)
    spot.paste(255, (125, 125, 200, 150))
    there = spot.rotate(degrees, expand=True).getbbox()
    assert there is not None
    across = (first.left + first.right) / 2 * lying.width
    down = (first.top + first.bottom) / 2 * lying.height
    assert there[0] - 25 < across < there[2] + 25
    assert there[1] - 25 < down < there[3] + 25


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "German",
            ("Die Mängelansprüche verjähren in fünf Jahren,", "§ 634a Abs. 1 BGB; Größe: Öl"),
        ),
        (
            "French",
            ("Le bailleur a reçu la clé où l'élève naît,", "près du château français, à Noël"),
        ),
        ("Spanish", ("El señor Muñoz pagó 1.250,00 € al año,", "¿cuándo terminó la obligación?")),
        ("Polish", ("Zażółć gęślą jaźń, źródło umowy", "Łódź, dnia ósmego października")),
    ],
)
def test_the_letters_of_the_languages_that_are_offered(
    recogniser: Recogniser, language: str, lines: tuple[str, ...]
) -> None:
    font_has_them = language != "Polish"  # Vera has Western European letters only
    picture = sheet(lines if font_has_them else ["-"], points=32)
    if not font_has_them:
        dejavu = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
        if not dejavu.exists():
            pytest.skip("no font with Polish letters here")
        picture = Image.new("RGB", (1240, 900), "white")
        write(picture, lines, (120, 120), 32, font=dejavu)
    assert likeness(recogniser.recognise(as_page_image(picture)), lines) > 0.97


@pytest.mark.parametrize(("line", "points"), [("å Å ø Ø æ Æ", 18), ("0 6 9 8 0 6 9 8", 28)])
def test_a_short_line_is_not_read_upside_down(
    recogniser: Recogniser, line: str, points: int
) -> None:
    """Upside down a few letters were a little surer."""
    composed = compose(recogniser.recognise(as_page_image(sheet((line,), points=points))))
    assert composed.text.replace(" ", "")[:2] == line.replace(" ", "")[:2]
    boxes = [word.box.left for word in composed.words]
    assert boxes == sorted(boxes)


def test_a_bad_copy_is_less_certain(recogniser: Recogniser) -> None:
    bad = sheet(points=18).filter(ImageFilter.GaussianBlur(4.5))
    page = recogniser.recognise(as_page_image(bad))
    assert page.confidence is None or page.confidence < 0.8


def test_small_print_light_ink_and_white_on_black_are_read(recogniser: Recogniser) -> None:
    small = sheet(size=(1240, 1754), points=15)
    assert likeness(recogniser.recognise(as_page_image(small)), LETTER) > 0.97
    assert likeness(recogniser.recognise(as_page_image(sheet(ink="#999999"))), LETTER) > 0.97
    black = Image.new("RGB", (1240, 900), "black")
    write(black, LETTER, (120, 120), ink="white")
    assert likeness(recogniser.recognise(as_page_image(black)), LETTER) > 0.97


def test_long_receipts_are_read_from_top_to_bottom(recogniser: Recogniser) -> None:
    lines = [f"Position {n} paper clips {n}.50 EUR" for n in range(1, 26)]
    receipt = sheet(lines, size=(420, 1500), points=16, at=(30, 60))
    assert likeness(recogniser.recognise(as_page_image(receipt)), lines) > 0.98


@pytest.mark.parametrize("size", [(1, 1), (3000, 3), (3, 3000), (400, 400)])
def test_pictures_without_writing_have_no_lines(
    recogniser: Recogniser, size: tuple[int, int]
) -> None:
    page = recogniser.recognise(as_page_image(Image.new("RGB", size, "white")))
    assert page.lines == ()


def test_noise_is_not_taken_for_text(recogniser: Recogniser) -> None:
    noise = Image.effect_noise((1200, 900), 120).convert("RGB")
    page = recogniser.recognise(as_page_image(noise))
    assert sum(len(line.words) for line in page.lines) < 5


def test_cancelling_acts_at_once_and_the_next_page_is_read(recogniser: Recogniser) -> None:
    lines = [f"A line of text that takes its time to be read, number {n}" for n in range(45)]
    picture = as_page_image(sheet(lines, size=(1654, 2339), points=26))
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    with pytest.raises(CancelledError):
        recogniser.recognise(picture, cancel)
    delay = time.monotonic()
    timer.join()
    assert time.monotonic() - delay < 1.0
    assert recogniser.recognise(as_page_image(sheet())).lines


def test_a_worker_that_dies_costs_one_page(recogniser: Recogniser) -> None:
    with pytest.raises(ReadingError):
        recogniser.recognise(PageImage(10, 10, b"too few"))
    assert recogniser.recognise(as_page_image(sheet())).lines


def test_the_worker_writes_nothing_and_has_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its models are files of the wheel; no other file is opened for writing, none fetched. In a
    user's environment: in that of a build onnxruntime keeps its telemetry to itself."""
    for name in ("CI", "TF_BUILD", "GITHUB_ACTIONS", "ORT_DISABLE_TELEMETRY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    with contextlib.closing(Recogniser(workers=1)) as made:
        confine.take_refused()
        made.recognise(as_page_image(sheet()))
        assert not confine.take_refused(), "the vault's log would tell of an attempt to connect"
        pid = made._workers[0].pid
        assert pid is not None
        files = [os.readlink(f"/proc/{pid}/fd/{fd}") for fd in _descriptors(pid)]
        assert not [name for name in files if name.startswith("/") and name != os.devnull]
        made.rest()
        assert made._workers[0].pid is None
        assert made.recognise(as_page_image(sheet())).lines
    assert not list(tmp_path.iterdir())


def _descriptors(pid: int) -> list[str]:
    try:
        return os.listdir(f"/proc/{pid}/fd")
    except PermissionError:
        pytest.skip("the worker's /proc is closed to us, as it should be")


def test_the_program_itself_loads_no_model_library() -> None:
    code = (
        "import sys, desktop.workspace, desktop.cli\n"
        "names = ('rapidocr', 'onnxruntime', 'cv2', 'PIL', 'pi_heif', 'pypdfium2')\n"
        "print([name for name in names if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_choices_of_language_are_those_of_the_settings() -> None:
    names = [language.name for language in ocr_languages.LANGUAGES]
    assert Settings().ocr_language in names
