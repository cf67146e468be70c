"""A model's way over a bad line: cut, resumed, altered, refused."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import CancelledError, ModelError
from desktop.events import BytesProgress
from desktop.local_models import part_file, verify
from desktop.local_models.download import download
from tests.unit.local_models.download_support import (
    CONTENT,
    CUT,
    RULES,
    Behaviour,
    fetch,
    files,
    nothing_is_left,
    serving,
    tiny,
)
from tests.unit.models_support import a_file, a_model


@pytest.fixture
def server() -> Iterator[tuple[str, Behaviour]]:
    """The address of the file, and what the server is to do."""
    with serving() as answering:
        yield answering


def test_a_file_arrives_and_is_verified(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, does = server
    progress = fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
    assert progress[-1] == BytesProgress("tiny", len(CONTENT), len(CONTENT))
    assert verify.state(tiny(url), tmp_path) is True
    assert files(tmp_path) == {"model.bin", verify.NOTE}
    said = {name for request in does.asked for name in request}
    assert said == {"path", "host", "user-agent", "accept-encoding"}


@pytest.mark.parametrize("size_is_known", [True, False])
def test_a_cut_download_goes_on_where_it_stopped(
    tmp_path: Path, server: tuple[str, Behaviour], size_is_known: bool
) -> None:
    url, does = server
    model = tiny(url, size=size_is_known)
    does.cuts = [CUT, 10_000]
    fetch(model, tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
    assert [request.get("range") for request in does.asked] == [
        None,
        f"bytes={CUT}-",
        f"bytes={CUT + 10_000}-",
    ]


def test_what_has_arrived_is_kept_for_the_next_call(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    model = tiny(url)
    does.cuts = [CUT, 0, 0, 0]
    with pytest.raises(ModelError, match="goes on where it stopped"):
        fetch(model, tmp_path)
    assert files(tmp_path) == {"model.bin.part"}
    does.asked.clear()
    fetch(model, tmp_path)
    assert does.asked[0]["range"] == f"bytes={CUT}-"
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT


def test_a_server_without_ranges_is_read_from_the_beginning(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.ranges, does.cuts = False, [CUT]
    fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT


def test_a_part_of_another_file_is_not_kept(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, _ = server
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny/model.bin.part").write_bytes(b"something else")
    with pytest.raises(ModelError, match="SHA-256 is not the published one"):
        fetch(tiny(url), tmp_path)
    assert nothing_is_left(tmp_path)
    fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT


def test_a_part_that_is_whole_is_not_fetched_again(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    for size_is_known in (True, False):
        (tmp_path / "tiny").mkdir(exist_ok=True)
        (tmp_path / "tiny/model.bin.part").write_bytes(CONTENT)
        fetch(tiny(url, size=size_is_known), tmp_path)
        assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
        (tmp_path / "tiny/model.bin").unlink()
    # Only for the size that is not known the server was asked whether more follows.
    assert [request["range"] for request in does.asked] == [f"bytes={len(CONTENT)}-"]


def test_wrong_bytes_are_deleted(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, does = server
    does.content = CONTENT[:-1] + b"X"
    with pytest.raises(ModelError, match="SHA-256 is not the published one"):
        fetch(tiny(url), tmp_path)
    assert nothing_is_left(tmp_path)


@pytest.mark.parametrize("content", [CONTENT + b"more", CONTENT[:-4]], ids=["more", "less"])
def test_another_length_is_refused_before_it_is_fetched(
    tmp_path: Path, server: tuple[str, Behaviour], content: bytes
) -> None:
    url, does = server
    does.content = content
    with pytest.raises(ModelError, match="not the length"):
        fetch(tiny(url), tmp_path)
    assert nothing_is_left(tmp_path)


def test_a_file_that_is_there_is_not_fetched_again(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    fetch(tiny(url), tmp_path)
    does.asked.clear()
    fetch(tiny(url), tmp_path)
    assert does.asked == []
    (tmp_path / "tiny/model.bin").write_bytes(b"damaged")
    fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("status", "title"), [(404, "not found"), (410, "not found"), (401, "not free"), (403, "free")]
)
def test_a_file_that_cannot_be_had_is_said_so(
    tmp_path: Path, server: tuple[str, Behaviour], status: int, title: str
) -> None:
    url, does = server
    does.statuses = [status]
    with pytest.raises(ModelError, match=title):
        fetch(tiny(url), tmp_path)
    assert len(does.asked) == 1


def test_a_busy_server_is_asked_again(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, does = server
    does.statuses = [503, 429]
    fetch(tiny(url), tmp_path)
    assert len(does.asked) == 3


def test_a_full_disk_is_noticed_before_the_first_byte(
    tmp_path: Path, server: tuple[str, Behaviour], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, _ = server
    monkeypatch.setattr(part_file, "_SPARE_BYTES", 1 << 60)
    with pytest.raises(ModelError, match="not enough room"):
        fetch(tiny(url), tmp_path)
    assert nothing_is_left(tmp_path)


def test_a_folder_that_cannot_be_written_is_said_so(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, _ = server
    (tmp_path / "tiny").write_text("a file where the folder should be")
    with pytest.raises(ModelError, match="can't be stored"):
        fetch(tiny(url), tmp_path)


def test_a_model_without_an_address_is_not_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="run the installer"):
        fetch(a_model(a_file("model.bin", CONTENT)), tmp_path)


def test_cancel_keeps_what_has_arrived(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, does = server
    cancel = threading.Event()
    running = download(tiny(url), tmp_path, rules=RULES, cancel=cancel)
    next(running)
    cancel.set()
    with pytest.raises(CancelledError):
        list(running)
    assert 0 < (tmp_path / "tiny/model.bin.part").stat().st_size < len(CONTENT)
    fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
    assert "range" in does.asked[-1]


def test_a_trickle_arrives_whole(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, does = server
    does.trickle = 4093
    fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
    assert len(does.asked) == 1
