"""What people call a document by: the words of its file's name, its title, its parties.

A row for each such word of each content, so that a question can be asked which documents it names.
Proper names are taken from the beginning of the text, where letters and contracts say whose they
are: words that begin with a capital there and stand nowhere in the document without one. Every
function runs inside the caller's transaction.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.terms import name_stems, spoken_name
from desktop.vault.disk.connections import Connection

# Where a word stands; one row may be marked with several.
NAME, TITLE, PARTY = 1, 2, 4

# Where the parties, the patient or the account are named.
_OPENING = 2500
# Where it is looked whether a word is written without a capital too: some 1,500 pages, a second.
_LOOKED_THROUGH = 5_000_000
_MAX_TERMS = 60
# Documents that are looked at closely for one question.
_CANDIDATES = 200
_CAPITALISED = re.compile(r"\b[^\W\d_a-z][\w&'’-]+")
_LOWER = re.compile(r"\b[a-z]\w+\b")

TABLE = """
CREATE TABLE profiles (
    matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
    term TEXT NOT NULL,
    content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
    fields INTEGER NOT NULL,
    PRIMARY KEY (matter_id, term, content_id)
) WITHOUT ROWID
"""
INDEX = "CREATE INDEX profiles_of_content ON profiles (content_id)"


@dataclass(frozen=True, slots=True)
class Profile:
    """A document that a question may name. ``terms`` maps those of the asked stems that its
    profile holds to where they stand (NAME, TITLE, PARTY)."""

    content_id: int
    document_id: int
    path: str
    terms: dict[str, int]


@dataclass(frozen=True, slots=True)
class Profiles:
    """``total`` documents have a profile; ``spread`` of them hold each of the asked stems."""

    total: int
    spread: dict[str, int]
    candidates: tuple[Profile, ...]


def insert(connection: Connection, matter_id: int, content_id: int, title: str, text: str) -> None:
    """Note what a new content is called in itself; its file's name comes with ``rename``."""
    fields = dict.fromkeys(name_stems(title), TITLE)
    for stem in _parties(text):
        fields[stem] = fields.get(stem, 0) | PARTY
    _add(connection, matter_id, content_id, fields)


def rename(connection: Connection, content_id: int) -> None:
    """Note the names of the files that a content has now."""
    rows = connection.execute(
        "SELECT matter_id, path FROM files WHERE content_id = ?", (content_id,)
    ).fetchall()
    stems = {stem: NAME for _, path in rows for stem in name_stems(spoken_name(path))[:_MAX_TERMS]}
    known = connection.execute(
        "SELECT term FROM profiles WHERE content_id = ? AND fields & ?", (content_id, NAME)
    )
    if {term for (term,) in known} == stems.keys():
        return
    connection.execute(
        "DELETE FROM profiles WHERE content_id = ? AND fields = ?", (content_id, NAME)
    )
    connection.execute(
        "UPDATE profiles SET fields = fields & ~? WHERE content_id = ?", (NAME, content_id)
    )
    for (matter_id,) in {row[:1] for row in rows}:
        _add(connection, matter_id, content_id, stems)


def lookup(connection: Connection, matter_id: int, stems: Sequence[str]) -> Profiles:
    """The documents whose profiles hold most of the rarest of these stems."""
    (total,) = connection.execute(
        "SELECT count(*) FROM contents WHERE matter_id = ?", (matter_id,)
    ).fetchone()
    spread = {
        stem: int(
            connection.execute(
                "SELECT count(*) FROM profiles WHERE matter_id = ? AND term = ?", (matter_id, stem)
            ).fetchone()[0]
        )
        for stem in dict.fromkeys(stems)
    }
    candidates: dict[int, None] = {}
    for stem in sorted((stem for stem in spread if spread[stem]), key=spread.__getitem__):
        rows = connection.execute(
            "SELECT content_id FROM profiles WHERE matter_id = ? AND term = ? LIMIT ?",
            (matter_id, stem, _CANDIDATES),
        )
        candidates |= dict.fromkeys(int(content_id) for (content_id,) in rows)
        if len(candidates) >= _CANDIDATES:
            break
    return Profiles(int(total), spread, _profiles(connection, matter_id, candidates, list(spread)))


def _profiles(
    connection: Connection, matter_id: int, content_ids: dict[int, None], stems: Sequence[str]
) -> tuple[Profile, ...]:
    rows = connection.execute(
        "SELECT contents.id, files.id, files.path, term, fields FROM profiles"
        " JOIN contents ON contents.id = profiles.content_id"
        " JOIN files ON files.id = contents.primary_file"
        " WHERE profiles.matter_id = ? AND profiles.content_id IN (SELECT value FROM json_each(?))"
        " AND term IN (SELECT value FROM json_each(?))",
        (matter_id, json.dumps(list(content_ids)), json.dumps(stems)),
    )
    found: dict[int, Profile] = {}
    for content_id, document_id, path, term, fields in rows:
        profile = found.setdefault(content_id, Profile(content_id, document_id, path, {}))
        profile.terms[term] = fields
    return tuple(found.values())


def _parties(text: str) -> list[str]:
    names = dict.fromkeys(_CAPITALISED.findall(text[:_OPENING]))
    wanted = {name.lower() for name in names}
    # One by one: a long text has millions of words.
    words = _LOWER.finditer(text, 0, _LOOKED_THROUGH)
    small = {word[0] for word in words if word[0] in wanted}
    proper = (name for name in names if name.lower() not in small)
    stems = dict.fromkeys(stem for name in proper for stem in name_stems(name))
    return list(stems)[:_MAX_TERMS]


def _add(connection: Connection, matter_id: int, content_id: int, fields: dict[str, int]) -> None:
    connection.executemany(
        "INSERT INTO profiles VALUES (?, ?, ?, ?) ON CONFLICT (matter_id, term, content_id)"
        " DO UPDATE SET fields = fields | excluded.fields",
        [(matter_id, stem, content_id, field) for stem, field in fields.items()],
    )
