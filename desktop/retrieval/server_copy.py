"""A copy of the vectors on a firm's own Chroma server, which then finds what is near.

The vault stays whole: text, words and vectors lie in it as ever. The server gets the least it can
find with: for each chunk its vector under an id that only this vault can read, and for each
question its vector. No text, no name of a file or a matter. The server says which records are near,
how near they are is computed here, and an id that it makes up is no record. While the copy is
behind, or the server does not answer, the vault searches by itself: nothing is ever missing.
"""

import contextlib
import hashlib
import hmac
import json
import secrets
import struct
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from numpy.typing import NDArray

from desktop.bridge import Entrance
from desktop.errors import ServerError, check_cancelled, said_later
from desktop.events import ServerProgress
from desktop.vault.disk.database import Database
from desktop.vault.library import Library
from desktop.vault.vectors import copy_source
from desktop.vault.vectors.copy_source import Source

if TYPE_CHECKING:
    from desktop.vault.vectors.chroma_server import Login, Server

WHAT_LEAVES = (
    "For each passage its vector: numbers that a model computed from the text. From them the"
    " subject of a passage can be told, and with effort parts of its wording: trust the server as"
    " you trust the files. The server stores them unencrypted.",
    "With it a number in place of each passage's name, which says nothing outside this vault.",
    "For each question its vector, and when it was asked.",
    "How many passages each matter has, and that this machine has a vault.",
)
WHAT_STAYS = said_later("Text, file names, names of matters, questions and answers are not sent.")

_LOGIN, _KEY, _STEP = "vector server", "vector server key", "vector server step"
_BATCH = 2000
# After a failure the vault searches by itself for so long, instead of waiting at each search.
_REST_SECONDS = 60.0
_PAIR = struct.Struct(">QQ")


@dataclass(frozen=True, slots=True)
class ServerState:
    """``url`` is "" while no server is used. ``in_step``: every matter's copy is up to date.
    ``problem`` says why the vault last searched by itself, "" if it did not have to."""

    url: str
    in_step: bool = False
    problem: str = ""


class Disguise:
    """Ids and names as the server sees them. ``key`` is 32 random bytes of the vault."""

    def __init__(self, key: bytes) -> None:
        # One block a name, and no name twice: what makes ECB unfit for text does not arise.
        self._cipher = Cipher(algorithms.AES(key[:16]), modes.ECB())  # noqa: S305 - see above
        self._key = key[16:]
        self.prefix = f"strongroom-{self._tag('vault')[:12]}-"

    def id_of(self, name: str) -> str:
        """For a record's name, "content:ordinal", 32 hexadecimal digits."""
        content, _, ordinal = name.partition(":")
        encryptor = self._cipher.encryptor()
        return encryptor.update(_PAIR.pack(int(content), int(ordinal))).hex()

    def name_of(self, id: str) -> str | None:
        """The reverse; None for what can't be an id. A made-up one gives a name that is not
        there."""
        with contextlib.suppress(ValueError):
            block = bytes.fromhex(id)
            if len(block) == _PAIR.size:
                content, ordinal = _PAIR.unpack(self._cipher.decryptor().update(block))
                return f"{content}:{ordinal}"
        return None

    def collection(self, identity: str) -> str:
        """For a collection's UUID the name at the server."""
        return self.prefix + self._tag(identity)[:32]

    def _tag(self, what: str) -> str:
        return hmac.new(self._key, what.encode(), hashlib.sha256).hexdigest()


class ServerCopy:
    """The copy of one vault. It is used when the vault's owner has said so and the program was
    started with a bridge to that very address. For any thread."""

    def __init__(self, database: Database, library: Library, entrance: Entrance | None) -> None:
        self._database = database
        self._library = library
        self._entrance = entrance
        self._lock = threading.Lock()
        self._server: Server | None = None
        self._rest_until = 0.0
        self._problem = ""
        self._seen_whole: set[Source] = set()

    # ------------------------------------------------------------------------- on and off

    @property
    def is_on(self) -> bool:
        """Whether a server is used."""
        entrance = self._entrance
        return entrance is not None and self._agreed().get("url") == entrance.address.url

    def state(self) -> ServerState:
        """Where things stand, as far as is known without asking the server."""
        entrance = self._entrance
        if entrance is None or not self.is_on:
            return ServerState(str(self._agreed().get("url", "")) if entrance else "")
        behind = [matter for matter in self._matters() if not self._in_step(matter[1])]
        return ServerState(entrance.address.url, not behind, self._problem)

    def turn_on(self, token: str, ca_file: Path | None) -> None:
        """Try the server, then remember it. Raises ServerError, and nothing has changed."""
        entrance = self._expect_entrance()
        record = {
            "url": entrance.address.url,
            "token": token,
            "ca_file": str(ca_file.absolute()) if ca_file else "",
        }
        server = _connect(entrance, _login(record))
        with self._lock:
            previous, self._server = self._server, server
            self._problem, self._rest_until = "", 0.0
        if previous is not None:
            previous.close()
        self._library.keep(_STEP, "")
        self._library.keep(_LOGIN, json.dumps(record))

    def turn_off(self, *, delete: bool) -> bool:
        """Use the server no more; ``delete`` the copy there too. Returns whether one was in use.
        Raises ServerError when that can't be done: it is then still in use."""
        if not self._agreed():
            return False
        if delete:
            server, prefix = self._connected(), self._disguise().prefix
            for name in server.names():
                if name.startswith(prefix):
                    server.drop(name)
        self._library.keep(_LOGIN, "")
        self._library.keep(_STEP, "")
        self.close()
        return True

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.close()

    # --------------------------------------------------------------------------- the copy

    def catch_up(
        self, cancel: threading.Event | None = None, *, thorough: bool = False
    ) -> Iterator[ServerProgress]:
        """Send what the server does not have, and delete what it should have no more. Does nothing
        while no server is used. ``thorough`` compares even where nothing was written here since.
        Raises ServerError, CancelledError; the next call goes on."""
        if not self.is_on:
            return
        matters = self._matters()
        known = {source.identity for _, source in matters}
        # What was sent of a matter that was deleted since is to go there too.
        has_left = not self._record(_STEP).keys() <= known
        if not thorough and not has_left and all(self._in_step(source) for _, source in matters):
            return
        server, disguise = self._connected(), self._disguise()
        for matter, source in matters:
            yield from self._send(server, disguise, matter, source, cancel)
        current = {disguise.collection(source.identity) for _, source in matters}
        for name in server.names():
            if name.startswith(disguise.prefix) and name not in current:
                server.drop(name)
        steps = {key: value for key, value in self._record(_STEP).items() if key in known}
        self._library.keep(_STEP, json.dumps(steps))
        self._problem, self._rest_until = "", 0.0

    def nearest(
        self, collection: str, vector: NDArray[np.float32], limit: int
    ) -> list[tuple[str, float]] | None:
        """As ``VectorSearch.nearest``; None when the vault is to search by itself."""
        if not self.is_on or time.monotonic() < self._rest_until:
            return None
        with self._database.reader() as connection:
            source = copy_source.find(connection, collection)
        if source is None or not self._in_step(source):
            return None
        try:
            server, disguise = self._connected(), self._disguise()
            remote = disguise.collection(source.identity)
            self._expect_whole(server, remote, source)
            ids = server.nearest(remote, vector, limit)
        except ServerError as error:
            self._problem = str(error)
            self._rest_until = time.monotonic() + _REST_SECONDS
            return None
        if ids is None:
            self._set_step(source, None)
            return None
        self._problem = ""
        names = [name for name in map(disguise.name_of, ids) if name is not None]
        return self._measured(collection, source, names, vector)

    def _expect_whole(self, server: "Server", remote: str, source: Source) -> None:
        """Once in each session: a server may have been set up anew."""
        if source in self._seen_whole:
            return
        with self._database.reader() as connection:
            count = len(copy_source.names(connection, source))
        if server.count(remote) != count:
            self._set_step(source, None)
            raise ServerError(
                "The server's copy is not whole",
                "The vault has everything and searches by itself. Send the copy once more.",
            )
        self._seen_whole.add(source)

    def _measured(
        self, collection: str, source: Source, names: Sequence[str], vector: NDArray[np.float32]
    ) -> list[tuple[str, float]] | None:
        """The records with their cosines to the vector, from the vault's own vectors."""
        with self._database.reader() as connection:
            if copy_source.find(connection, collection) != source:
                return None
            there, rows = copy_source.vectors(connection, source, list(dict.fromkeys(names)))
        if not there:
            return []
        lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(vector)
        cosines = (rows @ vector) / np.where(lengths > 0, lengths, 1.0)
        order = np.argsort(-cosines, kind="stable")
        return [(there[place], float(cosines[place])) for place in order]

    def _send(
        self,
        server: "Server",
        disguise: Disguise,
        matter: str,
        source: Source,
        cancel: threading.Event | None,
    ) -> Iterator[ServerProgress]:
        with self._database.reader() as connection:
            names = copy_source.names(connection, source)
        remote = disguise.collection(source.identity)
        server.make(remote)
        there = server.ids(remote)
        wanted = {disguise.id_of(name): name for name in names}
        missing = [name for id, name in wanted.items() if id not in there]
        done = len(names) - len(missing)
        yield ServerProgress(matter, done, len(names))
        for first in range(0, len(missing), _BATCH):
            check_cancelled(cancel)
            part = missing[first : first + _BATCH]
            with self._database.reader() as connection:
                kept, rows = copy_source.vectors(connection, source, part)
            if kept:
                server.put(remote, [disguise.id_of(name) for name in kept], rows)
            done += len(part)
            yield ServerProgress(matter, done, len(names))
        if extra := sorted(there - wanted.keys()):
            server.remove(remote, extra)
        # The revision from before: what was written meanwhile is sent the next time.
        self._set_step(source, source.revision)

    # --------------------------------------------------------------------- what is remembered

    def _matters(self) -> list[tuple[str, Source]]:
        found = []
        for matter in self._library.matters():
            collection = self._library.collection_of(matter.name)
            with self._database.reader() as connection:
                source = copy_source.find(connection, collection)
            if source is not None:
                found.append((matter.name, source))
        return found

    def _in_step(self, source: Source) -> bool:
        return self._record(_STEP).get(source.identity) == source.revision

    def _set_step(self, source: Source, revision: int | None) -> None:
        current = {each.identity for _, each in self._matters()}
        steps = {key: value for key, value in self._record(_STEP).items() if key in current}
        steps.pop(source.identity, None)
        if revision is not None:
            steps[source.identity] = revision
        self._library.keep(_STEP, json.dumps(steps))

    def _agreed(self) -> Mapping[str, object]:
        return self._record(_LOGIN)

    def _record(self, key: str) -> dict[str, object]:
        stored = json.loads(self._library.kept(key) or "{}")
        return stored if isinstance(stored, dict) else {}

    def _disguise(self) -> Disguise:
        key = self._library.kept(_KEY)
        if not key:
            key = secrets.token_hex(32)
            self._library.keep(_KEY, key)
        return Disguise(bytes.fromhex(key))

    def _connected(self) -> "Server":
        entrance = self._expect_entrance()
        with self._lock:
            if self._server is None:
                self._server = _connect(entrance, _login(self._agreed()))
            return self._server

    def _expect_entrance(self) -> Entrance:
        if self._entrance is None:
            raise ServerError(
                "No way leads to a server", "Start Strongroom anew after choosing the server."
            )
        return self._entrance


def _login(record: Mapping[str, object]) -> "Login":
    from desktop.vault.vectors.chroma_server import Login

    ca_file = str(record.get("ca_file") or "")
    return Login(str(record.get("token") or ""), Path(ca_file) if ca_file else None)


def _connect(entrance: Entrance, login: "Login") -> "Server":
    """Imports chromadb, which takes about a second."""
    from desktop.vault.vectors.chroma_server import Server

    return Server(entrance, login)
