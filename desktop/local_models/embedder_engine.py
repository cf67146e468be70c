"""sentence-transformers, the part of it that Strongroom uses. Runs in the embedder's child process
only."""

import concurrent.futures
import math
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from desktop.errors import ModelError

# A batch has to end before a cancelled request is given up (0.4 s, workers/worker.py).
_BATCH_SECONDS = 0.25
# Tokens in a batch, padding included. It begins low, for slow machines, and follows the clock, but
# never below four passages: one by one they take a quarter more of the processor, and a machine
# that is busy with other things would get slower still. Larger batches leave the processor's cache.
_FIRST_TOKENS, _FEWEST_TOKENS, _MOST_TOKENS = 1024, 1024, 16384
# Batches worked on at the same time, each with its share of the threads. Threads of one batch wait
# for each other after every matrix: on two processors two batches of one thread each take 0.77 of
# the time of one batch of two.
_MOST_STREAMS = 4
# Past this many characters a token of the model's window no tokenizer needs the text: one that is
# all blanks must not cost minutes.
_CHARACTERS_PER_TOKEN = 64

Tokens = list[list[int]]


class Encoder:
    """sentence-transformers in batches of texts of like length, each batch short in time, a few at
    once."""

    def __init__(self, folder: Path, *, threads: int, bfloat16: bool) -> None:
        """Load the model. Nothing is looked up elsewhere: the parent sets the hub offline."""
        dtype = torch.bfloat16 if bfloat16 else torch.float32
        self._model = SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, model_kwargs={"dtype": dtype}
        ).eval()
        self.dimension = self._model.get_embedding_dimension() or 0
        self._window = self._model.max_seq_length or 512
        self._budget = float(_FIRST_TOKENS)
        self._streams = max(1, min(threads, _MOST_STREAMS))
        # A thread of torch's own has its own number of threads.
        self._pool = concurrent.futures.ThreadPoolExecutor(
            self._streams, "stream", torch.set_num_threads, (max(1, threads // self._streams),)
        )

    def encode(
        self, texts: list[str], cancel: threading.Event
    ) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
        """Yield (indices into ``texts``, unit vectors), the longest texts first. Ends early when
        cancelled. Raises ModelError for a vector that is not finite."""
        texts = [text[: self._window * _CHARACTERS_PER_TOKEN] for text in texts]
        tokens = self._tokens(texts)
        waiting = self._batches([len(ids) for ids in tokens])
        running: dict[concurrent.futures.Future[_Encoded], list[int]] = {}
        try:
            while (waiting or running) and not cancel.is_set():
                while waiting and len(running) < self._streams:
                    batch = waiting.popleft()
                    future = self._pool.submit(self._encode, [tokens[index] for index in batch])
                    running[future] = batch
                done, _ = concurrent.futures.wait(
                    running, return_when=concurrent.futures.FIRST_COMPLETED
                )
                for future in done:
                    encoded = future.result()
                    self._adapt(encoded.tokens, encoded.seconds)
                    yield running.pop(future), encoded.vectors
        finally:
            concurrent.futures.wait(running)

    def _tokens(self, texts: list[str]) -> Tokens:
        if not texts:
            return []
        # As sentence-transformers does, which takes off the blanks at both ends.
        stripped = [text.strip() for text in texts]
        tokens = self._model.tokenizer(stripped, truncation=True, max_length=self._window)
        return list(tokens["input_ids"])

    def _batches(self, lengths: Sequence[int]) -> deque[list[int]]:
        """The numbers of the texts, the longest first, in batches of about as many tokens each: as
        many as leave no stream without one at the end."""
        rest = sorted(range(len(lengths)), key=lambda index: -lengths[index])
        whole = max(1, sum(lengths))
        rounds = math.ceil(whole / (self._budget * self._streams))
        share = whole / (rounds * self._streams)
        batches: deque[list[int]] = deque()
        while rest:
            size = max(1, round(share / max(1, lengths[rest[0]])))
            batches.append(rest[:size])
            rest = rest[size:]
        return batches

    def _encode(self, tokens: Tokens) -> "_Encoded":
        began = time.monotonic()
        features = self._model.tokenizer.pad({"input_ids": tokens}, return_tensors="pt")
        with torch.inference_mode():
            found = self._model(dict(features))["sentence_embedding"].float().numpy()
        # Again in 32 bits: a unit vector rounded to bfloat16 is off by up to 0.4 %.
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        if not np.isfinite(found).all() or not (lengths > 0).all():
            raise ModelError("The embedder failed", "It made a vector that is none. Try again.")
        vectors = np.ascontiguousarray(found / lengths, dtype=np.float32)
        return _Encoded(vectors, len(tokens) * max(map(len, tokens)), time.monotonic() - began)

    def _adapt(self, tokens: int, seconds: float) -> None:
        """Let the next batch take _BATCH_SECONDS; up by half at most, down at once."""
        fitting = tokens * _BATCH_SECONDS / max(seconds, 1e-3)
        self._budget = min(fitting, self._budget * 1.5)
        self._budget = math.floor(min(max(self._budget, _FEWEST_TOKENS), _MOST_TOKENS))


@dataclass(frozen=True, slots=True)
class _Encoded:
    """The unit vectors of a batch, its tokens, padding included, and how long they took."""

    vectors: NDArray[np.float32]
    tokens: int
    seconds: float
