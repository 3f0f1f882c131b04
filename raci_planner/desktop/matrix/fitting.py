"""How wide the columns and how high the lines of the matrix are."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.rows import GroupRow, SectionRow
from raci_planner.desktop.matrix.sizes import Heads

if TYPE_CHECKING:
    from raci_planner.desktop.matrix.view import MatrixView
    from raci_planner.domain.records import Role

_MOST_FLAT_ROLES = 12


class Fitting(QObject):
    """Gives lines and columns the sizes that go with the font, the roles and the width of the window."""

    def __init__(self, view: "MatrixView", model: MatrixModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._names_width: int | None = None
        self._is_fitting = False
        self._headings: list[int] = []
        self._fitted: tuple[tuple[Role, ...], int] = ((), 0)
        model.modelReset.connect(self._follow_reset)
        model.rowsInserted.connect(self._fit_headings)
        model.rowsRemoved.connect(self._fit_headings)
        model.columnsInserted.connect(self.fit)
        model.columnsRemoved.connect(self.fit)

    def set_names_width(self, width: int) -> None:
        """Make the activity column this wide, within reason."""
        least, most = self._view.sizes.activity_column // 2, self._view.viewport().width() * 2 // 3
        self._names_width = min(max(width, least), most)
        self.fit()

    def fit(self) -> None:
        """Fit everything, however the scroll bars come and go meanwhile."""
        if self._is_fitting:
            return
        view = self._view
        self._is_fitting = True
        heads = view.style_of_cells.heads
        view.head.has_people = view.style_of_cells.has_people
        is_many = len(self._model.roles) > _MOST_FLAT_ROLES
        view.head.is_upright = heads is Heads.UPRIGHT or (heads is Heads.FITTING and is_many)
        self._fit_headings()
        self._fit_lines(range(len(self._model.rows)))
        for _ in range(2):
            width = view.viewport().width()
            self._fit_columns(width)
            view.updateGeometries()
            if view.viewport().width() == width:
                break
        self._is_fitting = False
        view.viewport().update()
        view.scrolled.emit()

    def _fit_columns(self, spare: int) -> None:
        """Roles as wide as their words need, and wider while there is room; the rest goes to the names."""
        sizes, roles = self._view.sizes, len(self._model.roles)
        names = self._names_width or sizes.activity_column
        role = self._role_width(spare - names, roles)
        if self._names_width is None:
            left_over = min(spare - role * roles, sizes.widest_activity_column)
            names = left_over if left_over >= sizes.activity_column * 7 // 8 else names
        names = names if roles else max(names, spare)
        self._view.give_room(role)
        self._view.head.setDefaultSectionSize(role)
        for column in range(1, self._model.columnCount()):
            self._view.setColumnWidth(column, role)
        self._view.setColumnWidth(ACTIVITY_COLUMN, names)
        self._fitted = (self._model.roles, names)

    def _role_width(self, spare: int, roles: int) -> int:
        sizes, head = self._view.sizes, self._view.head
        if head.is_upright or not roles:
            return sizes.turned_column
        words = self._view.widest_chip() if self._view.style_of_cells.has_words else 0
        least = max(sizes.role_column, min(max(words, head.widest_word()), sizes.widest_role_column))
        return min(max(least, spare // roles), sizes.widest_role_column)

    def _follow_reset(self) -> None:
        """Lines have come and gone; the columns need new sizes only if others are shown than before."""
        roles, names = self._fitted
        if roles == self._model.roles:
            self._fit_lines([place for place in self._headings if place < len(self._model.rows)])
            self._fit_headings()
            self._view.setColumnWidth(ACTIVITY_COLUMN, names)
        else:
            self.fit()

    def _fit_headings(self) -> None:
        rows = self._model.rows
        self._headings = [place for place, row in enumerate(rows) if isinstance(row, SectionRow | GroupRow)]
        self._fit_lines(self._headings)

    def _fit_lines(self, places: Iterable[int]) -> None:
        """Make these lines as high as what they show; Qt keeps heights by place, not by what stands there."""
        header, rows, sizes = self._view.verticalHeader(), self._model.rows, self._view.sizes
        header.setDefaultSectionSize(sizes.row)
        header.setUpdatesEnabled(False)
        for place in places:
            wanted = sizes.heading if isinstance(rows[place], SectionRow | GroupRow) else sizes.row
            if header.sectionSize(place) != wanted:
                header.resizeSection(place, wanted)
        header.setUpdatesEnabled(True)
