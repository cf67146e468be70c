"""The texts of a Word file's fields that are their code, not what they show, and what is ticked and
chosen in its forms (ECMA-376 Part 1, 17.16.18 and 17.16.17)."""

from itertools import islice

from lxml import etree

from desktop.ingest.readers.office.elements import attribute, child, children, integer, is_on, local

_TICKED, _NOT_TICKED = "☒", "☐"
# A field with a result is not longer.
_FAR = 12


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


def chosen(mark: etree._Element) -> str:
    """What a box or a list of a form shows that begins with this w:fldChar, "" for other fields:
    what was typed is text of the document."""
    form = child(mark, "ffData")
    box, several = child(form, "checkBox"), child(form, "ddList")
    if box is not None:
        now = child(box, "checked")
        return _TICKED if is_on(child(box, "default") if now is None else now) else _NOT_TICKED
    if several is None or _has_result(mark):
        return ""
    entries = [attribute(entry, "val") for entry in children(several, "listEntry")]
    now = child(several, "result")
    place = integer(attribute(child(several, "default") if now is None else now, "val"), 0)
    return entries[place] if 0 <= place < len(entries) else ""


def _has_result(mark: etree._Element) -> bool:
    """Whether a text stands in the field that begins with this w:fldChar."""
    run = mark.getparent()
    for part in islice(run.itersiblings(), _FAR) if run is not None else ():
        ends = [attribute(each, "fldCharType") for each in part.iter("{*}fldChar")]
        if "end" in ends:
            return False
        if any(text.text for text in part.iter("{*}t")):
            return True
    return False
