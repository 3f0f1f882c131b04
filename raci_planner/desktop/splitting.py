"""Making one activity into two."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from raci_planner.desktop.form import FormDialog


class SplitDialog(FormDialog):
    """Asks for the two names; both rows begin with the letters of the one."""

    names_given = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        hint = self.tr("Both rows start with the same letters. Name the half that each of them means.")
        super().__init__(self.tr("Split activity"), hint, parent, width=34)
        self.setObjectName("splitDialog")
        self.first = QLineEdit(name, self)
        self.second = QLineEdit(name, self)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&First"), self.first)
        form.addRow(self.tr("&Second"), self.second)
        self.content.addLayout(form)
        self.ok_button.setText(self.tr("Split"))
        for edit in (self.first, self.second):
            edit.textChanged.connect(self._check)
        self._check()
        self.first.selectAll()
        self.first.setFocus()

    def _check(self) -> None:
        one, other = self.first.text().strip(), self.second.text().strip()
        self.ok_button.setEnabled(bool(one and other and one != other))

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        self.names_given.emit((self.first.text(), self.second.text()))
        super().accept()
