"""How fast Strongroom embeds: ``python -m tests.bench.embedder``.

On the same chunks with the same threads and settings, in turn: encode() of sentence-transformers in
a bare child process, then Embedder.embed with its pipe, checks and short batches. It prints chunks
a second and their ratio (the goal is 0.85), in bfloat16 and in float32.
"""

import argparse
import statistics
import time
from contextlib import ExitStack, closing

import numpy as np

from desktop import paths
from desktop.local_models import catalog, machine
from desktop.local_models.catalog import Purpose
from desktop.local_models.embedder import Embedder
from tests.bench.beside import Bare

_TEXT = (
    "the tenant landlord premises rent notice agreement party shall consent liability invoice "
    "patient dose delivery amendment schedule clause payment interest terminate warranty"
)
BARE = """
import json, os, sys, time, torch
from sentence_transformers import SentenceTransformer
os.nice(5)
folder, bfloat16, threads = sys.argv[1], sys.argv[2] == "1", int(sys.argv[3])
torch.set_num_threads(threads)
dtype = torch.bfloat16 if bfloat16 else torch.float32
model = SentenceTransformer(folder, device="cpu", local_files_only=True,
                            model_kwargs={"dtype": dtype})
for line in sys.stdin:
    texts = json.loads(line)
    began = time.monotonic()
    model.encode(texts, batch_size=32, show_progress_bar=False)
    print(time.monotonic() - began, flush=True)
"""


def chunks(count: int) -> list[str]:
    """Invented texts of 60 to 240 tokens, most near 200, like the chunks of documents."""
    random = np.random.default_rng(1)
    sizes = np.clip(random.normal(170, 50, count), 50, 230).astype(int)
    return [" ".join(random.choice(_TEXT.split(), size)) for size in sizes]


def seconds_of(embedder: Embedder, texts: list[str]) -> tuple[float, float]:
    """For all texts, and for the slowest batch."""
    slowest = 0.0
    began = last = time.monotonic()
    for _ in embedder.embed(texts):
        slowest = max(slowest, time.monotonic() - last)
        last = time.monotonic()
    return time.monotonic() - began, slowest


def measure(texts: list[str], bfloat16: bool, rounds: int) -> str:
    """One line of the table."""
    model = catalog.load().default(Purpose.EMBEDDING)
    models = paths.models_folder()
    words = [str(model.folder(models)), str(int(bfloat16)), str(machine.physical_cores())]
    bare_seconds: list[float] = []
    our_seconds: list[float] = []
    slowest = 0.0
    with ExitStack() as stack:
        bare = stack.enter_context(closing(Bare(BARE, *words)))
        embedder = stack.enter_context(closing(Embedder(model, models, float32=not bfloat16)))
        bare.ask(texts[:16])
        seconds_of(embedder, texts)
        for _ in range(rounds):
            bare_seconds.append(bare.ask(texts))
            seconds, batch = seconds_of(embedder, texts)
            our_seconds.append(seconds)
            slowest = max(slowest, batch)
    ratio = statistics.median(a / b for a, b in zip(bare_seconds, our_seconds, strict=True))
    return (
        f"{'bfloat16' if bfloat16 else 'float32 '}  encode() {len(texts) / min(bare_seconds):.1f}/s"
        f"  embed() {len(texts) / min(our_seconds):.1f}/s (best)  ratio {ratio:.2f} (median of "
        f"{rounds})  slowest batch {slowest:.2f} s"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chunks", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    texts = chunks(arguments.chunks)
    for bfloat16 in (True, False) if machine.bfloat16_is_native() else (False,):
        print(measure(texts, bfloat16, arguments.rounds))


if __name__ == "__main__":
    main()
