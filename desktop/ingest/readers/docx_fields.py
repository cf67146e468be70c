"""The texts of a Word file's fields that are their code, not what they show (ECMA-376 Part 1,
17.16.18)."""

from lxml import etree

from desktop.ingest.readers.elements import attribute, local


class Fields:
    """Tells of paragraph after paragraph; of a field whose code goes on in further ones as well."""

    def __init__(self) -> None:
        self._far: set[etree._Element] = set()
        self._roots: set[etree._Element] = set()

    def unshown(self, paragraph: etree._Element) -> frozenset[etree._Element]:
        """The w:t of a paragraph that stand between the beginning of a field and its result. Of a
        field that never comes to one, or to its end, none."""
        if next(paragraph.iter("{*}fldChar"), None) is None:
            return frozenset(self._far.intersection(paragraph.iter("{*}t")) if self._far else ())
        found, goes_on = _codes(paragraph)
        if goes_on:
            root = paragraph.getroottree().getroot()
            if root not in self._roots:
                self._roots.add(root)
                self._far |= _codes(root)[0]
        if self._far:
            found |= self._far.intersection(paragraph.iter("{*}t"))
        return frozenset(found)


def _codes(element: etree._Element) -> tuple[set[etree._Element], bool]:
    """The w:t in the codes of fields below an element, and whether a code has not ended there."""
    found: set[etree._Element] = set()
    # Of each field that is open: the texts of its code, None from its result on.
    fields: list[list[etree._Element] | None] = []
    for part in element.iter("{*}fldChar", "{*}t"):
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
    return found, any(code is not None for code in fields)
