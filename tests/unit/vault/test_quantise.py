"""The codes of vectors: their errors are never larger than said."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from desktop.vault.vectors import quantise
from desktop.vault.vectors.quantise import STATISTICS, Query

SPACES = ("cosine", "ip", "l2")
_numbers = st.floats(width=32, allow_nan=False, allow_infinity=False)
_table = st.integers(1, 12).flatmap(
    lambda dimension: st.tuples(
        arrays(np.float32, (7, dimension), elements=_numbers),
        arrays(np.float32, dimension, elements=_numbers),
    )
)


def _statistics(codes: quantise.Codes) -> NDArray[np.float64]:
    return np.stack([codes[name] for name in STATISTICS])


@settings(max_examples=300, deadline=None)
@given(_table, st.sampled_from(SPACES))
def test_the_exact_distance_is_within_the_error(
    table: tuple[NDArray[np.float32], NDArray[np.float32]], space: str
) -> None:
    vectors, vector = table
    query = Query.of(vector)
    codes = quantise.encode(vectors)
    products = np.vecdot(codes["code"].astype(np.float32), query.unit)
    estimate, error = quantise.estimate(space, query, _statistics(codes), products)
    exact = quantise.distances(space, query, vectors)
    if space == "cosine":
        # Where a length is lost among the denormals, hnswlib's guard makes the distance 1.
        lengths = np.linalg.norm(vectors.astype(np.float64), axis=1) * query.norm
        estimate, error, exact = (part[lengths > 1e-20] for part in (estimate, error, exact))
    slack = 1e-12 * (np.abs(exact) + np.abs(estimate) + 1)
    assert np.all(np.abs(exact - estimate) <= error + slack)


@pytest.mark.parametrize("space", SPACES)
def test_the_error_is_small_for_text_vectors(space: str) -> None:
    rows = np.random.default_rng(0).standard_normal((200, 384)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    query = Query.of(rows[0])
    codes = quantise.encode(rows)
    products = np.vecdot(codes["code"].astype(np.float32), query.unit)
    _, error = quantise.estimate(space, query, _statistics(codes), products)
    assert error.max() < 0.03


@pytest.mark.parametrize(
    ("space", "zero", "other"),
    [("l2", 5.0, 3.0), ("ip", 1.0, -1.0), ("cosine", 1.0, 1 - 2 / 10**0.5)],
)
def test_distances_are_chromas(space: str, zero: float, other: float) -> None:
    query = Query.of(np.array([0, 2, -1], np.float32))
    vectors = np.array([[0, 0, 0], [1, 1, 0]], np.float32)
    assert quantise.distances(space, query, vectors) == pytest.approx([zero, other])


def test_a_vector_is_no_distance_from_itself() -> None:
    vectors = np.random.default_rng(1).standard_normal((50, 33)).astype(np.float32)
    for row in vectors:
        assert quantise.distances("cosine", Query.of(row), row[None])[0] == pytest.approx(0)
        assert quantise.distances("l2", Query.of(row), row[None])[0] == 0
