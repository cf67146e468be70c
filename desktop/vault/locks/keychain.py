"""The operating system's keychain. The only adapter of ``keyring``.

Only the systems' own keychains are used, each by its class: what a configuration file, an
environment variable or a plug-in would put in their place is never asked.
Every call runs in a thread with a time limit, since a keychain may wait for a prompt that nobody
sees.
"""

import base64
import binascii
import contextlib
import importlib
import sys
import threading
from collections.abc import Callable, Iterable
from typing import TypeVar

from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringError, KeyringLocked

from desktop.errors import KeychainError

SERVICE = "Strongroom"
SECONDS = 10.0
# For what nothing depends on, at locking above all.
_ASIDE_SECONDS = 1.0
# Windows holds 2,560 bytes, written as UTF-16.
_MAX_CHARACTERS = 1280

_ALLOWED: dict[str, tuple[str, ...]] = {
    "linux": (
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    ),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
# Where GNOME's keychain keeps what it forgets at logout.
_SESSION_COLLECTION = "/org/freedesktop/secrets/collection/session"

# Exceptions of the libraries below keyring, by name: which of them are there depends on the system.
_LOCKED = frozenset({"LockedException", "PromptDismissedException"})
_ABSENT = frozenset({"SecretServiceNotAvailableException", "AuthenticationError"})

T = TypeVar("T")


class KeychainItemGoneError(KeychainError):
    """The keychain answers, and does not have the item."""


class Keychain:
    """Secrets of this program in the system's keychain, by account.

    ``backend`` is for tests; without one the system's own is found at the first call. Every method
    raises KeychainError: absent, refused, locked, or silent for ``seconds``.
    """

    def __init__(self, backend: KeyringBackend | None = None, *, seconds: float = SECONDS) -> None:
        self._backend = backend
        self._seconds = seconds
        # It was unlocked, and did not keep us waiting.
        self._has_answered = False

    def read(self, account: str) -> bytes:
        """The secret of an account. Raises KeychainItemGoneError when there is none."""
        return self._within_time(lambda: _read(self._admitted(), account))

    def write(self, account: str, secret: bytes) -> None:
        """Keep a secret and make sure that it is kept: it is read back and compared."""

        def step() -> None:
            backend = self._admitted()
            text = base64.b64encode(secret).decode("ascii")
            if len(text) >= _MAX_CHARACTERS:
                raise ValueError("the secret is too long for a keychain")
            backend.set_password(SERVICE, account, text)
            with contextlib.suppress(KeychainItemGoneError):
                if _read(backend, account) == secret:
                    return
            raise KeychainError(
                "The keychain does not keep what it is given",
                "Protect the vault with a passphrase instead.",
            )

        self._within_time(step)

    def delete(self, account: str) -> None:
        """Forget a secret; nothing happens when there is none."""

        def step() -> None:
            backend = self._admitted()
            if backend.get_password(SERVICE, account) is not None:
                backend.delete_password(SERVICE, account)

        self._within_time(step)

    def glance(self, account: str) -> bytes | None:
        """A secret that nothing depends on: None when there is none, and where the keychain is
        away, slow or would ask the user for its password."""
        return self._aside(lambda backend: _read(backend, account))

    def jot(self, account: str, secret: bytes) -> None:
        """Keep a secret that nothing depends on, where that asks nothing of the user."""
        text = base64.b64encode(secret).decode("ascii")
        self._aside(lambda backend: backend.set_password(SERVICE, account, text))

    def drop(self, account: str) -> None:
        """As ``delete``, where that asks nothing of the user."""
        self._aside(lambda backend: backend.delete_password(SERVICE, account))

    def _aside(self, step: Callable[[KeyringBackend], T]) -> T | None:
        def quiet() -> T | None:
            backend = self._admitted()
            if not _asks_nobody(backend, has_answered=self._has_answered):
                raise _locked()
            return step(backend)

        try:
            return self._within_time(quiet, min(self._seconds, _ASIDE_SECONDS))
        except KeychainError:
            return None

    def _admitted(self) -> KeyringBackend:
        if self._backend is None:
            self._backend = _find_backend()
        return admit(self._backend)

    def _within_time(self, step: Callable[[], T], seconds: float | None = None) -> T:
        done: list[T] = []
        failed: list[Exception] = []

        def run() -> None:
            try:
                done.append(step())
            except Exception as error:  # noqa: BLE001 - handed to the caller's thread, below
                failed.append(error)

        thread = threading.Thread(target=run, name="keychain", daemon=True)
        thread.start()
        thread.join(self._seconds if seconds is None else seconds)
        if failed:
            raise _translated(failed[0]) from None
        if done:
            self._has_answered = True
            return done[0]
        raise KeychainError(
            "The keychain does not answer",
            "It may be waiting for its password in another window. Answer it and try again, or"
            " use your passphrase or recovery code.",
        )


def admit(backend: KeyringBackend) -> KeyringBackend:
    """The one real keychain behind ``backend``. Raises KeychainError, naming the class, for
    anything but the system's own: others keep secrets in plain files or discard them."""
    if isinstance(backend, ChainerBackend):
        return _first_allowed(backend.backends)
    if _name_of(backend) not in _allowed_here():
        raise KeychainError(
            "This keychain is refused",
            f"{_name_of(backend)} does not protect what it is given. Use the system's own"
            " keychain, or protect the vault with a passphrase.",
        )
    return backend


def _first_allowed(backends: Iterable[KeyringBackend]) -> KeyringBackend:
    for backend in backends:
        if _name_of(backend) in _allowed_here():
            return backend
    raise _absent()


def _allowed_here() -> tuple[str, ...]:
    return _ALLOWED.get("linux" if sys.platform.startswith("linux") else sys.platform, ())


def _name_of(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _find_backend() -> KeyringBackend:
    """The first of the system's keychains that is running. Neither keyringrc.cfg nor the
    variables PYTHON_KEYRING_BACKEND and KEYRING_PROPERTY_* are heeded."""
    found: list[tuple[float, KeyringBackend]] = []
    for name in _allowed_here():
        module, _, class_name = name.rpartition(".")
        try:
            kind = getattr(importlib.import_module(module), class_name)
            # A class property that raises RuntimeError where the keychain can't be used.
            priority = float(kind.priority)
            backend: KeyringBackend = kind()
        except (RuntimeError, ImportError, KeyringError, OSError):
            continue
        vars(backend).clear()
        if _forgets_at_logout(backend):
            continue
        if class_name == "WinVaultKeyring":
            # "Enterprise", the default, would copy the secret to the company's servers.
            backend.persist = "local machine"  # type: ignore[attr-defined] # that class has it
        found.append((priority, backend))
    if not found:
        raise _absent()
    return max(found, key=lambda pair: pair[0])[1]


def _forgets_at_logout(backend: KeyringBackend) -> bool:
    """Whether the default collection of a Secret Service lives in memory only."""
    if not _name_of(backend).startswith("keyring.backends.SecretService"):
        return False
    import secretstorage
    from secretstorage.defines import SS_PATH, SS_PREFIX
    from secretstorage.util import DBusAddressWrapper

    with contextlib.closing(secretstorage.dbus_init()) as connection:
        service = DBusAddressWrapper(SS_PATH, f"{SS_PREFIX}Service", connection)
        (collection,) = service.call("ReadAlias", "s", "default")
    return bool(collection == _SESSION_COLLECTION)


def _asks_nobody(backend: KeyringBackend, *, has_answered: bool) -> bool:
    """Whether a call would open no window that asks for the keychain's password, as far as can be
    told without a call. A Secret Service can be locked again at any time, and tells so."""
    if _name_of(backend).startswith("keyring.backends.kwallet"):
        return has_answered
    if not _name_of(backend).startswith("keyring.backends.SecretService"):
        return True
    import secretstorage

    with contextlib.closing(secretstorage.dbus_init()) as connection:
        return not secretstorage.get_default_collection(connection).is_locked()


def _read(backend: KeyringBackend, account: str) -> bytes:
    text = backend.get_password(SERVICE, account)
    if text is None:
        raise KeychainItemGoneError(
            "The keychain no longer holds this vault's key",
            "Open the vault with your passphrase or recovery code. The vault is unchanged.",
        )
    try:
        return base64.b64decode(text.encode("ascii"), validate=True)
    except (ValueError, binascii.Error):
        raise KeychainError(
            "The keychain's entry for this vault was changed",
            "Open the vault with your passphrase or recovery code. The vault is unchanged.",
        ) from None


def _absent() -> KeychainError:
    return KeychainError(
        "No keychain is running in this session",
        "Start the desktop's keychain and try again, or protect a new vault with a passphrase. A"
        " vault that you have opens with its passphrase or recovery code too.",
    )


def _locked() -> KeychainError:
    return KeychainError(
        "The keychain is locked",
        "Unlock it with your login password and try again, or use your passphrase or recovery"
        " code.",
    )


def _translated(error: Exception) -> Exception:
    """A foreign error as ours. Its text is not passed on; its type tells enough."""
    if isinstance(error, KeychainError | ValueError):
        return error
    name = type(error).__name__
    if isinstance(error, KeyringLocked) or name in _LOCKED:
        return _locked()
    if isinstance(error, InitError | OSError) or name in _ABSENT:
        return _absent()
    return KeychainError(
        "The keychain failed",
        f"It reported {name}. Try again, or use your passphrase or recovery code.",
    )
