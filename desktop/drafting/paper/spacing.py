"""How far apart paragraphs stand."""

from collections.abc import Iterable
from dataclasses import replace

from lxml import etree

from desktop.drafting.paper.model import Block, Line
from desktop.ingest.readers.office.elements import child, is_on


def spaced(blocks: Iterable[Block], settings: etree._Element | None) -> tuple[Block, ...]:
    """The blocks with what the space above each adds to the space below the one before it: Word
    takes the larger of both, as HTML does, unless w:doNotUseHTMLParagraphAutoSpacing (ECMA-376
    Part 4, 9.7.3.20) has it take both."""
    if is_on(child(settings, "compat", "doNotUseHTMLParagraphAutoSpacing")):
        return tuple(blocks)
    made: list[Block] = []
    below = 0.0
    for block in blocks:
        if isinstance(block, Line):
            made.append(replace(block, before=max(0.0, block.before - below)))
            below = block.after
        else:
            made.append(block)
            below = 0.0
    return tuple(made)
