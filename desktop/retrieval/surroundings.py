"""Passages shown with what stands around them: the chunk finds, its neighbours explain.

A chunk of some 850 characters is what words and vectors tell apart best; a reader, and whoever
checks an answer, needs the clause it is cut from. So a passage grows to its neighbours, those
under the same heading first, and a chunk that a better passage shows already does not come again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.documents import Passage
from desktop.vault.holdings.contents import Neighbour
from desktop.vault.library import Library

# A printed page. Mean recall at 10 over four sets of questions was 0.926 with chunks alone, 0.950
# with 1,600 characters, 0.965 with 2,400 and 0.984 with 4,000 (tests/bench/retrieval.py), which is
# what LlamaIndex's pieces have by default.
LONGEST = 4000
_REACH = 8


def widened(library: Library, ranked: Iterable[Passage], k: int) -> list[Passage]:
    """The first ``k`` of the ranked chunks, each with its surroundings; none shows text that
    another one shows. Takes as many of ``ranked`` as it needs."""
    shown: set[int] = set()
    found: list[tuple[Passage, list[Neighbour]]] = []
    for passage in ranked:
        if len(found) >= k:
            break
        if passage.chunk_id in shown:
            continue
        around = library.neighbours(passage.chunk_id, _REACH)
        chosen = _chosen(around, passage.chunk_id, shown)
        if not chosen:
            continue
        shown |= {neighbour.chunk_id for neighbour in chosen}
        found.append((passage, chosen))
    return _grown(library, found)


def _chosen(around: Sequence[Neighbour], chunk_id: int, shown: set[int]) -> list[Neighbour]:
    """The chunk and the neighbours to show with it, in a row."""
    places = [place for place, item in enumerate(around) if item.chunk_id == chunk_id]
    if not places:
        return []
    first = last = places[0]
    heading = around[first].heading
    size = around[first].end - around[first].start

    def fits(place: int, same_section: bool) -> bool:
        return (
            0 <= place < len(around)
            and around[place].chunk_id not in shown
            and (not same_section or around[place].heading == heading)
            and size + around[place].end - around[place].start <= LONGEST
        )

    for same_section in (True, False):
        grows = True
        while grows:
            grows = False
            for place in (last + 1, first - 1):
                if fits(place, same_section):
                    size += around[place].end - around[place].start
                    first, last = min(first, place), max(last, place)
                    grows = True
    return list(around[first : last + 1])


def _grown(library: Library, found: Sequence[tuple[Passage, Sequence[Neighbour]]]) -> list[Passage]:
    """The passages with their surroundings. A document's text may have 64 MB: it is read once for
    all of its passages."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for _, chosen in found:
        if len(chosen) > 1:
            spans.setdefault(chosen[0].content_id, []).append((chosen[0].start, chosen[-1].end))
    texts = {
        (content_id, *span): text
        for content_id, wanted in spans.items()
        for span, text in zip(wanted, library.stretches(content_id, wanted), strict=True)
    }
    passages = []
    for passage, chosen in found:
        start, end = chosen[0].start, chosen[-1].end
        # Gone meanwhile: the chunk itself is at hand.
        text = texts.get((chosen[0].content_id, start, end), "")
        grown = replace(
            passage,
            start=start,
            end=end,
            text=text,
            found_start=passage.start,
            found_end=passage.end,
        )
        passages.append(grown if text else passage)
    return passages
