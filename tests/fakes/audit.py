"""A log of two entries behind the signatures of desktop.vault.log.audit_log."""

from desktop.vault.log.audit import Entry


class FakeAudit:
    """``broken`` is what ``broken_at`` says."""

    def __init__(self, matter: str) -> None:
        self._matter = matter
        self.broken: int | None = None

    def entries(self, newest: int | None = None) -> list[Entry]:
        at = "2026-02-03T10:15:00+00:00"
        return [
            Entry(1, at, "matter added", 1, self._matter, "", "", "aa"),
            Entry(2, at, "document added", 1, self._matter, "0f" * 32, '{"pages": 3}', "bb"),
        ]

    def broken_at(self, newest: int | None = None) -> int | None:
        return self.broken
