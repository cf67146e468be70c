"""Files that hold files and no text of their own: archives, mailboxes, compressed files.

What lies in them is taken out batch by batch, so that no process holds all of it at once.
"""

import bz2
import gzip
import io
import itertools
import lzma
import posixpath
import re
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from desktop.documents import Attachment, file_name
from desktop.errors import ReadingError
from desktop.ingest.readers.archives import zip_locks
from desktop.ingest.readers.common import package, reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.naming import Names, safe
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.mail import eml
from desktop.ingest.scan import is_junk

MAX_MEMBER = 256 * 1024 * 1024
# What is handed over at once: the bytes are in two processes and a pipe then.
BATCH_BYTES = 32 * 1024 * 1024
BATCH_FILES = 2000
# inside.py takes no more of one file; the one over it shows that there were more.
_MAX_LISTED = 10_001
_LOCKED_WEIGHT = 4
_MESSAGE = re.compile(rb"(?:\A|\n\r?\n)(From [^\r\n]{0,300}\r?\n)")
_ENVELOPE = re.compile(rb"From .*(?:\d\d:\d\d|\b(?:19|20)\d\d\b)")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_HEADS_END = re.compile(rb"\r?\n\r?\n")
_TAR_ENDINGS = {".tgz": ".tar", ".tbz": ".tar", ".tbz2": ".tar", ".txz": ".tar"}
_STREAM_ENDINGS = {".gz", ".bz2", ".xz"}
_DAMAGED = (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, tarfile.TarError)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a container. ``load`` gives its bytes; it raises ReadingError with the reason."""

    name: str
    size: int
    load: Callable[[], bytes]
    # Locked: to take it out takes longer, and fewer are taken at once.
    locked: bool = False


def read(kind: Kind, data: bytes, name: str, password: str = "") -> Reading:
    """The first batch of what a container holds, unlocked by ``password``. Raises ReadingError for
    one that is damaged, holds no file, or holds locked ones only."""
    found = members(kind, data, name, password)
    attachments, further = batch(found, 0)
    locked = not password and any(member.locked for member in found)
    problems = (reasons.SOME_LOCKED,) if locked else ()
    return Reading(kind, "", (), attachments=attachments, further=further, problems=problems)


def members(kind: Kind, data: bytes, name: str, password: str = "") -> list[Member]:
    """All that a container holds, each under a name of its own, folders and junk left out.
    ``name`` is the container's. Raises as ``read``."""
    names = Names()
    found = []
    listed = _zip_members(data, password) if kind is Kind.ZIP else _LISTS[kind](data, name)
    for member in listed:
        if any(is_junk(part) for part in safe(member.name).split("/")):
            continue
        found.append(replace(member, name=names.take(member.name)))
        if len(found) >= _MAX_LISTED:
            break
    if not found:
        empty = reasons.EMPTY_MAILBOX if kind is Kind.MBOX else reasons.EMPTY_ARCHIVE
        raise reasons.unreadable(empty)
    return found


def batch(found: Sequence[Member], first: int) -> tuple[tuple[Attachment, ...], int]:
    """As many members from number ``first`` on as are handed over at once, at least one, and how
    many come after them. One that can't be taken out has the reason in place of its bytes."""
    taken: list[Attachment] = []
    size = 0
    for member in found[first : first + BATCH_FILES]:
        if taken and size + member.size > BATCH_BYTES:
            break
        taken.append(_attachment(member))
        size += len(taken[-1].data) * (_LOCKED_WEIGHT if member.locked else 1)
    return tuple(taken), max(0, len(found) - first - len(taken))


def attached(attachments: Sequence[Attachment]) -> list[Member]:
    """Attachments of a mail or another document, in the same form."""
    names = Names()
    return [
        Member(names.take(item.name), len(item.data), partial(_given, item)) for item in attachments
    ]


def _given(item: Attachment) -> bytes:
    if item.problem:
        raise reasons.unreadable(item.problem)
    return item.data


def _attachment(member: Member) -> Attachment:
    if member.size > MAX_MEMBER:
        return Attachment(member.name, b"", reasons.TOO_LARGE)
    try:
        return Attachment(member.name, member.load())
    except ReadingError as error:
        return Attachment(member.name, b"", error.message)
    except MemoryError:
        return Attachment(member.name, b"", reasons.TOO_MUCH_MEMORY)


def _zip_members(data: bytes, password: str) -> Iterator[Member]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except package.ZIP_ERRORS as error:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE) from error
    key = zip_locks.key_of(archive, password)
    for info in zip_locks.files(archive):
        openable = zip_locks.is_locked(info) and not zip_locks.has_other_lock(info)
        yield Member(
            _zip_name(info), info.file_size, partial(_zip_bytes, archive, info, key), openable
        )


def _zip_bytes(archive: zipfile.ZipFile, info: zipfile.ZipInfo, key: bytes) -> bytes:
    if not zip_locks.is_locked(info):
        return package.unpack(archive, info, MAX_MEMBER, reasons.DAMAGED_ARCHIVE)
    if zip_locks.has_other_lock(info) or info.file_size > zip_locks.MAX_LOCKED:
        raise reasons.unreadable(reasons.LOCKED_MEMBER)
    if not key:
        raise reasons.unreadable(reasons.LOCKED)
    return zip_locks.unlocked(archive, info, reasons.DAMAGED_ARCHIVE, key)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Names are UTF-8 where they are marked so; many programs write it and don't say it."""
    if not info.flag_bits & 0x800:
        try:
            return info.filename.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return info.filename


def _tar_members(data: bytes, _: str) -> Iterator[Member]:
    try:
        archive = tarfile.open(  # noqa: SIM115 - in memory; members are read later
            fileobj=io.BytesIO(data), mode="r:", errors="replace"
        )
        while (info := archive.next()) is not None:
            # Links and devices are not followed; sparse files claim what they do not hold.
            if info.isreg() and not info.issparse():
                yield Member(info.name, info.size, partial(_tar_bytes, archive, info))
    except _DAMAGED as error:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE) from error


def _tar_bytes(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    try:
        stream = archive.extractfile(info)
        return b"" if stream is None else stream.read(MAX_MEMBER)
    except _DAMAGED as error:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE) from error


def _compressed_members(data: bytes, name: str) -> Iterator[Member]:
    """The one file in a compressed file; it names itself by leaving the ending off."""
    stem, ending = posixpath.splitext(file_name(name))
    if ending.lower() in _TAR_ENDINGS:
        stem += _TAR_ENDINGS[ending.lower()]
    elif ending.lower() not in _STREAM_ENDINGS:
        stem += ending
    yield Member(stem or "content", min(8 * len(data), MAX_MEMBER), partial(_decompressed, data))


def _decompressed(data: bytes) -> bytes:
    try:
        with _opened(data) as stream:
            content = stream.read(MAX_MEMBER + 1)
    except _DAMAGED as error:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE) from error
    if len(content) > MAX_MEMBER:
        raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
    return content


def _opened(data: bytes) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile:
    stream = io.BytesIO(data)
    if data.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=stream)
    return bz2.BZ2File(stream) if data.startswith(b"BZh") else lzma.LZMAFile(stream)


def _mbox_members(data: bytes, _: str) -> Iterator[Member]:
    """The messages of a mailbox, named by time and subject: a message that goes renames none."""
    starts = [match.start(1) for match in _MESSAGE.finditer(data) if _ENVELOPE.match(match[1])]
    for start, end in itertools.pairwise((*starts, len(data))):
        body = data.find(b"\n", start) + 1
        heads_end = _HEADS_END.search(data, body, end)
        heads = eml.parse(data[body : heads_end.start() if heads_end else end])
        load = partial(_mbox_message, data, body, end)
        yield Member(f"{eml.title_of(heads)}.eml", end - body, load)


def _mbox_message(data: bytes, start: int, end: int) -> bytes:
    return _QUOTED_FROM.sub(rb"\1", data[start:end]).rstrip(b"\r\n") + b"\n"


_LISTS: dict[Kind, Callable[[bytes, str], Iterator[Member]]] = {
    Kind.TAR: _tar_members,
    Kind.GZIP: _compressed_members,
    Kind.MBOX: _mbox_members,
}
KINDS = frozenset({Kind.ZIP, *_LISTS})
