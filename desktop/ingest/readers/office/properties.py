"""The properties of an office file of today."""

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import short_title
from desktop.ingest.readers.common.package import Package


def title(package: Package) -> str:
    """The title in the properties of an office file, "" if there is none."""
    name = next(iter(package.related("", "core-properties")), "")
    root = package.xml(name) if name else None
    found = root.find("{*}title") if root is not None else None
    return short_title(one_line(found.text or "")) if found is not None else ""
