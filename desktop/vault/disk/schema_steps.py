"""The steps of the schema, in their order; ``migrations`` takes them. A step that was released is
never changed: vaults stand at each of them."""

from desktop.dated import HEAD, day_borne
from desktop.vault.desk import clauses, own_templates
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import duties, profiles, staged
from desktop.vault.lexical import words
from desktop.vault.log import audit
from desktop.vault.removal import trash_tables

_MAX_TITLE = 120

# Ids are AUTOINCREMENT where the program remembers them (an old answer, a running search): an id
# that was once given away never comes to mean another document.
_LIBRARY = (
    """
    CREATE TABLE vault (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        id TEXT NOT NULL,
        commits INTEGER NOT NULL DEFAULT 0,
        created TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE matters (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,
        keep_originals INTEGER NOT NULL,
        collection_id INTEGER NOT NULL REFERENCES collections (id),
        created TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE contents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        problems TEXT NOT NULL,
        pages INTEGER,
        chunks INTEGER NOT NULL,
        embedder TEXT NOT NULL,
        primary_file INTEGER,
        UNIQUE (matter_id, sha256)
    )
    """,
    # Apart from contents, so that a list of documents reads no page of text.
    """
    CREATE TABLE texts (
        content_id INTEGER PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE,
        text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE originals (
        content_id INTEGER PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE,
        bytes BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE pages (
        content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        PRIMARY KEY (content_id, number)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE files (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        path TEXT NOT NULL,
        size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        status TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        content_id INTEGER REFERENCES contents (id) ON DELETE SET NULL,
        added TEXT NOT NULL,
        UNIQUE (matter_id, path)
    )
    """,
    "CREATE INDEX files_of_content ON files (content_id)",
    # No cascade from records: a Chroma client must not be able to delete a part of a document.
    """
    CREATE TABLE chunks (
        record_id INTEGER PRIMARY KEY REFERENCES records (id),
        content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        page INTEGER,
        heading TEXT NOT NULL,
        UNIQUE (content_id, ordinal)
    )
    """,
    """
    CREATE TABLE questions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        asked TEXT NOT NULL,
        answer TEXT NOT NULL
    )
    """,
    "CREATE INDEX questions_of_matter ON questions (matter_id)",
    """
    CREATE TABLE drafts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER REFERENCES matters (id) ON DELETE CASCADE,
        template TEXT NOT NULL,
        "values" TEXT NOT NULL,
        document BLOB NOT NULL,
        created TEXT NOT NULL
    )
    """,
    "CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)


def m0001_matters(connection: Connection) -> None:
    """Matters, files, contents, questions, drafts. The lexical index of a matter is made with the
    matter (words.py)."""
    for statement in _LIBRARY:
        connection.execute(statement)


def m0003_guards(connection: Connection) -> None:
    """The words of a document's chunk can't be changed behind the index and the stored text."""
    connection.execute(
        """
        CREATE TRIGGER chunk_text_is_fixed BEFORE UPDATE OF document, collection_id ON records
        WHEN EXISTS (SELECT 1 FROM chunks WHERE record_id = old.id)
        BEGIN
            SELECT raise(ABORT, 'a chunk of a document can only be replaced with the document');
        END
        """
    )


def m0004_embedders(connection: Connection) -> None:
    """A collection of a matter for each embedding model (matter_collections.py)."""
    connection.execute(
        """
        CREATE TABLE matter_collections (
            collection_id INTEGER PRIMARY KEY REFERENCES collections (id),
            matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
            embedder TEXT NOT NULL,
            UNIQUE (matter_id, embedder)
        )
        """
    )
    connection.execute(
        "INSERT INTO matter_collections (collection_id, matter_id, embedder)"
        " SELECT collection_id, id, coalesce((SELECT embedder FROM contents"
        " WHERE matter_id = matters.id ORDER BY id DESC LIMIT 1), '') FROM matters"
    )


_READING = (
    "ALTER TABLE pages ADD COLUMN label TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE pages ADD COLUMN confidence REAL",
    "ALTER TABLE files ADD COLUMN parent_id INTEGER REFERENCES files (id) ON DELETE SET NULL",
    "CREATE INDEX files_of_parent ON files (parent_id) WHERE parent_id IS NOT NULL",
    # The reader and the settings that a content was made with; what its text resembles.
    "ALTER TABLE contents ADD COLUMN made_with TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE contents ADD COLUMN signature BLOB",
    """
    CREATE TABLE hidden (
        content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        page INTEGER,
        reason TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (content_id, ordinal)
    ) WITHOUT ROWID
    """,
    # Names of places and places of words, packed (places.py): some documents have 100,000.
    """
    CREATE TABLE anchors (
        content_id INTEGER PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE,
        data BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE word_boxes (
        content_id INTEGER PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE,
        data BLOB NOT NULL
    )
    """,
    # Recognised pages, kept by the file's bytes: recognising is what takes longest, and what a
    # broken run, a changed setting or a second path must not pay for again.
    """
    CREATE TABLE recognised (
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        page INTEGER NOT NULL,
        made_with TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (matter_id, sha256, page, made_with)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE passwords (
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        password TEXT NOT NULL,
        PRIMARY KEY (matter_id, sha256)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE watched (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        folder TEXT NOT NULL,
        added TEXT NOT NULL,
        UNIQUE (matter_id, folder)
    )
    """,
)


def m0005_reading(connection: Connection) -> None:
    """Sheets and recognised pages, hidden text, places by name, files inside files, passwords,
    watched folders."""
    for statement in _READING:
        connection.execute(statement)


def m0006_profiles(connection: Connection) -> None:
    """What documents are called by (profiles.py), for those that are there already."""
    connection.execute(profiles.TABLE)
    connection.execute(profiles.INDEX)
    rows = connection.execute(
        "SELECT contents.id, matter_id, title FROM contents ORDER BY contents.id"
    ).fetchall()
    for content_id, matter_id, title in rows:
        (text,) = connection.execute(
            "SELECT text FROM texts WHERE content_id = ?", (content_id,)
        ).fetchone()
        profiles.insert(connection, matter_id, content_id, title, text)
        profiles.rename(connection, content_id)


def m0007_vocabularies(connection: Connection) -> None:
    """The words of each index can be listed, to find those that a mistyped one may mean."""
    for (matter_id,) in connection.execute("SELECT id FROM matters").fetchall():
        words.add_vocabulary(connection, int(matter_id))


_TALKS = (
    """
    CREATE TABLE talks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0,
        begun TEXT NOT NULL
    )
    """,
    "CREATE INDEX talks_of_matter ON talks (matter_id)",
    "ALTER TABLE questions ADD COLUMN talk_id INTEGER REFERENCES talks (id) ON DELETE CASCADE",
    "ALTER TABLE questions ADD COLUMN parent_id INTEGER",
    "ALTER TABLE questions ADD COLUMN verdict TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE questions ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE questions ADD COLUMN marked TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX questions_of_talk ON questions (talk_id)",
    # What the user has the program keep in mind; without a matter, in all of them.
    """
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER REFERENCES matters (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
)


def m0008_talks(connection: Connection) -> None:
    """Conversations, marks of answers, notes. Each question of before is a conversation."""
    for statement in _TALKS:
        connection.execute(statement)
    rows = connection.execute(
        "SELECT id, matter_id, json_extract(answer, '$.question'), asked FROM questions ORDER BY id"
    ).fetchall()
    for row_id, matter_id, question, asked in rows:
        talk = connection.execute(
            "INSERT INTO talks (matter_id, title, begun) VALUES (?, ?, ?)",
            (matter_id, talk_title(str(question)), asked),
        ).lastrowid
        connection.execute("UPDATE questions SET talk_id = ? WHERE id = ?", (talk, row_id))


def m0009_clauses(connection: Connection) -> None:
    """Clauses that the user saves, and the vectors by which clauses are found."""
    for statement in clauses.TABLES:
        connection.execute(statement)


_DRAFTS = (
    """
    CREATE TABLE manuscripts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        template TEXT NOT NULL,
        precedent_id INTEGER,
        manuscript BLOB NOT NULL,
        base_id INTEGER NOT NULL,
        notes TEXT NOT NULL DEFAULT '',
        changed TEXT NOT NULL,
        finalised TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX manuscripts_of_matter ON manuscripts (matter_id)",
    """
    CREATE TABLE manuscript_bases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        draft_id INTEGER NOT NULL REFERENCES manuscripts (id) ON DELETE CASCADE,
        data BLOB NOT NULL
    )
    """,
    "CREATE INDEX bases_of_manuscript ON manuscript_bases (draft_id)",
    """
    CREATE TABLE manuscript_versions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        draft_id INTEGER NOT NULL REFERENCES manuscripts (id) ON DELETE CASCADE,
        label TEXT NOT NULL,
        saved TEXT NOT NULL,
        manuscript BLOB NOT NULL,
        base_id INTEGER NOT NULL
    )
    """,
    "CREATE INDEX versions_of_manuscript ON manuscript_versions (draft_id)",
)


def m0010_manuscripts(connection: Connection) -> None:
    """Drafts with the Word files under them, and kept states."""
    for statement in _DRAFTS:
        connection.execute(statement)


def m0011_audit(connection: Connection) -> None:
    """What is done with the vault, from now on, in a log that only grows."""
    for statement in audit.TABLES:
        connection.execute(statement)


def m0012_own_templates(connection: Connection) -> None:
    """Templates that the user made of own documents."""
    own_templates.create(connection)


def m0013_duties(connection: Connection) -> None:
    """What matters must be kept for."""
    for statement in duties.TABLES:
        connection.execute(statement)


def m0014_trash(connection: Connection) -> None:
    """What was removed and may come back."""
    for statement in trash_tables.TABLES:
        connection.execute(statement)


def talk_title(question: str) -> str:
    """What a conversation is called that begins with this question."""
    line = " ".join(question.split())
    return line if len(line) <= _MAX_TITLE else f"{line[: _MAX_TITLE - 1].rstrip()}…"


def m0015_staged(connection: Connection) -> None:
    """What was read of a changed file's files until it takes the old one's place (staged.py)."""
    connection.execute(staged.TABLE)


def m0016_dated(connection: Connection) -> None:
    """The day that each document bears, of what was read before too."""
    connection.execute("ALTER TABLE contents ADD COLUMN dated TEXT NOT NULL DEFAULT ''")
    for (content_id,) in connection.execute("SELECT content_id FROM texts").fetchall():
        day = day_borne(_head_of(connection, content_id))
        if day is not None:
            connection.execute(
                "UPDATE contents SET dated = ? WHERE id = ?", (day.isoformat(), content_id)
            )


def m0017_files_of_matter(connection: Connection) -> None:
    """The files of a matter in the order in which they came, as lists of them are read. By the
    index of their paths, which lie in another order than their contents, the pages of these are
    decrypted again and again: 20,000 files then took 0.5 s instead of 0.06."""
    connection.execute("CREATE INDEX files_of_matter ON files (matter_id)")


def _head_of(connection: Connection, content_id: int) -> str:
    """The first HEAD characters of a text. SQL's substr reads and decrypts all of it for them,
    which takes thirty times as long for texts of 500,000 characters."""
    blob = connection.open_blob("texts", "text", content_id, True)
    try:
        # No character has more than four bytes in UTF-8; one that is cut through is beyond HEAD.
        return str(blob.read(4 * HEAD).decode("utf-8", "ignore")[:HEAD])
    finally:
        blob.close()
