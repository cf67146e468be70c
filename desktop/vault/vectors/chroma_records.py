"""The half of Chroma's server interface that is about records."""

from collections.abc import Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from chromadb import errors
from chromadb.api.types import (
    DeleteResult,
    Documents,
    Embeddings,
    GetResult,
    Metadatas,
    QueryResult,
    ReadLevel,
    URIs,
)
from chromadb.config import System
from overrides import override

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.vectors import chroma_schema, lookup, records
from desktop.vault.vectors.catalogue import CollectionRow
from desktop.vault.vectors.chroma_catalogue import CatalogueAPI
from desktop.vault.vectors.chroma_input import (
    as_vectors,
    check_batch,
    check_include,
    check_page,
    chroma_errors,
    own_metadatas,
    owned_by_documents,
)
from desktop.vault.vectors.lookup import Columns, Ids
from desktop.vault.vectors.nearest import VectorIndex
from desktop.vault.vectors.records import DEFAULT_DATABASE, DEFAULT_TENANT
from desktop.vault.vectors.where import Condition, condition

Where = Mapping[str, Any] | None

_METADATA_DOCUMENTS = ("metadatas", "documents")


class RecordsAPI(CatalogueAPI):
    """Records of the collections of a vault's database."""

    def __init__(self, system: System, database: Database) -> None:
        super().__init__(system, database)
        self._index = VectorIndex()

    @override(check_signature=False)
    def _add(
        self,
        ids: Sequence[str],
        collection_id: UUID,
        embeddings: Embeddings,
        metadatas: Metadatas | None = None,
        documents: Documents | None = None,
        uris: URIs | None = None,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> bool:
        check_batch(ids, embeddings, metadatas, documents, uris)
        kept = own_metadatas(metadatas)
        with chroma_errors(), self._database.writer() as connection:
            found = self._found(connection, collection_id, tenant, database)
            if ids:
                vectors = as_vectors(embeddings)
                records.add(connection, found.id, ids, documents, kept, vectors, uris)
        return True

    @override(check_signature=False)
    def _update(
        self,
        collection_id: UUID,
        ids: Sequence[str],
        embeddings: Embeddings | None = None,
        metadatas: Metadatas | None = None,
        documents: Documents | None = None,
        uris: URIs | None = None,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> bool:
        check_batch(ids, embeddings, metadatas, documents, uris)
        kept = own_metadatas(metadatas)
        with chroma_errors(), self._database.writer() as connection:
            found = self._found(connection, collection_id, tenant, database)
            vectors = None if embeddings is None or not ids else as_vectors(embeddings)
            with owned_by_documents(connection):
                records.update(connection, found.id, ids, documents, kept, vectors, uris)
        return True

    @override(check_signature=False)
    def _upsert(
        self,
        collection_id: UUID,
        ids: Sequence[str],
        embeddings: Embeddings,
        metadatas: Metadatas | None = None,
        documents: Documents | None = None,
        uris: URIs | None = None,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> bool:
        check_batch(ids, embeddings, metadatas, documents, uris)
        kept = own_metadatas(metadatas)
        with chroma_errors(), self._database.writer() as connection:
            found = self._found(connection, collection_id, tenant, database)
            if ids:
                vectors = as_vectors(embeddings)
                with owned_by_documents(connection):
                    records.upsert(connection, found.id, ids, documents, kept, vectors, uris)
        return True

    @override(check_signature=False)
    def _delete(
        self,
        collection_id: UUID,
        ids: Sequence[str] | None = None,
        where: Where = None,
        where_document: Where = None,
        limit: int | None = None,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> DeleteResult:
        if not ids and not where and not where_document:
            raise errors.InvalidArgumentError(
                "Validation error: ids, where: Either ids or where must be specified"
            )
        if limit is not None and not where and not where_document:
            raise errors.InvalidArgumentError(
                "limit can only be specified when a where clause is provided"
            )
        check_page(limit, None)
        with chroma_errors(), self._database.writer() as connection:
            found = self._found(connection, collection_id, tenant, database)
            test = _condition(found, where, where_document)
            chosen = lookup.find(
                connection, found.id, names=ids or None, condition=test, limit=limit
            )
            with owned_by_documents(connection):
                deleted = records.delete(connection, chosen.tolist())
        return DeleteResult(deleted=deleted)

    @override(check_signature=False)
    def _count(
        self,
        collection_id: UUID,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
        read_level: ReadLevel = ReadLevel.INDEX_AND_WAL,
    ) -> int:
        with self._database.reader() as connection:
            found = self._found(connection, collection_id, tenant, database)
            return lookup.count(connection, found.id)

    @override(check_signature=False)
    def _peek(
        self,
        collection_id: UUID,
        n: int = 10,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> GetResult:
        include = [*_METADATA_DOCUMENTS, "embeddings"]
        peeked = self._get(
            collection_id, limit=n, include=include, tenant=tenant, database=database
        )
        return cast("GetResult", peeked)

    @override(check_signature=False)
    def _get(
        self,
        collection_id: UUID,
        ids: Sequence[str] | None = None,
        where: Where = None,
        limit: int | None = None,
        offset: int | None = None,
        where_document: Where = None,
        include: Sequence[str] = _METADATA_DOCUMENTS,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> GetResult:
        check_include(include)
        check_page(limit, offset)
        with chroma_errors(), self._database.reader() as connection:
            found = self._found(connection, collection_id, tenant, database)
            test = _condition(found, where, where_document)
            chosen = lookup.find(
                connection,
                found.id,
                names=ids,
                condition=test,
                limit=limit,
                offset=offset or 0,
            )
            columns = _read(connection, chosen, include)
        embeddings = columns.embeddings
        return cast(
            "GetResult",
            {
                "ids": columns.names,
                "embeddings": None if embeddings is None else embeddings.tolist(),
                "documents": columns.documents,
                "uris": columns.uris,
                "metadatas": columns.metadatas,
                "data": None,
                "included": list(include),
            },
        )

    @override(check_signature=False)
    def _query(
        self,
        collection_id: UUID,
        query_embeddings: Embeddings,
        ids: Sequence[str] | None = None,
        n_results: int = 10,
        where: Where = None,
        where_document: Where = None,
        include: Sequence[str] = (*_METADATA_DOCUMENTS, "distances"),
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> QueryResult:
        check_include(include)
        with chroma_errors(), self._database.reader() as connection:
            found = self._found(connection, collection_id, tenant, database)
            vectors = as_vectors(query_embeddings)
            if found.dimension is not None and found.dimension != vectors.shape[1]:
                raise records.DimensionError(found.dimension, vectors.shape[1])
            test = _condition(found, where, where_document)
            allowed = None
            if ids is not None or test is not None:
                if ids and len(records.ids_of(connection, found.id, ids)) < len(set(ids)):
                    raise errors.InternalError("Error finding id")
                allowed = lookup.find(connection, found.id, names=ids, condition=test)
            nearest = self._index.nearest(connection, found.id, vectors, n_results, allowed)
            columns = [_read(connection, result.ids, include) for result in nearest]
        distances = [result.distances.tolist() for result in nearest]
        return cast(
            "QueryResult",
            {
                "ids": [part.names for part in columns],
                "embeddings": _listed(columns, "embeddings", include),
                "documents": _listed(columns, "documents", include),
                "uris": _listed(columns, "uris", include),
                "metadatas": _listed(columns, "metadatas", include),
                "distances": distances if "distances" in include else None,
                "data": None,
                "included": list(include),
            },
        )


def _condition(found: CollectionRow, where: Where, where_document: Where) -> Condition | None:
    chroma_schema.check_filters(found.schema, where, where_document)
    return condition(found.id, where, where_document)


def _read(connection: Connection, ids: Ids, include: Sequence[str]) -> Columns:
    return lookup.read(
        connection,
        ids,
        documents="documents" in include,
        uris="uris" in include or "data" in include,
        metadatas="metadatas" in include,
        embeddings="embeddings" in include,
    )


def _listed(parts: Sequence[Columns], column: str, include: Sequence[str]) -> list[Any] | None:
    """A column of each query's result; None when it was not asked for."""
    if column not in include and not (column == "uris" and "data" in include):
        return None
    values = [getattr(part, column) for part in parts]
    return [value.tolist() for value in values] if column == "embeddings" else values
