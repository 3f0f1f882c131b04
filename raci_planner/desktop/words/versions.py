"""Versions in words."""

from PySide6.QtCore import QCoreApplication

from raci_planner.analysis.figures import from_text
from raci_planner.desktop.days import day, moment
from raci_planner.desktop.words.findings import counts_in_words
from raci_planner.domain.records import Version, VersionKind
from raci_planner.session.cell_history import CellMoment

translate = QCoreApplication.translate


def kind_word(kind: VersionKind) -> str:
    """Why a version was kept."""
    words = {
        VersionKind.AUTOMATIC: translate("Versions", "By itself"),
        VersionKind.NAMED: translate("Versions", "Named"),
        VersionKind.REVIEW: translate("Versions", "Review"),
        VersionKind.LAYER: translate("Versions", "Layer"),
    }
    return words[kind]


def findings_then(version: Version) -> str:
    """What was odd about the plan then, such as "2 conflicts, 5 to check"; empty if nobody has counted."""
    figures = from_text(version.figures)
    if figures is None:
        return ""
    return counts_in_words(figures.findings) or translate("Versions", "Nothing to resolve")


def size_then(version: Version) -> str:
    """How many activities the plan had."""
    figures = from_text(version.figures)
    return "" if figures is None else f"{figures.activities:,}"


def when(known: CellMoment) -> str:
    """The day, and the time if it is known."""
    at = known.at
    is_whole_day = (at.hour, at.minute, at.second) == (23, 59, 59)
    return day(at) if is_whole_day else moment(at)
