"""The texts of a Word file's fields that are their code, not what they show (ECMA-376 Part 1,
17.16.18)."""

from lxml import etree

from desktop.ingest.readers.elements import attribute, local


def unshown(paragraph: etree._Element) -> frozenset[etree._Element]:
    """The w:t of a paragraph that stand between the beginning of a field and its result. Of a field
    that does not go that far in this paragraph, none."""
    if next(paragraph.iter("{*}fldChar"), None) is None:
        return frozenset()
    found: set[etree._Element] = set()
    # Of each field that is open: the texts of its code, None from its result on.
    fields: list[list[etree._Element] | None] = []
    for part in paragraph.iter("{*}fldChar", "{*}t"):
        kind = attribute(part, "fldCharType")
        if local(part) == "t":
            for code in fields:
                if code is not None:
                    code.append(part)
        elif kind == "begin":
            fields.append([])
        elif fields and kind == "separate":
            found.update(fields[-1] or ())
            fields[-1] = None
        elif fields and kind == "end":
            found.update(fields.pop() or ())
    return frozenset(found)
