"""Pages of one width laid under one another. Knows no Qt; all lengths are logical pixels."""

from bisect import bisect_right

# Height / width of A4, until a page has been seen.
A4_RATIO = 297 / 210


class PageStrip:
    """Where each page of a strip begins and ends. Heights are guessed until they are known."""

    def __init__(self, pages: int, width: int = 800, gap: int = 16) -> None:
        self.pages = pages
        self.width = width
        self.gap = gap
        self._known: dict[int, float] = {}
        self._guess = A4_RATIO
        self._tops: list[int] = []

    def resize(self, width: int) -> None:
        """Give all pages another width."""
        if width != self.width:
            self.width = width
            self._tops = []

    def learn(self, page: int, ratio: float) -> None:
        """Page ``page`` is ``ratio`` times as high as wide. The first page seen is the guess for
        all that have not been."""
        if not self._known:
            self._guess = ratio
        if self._known.get(page) != ratio:
            self._known[page] = ratio
            self._tops = []

    def height(self, page: int) -> int:
        """The height of a page."""
        return max(1, round(self.width * self._known.get(page, self._guess)))

    def top(self, page: int) -> int:
        """Where a page begins, from the top of the strip."""
        return self._edges()[page - 1]

    def total(self) -> int:
        """The height of the whole strip with a gap above, below and between."""
        return self._edges()[-1] if self.pages else 0

    def page_at(self, y: int) -> int:
        """The page at ``y``, or the one above the gap that is there; 1 at least."""
        tops = self._edges()
        return min(self.pages, max(1, bisect_right(tops, y)))

    def visible(self, top: int, bottom: int) -> range:
        """The numbers of the pages that [top, bottom) shows a part of."""
        if not self.pages or bottom <= top:
            return range(0)
        first = self.page_at(top)
        if self.top(first) + self.height(first) <= top and first < self.pages:
            first += 1
        last = self.page_at(bottom - 1)
        return range(first, last + 1)

    def _edges(self) -> list[int]:
        if not self._tops:
            y = self.gap
            for page in range(1, self.pages + 1):
                self._tops.append(y)
                y += self.height(page) + self.gap
            self._tops.append(y)
        return self._tops


def quote_on_page(start: int, quote: str, page_start: int, page_end: int) -> str:
    """The part of a quote, which begins at offset ``start`` of the stored text, that stands on the
    page [page_start, page_end)."""
    return quote[max(0, page_start - start) : max(0, page_end - start)]


def ahead(visible: range, pages: int) -> list[int]:
    """The pages that will be needed next: the one after those in view, and the one before."""
    if not visible:
        return []
    return [page for page in (visible.stop, visible.start - 1) if 1 <= page <= pages]
