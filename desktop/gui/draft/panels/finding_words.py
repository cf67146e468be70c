"""What the checks of a draft say, in the window's language."""

import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.drafting.saying import Month, Named, Said, Value, Weekday
from desktop.gui.core_texts import is_translated, worded
from desktop.gui.languages import KINDS
from desktop.gui.widgets.words import long_day_form


def spoken(text: Said) -> str:
    """The program's words in the window's language, with the document's as they are."""
    if not is_translated():
        return str(text)
    form = worded(text.form, KINDS if isinstance(text, Named) else "")
    return form.format(*map(_value, text.values))


def _value(value: Value) -> str:
    locale = QLocale()
    match value:
        case Said():
            return spoken(value)
        case Month(year, month):
            if not year:
                return locale.standaloneMonthName(month)
            form = QCoreApplication.translate("words", "MMMM yyyy")
            return locale.toString(QDate(year, month, 1), form)
        case Weekday(number):
            return locale.dayName(number + 1)
        case datetime.date():
            return locale.toString(QDate(value.year, value.month, value.day), long_day_form())
        case int():
            return locale.toString(value)
        case Decimal():
            places = max(0, -int(value.as_tuple().exponent))
            return locale.toString(float(value), "f", places)
        case _:
            return value
