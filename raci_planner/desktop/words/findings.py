"""The kinds of findings in the language of the program."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from raci_planner.analysis.findings import Severity

translate = QCoreApplication.translate


def kind_word(severity: Severity) -> str:
    """The word for a kind of finding."""
    match severity:
        case Severity.CONFLICT:
            return translate("Kinds", "Conflict")
        case Severity.CHECK:
            return translate("Kinds", "To check")
        case Severity.NOTE:
            return translate("Kinds", "Note")


def kind_and_title(severity: Severity, title: str) -> str:
    """Such as "To check: no one is Responsible"; titles that begin with their kind do not say it twice."""
    word = kind_word(severity)
    return title if title.startswith(f"{word}:") else f"{word}: {title}"


def counts_in_words(counts: Mapping[Severity, int]) -> str:
    """Such as "1 conflict · 2 to check"; what is not there is not named."""
    words = {
        Severity.CONFLICT: (translate("Kinds", "{n} conflict"), translate("Kinds", "{n} conflicts")),
        Severity.CHECK: (translate("Kinds", "{n} to check"), translate("Kinds", "{n} to check")),
        Severity.NOTE: (translate("Kinds", "{n} note"), translate("Kinds", "{n} notes")),
    }
    parts = [
        words[severity][counts[severity] != 1].format(n=f"{counts[severity]:,}")
        for severity in Severity
        if counts.get(severity)
    ]
    return " · ".join(parts)
