"""What the screen readers of a Linux desktop listen for.

Each one enters the events that it wants to hear of in the registry of the accessible bus, a D-Bus
of its own (at-spi2-core: org.a11y.Bus, org.a11y.atspi.Registry). It is asked anew each time, which
takes a third of a millisecond: a reader may be started, ended or exchanged while the window stands.
Where nobody answers it is left alone for a while: each call may hold the window for as long as an
answer is waited for.
"""

import os
import re
import time
from typing import Protocol

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

_REGISTRY = "org.a11y.atspi.Registry"
_ANSWER_MS = 250
_SILENT_SECONDS = 10.0
_NAME = "strongroom-listened"
_EVENT = re.compile(r'"([A-Za-z]+:[A-Za-z:]*)"')


class Registry(Protocol):
    """Knows what is listened for."""

    def events(self) -> frozenset[str]:
        """Such as "object:statechanged:showing", in small letters; empty where nobody listens or
        nobody answers."""


class BusRegistry:
    """The registry of the accessible bus, to which it connects when first asked."""

    def __init__(self) -> None:
        self._bus: QDBusConnection | None = None
        self._silent_until = 0.0

    def events(self) -> frozenset[str]:
        """As the protocol says."""
        if time.monotonic() < self._silent_until:
            return frozenset()
        if self._bus is None or not self._bus.isConnected():
            self._bus = _accessible_bus()
        path = "/org/a11y/atspi/registry"
        answer = _answer(self._bus, _REGISTRY, path, _REGISTRY, "GetRegisteredEvents")
        if answer.type() != QDBusMessage.MessageType.ReplyMessage:
            self._silent_until = time.monotonic() + _SILENT_SECONDS
        return events_in(answer)


def events_in(answer: QDBusMessage) -> frozenset[str]:
    """The events of an answer of type a(ss), pairs of a listener and what it listens for. They are
    taken from the message as it is printed: what Qt offers to take an array apart has no reading
    form in Python (``QDBusArgument.beginArray`` is bound as the one that writes)."""
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return frozenset()
    return frozenset(event.lower().rstrip(":") for event in _EVENT.findall(str(answer)))


def _accessible_bus() -> QDBusConnection:
    """A connection, which may be none."""
    QDBusConnection.disconnectFromBus(_NAME)
    address = os.environ.get("AT_SPI_BUS_ADDRESS", "")
    if not address:
        session = QDBusConnection.sessionBus()
        told = _answer(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        address = next((str(value) for value in told.arguments()), "")
    return QDBusConnection.connectToBus(address, _NAME)


def _answer(
    bus: QDBusConnection, service: str, path: str, interface: str, method: str
) -> QDBusMessage:
    """What a method says, asked of a service that runs already."""
    call = QDBusMessage.createMethodCall(service, path, interface, method)
    call.setAutoStartService(False)
    return bus.call(call, QDBus.CallMode.Block, _ANSWER_MS)
