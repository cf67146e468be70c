"""A bare library in a child process, to be measured in turn with Strongroom's own use of it.

Both live at the same time and work in short turns, so that what else the machine does meets both
alike; the ratio is the median of the turns' ratios.
"""

import json
import os
import subprocess
import sys
from typing import Any


class Bare:
    """A program that reads a JSON value a line and answers each with a JSON value a line."""

    def __init__(self, program: str, *words: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", program, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"GOMP_SPINCOUNT": "1000", **os.environ},
            text=True,
        )

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    def ask(self, value: object) -> Any:  # noqa: ANN401 - JSON
        """Send a value, wait for the answer."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise OSError
        stdin.write(json.dumps(value) + "\n")
        stdin.flush()
        return json.loads(stdout.readline())

    def close(self) -> None:
        """End the program."""
        self._process.kill()
        self._process.communicate()
