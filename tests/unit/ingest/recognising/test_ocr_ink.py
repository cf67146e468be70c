"""Writing that the detector of lines passed by is told of; patterns and photographs are not."""

import cv2
import numpy as np
import pytest
from cv2.typing import MatLike as Pixels
from numpy.typing import NDArray
from PIL import Image

from desktop.ingest.recognising import ocr_engine, ocr_ink
from tests.unit.ingest.ocr_support import LETTER, sheet

LETTERS = sum(len("".join(line.split())) for line in LETTER)


def pixels(image: Image.Image) -> Pixels:
    """A picture as the recogniser has it (BGR)."""
    return cv2.cvtColor(np.asarray(image.convert("RGB")), cv2.COLOR_RGB2BGR)


def rectangle(left: float, top: float, right: float, bottom: float) -> NDArray[np.float32]:
    """The corners of a line, clockwise from the top left."""
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


@pytest.mark.parametrize("ink", ["black", "#999999", "#d0d0d0"])
def test_letters_outside_of_all_lines_are_counted(ink: str) -> None:
    count = ocr_ink.unread(pixels(sheet(ink=ink)), [])
    assert 0.6 * LETTERS < count < 1.3 * LETTERS


def test_what_lies_in_a_line_was_read() -> None:
    page = pixels(sheet())
    height, width = page.shape[:2]
    assert ocr_ink.unread(page, [rectangle(0, 0, width, height)]) == 0
    below = ocr_ink.unread(page, [rectangle(100, 110, width, 160)])
    every = ocr_ink.unread(page, [])
    assert every / 2 < below < every - 10


@pytest.mark.parametrize("kind", ["blank", "noise", "gradient", "rules", "bricks", "tiny"])
def test_what_is_no_writing_is_not_counted(kind: str) -> None:
    across, down = np.meshgrid(np.arange(1200), np.arange(900))
    grey = {
        "blank": np.full((900, 1200), 255),
        "noise": np.random.default_rng(7).integers(0, 256, (900, 1200)),
        "gradient": across * 255 // 1200,
        "rules": np.where((across % 60 == 0) | (down % 40 == 0), 0, 255),
        "bricks": np.where((across // 40 + down // 20) % 2 == 0, 60, 200),
        "tiny": np.zeros((3, 3)),
    }[kind]
    assert ocr_ink.unread(cv2.cvtColor(grey.astype(np.uint8), cv2.COLOR_GRAY2BGR), []) == 0


@pytest.mark.model
def test_a_page_whose_lines_were_missed_is_uncertain(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = ocr_engine.Engine("en")
    whole = engine.recognise(np.asarray(sheet()))
    assert whole.lost == 0
    find = engine._find_in
    monkeypatch.setattr(engine, "_find_in", lambda picture: find(picture)[:2])
    half = engine.recognise(np.asarray(sheet()))
    assert len(half.lines) == 2
    assert half.lost > LETTERS / 4
    assert half.confidence is not None
    assert half.confidence < 0.8
