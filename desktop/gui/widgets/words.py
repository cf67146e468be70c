"""Sizes, times and counts in the words a person uses."""

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop.vault.locks.proving import Wish


def in_quotes(words: str) -> str:
    """Words of a document or a name in the quotation marks of the window's language."""
    return QCoreApplication.translate("words", "“{0}”").format(words)


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


def tenth_words(number: float) -> str:
    """A number to one decimal: "6.2", "6,2"."""
    return QLocale().toString(number, "f", 1)


def day_form() -> str:
    """How a day is written: of Qt's forms, the short one of many countries is read as another day
    in others, and no form has the month in letters and no day of the week."""
    return QCoreApplication.translate("words", "d MMM yyyy")


def long_day_form() -> str:
    """The same with the month's whole name."""
    return QCoreApplication.translate("words", "d MMMM yyyy")


def calendar_words(day: datetime.date | None) -> str:
    """A day as ``date_words`` writes it; "" for none."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_form()) if day else ""


def date_words(seconds: float) -> str:
    """A moment (seconds since 1970) as a local date, "11 Aug 2023"; "" for none."""
    if seconds <= 0:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))
    return QLocale().toString(moment.date(), day_form())


def moment_words(seconds: float) -> str:
    """A moment (seconds since 1970) as a local date with the time of day."""
    if seconds <= 0:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{date_words(seconds)}, {time}"


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


def wish_words(wish: Wish) -> str:
    """When a change that was asked for can be made."""
    tr = QCoreApplication.translate
    begins, ends = (moment_words(each.timestamp()) for each in (wish.begins, wish.ends))
    if wish.is_granted():
        return tr("keys", "It can be made until {0}.").format(ends)
    return tr("keys", "It can be made from {0} until {1}.").format(begins, ends)
