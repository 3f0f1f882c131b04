"""Moving, naming and hiding the columns of the matrix."""

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.keeping import kept
from raci_planner.domain.commands import MoveRole, RenameRole
from raci_planner.domain.records import Role

translate = QCoreApplication.translate


class ColumnEditing:
    """What the keys and menus for role columns do."""

    def __init__(self, bench: MatrixBench) -> None:
        self._bench = bench

    @property
    def current(self) -> Role | None:
        """The role of the active cell's column."""
        column = self._bench.chosen.spot.column
        return self._bench.model.roles[column - 1] if 0 < column <= len(self._bench.model.roles) else None

    def move_left(self) -> None:
        """Move the role one place towards the activities."""
        self._move(-1)

    def move_right(self) -> None:
        """Move the role one place away from the activities."""
        self._move(1)

    def drop(self, column: int, before: int) -> None:
        """Move a role to just before another column; what dragging its head does."""
        roles = self._bench.model.roles
        role = roles[column - 1]
        staying = [one.id for one in self._bench.plan.roles_in_order() if one.id != role.id]
        following = [one.id for one in roles[before - 1 :] if one.id != role.id]
        self._bench.do(MoveRole(role.id, staying.index(following[0]) if following else len(staying)))

    def rename(self, column: int | None = None) -> None:
        """Ask for another name of a role; of the active column's for None."""
        role = self.current if column is None else self._bench.model.roles[column - 1]
        if role is None or not self._bench.may_write():
            return
        name = self._bench.questions.text(
            translate("Matrix", "Rename role"), translate("Matrix", "Name of the role"), role.name
        )
        if name and name.strip():
            self._bench.do(RenameRole(role.id, name))

    def hide(self) -> None:
        """Hide the chosen roles from this view; the plan keeps them."""
        roles = self._bench.model.roles
        hidden = {roles[column - 1].id for column in self._bench.chosen.columns() if column > 0}
        if len(hidden) == len(roles):
            self._bench.say(translate("Matrix", "One role stays in sight."))
            return
        self._bench.arrangement.hidden_roles |= hidden
        self._rearrange()

    def show_all(self) -> None:
        """Show the hidden roles again."""
        self._bench.arrangement.hidden_roles.clear()
        self._rearrange()

    def _move(self, step: int) -> None:
        role = self.current
        if role is None:
            return
        shown = self._bench.model.roles
        target = shown.index(role) + step
        if 0 <= target < len(shown):
            order = [one.id for one in self._bench.plan.roles_in_order()]
            self._bench.do(MoveRole(role.id, order.index(shown[target].id)))

    def _rearrange(self) -> None:
        with kept(self._bench.chosen, self._bench.model):
            self._bench.model.rearrange()
