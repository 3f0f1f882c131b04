"""Days and times as people write them, in the language of the windows: "7 Nov 2026", "7. Nov. 2026"."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def day(on: date) -> str:
    """A day in short, such as "7 Nov 2026"."""
    return _written(on, translate("Days", "d MMM yyyy"))


def long_day(on: date) -> str:
    """A day with its month in full, such as "7 November 2026"."""
    return _written(on, long_format())


def long_format() -> str:
    """How fields show a day with its month in full, in the letters of Qt."""
    return translate("Days", "d MMMM yyyy")


def moment(at: datetime) -> str:
    """A day and a time, such as "7 Nov 2026, 14:05"."""
    return f"{day(at)}, {time(at)}"


def time(at: datetime) -> str:
    """A time of the day, such as "14:05"."""
    return QLocale().toString(QTime(at.hour, at.minute), translate("Days", "HH:mm"))


def _written(on: date, pattern: str) -> str:
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)
