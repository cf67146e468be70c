"""A model's way over a bad line: cut, resumed, altered, redirected, refused."""

import contextlib
import http.server
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.errands import Line, Runner
from desktop.errors import CancelledError, ModelError
from desktop.events import BytesProgress
from desktop.local_models import part_file, verify
from desktop.local_models.catalog import CatalogModel
from desktop.local_models.download import Rules, download
from tests.unit.models_support import a_file, a_model

CONTENT = bytes(range(256)) * 16_000
CUT = 1_500_000
RULES = Rules(loopback=True, pause=0)


@dataclass
class Behaviour:
    """What the server does; ``cuts`` are the bytes it sends before it hangs up, request by request;
    ``statuses`` come before anything else, one a request."""

    content: bytes = CONTENT
    ranges: bool = True
    length: int | None = None
    cuts: list[int] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    redirect: str = ""
    wait: threading.Event | None = None
    trickle: int = 0
    asked: list[dict[str, str]] = field(default_factory=list)


class Handler(http.server.BaseHTTPRequestHandler):
    behaviour: Behaviour

    def do_GET(self) -> None:
        does = self.behaviour
        does.asked.append({"path": self.path, **{k.lower(): v for k, v in self.headers.items()}})
        if does.redirect and self.path == "/model.bin":
            self._head(302, Location=does.redirect)
        elif does.statuses:
            self._head(does.statuses.pop(0))
        else:
            self._send()

    def _send(self) -> None:
        does = self.behaviour
        start = self._start()
        if start > 0 and start >= len(does.content):
            self._head(416, **{"Content-Range": f"bytes */{len(does.content)}"})
            return
        body = does.content[start:]
        head = {"Content-Length": str(does.length or len(body))}
        if start:
            head["Content-Range"] = f"bytes {start}-{len(does.content) - 1}/{len(does.content)}"
        self._head(206 if start else 200, **head)
        for piece in range(0, len(body) if does.trickle else 0, does.trickle or 1):
            with contextlib.suppress(ConnectionError):
                self.wfile.write(body[piece : piece + does.trickle])
                self.wfile.flush()
        with contextlib.suppress(ConnectionError):
            if does.trickle:
                return
            self.wfile.write(body[: does.cuts.pop(0)] if does.cuts else body)
        if does.wait is not None:
            does.wait.wait(20)

    def _start(self) -> int:
        asked = self.headers.get("Range")
        return int(asked[len("bytes=") : -1]) if asked and self.behaviour.ranges else 0

    def _head(self, status: int, **fields: str) -> None:
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """No words on the terminal of the tests."""


@pytest.fixture
def server() -> Iterator[tuple[str, Behaviour]]:
    """The address of the file, and what the server is to do."""
    behaviour = Behaviour()
    handler = type("Handler", (Handler,), {"behaviour": behaviour})
    with http.server.HTTPServer(("127.0.0.1", 0), handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}/model.bin", behaviour
        if behaviour.wait is not None:
            behaviour.wait.set()
        listening.shutdown()
        thread.join()


def tiny(url: str, content: bytes = CONTENT, size: bool = True) -> CatalogModel:
    return a_model(a_file("model.bin", content, url, size))


def fetch(model: CatalogModel, models: Path) -> list[BytesProgress]:
    return list(download(model, models, rules=RULES))


def files(models: Path) -> set[str]:
    return {path.name for path in (models / "tiny").iterdir()}


def nothing_is_left(models: Path) -> bool:
    return not (models / "tiny").exists()


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


def process_words(models: Path, url: str) -> list[str]:
    """How the launcher starts the downloader, with a catalogue that names the local server."""
    file = {
        "path": "model.bin",
        "bytes": len(CONTENT),
        "sha256": a_file("", CONTENT).sha256,
        "url": "https://huggingface.co/model.bin",
        "parts": [],
    }
    common = {
        "licence": "x",
        "description": "x",
        "default": True,
        "runnable": True,
        "files": [file],
    }
    record = {
        "version": 1,
        "models": [
            {"name": "tiny", "title": "Tiny", "purpose": "language", **common},
            {"name": "e", "title": "E", "purpose": "embedding", "dimension": 3, **common},
        ],
    }
    (models / "catalog.json").write_text(json.dumps(record))
    program = (
        "import sys, dataclasses\n"
        "from desktop.local_models import catalog, download\n"
        "real = catalog.load\n"
        "def load(file):\n"
        "    models = real(file)\n"
        "    model = models.models[0]\n"
        f"    file = dataclasses.replace(model.files[0], url={url!r})\n"
        "    model = dataclasses.replace(model, files=(file,))\n"
        "    return catalog.Catalog((model,))\n"
        "catalog.load = load\n"
        "sys.exit(download.main(sys.argv[1:]))\n"
    )
    command = [sys.executable, "-c", program, "tiny", str(models)]
    command += ["--catalog", str(models / "catalog.json"), "--loopback-for-tests"]
    return command


def start_process(models: Path, url: str) -> subprocess.Popen[str]:
    words = process_words(models, url)
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def test_the_process_reports_in_lines_of_json(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, _ = server
    process = start_process(tmp_path, url)
    output, _ = process.communicate(timeout=60)
    events = [json.loads(line) for line in output.splitlines()]
    assert process.returncode == 0
    assert events[0]["event"] == "progress"
    assert events[-1] == {"event": "done"}
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT


def test_a_failure_of_the_process_is_a_message(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.statuses = [404]
    process = start_process(tmp_path, url)
    output, _ = process.communicate(timeout=60)
    last = json.loads(output.splitlines()[-1])
    assert (process.returncode, last["event"]) == (1, "error")
    assert "not found" in last["title"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_process_stops_at_once_even_while_the_server_is_silent(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.cuts, does.wait = [CUT], threading.Event()
    process = start_process(tmp_path, url)
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=5)
    assert (process.returncode, output.splitlines()[-1]) == (1, '{"event": "cancelled"}')
    assert (tmp_path / "tiny/model.bin.part").stat().st_size > 0


def test_a_trickle_arrives_whole(tmp_path: Path, server: tuple[str, Behaviour]) -> None:
    url, does = server
    does.trickle = 4093
    fetch(tiny(url), tmp_path)
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
    assert len(does.asked) == 1


# --------------------------------------------------------- from the window's click to the server


@contextlib.contextmanager
def line_to_a_launcher(models: Path, url: str) -> Iterator[Line]:
    """The whole way but for the window and TLS: line, launcher's side, downloader process."""
    requests_out, requests_in = os.pipe()
    replies_out, replies_in = os.pipe()
    line = Line(os.fdopen(replies_out, "rb"), os.fdopen(requests_in, "wb"))
    with contextlib.closing(line), os.fdopen(replies_in, "wb") as telling:
        runner = Runner(
            lambda name: process_words(models, url), os.fdopen(requests_out, "rb"), telling
        )
        yield line
        line._outbound.close()
        runner.join()
        runner.close()


def test_the_windows_click_brings_the_file_and_a_pause_keeps_what_came(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.cuts, does.wait = [CUT], threading.Event()
    cancel = threading.Event()
    with line_to_a_launcher(tmp_path, url) as line:
        fetching = line.fetch("tiny", cancel)
        next(fetching)
        cancel.set()
        with pytest.raises(CancelledError):
            list(fetching)
        assert (tmp_path / "tiny/model.bin.part").stat().st_size > 0
        does.wait.set()
        last = list(line.fetch("tiny", threading.Event()))[-1]
    assert last == (len(CONTENT), len(CONTENT))
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
    assert "range" in does.asked[-1]


def test_wrong_bytes_are_told_to_the_window_and_deleted(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.content = CONTENT[:-1] + b"x"
    with (
        line_to_a_launcher(tmp_path, url) as line,
        pytest.raises(ModelError, match="not the published file"),
    ):
        list(line.fetch("tiny", threading.Event()))
    assert nothing_is_left(tmp_path)
