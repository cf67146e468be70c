"""How long a passphrase would hold against guessing, in words. A hint, not a gate.

The estimate counts what an attacker would have to try: for a phrase of several words, word by word
(7,776 words a place, the size of a Diceware list); else character by character, by the kinds of
characters used, with runs and repeats counted once. Argon2id makes each guess cost some 0.1 s of a
machine with much memory, so 45 bits are years of many machines.
"""

import math
import re
from dataclasses import dataclass
from enum import IntEnum

LEAST_CHARACTERS = 8
_WORD_BITS = math.log2(7776)
_COMMON = frozenset(
    {
        "password",
        "passwort",
        "passphrase",
        "strongroom",
        "letmein",
        "welcome",
        "qwerty",
        "qwertz",
        "admin",
        "secret",
        "iloveyou",
        "monkey",
        "dragon",
    }
)
_KINDS = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"[0-9]", 10), (r"[^a-zA-Z0-9\s]", 32))


class Strength(IntEnum):
    """From what can't be used to what is good."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3


@dataclass(frozen=True, slots=True)
class Estimate:
    """``bits`` of guessing."""

    strength: Strength
    bits: float


def estimate(passphrase: str) -> Estimate:
    """Judge a passphrase."""
    if len(passphrase) < LEAST_CHARACTERS:
        return Estimate(Strength.TOO_SHORT, 0.0)
    words = [word for word in re.split(r"[\s\-_.,;]+", passphrase.casefold()) if len(word) > 2]
    by_words = len(words) >= 3
    bits = len(set(words) - _COMMON) * _WORD_BITS if by_words else _by_characters(passphrase)
    if bits < 35:
        strength = Strength.WEAK
    elif bits < 45:
        strength = Strength.FAIR
    else:
        strength = Strength.GOOD
    return Estimate(strength, bits)


def _by_characters(passphrase: str) -> float:
    rest = passphrase
    for word in _COMMON:
        rest = re.sub(re.escape(word), "a", rest, flags=re.IGNORECASE)
    counted = sum(
        1
        for before, this in zip(" " + rest, rest, strict=False)
        if abs(ord(this) - ord(before)) > 1
    )
    size = sum(count for pattern, count in _KINDS if re.search(pattern, rest))
    # A word with a capital and a digit at the end is what guessing programs try first: half of
    # what chance would give is kept for anything that a person made up.
    return counted * math.log2(max(2, size)) * 0.6
