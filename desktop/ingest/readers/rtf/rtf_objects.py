"""The objects of other programs in an RTF file (RTF Specification 1.9.1, "Objects")."""

from functools import partial

from desktop.ingest.readers.office.embedded import Embedded, of_old_object

#: The destination of an object's bytes, written as hexadecimal digits.
DATA = "objdata"


class Objects:
    """Gathers the digits of each object; ``found`` has the files that they are."""

    def __init__(self) -> None:
        self.found = Embedded()
        self._digits: list[str] = []

    def put(self, text: str) -> None:
        """Take digits of the object that is told."""
        self._digits.append(text)

    def end(self) -> None:
        """The object is told."""
        digits, self._digits = "".join(self._digits), []
        if digits.strip():
            self.found.take_object(str(len(self.found)), partial(_held, digits))


def _held(digits: str) -> bytes | None:
    return of_old_object(bytes.fromhex(digits))
