"""What a model file's head says, and what is refused before anything is copied or loaded."""

import contextlib
import io
import random
from pathlib import Path

import pytest

from desktop.errors import ModelError
from desktop.local_models.gguf import read_facts
from desktop.local_models.gguf_worker import facts_of
from tests.unit.local_models.gguf_support import Q4_K, gguf, pairs, written


def test_the_head_tells_what_a_model_needs() -> None:
    facts = read_facts(io.BytesIO(gguf()))
    assert (facts.architecture, facts.name, facts.parameters) == ("qwen2", "Tiny Instruct", 256)
    # 2 layers of 2 heads of 16 numbers, keys and values, 2 bytes each.
    assert facts.context_bytes == 2 * 2 * 16 * 2 * 2
    assert facts.chats
    assert not facts.embeds


def test_a_template_or_a_way_to_pool_tells_what_it_can_do() -> None:
    silent = pairs()
    del silent["tokenizer.chat_template"]
    assert not read_facts(io.BytesIO(gguf(silent))).chats
    assert read_facts(io.BytesIO(gguf(pairs(qwen2__pooling_type=1)))).embeds


@pytest.mark.parametrize("missing", [1, 100])
@pytest.mark.parametrize("kind", [0, Q4_K])
def test_a_file_that_was_cut_is_incomplete(missing: int, kind: int) -> None:
    whole = gguf(weights=1024, kind=kind)
    read_facts(io.BytesIO(whole))
    with pytest.raises(ModelError, match="incomplete"):
        read_facts(io.BytesIO(whole[:-missing]))


@pytest.mark.parametrize("length", [0, 3, 4, 10, 60, 200])
def test_a_head_that_ends_early_is_refused(length: int) -> None:
    with pytest.raises(ModelError):
        read_facts(io.BytesIO(gguf()[:length]))


def test_what_is_no_gguf_is_refused() -> None:
    with pytest.raises(ModelError, match="no model file"):
        read_facts(io.BytesIO(b"PK\3\4" + b"\0" * 1000))


def test_one_piece_of_several_is_refused() -> None:
    with pytest.raises(ModelError, match="one piece"):
        read_facts(io.BytesIO(gguf(pairs(split__count=3))))


def test_lengths_that_lie_cost_no_memory() -> None:
    data = bytearray(gguf())
    data[24:32] = b"\xff" * 8
    with pytest.raises(ModelError):
        read_facts(io.BytesIO(bytes(data)))


def test_a_damaged_head_is_refused_or_read_but_never_breaks_out() -> None:
    chance, whole = random.Random(5), gguf()
    for _ in range(2000):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with contextlib.suppress(ModelError):
            read_facts(io.BytesIO(bytes(data)))


def test_a_child_reads_it(tmp_path: Path) -> None:
    assert facts_of(written(tmp_path, gguf())).name == "Tiny Instruct"
    with pytest.raises(ModelError, match="no model file"):
        facts_of(written(tmp_path, b"none", "none.gguf"))
    with pytest.raises(ModelError, match="can't be read"):
        facts_of(tmp_path / "gone.gguf")
