"""A document that was read and embedded, as bytes: how it waits in the vault to be stored."""

import json
import struct

import numpy as np
from numpy.typing import NDArray

from desktop.documents import ParsedDocument
from desktop.errors import ReadingError
from desktop.ingest.reader_process import transfer
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message

# The lengths of the fields and of the text that follow, then come the vectors.
_LENGTHS = struct.Struct(">II")
_FLOAT = np.dtype("<f4")


def pack(parsed: ParsedDocument, vectors: NDArray[np.float32]) -> bytes:
    """The document, which has no attachments, with its vectors (chunks, dimension)."""
    message = transfer.pack_document(parsed)
    fields = json.dumps(message.fields).encode()
    lengths = _LENGTHS.pack(len(fields), len(message.payload))
    return b"".join([lengths, fields, message.payload, vectors.astype(_FLOAT).tobytes()])


def unpack(data: bytes) -> tuple[ParsedDocument, NDArray[np.float32]]:
    """The reverse of ``pack``. Raises ReadingError for what does not fit together."""
    try:
        fields_end = _LENGTHS.size + _LENGTHS.unpack_from(data)[0]
        text_end = fields_end + _LENGTHS.unpack_from(data)[1]
        fields = json.loads(data[_LENGTHS.size : fields_end])
        vectors = np.frombuffer(data[text_end:], _FLOAT)
    except (struct.error, ValueError) as error:
        raise ReadingError("The file could not be read", reasons.BAD_RESULT) from error
    message = Message("done", fields, data[fields_end:text_end])
    parsed = transfer.unpack_document(message, may_be_empty=True)
    return parsed, vectors.reshape(len(parsed.chunks), -1) if parsed.chunks else _none()


def _none() -> NDArray[np.float32]:
    return np.empty((0, 1), np.float32)
