"""The words that a PDF's pages show, as Poppler has them; needs `pdftotext` and `pdftoppm`."""

import html
import math
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

_WORD = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')
# Of a page that is drawn: dots an inch, and a difference of grey that is seen.
_DOTS, _TRACE, MOST_DRAWN = 100, 12, 30
_SECONDS = 120


def seen(pdf: Path) -> Iterator[list[str]]:
    """The words of each page that leave a trace where they stand: white ones do not. Pages after
    the first MOST_DRAWN are not drawn, all of their words count. Raises TimeoutExpired."""
    listed = ["pdftotext", "-bbox", "-cropbox", "-enc", "UTF-8", str(pdf), "-"]
    pages = _run(listed).split(b"<page ")[1:]
    with tempfile.TemporaryDirectory() as folder:
        how = ["-cropbox", "-r", str(_DOTS), "-l", str(MOST_DRAWN), "-gray"]
        _run(["pdftoppm", *how, str(pdf), str(Path(folder) / "page")])
        pictures = sorted(Path(folder).iterdir())
        for place, page in enumerate(pages):
            words = _WORD.findall(page.decode("utf-8", "replace"))
            if place < len(pictures):
                with Image.open(pictures[place]) as picture:
                    words = [word for word in words if _leaves_trace(word[:4], picture)]
            yield [html.unescape(word[4]) for word in words]


def _run(command: Sequence[str]) -> bytes:
    return subprocess.run(command, capture_output=True, timeout=_SECONDS).stdout


def _leaves_trace(box: Sequence[str], picture: Image.Image) -> bool:
    left, top, right, bottom = (float(side) * _DOTS / 72 for side in box)
    stretch = (
        max(0, int(left)),
        max(0, int(top)),
        min(picture.width, math.ceil(right)),
        min(picture.height, math.ceil(bottom)),
    )
    if stretch[0] >= stretch[2] or stretch[1] >= stretch[3]:
        return False
    greys = picture.crop(stretch).tobytes()
    return max(greys) - min(greys) > _TRACE
