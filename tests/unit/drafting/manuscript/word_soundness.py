"""What makes Word offer to repair a file, as far as the file alone tells."""

import io
import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TYPES = "[Content_Types].xml"
# 17.13.6: an id of its own for each bookmark and each tracked change of a kind.
_ONCE = ("bookmarkStart", "commentRangeStart")


def faults(data: bytes) -> list[str]:
    """Ids that lead nowhere, parts that are missing or without a type, notes and comments that are
    not there, fields that do not end, cells and stories without a paragraph, doubled ids."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    roots = {
        name: etree.fromstring(content)
        for name, content in parts.items()
        if name.endswith((".xml", ".rels"))
    }
    found = [f"twice: {name}" for name, n in Counter(archive.namelist()).items() if n > 1]
    found += _untyped(parts, roots[_TYPES])
    for name, root in roots.items():
        found += _leads(name, root, roots, parts)
        if name.startswith("word/"):
            found += _story(name, root)
    found += _notes(roots)
    return found


def _untyped(parts: dict[str, bytes], types: etree._Element) -> Iterator[str]:
    endings = {(each.get("Extension") or "").lower() for each in types}
    names = {(each.get("PartName") or "").lstrip("/") for each in types} - {""}
    for name in parts:
        if name != _TYPES and name not in names and name.rsplit(".", 1)[-1].lower() not in endings:
            yield f"no type: {name}"
    yield from (f"type of nothing: {name}" for name in names - parts.keys())


def _leads(
    name: str, root: etree._Element, roots: dict[str, etree._Element], parts: dict[str, bytes]
) -> Iterator[str]:
    folder, last = posixpath.split(name)
    relations = roots.get(posixpath.join(folder, "_rels", f"{last}.rels"))
    known: set[str] = set()
    for each in relations if relations is not None else ():
        known.add(each.get("Id") or "")
        target = posixpath.normpath(posixpath.join("/", folder, each.get("Target") or ""))
        if each.get("TargetMode") != "External" and target.lstrip("/") not in parts:
            yield f"{name} leads to {target}, which is not there"
    for element in root.iter("{*}*"):
        for key, value in element.attrib.items():
            if str(key).startswith(_R) and value and value not in known:
                yield f"{name} has {value!s} in {element.tag!s}, which leads nowhere"


def _story(name: str, root: etree._Element) -> Iterator[str]:
    for kind in _ONCE:
        ids = Counter(each.get(f"{_W}id") for each in root.iter(f"{_W}{kind}"))
        yield from (f"{name}: {kind} {key} twice" for key, number in ids.items() if number > 1)
    open_ = 0
    for each in root.iter(f"{_W}fldChar"):
        open_ += {"begin": 1, "end": -1}.get(each.get(f"{_W}fldCharType") or "", 0)
        if open_ < 0:
            yield f"{name}: a field ends that did not begin"
    if open_ > 0:
        yield f"{name}: a field does not end"
    for cell in root.iter(f"{_W}tc"):
        if not len(cell) or cell[-1].tag != f"{_W}p":
            yield f"{name}: a cell that ends without a paragraph"
    for row in root.iter(f"{_W}tr"):
        if row.find(f".//{_W}tc") is None:
            yield f"{name}: a row without a cell"


def _notes(roots: dict[str, etree._Element]) -> Iterator[str]:
    for kind in ("footnote", "endnote", "comment"):
        holder = roots.get(f"word/{kind}s.xml")
        there = {each.get(f"{_W}id") for each in holder} if holder is not None else set()
        for name, root in roots.items():
            for each in root.iter(f"{_W}{kind}Reference"):
                if each.get(f"{_W}id") not in there:
                    yield f"{name}: {kind} {each.get(f'{_W}id')} is not there"
