"""Runs a command beside an unlocked gnome-keyring. Meant for the inside of dbus-run-session.

The keyring's files lie in the XDG folders of the environment, which the caller makes for the run:
the keyring of the person who runs the tests is neither read nor changed.
"""

import os
import subprocess
import sys

PASSWORD = b"a keyring for one test run"


def main(command: list[str]) -> int:
    """Unlock a keyring, then run the command. Returns its exit status."""
    unlocked = subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=PASSWORD,
        capture_output=True,
        check=False,
    )
    if unlocked.returncode != 0:
        sys.stderr.write(unlocked.stderr.decode(errors="replace"))
        sys.stderr.write("gnome-keyring could not be started: no test was run.\n")
        return 1
    told = (line.partition("=") for line in unlocked.stdout.decode().splitlines())
    return subprocess.call(command, env=os.environ | {name: value for name, _, value in told})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
