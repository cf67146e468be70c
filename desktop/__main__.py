"""``strongroom``: without a command, or with ``gui``, the window; otherwise the command line."""

import sys


def main() -> int:
    """Hand over. Neither side is imported before it is known to be needed: the window must be
    there at once, and a command must not wait for Qt."""
    words = sys.argv[1:]
    if not words or _first_command(words) == "gui":
        from desktop import launcher

        return launcher.main(words)
    from desktop import cli

    return cli.main(words)


def _first_command(words: list[str]) -> str:
    """The first word that is neither an option nor an option's value."""
    position = 0
    while position < len(words):
        word = words[position]
        if word in ("--vault", "--passphrase-file", "--server"):
            position += 2
        elif word.startswith("-"):
            # --help and the like belong to the command line.
            if word.partition("=")[0] not in (
                "--vault",
                "--passphrase-file",
                "--server",
                "--sample",
            ):
                return word
            position += 1
        else:
            return word
    return "gui"


if __name__ == "__main__":
    sys.exit(main())
