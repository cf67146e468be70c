"""Another program on a bus: takes a name, and from a line of its input on sends a signal with True,
until its input ends. (Who listens learns a moment after the name is taken whose it is.)

python -m tests.security.signaller ADDRESS NAME PATH INTERFACE MEMBER
"""

import select
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage


def main() -> None:
    """Say "ready", wait, send."""
    address, name, path, interface, member = sys.argv[1:]
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "signaller")
    assert bus.isConnected(), address
    assert bus.registerService(name)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    signal = QDBusMessage.createSignal(path, interface, member)
    signal.setArguments([True])
    while not select.select([sys.stdin], [], [], 0.05)[0]:
        bus.send(signal)
        application.processEvents()


if __name__ == "__main__":
    main()
