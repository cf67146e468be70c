"""What documents hold: their texts, pages and places."""

from collections.abc import Sequence

from desktop.documents import Anchor, Chunk, Hidden, Page, WordBox
from desktop.vault.holdings import contents, places
from desktop.vault.holdings.part import Part
from desktop.vault.holdings.rows import content_id


class Texts(Part):
    """What documents hold: their texts, pages and places."""

    def text(self, document_id: int) -> str:
        """The stored text. Raises NotFoundError, with the reason, when nothing could be read."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT text FROM texts WHERE content_id = ?",
                (content_id(connection, document_id),),
            ).fetchone()
        return str(row[0])

    def beginnings(self, content_ids: Sequence[int], characters: int) -> tuple[str, ...]:
        """How the texts of contents begin, in up to so many characters. SQL's substr would read
        and decrypt all of each."""
        with self._database.reader() as connection:
            return tuple(contents.beginning(connection, each, characters) for each in content_ids)

    def pages(self, document_id: int) -> tuple[Page, ...]:
        """The pages, in order; none for a format without pages. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return contents.pages_of(connection, content_id(connection, document_id))

    def chunks(self, document_id: int) -> tuple[Chunk, ...]:
        """The chunks, in order. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return contents.chunks_of(connection, content_id(connection, document_id))

    def hidden(self, document_id: int) -> tuple[Hidden, ...]:
        """The texts that the document's pages do not show. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return places.hidden_of(connection, content_id(connection, document_id))

    def anchors(self, document_id: int) -> tuple[Anchor, ...]:
        """The named places (cells) of the text, in order. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return places.anchors_of(connection, content_id(connection, document_id))

    def words(self, document_id: int, start: int, end: int) -> tuple[WordBox, ...]:
        """The recognised words that touch [start, end) of the text. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return places.words_of(connection, content_id(connection, document_id), start, end)

    def original(self, document_id: int) -> bytes | None:
        """The file's bytes where the matter keeps originals, else None. Raises as ``text``."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT bytes FROM originals WHERE content_id = ?",
                (content_id(connection, document_id),),
            ).fetchone()
        return bytes(row[0]) if row else None
