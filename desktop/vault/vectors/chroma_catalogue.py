"""The half of Chroma's server interface that is about tenants, databases and collections."""

from collections.abc import Sequence
from typing import Any, cast
from uuid import UUID

from chromadb import errors
from chromadb.api.collection_configuration import (
    CreateCollectionConfiguration,
    UpdateCollectionConfiguration,
    create_collection_configuration_to_json,
    update_collection_configuration_to_json,
)
from chromadb.api.types import CollectionMetadata, Schema
from chromadb.auth import UserIdentity
from chromadb.config import System
from chromadb.types import Collection as CollectionModel
from chromadb.types import Database as DatabaseModel
from chromadb.types import Tenant as TenantModel
from overrides import override

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.vectors import catalogue, chroma_schema, records
from desktop.vault.vectors.catalogue import CollectionRow
from desktop.vault.vectors.chroma_input import (
    check_collection_metadata,
    check_name,
    check_page,
    chroma_errors,
    owned_by_documents,
)
from desktop.vault.vectors.chroma_refusals import Refusals
from desktop.vault.vectors.records import DEFAULT_DATABASE, DEFAULT_TENANT

_SHORTEST = 3


class CatalogueAPI(Refusals):
    """Tenants, databases and collections of a vault's database."""

    def __init__(self, system: System, database: Database) -> None:
        super().__init__(system)
        self._database = database

    @override(check_signature=False)
    def create_tenant(self, name: str) -> None:
        """Raises InternalError when the name is taken, as Chroma's local engine does."""
        if len(name) < _SHORTEST:
            raise errors.InvalidArgumentError("Tenant name must be at least 3 characters long")
        with self._database.writer() as connection:
            if catalogue.tenant_exists(connection, name):
                raise errors.InternalError(f"Tenant [{name}] already exists")
            catalogue.create_tenant(connection, name)

    @override(check_signature=False)
    def get_tenant(self, name: str) -> TenantModel:
        """Raises NotFoundError."""
        with self._database.reader() as connection:
            if not catalogue.tenant_exists(connection, name):
                raise errors.NotFoundError(f"Tenant [{name}] not found")
        return TenantModel(name=name)

    @override(check_signature=False)
    def create_database(self, name: str, tenant: str = DEFAULT_TENANT) -> None:
        """Raises InternalError when the name is taken, NotFoundError without such a tenant."""
        if len(name) < _SHORTEST:
            raise errors.InvalidArgumentError("database name must be at least 3 characters")
        with self._database.writer() as connection:
            if not catalogue.tenant_exists(connection, tenant):
                raise errors.NotFoundError(f"Tenant [{tenant}] not found")
            if catalogue.find_database(connection, name, tenant):
                raise errors.InternalError(f"Database [{name}] already exists")
            catalogue.create_database(connection, name, tenant)

    @override(check_signature=False)
    def get_database(self, name: str, tenant: str = DEFAULT_TENANT) -> DatabaseModel:
        """Raises NotFoundError."""
        with self._database.reader() as connection:
            found = catalogue.find_database(connection, name, tenant)
        if found is None:
            raise errors.NotFoundError(f"Database [{name}] not found. Are you sure it exists?")
        return DatabaseModel(id=found.uuid, name=found.name, tenant=found.tenant)

    @override(check_signature=False)
    def delete_database(self, name: str, tenant: str = DEFAULT_TENANT) -> None:
        """Delete a database with its collections. Raises NotFoundError."""
        with self._database.writer() as connection, owned_by_documents(connection):
            found = catalogue.find_database(connection, name, tenant)
            if found is None:
                raise errors.NotFoundError(f"Database [{name}] not found")
            catalogue.delete_database(connection, found)

    @override(check_signature=False)
    def list_databases(
        self,
        limit: int | None = None,
        offset: int | None = None,
        tenant: str = DEFAULT_TENANT,
    ) -> Sequence[DatabaseModel]:
        """The databases of a tenant, oldest first."""
        check_page(limit, offset)
        with self._database.reader() as connection:
            rows = catalogue.list_databases(connection, tenant, limit, offset or 0)
        return [DatabaseModel(id=row.uuid, name=row.name, tenant=row.tenant) for row in rows]

    @override(check_signature=False)
    def count_collections(
        self, tenant: str = DEFAULT_TENANT, database: str = DEFAULT_DATABASE
    ) -> int:
        """How many collections the database has."""
        with self._database.reader() as connection:
            return catalogue.count_collections(connection, tenant, database)

    @override(check_signature=False)
    def list_collections(
        self,
        limit: int | None = None,
        offset: int | None = None,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> Sequence[CollectionModel]:
        """The collections of a database, oldest first."""
        check_page(limit, offset)
        with self._database.reader() as connection:
            rows = catalogue.list_collections(connection, tenant, database, limit, offset or 0)
            return [_model(connection, row) for row in rows]

    @override(check_signature=False)
    def create_collection(
        self,
        name: str,
        schema: Schema | None = None,
        configuration: CreateCollectionConfiguration | None = None,
        metadata: CollectionMetadata | None = None,
        get_or_create: bool = False,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> CollectionModel:
        """Raises InternalError when the name is taken, as Chroma's local engine does."""
        check_name(name)
        check_collection_metadata(metadata)
        given = (
            create_collection_configuration_to_json(configuration, metadata)
            if configuration
            else None
        )
        with chroma_errors(), self._database.writer() as connection:
            if catalogue.find_database(connection, database, tenant) is None:
                raise errors.InvalidArgumentError(f"Database [{database}] does not exist")
            found = catalogue.find_collection(connection, name, tenant, database)
            if found is not None:
                if get_or_create:
                    return _model(connection, found)
                raise errors.InternalError(f"Collection [{name}] already exists")
            stored, full = chroma_schema.complete(given, _own(schema), metadata)
            records.create_collection(
                connection,
                name,
                space=stored["hnsw"]["space"],
                tenant=tenant,
                database=database,
                metadata=metadata,
                configuration=stored,
                schema=full,
            )
            return _model(connection, self._found(connection, name, tenant, database))

    @override(check_signature=False)
    def get_or_create_collection(
        self,
        name: str,
        schema: Schema | None = None,
        configuration: CreateCollectionConfiguration | None = None,
        metadata: CollectionMetadata | None = None,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> CollectionModel:
        """The collection of that name, made as given if it is not there."""
        found = self.create_collection(
            name,
            schema,
            configuration,
            metadata,
            get_or_create=True,
            tenant=tenant,
            database=database,
        )
        return cast("CollectionModel", found)

    @override(check_signature=False)
    def get_collection(
        self, name: str, tenant: str = DEFAULT_TENANT, database: str = DEFAULT_DATABASE
    ) -> CollectionModel:
        """Raises NotFoundError."""
        with self._database.reader() as connection:
            return _model(connection, self._found(connection, name, tenant, database))

    @override(check_signature=False)
    def get_collection_by_id(
        self,
        collection_id: UUID,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> CollectionModel:
        """Raises NotFoundError."""
        with self._database.reader() as connection:
            return _model(connection, self._found(connection, collection_id, tenant, database))

    @override(check_signature=False)
    def delete_collection(
        self, name: str, tenant: str = DEFAULT_TENANT, database: str = DEFAULT_DATABASE
    ) -> None:
        """Raises NotFoundError, and InvalidArgumentError for the collection of a matter."""
        with self._database.writer() as connection, owned_by_documents(connection):
            found = self._found(connection, name, tenant, database)
            records.delete_collection(connection, found.id)

    @override(check_signature=False)
    def _modify(
        self,
        id: UUID,
        new_name: str | None = None,
        new_metadata: CollectionMetadata | None = None,
        new_configuration: UpdateCollectionConfiguration | None = None,
        tenant: str = DEFAULT_TENANT,
        database: str = DEFAULT_DATABASE,
    ) -> None:
        if new_name is not None:
            check_name(new_name, "new_name")
        check_collection_metadata(new_metadata)
        with chroma_errors(), self._database.writer() as connection:
            found = self._found(connection, id, tenant, database)
            other = new_name and catalogue.find_collection(connection, new_name, tenant, database)
            if other and other.id != found.id:
                raise errors.InternalError(
                    "UNIQUE constraint failed: collections.name, collections.database_id"
                )
            configuration = schema = None
            if new_configuration:
                update = update_collection_configuration_to_json(new_configuration)
                configuration, schema = chroma_schema.changed(_full(found)[1], update)
            catalogue.change_collection(
                connection,
                found.id,
                name=new_name,
                metadata=new_metadata,
                configuration=configuration,
                schema=schema,
            )

    @override(check_signature=False)
    def get_user_identity(self) -> UserIdentity:
        """Nobody in particular: whoever opened the vault."""
        return UserIdentity(user_id="", tenant=DEFAULT_TENANT, databases=[DEFAULT_DATABASE])

    def _found(
        self, connection: Connection, which: str | UUID, tenant: str, database: str
    ) -> CollectionRow:
        found = catalogue.find_collection(connection, which, tenant, database)
        if found is None:
            raise errors.NotFoundError(f"Collection [{which}] does not exist")
        return found


def _own(schema: Schema | None) -> dict[str, Any] | None:
    """The schema as JSON; None where it says no more than every collection begins with."""
    given = None if schema is None else schema.serialize_to_json()
    return None if given == Schema().serialize_to_json() else given


def _full(row: CollectionRow) -> tuple[dict[str, Any], dict[str, Any]]:
    """Configuration and schema; a collection that the library made has none of its own."""
    if row.schema is not None:
        return row.configuration, row.schema
    return chroma_schema.complete({"hnsw": {"space": row.space}}, None, None)


def _model(connection: Connection, row: CollectionRow) -> CollectionModel:
    configuration, schema = _full(row)
    schema = chroma_schema.with_keys(schema, catalogue.keys_of(connection, row.id))
    return CollectionModel(
        id=row.uuid,
        name=row.name,
        configuration_json=configuration,
        serialized_schema=schema,
        metadata=row.metadata,
        dimension=row.dimension,
        tenant=row.tenant,
        database=row.database,
    )
