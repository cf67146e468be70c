"""Drafts of one document are found together, other documents are not."""

import random
import tracemalloc
from pathlib import Path

import numpy as np

from desktop.vault.holdings import near_duplicates as near
from desktop.vault.library import Library
from tests.unit.vault_support import DIMENSION, facts, open_library, parsed

_DICE = random.Random(3)
_WORDS = [f"{'abcdefgh'[n % 8]}word{n}" for n in range(4000)]
LEASE = " ".join(_DICE.choice(_WORDS) for _ in range(900))
WILL = " ".join(_DICE.choice(_WORDS) for _ in range(900))


def edited(text: str, share: float, seed: int) -> str:
    """The text with a share of its words replaced."""
    dice = random.Random(seed)
    return " ".join(
        f"amended{dice.random()}" if dice.random() < share else word for word in text.split()
    )


def signature(text: str) -> near.Signature:
    return np.frombuffer(near.sign(text), "<u4")


def test_the_estimate_is_near_the_true_share_of_common_runs() -> None:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = text.replace(".", " ").split()
        return set(zip(words, words[1:], words[2:], strict=False))

    for share in (0.01, 0.05, 0.1, 0.2):
        other = edited(LEASE, share, 1)
        true = len(runs(LEASE) & runs(other)) / len(runs(LEASE) | runs(other))
        assert abs(near.similarity(signature(LEASE), signature(other)) - true) < 0.13


def test_case_and_layout_do_not_make_another_text() -> None:
    assert near.sign(LEASE.upper().replace(" ", "\n")) == near.sign(LEASE)


def test_signatures_do_not_change_from_release_to_release() -> None:
    """Vaults hold them. If this fails, a migration has to set contents.signature to NULL."""
    text = " ".join(f"word{n}" for n in range(100))
    assert near.sign(text)[:8].hex() == "60c11600df945701"


def test_a_text_of_a_few_words_resembles_nothing() -> None:
    assert near.sign("Please find attached.") == b""
    assert near.sign("") == b""
    assert near.sign("yes " * 5000) == b""


def _store(library: Library, matter: str, name: str, text: str, day: int) -> int:
    document = library.store(
        matter,
        facts(f"/in/{name}", modified_ns=day * 10**9),
        parsed(text),
        np.zeros((1, DIMENSION), np.float32) + 1,
        "e",
    )
    return document.id


def test_drafts_are_grouped_in_their_matter_the_newest_first(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        for matter in ("M", "N"):
            library.add_matter(matter)
        first = _store(library, "M", "lease 1.docx", LEASE, 10)
        third = _store(library, "M", "lease 3.docx", edited(LEASE, 0.06, 2), 30)
        _store(library, "M", "will.docx", WILL, 5)
        second = _store(library, "M", "lease 2.docx", edited(LEASE, 0.03, 1), 20)
        _store(library, "N", "lease.docx", LEASE + " annex", 40)
        (group,) = library.near_duplicates("M")
        assert group.documents == (third, second, first)
        assert group.similarity[0] == 1.0
        assert all(near.THRESHOLD <= share < 1 for share in group.similarity[1:])
        assert library.near_duplicates("N") == []
        library.remove([second])
        assert library.near_duplicates("M")[0].documents == (third, first)


def test_what_an_older_release_read_is_signed_when_it_is_asked_for(tmp_path: Path) -> None:
    with open_library(tmp_path, "M") as library:
        for number in range(60):
            _store(library, "M", f"{number}.txt", edited(LEASE, 0.02, number), number)
        with library._database.writer() as connection:
            connection.execute("UPDATE contents SET signature = NULL")
        (group,) = library.near_duplicates("M")
        assert len(group.documents) == 60


def test_a_chain_of_drafts_is_one_group() -> None:
    drafts = [LEASE]
    for number in range(8):
        drafts.append(edited(drafts[-1], 0.08, number))
    signed = np.stack([signature(text) for text in [*drafts, WILL]])
    assert near.similarity(signed[0], signed[8]) < near.THRESHOLD
    assert [sorted(rows) for rows in near.cluster(signed)] == [list(range(9))]


def test_a_text_of_many_megabytes_is_signed_without_a_list_of_its_words() -> None:
    text = "Quillhaven agrees to pay rent of 40 " * 300_000

    tracemalloc.start()
    near.sign(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    # Two million words are 130 MB as strings; those that count are a quarter.
    assert peak < 60e6
