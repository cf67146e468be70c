"""Which folders lie on a drive that others write to as well."""

import sys
from pathlib import Path

import pytest

from desktop.ingest.watching import mounts

_MOUNTS = """\
/dev/sda2 / ext4 rw 0 0
nas:/clients /mnt/nas\\040drive nfs4 rw 0 0
//server/share /mnt/share cifs rw 0 0
me@host:/ /home/me/host fuse.sshfs rw 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no list of mounts")
@pytest.mark.parametrize(
    ("folder", "shared"),
    [
        ("/home/me", False),
        ("/mnt/nas drive/Harbour", True),
        ("/mnt/nas drives", False),
        ("/mnt/share", True),
        ("/home/me/host/x", True),
        ("/media/stick/x", False),
    ],
)
def test_network_drives_are_told_by_their_mount(tmp_path: Path, folder: str, shared: bool) -> None:
    file = tmp_path / "mounts"
    file.write_text(_MOUNTS)
    assert mounts.is_shared(folder, file) is shared
