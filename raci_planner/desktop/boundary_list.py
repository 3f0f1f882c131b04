"""The duties behind the findings: each with its side and the documents that say so."""

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from raci_planner.boundaries.catalogue import Catalogue
from raci_planner.desktop.columns import share_width
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_tooltip


class BoundaryListDialog(FormDialog):
    """Duties, opened to the documents; narrowed down by typing."""

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        hint = self.tr("What the documents say of product and project roles. A finding rests on nothing else.")
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Documents behind the findings"), hint, parent, width=60, height=38, buttons=close)
        self.setObjectName("boundaryList")
        self._look_for = QLineEdit(self)
        self._look_for.setPlaceholderText(self.tr("Filter"))
        self._look_for.setAccessibleName(self.tr("Narrow the duties down"))
        self._look_for.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([self.tr("Duty"), self.tr("Usually accountable"), self.tr("What it says")])
        self.tree.setAccessibleName(self.tr("Duties and documents"))
        self._fill(catalogue)
        share_width(self.tree, 33, 15, 52)
        self.content.addWidget(self._look_for)
        self.content.addWidget(self.tree, 1)

    def _fill(self, catalogue: Catalogue) -> None:
        titles = {document.key: document.title for document in catalogue.documents}
        for duty in catalogue.duties.values():
            words = [duty.name, catalogue.side_names.get(duty.side, str(duty.side)), duty.summary]
            top = QTreeWidgetItem(self.tree, words)
            top.setToolTip(2, plain_tooltip(duty.summary))
            for evidence in duty.evidence:
                row = QTreeWidgetItem(top, [titles.get(evidence.document, evidence.document), "", evidence.claim])
                row.setToolTip(2, plain_tooltip(evidence.claim))

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for place in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(place)
            if item is not None:
                said = f"{item.text(0)} {item.text(1)} {item.text(2)}".casefold()
                item.setHidden(not all(word in said for word in words))
