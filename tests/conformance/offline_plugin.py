"""A pytest plug-in for Chroma's own tests, whichever engine they run on.

It leaves out what suite.py names, and the tests' second round on files of Chroma's own. And some
tests let Chroma embed their documents, which would fetch a model: its place is taken by a function
that turns each text into the same 384 numbers every time; no test looks at which.
"""

import hashlib
from typing import Any

import hypothesis
import numpy as np
import pytest
from chromadb.api.types import Documents, EmbeddingFunction, Embeddings
from chromadb.utils.embedding_functions import onnx_mini_lm_l6_v2
from numpy.typing import NDArray

from tests.conformance.suite import TESTS_LEFT_OUT

_DIMENSION = 384
_SECOND_ROUND = "rust_sqlite_persistent"


class HashedTexts(EmbeddingFunction[Documents]):
    """A vector of length one from the hash of a text."""

    def __init__(self) -> None:
        pass

    def __call__(self, input: Documents) -> Embeddings:
        return [_vector(text) for text in input]

    @staticmethod
    def name() -> str:
        """As the function it stands for."""
        return "onnx_mini_lm_l6_v2"

    @staticmethod
    def build_from_config(config: dict[str, Any]) -> "HashedTexts":
        """Nothing is configured."""
        return HashedTexts()

    def get_config(self) -> dict[str, Any]:
        """Nothing is configured."""
        return {}


def _vector(text: str) -> NDArray[np.float32]:
    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
    vector = np.random.default_rng(seed).standard_normal(_DIMENSION).astype(np.float32)
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


def pytest_configure(config: pytest.Config) -> None:
    """Before any test file is read."""
    del config
    setattr(onnx_mini_lm_l6_v2, "ONNXMiniLM_L6_V2", HashedTexts)  # noqa: B010 -- not for mypy


def pytest_sessionstart(session: pytest.Session) -> None:
    """After Chroma's conftest.py chose its profile, before a test file is read: the same examples
    in each run, and a busy machine or an unlucky draw is no failure."""
    del session
    hypothesis.settings.register_profile(
        "repeatable",
        hypothesis.settings(),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    hypothesis.settings.load_profile("repeatable")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out the tests that are not run."""
    gone = [item for item in items if _is_left_out(item)]
    config.hook.pytest_deselected(items=gone)
    items[:] = [item for item in items if item not in gone]


def _is_left_out(item: pytest.Item) -> bool:
    name = item.nodeid.partition("[")[0]
    return _SECOND_ROUND in item.nodeid or any(name.endswith(left) for left in TESTS_LEFT_OUT)
