"""The vectors of the clauses that come with Strongroom, made beforehand, so that the first search
by meaning has not to wait for them.

``resources/clauses/MODEL.vectors`` is written by resources/make_clause_vectors.py: a line of JSON,
then the vectors as little-endian float16, a row for each key. It is bound to what it was made of: a
key is the SHA-256 of a clause's text, so a text that has changed has no vector here; ``model`` is
the digest of the embedding model's files, and ``data`` the SHA-256 of the rows. What does not fit
is not used: it is computed as if there were no file.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop import paths

_ENDING = ".vectors"
_KEY = 64
# A header of this length has more keys than any library; the file is ours, but may be damaged.
_LONGEST_HEADER = 4_000_000
_TYPE = np.dtype("<f2")


def file_for(model: str, folder: Path | None = None) -> Path:
    """Where the vectors of an embedding model lie, made or not."""
    return (folder or paths.resource_path("clauses")) / f"{model}{_ENDING}"


def encoded(digest: str, keys: Sequence[str], vectors: NDArray[np.float32]) -> bytes:
    """The file for a model with this digest; row i of ``vectors`` belongs to key i."""
    rows = np.ascontiguousarray(vectors, _TYPE).tobytes()
    header = {
        "model": digest,
        "dimension": int(vectors.shape[1]),
        "data": hashlib.sha256(rows).hexdigest(),
        "keys": list(keys),
    }
    return json.dumps(header, separators=(",", ":")).encode() + b"\n" + rows


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
    head, _, rows = data[:_LONGEST_HEADER].partition(b"\n")
    rows = data[len(head) + 1 :]
    try:
        header: Any = json.loads(head)
    except ValueError:
        return {}
    expected = {"model": digest, "dimension": dimension, "data": hashlib.sha256(rows).hexdigest()}
    keys = header.pop("keys", None) if isinstance(header, dict) else None
    if not isinstance(keys, list) or header != expected:
        return {}
    if len(rows) != len(keys) * dimension * _TYPE.itemsize or not all(map(_is_key, keys)):
        return {}
    vectors = np.frombuffer(rows, _TYPE).reshape(len(keys), dimension).astype(np.float32)
    # Half the digits are gone: the length is 1 but for some thousandths.
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return dict(zip(keys, vectors, strict=True))


def _is_key(key: object) -> bool:
    return isinstance(key, str) and len(key) == _KEY
