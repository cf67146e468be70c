"""The recovery code: what a person may type, and which group holds the mistake."""

import secrets
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import VaultLockedError
from desktop.vault import recovery_code
from desktop.vault.recovery_code import GROUPS, read, write

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(st.binary(min_size=32, max_size=32))
def test_a_code_comes_back(secret: bytes) -> None:
    code = write(secret)
    assert len(code.split("-")) == GROUPS
    assert {len(group) for group in code.split("-")} == {5}
    assert set(code) <= {*ALPHABET, "-"}
    assert read(code) == secret


def test_a_new_secret_has_256_random_bits() -> None:
    assert len({recovery_code.make() for _ in range(100)}) == 100
    assert len(recovery_code.make()) == 32


@pytest.mark.parametrize(
    "retyped",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: f"  {code}\n",
        lambda code: code.replace("-", " - "),
        lambda code: code.replace("-", "\n"),
        lambda code: code.replace("-", "–"),
        lambda code: code.replace("0", "O").replace("1", "I"),
        lambda code: code.replace("0", "o").replace("1", "l"),
    ],
)
def test_ways_to_type_the_same_code(retyped: Callable[[str], str]) -> None:
    for _ in range(50):
        secret = secrets.token_bytes(32)
        assert read(retyped(write(secret))) == secret


def test_every_single_wrong_character_names_its_group() -> None:
    code = write(secrets.token_bytes(32))
    for place, right in enumerate(code):
        if right == "-":
            continue
        for wrong in ALPHABET:
            if wrong == right:
                continue
            with pytest.raises(VaultLockedError) as caught:
                read(code[:place] + wrong + code[place + 1 :])
            assert caught.value.title.startswith(f"Group {place // 6 + 1} ")


def test_exchanged_characters_and_groups_are_noticed() -> None:
    code = write(secrets.token_bytes(32))
    for place in range(len(code) - 1):
        first, second = code[place], code[place + 1]
        if "-" in {first, second} or first == second:
            continue
        with pytest.raises(VaultLockedError, match=f"Group {place // 6 + 1} "):
            read(code[:place] + second + first + code[place + 2 :])
    groups = code.split("-")
    for place in range(GROUPS - 1):
        swapped = [*groups]
        swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
        with pytest.raises(VaultLockedError, match=f"Group {place + 1} "):
            read("-".join(swapped))


def test_a_group_with_a_character_too_few_or_too_many_is_named() -> None:
    groups = write(secrets.token_bytes(32)).split("-")
    for place in range(GROUPS):
        for changed in (groups[place][:-1], groups[place] + "7"):
            with pytest.raises(VaultLockedError, match=f"Group {place + 1} "):
                read("-".join([*groups[:place], changed, *groups[place + 1 :]]))


@pytest.mark.parametrize("typed", ["", " ", "-", "ABC", "7" * 64, "7" * 66, "7" * 10_000, "é" * 65])
def test_what_is_no_code_at_all_is_said_so(typed: str) -> None:
    with pytest.raises(VaultLockedError):
        read(typed)


def test_a_mistake_is_named_without_quoting_the_code() -> None:
    code = write(secrets.token_bytes(32))
    wrong = ("0" if code[0] != "0" else "1") + code[1:]
    with pytest.raises(VaultLockedError) as caught:
        read(wrong)
    assert not any(group in str(caught.value) for group in wrong.split("-"))
