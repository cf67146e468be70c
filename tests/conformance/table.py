"""Chroma's own tests on a vault beside its in-memory engine, as a table.

    python -m tests.conformance.table [--preset fast|normal] [--slow] [--write]

``--write`` keeps what became of each test on the vault in expected.txt, which the tests look at.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence

from tests.conformance.running import EXPECTED, Outcome, run, summary
from tests.conformance.suite import GROUPS

_TIMEOUT = 7200  # seconds for a group


def main() -> int:
    """Print the table; 1 if the vault fails what the in-memory engine passes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preset", default="fast", choices=("fast", "normal", "slow"))
    parser.add_argument("--slow", action="store_true", help="the slow groups too")
    parser.add_argument("--write", action="store_true", help="keep the vault's outcomes")
    options = parser.parse_args()
    ours: list[Outcome] = []
    theirs: list[Outcome] = []
    for group in GROUPS:
        if group.slow and not options.slow:
            continue
        for outcomes, vault in ((ours, True), (theirs, False)):
            started = time.perf_counter()
            outcomes += run(group, vault=vault, preset=options.preset, timeout=_TIMEOUT)
            engine = "vault" if vault else "in-memory engine"
            _say(f"{group.name} on the {engine}: {time.perf_counter() - started:.0f} s")
    _show(ours, theirs)
    behind = _behind(ours, theirs)
    for line in behind:
        _say(f"BEHIND {line}")
    if options.write:
        EXPECTED.write_text("".join(f"{outcome.line}\n" for outcome in ours))
    return 1 if behind else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _show(ours: Sequence[Outcome], theirs: Sequence[Outcome]) -> None:
    by_file: dict[str, list[Counter[str]]] = defaultdict(lambda: [Counter(), Counter()])
    for side, outcomes in enumerate((ours, theirs)):
        for outcome in outcomes:
            by_file[outcome.test.partition("::")[0]][side][outcome.result] += 1
    _say(f"{'file':58}{'vault':>32}{'in-memory':>32}")
    for file, sides in sorted(by_file.items()):
        _say(f"{file:58}" + "".join(f"{_counts(side):>32}" for side in sides))
    for title, kept in (("all", ours), ("on the engine", [o for o in ours if o.on_engine])):
        tests = {outcome.test for outcome in kept}
        beside = [outcome for outcome in theirs if outcome.test in tests]
        _say(f"{title:58}{_counts(summary(kept)):>32}{_counts(summary(beside)):>32}")


def _counts(counted: Counter[str]) -> str:
    return (
        f"{counted['passed']} passed {counted['failed']} failed"
        f" {counted['skipped'] + counted['xfailed']} not"
    )


def _behind(ours: Sequence[Outcome], theirs: Sequence[Outcome]) -> list[str]:
    results = {outcome.test: outcome for outcome in ours}
    behind = []
    for outcome in theirs:
        own = results.get(outcome.test)
        if outcome.result == "passed" and (own is None or own.result != "passed"):
            behind.append(f"{outcome.test}: {own.result if own else 'not run'}")
    return behind


if __name__ == "__main__":
    sys.exit(main())
