"""The recovery code: what a person may type, and which group holds the mistake."""

import secrets
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.commands.keys import type_back
from desktop.errors import VaultLockedError
from desktop.vault.locks import recovery_code
from desktop.vault.locks.recovery_code import GROUPS, read, write

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


def test_the_first_wrong_character_is_named() -> None:
    code = recovery_code.write(bytes(range(32)))
    plain = code.replace("-", "")
    assert recovery_code.first_difference(code.lower().replace("-", " "), code) is None
    assert recovery_code.first_difference(plain.replace("0", "O"), code) is None
    for place, character in enumerate(plain, start=1):
        wrong = "Z" if character != "Z" else "Y"
        assert recovery_code.first_difference(f"{plain[: place - 1]}{wrong}", code) == place
    assert recovery_code.first_difference(plain[:-1], code) == len(plain)
    assert recovery_code.first_difference(f"{code}0", code) == len(plain) + 1


def test_the_command_line_asks_until_the_code_is_right(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = recovery_code.write(bytes(range(32)))
    wrong = code[:8] + ("Z" if code[8] != "Z" else "Y") + code[9:]
    answers = [wrong, code.lower()]
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    type_back(code, ask=True, read=lambda prompt: answers.pop(0))
    assert answers == []
    assert capsys.readouterr().err == "Group 2, character 3 is another one.\nIt is right.\n"
    type_back(code, ask=False, read=lambda prompt: answers.pop(0))
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    type_back(code, ask=True, read=lambda prompt: answers.pop(0))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    type_back(code, ask=True, read=lambda prompt: "")
    assert "Not checked" in capsys.readouterr().err
