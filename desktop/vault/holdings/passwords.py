"""The passwords of locked files, kept by the files' bytes. They are in the vault, so encrypted.

Every function runs inside the caller's transaction.
"""

from desktop.vault.disk.connections import Connection


def keep(connection: Connection, matter_id: int, sha256: str, password: str) -> None:
    """Remember the password that opens these bytes."""
    connection.execute(
        "INSERT INTO passwords (matter_id, sha256, password) VALUES (?, ?, ?)"
        " ON CONFLICT (matter_id, sha256) DO UPDATE SET password = excluded.password",
        (matter_id, sha256, password),
    )


def kept(connection: Connection, matter_id: int, sha256: str) -> str:
    """The password of these bytes, "" if none is known."""
    row = connection.execute(
        "SELECT password FROM passwords WHERE matter_id = ? AND sha256 = ?", (matter_id, sha256)
    ).fetchone()
    return str(row[0]) if row else ""


def forget_unused(connection: Connection) -> None:
    """Delete the passwords of files that are in no matter any more."""
    connection.execute(
        "DELETE FROM passwords WHERE NOT EXISTS (SELECT 1 FROM files"
        " WHERE files.matter_id = passwords.matter_id AND files.sha256 = passwords.sha256)"
    )
