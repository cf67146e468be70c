"""Which folders tell nobody of changes: those that another computer can change too."""

import os
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
# A kernel tells of changes that it makes itself. On these, other machines make some.
_SHARED = frozenset(
    (
        *("9p", "afs", "autofs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs", "gfs2"),
        *("glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "prl_fs", "smb3", "smbfs"),
        *("vboxsf", "virtiofs", "vmhgfs"),
    )
)
# FUSE file systems (sshfs, rclone, cloud drives) but the one for local NTFS and exFAT disks.
_FUSE = "fuse."
_ESCAPES = {"\\040": " ", "\\011": "\t", "\\012": "\n", "\\134": "\\"}


def is_shared(folder: str, mounts: Path = _MOUNTS) -> bool:
    """Whether the folder lies on a drive whose changes have to be looked for. Told from the list of
    mounts on Linux, from the path of a share on Windows; False elsewhere, where the user says."""
    if sys.platform == "win32":
        return folder.startswith(("\\\\", "//"))
    kind = _kind_of(os.path.realpath(folder), mounts)
    return kind in _SHARED or kind.startswith(_FUSE) or kind == "fuse"


def _kind_of(folder: str, mounts: Path) -> str:
    """The file system of the deepest mount that holds the folder; "" if it can't be told."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = _unescaped(parts[1])
        holds = folder == place or folder.startswith(place.rstrip("/") + "/")
        # Of two mounts at one place the later one lies on top.
        if holds and len(place) >= len(best):
            best, kind = place, parts[2]
    return kind


def _unescaped(word: str) -> str:
    for escape, letter in _ESCAPES.items():
        word = word.replace(escape, letter)
    return word
