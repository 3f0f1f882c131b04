"""The names of sides, for everything that lets one be chosen."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from raci_planner.boundaries.catalogue import Catalogue
from raci_planner.domain.sides import OTHER, Side

translate = QCoreApplication.translate


def side_name(side: Side | None, catalogue: Catalogue) -> str:
    """A side in words; the open question for None."""
    if side is None:
        return translate("Sides", "Which side?")
    if side in catalogue.side_names:
        return catalogue.side_names[side]
    return translate("Sides", "Other") if side == OTHER else str(side)


def sides_of(catalogue: Catalogue) -> tuple[Side, ...]:
    """The sides that a role can be put on: those of the catalogue, and everybody else."""
    return (*(side for side in catalogue.side_names if side != OTHER), OTHER)


class SideChooser(QComboBox):
    """Chooses a side; "Which side?" is there only as long as it has not been answered."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Side of the boundary"))
        self._catalogue = catalogue

    def show_side(self, side: Side | None) -> None:
        """Show where a role stands now, without telling anybody."""
        self.clear()
        if side is None:
            self.addItem(side_name(None, self._catalogue), "")
        for one in sides_of(self._catalogue):
            self.addItem(side_name(one, self._catalogue), str(one))
        self.setCurrentIndex(max(0, self.findData(str(side or ""))))

    def chosen(self) -> Side | None:
        """The side that is chosen now."""
        key = self.currentData()
        return Side(key) if key else None
