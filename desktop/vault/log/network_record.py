"""What the audit log tells of the network: attempts that were refused, models that were downloaded,
a firm's server. Runs inside the caller's transaction."""

from dataclasses import dataclass

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.migrations import now
from desktop.vault.log import audit
from desktop.vault.log.audit import Action

REFUSED: Action = "connection refused"
DOWNLOADED = "model {0} was downloaded"
SERVER_ON, SERVER_OFF = "a server of the firm is used", "no server is used"


@dataclass(frozen=True, slots=True)
class NetworkRecord:
    """Since ``since`` the log is kept. Of the connections that Strongroom's processes tried to make
    ``refused`` were refused, the last at ``last_refused``; ``downloads`` of models were started by
    the user; ``server_used`` is when a firm's server was last switched on or off. Times are in UTC,
    ISO 8601, "" for never."""

    since: str
    refused: int = 0
    last_refused: str = ""
    downloads: int = 0
    last_download: str = ""
    server_used: str = ""

    @property
    def quiet_since(self) -> str:
        """The last time that anything of ours may have spoken to another machine, or the beginning
        of the log."""
        return max(self.since, self.last_download, self.server_used)


def note(connection: Connection, events: list[str]) -> None:
    """Note connections that were refused, by the name of the call; each name once."""
    for event in dict.fromkeys(events):
        audit.note(connection, now(), REFUSED, None, event, times=events.count(event))


def read(connection: Connection) -> NetworkRecord:
    """What the log tells."""
    (since,) = connection.execute("SELECT coalesce(min(at), '') FROM audit").fetchone()
    refused, last_refused = connection.execute(
        "SELECT coalesce(sum(json_extract(detail, '$.times')), 0), coalesce(max(at), '')"
        " FROM audit WHERE action = ?",
        (REFUSED,),
    ).fetchone()
    downloads, last_download = connection.execute(
        "SELECT count(*), coalesce(max(at), '') FROM audit"
        " WHERE action = 'setting changed' AND subject LIKE ?",
        (DOWNLOADED.format("%"),),
    ).fetchone()
    (server_used,) = connection.execute(
        "SELECT coalesce(max(at), '') FROM audit"
        " WHERE action = 'setting changed' AND subject IN (?, ?)",
        (SERVER_ON, SERVER_OFF),
    ).fetchone()
    return NetworkRecord(
        str(since), int(refused), last_refused, int(downloads), last_download, server_used
    )
