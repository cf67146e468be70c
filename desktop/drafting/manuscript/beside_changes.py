"""Changes what a draft's base says beside its paragraphs: the names of styles, the words of charts
and diagrams."""

import re
from collections.abc import Collection, Iterator

from lxml import etree

from desktop.drafting.manuscript.beside import parts_beside
from desktop.drafting.manuscript.inner_names import rename_styles
from desktop.drafting.redline.office_file import OfficeFile

STYLE = "style "


def changed(data: bytes, where: Collection[str], text: str, value: str) -> bytes:
    """The file in which the places named ``where``, as ``beside`` names them, do not say ``text``
    any more: a style has a name that says nothing, a chart or a diagram says ``value`` there.
    Raises ReadingError."""
    file = OfficeFile(data)
    names = {each.removeprefix(STYLE) for each in where if each.startswith(STYLE)}
    if names:
        rename_styles(file, lambda name: name in names)
    said = whole_words(text)
    for name, parts in parts_beside(file).items():
        for part in parts if name in where else ():
            for element in _words(file.xml(part)):
                element.text = said.sub(lambda found: value, element.text or "")
    return file.save()


def whole_words(text: str) -> re.Pattern[str]:
    """What finds a text in small letters and in capitals, but not as a part of other words: Ann is
    no part of an annual report."""
    return re.compile(rf"(?<![^\W_]){re.escape(text)}(?![^\W_])", re.IGNORECASE)


def _words(root: etree._Element | None) -> Iterator[etree._Element]:
    return root.iter("{*}t", "{*}v") if root is not None else iter(())
