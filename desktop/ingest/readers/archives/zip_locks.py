"""The password of a ZIP archive (APPNOTE 6.1, and AES): which of its members it opens."""

import zipfile
from collections.abc import Iterator, Sequence

from desktop.errors import ReadingError
from desktop.ingest.readers.archives import zip_aes
from desktop.ingest.readers.common import package, reasons

# Unlocked by Python alone, some 3 MB a second: what can be done within the time for a file.
MAX_LOCKED = 64 * 1024 * 1024
_ENCRYPTED, _STRONG = 0x01, 0x40
# Members that a password is tried on: the smallest may be damaged.
_MOST_PROBES = 5


def files(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The archive's members that are no folders (``ZipInfo.is_dir`` fails on an empty name)."""
    return [info for info in archive.infolist() if not info.filename.endswith("/")]


def is_locked(info: zipfile.ZipInfo) -> bool:
    """Whether a member needs a password."""
    return bool(info.flag_bits & _ENCRYPTED)


def has_other_lock(info: zipfile.ZipInfo) -> bool:
    """Whether it is locked in a way that is not known here."""
    strong = bool(info.flag_bits & _STRONG)
    unknown = info.compress_type == zip_aes.METHOD and not zip_aes.can_open(info)
    return is_locked(info) and (strong or unknown)


def unlocked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, damaged: str, key: bytes) -> bytes:
    """The bytes of a locked member. Raises ReadingError, for a damaged one with that reason."""
    if info.compress_type == zip_aes.METHOD:
        return zip_aes.unpack(archive, info, MAX_LOCKED, key)
    return package.unpack(archive, info, MAX_LOCKED, damaged, key)


def key_of(archive: zipfile.ZipFile, password: str) -> bytes:
    """The bytes that unlock the archive's members; b"" if there is no password, or none is needed.

    Raises ReadingError if all that it holds is locked: LOCKED, WRONG_PASSWORD, or the reason why no
    password helps; and WRONG_PASSWORD for a wrong one in any case.
    """
    found = files(archive)
    locked = [info for info in found if is_locked(info) and not has_other_lock(info)]
    if password and locked:
        return _tried(archive, locked, password)
    if found and all(map(is_locked, found)):
        raise reasons.unreadable(reasons.LOCKED if locked else reasons.LOCKED_MEMBER)
    return b""


def _tried(archive: zipfile.ZipFile, locked: Sequence[zipfile.ZipInfo], password: str) -> bytes:
    """The password's bytes, tried on the smallest member that is whole: one byte of check in its
    head lets one wrong password in 256 pass, its check sum does not."""
    problems: list[str] = []
    probes = sorted(locked, key=lambda info: (info.file_size == 0, info.file_size))
    for probe in probes[:_MOST_PROBES]:
        for key in dict.fromkeys(_forms(password)):
            try:
                unlocked(archive, probe, reasons.WRONG_PASSWORD, key)
            except ReadingError as error:
                problems.append(error.message)
                continue
            return key
    wrong = reasons.WRONG_PASSWORD
    raise reasons.unreadable(wrong if wrong in problems else problems[0])


def _forms(password: str) -> Iterator[bytes]:
    """No standard says in which characters a password is written."""
    for form in ("utf-8", "cp1252", "cp437"):
        try:
            yield password.encode(form)
        except UnicodeEncodeError:
            continue
