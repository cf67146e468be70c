"""The passages of a matter that words, names and ids find, and what a search looks into."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop.documents import Coverage, Passage, Scope
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import contents, profiles, scopes
from desktop.vault.holdings.contents import Neighbour
from desktop.vault.holdings.matter_names import matter_id as matter_id_of
from desktop.vault.holdings.part import Part
from desktop.vault.holdings.profiles import Profiles
from desktop.vault.holdings.rows import content_id
from desktop.vault.lexical import quick_words, words
from desktop.vault.vectors import matter_collections, records

_PASSAGE = """
SELECT chunks.record_id, files.id, files.path, chunks.page, chunks."start", chunks."end",
    records.document, chunks.heading
FROM chunks
JOIN records ON records.id = chunks.record_id
JOIN contents ON contents.id = chunks.content_id
JOIN files ON files.id = contents.primary_file
"""


class Passages(Part):
    """The passages of a matter that words, names and ids find, and what a search looks into."""

    def match(
        self,
        matter: str,
        fts_query: str,
        limit: int,
        *,
        heading_weight: float = 0.5,
        title_weight: float = 0.5,
        contents: Sequence[int] | None = None,
    ) -> list[Passage]:
        """The passages of a matter that an FTS5 query finds, best first; of these contents only,
        if they are given.

        The score is BM25 with the weights 1 for the text and the given ones for headings and
        title; the larger the better. Raises ValueError for a query that FTS5 can't parse.
        """
        weights = (1.0, heading_weight, title_weight)
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
            scores = dict(words.match(connection, matter_id, fts_query, limit, weights, contents))
            found = _passages(connection, list(scores))
        return [replace(passage, score=scores[passage.chunk_id]) for passage in found]

    def match_some(
        self,
        matter: str,
        fts_query: str,
        limit: int,
        among: int,
        contents: Sequence[int] | None = None,
    ) -> list[Passage]:
        """As ``match``, weighing only the first ``among`` passages that are found."""
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
            scores = dict(
                quick_words.match(
                    connection, matter_id, fts_query, limit, (1.0, 0.5, 0.5), among, contents
                )
            )
            found = _passages(connection, list(scores))
        return [replace(passage, score=scores[passage.chunk_id]) for passage in found]

    def word_counts(self, matter: str, fts_queries: Sequence[str], most: int) -> list[int]:
        """How many passages each FTS5 query finds, counted up to ``most``."""
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
            return quick_words.counts(connection, matter_id, fts_queries, most)

    def profiles(self, matter: str, stems: Sequence[str]) -> Profiles:
        """The documents of the matter whose names, titles or parties hold most of the rarest of
        these word stems (terms.py)."""
        with self._database.reader() as connection:
            return profiles.lookup(connection, matter_id_of(connection, matter), stems)

    def vocabulary(
        self, matter: str, first: str, shortest: int, longest: int, most: int
    ) -> list[tuple[str, int]]:
        """The stemmed words of the matter's texts that begin with this letter and have a length
        between the two, each with the number of passages that hold it: the ``most`` frequent."""
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
            return words.vocabulary(connection, matter_id, first, shortest, longest, most)

    def contents_in(self, matter: str, scope: Scope) -> list[int]:
        """The ids of the contents that a search within the scope may look into."""
        with self._database.reader() as connection:
            return scopes.contents_in(connection, matter_id_of(connection, matter), scope)

    def places_in(self, matter: str, scope: Scope | None = None) -> list[tuple[int, int]]:
        """The documents that a search of the matter, or of a part of it, looks into, each content
        once: (document id, content id), in the order they were added."""
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
            return scopes.places_in(connection, matter_id, scope or Scope())

    def neighbours(self, chunk_id: int, reach: int) -> list[Neighbour]:
        """A chunk and up to ``reach`` chunks before and after it in its document, in order; none
        for a chunk that is not there any more."""
        with self._database.reader() as connection:
            return contents.neighbours(connection, chunk_id, reach)

    def stretches(self, content_id: int, spans: Sequence[tuple[int, int]]) -> list[str]:
        """The stored text of a content at each [start, end); empty ones if it is gone."""
        with self._database.reader() as connection:
            return contents.stretches(connection, content_id, spans)

    def chunk_ids(self, matter: str, names: Sequence[str]) -> dict[str, int]:
        """The chunk ids of records of the matter's collections by their names, in the order given;
        names that are not there any more are left out."""
        with self._database.reader() as connection:
            found: dict[str, int] = {}
            for collection_id in matter_collections.all_of(
                connection, matter_id_of(connection, matter)
            ):
                found |= records.ids_of(connection, collection_id, names)
        return {name: found[name] for name in names if name in found}

    def passages(self, record_ids: Sequence[int]) -> list[Passage]:
        """The passages of these chunk ids, in the order given, without a score. Ids that are not
        there any more are passed over."""
        with self._database.reader() as connection:
            return _passages(connection, record_ids)

    def passages_of(self, document_id: int) -> list[Passage]:
        """All passages of one document, in its order."""
        with self._database.reader() as connection:
            rows = connection.execute(
                f"{_PASSAGE} WHERE chunks.content_id = ? ORDER BY chunks.ordinal",
                (content_id(connection, document_id),),
            ).fetchall()
        return [Passage(*row) for row in rows]

    def coverage(
        self, matter: str, scope: Scope | None = None, read: Collection[int] = ()
    ) -> Coverage:
        """What a search of the matter, or of a part of it, looks into, and what it can't and why.
        ``read`` are the ids of the chunks that were read for an answer."""
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
            return scopes.coverage(connection, matter_id, scope or Scope(), read)


def _passages(connection: Connection, record_ids: Sequence[int]) -> list[Passage]:
    rows = connection.execute(
        f"{_PASSAGE} JOIN json_each(?) AS wanted ON wanted.value = chunks.record_id",
        (json.dumps([int(record_id) for record_id in record_ids]),),
    )
    found = {row[0]: Passage(*row) for row in rows}
    return [found[record_id] for record_id in record_ids if record_id in found]
