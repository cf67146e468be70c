"""Found by every Python process that has this folder on its path: all that is logged, at the lowest
level, goes to standard error. (With a name that Python looks for.)"""

import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stderr, format="LOGGED %(name)s %(message)s")
# Proof that this process is listened to: a quiet program logs nothing of its own.
logging.getLogger("listener").debug("listened to: %s", sys.orig_argv[1:])
