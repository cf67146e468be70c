"""The errors a user can meet. Each says what happened and what to do about it."""

import errno
import threading

_DISK_REASONS = {
    errno.ENOSPC: "There is no space left on this drive.",
    errno.EDQUOT: "Your quota on this drive is used up.",
    errno.EFBIG: "The file is larger than this drive or system allows.",
    errno.EROFS: "This drive can only be read.",
    errno.EACCES: "You may not write here, or the file is open in another program.",
    errno.EPERM: "You may not write here, or the file is open in another program.",
    errno.ENOENT: "The folder does not exist.",
    errno.ENOTDIR: "The folder does not exist.",
    errno.ENAMETOOLONG: "The name is too long.",
    errno.EIO: "The drive reports a fault.",
    errno.ENODEV: "The drive is not there any more.",
    errno.ENXIO: "The drive is not there any more.",
    errno.ESTALE: "The drive is not there any more.",
}
# What is otherwise when a file or folder is only read.
_READING_REASONS = {
    errno.EACCES: "You may not read it, or another program keeps it to itself.",
    errno.EPERM: "You may not read it, or another program keeps it to itself.",
    errno.ENOENT: "It is not there any more.",
    errno.ENOTDIR: "It is not there any more.",
    errno.EISDIR: "It is a folder.",
    errno.ELOOP: "The links that lead to it go round in a circle.",
    errno.EMFILE: "Too many files are open on this computer.",
    errno.ENFILE: "Too many files are open on this computer.",
    errno.ETIMEDOUT: "The drive or the computer that holds it does not answer.",
    errno.EHOSTDOWN: "The drive or the computer that holds it does not answer.",
    errno.EHOSTUNREACH: "The drive or the computer that holds it does not answer.",
    errno.ENOTCONN: "The drive or the computer that holds it does not answer.",
}
# What no mistake in a program's own paths brings about.
_NEVER_BUGS = frozenset(
    (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE)
)


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


class VaultAwayError(VaultError):
    """What the vault lies on is not there, or refuses: a drive that was pulled out. It may come
    back."""


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


class RemovedError(NotFoundError):
    """A file that was removed while something was done with it."""


def disk_reason(error: OSError) -> str:
    """Why a disk or the system refused, in a sentence for the user."""
    return _DISK_REASONS.get(error.errno or 0, said_later("The system refused it."))


def reading_reason(error: OSError) -> str:
    """Why a file or folder could not be read, in a sentence for the user."""
    return _READING_REASONS.get(error.errno or 0) or disk_reason(error)


def of_disk(error: BaseException) -> DesktopError | None:
    """What to say of an error that nobody closer to it has put into words, where it is surely the
    disk's; None for any other."""
    if isinstance(error, OSError) and error.errno in _NEVER_BUGS:
        return DesktopError(
            "A drive refuses reading or writing",
            f"{disk_reason(error)} Look after the drive, then try again.",
        )
    # The system names the file that it does not find; only tempfile, which tried several, does not.
    if isinstance(error, FileNotFoundError) and error.filename is None:
        return DesktopError(
            "There is no folder for temporary files",
            "Set TMPDIR to a folder where you may write, then try again.",
        )
    return None


class CancelledError(Exception):
    """The user stopped a long operation. It is not a failure and is never shown as one."""


def check_cancelled(cancel: threading.Event | None) -> None:
    """Raises CancelledError once the user has stopped what goes on."""
    if cancel is not None and cancel.is_set():
        raise CancelledError


def said_later(text: str) -> str:
    """Marks a text that the window shows in its language: resources/make_languages.py gathers what
    is given to a function of this name."""
    return text
