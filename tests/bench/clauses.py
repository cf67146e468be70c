"""The clause library: is the clause found that people mean, and how soon?

    python -m tests.bench.clauses [--misses]

Asks the questions of tests/unit/drafting/clause_library/clause_queries.py of the shipped library
with the default embedding model, in a vault of its own, and by words alone. "first" is the first
search of a vault, for which the library’s vectors come with it; the times of later ones are
medians. ``--misses`` prints what was found instead.
"""

import argparse
import contextlib
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.drafting.clause_library.clause_finding import ClauseHit
from desktop.workspace import Workspace
from tests.unit.drafting.clause_library.clause_queries import CHOSEN_WITH, HELD_BACK, Query, rank

_PASSPHRASE = "benchmark"
Find = Callable[[str], list[ClauseHit]]


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Is the clause found that people mean?")
    parser.add_argument("--misses", action="store_true")
    misses = parser.parse_args().misses
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = Workspace.create(
            Path(folder) / "vault", passphrase=_PASSPHRASE, use_keychain=False
        )
        with contextlib.closing(workspace):
            library = workspace.clauses()
            print(f"{len(library.clauses)} clauses in {len(library.kinds)} kinds")
            workspace.find_clauses_typing("warm")
            workspace.warm()
            begun = time.perf_counter()
            workspace.find_clauses("limit our liability")
            print(f"first: {time.perf_counter() - begun:.2f} s with the model loaded")
            for name, queries in (("chosen with", CHOSEN_WITH), ("held back", HELD_BACK)):
                _measure(f"{name}, by meaning", workspace.find_clauses, queries, misses=misses)
                _measure(f"{name}, by words", workspace.find_clauses_typing, queries)
    return 0


def _measure(name: str, find: Find, queries: Sequence[Query], *, misses: bool = False) -> None:
    ranks: list[int] = []
    times: list[float] = []
    for query, wanted in queries:
        begun = time.perf_counter()
        hits = find(query)
        times.append(1000 * (time.perf_counter() - begun))
        ranks.append(rank(hits, wanted))
        if misses and ranks[-1] > 1:
            print(f"    {ranks[-1]:4} {query}: {', '.join(hit.clause.id for hit in hits[:3])}")
    first, five = (sum(each <= k for each in ranks) for k in (1, 5))
    print(
        f"{name}: first {first}, among five {five} of {len(queries)};"
        f" {statistics.median(times):.0f} ms, slowest {max(times):.0f} ms"
    )


if __name__ == "__main__":
    raise SystemExit(main())
