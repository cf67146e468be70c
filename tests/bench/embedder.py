"""How fast Strongroom embeds: ``python -m tests.bench.embedder``.

In turn, on the same chunks with the same threads and settings: encode() of sentence-transformers in
a bare child process, then Embedder.embed with its pipe, checks and short batches. It prints chunks
a second and the ratio of the medians (the goal is 0.85), in bfloat16 and in float32.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

import numpy as np

from desktop import paths
from desktop.local_models import catalog, machine
from desktop.local_models.catalog import Purpose
from desktop.local_models.embedder import Embedder

_TEXT = (
    "the tenant landlord premises rent notice agreement party shall consent liability invoice "
    "patient dose delivery amendment schedule clause payment interest terminate warranty"
)
_RAW = """
import json, os, sys, time, torch
from sentence_transformers import SentenceTransformer
os.nice(5)
folder, bfloat16, threads = sys.argv[1], sys.argv[2] == "1", int(sys.argv[3])
torch.set_num_threads(threads)
dtype = torch.bfloat16 if bfloat16 else torch.float32
model = SentenceTransformer(folder, device="cpu", local_files_only=True,
                            model_kwargs={"dtype": dtype})
texts = json.load(sys.stdin)
model.encode(texts[:8])
for _ in range(int(sys.argv[4])):
    began = time.monotonic()
    model.encode(texts, batch_size=32, show_progress_bar=False)
    print(len(texts) / (time.monotonic() - began), flush=True)
"""


def chunks(count: int) -> list[str]:
    """Invented texts of 60 to 240 tokens, most near 200, like the chunks of documents."""
    random = np.random.default_rng(1)
    sizes = np.clip(random.normal(170, 50, count), 50, 230).astype(int)
    return [" ".join(random.choice(_TEXT.split(), size)) for size in sizes]


def raw(texts: list[str], bfloat16: bool, rounds: int) -> list[float]:
    """Chunks a second of encode() alone."""
    model = catalog.load().default(Purpose.EMBEDDING)
    words = [str(model.folder(paths.models_folder())), str(int(bfloat16))]
    words += [str(machine.physical_cores()), str(rounds)]
    output = subprocess.run(
        [sys.executable, "-c", _RAW, *words],
        input=json.dumps(texts),
        env={**os.environ, "GOMP_SPINCOUNT": "1000"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [float(line) for line in output.split()]


def ours(texts: list[str], float32: bool, rounds: int) -> tuple[list[float], float]:
    """Chunks a second of Embedder.embed, and the longest time between two batches."""
    embedder = Embedder(
        catalog.load().default(Purpose.EMBEDDING), paths.models_folder(), float32=float32
    )
    rates, longest = [], 0.0
    try:
        embedder.embed_all(texts[:8])
        for _ in range(rounds):
            began = last = time.monotonic()
            for _batch in embedder.embed(texts):
                longest = max(longest, time.monotonic() - last)
                last = time.monotonic()
            rates.append(len(texts) / (time.monotonic() - began))
    finally:
        embedder.close()
    return rates, longest


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chunks", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    texts = chunks(arguments.chunks)
    native = machine.bfloat16_is_native()
    for bfloat16 in (True, False) if native else (False,):
        alone: list[float] = []
        whole: list[float] = []
        longest = 0.0
        for _ in range(arguments.rounds):
            alone += raw(texts, bfloat16, 1)
            rates, gap = ours(texts, not bfloat16, 1)
            whole += rates
            longest = max(longest, gap)
        first, second = statistics.median(alone), statistics.median(whole)
        print(
            f"{'bfloat16' if bfloat16 else 'float32 '}  encode() {first:.1f}/s  "
            f"embed() {second:.1f}/s  ratio {second / first:.2f}  longest batch {longest:.2f} s"
        )


if __name__ == "__main__":
    main()
