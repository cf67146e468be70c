"""The tables of the trash (step m0014 of the schema). trash.py says what they are for."""

TABLES = (
    # A matter in the trash stays where it is, under a name that nobody can type. "" for the others.
    "ALTER TABLE matters ADD COLUMN trashed TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE trash (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        removed TEXT NOT NULL,
        goes TEXT NOT NULL
    )
    """,
    "CREATE INDEX trash_of_matter ON trash (matter_id)",
    """
    CREATE TABLE trash_pieces (
        trash_id INTEGER NOT NULL REFERENCES trash (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        kind TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (trash_id, ordinal)
    )
    """,
)
