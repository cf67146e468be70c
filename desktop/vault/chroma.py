"""Chroma's server interface on the vault: the ordinary ``chromadb`` client, an encrypted store.

``client(database)`` gives the client; what it does runs in the vault's own transactions and sees
the vault's collections, those of the matters included. Importing this module imports chromadb,
which takes about a second: nothing that the window needs to show may import it.
"""

import time
from typing import TypeVar, cast
from uuid import UUID, uuid4

from chromadb import Collection, __version__, errors
from chromadb.api import ServerAPI
from chromadb.api.client import Client
from chromadb.api.collection_configuration import CreateCollectionConfiguration
from chromadb.api.types import (
    CollectionMetadata,
    DataLoader,
    Embeddable,
    EmbeddingFunction,
    Loadable,
    Schema,
)
from chromadb.config import Component, Settings, System
from chromadb.telemetry.product import ProductTelemetryClient, ProductTelemetryEvent
from overrides import override
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from desktop.vault.disk.database import Database
from desktop.vault.vectors import catalogue
from desktop.vault.vectors.chroma_input import MAX_BATCH, owned_by_documents
from desktop.vault.vectors.chroma_records import RecordsAPI
from desktop.vault.vectors.records import DEFAULT_DATABASE, DEFAULT_TENANT

T = TypeVar("T", bound=Component)


class VaultAPI(RecordsAPI):
    """The vault as Chroma's server: collections in the database's own tables, exact search."""

    @override
    def stop(self) -> None:
        """Let go of what is in memory. The database stays open: it is its owner's."""
        super().stop()
        self._index.forget()

    @override
    def reset_state(self) -> None:
        """Delete every collection. The system asks its settings first."""
        with self._database.writer() as connection, owned_by_documents(connection):
            catalogue.reset(connection)
        self._index.forget()

    @override(check_signature=False)
    def reset(self) -> bool:
        """Raises AuthorizationError unless the settings allow it."""
        if not self._system.settings.allow_reset:
            raise errors.AuthorizationError("Reset is disabled by config")
        self._system.reset_state()
        return True

    @override(check_signature=False)
    def heartbeat(self) -> int:
        """The time in nanoseconds."""
        return time.time_ns()

    @override(check_signature=False)
    def get_version(self) -> str:
        """The release of Chroma whose interface this is."""
        return __version__

    @override(check_signature=False)
    def get_settings(self) -> Settings:
        """The settings of the system."""
        return self._system.settings

    @override(check_signature=False)
    def get_max_batch_size(self) -> int:
        """How many records one call may carry."""
        return MAX_BATCH


class NoTelemetry(ProductTelemetryClient):
    """Takes every event and tells nobody."""

    @override
    def capture(self, event: ProductTelemetryEvent) -> None:
        """Nothing."""


class VaultSettings(Settings):
    """Chroma's settings as they are written here: no ``.env`` file of the folder that the program
    is started in and no variable of the environment may change them."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *others: PydanticBaseSettingsSource,
        **more: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What was passed, and nothing else."""
        return (init_settings,)


class VaultSystem(System):
    """Chroma's container of components, with the vault as the only engine."""

    def __init__(self, database: Database, *, allow_reset: bool = False) -> None:
        super().__init__(
            VaultSettings(
                # Chroma's clients find their system by the name of its folder. This one is never
                # made; it is another for each client, so that two vaults never meet.
                chroma_api_impl="chromadb.api.segment.SegmentAPI",
                is_persistent=True,
                persist_directory=f"strongroom-{uuid4()}",
                anonymized_telemetry=False,
                allow_reset=allow_reset,
            )
        )
        self._ours: dict[type[Component], Component] = {
            ServerAPI: VaultAPI(self, database),
            ProductTelemetryClient: NoTelemetry(self),
        }
        self._instances = {type(component): component for component in self._ours.values()}

    @override
    def instance(self, type: type[T]) -> T:
        """The server or the telemetry; everything else of Chroma would write files of its own."""
        if type not in self._ours:
            raise ValueError("the vault has no such component of Chroma")
        return cast("T", self._ours[type])


class VaultClient(Client):
    """Chroma's client, except that no embedding function is taken unless one is given: Chroma's
    own would be fetched from the network."""

    @override(check_signature=False)
    def create_collection(
        self,
        name: str,
        schema: Schema | None = None,
        configuration: CreateCollectionConfiguration | None = None,
        metadata: CollectionMetadata | None = None,
        embedding_function: EmbeddingFunction[Embeddable] | None = None,
        data_loader: DataLoader[Loadable] | None = None,
        get_or_create: bool = False,
    ) -> Collection:
        """As Client.create_collection."""
        return super().create_collection(
            name, schema, configuration, metadata, embedding_function, data_loader, get_or_create
        )

    @override(check_signature=False)
    def get_or_create_collection(
        self,
        name: str,
        schema: Schema | None = None,
        configuration: CreateCollectionConfiguration | None = None,
        metadata: CollectionMetadata | None = None,
        embedding_function: EmbeddingFunction[Embeddable] | None = None,
        data_loader: DataLoader[Loadable] | None = None,
    ) -> Collection:
        """As Client.get_or_create_collection."""
        return super().get_or_create_collection(
            name, schema, configuration, metadata, embedding_function, data_loader
        )

    @override(check_signature=False)
    def get_collection(
        self,
        name: str,
        embedding_function: EmbeddingFunction[Embeddable] | None = None,
        data_loader: DataLoader[Loadable] | None = None,
    ) -> Collection:
        """As Client.get_collection."""
        return super().get_collection(name, embedding_function, data_loader)

    @override(check_signature=False)
    def get_collection_by_id(
        self,
        id: UUID,
        embedding_function: EmbeddingFunction[Embeddable] | None = None,
        data_loader: DataLoader[Loadable] | None = None,
    ) -> Collection:
        """As Client.get_collection_by_id."""
        return super().get_collection_by_id(id, embedding_function, data_loader)


def client(
    database: Database,
    *,
    tenant: str = DEFAULT_TENANT,
    database_name: str = DEFAULT_DATABASE,
    allow_reset: bool = False,
) -> Client:
    """A chromadb client on an open vault. Embeddings are always given by the caller, or come from
    an embedding function that it passes.

    Each client has a system of its own, so that two vaults never meet; ``close()`` it when done.
    Raises NotFoundError without such a tenant or database.
    """
    system = VaultSystem(database, allow_reset=allow_reset)
    system.start()
    return VaultClient.from_system(system, tenant=tenant, database=database_name)
