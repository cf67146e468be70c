"""The keychain: which ones are trusted, and what each failure says."""

import importlib
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringError, KeyringLocked

from desktop.errors import KeychainError
from desktop.vault.locks import keychain as module
from desktop.vault.locks.keychain import SERVICE, Keychain, KeychainItemGoneError, admit
from tests.unit.vault_support import FakeBackend, allow_fake

ALLOWED = dict(module._ALLOWED)

pytestmark = pytest.mark.usefixtures("fake_is_allowed")


@pytest.fixture
def fake_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    allow_fake(monkeypatch)


class PlaintextKeyring(FakeBackend):
    """Named as keyrings.alt names its own."""

    __module__ = "keyrings.alt.file"


class Disguised(SecretService.Keyring):
    """A subclass of an allowed class is another class."""


def made(kind: Callable[[], KeyringBackend]) -> KeyringBackend:
    return kind()


class LockedException(Exception):
    pass


class SecretServiceNotAvailableException(Exception):
    pass


@pytest.mark.parametrize(
    "backend",
    [null.Keyring, fail.Keyring, PlaintextKeyring, Disguised],
    ids=lambda kind: kind.__name__,
)
def test_what_is_not_the_systems_keychain_is_refused_by_name(
    backend: Callable[[], KeyringBackend],
) -> None:
    instance = made(backend)
    chain = Keychain(instance)
    uses: tuple[Callable[[], object], ...] = (
        lambda: chain.write("account", b"x" * 32),
        lambda: chain.read("account"),
        lambda: chain.delete("account"),
    )
    for use in uses:
        with pytest.raises(KeychainError) as caught:
            use()
        assert f"{type(instance).__module__}.{type(instance).__qualname__}" in str(caught.value)


def test_a_chainer_is_unwrapped_and_its_bad_links_are_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    good = FakeBackend()
    monkeypatch.setattr(ChainerBackend, "backends", [made(null.Keyring), PlaintextKeyring(), good])
    assert admit(made(ChainerBackend)) is good
    monkeypatch.setattr(ChainerBackend, "backends", [made(null.Keyring), PlaintextKeyring()])
    with pytest.raises(KeychainError, match="No keychain is running"):
        admit(made(ChainerBackend))


def test_the_environment_and_the_configuration_file_are_not_heeded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Both name the backend that discards everything; keyring itself would take it."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    configuration = tmp_path / "python_keyring" / "keyringrc.cfg"
    configuration.parent.mkdir()
    configuration.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    assert isinstance(keyring.get_keyring(), null.Keyring)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    monkeypatch.setattr(module, "_ALLOWED", ALLOWED)
    with pytest.raises(KeychainError, match="No keychain is running"):
        Keychain().write("account", b"x" * 32)


def test_properties_from_the_environment_do_not_reach_the_backend(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """KEYRING_PROPERTY_PREFERRED_COLLECTION could name one that is lost at logout."""
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/session")
    assert vars(FakeBackend()) != {}
    found = module._find_backend()
    assert not hasattr(found, "preferred_collection")


def test_a_secret_comes_back_and_can_be_forgotten() -> None:
    backend = FakeBackend()
    chain = Keychain(backend)
    secret = secrets.token_bytes(32)
    chain.write("vault-1", secret)
    assert chain.read("vault-1") == secret
    ((service, account), text) = next(iter(FakeBackend.items.items()))
    assert (service, account) == (SERVICE, "vault-1")
    assert "\n" not in text
    assert len(text) < 1280
    chain.delete("vault-1")
    chain.delete("vault-1")
    with pytest.raises(KeychainItemGoneError):
        chain.read("vault-1")


def test_a_secret_too_long_for_windows_is_our_bug() -> None:
    with pytest.raises(ValueError, match="too long"):
        Keychain(FakeBackend()).write("a", b"x" * 1000)


@pytest.mark.parametrize("kept", [None, "", "AAAA", "not base64 at all!"])
def test_what_is_not_kept_as_given_is_noticed_before_it_matters(
    monkeypatch: pytest.MonkeyPatch, kept: str | None
) -> None:
    def lose(self: FakeBackend, service: str, username: str, password: str) -> None:
        if kept is not None:
            self.items[service, username] = kept

    monkeypatch.setattr(FakeBackend, "set_password", lose)
    with pytest.raises(KeychainError):
        Keychain(FakeBackend()).write("account", b"x" * 32)


def test_an_entry_that_was_changed_is_said_to_be_changed() -> None:
    FakeBackend.items[SERVICE, "account"] = "ünreadable"
    with pytest.raises(KeychainError, match="was changed"):
        Keychain(FakeBackend()).read("account")


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (KeyringLocked("x"), "The keychain is locked"),
        (LockedException("x"), "The keychain is locked"),
        (InitError("x"), "No keychain is running in this session"),
        (SecretServiceNotAvailableException("x"), "No keychain is running in this session"),
        (ConnectionRefusedError("x"), "No keychain is running in this session"),
        (KeyringError("secret-words"), "The keychain failed"),
        (RuntimeError("secret-words"), "The keychain failed"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_each_failure_has_its_message_and_passes_no_foreign_words(
    monkeypatch: pytest.MonkeyPatch, error: Exception, title: str
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(FakeBackend, "get_password", refuse)
    with pytest.raises(KeychainError) as caught:
        Keychain(FakeBackend()).read("account")
    assert caught.value.title == title
    assert "secret-words" not in str(caught.value)
    assert caught.value.message


def test_a_keychain_that_hangs_does_not_hang_us(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()
    monkeypatch.setattr(FakeBackend, "get_password", lambda *_: answer.wait(300))
    began = time.monotonic()
    try:
        with pytest.raises(KeychainError, match="does not answer"):
            Keychain(FakeBackend(), seconds=0.2).read("account")
        assert time.monotonic() - began < 2
    finally:
        answer.set()
    assert module.SECONDS <= 10


@pytest.mark.parametrize(
    ("platform", "foreign"),
    [
        ("linux", "keyring.backends.Windows.WinVaultKeyring"),
        ("darwin", "keyring.backends.SecretService.Keyring"),
        ("win32", "keyring.backends.SecretService.Keyring"),
        ("freebsd14", "keyring.backends.SecretService.Keyring"),
    ],
)
def test_each_system_trusts_its_own_keychain_only(
    monkeypatch: pytest.MonkeyPatch, platform: str, foreign: str
) -> None:
    monkeypatch.setattr(module, "_ALLOWED", ALLOWED)
    monkeypatch.setattr("desktop.vault.locks.keychain.sys.platform", platform)
    assert foreign not in module._allowed_here()


@pytest.mark.parametrize("names", ALLOWED.values(), ids=ALLOWED)
def test_the_trusted_names_are_classes_of_the_library(names: tuple[str, ...]) -> None:
    """A new release that renames one must fail here, not leave users without a keychain."""
    for name in names:
        path, _, class_name = name.rpartition(".")
        assert hasattr(importlib.import_module(path), class_name)


def test_a_locked_keychain_is_not_asked_for_what_nothing_depends_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not at the second time either: it would ask for its password while the vault is locked."""
    backend = FakeBackend()
    locked = True
    monkeypatch.setattr(module, "_asks_nobody", lambda *_, **__: not locked)
    chain = Keychain(backend)
    assert chain.glance("account") is None
    chain.jot("account", b"where it was")
    locked = False
    assert chain.glance("account") is None
    chain.jot("account", b"where it is")
    assert chain.glance("account") == b"where it is"
    locked = True
    chain.jot("account", b"later")
    locked = False
    assert chain.glance("account") == b"where it is"
