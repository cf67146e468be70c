"""Words for walking WordprocessingML by local names, whichever of its two namespaces it is in."""

import functools
from collections.abc import Iterator

from lxml import etree


def local(element: etree._Element) -> str:
    """The tag without its namespace; "" for what is no element."""
    tag = element.tag
    return _local(tag) if isinstance(tag, str) else ""


@functools.lru_cache(maxsize=4096)
def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The direct children of this name."""
    return element.iterchildren(f"{{*}}{name}")


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first child of the first child ... along the path, or None."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(f"{{*}}{name}"), None)
    return element


def grandchildren(root: etree._Element, group: str, name: str) -> list[etree._Element]:
    """The children of this name of the first child that is called as the group."""
    parent = child(root, group)
    return list(children(parent, name)) if parent is not None else []


def named(element: etree._Element | None) -> dict[str, etree._Element]:
    """The direct children by their names, of those of one name the first. Cheaper than ``child``
    where several are asked for."""
    if element is None:
        return {}
    return {local(each): each for each in element.iterchildren(reversed=True)}


def attribute(element: etree._Element | None, name: str) -> str:
    """An attribute by its local name, "" if it is absent."""
    if element is None:
        return ""
    # Not by way of ``attrib``, which is made anew each time.
    for key, value in element.items():
        if _local(key) == name:
            return str(value)
    return ""


def integer(text: str, otherwise: int, *, base: int = 10) -> int:
    """The number that a text holds, or ``otherwise``."""
    try:
        return int(text, base)
    except ValueError:
        return otherwise


def is_on(element: etree._Element | None) -> bool:
    """Whether a toggle such as w:b or w:vanish is present and not switched off."""
    return element is not None and attribute(element, "val") not in {"0", "false", "off", "none"}


def is_on_value(text: str) -> bool:
    """Whether an attribute says yes."""
    return text in {"1", "true", "on"}
