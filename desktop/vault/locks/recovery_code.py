"""The printed recovery code: 256 bits that a person can copy from paper without a mistake.

Thirteen groups of five characters in Crockford's base 32 (https://www.crockford.com/base32.html: no
I, L, O or U; I and L are read as 1, O as 0). The first four characters of a group hold 20 bits; the
fifth checks them and the group's place. The check is a sum over the field of 32 elements with
a different weight for each position, so one wrong character, two exchanged ones and two exchanged
groups are always noticed, and the group is named.
"""

import re
import secrets

from desktop.errors import VaultLockedError

SECRET_BYTES = 32
GROUPS = 13
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_DATA = 4
GROUP = _DATA + 1
# x^5 + x^2 + 1 is irreducible over GF(2); x generates the field's multiplicative group.
_POLYNOMIAL = 0b100101


def make() -> bytes:
    """A new secret."""
    return secrets.token_bytes(SECRET_BYTES)


def write(secret: bytes) -> str:
    """The code of a 32-byte secret, its groups joined with hyphens."""
    # 13 groups hold 260 bits; the last four are zero.
    number = int.from_bytes(secret, "big") << (GROUPS * _DATA * 5 - SECRET_BYTES * 8)
    digits = [(number >> (5 * place)) & 31 for place in reversed(range(GROUPS * _DATA))]
    groups = [digits[start : start + _DATA] for start in range(0, len(digits), _DATA)]
    return "-".join(
        "".join(_ALPHABET[value] for value in (*group, _check(group, place)))
        for place, group in enumerate(groups)
    )


def read(code: str) -> bytes:
    """The secret of a code as a person types it: case, spaces and hyphens do not matter.

    Raises VaultLockedError that names the first group with a mistake.
    """
    digits: list[int] = []
    for place, group in enumerate(_groups(code)):
        values = [_VALUES.get(character, -1) for character in group]
        if len(group) != GROUP or -1 in values or _check(values[:_DATA], place) != values[_DATA]:
            raise VaultLockedError(
                f"Group {place + 1} of the recovery code has a mistake",
                "Compare it with the paper and type it again. Nothing was changed.",
            )
        digits += values[:_DATA]
    number = 0
    for value in digits:
        number = number << 5 | value
    spare = GROUPS * _DATA * 5 - SECRET_BYTES * 8
    if number & ((1 << spare) - 1):
        raise VaultLockedError(
            f"Group {GROUPS} of the recovery code has a mistake", "Compare it with the paper."
        )
    return (number >> spare).to_bytes(SECRET_BYTES, "big")


def characters(typed: str) -> str:
    """The letters and digits of what was typed, as they count: separators and case do not, and
    those that look alike are one."""
    found = "".join(character for character in typed.upper() if character.isalnum())
    return found.replace("O", "0").replace("I", "1").replace("L", "1")


def first_difference(typed: str, code: str) -> int | None:
    """Which character, counted from 1 without separators, is the first that is another one in what
    was typed than in the code, or is missing, or too many; None where they are the same."""
    said, wanted = characters(typed), characters(code)
    for place, (one, other) in enumerate(zip(said, wanted, strict=False), start=1):
        if one != other:
            return place
    return None if len(said) == len(wanted) else min(len(said), len(wanted)) + 1


def _groups(code: str) -> list[str]:
    """The groups as typed; without usable separators, every five characters are one."""
    typed = [part for part in re.split(r"[\W_]+", code.upper()) if part]
    if len(typed) == GROUPS:
        return typed
    together = "".join(typed)
    groups = [together[start : start + GROUP] for start in range(0, len(together), GROUP)]
    if len(groups) != GROUPS:
        raise VaultLockedError(
            "The recovery code is not complete",
            f"It has {GROUPS} groups of {GROUP} characters; you typed {len(together)} characters"
            f" instead of {GROUPS * GROUP}.",
        )
    return groups


def _check(values: list[int], place: int) -> int:
    total = place
    weight = 1
    for value in values:
        weight = _times(weight, 2)
        total ^= _times(weight, value)
    return total


def _times(left: int, right: int) -> int:
    """Multiplication in GF(32)."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _POLYNOMIAL
        right >>= 1
    return product
