"""What of ballot files was not taken as it stands, file by file."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from raci_planner.desktop.form import FormDialog


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file, whose ballot it was taken for if it was taken, and what there is to say of it."""

    source: str
    participant: str
    lines: tuple[str, ...]
    is_replaced: bool = False


class DoubtsDialog(FormDialog):
    """A list to read: everything else of the ballots is in already. `told` are its lines."""

    def __init__(self, files: Sequence[TakenFile], parent: QWidget) -> None:
        hint = self.tr("Everything else was taken in. Send a ballot back, or put it right in the talk.")
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Not understood as it stands"), hint, parent, width=54, height=24, buttons=close)
        self.setObjectName("ballotDoubts")
        self.told: list[str] = []
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Not understood"))
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        for file in files:
            if not file.lines or file.is_replaced:
                continue
            words = self.tr("{file} — {name}") if file.participant else self.tr("{file} — not taken")
            branch = QTreeWidgetItem([words.format(file=file.source, name=file.participant)])
            branch.addChildren([QTreeWidgetItem([line]) for line in file.lines])
            self.told += file.lines
            self.tree.addTopLevelItem(branch)
            branch.setExpanded(True)
        self.content.addWidget(self.tree)
