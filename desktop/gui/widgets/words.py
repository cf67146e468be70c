"""Sizes, times and counts in the words a person uses."""

import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def size_words(size: int | None) -> str:
    """A number of bytes, as "412 kB" or "1.1 GB" (powers of 1000, as file managers count)."""
    if size is None:
        return QCoreApplication.translate("words", "not known")
    return QLocale().formattedDataSize(
        size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def count_words(number: int) -> str:
    """A number with the separators of the user's country."""
    return QLocale().toString(number)


def date_words(seconds: float) -> str:
    """A moment (seconds since 1970) as a short local date, "" for none."""
    if seconds <= 0:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)


def moment_words(seconds: float) -> str:
    """A moment (seconds since 1970) as a long local date with the time of day."""
    if seconds <= 0:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))
    day = QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)}"


def iso_words(text: str) -> str:
    """A moment in ISO 8601 (as the vault keeps it) in the words of ``moment_words``."""
    try:
        return moment_words(datetime.datetime.fromisoformat(text).timestamp())
    except ValueError:
        return ""


def left_words(seconds: float) -> str:
    """A rough time that is left: nobody can tell the seconds of an hour."""
    tr = QCoreApplication.translate
    if seconds < 10:
        return tr("words", "a few seconds left")
    if seconds < 60:
        return tr("words", "{0} seconds left").format(round(seconds / 10) * 10)
    minutes = round(seconds / 60)
    if minutes < 2:
        return tr("words", "about a minute left")
    if minutes < 90:
        return tr("words", "about {0} minutes left").format(minutes)
    return tr("words", "about {0} hours left").format(round(minutes / 60))
