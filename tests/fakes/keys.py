"""What opens the vault, and its backups."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.vault.copies.backup import BackupProgress
from desktop.vault.copies.backup_plan import BackupPlan
from tests.fakes.damage import FakeDamage
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.opened import FakeOpened


class FakeKeys(FakeDamage, FakeOpened):
    """What opens the vault, and its backups."""

    def slots(self) -> tuple[str, ...]:
        return self._slots

    def set_passphrase(self, passphrase: str) -> None:
        self.calls.append(("set_passphrase", len(passphrase)))
        self._slots = tuple(sorted({*self._slots, "passphrase"}))

    def set_strict(self, passphrase: str, *, strict: bool) -> None:
        self.calls.append(("set_strict", strict))
        alone = ("keychain", "passphrase", "recovery")
        self._slots = ("both", "recovery") if strict else alone

    def renew_keychain(self) -> None:
        self.calls.append(("renew_keychain", None))
        self._slots = tuple(dict.fromkeys(("keychain", *self._slots)))

    def remove_key(self, kind: str) -> None:
        self.calls.append(("remove_key", kind))
        self._slots = tuple(slot for slot in self._slots if slot != kind)

    def new_recovery_code(self) -> str:
        self.calls.append(("new_recovery_code", None))
        return RECOVERY_CODE

    def backup_plan(self) -> BackupPlan:
        return self._backup_plan

    def keep_backup_plan(self, plan: BackupPlan) -> None:
        self._backup_plan = plan

    def back_up(
        self, target: Path, cancel: threading.Event | None = None
    ) -> Iterator[BackupProgress]:
        self.calls.append(("back_up", str(target)))
        for done in (0, 50, 100):
            yield BackupProgress(done, 100, done)
        now = datetime.now(UTC).isoformat()
        self._backup_plan = replace(self._backup_plan, last=now)

    def verify_log(self) -> None:
        self.calls.append(("verify_log", None))

    def export_audit(self, out: Path) -> None:
        self.calls.append(("export_audit", out))
