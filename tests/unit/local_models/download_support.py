"""What tests of the download share: a server on this machine that does as it is told."""

import contextlib
import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop.events import BytesProgress
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


@contextlib.contextmanager
def serving() -> Iterator[tuple[str, Behaviour]]:
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
