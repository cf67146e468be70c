"""OpenDocument and Word files that are one XML file in place of a package (OpenDocument 1.3 Part 3,
3.1.2; "flat OPC"): made the package that their readers take.

What is made depends on the bytes alone, so that pictures keep their numbers.
"""

import base64
import binascii
import io
import re
import zipfile

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.package import MAX_PART, parse
from desktop.ingest.readers.office.elements import attribute, children, local

_HEAD = 64 * 1024
_MEDIA = re.compile(
    rb"<(?:[\w.-]+:)?document\b[^>]*?\bmimetype\s*=\s*[\"'](application/vnd\.oasis\.opendocument\.[\w.-]+)"
)
_OFFICE = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_OPC = re.compile(
    rb"<(?:[\w.-]+:)?package\b[^>]*http://schemas.microsoft.com/office/2006/xmlPackage"
)
_HREF = "{http://www.w3.org/1999/xlink}href"
# By how their bytes begin; others are not looked at.
_PICTURES = {
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF8": "gif",
    b"II*\0": "tif",
    b"MM\0*": "tif",
    b"BM": "bmp",
    b"RIFF": "webp",
}
# Which elements of the whole go to which part.
_OF_CONTENT = frozenset({"scripts", "font-face-decls", "automatic-styles", "body"})
_OF_STYLES = frozenset({"font-face-decls", "styles", "automatic-styles", "master-styles"})
_OF_META = frozenset({"meta"})
_Parts = dict[str, bytes]


def packed(data: bytes) -> bytes:
    """The package of a flat file; any other file as it is. Raises ReadingError for a flat one that
    is damaged or too long."""
    head = data[:_HEAD]
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return data
    media = _MEDIA.search(head) if _OFFICE in head else None
    if media is None and _OPC.search(head) is None:
        return data
    if len(data) > MAX_PART:
        raise reasons.convert_first(
            reasons.LARGE_FLAT, reasons.AS_OPEN_DOCUMENT, reasons.NO_SOUND_READER
        )
    if media is None:
        return _zipped(_office_parts(parse(data, has_pictures=True)))
    return _zipped(_open_parts(parse(data, reasons.DAMAGED_OPEN, has_pictures=True), media[1]))


def _open_parts(root: etree._Element, media: bytes) -> _Parts:
    parts = {"mimetype": media}
    for number, picture in enumerate(list(root.iter("{*}binary-data")), 1):
        image = picture.getparent()
        found = _bytes_of(picture)
        ending = next((e for mark, e in _PICTURES.items() if found.startswith(mark)), "")
        if image is None:
            continue
        # No reader looks for it there, and none takes so long a text.
        image.remove(picture)
        if local(image) != "image" or not ending:
            continue
        # What a style fills with is as in a package: named by no picture of the text.
        name = f"Pictures/{number:06}.{ending}"
        parts[name] = found
        image.set(_HREF, name)
    parts["content.xml"] = _part_of(root, "document-content", _OF_CONTENT)
    parts["styles.xml"] = _part_of(root, "document-styles", _OF_STYLES)
    parts["meta.xml"] = _part_of(root, "document-meta", _OF_META)
    return parts


def _part_of(root: etree._Element, name: str, wanted: frozenset[str]) -> bytes:
    """A part of a package with those elements of the whole."""
    space = etree.QName(root).namespace
    spaces = {prefix: uri for prefix, uri in root.nsmap.items() if prefix is not None}
    whole = etree.Element(f"{{{space}}}{name}", nsmap=spaces)
    text = etree.tostring(whole, encoding="utf-8")
    inside = b"".join(
        etree.tostring(each, encoding="utf-8", with_tail=False)
        for each in root
        if local(each) in wanted
    )
    # An element that is moved to another tree would be gone for the next part.
    opened = text.removesuffix(b"/>")
    qualified = opened.split(None, 1)[0].removeprefix(b"<")
    return opened + b">" + inside + b"</" + qualified + b">"


def _office_parts(root: etree._Element) -> _Parts:
    parts: _Parts = {}
    for part in children(root, "part"):
        name = attribute(part, "name").lstrip("/")
        for held in part:
            if local(held) == "binaryData":
                parts[name] = _bytes_of(held)
            elif len(held):
                parts[name] = etree.tostring(held[0], encoding="utf-8", with_tail=False)
    return parts


def _bytes_of(element: etree._Element) -> bytes:
    try:
        return base64.b64decode("".join(map(str, element.itertext())))
    except (binascii.Error, ValueError):
        return b""


def _zipped(parts: _Parts) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return whole.getvalue()
