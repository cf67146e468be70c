"""From the slides of a presentation to its text: a slide is a page, its title a heading."""

from collections.abc import Sequence

from desktop.documents import Attachment, Page, Picture
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import (
    MAX_PAGES,
    BlockKind,
    Reading,
    TextBuilder,
    first_heading,
)
from desktop.ingest.readers.common.sniff import Kind

NOTES = "Speaker notes:"


class Slides:
    """Adds slides one after the other: ``open``, ``title`` and what is put into ``builder``,
    ``close``; at the end ``reading``. A hidden slide keeps its number; its text is set apart."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self.aside = Aside()
        self._shown = self.builder
        self._pages: list[Page] = []
        self._hidden = self._titled = False
        self._shared: set[str] = set()
        self._blocks = 0

    @property
    def page(self) -> int:
        """The number of the open slide."""
        return len(self._pages) + 1

    @property
    def is_hidden(self) -> bool:
        """Whether the open slide is."""
        return self._hidden

    def open(self, *, hidden: bool = False) -> None:
        """Begin a slide."""
        if len(self._pages) >= MAX_PAGES:
            raise reasons.unreadable(reasons.TOO_MANY_PAGES)
        self._hidden, self._titled = hidden, False
        self.builder = TextBuilder() if hidden else self._shown
        self._blocks = len(self._shown.blocks)

    def title(self, text: str) -> None:
        """Add the slide's title."""
        self.builder.add_heading(" ".join(text.split()), 1)
        self._titled = True

    def paragraph(self, text: str, *, item: bool = False) -> None:
        """Add a paragraph. The first on a slide without a title begins a stretch of its own."""
        fresh = not self._titled and len(self.builder.blocks) == self._blocks and not self._hidden
        if fresh:
            label = f"Slide {self.page}"
            self.builder.add(BlockKind.PARAGRAPH, text, level=1, label=label)
        elif item:
            self.builder.add(BlockKind.ITEM, text)
        else:
            self.builder.add_paragraph(text)

    def shared(self, text: str) -> None:
        """Add what slides share, such as a footer: on the first that shows it."""
        if self._hidden or text in self._shared or not any(map(str.isalnum, text)):
            return
        self._shared.add(text)
        self.builder.add(BlockKind.PARAGRAPH, text)

    def notes(self, text: str) -> None:
        """Add what the speaker has noted on the slide, and say that it is that."""
        if text.strip():
            self.builder.add(BlockKind.PARAGRAPH, f"{NOTES} {text.strip()}")

    def close(self) -> None:
        """End the slide."""
        if self._hidden:
            self.aside.add(self.builder.text, reasons.HIDDEN_SLIDE, self.page)
        blocks = self._shown.blocks[self._blocks :]
        end = self._shown.length
        self._pages.append(Page(self.page, blocks[0].start if blocks else end, end))
        self.builder = self._shown

    def reading(
        self,
        kind: Kind,
        title: str,
        problems: Sequence[str] = (),
        attachments: tuple[Attachment, ...] = (),
        pictures: tuple[Picture, ...] = (),
        *,
        is_whole: bool = True,
    ) -> Reading:
        """All that was added. ``is_whole`` is false as long as the pictures still have to be
        recognised. Raises ReadingError if no slide shows anything."""
        text, blocks = self._shown.text, self._shown.finish()
        if not text and not attachments and (is_whole or not pictures):
            raise reasons.unreadable(reasons.ONLY_HIDDEN if self.aside else reasons.NO_TEXT)
        return Reading(
            kind,
            text,
            blocks,
            tuple(self._pages),
            title or first_heading(text, blocks),
            tuple(dict.fromkeys([*problems, *self.aside.problems()])),
            hidden=self.aside.items(),
            attachments=attachments,
            pictures=pictures,
        )
