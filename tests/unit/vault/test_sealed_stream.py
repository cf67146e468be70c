"""The encrypted stream of a matter's file: cut off between two chunks, it is not whole."""

import io
import os

import pytest

from desktop.errors import VaultDamagedError
from desktop.vault.disk.sealed_stream import CHUNK, TAG, SealedReader, SealedWriter


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_a_stream_that_ends_between_two_chunks_is_not_whole(size: int) -> None:
    key, header, data = bytes(32), b"header", os.urandom(size)
    stream = io.BytesIO()
    writer = SealedWriter(stream, key, header)
    writer.write(data)
    digest = writer.close()
    sealed = stream.getvalue()
    assert SealedReader(io.BytesIO(sealed), key, header).digest() == digest
    assert SealedReader(io.BytesIO(sealed), key, header).read(size + 1) == data
    for cut in range(0, len(sealed) - 1, CHUNK + TAG):
        with pytest.raises(VaultDamagedError):
            SealedReader(io.BytesIO(sealed[:cut]), key, header).digest()
    with pytest.raises(VaultDamagedError):
        SealedReader(io.BytesIO(sealed), key, b"another header").digest()
