"""What the window says of the network. Each sentence must be so: vault/log/network_record.py."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import bridge
from desktop.gui.widgets.words import calendar_words, count_words, iso_words

if TYPE_CHECKING:
    from desktop.vault.log.network_record import NetworkRecord


def line(record: "NetworkRecord") -> str:
    """For the status line."""
    tr = QCoreApplication.translate
    way = bridge.entrance()
    if way is not None:
        return tr("network", "Network: {0} only").format(way.address.host)
    if record.refused:
        return tr("network", "No connection; {0} refused").format(count_words(record.refused))
    return tr("network", "No connection since {0}").format(_day(record.quiet_since))


def sentences(record: "NetworkRecord", *, enforced: bool) -> list[str]:
    """For the card and the tooltip, the most important first."""
    tr = QCoreApplication.translate
    said = []
    way = bridge.entrance()
    if way is not None:
        said.append(
            tr("network", "A bridge leads to {0} and nowhere else. Vectors go there, no text.")
            .format(way.address.url)
        )  # fmt: skip
    elif record.quiet_since == record.since:
        said.append(
            tr("network", "No connection since this vault's log began on {0}.").format(
                _day(record.since)
            )
        )
    else:
        said.append(tr("network", "No connection since {0}.").format(iso_words(record.quiet_since)))
    if record.refused:
        said.append(
            tr("network", "{0} attempts to connect were refused, the last on {1}.").format(
                count_words(record.refused), iso_words(record.last_refused)
            )
        )
    else:
        said.append(tr("network", "No part of Strongroom has tried to connect."))
    if record.downloads:
        said.append(
            tr("network", "{0} models were downloaded by your click, the last on {1}.").format(
                count_words(record.downloads), iso_words(record.last_download)
            )
        )
    if record.server_used and way is None:
        said.append(
            tr("network", "A server of your firm was switched on or off last on {0}.").format(
                iso_words(record.server_used)
            )
        )
    said.append(
        tr("network", "The system's kernel refuses Strongroom every network connection.")
        if enforced
        else tr(
            "network",
            "On this system a tripwire in the program stops connections; the kernel does not "
            "enforce it.",
        )
    )
    return said


def _day(moment: str) -> str:
    try:
        day = datetime.datetime.fromisoformat(moment).astimezone().date()
    except ValueError:
        return ""
    return calendar_words(day)
