"""Chromium over a pipe: shows one page from bytes, runs none of its scripts, reaches no network."""

import base64
import io
import json
import os
import select
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

_CHROMIUM = Path("/usr/lib/chromium/chromium")
_OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"),
    *("--remote-debugging-pipe", "--disable-lcd-text", "--mute-audio", "--disable-extensions"),
    *(
        "--proxy-server=127.0.0.1:9",
        "--disable-background-networking",
        "--force-color-profile=srgb",
    ),
)
_ADDRESS = "http://page.invalid/"
_TILE = 4000


class BrowserError(Exception):
    """The browser ended, was too slow, or refused what it was asked."""


class Browser:
    """One browser with one page."""

    def __init__(self, *, width: int = 1280, height: int = 900, patience: float = 60) -> None:
        self._patience = patience
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        down, self._to = os.pipe()
        self._from, up = os.pipe()
        for end in (down, up):
            os.set_inheritable(end, True)
        actions: list[tuple[Any, ...]] = [
            (os.POSIX_SPAWN_DUP2, down, 13),
            (os.POSIX_SPAWN_DUP2, up, 14),
        ]
        actions += [(os.POSIX_SPAWN_DUP2, 13, 3), (os.POSIX_SPAWN_DUP2, 14, 4)]
        actions += [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
        command = [str(_CHROMIUM), *_OPTIONS, f"--user-data-dir={self._folder.name}"]
        self._process = os.posix_spawn(
            _CHROMIUM, command, os.environ, file_actions=actions, setpgroup=0
        )
        os.close(down)
        os.close(up)
        self._number = 0
        self._rest = b""
        self._answers: dict[int, dict[str, Any]] = {}
        self._page: tuple[bytes, str, str] = b"", "", ""
        self._loaded = False
        self._session = ""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        attached = self._call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self._call("Page.enable")
        self._call("Fetch.enable", patterns=[{"urlPattern": "*"}])
        window = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._call("Emulation.setDeviceMetricsOverride", **window)

    def close(self) -> None:
        """End the browser and all its processes."""
        os.killpg(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._to)
        os.close(self._from)
        self._folder.cleanup()

    def show(self, page: bytes, content_type: str, *, as_mail: bool = False) -> None:
        """Load a page. A mail program knows no scripts at all, so that ``noscript`` shows."""
        policy = "sandbox allow-same-origin" if as_mail else "script-src 'none'"
        self._page, self._loaded = (page, content_type, policy), False
        self._call("Page.navigate", url=_ADDRESS)
        self._wait(lambda: self._loaded)

    def run(self, script: str) -> dict[str, Any]:
        """What a script comes to in the page, empty for nothing."""
        answer = self._call("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in answer:
            raise BrowserError(str(answer["exceptionDetails"].get("exception", answer)))
        value = answer["result"].get("value")
        return value if isinstance(value, dict) else {}

    def texts(self) -> list[str]:
        """All that is laid out as text: what the style sheet or a control brings too."""
        shot = self._call("DOMSnapshot.captureSnapshot", computedStyles=[])
        strings = shot["strings"]
        return [
            strings[number]
            for document in shot["documents"]
            for number in document["layout"]["text"]
            if number >= 0
        ]

    def picture(self, width: int, height: int) -> list[Image.Image]:
        """The page from the top, in tiles of ``_TILE`` pixels."""
        tiles = []
        for top in range(0, height, _TILE):
            tall = min(_TILE, height - top)
            clip = {"x": 0, "y": top, "width": width, "height": tall, "scale": 1}
            how = {"clip": clip, "captureBeyondViewport": True, "optimizeForSpeed": True}
            shot = self._call("Page.captureScreenshot", **how)
            picture = Image.open(io.BytesIO(base64.b64decode(shot["data"])))
            tiles.append(picture.convert("RGB"))
        return tiles

    def _call(self, method: str, **given: object) -> dict[str, Any]:
        number = self._send(method, given)
        self._wait(lambda: number in self._answers)
        answer = self._answers.pop(number)
        if "error" in answer:
            raise BrowserError(f"{method}: {answer['error']}")
        found: dict[str, Any] = answer["result"]
        return found

    def _send(self, method: str, given: dict[str, Any]) -> int:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": given}
        if self._session:
            message["sessionId"] = self._session
        data = memoryview(json.dumps(message).encode() + b"\0")
        while data:
            data = data[os.write(self._to, data) :]
        return self._number

    def _wait(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + self._patience
        while not done():
            message, mark, rest = self._rest.partition(b"\0")
            if not mark:
                left = end - time.monotonic()
                if left <= 0 or not select.select([self._from], [], [], left)[0]:
                    raise BrowserError("too slow")
                more = os.read(self._from, 1 << 20)
                if not more:
                    raise BrowserError("ended")
                self._rest += more
                continue
            self._rest = rest
            self._take(json.loads(message))

    def _take(self, event: dict[str, Any]) -> None:
        method = event.get("method")
        if "id" in event:
            self._answers[event["id"]] = event
        if method == "Page.loadEventFired":
            self._loaded = True
        elif method == "Page.javascriptDialogOpening":
            self._send("Page.handleJavaScriptDialog", {"accept": True})
        elif method == "Fetch.requestPaused":
            asked = event["params"]
            if asked["request"]["url"] == _ADDRESS and asked["resourceType"] == "Document":
                self._answer(asked["requestId"])
            else:
                refusal = {"requestId": asked["requestId"], "errorReason": "ConnectionRefused"}
                self._send("Fetch.failRequest", refusal)

    def _answer(self, request: str) -> None:
        page, content_type, policy = self._page
        heads = {"Content-Type": content_type, "Content-Security-Policy": policy}
        given = {
            "requestId": request,
            "responseCode": 200,
            "responseHeaders": [{"name": name, "value": value} for name, value in heads.items()],
            "body": base64.b64encode(page).decode(),
        }
        self._send("Fetch.fulfillRequest", given)
