"""Tells screen readers once what an edit did to the findings."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from raci_planner.analysis.findings import FindingsChange
from raci_planner.desktop.words.findings import kind_and_title, kind_word

translate = QCoreApplication.translate


def announcement(change: FindingsChange, remaining: int) -> str:
    """Such as "Conflict closed: Two are Accountable. 2 left."; empty if no finding came or went."""
    appeared = {finding.key: finding for finding in change.appeared}
    vanished = {finding.key: finding for finding in change.vanished}
    came = [finding for key, finding in appeared.items() if key not in vanished]
    went = [finding for key, finding in vanished.items() if key not in appeared]
    if not came and not went:
        return ""
    parts = []
    if len(came) == 1:
        words = translate("Announcement", "New: {finding}.")
        parts.append(words.format(finding=kind_and_title(came[0].severity, came[0].title)))
    elif came:
        parts.append(translate("Announcement", "{n} new findings.").format(n=len(came)))
    if len(went) == 1:
        parts.append(translate("Announcement", "{kind} closed.").format(kind=kind_word(went[0].severity)))
    elif went:
        parts.append(translate("Announcement", "{n} findings closed.").format(n=len(went)))
    parts.append(translate("Announcement", "{n} left.").format(n=remaining))
    return " ".join(parts)


def announce(widget: QWidget, text: str) -> None:
    """Have a text read out when the reader is next at rest; nothing if no reader listens."""
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        QAccessible.updateAccessibility(event)
