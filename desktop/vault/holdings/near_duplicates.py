"""Drafts of one document found by what their texts share.

MinHash (Broder, "On the resemblance and containment of documents", 1997): a text is the set of its
runs of words; the share of equal minima of two texts under many hash functions estimates the share
of runs that they have in common. Candidates come from bands of minima that are equal (Indyk and
Motwani, 1998), and are then compared in full.
"""

import hashlib
import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database

Signature = NDArray[np.uint32]

# Runs of three words and half of them in common: measured with tests/bench/drafts.py, a draft with
# 5 % of its words edited is told in 55 of 56 cases, one with 10 % edited and a passage moved in 53;
# of these 56 contracts and reports no two that are not drafts of each other reach 0.3.
_RUN = 3
_MINIMA = 128
THRESHOLD = 0.5
# Of two texts with a similarity of 0.5 one in eight pairs is no candidate, (1 - 0.5 ** 4) ** 32, of
# 0.6 one in 85, of 0.75 one in 190,000; drafts between them join what one comparison misses.
_ROWS = 4
_BANDS = _MINIMA // _ROWS
# A note of a few words resembles any other.
_LEAST_RUNS = 40
_MOST_WORDS = 500_000
_WORD = re.compile(r"\w+")
_FILL_AT_ONCE = 4
_PRIME = np.uint64(0x9E3779B97F4A7C15)  # the golden ratio in 64 bits: Fibonacci hashing


@dataclass(frozen=True, slots=True)
class DraftGroup:
    """Documents whose texts are nearly the same, the newest first. ``similarity`` has for each
    the share of runs of words, 0 to 1, that it has in common with the first."""

    documents: tuple[int, ...]
    similarity: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """When a document was changed, in nanoseconds, and its signature, 128 minima."""

    modified_ns: int
    signature: Signature


def _multipliers() -> NDArray[np.uint64]:
    """Odd factors of the hash functions x -> (a * x) >> 32 (Dietzfelbinger and others, 1997). Kept
    in vaults through the signatures: they must never change."""
    seeds = [
        hashlib.sha256(f"strongroom minhash {n}".encode()).digest()[:8] for n in range(_MINIMA)
    ]
    return np.frombuffer(b"".join(seeds), "<u8").astype(np.uint64) | np.uint64(1)


_FACTORS = _multipliers()


def sign(text: str) -> bytes:
    """The signature of a text: 128 minima of 32 bits; empty for one that is too short to tell."""
    # One by one: a text of 64 MB has ten million words.
    words = [word[0].casefold() for word in islice(_WORD.finditer(text), _MOST_WORDS)]
    numbers: dict[str, int] = {}
    for word in words:
        if word not in numbers:
            digest = hashlib.blake2b(word.encode("utf-8", "replace"), digest_size=8).digest()
            numbers[word] = int.from_bytes(digest, "little")
    hashes = np.fromiter((numbers[word] for word in words), np.uint64, len(words))
    if len(hashes) < _RUN:
        return b""
    runs = np.zeros(len(hashes) - _RUN + 1, np.uint64)
    for place in range(_RUN):
        runs = (runs ^ hashes[place : place + len(runs)]) * _PRIME
        runs ^= runs >> np.uint64(29)
    runs = np.unique(runs)
    if len(runs) < _LEAST_RUNS:
        return b""
    minima = np.empty(_MINIMA, np.uint32)
    for number, factor in enumerate(_FACTORS):
        minima[number] = (runs * factor >> np.uint64(32)).min()
    return minima.astype("<u4").tobytes()


def similarity(first: Signature, second: Signature) -> float:
    """The estimated share of runs that two texts have in common, 0 to 1."""
    return float(np.mean(first == second))


def note(connection: Connection, content_id: int, signature: bytes) -> None:
    """Keep the signature of a content."""
    connection.execute("UPDATE contents SET signature = ? WHERE id = ?", (signature, content_id))


def signed(connection: Connection, document_ids: Collection[int]) -> dict[int, Signed]:
    """The signatures of those of these documents that have one, by their ids."""
    rows = connection.execute(
        "SELECT files.id, files.modified_ns, signature FROM files"
        " JOIN contents ON contents.id = files.content_id"
        " WHERE files.id IN (SELECT value FROM json_each(?)) AND length(signature) = ?",
        (json.dumps(sorted(set(document_ids))), 4 * _MINIMA),
    )
    return {int(row[0]): Signed(int(row[1]), np.frombuffer(row[2], "<u4")) for row in rows}


def groups(database: Database, matter_id: int) -> list[DraftGroup]:
    """The groups of a matter, largest first. What was read by an older release is signed first."""
    _fill(database, matter_id)
    # 20,000 signatures are 10 MB: they are in memory once.
    rows: list[tuple[int, int]] = []
    joined = bytearray()
    with database.reader() as connection:
        for primary, modified, signature in connection.execute(
            "SELECT contents.primary_file, files.modified_ns, signature FROM contents"
            " JOIN files ON files.id = contents.primary_file"
            " WHERE contents.matter_id = ? AND length(signature) = ?",
            (matter_id, 4 * _MINIMA),
        ):
            rows.append((primary, modified))
            joined += signature
    if len(rows) < 2:
        return []
    signatures = np.frombuffer(joined, "<u4").reshape(len(rows), _MINIMA)
    return [_group(members, rows, signatures) for members in cluster(signatures)]


def cluster(signatures: Signature) -> list[list[int]]:
    """Rows of (n, 128) that resemble each other, directly or through others; largest first."""
    parents = list(range(len(signatures)))

    def root(row: int) -> int:
        while parents[row] != row:
            parents[row] = parents[parents[row]]
            row = parents[row]
        return row

    for band in range(_BANDS):
        part = np.ascontiguousarray(signatures[:, band * _ROWS : (band + 1) * _ROWS])
        keys = part.view(np.dtype((np.void, part.itemsize * _ROWS))).ravel()
        order = np.argsort(keys, kind="stable")
        equal = keys[order][1:] == keys[order][:-1]
        # Each is compared with its neighbour in the band: of many that are equal in a band, a
        # chain is enough to join them.
        for place in np.flatnonzero(equal):
            first, second = int(order[place]), int(order[place + 1])
            one, other = root(first), root(second)
            if one != other and similarity(signatures[first], signatures[second]) >= THRESHOLD:
                parents[max(one, other)] = min(one, other)
    members: dict[int, list[int]] = {}
    for row in range(len(signatures)):
        members.setdefault(root(row), []).append(row)
    return sorted((rows for rows in members.values() if len(rows) > 1), key=len, reverse=True)


def _group(
    members: Sequence[int], rows: Sequence[tuple[int, int]], signatures: Signature
) -> DraftGroup:
    newest = sorted(members, key=lambda row: (-rows[row][1], -rows[row][0]))
    first = signatures[newest[0]]
    return DraftGroup(
        tuple(int(rows[row][0]) for row in newest),
        tuple(similarity(first, signatures[row]) for row in newest),
    )


def _fill(database: Database, matter_id: int) -> None:
    while True:
        with database.reader() as connection:
            rows = connection.execute(
                "SELECT contents.id, text FROM contents JOIN texts ON content_id = contents.id"
                " WHERE matter_id = ? AND signature IS NULL LIMIT ?",
                (matter_id, _FILL_AT_ONCE),
            ).fetchall()
        if not rows:
            return
        signed = [(sign(str(text)), content_id) for content_id, text in rows]
        with database.writer() as connection:
            connection.executemany("UPDATE contents SET signature = ? WHERE id = ?", signed)
