#!/usr/bin/env python3
"""The two commands of Strongroom's source tree: `bootstrap.py run` and `bootstrap.py test`.

This file must parse on Python 3.6, so that an old Python gets a sentence and not a syntax error;
what it does lies in bootstrapping/, which needs Python 3.11. Standard library only.
"""

import sys

OLDEST = (3, 11)


def main() -> int:
    """Check the Python that runs this, then hand over. Returns the exit status."""
    if sys.version_info[:2] < OLDEST:
        sys.stderr.write(
            "Strongroom needs Python {}.{} or newer, and this is Python {}.{}: install a newer one "
            "and run this file with it.\n".format(*(OLDEST + tuple(sys.version_info[:2])))
        )
        return 1
    if not sys.platform.startswith("linux"):
        sys.stderr.write("Strongroom can so far be set up from its source on Linux only.\n")
        return 1
    from bootstrapping.commands import main as carry_out

    return carry_out(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
