"""How far our readers of web pages and mails agree with what a browser paints.

    python -m tests.bench.web_oracle FOLDER… [--each] [--words] [--most 400]

Every web page and mail below the folders is read by our reader, and shown by Chromium without
scripts and without a network. A word counts as shown if it paints pixels: the page is drawn as it
is and once more with its letters made transparent, and the two pictures differ where the word
stands. That takes colour, opacity, clipping, covering and what lies beyond the page into account.
What has to be scrolled to or opened (a closed ``details``) counts as shown; what a control, a
picture's alternative text or the style sheet brings counts for neither side. Words are compared as
a bag, without case.

Printed are the pages, the share of the words that show found in our visible text, those found among
what we hide only (false hides), those found nowhere (lost), and the words of ours that do not show
(leaks); with ``--each`` a line for each file that is off, with ``--words`` the words themselves.
"""

import argparse
import email
import email.errors
import email.header
import email.policy
import signal
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from desktop.errors import ReadingError
from desktop.ingest.readers.html import html
from desktop.ingest.readers.mail import eml, mail
from tests.bench.web_browser import Browser, BrowserError
from tests.bench.word_bags import bag, plain

_SCRIPT = Path(__file__).with_name("web_words.js").read_text(encoding="utf-8")
_MOST_BYTES = 3_000_000
# Pages are judged as far as here; what stands further down counts for neither side.
_LOWEST, _WIDEST = 12_000, 2500
# A difference of a colour channel that no eye sees; pixels of it that make a word; pixels of height
# below which letters can't be read.
_SAME, _PAINTED, _READABLE = 12, 3, 3.5
_SECONDS = 120


@dataclass(slots=True)
class Shown:
    """What the browser makes of a page: the words that it paints, those that it does not, and
    those on which nothing is said."""

    painted: Counter[str] = field(default_factory=Counter)
    unpainted: Counter[str] = field(default_factory=Counter)
    neutral: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Judged:
    """One page. All three are words with how often."""

    path: Path
    words: int
    hidden: Counter[str]
    lost: Counter[str]
    leaked: Counter[str]

    @property
    def is_off(self) -> bool:
        """Whether anything of it is not as it should be."""
        return bool(self.hidden or self.lost or self.leaked)


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown to the browser, and what we read of it."""

    data: bytes
    content_type: str
    is_mail: bool
    visible: str
    hidden: str
    #: Of a mail: its heads and its plain version, which our text may hold too.
    beside: str = ""


def main() -> None:
    """Judge all pages and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--words", action="store_true")
    parser.add_argument("--most", type=int, default=400, help="files of each folder")
    arguments = parser.parse_args()
    judged = []
    for page in _all_judged(arguments.folders, arguments.most):
        judged.append(page)
        if page.is_off and (arguments.each or arguments.words):
            _print_page(page, words=arguments.words)
    _print_sum(judged)


def _all_judged(folders: Sequence[Path], most: int) -> Iterator[Judged]:
    browser = Browser()
    try:
        for path in _files(folders, most):
            page = _read(path)
            if page is None:
                continue
            try:
                shown = _shown(browser, page)
            except BrowserError as error:
                print(f"!! {path}: {str(error)[:100]}", file=sys.stderr)
                browser.close()
                browser = Browser()
                continue
            yield _judge(path, page, shown)
    finally:
        browser.close()


def _files(folders: Sequence[Path], most: int) -> Iterator[Path]:
    endings = {".html", ".htm", ".xhtml", ".eml"}
    for folder in folders:
        found = [folder] if folder.is_file() else sorted(folder.rglob("*"))
        found = [path for path in found if path.suffix.lower() in endings or path == folder]
        found = [path for path in found if path.is_file() and not path.is_symlink()]
        found = [path for path in found if 0 < path.stat().st_size <= _MOST_BYTES]
        step = max(1, len(found) // most)
        yield from found[::step][:most]


def _read(path: Path) -> Page | None:
    data = path.read_bytes()
    is_mail = path.suffix.lower() == ".eml"
    given = _mail_page(data) if is_mail else (data, _content_type(data), "")
    if given is None:
        return None
    signal.alarm(_SECONDS)
    try:
        reading = eml.read(data) if is_mail else html.read(data)
        visible, hidden = reading.text, "\n".join(item.text for item in reading.hidden)
    except ReadingError as error:
        print(f"-- {path}: {error}", file=sys.stderr)
        return None
    finally:
        signal.alarm(0)
    return Page(given[0], given[1], is_mail, visible, hidden, given[2])


def _content_type(data: bytes) -> str:
    """Browsers know a file without a declared character set for UTF-8; what a server sends not."""
    if b"charset" in data[:2048].lower() or b"encoding" in data[:200]:
        return "text/html"
    try:
        data.decode()
    except ValueError:
        return "text/html"
    return "text/html; charset=utf-8"


def _mail_page(data: bytes) -> tuple[bytes, str, str] | None:
    """The HTML version of a mail's only body, its content type, and what stands beside it."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    parts = [part for part in message.walk() if not part.is_multipart()]
    parts = [part for part in parts if part.get_content_disposition() != "attachment"]
    pages = [part for part in parts if part.get_content_type() == "text/html"]
    if len(pages) != 1 or pages[0].get_filename():
        return None
    body = pages[0].get_payload(decode=True)
    charset = pages[0].get_param("charset")
    kind = f"text/html; charset={charset}" if isinstance(charset, str) else "text/html"
    heads = [_decoded(str(value)) for name, value in message.items() if name.title() in mail.HEADS]
    plain = [
        part.get_payload(decode=True) for part in parts if part.get_content_type() == "text/plain"
    ]
    beside = [
        *heads,
        *(text.decode("utf-8", "replace") for text in plain if isinstance(text, bytes)),
        *mail.HEADS,
    ]
    return (body, kind, " ".join(beside)) if isinstance(body, bytes) else None


def _decoded(head: str) -> str:
    try:
        return str(email.header.make_header(email.header.decode_header(head)))
    except (LookupError, ValueError, email.errors.HeaderParseError):
        return head


def _shown(browser: Browser, page: Page) -> Shown:
    browser.show(page.data, page.content_type, as_mail=page.is_mail)
    layout = browser.run(_SCRIPT)
    words = layout["words"]
    painted = _painted(browser, layout)
    if layout["fixed"]:
        # What stays in place covers each part of the page for a while only.
        browser.run("oracleWithoutFixed(true)")
        painted |= _painted(browser, layout)
        browser.run("oracleWithoutFixed(false)")
    # Those that we hide may lie over others: they alone are taken away.
    doubtful = bag([page.hidden])
    some = [int(n) for n in np.flatnonzero(painted) if doubtful[plain(words[n][0])]]
    if some:
        painted[some] &= _painted(browser, layout, some)[some]
    return _sorted(words, painted, [layout["brought"], *browser.texts()])


def _painted(
    browser: Browser, layout: dict[str, Any], some: list[int] | None = None
) -> NDArray[np.bool_]:
    """Which words stand where pixels change if these words are made transparent, all at first."""
    width, height = min(layout["width"], _WIDEST), min(layout["height"], _LOWEST)
    before = browser.picture(width, height)
    browser.run(f"oracleClear({'null' if some is None else some})")
    sums = _sums(before, browser.picture(width, height))
    browser.run("oracleClear([])")
    found = [any(_differs(sums, box) for box in boxes) for _, _, boxes in layout["words"]]
    return np.array(found, dtype=bool)


def _sums(before: Sequence[Image.Image], after: Sequence[Image.Image]) -> NDArray[np.int32]:
    """How many pixels differ above and left of each point."""
    parts = [
        np.asarray(ImageChops.difference(one, other)).max(axis=2) > _SAME
        for one, other in zip(before, after, strict=True)
    ]
    counts = np.concatenate(parts).cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32)
    return np.pad(counts, ((1, 0), (1, 0)))


def _differs(sums: NDArray[np.int32], box: Sequence[float]) -> bool:
    tall, broad = sums.shape
    left, right = (int(max(0, min(broad - 1, round(side)))) for side in (box[0], box[2]))
    top, bottom = (int(max(0, min(tall - 1, round(side)))) for side in (box[1], box[3]))
    if right <= left or bottom <= top or box[3] - box[1] < _READABLE:
        return False
    inside = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
    return bool(inside >= _PAINTED)


def _sorted(words: Sequence[Any], painted: NDArray[np.bool_], brought: Iterable[str]) -> Shown:
    """The pieces put together to words; one is painted if a piece of it is."""
    shown = Shown()
    whole: list[tuple[str, bool, float]] = []
    for (text, joined, boxes), is_painted in zip(words, painted, strict=True):
        top = boxes[0][1] if boxes else 0.0
        if joined and whole:
            before, was_painted, at = whole.pop()
            whole.append((before + text, was_painted or bool(is_painted), at))
        else:
            whole.append((text, bool(is_painted), top))
    for text, is_painted, top in whole:
        side = shown.painted if is_painted else shown.unpainted
        (side if top < _LOWEST else shown.neutral).update(bag([text]))
    shown.neutral += bag(brought) - shown.painted - shown.unpainted
    return shown


def _judge(path: Path, page: Page, shown: Shown) -> Judged:
    ours, aside = bag([page.visible]), bag([page.hidden])
    missing = shown.painted - ours
    leaked = ours - shown.painted - shown.neutral - bag([page.beside])
    hidden = missing & (aside - shown.unpainted)
    return Judged(path, shown.painted.total(), hidden, missing - hidden, leaked)


def _print_page(page: Judged, *, words: bool) -> None:
    counts = f"{page.words:7} {page.hidden.total():6} {page.lost.total():6} {page.leaked.total():6}"
    print(f"{counts}  {page.path}", flush=True)
    if words:
        for name in ("hidden", "lost", "leaked"):
            if found := getattr(page, name):
                print(f"    {name}: {' '.join(list(found)[:40])}")


def _print_sum(judged: Sequence[Judged]) -> None:
    words = sum(page.words for page in judged)
    hidden, lost, leaked = (
        sum(getattr(page, name).total() for page in judged) for name in ("hidden", "lost", "leaked")
    )
    found = words - hidden - lost
    print(f"pages                      {len(judged)}")
    print(f"words that show            {words}")
    print(f"  in our visible text      {found} ({found / max(1, words):.4%})")
    print(f"  in our hidden text only  {hidden}")
    print(f"  nowhere                  {lost}")
    print(f"words of ours, not shown   {leaked}")
    without = sum(1 for page in judged if not page.hidden and not page.lost)
    print(f"pages without a loss       {without}")


if __name__ == "__main__":
    main()
