"""The roles as cards beside each other, all of one size."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.workshop.card_sizes import GAP, CardSize, chosen_size
from raci_planner.desktop.workshop.role_card import RoleCard
from raci_planner.desktop.workshop.roles_shown import RolesShown, ways_to_show
from raci_planner.desktop.workshop.wall import BODY, wall_font
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.schemes import NO_LETTERS
from raci_planner.language import begun

if TYPE_CHECKING:
    from raci_planner.domain.ids import RoleId


class RoleCards(QWidget):
    """A card for each role, ten in a row at most, written as large as the narrowest word allows.

    Where the chips of all would be too small for the back row, only some cards are shown.
    """

    role_chosen = Signal(int)

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roleCards")
        self._plan = plan
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._roles: tuple[Role, ...] = ()
        self._current: RoleId | None = None
        self.cards: dict[RoleId, RoleCard] = {}
        self._look: tuple[object, ...] = ()

    def show_activity(self, activity: Activity, current: Role | None) -> None:
        """Show all roles on an activity."""
        if self._roles != self._plan.roles_in_order():
            self._make_cards()
        self._current = current.id if current is not None else None
        for key, card in self.cards.items():
            card.show_cell(self._plan, activity, is_current=key == self._current)

    def ways(self) -> Iterator[RolesShown]:
        """Which roles to show, from all of them to the fewest."""
        involved = [key for key, card in self.cards.items() if card.is_involved]
        return ways_to_show(self._roles, involved, self._current)

    def fit(self, shown: RolesShown, width: int, height: int, scale: float) -> bool:
        """Choose rows and sizes for this much room: words as large as they fit, in as few rows as possible.

        Args:
            shown: which roles.
            width: of the whole row.
            height: of all rows.
            scale: how much larger than on a small wall all is written.

        Returns:
            Whether the cards fit; if not, they are as small as can still be read.
        """
        if not shown.roles:
            return True
        size, fits = chosen_size(shown.names, self._words(), width, height, scale)
        self._arrange(shown, size, size.chip_for(height))
        return fits

    def _arrange(self, shown: RolesShown, size: CardSize, chip: int) -> None:
        look = (shown, size, chip, self._plan.scheme, self._roles, self.devicePixelRatioF())
        if look == self._look:
            return
        self._look = look
        atlas = ChipAtlas(
            self._theme,
            self._plan.scheme,
            chip,
            self.devicePixelRatioF(),
            wall_font(BODY * size.scale),
            room=size.inner_width,
        )
        for card in self.cards.values():
            self._grid.removeWidget(card)
        places = {role.id: place for place, role in enumerate(shown.roles)}
        for key, card in self.cards.items():
            if key in places:
                card.setFixedHeight(size.text_height + chip)
                card.set_look(size, atlas, chip)
                self._grid.addWidget(card, places[key] // size.in_a_row, places[key] % size.in_a_row)
            card.setVisible(key in places)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, 1 if column < size.in_a_row else 0)
        self.setFixedHeight(size.height(chip))

    def _make_cards(self) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self._roles = self._plan.roles_in_order()
        self.cards = {role.id: RoleCard(role, self._theme, self) for role in self._roles}
        self._look = ()
        for card in self.cards.values():
            card.chosen.connect(self.role_chosen)

    def _words(self) -> set[str]:
        """What stands under the chips: what is shown now, and what one more key may put there."""
        scheme = self._plan.scheme
        shown = {card.label for card in self.cards.values()}
        return shown | {begun(scheme.words(NO_LETTERS)), *(letter.label for letter in scheme.letters)}

    # Qt's override

    def sizeHint(self) -> QSize:
        """See QWidget: what `fit` has chosen."""
        return QSize(0, self.minimumHeight())
