"""The tree of a page, set right where the parser (libxml2) builds another than a browser does."""

from lxml import etree

from desktop.ingest.readers.html import html_math

# All that may stand in a head (HTML, 13.2.6.4.4); what else stands there begins the body.
_OF_HEAD = frozenset(
    {
        *("base", "basefont", "bgsound", "link", "meta", "title", "noscript", "noframes"),
        *("style", "script", "template"),
    }
)


def parse(source: str) -> tuple[etree._Element | None, bool]:
    """The tree of a page, None for one that holds nothing, and whether all of it could be read."""
    # HTML knows no entities but its own, so huge_tree lifts only the limits of depth and length.
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None, True
    if root is not None:
        _begin_body(root)
        _take_in_what_follows(root)
        html_math.write_out(root)
    return root, not any("RESOURCE" in error.type_name for error in parser.error_log)


def _begin_body(root: etree._Element) -> None:
    """Take out of the head what is no part of one. The parser knows no element newer than HTML 4,
    and leaves them there on pages that do without the tag ``body``."""
    head = root.find("head")
    if head is None:
        return
    children = list(head)
    first = next((n for n, child in enumerate(children) if child.tag not in _OF_HEAD), None)
    if first is None:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    moved = children[first:]
    if body.text:
        moved[-1].tail = (moved[-1].tail or "") + body.text
        body.text = None
    body[:0] = moved


def _take_in_what_follows(root: etree._Element) -> None:
    """Put what comes after the end of the page into its body: mail servers add their lines there.
    The parser makes further pages of it."""
    others = list(root.itersiblings())
    body = root.find("body")
    into = root if body is None else body
    for other in others:
        if text := other.text:
            if len(into):
                into[-1].tail = (into[-1].tail or "") + text
            else:
                into.text = (into.text or "") + text
        into.extend(list(other))
