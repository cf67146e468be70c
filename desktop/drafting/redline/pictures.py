"""What tells pictures of two Word files apart: their bytes, not their names or numbers."""

from lxml import etree

from desktop.drafting.redline.atoms import digest_of_xml
from desktop.drafting.redline.office_file import OfficeFile, pointers


class Pictures:
    """Knows the pictures that a part of a file points to."""

    def __init__(self, file: OfficeFile, part: str) -> None:
        self._file = file
        self._relations = file.relations(part) if part else {}

    def digest(self, element: etree._Element) -> str:
        """The same for two drawings that show the same at the same size."""
        found = [digest_of_xml(element)]
        for item in element.iter():
            for pointer in pointers(item):
                relation = self._relations.get(item.get(pointer) or "")
                if relation is not None and not relation.external:
                    found.append(self._file.digest(relation.target))
        return " ".join(found)
