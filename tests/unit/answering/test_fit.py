"""What fits into memory with its context, and how fast it may be."""

from dataclasses import replace

import pytest

from desktop.local_models import catalog, fit
from desktop.local_models.catalog import CatalogModel
from desktop.local_models.fit import Fit

GB = 10**9


def model(name: str) -> CatalogModel:
    return catalog.load().get(name)


def test_the_context_counts() -> None:
    needs = fit.needs(model("qwen2.5-coder-1.5b-instruct"))
    assert needs is not None
    assert needs.exact
    assert needs.most - needs.least == (8192 - 2048) * 28_672
    assert needs.weights == 1_117_320_768


@pytest.mark.parametrize(
    ("free", "total", "expected"),
    [
        (16 * GB, 16 * GB, Fit.FITS),
        (2.0 * GB, 8 * GB, Fit.TIGHT),
        (0.5 * GB, 8 * GB, Fit.TIGHT),
        (1.5 * GB, 1.9 * GB, Fit.TOO_LARGE),
        (None, 16 * GB, Fit.TIGHT),
        (None, None, Fit.UNKNOWN),
    ],
)
def test_the_default_model_is_judged(free: int | None, total: int | None, expected: Fit) -> None:
    assert fit.judge(fit.needs(model("qwen2.5-coder-1.5b-instruct")), free, total) is expected


def test_every_model_of_the_list_has_a_size_and_a_need() -> None:
    for each in catalog.load().models:
        size, exact = fit.size_of(each)
        assert size > 0, each.name
        assert exact is each.default
        assert fit.needs(each) is not None


def test_a_reckoned_size_is_near_the_truth() -> None:
    """Published: 2,497,280,256 bytes for Qwen3-4B in Q4_K_M."""
    assert fit.size_of(model("qwen3-4b"))[0] == pytest.approx(2.5 * GB, rel=0.05)


def test_a_mixture_is_as_fast_as_what_is_at_work() -> None:
    large, small = model("qwen3.6-35b-a3b"), model("qwen3.5-9b")
    quick, slow = fit.tokens_per_second(large), fit.tokens_per_second(small)
    assert quick is not None
    assert slow is not None
    assert quick > 2 * slow


def test_what_was_measured_here_is_what_others_are_reckoned_from() -> None:
    default, other = model("qwen2.5-coder-1.5b-instruct"), model("qwen3-4b")
    pace = fit.bytes_per_second(default, 34.0)
    assert fit.tokens_per_second(default, pace) == pytest.approx(34.0)
    slow, fast = fit.tokens_per_second(other), fit.tokens_per_second(other, pace)
    assert slow is not None
    assert fast == pytest.approx(2 * slow, rel=0.05)


def test_nothing_is_said_of_what_is_not_known() -> None:
    unknown = replace(model("qwen3-4b"), parameters=0.0)
    assert fit.needs(unknown) is None
    assert fit.tokens_per_second(unknown) is None
    assert fit.tokens_per_second(model("all-minilm-l6-v2")) is None
