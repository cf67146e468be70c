"""The properties of a control that stand in its binary data ([MS-OFORMS] 2.2: MorphData for boxes,
buttons with two states and lists; Label; CommandButton)."""

import struct
from collections.abc import Sequence
from typing import NamedTuple

# What a bit of the mask announces: a number of so many bytes, a text, or a size in another block.
_TEXT, _ELSEWHERE, _NOTHING = -1, -2, 0
_COMPRESSED = 0x80000000
#: No text of a control is longer.
MOST_LETTERS = 64 * 1024


class Form(NamedTuple):
    """How the data of a kind of control is laid out: bytes of its mask, what each bit announces,
    and the places of its properties."""

    mask: int
    fields: Sequence[int]
    names: dict[str, int]


MORPH = Form(
    8,
    (
        *(4, 4, 4, 4, 1, 1, 1, 1, _ELSEWHERE, 2, 4, 2, 2, 2, 2, 2, 1, 1, 1, _NOTHING, 1, 1),
        *(_TEXT, _TEXT, 4, 4, 4, 2, 2, 2, _NOTHING, _NOTHING, _TEXT),
    ),
    {"flags": 0, "ground": 1, "colour": 2, "style": 6, "secret": 9, "value": 22, "caption": 23},
)
LABEL = Form(
    4,
    (4, 4, 4, _TEXT, 4, _ELSEWHERE, 1, 4, 2, 2, 2, 2, 2),
    {"colour": 0, "ground": 1, "flags": 2, "caption": 3},
)
BUTTON = Form(
    4,
    (4, 4, 4, _TEXT, 4, _ELSEWHERE, 1, 2, 2, _NOTHING, 2),
    {"colour": 0, "ground": 1, "flags": 2, "caption": 3},
)


def properties(data: bytes, form: Form) -> dict[str, int | str]:
    """The properties that the data tells of, by name. Raises struct.error or ValueError for what is
    no such data."""
    if data[:2] != b"\0\2":
        raise ValueError("another version")
    said = int.from_bytes(data[4 : 4 + form.mask], "little")
    at = 4 + form.mask
    found: dict[int, int] = {}
    for bit, size in enumerate(form.fields):
        if not said >> bit & 1 or size in {_NOTHING, _ELSEWHERE}:
            continue
        size = 4 if size == _TEXT else size
        at += -at % size
        found[bit] = struct.unpack_from({1: "<B", 2: "<H", 4: "<I"}[size], data, at)[0]
        at += size
    at += -at % 4
    texts: dict[int, str] = {}
    for bit, size in enumerate(form.fields):
        if said >> bit & 1 and size == _ELSEWHERE:
            at += 8
        elif said >> bit & 1 and size == _TEXT:
            texts[bit], at = _text(data, at, found[bit])
    everything: dict[int, int | str] = {**found, **texts}
    return {name: everything[bit] for name, bit in form.names.items() if bit in everything}


def _text(data: bytes, at: int, said: int) -> tuple[str, int]:
    """A text of the extra block, and where the next one begins."""
    length = said & ~_COMPRESSED
    if length > MOST_LETTERS or at + length > len(data):
        raise ValueError("cut off")
    codec = "latin-1" if said & _COMPRESSED else "utf-16-le"
    return data[at : at + length].decode(codec, "replace"), at + length + -length % 4
