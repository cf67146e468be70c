"""What matters are called, hold, and must be kept for; which vectors they are searched by."""

from collections.abc import Mapping, Sequence

from desktop.documents import Matter
from desktop.errors import UsageError
from desktop.vault.disk import rescue
from desktop.vault.disk.migrations import now
from desktop.vault.holdings import duties, matter_facts, matter_making, matter_names, tags
from desktop.vault.holdings.duties import Duty
from desktop.vault.holdings.matter_facts import MatterFacts
from desktop.vault.holdings.matter_names import matter_id as matter_id_of
from desktop.vault.holdings.part import Part
from desktop.vault.log import audit
from desktop.vault.removal import removing
from desktop.vault.vectors import index_build, matter_collections
from desktop.vault.vectors.index_build import BuildState, IndexBuild


class Matters(Part):
    """What matters are called, hold, and must be kept for; which vectors they are searched by."""

    def matters(self) -> list[Matter]:
        """All matters by name, with the number of their documents."""
        rows = rescue.rows(
            self._database,
            "SELECT matters.id, name, keep_originals, count(files.id) FROM matters"
            " LEFT JOIN files ON files.matter_id = matters.id WHERE matters.trashed = ''"
            " GROUP BY matters.id ORDER BY folded",
        )
        if rows is None:
            rows = rescue.matters(self._database)
        return [Matter(row[0], row[1], bool(row[2]), row[3]) for row in rows]

    def matter(self, name: str) -> Matter:
        """The matter of this name; upper and lower case are the same."""
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, name)
            row = connection.execute(
                "SELECT id, name, keep_originals,"
                " (SELECT count(*) FROM files WHERE matter_id = matters.id)"
                " FROM matters WHERE id = ?",
                (matter_id,),
            ).fetchone()
        return Matter(row[0], row[1], bool(row[2]), row[3])

    def add_matter(self, name: str, keep_originals: bool = False) -> Matter:
        """Make an empty matter. Raises UsageError for a name that is empty, taken or too long."""
        name = matter_names.clean(name)
        with self._database.writer() as connection:
            if connection.execute(
                "SELECT 1 FROM matters WHERE folded = ?", (matter_names.folded(name),)
            ).fetchone():
                raise UsageError("This matter exists already", "Choose another name.")
            matter_id = matter_making.make(connection, name, keep_originals=keep_originals)
        return Matter(matter_id, name, keep_originals, 0)

    def rename_matter(self, name: str, new: str) -> Matter:
        """Give a matter another name. Raises UsageError for one that is empty, taken or too
        long."""
        new = matter_names.clean(new)
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, name)
            if connection.execute(
                "SELECT 1 FROM matters WHERE folded = ? AND id <> ?",
                (matter_names.folded(new), matter_id),
            ).fetchone():
                raise UsageError("This matter exists already", "Choose another name.")
            connection.execute(
                "UPDATE matters SET name = ?, folded = ? WHERE id = ?",
                (new, matter_names.folded(new), matter_id),
            )
        return self.matter(new)

    def remove_matter(self, name: str) -> None:
        """Delete a matter with all that belongs to it, and wipe the log that still holds it."""
        with self._database.writer() as connection:
            removing.matter(connection, matter_id_of(connection, name))
        self._database.checkpoint()

    def matter_facts(self) -> list[MatterFacts]:
        """What there is in each matter, the one worked on last first."""
        with self._database.reader() as connection:
            return matter_facts.of_all(connection)

    def tags(self, matter: str) -> dict[int, tuple[str, ...]]:
        """The tags of each document of the matter that has any, by the document's id."""
        with self._database.reader() as connection:
            return tags.of_matter(connection, matter_id_of(connection, matter))

    def tag(self, document_ids: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags to documents and take others from them. Raises UsageError for a tag that is
        empty or too long."""
        with self._database.writer() as connection:
            tags.change(connection, document_ids, add, remove)

    def rename_tag(self, matter: str, old: str, new: str) -> dict[int, tuple[str, ...]]:
        """Give a tag another name on all documents of a matter; which of the two each of these had.
        Raises UsageError for one that is empty or too long."""
        with self._database.writer() as connection:
            return tags.rename(connection, matter_id_of(connection, matter), old, new)

    def take_back_tag(self, matter: str, had: Mapping[int, Sequence[str]], new: str) -> None:
        """Undo ``rename_tag``, by what that returned."""
        with self._database.writer() as connection:
            tags.take_back_rename(connection, matter_id_of(connection, matter), had, new)

    def party_terms(self, matter: str, most: int) -> list[str]:
        """The stems of names that most documents of the matter begin with."""
        with self._database.reader() as connection:
            return matter_facts.party_terms(connection, matter_id_of(connection, matter), most)

    def named(self, matter: str, stems: Sequence[str]) -> set[int]:
        """The ids of the documents that begin with names which have all these stems."""
        with self._database.reader() as connection:
            return matter_facts.named(connection, matter_id_of(connection, matter), stems)

    def openings(self, document_ids: Sequence[int], characters: int) -> list[str]:
        """How the texts of these documents begin."""
        with self._database.reader() as connection:
            return [matter_facts.opening(connection, each, characters) for each in document_ids]

    def duty(self, matter: str) -> Duty:
        """What the matter must be kept for."""
        with self._database.reader() as connection:
            return duties.of_matter(connection, matter_id_of(connection, matter))

    def held(self) -> list[str]:
        """The names of the matters that are held or to be kept longer, those in the trash too."""
        with self._database.reader() as connection:
            rows = connection.execute("SELECT id, name FROM matters ORDER BY folded").fetchall()
            return [str(name) for row_id, name in rows if duties.is_held(connection, int(row_id))]

    def keep_duty(self, matter: str, duty: Duty) -> None:
        """Note what the matter must be kept for. Raises UsageError for what is no day."""
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            duties.keep(connection, matter_id, duty)
            audit.note(
                connection,
                now(),
                "duty changed",
                matter_id,
                hold=bool(duty.hold),
                keep_until=duty.keep_until,
            )

    def collection_of(self, matter: str, embedder: str | None = None) -> str:
        """The name of the Chroma collection with the matter's vectors of this embedding model, or
        of the one used last. Raises NotFoundError when nothing was read with the model."""
        with self._database.reader() as connection:
            return matter_collections.name_of(
                connection, matter_id_of(connection, matter), embedder
            )

    def embedder_of(self, matter: str) -> str:
        """The model whose vectors the matter is searched by; empty until something is stored."""
        with self._database.reader() as connection:
            return matter_collections.embedder_of(connection, matter_id_of(connection, matter))

    def index_build(self, matter: str, embedder: str) -> IndexBuild:
        """The making of the matter's vectors by another model, begun or not."""
        with self._database.reader() as connection:
            return IndexBuild(self._database, matter_id_of(connection, matter), embedder)

    def index_builds(self) -> list[BuildState]:
        """The builds that have begun and are not in use yet."""
        return index_build.states(self._database)
