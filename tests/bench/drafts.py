"""How well near-duplicates are told: drafts made by editing real texts, against texts that are
not drafts of each other.

    python -m tests.bench.drafts FOLDER...    folders of text files, one document each
    python -m tests.bench.drafts --scale N    time and memory of grouping N signatures
"""

import argparse
import random
import resource
import time
from pathlib import Path

import numpy as np

from desktop.vault.holdings import near_duplicates as near


def edited(text: str, share: float, dice: random.Random) -> str:
    """A later draft: words changed, taken out and put in, and at 10 % and more a passage moved."""
    words = text.split(" ")
    made: list[str] = []
    for word in words:
        if dice.random() >= share:
            made.append(word)
            continue
        what = dice.randrange(3)
        if what == 0:
            made.append(f"amended{dice.randrange(10_000)}")
        elif what == 1:
            made += [word, f"further{dice.randrange(10_000)}"]
    if share >= 0.1:
        third = len(made) // 3
        made = made[third : 2 * third] + made[:third] + made[2 * third :]
    return " ".join(made)


def _measure(folders: list[Path]) -> None:
    dice = random.Random(7)
    for folder in folders:
        texts = [
            file.read_text("utf-8", "replace")
            for file in sorted(folder.glob("*"))[:400]
            if file.suffix in {".txt", ".md", ".html"}
        ]
        texts = [text for text in texts if near.sign(text)]
        began = time.perf_counter()
        signed = np.stack([np.frombuffer(near.sign(text), "<u4") for text in texts])
        took = time.perf_counter() - began
        words = sum(len(text.split()) for text in texts)
        print(f"{folder}: {len(texts)} texts, {words / took:,.0f} words signed a second")
        pairs = np.array(
            [
                (signed[row + 1 :] == signed[row]).mean(axis=1).max(initial=0.0)
                for row in range(len(signed))
            ]
        )
        alike = [(pairs >= limit).sum() for limit in (0.3, 0.4, 0.5, 0.6, 0.7)]
        print("  unrelated texts with a partner at 0.3, 0.4, 0.5, 0.6, 0.7:", *alike)
        for share in (0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3):
            sample = range(0, len(texts), max(1, len(texts) // 60))
            found = np.array(
                [
                    near.similarity(
                        signed[row],
                        np.frombuffer(
                            near.sign(edited(texts[row], share, dice)) or bytes(512), "<u4"
                        ),
                    )
                    for row in sample
                ]
            )
            told = (found >= near.THRESHOLD).mean()
            print(f"  {share:4.0%} of words edited: mean {found.mean():.2f}, told {told:.0%}")


def _scale(count: int) -> None:
    dice = np.random.default_rng(7)
    signed = dice.integers(0, 2**32, (count, 128), dtype=np.uint32)
    # A tenth are drafts: three quarters of the minima of another one.
    for row in range(0, count - 1, 10):
        kept = dice.random(128) < 0.75
        signed[row + 1][kept] = signed[row][kept]
    began = time.perf_counter()
    groups = near.cluster(signed)
    took = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count:,} signatures: {len(groups):,} groups in {took:.2f} s, peak {peak:.0f} MB")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--scale", type=int)
    words = parser.parse_args()
    if words.scale:
        _scale(words.scale)
    _measure(words.folders)


if __name__ == "__main__":
    main()
