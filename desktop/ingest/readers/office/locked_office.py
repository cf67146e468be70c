"""Word, Excel and PowerPoint files of today that a password locks ([MS-OFFCRYPTO] 2.3.4).

The one place that imports msoffcrypto, and of it only what unlocks this form, in memory: its
modules for the formats of before 2007 write the unlocked file to a temporary one.
"""

import io
import logging

import olefile

from desktop.ingest.readers.common import reasons

_INFORMATION, _PACKAGE = "EncryptionInfo", "EncryptedPackage"
# How a directory names it: opening a message of many parts only to look takes a third of the time
# in which it is read.
_NAMED = _PACKAGE.lower().encode("utf-16-le")
# Excel locks a workbook that is only to be read with this, and opens it without asking.
_ASKED_OF_NOBODY = "VelvetSweatshop"
# A description of the lock is some 2 KB of XML.
_MAX_INFORMATION = 64 * 1024
_DOCTYPE = b"<!DOCTYPE"


def unlocked(data: bytes, password: str) -> bytes:
    """The file in the lock, or ``data`` itself if it is no such file. Raises ReadingError with
    reasons.LOCKED or WRONG_PASSWORD, or the reason why no password will open it."""
    if not data.startswith(olefile.MAGIC) or _NAMED not in data.lower() or not _is_locked(data):
        return data
    for key in dict.fromkeys(filter(None, (password, _ASKED_OF_NOBODY))):
        if (opened := _opened(data, key)) is not None:
            return opened
    raise reasons.locked(password)


def _is_locked(data: bytes) -> bool:
    """Raises ReadingError for a lock that can't be described honestly."""
    try:
        with olefile.OleFileIO(data) as archive:
            if not (archive.exists(_PACKAGE) and archive.exists(_INFORMATION)):
                return False
            size = archive.get_size(_INFORMATION)
            head = archive.openstream(_INFORMATION).read(_MAX_INFORMATION)
    except Exception:  # noqa: BLE001 - a damaged file; olefile raises whatever it stumbles over
        return False
    if size > _MAX_INFORMATION or _DOCTYPE in head or _DOCTYPE in head.replace(b"\0", b""):
        raise reasons.unreadable(reasons.LOCKED_OTHERWISE)
    return True


def _opened(data: bytes, password: str) -> bytes | None:
    """None if this password does not open it."""
    # It notes passwords and keys at level DEBUG.
    logging.getLogger("msoffcrypto").setLevel(logging.CRITICAL)
    from msoffcrypto.exceptions import InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    out = io.BytesIO()
    try:
        file = OOXMLFile(io.BytesIO(data))
        file.load_key(password=password, verify_password=True)
        file.decrypt(out)
    except InvalidKeyError:
        return None
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - another lock, or damage: it raises whatever it stumbles over
        raise reasons.unreadable(reasons.LOCKED_OTHERWISE) from None
    return out.getvalue()
