"""The row above the cards that says which of them to show, and by what they are put together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from raci_planner.analysis.findings import Family, Severity
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.findings.listing import Grouping
from raci_planner.desktop.words.findings import kind_word


class FilterRow(QWidget):
    """Words, a kind, a grouping; each tells when it is changed."""

    words_changed = Signal(str)
    kind_changed = Signal(object, object)
    grouping_changed = Signal(Grouping)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Filter"))
        self._words.setAccessibleName(self.tr("Show only findings with these words"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(lambda text: self.words_changed.emit(text.strip()))
        self._kind = self._choice(
            self.tr("Show which kind"),
            [
                (self.tr("All kinds"), ""),
                *((kind_word(severity), severity.name) for severity in Severity),
                *((family.word, family.name) for family in Family),
            ],
        )
        self._kind.currentIndexChanged.connect(self._tell_kind)
        grouping = self._choice(
            self.tr("Group by"),
            [
                (self.tr("By urgency"), Grouping.NONE),
                (self.tr("By family"), Grouping.FAMILY),
                (self.tr("By role"), Grouping.ROLE),
                (self.tr("By rule"), Grouping.RULE),
            ],
        )
        grouping.currentIndexChanged.connect(lambda: self.grouping_changed.emit(Grouping(grouping.currentData())))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        for widget, share in ((self._words, 3), (self._kind, 4), (grouping, 5)):
            row.addWidget(widget, share)

    def clear(self) -> None:
        """Leave nothing out any more; the grouping stays."""
        self._words.clear()
        self._kind.setCurrentIndex(0)

    def _choice(self, name: str, options: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        name_choice(box, name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        for words, key in options:
            box.addItem(words, str(key))
        return box

    def _tell_kind(self) -> None:
        key = self._kind.currentData()
        self.kind_changed.emit(
            Severity[key] if key in Severity.__members__ else None, Family[key] if key in Family.__members__ else None
        )
