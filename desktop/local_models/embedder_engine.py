"""sentence-transformers, the part of it that Strongroom uses. Runs in the embedder's child process
only."""

import math
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from desktop.errors import ModelError

# A batch has to end before a cancelled request is given up (0.4 s, worker.py).
_BATCH_SECONDS = 0.25
# Tokens in a batch, padding included. It begins low, for slow machines, and follows the clock, but
# never below four passages: one by one they take a quarter more of the processor, and a machine
# that is busy with other things would get slower still.
_FIRST_TOKENS, _FEWEST_TOKENS, _MOST_TOKENS = 1024, 1024, 16384
# Past this many characters a token of the model's window no tokenizer needs the text: one that is
# all blanks must not cost minutes.
_CHARACTERS_PER_TOKEN = 64


class Encoder:
    """sentence-transformers in batches of texts of like length, each batch short in time."""

    def __init__(self, folder: Path, *, threads: int, bfloat16: bool) -> None:
        """Load the model. Nothing is looked up elsewhere: worker.py sets the hub offline."""
        torch.set_num_threads(threads)
        dtype = torch.bfloat16 if bfloat16 else torch.float32
        self._model = SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, model_kwargs={"dtype": dtype}
        )
        self.dimension = self._model.get_embedding_dimension() or 0
        self._window = self._model.max_seq_length or 512
        self._budget = float(_FIRST_TOKENS)

    def encode(
        self, texts: list[str], cancel: threading.Event
    ) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
        """Yield (indices into ``texts``, unit vectors), the longest texts first. Ends early when
        cancelled. Raises ModelError for a vector that is not finite."""
        texts = [text[: self._window * _CHARACTERS_PER_TOKEN] for text in texts]
        lengths = self._lengths(texts)
        rest = sorted(range(len(texts)), key=lambda index: -lengths[index])
        while rest and not cancel.is_set():
            size = max(1, int(self._budget) // max(1, lengths[rest[0]]))
            batch, rest = rest[:size], rest[size:]
            began = time.monotonic()
            vectors = self._encode([texts[index] for index in batch])
            self._adapt(len(batch) * lengths[batch[0]], time.monotonic() - began)
            yield batch, vectors

    def _lengths(self, texts: list[str]) -> list[int]:
        if not texts:
            return []
        tokens = self._model.tokenizer(texts, truncation=True, max_length=self._window)
        return [len(ids) for ids in tokens["input_ids"]]

    def _encode(self, texts: list[str]) -> NDArray[np.float32]:
        vectors = self._model.encode(
            texts,
            batch_size=len(texts),
            show_progress_bar=False,
            convert_to_numpy=True,
        ).astype(np.float32)
        # Again in 32 bits: a unit vector rounded to bfloat16 is off by up to 0.4 %.
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        if not np.isfinite(vectors).all() or not (lengths > 0).all():
            raise ModelError("The embedder failed", "It made a vector that is none.")
        return np.ascontiguousarray(vectors / lengths, dtype=np.float32)

    def _adapt(self, tokens: int, seconds: float) -> None:
        """Let the next batch take _BATCH_SECONDS; up by half at most, down at once."""
        fitting = tokens * _BATCH_SECONDS / max(seconds, 1e-3)
        self._budget = min(fitting, self._budget * 1.5)
        self._budget = math.floor(min(max(self._budget, _FEWEST_TOKENS), _MOST_TOKENS))
