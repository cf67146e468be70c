"""Checks of what a Chroma client hands over, and Chroma's names for what goes wrong."""

import contextlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import numpy as np
from chromadb import errors
from chromadb.api.types import Embeddings, Metadatas
from chromadb.base_types import SparseVector
from numpy.typing import NDArray

from desktop.vault.disk.connections import Connection, OperationalError
from desktop.vault.vectors import fields
from desktop.vault.vectors.chroma_schema import SchemaError
from desktop.vault.vectors.records import DimensionError
from desktop.vault.vectors.where import FilterError

MAX_BATCH = 20_000
_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9._-]{1,510}[a-zA-Z0-9]")
_ADDRESS = re.compile(r"\d{1,3}(\.\d{1,3}){3}")
_COLUMNS = frozenset({"documents", "embeddings", "metadatas", "distances", "uris", "data"})


@contextlib.contextmanager
def chroma_errors() -> Iterator[None]:
    """Turn the engine's errors into Chroma's. Their words hold no stored text."""
    try:
        yield
    except DimensionError as error:
        raise errors.InvalidArgumentError(
            f"Collection expecting embedding with dimension of {error.expected}, got {error.got}"
        ) from error
    except (FilterError, SchemaError) as error:
        raise errors.InvalidArgumentError(str(error)) from error
    except OperationalError as error:
        # The one function of ours in a statement is the one that matches patterns.
        if "user-defined function" not in str(error):
            raise
        raise errors.InvalidArgumentError(
            "The pattern takes too long to match against these documents; make it simpler"
        ) from None
    except UnicodeEncodeError:
        raise
    except ValueError as error:
        raise errors.InvalidArgumentError(str(error)) from error


@contextlib.contextmanager
def owned_by_documents(connection: Connection) -> Iterator[None]:
    """Refuse in Chroma's terms what the schema forbids: to take apart what documents are made
    of. Their matter removes them whole."""
    try:
        yield
    except connection.IntegrityError as error:
        raise errors.InvalidArgumentError(
            "A document or a matter of the vault holds this; remove it there"
        ) from error


def check_name(name: str, what: str = "name") -> None:
    """A collection's name, by Chroma's rule."""
    if not _NAME.fullmatch(name):
        raise errors.InvalidArgumentError(
            f"Validation error: {what}: Expected a name containing 3-512 characters from"
            " [a-zA-Z0-9._-], starting and ending with a character in [a-zA-Z0-9]."
            f" Got: {name}"
        )
    if _ADDRESS.fullmatch(name):
        raise errors.InvalidArgumentError(
            f"Validation error: {what}: Expected a name that is not a valid ip address. Got {name}"
        )


def check_collection_metadata(metadata: Mapping[str, Any] | None) -> None:
    """A collection's own metadata holds no lists and no sparse vectors."""
    if metadata is not None and not metadata:
        raise errors.InvalidArgumentError("Validation error: metadata: Metadata cannot be empty")
    for value in (metadata or {}).values():
        if not isinstance(value, str | int | float | bool):
            raise TypeError("Cannot convert Python object to MetadataValue")


def check_page(limit: int | None, offset: int | None) -> None:
    """Limits and offsets count, in 63 bits; a negative one would be read as none."""
    for number in (limit, offset):
        if number is not None and number < 0:
            raise errors.InvalidArgumentError("limit and offset must not be negative")
        if number is not None and number >= 1 << 63:
            raise errors.InvalidArgumentError("limit and offset must be less than 2**63")


def check_include(include: Sequence[str]) -> None:
    """The columns that may be asked for."""
    for column in include:
        if column not in _COLUMNS:
            raise errors.InvalidArgumentError(f"Invalid include value: {column}")


def check_batch(ids: Sequence[str], *columns: Sequence[Any] | NDArray[Any] | None) -> None:
    """The columns of an add, an update or an upsert."""
    if len(ids) > MAX_BATCH:
        raise errors.BatchSizeExceededError(
            f"Batch size {len(ids)} is greater than the maximum batch size {MAX_BATCH}"
        )
    if any(column is not None and len(column) != len(ids) for column in columns):
        raise errors.InvalidArgumentError(
            "Inconsistent number of IDs, embeddings, documents, URIs and metadatas"
        )
    if not all(ids):
        raise errors.InvalidArgumentError("Empty ID, ID must have at least one character")
    if len(set(ids)) != len(ids):
        raise errors.DuplicateIDError("Expected IDs to be unique")


def own_metadatas(metadatas: Metadatas | None) -> Sequence[fields.Metadata | None] | None:
    """Chroma's metadata as the engine's. Sparse vectors are not offered, as in Chroma's local
    engine."""
    for metadata in metadatas or ():
        if any(isinstance(value, SparseVector | dict) for value in (metadata or {}).values()):
            raise TypeError("Sparse vectors in metadata are not supported in local Chroma")
    return cast("Sequence[fields.Metadata | None] | None", metadatas)


def as_vectors(embeddings: Embeddings) -> NDArray[np.float32]:
    """Embeddings of any kind that Chroma takes, as float32 (n, dimension), finite."""
    with np.errstate(over="ignore"):
        try:
            vectors = np.asarray(embeddings, dtype=np.float32)
        except ValueError as error:
            raise errors.InvalidArgumentError(
                "The embeddings must be numbers and all of the same dimension"
            ) from error
    if vectors.ndim != 2 or vectors.shape[1] == 0:
        raise errors.InvalidArgumentError("The embeddings must be non-empty lists of numbers")
    if not np.isfinite(vectors).all():
        raise errors.InvalidArgumentError(
            "Validation error: embeddings: Embeddings must not contain NaN or Infinity values"
        )
    return vectors
