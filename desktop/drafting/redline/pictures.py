"""What tells pictures of two Word files apart: their bytes, not their names or numbers."""

import hashlib

from lxml import etree

from desktop.drafting.redline.atoms import digest_of_xml
from desktop.drafting.redline.office_file import OfficeFile, r


class Pictures:
    """Knows the pictures that a part of a file points to."""

    def __init__(self, file: OfficeFile, part: str) -> None:
        self._file = file
        self._relations = file.relations(part) if part else {}

    def digest(self, element: etree._Element) -> str:
        """The same for two drawings that show the same at the same size."""
        found = [digest_of_xml(element)]
        for item in element.iter():
            for pointer in (r("embed"), r("id"), r("link")):
                relation = self._relations.get(item.get(pointer) or "")
                if relation is not None and not relation.external:
                    data = self._file.data(relation.target)
                    found.append(hashlib.sha256(data).hexdigest()[:16])
        return " ".join(found)
