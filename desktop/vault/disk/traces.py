"""Proof that something was deleted: what it said is looked for in every decrypted page.

Before the deletion samples are taken of what goes: stretches of text, names, vectors. Afterwards
the whole file is decrypted page by page, past SQLite, and searched for them, in its order and with
the ends of pages joined to the beginnings of the next (a long text lies in a chain of pages that
need not follow one another, so samples are short).
"""

import random
from collections.abc import Iterator, Sequence, Set
from pathlib import Path

import numpy as np

from desktop.vault.disk.cipher_pages import PAGE, SALT, PageCipher

# Bytes of a sample: so long that chance can't make it, so short that most lie within one page.
_LENGTH = 24
_SAMPLES = 64
# Of the samples that are given as they are, such as paths.
_LONGEST = 4096
_AT_ONCE = 256


def samples(text: str, others: Sequence[bytes] = ()) -> list[bytes]:
    """Stretches of a text that are spread over it, and ``others`` as they are. A text of a few
    words is one sample."""
    data = text.encode()
    if len(data) <= _LENGTH:
        return [each for each in (data, *others) if each.strip()]
    # The same places each time: a proof that can be repeated.
    chance = random.Random(len(data))  # noqa: S311 - no secret
    starts = sorted(chance.randrange(len(data) - _LENGTH) for _ in range(_SAMPLES))
    found = [data[start : start + _LENGTH] for start in starts]
    return list(dict.fromkeys([*(each for each in found if each.strip()), *others]))


def those_in(path: Path, key: bytes, wanted: Set[bytes]) -> set[bytes]:
    """Which of the samples stand somewhere in the decrypted database file. Its log must be empty
    (after a checkpoint). Raises OSError."""
    left, end = set(wanted), b""
    for plain in _pages(path, key):
        joined = end + plain
        left -= {sample for sample in left if sample in joined}
        if not left:
            break
        end = plain[-_LONGEST:]
    return set(wanted) - left


def _pages(path: Path, key: bytes) -> Iterator[bytes]:
    with path.open("rb") as stream:
        cipher = PageCipher(key, stream.read(SALT))
        stream.seek(0)
        first = np.frombuffer(stream.read(PAGE), np.uint8)
        if len(first) < PAGE:
            return
        yield cipher.decrypt_first(first).tobytes()
        while data := stream.read(PAGE * _AT_ONCE):
            whole = len(data) // PAGE * PAGE
            pages = np.frombuffer(data[:whole], np.uint8).reshape(-1, PAGE)
            yield cipher.decrypt(pages).tobytes()
