"""A locked file is read with the password that opens it, which is then known for good."""

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pypdf
import pytest

from desktop.errors import ReadingError
from desktop.ingest.pages.folding import occurrence
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf
from desktop.ingest.run.unlocking import UnlockingReaders, is_locked
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.ingest_support import SENTENCE, make_pdf
from tests.unit.vault_support import open_library

MATTER = "Kessler"
PASSWORD = "Öffne dich"


def locked(algorithm: str, password: str = PASSWORD, owner: str = "owner") -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([SENTENCE])))
    writer.encrypt(password, owner, algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256-R5", "AES-256"])
def test_every_encryption_opens_with_its_password(algorithm: str) -> None:
    data = locked(algorithm)
    with pytest.raises(ReadingError, match="protected by a password"):
        pdf.read(data)
    with pytest.raises(ReadingError) as caught:
        pdf.read(data, password="guess")
    assert caught.value.message == reasons.WRONG_PASSWORD
    assert pdf.read(data, password=PASSWORD).text == SENTENCE.strip()
    assert pdf.read(data, password="owner").text == SENTENCE.strip()


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_a_file_that_only_forbids_printing_opens_without_one(algorithm: str) -> None:
    assert pdf.read(locked(algorithm, password="")).text == SENTENCE.strip()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def reason_of(reading: UnlockingReaders, data: bytes) -> str:
    with pytest.raises(ReadingError) as caught:
        reading.read(data, "lease.pdf")
    return caught.value.message


def test_the_password_that_opens_a_file_is_kept_and_used_again(
    readers: Readers, library: Library
) -> None:
    data = locked("AES-256")
    sha256 = hashlib.sha256(data).hexdigest()
    assert reason_of(UnlockingReaders(readers, library, MATTER), data) == reasons.LOCKED
    wrong = UnlockingReaders(readers, library, MATTER, ["guess", ""])
    assert reason_of(wrong, data) == reasons.WRONG_PASSWORD
    assert library.beside.password(MATTER, sha256) == ""
    given = UnlockingReaders(readers, library, MATTER, ["guess", PASSWORD])
    assert given.read(data, "lease.pdf").text == SENTENCE.strip()
    assert library.beside.password(MATTER, sha256) == PASSWORD
    later = UnlockingReaders(readers, library, MATTER)
    assert later.read(data, "lease.pdf").text == SENTENCE.strip()
    image = readers.render(data, "lease.pdf", 1, 200, "rent", password=PASSWORD)
    assert len(image.highlights) == 1


def test_a_password_goes_with_the_last_file_that_it_opens(
    readers: Readers, library: Library
) -> None:
    data = locked("AES-128")
    sha256 = hashlib.sha256(data).hexdigest()
    parsed = UnlockingReaders(readers, library, MATTER, [PASSWORD]).read(data, "lease.pdf")
    facts = FileFacts("/in/lease.pdf", len(data), 1, sha256)
    vectors = np.ones((len(parsed.chunks), 4), np.float32)
    document = library.store(MATTER, facts, parsed, vectors, "letters")
    other = library.add_matter("Other").name
    assert library.beside.password(other, sha256) == ""
    library.remove([document.id])
    assert library.beside.password(MATTER, sha256) == ""


def test_only_locked_files_ask() -> None:
    assert is_locked(reasons.LOCKED)
    assert is_locked(reasons.WRONG_PASSWORD)
    assert not is_locked(reasons.DAMAGED_PDF)


def test_which_of_several_equal_places_is_meant() -> None:
    text = "The fee is due.\nThe fee\nis due. The fee is due."
    assert occurrence(text, "The fee is due.", 0) == 0
    assert occurrence(text, "The fee\nis due.", 16) == 1
    assert occurrence(text, "The fee is due.", 32) == 2
    assert occurrence(text, "nothing", 10) == 0
    assert occurrence(text, "“”", 10) == 0
