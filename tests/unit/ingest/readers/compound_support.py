"""Compound files with folders in them ([MS-CFB]), as old Office files embed objects."""

import struct
from collections.abc import Mapping
from typing import Union

import olefile

_SECTOR, _FREE, _END, _FAT = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Tree = Mapping[str, Union[bytes, "Tree"]]


def streams(data: bytes) -> dict[str, bytes]:
    """The streams at the root of a compound file."""
    with olefile.OleFileIO(data) as archive:
        return {n[0]: archive.openstream(n).read() for n in archive.listdir() if len(n) == 1}


def compound_tree(tree: Tree) -> bytes:
    """A compound file of these streams and folders; short streams are filled up with zeros."""
    entries: list[list[object]] = [["Root Entry", 5, _FREE, _FREE, b""]]

    def add(inside: Tree, owner: int) -> None:
        before = None
        for name, held in inside.items():
            number = len(entries)
            if before is None:
                entries[owner][2] = number
            else:
                entries[before][3] = number
            before = number
            if isinstance(held, bytes):
                entries.append([name, 2, _FREE, _FREE, held.ljust(4096, b"\0")])
            else:
                entries.append([name, 1, _FREE, _FREE, b""])
                add(held, number)

    add(tree, 0)
    body, rows, chain = b"", b"", list[int]()
    for name, kind, child, right, held in entries:
        assert isinstance(held, bytes)
        start, count = len(chain), -(-len(held) // _SECTOR)
        chain += [*range(start + 1, start + count), _END] if count else []
        body += held.ljust(count * _SECTOR, b"\0")
        raw = str(name).encode("utf-16-le")
        place = start if count else _END
        sizes = (raw, len(raw) + 2, kind, 1, _FREE, right, child, place, len(held))
        rows += struct.pack("<64sHBBIII16x4x16xIQ", *sizes)
    folder, count = len(chain), -(-len(rows) // _SECTOR)
    chain += [*range(folder + 1, folder + count), _END]
    body += rows.ljust(count * _SECTOR, b"\0")
    tables = 1
    while tables * 128 < len(chain) + tables:
        tables += 1
    first = len(chain)
    chain += [_FAT] * tables
    chain += [_FREE] * (tables * 128 - len(chain))
    head = struct.pack("<8s16xHHHHH6xIII", olefile.MAGIC, 0x3E, 3, 0xFFFE, 9, 6, 0, tables, folder)
    head += struct.pack("<6I", 0, 4096, _END, 0, _END, 0)
    numbers = range(first, first + tables)
    head += struct.pack("<109I", *numbers, *[_FREE] * (109 - tables))
    return head + body + struct.pack(f"<{len(chain)}I", *chain)
