"""rapidocr (PP-OCRv6 on onnxruntime) as a function from a picture's pixels to lines of words.

Its three models are used one by one rather than through its front, which pads each line to the
widest of six, asks for every line which way up it is, and reads lines from the picture that it has
scaled down for finding them. Every model is named by its path in the wheel: rapidocr fetches
nothing that it is given. A word's certainty is the mean of the recogniser's for its letters.
"""

import logging
import math
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import rapidocr
from cv2.typing import MatLike as Pixels
from numpy.typing import NDArray
from rapidocr.ch_ppocr_cls import TextClassifier
from rapidocr.ch_ppocr_det import TextDetector
from rapidocr.ch_ppocr_rec import TextRecognizer
from rapidocr.utils.parse_parameters import ParseParams

from desktop.ingest.readers.common.ocr_page import MAX_LINES, Line, RecognisedPage, Word
from desktop.ingest.recognising import ocr_ink
from desktop.ingest.recognising.ocr_letters import Letters

# Four points (x, y): top left, top right, bottom right, bottom left as the line reads.
Corners = NDArray[np.float32]
# From a picture's pixels to another's: 2 rows of 3, as cv2.warpAffine takes it.
Affine = Pixels

_FOLDER = Path(rapidocr.__file__).parent
_MODELS = {
    "Det": "PP-OCRv6_det_small.onnx",
    "Cls": "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
    "Rec": "PP-OCRv6_rec_small.onnx",
}
# Lines are looked for in a picture whose longer side is at most the first (rapidocr: 2,000) and, as
# far as that allows, whose shorter side is at least the second (rapidocr's own limit).
_FIND_LONGER, _FIND_SHORTER = 1600, 736
# Higher pictures (receipts, screenshots) are searched in pieces that overlap; wider ones get a
# margin, as the detector finds little in strips.
_PIECE_RATIO, _PIECE_OVERLAP, _LEAST_PIECE, _MOST_PIECES = 2.0, 0.15, 600, 40
_STRIP_RATIO = 8.0
# A line that is less sure is no text: a pattern, a photograph (rapidocr's own limit).
_LEAST_SURE = 0.5
# A rectangle so many times as high as wide holds a line that reads up or down; a "1" does not.
_SIDEWAYS = 3.0
# Which way up a page lies is asked of so many of its longer lines; if they do not agree, a few are
# read both ways.
_ASKED, _READ_BOTH_WAYS = 12, 3
_AGREED, _SURE = 0.9, 0.8
# It lies upside down if more is read so by this factor and of at least a letter: "0 6 9 8" reads
# either way, and what lies upside down is rare.
_CLEARLY, _LEAST_GAIN = 1.5, 0.5
_LONG = 4.0
# A page that lies more askew than this (degrees) is turned and its lines are looked for anew; the
# detector's rectangles follow a line that is less askew.
_ASKEW = 6.0
# So many shapes like letters outside of all lines are writing that was not read.
_LEAST_MISSED = 12
# The spread of a picture's values below which nothing is on it.
_BLANK = 1.0
_LINE_HEIGHT, _LINE_RATIO = 48, 320 / 48
# How many letters a line has for each time that it is as long as high, roughly.
_LETTERS_A_HEIGHT = 1.5


class Engine:
    """The loaded models; one thread at a time."""

    def __init__(self, language: str, threads: int = 1) -> None:
        logging.getLogger("RapidOCR").setLevel(logging.CRITICAL + 1)
        cv2.setNumThreads(threads)
        config = ParseParams.load(_FOLDER / "config.yaml")
        for part, name in _MODELS.items():
            section = config[part]
            section.model_path = str(_FOLDER / "models" / name)
            section.engine_cfg = config.EngineConfig.onnxruntime
            section.engine_cfg.intra_op_num_threads = threads
            section.font_path = None
        # The picture is brought to its size here.
        config.Det.limit_type, config.Det.limit_side_len = "max", 10 * _FIND_LONGER
        self._detector = TextDetector(config.Det)
        self._classifier = TextClassifier(config.Cls)
        self._recogniser = TextRecognizer(config.Rec)
        self._letters = Letters(self._recogniser.postprocess_op.character, language)

    def recognise(self, pixels: Pixels, step: Callable[[], None] = lambda: None) -> RecognisedPage:
        """All lines of a picture, (height, width, 3) RGB. ``step`` is called before each line and
        may raise to stop."""
        picture = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
        height, width = picture.shape[:2]
        turned, there, found = self._straight(picture, step)
        back = cv2.invertAffineTransform(there)
        lines: list[Line] = []
        missed = ocr_ink.unread(turned, found)
        lost = [(missed, 0.0)] if missed >= _LEAST_MISSED else []
        for corners in self._as_they_read(turned, found, step)[:MAX_LINES]:
            step()
            words = self._read(_cut(turned, corners))
            letters = sum(len(word.text) for word in words)
            if not letters:
                # It looks like a line, and no letter of it was made out.
                across, down = _sides(corners)
                lost.append((max(1, round(_LETTERS_A_HEIGHT * across / down)), 0.0))
                continue
            sure = sum(word.confidence * len(word.text) for word in words) / letters
            if sure < _LEAST_SURE:
                lost.append((letters, sure))
                continue
            places = cv2.transform(corners.reshape(1, 4, 2), back).reshape(4, 2)
            a, b, c, d, e, f, g, h = np.clip(places / (width, height), 0.0, 1.0).ravel().tolist()
            lines.append(Line((a, b, c, d, e, f, g, h), words))
        letters = sum(count for count, _ in lost)
        sure = sum(count * certainty for count, certainty in lost) / max(1, letters)
        return RecognisedPage(width / height, tuple(lines), letters, sure)

    # --------------------------------------------------------------------- where the lines are

    def _straight(
        self, picture: Pixels, step: Callable[[], None]
    ) -> tuple[Pixels, Affine, list[Corners]]:
        """The picture with its lines running across, how it was turned for that, and the lines'
        rectangles in it, their corners clockwise from the top left."""
        there = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
        found = self._find(picture, step)
        if not found and float(picture.std()) > _BLANK:
            # Blurred letters are found by their outlines when they are smaller.
            half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
            found = [corners * 2 for corners in self._find(half, step)]
        if _mostly_sideways(found):
            there = np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, float(picture.shape[1])]])
            picture = cv2.rotate(picture, cv2.ROTATE_90_COUNTERCLOCKWISE)
            found = self._find(picture, step)
        askew = _askew(found)
        if abs(askew) > _ASKEW:
            picture, turn = _turned(picture, askew)
            there = turn @ np.vstack([there, [0.0, 0.0, 1.0]])
            found = self._find(picture, step)
        return picture, there, found

    def _find(self, picture: Pixels, step: Callable[[], None]) -> list[Corners]:
        height, width = picture.shape[:2]
        piece = max(_LEAST_PIECE, int(_PIECE_RATIO * width))
        if height <= 1.5 * piece:
            step()
            return self._find_in(picture)
        overlap = int(_PIECE_OVERLAP / _PIECE_RATIO * piece)
        found = []
        for number, top in enumerate(range(0, height - overlap, piece - overlap)):
            if number == _MOST_PIECES:
                break
            step()
            # Of the lines that two pieces share, each takes the nearer ones.
            first = top + overlap / 2 if top else 0.0
            last = top + piece - overlap / 2 if top + piece < height else height
            for corners in self._find_in(picture[top : top + piece]):
                corners[:, 1] += top
                if first <= corners[:, 1].mean() < last:
                    found.append(corners)
        return found

    def _find_in(self, picture: Pixels) -> list[Corners]:
        height, width = picture.shape[:2]
        scale = max(1.0, _FIND_SHORTER / min(height, width))
        scale = min(scale, _FIND_LONGER / max(height, width))
        size = (max(32, round(width * scale)), max(32, round(height * scale)))
        small = picture
        if size != (width, height):
            method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            small = cv2.resize(picture, size, interpolation=method)
        margin = max(0, round(size[0] / _STRIP_RATIO - size[1]))
        if margin:
            small = cv2.copyMakeBorder(small, margin, margin, 0, 0, cv2.BORDER_REPLICATE)
        boxes = self._detector(small).boxes
        if boxes is None:
            return []
        shift, share = np.array([0, margin]), np.array([width / size[0], height / size[1]])
        return [((box - shift) * share).astype(np.float32) for box in boxes]

    # ----------------------------------------------------------------------- which way they read

    def _as_they_read(
        self, picture: Pixels, found: Sequence[Corners], step: Callable[[], None]
    ) -> list[Corners]:
        """The rectangles, their corners as their lines read."""
        across = [corners for corners in found if not _is_sideways(corners)]
        # Up the margin, unless the line itself says otherwise.
        upright = [np.roll(corners, 1, axis=0) for corners in found if _is_sideways(corners)]
        if self._is_upside_down(picture, across, step):
            across = [np.roll(corners, 2, axis=0) for corners in across]
        for number, corners in enumerate(upright):
            if self._is_upside_down(picture, [corners], step):
                upright[number] = np.roll(corners, 2, axis=0)
        return across + upright

    def _is_upside_down(
        self, picture: Pixels, lines: Sequence[Corners], step: Callable[[], None]
    ) -> bool:
        longest = sorted(lines, key=lambda corners: _sides(corners)[0], reverse=True)
        cuts = [_cut(picture, corners) for corners in longest[:_ASKED]]
        # The classifier squeezes what is longer.
        starts = [cut[:, : int(_LONG * cut.shape[0])] for cut in cuts if _is_long(cut)]
        if starts:
            step()
            answers = self._classifier(starts).cls_res or []
            sure_ones = [label for label, sure in answers if sure > _SURE]
            up, down = sure_ones.count("0"), sure_ones.count("180")
            if up + down > 2 and max(up, down) >= _AGREED * (up + down):
                return down > up
        upright = turned = 0.0
        for cut in cuts[:_READ_BOTH_WAYS]:
            step()
            upright += self._worth(cut)
            turned += self._worth(cv2.rotate(cut, cv2.ROTATE_180))
        return turned > max(_LEAST_GAIN, _CLEARLY * upright)

    def _worth(self, cut: Pixels) -> float:
        """How much of a line was read, and how surely: one sure letter of many is no reading."""
        words = self._read(cut)
        return sum((word.confidence - _LEAST_SURE) * len(word.text) for word in words)

    # ------------------------------------------------------------------------- what they say

    def _read(self, cut: Pixels) -> tuple[Word, ...]:
        ratio = cut.shape[1] / cut.shape[0]
        wide = max(_LINE_RATIO, ratio)
        ready = self._recogniser.resize_norm_img(cut, wide)
        odds = self._recogniser.session(ready[np.newaxis])[0]
        return self._letters.words(odds, ratio / wide)


def _sides(corners: Corners) -> tuple[float, float]:
    """The lengths of the top and the left side."""
    across, down = corners[1] - corners[0], corners[3] - corners[0]
    return float(np.hypot(*across)), float(np.hypot(*down))


def _is_sideways(corners: Corners) -> bool:
    across, down = _sides(corners)
    return down > _SIDEWAYS * across


def _is_long(cut: Pixels) -> bool:
    return bool(cut.shape[1] >= _LONG * cut.shape[0])


def _mostly_sideways(found: Sequence[Corners]) -> bool:
    sides = [_sides(corners) for corners in found]
    return sum(down for across, down in sides if down > across) > sum(
        across for across, down in sides if across >= down
    )


def _askew(found: Sequence[Corners]) -> float:
    """The angle (degrees, clockwise) of most of the lines that run across, by their length."""
    slopes = []
    for corners in found:
        across, down = _sides(corners)
        if across > 2 * down:
            x, y = (corners[1] + corners[2] - corners[0] - corners[3]).tolist()
            slopes.append((math.degrees(math.atan2(y, x)), across))
    slopes.sort()
    half = sum(length for _, length in slopes) / 2
    for angle, length in slopes:
        half -= length
        if half <= 0:
            return angle
    return 0.0


def _turned(picture: Pixels, angle: float) -> tuple[Pixels, Affine]:
    """The picture turned counter-clockwise by ``angle`` degrees on white, nothing cut off."""
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    new_width, new_height = round(width * cos + height * sin), round(height * cos + width * sin)
    turn[:, 2] += ((new_width - width) / 2, (new_height - height) / 2)
    white = (255, 255, 255)
    turned = cv2.warpAffine(
        picture, turn, (new_width, new_height), flags=cv2.INTER_LINEAR, borderValue=white
    )
    return turned, turn


def _cut(picture: Pixels, corners: Corners) -> Pixels:
    """The line in these corners, straightened."""
    across, down = _sides(corners)
    width, height = max(2, round(across)), max(2, round(down))
    # Lines of a large picture are brought to the recogniser's height at once.
    if height > 2 * _LINE_HEIGHT:
        width, height = max(2, round(width * 2 * _LINE_HEIGHT / height)), 2 * _LINE_HEIGHT
    goal = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    turn = cv2.getPerspectiveTransform(corners, goal)
    flags, border = cv2.INTER_CUBIC, cv2.BORDER_REPLICATE
    return cv2.warpPerspective(picture, turn, (width, height), flags=flags, borderMode=border)
