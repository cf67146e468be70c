"""The vectors of the clauses that come with Strongroom, made beforehand, so that the first search
by meaning has not to wait for them.

``resources/clauses/MODEL.vectors`` is written by resources/make_clause_vectors.py: a line of JSON,
then the keys, 32 bytes each, then for each key a row of little-endian float16. It is bound to what
it was made of: a key is the SHA-256 of a clause's text, so a text that has changed has no vector
here; ``model`` is the digest of the embedding model's files, and ``data`` the SHA-256 of all behind
the line. What does not fit is not used: it is computed as if there were no file.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop import paths

_ENDING = ".vectors"
_KEY_BYTES = 32
_LONGEST_HEADER = 1000
_TYPE = np.dtype("<f2")


def file_for(model: str, folder: Path | None = None) -> Path:
    """Where the vectors of an embedding model lie, made or not."""
    return (folder or paths.resource_path("clauses")) / f"{model}{_ENDING}"


def encoded(digest: str, keys: Sequence[str], vectors: NDArray[np.float32]) -> bytes:
    """The file for a model with this digest; row i of ``vectors`` belongs to key i."""
    rows = np.ascontiguousarray(vectors, _TYPE).tobytes()
    data = b"".join(map(bytes.fromhex, keys)) + rows
    header = _header(digest, int(vectors.shape[1]), len(keys), data)
    return json.dumps(header, separators=(",", ":")).encode() + b"\n" + data


def _header(digest: str, dimension: int, count: int, data: bytes) -> dict[str, str | int]:
    checked = hashlib.sha256(data).hexdigest()
    return {"model": digest, "dimension": dimension, "count": count, "data": checked}


@cache
def shipped(model: str, digest: str, dimension: int) -> Mapping[str, NDArray[np.float32]]:
    """The vectors that come with Strongroom for this model, by the hash of their text: float32,
    (dimension,), of length 1. None for a model that they were not made with."""
    try:
        data = file_for(model).read_bytes()
    except OSError:
        return {}
    return decoded(data, digest, dimension)


def decoded(data: bytes, digest: str, dimension: int) -> Mapping[str, NDArray[np.float32]]:
    """What ``encoded`` made; nothing of a file that is damaged or of another model."""
    head = data[:_LONGEST_HEADER].partition(b"\n")[0]
    rest = data[len(head) + 1 :]
    width = _KEY_BYTES + dimension * _TYPE.itemsize
    count = len(rest) // width
    try:
        header = json.loads(head)
    except ValueError:
        return {}
    if header != _header(digest, dimension, count, rest) or len(rest) != count * width:
        return {}
    at = count * _KEY_BYTES
    keys = (rest[n : n + _KEY_BYTES].hex() for n in range(0, at, _KEY_BYTES))
    vectors = np.frombuffer(rest, _TYPE, offset=at).reshape(count, dimension).astype(np.float32)
    # Half the digits are gone: the length is 1 but for some thousandths.
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return dict(zip(keys, vectors, strict=True))
