"""The façade that the window and the command line share: what a user can do, one method each."""

from dataclasses import dataclass
from pathlib import Path

from desktop.documents import Matter
from desktop.errors import VaultDamagedError
from desktop.facade.drafts import Drafts
from desktop.facade.indexing import SAMPLE_MATTER as SAMPLE_MATTER
from desktop.facade.indexing import Indexing
from desktop.facade.matters import FIRST_MATTER as FIRST_MATTER
from desktop.facade.models import Models
from desktop.facade.questions import Questions
from desktop.local_models.store import InstalledModel as InstalledModel
from desktop.vault.disk import lockfile
from desktop.vault.library import Totals
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """The state of a vault. ``bytes`` counts its database; ``cipher`` names the encryption."""

    folder: Path
    slots: tuple[str, ...]
    matters: tuple[Matter, ...]
    documents: int
    chunks: int
    bytes: int
    cipher: str
    warnings: tuple[str, ...]


class Workspace(Indexing, Questions, Drafts, Models):
    """An open vault with everything that works on it. Methods may be called from any thread;
    those that return iterators do their work while they are iterated. Close it when done."""

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether a vault, whole or damaged, lies in the folder."""
        return Vault.exists(folder)

    @staticmethod
    def ways_to_open(folder: Path) -> tuple[str, ...]:
        """The kinds of key that open the vault in the folder, without opening it. Raises
        VaultMissingError, VaultDamagedError."""
        return Vault.ways_to_open(folder)

    @staticmethod
    def owner(folder: Path) -> int | None:
        """The id of the process that has the vault open, or None."""
        return lockfile.owner(folder)

    @classmethod
    def create(
        cls, folder: Path, *, passphrase: str | None = None, use_keychain: bool = True
    ) -> tuple["Workspace", str]:
        """Make a vault and open it; returns it with the recovery code, which is shown once."""
        vault, code = Vault.create(folder, passphrase=passphrase, use_keychain=use_keychain)
        return cls(vault), code

    @classmethod
    def open(
        cls, folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None
    ) -> "Workspace":
        """Open a vault by the keychain, or by what is given. Raises VaultLockedError when that
        does not open it, VaultMissingError, VaultInUseError, VaultDamagedError, KeychainError."""
        return cls(Vault.open(folder, passphrase=passphrase, recovery_code=recovery_code))

    def status(self) -> VaultStatus:
        """How much the vault holds and how it is kept."""
        try:
            totals = self._library.totals()
        except VaultDamagedError:
            totals = Totals(0, 0, 0)
        return VaultStatus(
            folder=self._vault.folder,
            slots=self.slots(),
            matters=tuple(self.matters()),
            documents=totals.documents,
            chunks=totals.chunks,
            bytes=self._vault.database.bytes,
            cipher=self._vault.database.cipher,
            warnings=self._vault.warnings,
        )
