"""Looking for an activity or a role by a part of its name."""

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.rows import SectionRow
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.domain.ids import ActivityId, RoleId

translate = QCoreApplication.translate


class Searching:
    """Find next and previous, and going to a cell that somebody named. `last` is what was looked for."""

    def __init__(self, bench: MatrixBench) -> None:
        self._bench = bench
        self.last = ""

    def find(self, text: str, *, forward: bool = True) -> bool:
        """Go to the next activity, heading or role whose name has this text; begins anew at the end.

        Returns:
            Whether there was one.
        """
        needle = text.strip().casefold()
        if not needle:
            return False
        self.last = text.strip()
        hits = [spot for spot, name in self._candidates() if needle in name.casefold()]
        if not hits:
            self._bench.say(translate("Matrix", "Nothing that is shown has “{text}” in its name.").format(text=text))
            return False
        here = self._bench.chosen.spot
        here = here if here in hits else Spot(here.place, 0)
        if forward:
            hit = next((spot for spot in hits if spot > here), hits[0])
        else:
            hit = next((spot for spot in reversed(hits) if spot < here), hits[-1])
        self._bench.chosen.move_to(hit)
        self._bench.say(translate("Matrix", "{number} of {count}").format(number=hits.index(hit) + 1, count=len(hits)))
        return True

    def go_to(self, activity: ActivityId, role: RoleId | None = None) -> bool:
        """Go to a cell, or to an activity's name, unfolding and letting through what hides it.

        Returns:
            Whether it is in the plan.
        """
        record = self._bench.plan.activities.get(activity)
        if record is None:
            return False
        arrangement = self._bench.arrangement
        if self._bench.model.place_of(activity) is None:
            if record.section is not None:
                arrangement.folded.discard(record.section)
            arrangement.admit([activity])
            self._bench.model.refresh_rows()
        if role in arrangement.hidden_roles:
            arrangement.hidden_roles.discard(role)
            self._bench.model.rearrange()
        place = self._bench.model.place_of(activity)
        column = self._bench.model.column_of(role) if role is not None else 0
        if place is None or column is None:
            return False
        self._bench.chosen.move_to(Spot(place, column))
        self._bench.view.viewport().update()
        return True

    def _candidates(self) -> list[tuple[Spot, str]]:
        """Everything with a name, from top to bottom; the roles come first, as their heads stand above all."""
        model = self._bench.model
        first = next((place for place, row in enumerate(model.rows) if isinstance(row, int)), None)
        found: list[tuple[Spot, str]] = []
        for place, row in enumerate(model.rows):
            if isinstance(row, int | SectionRow):
                found.append((Spot(place, 0), model.words.row_name(row)))
            if place == first:
                found += [(Spot(place, column), role.name) for column, role in enumerate(model.roles, 1)]
        return found
