"""What no statement may do on the vault's connections, whoever wrote it."""

import sqlite3

# Pragmas that may be called with a value. All others may only be read: a value could turn off
# encryption, write plain temporary files or change what a commit promises.
_WITH_VALUE = frozenset(
    {
        "cache_size",
        "defer_foreign_keys",
        "foreign_key_check",
        "foreign_key_list",
        "index_info",
        "index_list",
        "index_xinfo",
        "integrity_check",
        "optimize",
        "quick_check",
        "table_info",
        "table_list",
        "table_xinfo",
        "wal_checkpoint",
    }
)
# Pragmas that act without a value.
_NEVER = frozenset({"cipher_migrate", "incremental_vacuum", "shrink_memory"})
_FUNCTIONS = frozenset(
    {
        "load_extension",
        "sqlcipher_export",
        "sqlcipher_vle_encrypt",
        "sqlcipher_vle_decrypt",
        "fts3_tokenizer",
        "readfile",
        "writefile",
        "edit",
    }
)
# Full-text and vector modules may be created; anything that could read files (csv, dbpage) is not
# compiled in, and naming what is allowed keeps it so.
_MODULES = frozenset({"fts5", "fts5vocab"})


def authorize(
    action: int, first: str | None, second: str | None, database: str | None, trigger: str | None
) -> int:
    """The callback for ``set_authorizer``; the arguments are SQLite's."""
    del database, trigger
    if action in (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH):
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA:
        name = (first or "").lower()
        allowed = name not in _NEVER and (second is None or name in _WITH_VALUE)
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _FUNCTIONS:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_CREATE_VTABLE and (second or "").lower() not in _MODULES:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK
