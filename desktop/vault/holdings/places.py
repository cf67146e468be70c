"""What a content has beside its text: hidden text, names of places, places of recognised words.

Every function runs inside the caller's transaction.
"""

import json

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Anchor, Box, Hidden, ParsedDocument, WordBox
from desktop.vault.disk.connections import Connection

# A word's offsets and the four sides of its box: 24 bytes.
_WORD = np.dtype([("span", "<i4", 2), ("box", "<f4", 4)])


def insert(connection: Connection, content_id: int, parsed: ParsedDocument) -> None:
    """Write what hangs on a new content; nothing for what it does not have."""
    connection.executemany(
        "INSERT INTO hidden (content_id, ordinal, page, reason, text) VALUES (?, ?, ?, ?, ?)",
        [
            (content_id, ordinal, item.page, item.reason, item.text)
            for ordinal, item in enumerate(parsed.hidden)
        ],
    )
    if parsed.anchors:
        connection.execute(
            "INSERT INTO anchors VALUES (?, ?)", (content_id, _pack_anchors(parsed.anchors))
        )
    if parsed.words:
        connection.execute(
            "INSERT INTO word_boxes VALUES (?, ?)", (content_id, _pack_words(parsed.words))
        )


def hidden_of(connection: Connection, content_id: int) -> tuple[Hidden, ...]:
    """The texts that the pages do not show, in their order."""
    return tuple(
        Hidden(text, reason, page)
        for text, reason, page in connection.execute(
            "SELECT text, reason, page FROM hidden WHERE content_id = ? ORDER BY ordinal",
            (content_id,),
        )
    )


def anchors_of(connection: Connection, content_id: int) -> tuple[Anchor, ...]:
    """The names of places, in order."""
    row = connection.execute(
        "SELECT data FROM anchors WHERE content_id = ?", (content_id,)
    ).fetchone()
    return tuple(Anchor(*fields) for fields in json.loads(bytes(row[0]))) if row else ()


def words_of(connection: Connection, content_id: int, start: int, end: int) -> tuple[WordBox, ...]:
    """The recognised words that touch [start, end) of the text, in order."""
    words = np.frombuffer(packed_words(connection, content_id), _WORD)
    return _unpacked(words[(words["span"][:, 0] < end) & (words["span"][:, 1] > start)])


def packed_words(connection: Connection, content_id: int) -> bytes:
    """All recognised words as they are kept; empty for none."""
    row = connection.execute(
        "SELECT data FROM word_boxes WHERE content_id = ?", (content_id,)
    ).fetchone()
    return bytes(row[0]) if row else b""


def unpacked_words(data: bytes) -> tuple[WordBox, ...]:
    """What ``packed_words`` gave. Raises ValueError for other bytes."""
    return _unpacked(np.frombuffer(data, _WORD))


def _unpacked(words: NDArray[np.void]) -> tuple[WordBox, ...]:
    return tuple(
        WordBox(int(span[0]), int(span[1]), Box(*(float(side) for side in box)))
        for span, box in zip(words["span"], words["box"], strict=True)
    )


def _pack_anchors(anchors: tuple[Anchor, ...]) -> bytes:
    rows = [[anchor.start, anchor.end, anchor.label] for anchor in anchors]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()


def _pack_words(words: tuple[WordBox, ...]) -> bytes:
    packed = np.zeros(len(words), _WORD)
    packed["span"] = [(word.start, word.end) for word in words]
    packed["box"] = [
        (word.box.left, word.box.top, word.box.right, word.box.bottom) for word in words
    ]
    return packed.tobytes()
