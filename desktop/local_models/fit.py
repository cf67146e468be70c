"""Whether a model fits into this machine's memory, its context counted, and how fast it may be."""

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.local_models.catalog import CatalogModel, Purpose

# What llm_engine.py takes at best and at least, in tokens.
MOST_CONTEXT, LEAST_CONTEXT = 8192, 2048
# Compute buffers, tokenizer and Python, measured 0.3 GB for the default model.
_RESERVE = 512 * 1024**2
# A machine that has only just enough swaps as soon as anything else is opened.
_HEADROOM = 1.2
# Bits for each weight over a whole file, by the name of the kind of file: llama.cpp's table in
# tools/quantize/README.md for its 8-billion model; mixtures differ by a few per cent.
_BITS = {"Q4_K_M": 4.9, "Q8_0": 8.5, "F16": 16.0, "MXFP4": 4.6, "BF16": 16.0}
# Keys and values of models whose shape is not known: those of 4 billion weights with grouped heads
# (36 layers, 8 heads of 128) take 147,456 bytes; it grows about as the root of the weights does.
_KNOWN_BILLIONS, _KNOWN_CONTEXT = 4.0, 147_456
# Every weight at work is read once for each token: the memory's speed is the model's. Measured with
# the default model and 2 threads: 17 tokens/s, 1.117 GB each.
_MEASURED_BYTES_PER_SECOND = 19e9


class Fit(StrEnum):
    """How well a model fits."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_LARGE = "too large"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Needs:
    """What running a model takes, in bytes: ``weights``, and all with the longest and with the
    shortest context. ``exact``: told by the file or measured, not reckoned from its name."""

    weights: int
    most: int
    least: int
    exact: bool


def size_of(model: CatalogModel) -> tuple[int, bool]:
    """The bytes of a model's files and whether that is their published size; 0 for not known."""
    if model.bytes is not None:
        return model.bytes, True
    bits = _bits_of(model.files[0].path)
    return round(model.parameters * 1e9 * bits / 8), False


def needs(model: CatalogModel) -> Needs | None:
    """What running the model takes, or None where that can't be told."""
    weights, exact = size_of(model)
    if model.purpose is not Purpose.LANGUAGE:
        total = model.memory_bytes or (weights + _RESERVE if weights else 0)
        return Needs(weights, total, total, model.memory_bytes is not None) if total else None
    if not weights:
        return None
    per_token = model.context_bytes or _reckoned_context(model.parameters)
    fixed = weights + _RESERVE
    return Needs(
        weights,
        fixed + MOST_CONTEXT * per_token,
        fixed + LEAST_CONTEXT * per_token,
        exact and bool(model.context_bytes),
    )


def judge(wanted: Needs | None, free: int | None, total: int | None) -> Fit:
    """``free`` and ``total`` are bytes of memory, None for not known. Tight is what runs with a
    short context, with little to spare, or once other programs are closed."""
    if wanted is None or (free is None and total is None):
        return Fit.UNKNOWN
    most = total if total is not None else free
    if most is not None and wanted.least * _HEADROOM > most:
        return Fit.TOO_LARGE
    if free is None:
        return Fit.TIGHT
    return Fit.FITS if wanted.most * _HEADROOM <= free else Fit.TIGHT


def tokens_per_second(model: CatalogModel, measured: float | None = None) -> float | None:
    """How many tokens of an answer to expect each second, reckoned from ``measured`` bytes of
    weights read each second on this machine, else on the test machine with 2 cores."""
    weights, _ = size_of(model)
    if model.purpose is not Purpose.LANGUAGE or not weights:
        return None
    share = model.active_parameters / model.parameters if model.active_parameters else 1.0
    return (measured or _MEASURED_BYTES_PER_SECOND) / (weights * share)


def bytes_per_second(model: CatalogModel, speed: float) -> float | None:
    """The reverse: what ``speed`` tokens/s of this model say of the machine."""
    expected = tokens_per_second(model, 1.0)
    return speed / expected if expected else None


def _bits_of(path: str) -> float:
    name = Path(path).stem.upper()
    found = [bits for kind, bits in _BITS.items() if re.search(rf"[-._]{kind}$", name)]
    return found[0] if found else 0.0


def _reckoned_context(billions: float) -> int:
    return round(_KNOWN_CONTEXT * math.sqrt(max(billions, 0.1) / _KNOWN_BILLIONS))
