"""The first line of the panel: how much there is to resolve."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from raci_planner.analysis.findings import Severity
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.words.findings import counts_in_words


class Summary(QWidget):
    """Such as "3 to resolve · 1 conflict · 2 to check · 1 note"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = plain_label("", self, bold=True)
        self._rest = plain_label("", self, look="muted", wraps=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        layout.addWidget(self._rest, 1)

    def show_counts(self, found: Mapping[Severity, int], accepted: int) -> None:
        """Say how many findings of each kind are open, and how many are accepted."""
        counts = Counter(found)
        to_resolve = counts[Severity.CONFLICT] + counts[Severity.CHECK]
        self._head.setText(
            self.tr("{n} to resolve").format(n=f"{to_resolve:,}") if to_resolve else self.tr("Nothing to resolve")
        )
        parts = [counts_in_words(found)]
        if accepted:
            parts.append(self.tr("{n} accepted").format(n=f"{accepted:,}"))
        self._rest.setText(" · ".join(filter(None, parts)))
