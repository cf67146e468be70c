"""Whom a download asks: the pinned hosts, over redirects too, and nobody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import ModelError
from desktop.local_models.download import Rules
from tests.unit.local_models.download_support import Behaviour, fetch, serving, tiny


@pytest.fixture
def server() -> Iterator[tuple[str, Behaviour]]:
    """The address of the file, and what the server is to do."""
    with serving() as answering:
        yield answering


def test_a_redirect_inside_the_allowed_hosts_is_followed(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.redirect = "/store/1?signed=yes"
    fetch(tiny(url), tmp_path)
    assert [request["path"] for request in does.asked] == ["/model.bin", "/store/1?signed=yes"]


@pytest.mark.parametrize(
    "target",
    [
        "https://example.com/model.bin",
        "http://huggingface.co/model.bin",
        "https://huggingface.co.example.com/model.bin",
        "https://nothf.co/model.bin",
        "https://huggingface.co:8443/model.bin",
        "http://localhost:{port}/store",
        "file:///etc/passwd",
        "https://[::1",
        "https://huggingface.co/mod\xe8le.bin",
    ],
)
def test_a_redirect_to_a_foreign_host_is_refused(
    tmp_path: Path, server: tuple[str, Behaviour], target: str
) -> None:
    url, does = server
    does.redirect = target.format(port=url.split(":")[2].split("/")[0])
    with pytest.raises(ModelError, match="refused"):
        fetch(tiny(url), tmp_path)
    assert [request["path"] for request in does.asked] == ["/model.bin"]


def test_redirects_without_end_are_refused(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, does = server
    does.redirect = "/model.bin"
    with pytest.raises(ModelError, match="without end"):
        fetch(tiny(url), tmp_path)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://huggingface.co/a/b/resolve/main/c.gguf", True),
        ("https://cdn-lfs-us-1.hf.co/x?y", True),
        ("https://us.aws.cdn.hf.co/x", True),
        ("http://127.0.0.1/x", False),
        ("https://127.0.0.1/x", False),
        ("https://user:word@example.com/huggingface.co", False),
    ],
)
def test_without_the_switch_for_tests_only_the_pinned_hosts_are_asked(
    url: str, allowed: bool
) -> None:
    if allowed:
        assert Rules().check(url).hostname
    else:
        with pytest.raises(ModelError, match="refused"):
            Rules().check(url)


def test_no_proxy_of_the_environment_is_used(
    tmp_path: Path, server: tuple[str, Behaviour], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    url, _ = server
    fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").exists()
