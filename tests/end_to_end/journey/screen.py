"""A screen of its own with a mouse and keys (Xvfb, xdotool), and pictures of it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageGrab

WIDTH, HEIGHT = 1280, 800


class Screen:
    """What a person does at it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)

    def click(self, place: list[int]) -> None:
        """Click with the left button."""
        self._do("mousemove", "--sync", *map(str, place), "click", "1")

    def type(self, words: str) -> None:
        """Type into what has the focus."""
        self._do("type", "--delay", "15", words)

    def press(self, *keys: str) -> None:
        """Press keys, each as X calls it: "Return", "ctrl+l"."""
        self._do("key", "--delay", "30", *keys)

    def drag(self, source: list[int], target: list[int]) -> None:
        """Take what is at one place to another, in steps as a hand moves."""
        self._do("mousemove", "--sync", *map(str, source), "mousedown", "1")
        steps = 12
        for step in range(1, steps + 1):
            between = (
                start + (end - start) * step // steps
                for start, end in zip(source, target, strict=True)
            )
            self._do("mousemove", "--sync", *map(str, between))
        # The target answers to moves over it; a drop is only accepted after that.
        for nudge in (1, 0):
            self._do("mousemove", "--sync", str(target[0] + nudge), str(target[1]))

    def drop(self) -> None:
        """Let go."""
        self._do("mouseup", "1")

    def focus(self, window: int) -> None:
        """Give a window the keys, as a window manager does when another one closes."""
        self._do("windowfocus", "--sync", str(window))

    def picture(self) -> Image.Image:
        """What the screen shows."""
        return ImageGrab.grab(xdisplay=self.name).convert("RGB")

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=60)


@contextmanager
def screen() -> Iterator[Screen]:
    """A new screen that ends with the block."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(20)
