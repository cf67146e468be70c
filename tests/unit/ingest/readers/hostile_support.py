"""What tests of hostile files share: how one may end, and entities that lead elsewhere."""

import time

from desktop.errors import ReadingError
from desktop.ingest.reader_process.reading import Readers

# A hostile document ends within 512 MiB (the workers' limit) and 30 seconds.
SECONDS = 30


def outcome(readers: Readers, data: bytes, name: str = "file") -> str:
    """The reason a file was refused with, or its text; in time, with nothing else raised."""
    began = time.monotonic()
    try:
        read = readers.read(data, name)
        # A container may hold files and no text, a scan pictures that are still to be recognised.
        result = read.text or "no text yet" * bool(read.attachments or read.pictures)
    except ReadingError as error:
        result = error.message
    assert time.monotonic() - began < SECONDS
    assert result.strip()
    return result


LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'>{}]>".format(
    "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
)
FOREIGN = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
