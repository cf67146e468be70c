"""What opens the vault, and its backups."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import UsageError, VaultLockedError
from desktop.vault.copies.backup import BackupProgress
from desktop.vault.copies.backup_plan import BackupPlan
from desktop.vault.locks.proving import CODE_KEY, CODE_SHOWN, WISH_KEY, Wish, wish_of
from tests.fakes.damage import FakeDamage
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.opened import FakeOpened


class FakeKeys(FakeDamage, FakeOpened):
    """What opens the vault, and its backups. ``asked_for`` is what a change of the keys asks for,
    ``proof`` what answers it."""

    asked_for: tuple[str, ...] | None = None
    proof = "lantern orchid gravel"

    def slots(self) -> tuple[str, ...]:
        return self._slots

    def proofs(self) -> tuple[str, ...] | None:
        return self.asked_for

    def prove(self, proof: str) -> None:
        self.calls.append(("prove", proof))
        if proof != self.proof:
            raise VaultLockedError("This does not open the vault", "Nothing was changed.")

    def wish(self) -> Wish | None:
        return wish_of(self.kept(WISH_KEY))

    def ask_for_change(self) -> Wish:
        wish = Wish(datetime.now(UTC))
        self.keep(WISH_KEY, wish.asked.isoformat())
        return wish

    def withdraw_wish(self) -> None:
        self.keep(WISH_KEY, "")

    def code_noted(self) -> None:
        self.keep(CODE_KEY, "")

    def _proved(self, proof: str | None) -> None:
        if self.asked_for is not None and proof != self.proof:
            raise UsageError("The keys were not changed", "Give a key of now.")

    def set_passphrase(self, passphrase: str, proof: str | None = None) -> None:
        self._proved(proof)
        self.calls.append(("set_passphrase", len(passphrase)))
        self._slots = tuple(sorted({*self._slots, "passphrase"}))

    def set_strict(self, passphrase: str, *, strict: bool, proof: str | None = None) -> None:
        self._proved(proof)
        self.calls.append(("set_strict", strict))
        alone = ("keychain", "passphrase", "recovery")
        self._slots = ("both", "recovery") if strict else alone

    def renew_keychain(self, proof: str | None = None) -> None:
        if "keychain" not in self._slots:
            self._proved(proof)
        self.calls.append(("renew_keychain", None))
        self._slots = tuple(dict.fromkeys(("keychain", *self._slots)))

    def remove_key(self, kind: str, proof: str | None = None) -> None:
        self._proved(proof)
        self.calls.append(("remove_key", kind))
        self._slots = tuple(slot for slot in self._slots if slot != kind)

    def new_recovery_code(self, proof: str | None = None) -> str:
        self._proved(proof)
        self.keep(CODE_KEY, CODE_SHOWN)
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
