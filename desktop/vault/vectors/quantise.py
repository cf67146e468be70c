"""Vectors as eight-bit codes whose error is known, so that a search on codes can be exact.

Affine scalar quantisation, each vector on its own: x ≈ offset + scale · code. The length of what
is left out, |x − offset − scale · code|, is kept; by Cauchy and Schwarz a dot product with a query
q is then off by at most |q| times it. A search computes every distance from the codes, keeps what
the bounds cannot rule out, and computes those few exactly (nearest.py): the result is that of a
scan of the exact vectors, at a quarter of the bytes.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Floats = NDArray[np.float64]
Codes = NDArray[np.void]

STATISTICS = ("offset", "scale", "norm", "residual")
_LEVELS = 127
# Rows encoded at once: what is computed on the way then stays in the processor's cache, which made
# it three times as fast.
_SLICE = 256
# hnswlib's guard against a division by zero, as in chromadb.utils.distance_functions.cosine.
_TINY = 1e-30


def code_type(dimension: int) -> np.dtype[np.void]:
    """The layout of one row of ``record_codes``: four doubles, then a signed byte an element."""
    return np.dtype(
        [
            ("offset", "<f8"),
            ("scale", "<f8"),
            ("norm", "<f8"),
            ("residual", "<f8"),
            ("code", "i1", (dimension,)),
        ]
    )


def encode(vectors: Vectors) -> Codes:
    """The codes of ``vectors``, float32 (n, dimension), all finite; one structured element each."""
    codes = np.empty(len(vectors), dtype=code_type(vectors.shape[1]))
    for first in range(0, len(vectors), _SLICE):
        _encode(vectors[first : first + _SLICE], codes[first : first + _SLICE])
    return codes


def _encode(vectors: Vectors, codes: Codes) -> None:
    rest = vectors.astype(np.float64)
    codes["norm"] = np.sqrt(np.vecdot(rest, rest))
    low, high = rest.min(axis=1), rest.max(axis=1)
    offset = (low + high) / 2
    scale = (high - low) / (2 * _LEVELS)
    rest -= offset[:, None]
    # A constant vector is its offset: any divisor does.
    code = rest / np.where(scale > 0, scale, 1.0)[:, None]
    np.rint(code, out=code)
    np.clip(code, -_LEVELS, _LEVELS, out=code)
    codes["offset"], codes["scale"], codes["code"] = offset, scale, code
    code *= scale[:, None]
    rest -= code
    codes["residual"] = np.sqrt(np.vecdot(rest, rest))


@dataclass(frozen=True)
class Query:
    """A query vector made ready: ``exact`` in float64, its length, and ``unit``, float32, of
    length one (zero for a zero vector), so that products with codes can't overflow."""

    exact: Floats
    norm: float
    unit: Vectors
    unit_sum: float

    @classmethod
    def of(cls, vector: Vectors) -> "Query":
        """``vector`` is float32 (dimension,), finite."""
        exact = vector.astype(np.float64)
        norm = float(np.sqrt(np.vecdot(exact, exact)))
        unit = (exact / norm if norm else exact).astype(np.float32)
        return cls(exact, norm, unit, float(unit.sum(dtype=np.float64)))


def estimate(
    space: str, query: Query, statistics: Floats, products: Vectors
) -> tuple[Floats, Floats]:
    """Distances from ``products``, the unit query times each code, and how far off each may be.

    ``statistics`` is float64 (4, n) in the order of STATISTICS, ``products`` float32 (n,).
    """
    offset, scale, norm, residual = statistics
    dimension = len(query.exact)
    dot = offset * query.unit_sum + scale * products
    # The rounding of a float32 dot product of d terms is at most about d · 2^-24 times the lengths
    # of its factors (Higham, Accuracy and Stability, 3.1); twice that covers rounding the query.
    rounding = (dimension + 16) * 2.0**-23
    error = residual + rounding * (norm + residual + np.abs(offset) * np.sqrt(dimension))
    if space == "cosine":
        lengths = np.where(norm > 0, norm, 1.0)
        known = (norm > 0) & (query.norm > 0)
        return np.where(known, 1.0 - dot / lengths, 1.0), np.where(known, error / lengths, 0.0)
    dot *= query.norm
    error *= query.norm
    if space == "ip":
        return 1.0 - dot, error
    squares = query.norm**2 + norm**2
    return squares - 2 * dot, 2 * error + 1e-12 * squares


def distances(space: str, query: Query, vectors: Vectors) -> Floats:
    """The exact distances of ``vectors``, float32 (n, dimension), as Chroma defines them: squared
    Euclidean, one minus the dot product, one minus the cosine."""
    exact = vectors.astype(np.float64)
    if space == "l2":
        exact -= query.exact
        return np.asarray(np.einsum("ij,ij->i", exact, exact))
    dot = np.vecdot(exact, query.exact)
    if space == "ip":
        return np.asarray(1.0 - dot)
    lengths = np.sqrt(np.einsum("ij,ij->i", exact, exact)) * query.norm
    return np.asarray(np.clip(1.0 - dot / (lengths + _TINY), 0.0, 2.0))
