"""The differences between a plan and a table that comes to it, to accept or refuse one by one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QTreeWidget, QTreeWidgetItem, QWidget

from raci_planner.desktop.columns import share_width
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_label, plain_tooltip
from raci_planner.interchange.merging import Comparison, Proposal, ProposalKind
from raci_planner.interchange.sheet import Doubt

_Item = QTreeWidgetItem
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_TRISTATE = Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable


class MergeDialog(FormDialog):
    """A tick for each difference, grouped by what it does; `accepted` carries those that are ticked."""

    accepted_proposals = Signal(tuple)

    def __init__(self, comparison: Comparison, doubts: Sequence[Doubt], parent: QWidget) -> None:
        hint = self.tr("Untick what should stay as it is. Everything ticked is taken over as one step.")
        super().__init__(self.tr("What differs from the plan"), hint, parent, width=58, height=40)
        self.setObjectName("mergeDialog")
        self._comparison = comparison
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Differences"))
        self.tree.setHeaderLabels([self.tr("What"), self.tr("In the plan"), self.tr("In the table")])
        self.tree.setAlternatingRowColors(True)
        self._leaves: list[_Item] = []
        for kind in ProposalKind:
            self._add_group(kind, [one for one in comparison.proposals if one.kind is kind])
        share_width(self.tree, 46, 24, 30)
        self.content.addWidget(self.tree, 3)
        if doubts:
            self.content.addWidget(plain_label(self.tr("In doubt"), self, bold=True))
            self.content.addWidget(self._list([str(doubt) for doubt in doubts]), 1)
        if comparison.only_in_plan:
            count = self.tr("{n} activities of the plan are not in the table; they stay.").format(
                n=len(comparison.only_in_plan)
            )
            self.content.addWidget(plain_label(count, self, wraps=True, look="muted"))
        self.ok_button.setText(self.tr("Take over"))

    def untick(self, which: Callable[[Proposal], bool]) -> None:
        """Leave these differences out unless somebody ticks them."""
        for leaf in self._leaves:
            if which(self._comparison.proposals[leaf.data(0, Qt.ItemDataRole.UserRole)]):
                leaf.setCheckState(0, _UNCHECKED)

    def leaf(self, subject: str) -> _Item:
        """The line of the first difference about something."""
        for item in self._leaves:
            if item.text(0) == subject:
                return item
        raise KeyError(subject)

    def _list(self, lines: Sequence[str]) -> QListWidget:
        listed = QListWidget(self)
        listed.addItems(lines)
        listed.setWordWrap(True)
        listed.setAccessibleName(self.tr("In doubt"))
        return listed

    def _add_group(self, kind: ProposalKind, proposals: Sequence[Proposal]) -> None:
        if not proposals:
            return
        group = _Item([f"{self._words(kind)} ({len(proposals)})"])
        group.setFlags(group.flags() | _TRISTATE)
        self.tree.addTopLevelItem(group)
        for proposal in proposals:
            leaf = _Item([proposal.subject, proposal.before, proposal.after])
            leaf.setFlags(leaf.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            for column, text in enumerate((proposal.subject, proposal.before, proposal.after)):
                leaf.setToolTip(column, plain_tooltip(text))
            leaf.setCheckState(0, _CHECKED)
            leaf.setData(0, Qt.ItemDataRole.UserRole, self._comparison.proposals.index(proposal))
            group.addChild(leaf)
            self._leaves.append(leaf)
        group.setExpanded(True)

    def _words(self, kind: ProposalKind) -> str:
        return {
            ProposalKind.ADDS_ROLE: self.tr("Roles added"),
            ProposalKind.RENAMES_ROLE: self.tr("Roles renamed"),
            ProposalKind.MOVES_ROLE: self.tr("Roles moved"),
            ProposalKind.REMOVES_ROLE: self.tr("Roles removed"),
            ProposalKind.ADDS_SECTION: self.tr("Sections added"),
            ProposalKind.RENAMES_SECTION: self.tr("Sections renamed"),
            ProposalKind.MOVES_SECTION: self.tr("Sections moved"),
            ProposalKind.REMOVES_SECTION: self.tr("Sections removed"),
            ProposalKind.ADDS_ACTIVITY: self.tr("Activities added"),
            ProposalKind.RENAMES_ACTIVITY: self.tr("Activities renamed"),
            ProposalKind.MOVES_ACTIVITY: self.tr("Activities moved"),
            ProposalKind.REMOVES_ACTIVITY: self.tr("Activities removed"),
            ProposalKind.CHANGES_NOTE: self.tr("Notes changed"),
            ProposalKind.CHANGES_CELL: self.tr("Letters changed"),
        }[kind]

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        places = sorted(
            leaf.data(0, Qt.ItemDataRole.UserRole) for leaf in self._leaves if leaf.checkState(0) == _CHECKED
        )
        super().accept()
        self.accepted_proposals.emit(tuple(self._comparison.proposals[place] for place in places))
