"""How much processor time facts and bleed of a long contract take, and how many are found.

    python -m tests.bench.facts

The contract is the sample's supply agreement over and over to 100 pages, each copy with parties of
its own.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from desktop import paths
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.drafting.precedents.bleed import bleed
from desktop.drafting.precedents.facts import facts
from desktop.drafting.precedents.from_text import from_text
from desktop.drafting.precedents.precedent import from_precedent
from desktop.ingest.reader_process.reading import Readers

# Of the sample's own pages: 51,000 characters on 25.
_Made = TypeVar("_Made")
_CHARACTERS = 100 * 51_000 // 25


def main() -> int:
    """Print the times."""
    draft = _contract()
    length = sum(len(each.text) for each in draft.paragraphs)
    print(f"{len(draft.paragraphs)} paragraphs, {length:,} characters")
    told, seconds = _timed(lambda: facts(draft))
    print(f"facts   {seconds:.2f} s  {dict(Counter(fact.kind for fact in told))}")
    parties = [fact for fact in told if fact.kind == "party"]
    new = from_precedent(draft, {fact: f"New Party {n} plc" for n, fact in enumerate(parties)})
    traces, seconds = _timed(lambda: bleed(new, told))
    print(f"bleed   {seconds:.2f} s  {dict(Counter(trace.severity for trace in traces))}")
    return 0


def _contract() -> Manuscript:
    readers = Readers(1)
    try:
        path = paths.resource_path("sample") / "documents" / "supply-agreement.pdf"
        text = readers.read(path.read_bytes(), path.name).text
    finally:
        readers.close()
    copies: list[str] = []
    # No two paragraphs alike: what was looked through is remembered.
    for word in ("new", "old", "same", "said", "whole", "main", "other"):
        own = text.replace("Vandermoor", f"Vander{word}").replace(" a ", f" a {word} ")
        copies.append(own.replace(" the ", f" the {word} ").replace("Hessen", f"Hess{word}"))
        if sum(len(each) for each in copies) > _CHARACTERS:
            break
    return from_text("\n\n".join(copies), "text", Origin("precedent"))


def _timed(work: Callable[[], _Made]) -> tuple[_Made, float]:
    started = time.process_time()
    made = work()
    return made, time.process_time() - started


if __name__ == "__main__":
    sys.exit(main())
