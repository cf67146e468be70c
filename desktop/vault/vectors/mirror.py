"""The codes of one collection in memory, brought up to date from the rows that changed."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop.vault.disk.connections import Connection
from desktop.vault.vectors.quantise import STATISTICS, Floats, Vectors, code_type

Ids = NDArray[np.int64]
Places = NDArray[np.int64]
Element = TypeVar("Element", bound=np.generic)

# Rows computed at once: 4,096 of 384 elements take 0.3 ms and stay in the processor's cache.
_SLICE = 4096
_SLAB = 8 * _SLICE
_MANY = 4


@dataclass(frozen=True)
class State:
    """What a collection's row says in the transaction of its reader."""

    collection_id: int
    space: str
    dimension: int
    revision: int
    removal: int


class Mirror:
    """``lock`` must be held around every method. Places are positions in the arrays; they follow
    the record ids, which only grow."""

    def __init__(self, dimension: int) -> None:
        self.lock = threading.Lock()
        self.dimension = dimension
        self._revision = self._removal = self._count = 0
        self._ids: Ids = np.empty(0, np.int64)
        self._living: NDArray[np.bool_] = np.empty(0, np.bool_)
        self._statistics: Floats = np.empty((len(STATISTICS), 0))
        self._slabs: list[NDArray[np.int8]] = []

    @property
    def bytes(self) -> int:
        """About how much memory the mirror takes."""
        return len(self._slabs) * _SLAB * self.dimension + self._ids.size * (8 + 8 * 4 + 1)

    def refresh(self, connection: Connection, state: State) -> bool:
        """Read what changed up to ``state``. False, and nothing done, when what is in memory is
        newer than the reader's transaction."""
        if state.revision < self._revision:
            return False
        if state.revision > self._revision:
            try:
                self._read(connection, state)
            except BaseException:
                self._clear()
                raise
            self._revision, self._removal = state.revision, state.removal
        return True

    def places(self, allowed: Ids | None) -> Places | None:
        """Where the living records of ``allowed`` (ascending) are; None stands for all places."""
        living = self._living[: self._count]
        if allowed is None:
            return None if living.all() else np.flatnonzero(living)
        ids = self._ids[: self._count]
        found = np.searchsorted(ids, allowed)
        found = found[found < self._count]
        kept: Places = found[ids[found] == allowed[: len(found)]]
        return np.asarray(kept[living[kept]])

    def ids(self, places: Places | None) -> Ids:
        """The record ids at these places."""
        ids = self._ids[: self._count]
        return ids if places is None else ids[places]

    def statistics(self, places: Places | None) -> Floats:
        """float64 (4, n), see quantise.STATISTICS."""
        statistics = self._statistics[:, : self._count]
        return statistics if places is None else statistics[:, places]

    def products(self, units: Vectors, places: Places | None) -> Vectors:
        """Each unit query, float32 (m, dimension), times each code: float32 (m, n)."""
        if places is not None and _MANY * len(places) > self._count:
            # Picking codes one by one costs more than computing those that are not wanted.
            return np.asarray(self.products(units, None)[:, places])
        total = self._count if places is None else len(places)
        result = np.empty((len(units), total), np.float32)
        buffer = np.empty((_SLICE, self.dimension), np.float32)
        done = 0
        for codes in self._slices(places):
            part = buffer[: len(codes)]
            np.copyto(part, codes)
            for unit, row in zip(units, result, strict=True):
                # Not matmul: its BLAS spreads each slice over threads, which cost 30 times the
                # work itself on a machine that is busy.
                np.vecdot(part, unit, out=row[done : done + len(part)])
            done += len(part)
        return result

    def _slices(self, places: Places | None) -> Iterator[NDArray[np.int8]]:
        for number, slab in enumerate(self._slabs):
            start = number * _SLAB
            if places is None:
                within = slab[: max(0, self._count - start)]
                for first in range(0, len(within), _SLICE):
                    yield within[first : first + _SLICE]
                continue
            low, high = np.searchsorted(places, (start, start + _SLAB))
            for first in range(low, high, _SLICE):
                yield slab[places[first : min(first + _SLICE, high)] - start]

    def _clear(self) -> None:
        self._revision = self._removal = self._count = 0
        self._ids = self._ids[:0]
        self._living = self._living[:0]
        self._statistics = self._statistics[:, :0]
        self._slabs.clear()

    def _read(self, connection: Connection, state: State) -> None:
        if state.removal > self._removal:
            self._bury(_ids(connection, state, 0))
        changed = _ids(connection, state, self._revision)
        known = np.isin(changed, self._ids[: self._count], assume_unique=True)
        self._append(changed[~known])
        rows = connection.execute(
            "SELECT record_id, code FROM record_codes WHERE collection_id = ? AND revision > ?",
            (state.collection_id, self._revision),
        )
        layout = code_type(self.dimension)
        while part := rows.fetchmany(_SLICE):
            codes = np.frombuffer(b"".join(code for _, code in part), layout)
            places = np.searchsorted(
                self._ids[: self._count], np.fromiter((row[0] for row in part), np.int64)
            )
            for row, name in enumerate(STATISTICS):
                self._statistics[row, places] = codes[name]
            for number in np.unique(places // _SLAB):
                here = places // _SLAB == number
                self._slabs[number][places[here] - number * _SLAB] = codes["code"][here]

    def _bury(self, present: Ids) -> None:
        """Only ``present`` live on. Where most are dead, all are read anew."""
        ids = self._ids[: self._count]
        self._living[: self._count] = np.isin(ids, present, assume_unique=True)
        if 2 * int(self._living[: self._count].sum()) < self._count:
            self._clear()

    def _append(self, ids: Ids) -> None:
        """Make room for new records, whose ids are greater than all before."""
        count = self._count + len(ids)
        if count > self._ids.size:
            room = max(count, min(2 * self._ids.size, self._ids.size + _SLAB * 4))
            self._ids = _grown(self._ids, room)
            self._living = _grown(self._living, room)
            self._statistics = _grown(self._statistics, room)
        while len(self._slabs) * _SLAB < count:
            self._slabs.append(np.empty((_SLAB, self.dimension), np.int8))
        self._ids[self._count : count] = ids
        self._living[self._count : count] = True
        self._count = count


def _ids(connection: Connection, state: State, after: int) -> Ids:
    """As one text: a third of the time of a row an id."""
    (text,) = connection.execute(
        "SELECT group_concat(record_id) FROM record_codes WHERE collection_id = ? AND revision > ?",
        (state.collection_id, after),
    ).fetchone()
    if text is None:
        return np.empty(0, np.int64)
    return np.sort(np.fromstring(text, np.int64, sep=","))


def _grown(array: NDArray[Element], room: int) -> NDArray[Element]:
    grown = np.empty((*array.shape[:-1], room), array.dtype)
    grown[..., : array.shape[-1]] = array
    return grown
