"""The errors a user can meet. Each says what happened and what to do about it."""


class DesktopError(Exception):
    """An expected failure. Neither text may hold words of a document, a question or a key."""

    def __init__(self, title: str, message: str) -> None:
        super().__init__(title, message)
        self.title = title
        self.message = message

    def __str__(self) -> str:
        end = "" if self.title.endswith("?") else "."
        return f"{self.title}{end} {self.message}"


class UsageError(DesktopError):
    """A command or a form was filled in wrongly."""


class VaultError(DesktopError):
    """The vault can't be used as asked."""


class VaultMissingError(VaultError):
    """There is no vault in the folder."""


class VaultExistsError(VaultError):
    """A vault is already in the folder; it is never overwritten."""


class VaultLockedError(VaultError):
    """The key could not be had: wrong passphrase, no keychain item, no slot of that kind."""


class VaultInUseError(VaultError):
    """Another process owns the vault."""


class VaultDamagedError(VaultError):
    """The vault's files are truncated, altered or behind; nothing was changed."""


class KeychainError(VaultError):
    """The operating system's keychain is absent, refused, or does not answer."""


class ReadingError(DesktopError):
    """A file could not be read; the message is the reason shown beside it."""


class WorkerError(DesktopError):
    """A child process crashed, ran out of a limit, or broke the protocol."""


class WorkerTimeoutError(WorkerError):
    """A child process took longer than it may."""


class ModelError(DesktopError):
    """A model file is missing, altered, or can't be run on this machine."""


class ServerError(DesktopError):
    """A firm's own vector server can't be reached, refuses, or answers wrongly."""


class DraftingError(DesktopError):
    """A template or its fields are not in order."""


class NotFoundError(DesktopError):
    """A matter, a document, a page or a template with this name does not exist."""


class CancelledError(Exception):
    """The user stopped a long operation. It is not a failure and is never shown as one."""


def said_later(text: str) -> str:
    """Marks a text that the window shows in its language: resources/make_languages.py gathers what
    is given to a function of this name."""
    return text
