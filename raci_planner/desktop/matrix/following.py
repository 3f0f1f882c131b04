"""Shows in the matrix what an edit changed, whoever made it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from raci_planner.desktop.matrix.filter_bar import FilterBar
from raci_planner.desktop.matrix.footer import LoadFooter
from raci_planner.desktop.matrix.keeping import kept
from raci_planner.desktop.matrix.model import MatrixModel
from raci_planner.desktop.matrix.view import MatrixView
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.domain.records import Activity, Cell, Holding, Person, Role, Section, Version
from raci_planner.domain.schemes import LetterScheme
from raci_planner.session.session import Changed


class Following:
    """Brings model, view and counts up to date, and keeps the active cell on what it stood on."""

    def __init__(self, model: MatrixModel, view: MatrixView, footer: LoadFooter, filter_bar: FilterBar) -> None:
        self._model = model
        self._view = view
        self._footer = footer
        self._filter_bar = filter_bar
        self._is_own = False

    @contextmanager
    def own_edit(self) -> Iterator[None]:
        """While the matrix itself edits: then the active cell stays where it is."""
        self._is_own = True
        try:
            yield
        finally:
            self._is_own = False

    def update(self, changed: Changed, shape_changed: Callable[[], None]) -> None:
        """Show an edit. `shape_changed` is called in between if lines or columns came, went or moved."""
        kinds = {type(change.record) for change in changed.edit.changes}
        if kinds & {Activity, Section, Role}:
            with kept(self._view.chosen, self._model):
                self._model.update_from(changed)
                if Role in kinds:
                    self._view.fitting.fit()
                shape_changed()
        else:
            self._model.update_from(changed)
        if kinds & {Person, Holding}:
            self._view.head.viewport().update()
        if LetterScheme in kinds:
            self._view.set_look()
        if kinds & {LetterScheme, Role, Section, Version}:
            self._filter_bar.offer_choices()
        if kinds & {Cell, Role, Activity, LetterScheme}:
            self._footer.recount()
            self._filter_bar.count()
        if not self._is_own:
            self._go_to_change(changed)

    def _go_to_change(self, changed: Changed) -> None:
        """After an undo, or an edit made elsewhere: to what it added or changed, unless that is chosen anyway."""
        changes = changed.edit.changes
        added = [one.after.id for one in changes if one.before is None and isinstance(one.after, Activity)]
        chosen = self._view.chosen
        if added:
            column = chosen.spot.column
            chosen.choose_rows(added, range(self._model.columnCount()))
            chosen.activate(chosen.spot._replace(column=column))
            return
        spots = [spot for one in changes if isinstance(one.record, Cell) and (spot := self._spot_of(one.record))]
        if spots and not any(chosen.has(spot) for spot in spots):
            chosen.move_to(spots[0])

    def _spot_of(self, cell: Cell) -> Spot | None:
        place, column = self._model.place_of(cell.activity), self._model.column_of(cell.role)
        return None if place is None or column is None else Spot(place, column)
