"""The documents that lie inside an OpenDocument file: folders of its package, or objects of other
programs (OpenDocument 1.3 Part 2, 3.2; Part 3, 10.4.6)."""

import io
import zipfile
from functools import partial

from desktop.errors import ReadingError
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office.elements import attribute
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.opendocument import odf

_MEDIA = "application/vnd.oasis.opendocument."
# Charts and formulas are read where they stand.
_ENDINGS = {"text": ".odt", "spreadsheet": ".ods", "presentation": ".odp"}
_OWN = (".xml", ".rdf", "mimetype", "layout-cache")
# How those objects of other programs begin that are files: in compound files, and as RTF.
_BEGINNINGS = {b"\xd0\xcf\x11\xe0": "", b"{\\rt": ".rtf"}


def embedded(package: Package) -> Embedded:
    """All that a package embeds."""
    found = Embedded(package)
    manifest = odf.manifest(package)
    known = set(package.names)
    for entry in manifest.iter("{*}file-entry") if manifest is not None else ():
        name = attribute(entry, "full-path").removeprefix("./").rstrip("/")
        kind = attribute(entry, "media-type").removeprefix(_MEDIA)
        if "/" in name or name.lower().endswith(_OWN):
            continue
        if kind in _ENDINGS and f"{name}/content.xml".lower() in known:
            found.put(name + _ENDINGS[kind], name, partial(_packed, package, name, kind))
        elif name.lower() in known and (ending := _ending(package, name)) is not None:
            found.put(name + ending, name, partial(package.member, name))
    return found


def _ending(package: Package, name: str) -> str | None:
    """What the name of an object of another program lacks, None if it is no file."""
    try:
        return _BEGINNINGS.get(package.head(name, 4))
    except ReadingError:
        return None


def _packed(package: Package, folder: str, kind: str) -> bytes:
    """The folder as a file of its own: the same bytes at each reading, by which contents are known,
    so without a time."""
    whole = io.BytesIO()
    inside = f"{folder}/".lower()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), _MEDIA + kind)
        for name in package.names:
            if name.startswith(inside) and (data := package.member(name)) is not None:
                archive.writestr(zipfile.ZipInfo(name.removeprefix(inside)), data)
    return whole.getvalue()
