"""Invented documents, open databases, and a look into the vault's files that the program never
takes: every page decrypted, in the database and in its log. Vaults with all their keys, and power
cuts while something is written."""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from keyring.backend import KeyringBackend
from numpy.typing import NDArray

from desktop.documents import Chunk, Page, ParsedDocument
from desktop.vault.disk import migrations
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.holdings.files import FileFacts
from desktop.vault.lexical import words
from desktop.vault.library import Library
from desktop.vault.locks import keychain as keychains
from desktop.vault.locks import keyslots
from desktop.vault.locks.keychain import Keychain
from desktop.vault.locks.keyslots import Argon
from desktop.vault.vault import Vault

KEY = bytes(range(32))
PHRASE = "correct horse battery staple"
QUICK = Argon(1, 64, 1)
DIMENSION = 16
_PAGE = 4096
_RESERVE = 80  # 16 bytes of initialisation vector, 64 of HMAC-SHA512
_FRAME_HEAD = 24
_LOG_HEAD = 32


class FakeBackend(KeyringBackend):
    """A keychain in memory, shared by its instances as a real one is. ``allow_fake`` makes it one
    of the system's own."""

    priority = 5.0
    items: ClassVar[dict[tuple[str, str], str]] = {}

    def __init__(self) -> None:
        self.set_properties_from_env()

    def get_password(self, service: str, username: str) -> str | None:
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.items[service, username]


def allow_fake(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the fake for the system's keychain, and start with an empty one."""
    FakeBackend.items.clear()
    name = f"{FakeBackend.__module__}.{FakeBackend.__qualname__}"
    monkeypatch.setattr(keychains, "_ALLOWED", {"linux": (name,), "darwin": (name,)})


def quick_argon(monkeypatch: pytest.MonkeyPatch) -> None:
    """An Argon2 that takes no second: its strength is tested with the key slots."""
    monkeypatch.setattr(keyslots, "FLOOR", QUICK)
    real = keyslots.wrap_with_passphrase
    monkeypatch.setattr(
        keyslots, "wrap_with_passphrase", lambda vault, phrase, key: real(vault, phrase, key, QUICK)
    )


def quick_keychain(monkeypatch: pytest.MonkeyPatch) -> Keychain:
    """A keychain in memory, beside an Argon2 that takes no second."""
    allow_fake(monkeypatch)
    quick_argon(monkeypatch)
    return Keychain(FakeBackend(), seconds=2)


def make_vault(folder: Path, keychain: Keychain) -> tuple[Path, str]:
    """A closed vault with all three keys and one document; its folder and recovery code."""
    vault, code = Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
        store(vault.library, "A", "/a", "zebra")
    return folder, code


@contextlib.contextmanager
def opened(folder: Path, keychain: Keychain, **keys: str) -> Iterator[Vault]:
    """The vault, open for a while."""
    with contextlib.closing(Vault.open(folder, keychain=keychain, **keys)) as vault:
        yield vault


def is_whole(vault: Vault) -> bool:
    """Whether the document of ``make_vault`` is found."""
    return [p.text for p in vault.library.match("A", "zebra", 5)] == ["zebra"]


def files_of(folder: Path) -> dict[str, bytes]:
    """The files of a vault without the lock's text, which names the process."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "vault.lock"}


def secret_items() -> set[str]:
    """The keychain's entries that open something: not what it remembers of the vault."""
    return {account for _, account in FakeBackend.items if "-seen-" not in account}


class PowerCut(BaseException):
    """The machine stops here."""


def stop_at(patched: pytest.MonkeyPatch, stop: int) -> list[int]:
    """Stop at the so-manieth call that reaches the disk; counts them."""
    counter = [0]

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            counter[0] += 1
            if counter[0] == stop:
                raise PowerCut
            return real(*args, **kwargs)

        return call

    for owner, name in (
        (os, "open"),
        (os, "fsync"),
        (Path, "replace"),
        (Path, "rename"),
        (Path, "mkdir"),
        (Path, "rmdir"),
    ):
        patched.setattr(owner, name, counted(getattr(owner, name)))
    return counter


@contextlib.contextmanager
def open_library(folder: Path, *matters: str) -> Iterator[Library]:
    """A library on a new database in the folder, with these matters."""
    with contextlib.closing(new_database(folder)) as database:
        library = Library(database)
        for matter in matters:
            library.add_matter(matter)
        yield library


def new_database(folder: Path) -> Database:
    """A new database with the whole schema."""
    database = Database(folder / "vault.db", KEY, create=True)
    migrations.initialise(database, "0" * 32)
    return database


def sha256_of(path: str) -> str:
    """The hash that stands for a file's bytes where none is given."""
    return hashlib.sha256(path.encode(errors="surrogatepass")).hexdigest()


def facts(path: str, sha256: str = "", *, size: int = 10, modified_ns: int = 1) -> FileFacts:
    """A file; its hash is made of its path unless it is given."""
    return FileFacts(path, size, modified_ns, sha256 or sha256_of(path))


def parsed(*passages: str, title: str = "", problems: tuple[str, ...] = ()) -> ParsedDocument:
    """A document of one page whose chunks are the passages."""
    text = "\n".join(passages)
    chunks = []
    start = 0
    for ordinal, passage in enumerate(passages):
        chunks.append(Chunk(ordinal, start, start + len(passage), passage, 1, f"§ {ordinal}"))
        start += len(passage) + 1
    return ParsedDocument(
        "txt", text, (Page(1, 0, len(text)),), tuple(chunks), title, problems=problems
    )


def vectors(count: int, seed: int = 0) -> NDArray[np.float32]:
    """Unit vectors, (count, DIMENSION)."""
    rows = np.random.default_rng(seed).standard_normal((count, DIMENSION)).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def store(library: Library, matter: str, path: str, *passages: str, sha256: str = "") -> int:
    """Store a document made of these passages; returns its id."""
    document = parsed(*passages)
    rows = vectors(len(passages), seed=abs(hash(path)) % 1000)
    return library.store(matter, facts(path, sha256), document, rows, "test").id


def is_consistent(library: Library) -> None:
    """Every chunk has its record, its vectors and its words; nothing hangs in the air."""
    database = library._database
    with database.reader() as connection:
        chunks = _column(connection, "SELECT record_id FROM chunks")
        assert _column(connection, "SELECT record_id FROM record_vectors") == chunks
        assert _column(connection, "SELECT record_id FROM record_codes") == chunks
        assert _column(connection, "SELECT id FROM records") == chunks
        used = "SELECT content_id FROM files WHERE content_id IS NOT NULL"
        assert _column(connection, "SELECT id FROM contents") == _column(connection, used)
        assert _column(connection, "SELECT content_id FROM texts") == _column(connection, used)
        counted = connection.execute(
            "SELECT contents.chunks, count(record_id) FROM contents"
            " LEFT JOIN chunks ON chunks.content_id = contents.id GROUP BY contents.id"
        )
        assert all(said == found for said, found in counted)
        matters = _column(connection, "SELECT id FROM matters")
        indexed = [
            _column(connection, f"SELECT id FROM words_{matter_id}_docsize")  # noqa: S608 - a number
            for matter_id in matters
        ]
        assert set().union(*indexed) == chunks
    with database.writer() as connection:
        for matter_id in matters:
            words.check(connection, matter_id)
    database.verify()


def _column(connection: Connection, query: str) -> set[int]:
    return {row[0] for row in connection.execute(query)}


def plain_pages(database: Path, key: bytes = KEY) -> bytes:
    """Every page of the database file and of its log, decrypted, one after the other."""
    data = database.read_bytes()
    pages = [_decrypt(data[at : at + _PAGE], key, at == 0) for at in range(0, len(data), _PAGE)]
    log = database.with_name(database.name + "-wal")
    frames = log.read_bytes()[_LOG_HEAD:] if log.exists() else b""
    for at in range(0, len(frames), _FRAME_HEAD + _PAGE):
        page = frames[at + _FRAME_HEAD : at + _FRAME_HEAD + _PAGE]
        if len(page) == _PAGE:
            is_first = frames[at : at + 4] == b"\0\0\0\1"
            pages.append(_decrypt(page, key, is_first))
    return b"".join(pages)


def unallocated(database: Path, key: bytes = KEY) -> Iterator[bytes]:
    """Of each page of a b-tree in the database file, what lies between its pointers and its
    cells."""
    data = database.read_bytes()
    for at in range(0, len(data), _PAGE):
        # Of the first page, 16 bytes of salt are not there and 84 belong to the file.
        plain = _decrypt(data[at : at + _PAGE], key, at == 0)
        header = 84 if at == 0 else 0
        if plain[header] in (2, 5, 10, 13):
            cells = int.from_bytes(plain[header + 3 : header + 5], "big")
            start = header + (12 if plain[header] < 10 else 8) + 2 * cells
            end = int.from_bytes(plain[header + 5 : header + 7], "big")
            yield plain[start : end - (16 if at == 0 else 0)].strip(b"\0")


def _decrypt(page: bytes, key: bytes, is_first: bool) -> bytes:
    start = _PAGE - _RESERVE
    body = page[16 if is_first else 0 : start]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[start : start + 16])).decryptor()
    return decryptor.update(body) + decryptor.finalize()
