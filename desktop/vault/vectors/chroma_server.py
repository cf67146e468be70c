"""A firm's own Chroma server, spoken to over HTTP through the bridge (bridge.py).

Chroma's HTTP client as it is, except that its connections begin at the bridge's socket, that a
server's certificate is always checked, and that nothing of the environment (proxies, .netrc, .env
files) changes where a request goes. Importing this module imports chromadb.
"""

import contextlib
import logging
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast
from uuid import uuid4

import httpx
import numpy as np
from chromadb import errors
from chromadb.api import ServerAPI
from chromadb.api.client import Client
from chromadb.api.fastapi import FastAPI
from chromadb.config import Component, System
from chromadb.telemetry.product import ProductTelemetryClient
from numpy.typing import NDArray
from overrides import override

from desktop.bridge import Entrance
from desktop.errors import ServerError
from desktop.vault.chroma import NoTelemetry, VaultSettings

T = TypeVar("T", bound=Component)

_TIMEOUT = httpx.Timeout(20.0)
_REFUSED = frozenset({httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN})
_PAGE = 5000
_BATCH = 500
# It names the addresses it calls, which hold names of collections.
logging.getLogger("httpx").setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Login:
    """What a server asks for: its ``token`` ("" for none); ``ca_file`` is the authority that signed
    its certificate (None for those that the system knows)."""

    token: str = field(default="", repr=False)
    ca_file: Path | None = None


class Server:
    """Collections of ids and vectors on a server. Any method raises ServerError, which says what to
    do; NotFoundError of Chroma's for a collection that is not there is reported as None or zero."""

    def __init__(self, entrance: Entrance, login: Login) -> None:
        """Connect and present the token. Raises ServerError."""
        self._system = _ServerSystem(entrance, login)
        self._client: Client | None = None
        try:
            with _talking():
                self._system.start()
                self._client = Client.from_system(self._system)
                # Answered by the server itself: a gate in front may let the first word pass.
                self._client.count_collections()
        except ServerError:
            self.close()
            raise

    @property
    def _open(self) -> Client:
        if self._client is None:
            raise ServerError("The connection is closed", "Try again.")
        return self._client

    def names(self) -> list[str]:
        """The names of all collections."""
        with _talking():
            return [collection.name for collection in self._open.list_collections()]

    def make(self, name: str) -> None:
        """Make a collection for cosine distances, if it is not there."""
        with _talking():
            self._open.get_or_create_collection(
                name, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
            )

    def count(self, name: str) -> int:
        """How many records the collection holds; 0 if there is none of that name."""
        with _talking():
            try:
                return self._open.get_collection(name, embedding_function=None).count()
            except errors.NotFoundError:
                return 0

    def ids(self, name: str) -> set[str]:
        """The ids of all records of a collection."""
        found: set[str] = set()
        with _talking():
            collection = self._open.get_collection(name, embedding_function=None)
            while True:
                page = collection.get(include=[], limit=_PAGE, offset=len(found))["ids"]
                before = len(found)
                found.update(page)
                if len(page) < _PAGE or len(found) == before:
                    return found

    def put(self, name: str, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Write records: ids and vectors, float32 (len(ids), dimension). Nothing else is sent."""
        with _talking():
            collection = self._open.get_collection(name, embedding_function=None)
            for first in range(0, len(ids), _BATCH):
                part = slice(first, first + _BATCH)
                collection.upsert(ids=list(ids[part]), embeddings=vectors[part])

    def remove(self, name: str, ids: Sequence[str]) -> None:
        """Delete records."""
        with _talking():
            collection = self._open.get_collection(name, embedding_function=None)
            for first in range(0, len(ids), _BATCH):
                collection.delete(ids=list(ids[first : first + _BATCH]))

    def drop(self, name: str) -> None:
        """Delete a collection, if it is there."""
        with _talking(), contextlib.suppress(errors.NotFoundError):
            self._open.delete_collection(name)

    def nearest(self, name: str, vector: NDArray[np.float32], limit: int) -> list[str] | None:
        """The ids of the records nearest to a vector of shape (dimension,), as the server finds
        them; None without such a collection."""
        with _talking():
            try:
                collection = self._open.get_collection(name, embedding_function=None)
            except errors.NotFoundError:
                return None
            found = collection.query(
                query_embeddings=vector[np.newaxis, :], n_results=limit, include=[]
            )
        return [str(each) for each in found["ids"][0]]

    def close(self) -> None:
        """Close the connections."""
        with contextlib.suppress(Exception):
            if self._client is not None:
                self._client.close()
        self._system.close_connections()


class _ServerSystem(System):
    """Chroma's container of components, with the server behind the bridge as the only engine."""

    def __init__(self, entrance: Entrance, login: Login) -> None:
        address = entrance.address
        auth = "chromadb.auth.token_authn.TokenAuthClientProvider"
        super().__init__(
            VaultSettings(
                # As in chroma.py: clients find their system by this name.
                chroma_api_impl="chromadb.api.segment.SegmentAPI",
                is_persistent=True,
                persist_directory=f"strongroom-{uuid4()}",
                chroma_server_host=address.host,
                chroma_server_http_port=address.port,
                chroma_server_ssl_enabled=address.tls,
                chroma_client_auth_provider=auth if login.token else None,
                chroma_client_auth_credentials=login.token or None,
                chroma_auth_token_transport_header="Authorization" if login.token else None,
                anonymized_telemetry=False,
            )
        )
        self._quiet = NoTelemetry(self)
        self._server: _BridgedAPI | None = None
        self._server = _BridgedAPI(self, entrance, login)
        self._instances = {_BridgedAPI: self._server}

    def close_connections(self) -> None:
        """Chroma's client leaves them open."""
        if self._server is not None:
            self._server.close_connections()

    @override
    def instance(self, type: type[T]) -> T:
        """The server behind the bridge; telemetry that tells nobody."""
        if type is ServerAPI and self._server is not None:
            return cast("T", self._server)
        if type is ProductTelemetryClient:
            return cast("T", self._quiet)
        return super().instance(type)


class _BridgedAPI(FastAPI):
    """Chroma's HTTP client with connections that begin at the bridge."""

    def __init__(self, system: System, entrance: Entrance, login: Login) -> None:
        super().__init__(system)
        made_for = self._session.headers
        self._session.close()
        self._session = httpx.Client(
            transport=httpx.HTTPTransport(
                uds=str(entrance.socket), verify=_trust(login.ca_file), trust_env=False, retries=0
            ),
            headers=made_for,
            timeout=_TIMEOUT,
            event_hooks={"response": [_expect_welcome]},
            follow_redirects=False,
            trust_env=False,
        )

    def close_connections(self) -> None:
        """No request after this."""
        self._session.close()


def _trust(ca_file: Path | None) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    except (OSError, ssl.SSLError) as error:
        raise ServerError(
            "The certificate file can't be used", "Check the file of the server's authority (PEM)."
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _expect_welcome(response: httpx.Response) -> None:
    if response.status_code in _REFUSED:
        raise ServerError(
            "The server refused the token",
            "Check the token with whoever keeps the server. The vault is unchanged.",
        )
    if response.is_redirect:
        raise ServerError(
            "The server sends on to another address", "Strongroom follows none. Nothing was sent."
        )


@contextlib.contextmanager
def _talking() -> Iterator[None]:
    """Turn what goes wrong between here and there into words. What a server says in an error is
    never shown: it is not ours to trust."""
    try:
        yield
    except ServerError:
        raise
    except httpx.TransportError as error:
        raise _unreachable(error) from error
    except errors.NotFoundError as error:
        raise ServerError(
            "The server has lost its copy", "The vault has everything: send it once more."
        ) from error
    except Exception as error:
        # Chroma puts errors of its own around those of the connection.
        for inner in _chain(error):
            if isinstance(inner, ServerError):
                raise inner from error
            if isinstance(inner, httpx.TransportError):
                raise _unreachable(inner) from error
        raise ServerError(
            "The server answered in a way that Strongroom does not understand",
            f"Is it a Chroma server? ({type(error).__name__}) The vault is unchanged.",
        ) from error


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The errors that led to an error, itself first."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _unreachable(error: BaseException) -> ServerError:
    if any(isinstance(inner, ssl.SSLCertVerificationError) for inner in _chain(error)):
        return ServerError(
            "The server's certificate is not trusted",
            "It may be another machine that pretends to be the server. Name the file of the"
            " authority that signed it, if your firm has one of its own. Nothing was sent.",
        )
    return ServerError(
        "The server can't be reached",
        "Check its address and whether it runs. The vault has everything and searches by itself.",
    )
