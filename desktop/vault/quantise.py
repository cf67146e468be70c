"""Vectors as eight-bit codes whose error is known, so that a search on codes can be exact.

Affine scalar quantisation, each vector on its own: x ≈ offset + scale · code. The length of what
is left out, |x − offset − scale · code|, is kept; by Cauchy and Schwarz a dot product with a query
q is then off by at most |q| times it. A search computes every distance from the codes, keeps what
the bounds cannot rule out, and computes those few exactly (nearest.py): the result is that of a
scan of the exact vectors, at a quarter of the bytes.
"""

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Codes = NDArray[np.void]

_LEVELS = 127


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
    exact = vectors.astype(np.float64)
    low, high = exact.min(axis=1), exact.max(axis=1)
    offset = (low + high) / 2
    scale = (high - low) / (2 * _LEVELS)
    # A constant vector is its offset: any divisor does.
    divisor = np.where(scale > 0, scale, 1.0)
    code = np.rint((exact - offset[:, None]) / divisor[:, None])
    np.clip(code, -_LEVELS, _LEVELS, out=code)
    rest = exact - offset[:, None] - scale[:, None] * code
    codes = np.empty(len(vectors), dtype=code_type(vectors.shape[1]))
    codes["offset"], codes["scale"], codes["code"] = offset, scale, code
    codes["norm"] = np.sqrt(np.einsum("ij,ij->i", exact, exact))
    codes["residual"] = np.sqrt(np.einsum("ij,ij->i", rest, rest))
    return codes
