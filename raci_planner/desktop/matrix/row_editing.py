"""Adding, naming, moving and deleting the lines of the matrix."""

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.keeping import kept
from raci_planner.desktop.matrix.rows import LAST_ROW, EntryRow, GroupRow, Row, SectionRow
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.domain.commands import (
    AddActivities,
    AddSection,
    DeleteActivities,
    DeleteSection,
    MoveActivities,
    MoveSection,
    RenameActivity,
    RenameSection,
)
from raci_planner.domain.ids import ActivityId, SectionId
from raci_planner.domain.records import Activity

translate = QCoreApplication.translate


class RowEditing:
    """What the keys and menus for rows and sections do."""

    def __init__(self, bench: MatrixBench) -> None:
        self._bench = bench
        self._added: ActivityId | None = None

    def write_name(self, row: Row, text: str) -> bool:
        """Give a line its name; on a line that adds, a name adds an activity, and one with a colon a section.

        Returns:
            Whether anything changed.
        """
        name = text.strip()
        if not name or not self._bench.may_write():
            return False
        match row:
            case GroupRow():
                return False
            case SectionRow(section):
                return self._bench.do(RenameSection(section, name)) is not None
            case EntryRow():
                return self._enter(row, name)
        return self._bench.do(RenameActivity(row, name)) is not None

    def _enter(self, row: EntryRow, name: str) -> bool:
        if row == LAST_ROW and name.endswith(":") and name.rstrip(": "):
            return self._bench.do(AddSection(name.rstrip(": "))) is not None
        section = self._bench.model.section_of(self._bench.model.place_of(row) or 0)
        siblings = [activity.id for activity in self._bench.plan.activities_of(section)]
        index = siblings.index(row.before) if row.before in siblings else None
        edit = self._bench.do(AddActivities((name,), section, index))
        records = [change.after for change in edit.changes] if edit is not None else []
        self._added = next((one.id for one in records if isinstance(one, Activity)), None)
        return edit is not None

    def go_to_added(self) -> None:
        """Go from the line that adds to the activity that its name has just added, if there is one."""
        place = self._bench.model.place_of(self._added) if self._added is not None else None
        self._added = None
        if place is not None:
            self._bench.chosen.move_to(Spot(place, 0))

    def insert(self) -> None:
        """Open a line above the active one, to type new activities into."""
        if not self._bench.may_write() or not self._may_move():
            return
        match self._bench.chosen.row:
            case EntryRow() | GroupRow():
                self.add_at_end()
                return
            case SectionRow(section):
                first = self._bench.plan.activities_of(section)
                entry = EntryRow(section, first[0].id if first else None)
                self._bench.arrangement.folded.discard(section)
            case activity:
                entry = EntryRow(self._bench.plan.activities[activity].section, activity)
        self._bench.arrangement.entry = entry
        self._bench.model.refresh_rows()
        place = self._bench.model.place_of(entry)
        if place is not None:
            self._bench.chosen.move_to(Spot(place, 0))

    def leave_entry(self) -> None:
        """Take away the line that `insert` opened once the active cell has left it."""
        entry = self._bench.arrangement.entry
        if entry is not None and self._bench.chosen.row != entry:
            self.close_entry()

    def close_entry(self) -> None:
        """Take away the line that `insert` opened."""
        if self._bench.arrangement.entry is not None:
            self._bench.arrangement.entry = None
            with kept(self._bench.chosen, self._bench.model):
                self._bench.model.refresh_rows()

    def add_at_end(self) -> None:
        """Go to the line that adds activities."""
        self._bench.chosen.move_to(Spot(len(self._bench.model.rows) - 1, 0))

    def delete(self) -> None:
        """Delete the chosen activities; if only a heading is chosen, the section, which asks about its rows."""
        chosen = self._bench.chosen
        activities = chosen.activities()
        is_whole = chosen.has_whole_lines
        if activities:
            if self._bench.do(DeleteActivities(tuple(activities))) and is_whole:
                chosen.choose_lines(chosen.spot.place, chosen.spot.place)  # so that the same key deletes the next one
        elif isinstance(chosen.row, SectionRow):
            self.delete_section(chosen.row.section)

    def delete_section(self, section: SectionId) -> None:
        """Delete a section; asks what becomes of its activities."""
        if not self._bench.may_write():
            return
        count = len(self._bench.plan.activities_of(section))
        answer: str | None = "keep"
        if count:
            answer = self._bench.questions.choice(
                translate("Matrix", "Delete section"),
                translate("Matrix", "The section has %n activities. What becomes of them?", "", count),
                [("keep", translate("Matrix", "Keep them")), ("delete", translate("Matrix", "Delete them too"))],
            )
        if answer is not None:
            self._bench.do(DeleteSection(section, with_activities=answer == "delete"))

    def move_up(self) -> None:
        """Move the chosen rows one place up, into the section above from the top of theirs."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen rows one place down, into the section below from the bottom of theirs."""
        self._move(1)

    def move_to_section(self, section: SectionId | None) -> None:
        """Move the chosen rows to the end of a section."""
        activities = tuple(self._bench.chosen.activities())
        if activities:
            self._bench.do(MoveActivities(activities, section, len(self._bench.plan.activities_of(section))))

    def drop(self, place: int) -> None:
        """Move the chosen rows to just above a line; what dragging by the gutter does."""
        if not self._may_move():
            return
        row = self._bench.chosen.row
        if isinstance(row, SectionRow):
            self._drop_section(row.section, place)
            return
        moving = set(self._bench.chosen.activities())
        section, before = self._place_in_section(place)
        staying = [one.id for one in self._bench.plan.activities_of(section) if one.id not in moving]
        later = [one for one in before if one in staying]
        index = staying.index(later[0]) if later else len(staying)
        if moving:
            self._bench.do(MoveActivities(tuple(moving), section, index))

    def rename(self) -> None:
        """Edit the name of the active line."""
        spot = self._bench.chosen.spot
        self._bench.chosen.move_to(Spot(spot.place, 0))
        self._bench.view.edit(self._bench.model.index(spot.place, 0))

    def add_section(self) -> None:
        """Ask for the name of a new section; it goes below the one of the active line."""
        if not self._bench.may_write():
            return
        ask = self._bench.questions.text
        name = ask(translate("Matrix", "Add section"), translate("Matrix", "Name of the section"))
        if not name or not name.strip():
            return
        here = self._bench.model.section_of(self._bench.chosen.spot.place)
        order = [section.id for section in self._bench.plan.sections_in_order()]
        self._bench.do(AddSection(name, order.index(here) + 1 if here in order else len(order)))

    def toggle_section(self) -> None:
        """Fold the section of the active line, or unfold it."""
        section = self._bench.model.section_of(self._bench.chosen.spot.place)
        if section is not None:
            self.fold({section} ^ self._bench.arrangement.folded & {section}, {section})

    def fold_all(self) -> None:
        """Show headings only."""
        everything = set(self._bench.plan.sections)
        self.fold(everything, everything)

    def unfold_all(self) -> None:
        """Show the activities of all sections."""
        self.fold(set(), set(self._bench.plan.sections))

    def fold(self, folded: set[SectionId], among: set[SectionId]) -> None:
        """Fold these sections and unfold the others of `among`."""
        place = self._bench.chosen.spot.place
        here = self._bench.model.section_of(place) if place < len(self._bench.model.rows) else None
        is_hidden = here in folded and isinstance(self._bench.chosen.row, int)
        self._bench.arrangement.folded -= among
        self._bench.arrangement.folded |= folded
        with kept(self._bench.chosen, self._bench.model):
            self._bench.model.refresh_rows()
        if is_hidden and here is not None:
            self._bench.chosen.move_to(Spot(self._bench.model.place_of(SectionRow(here)) or 0, 0))
        self._bench.view.viewport().update()

    def _may_move(self) -> bool:
        arrangement = self._bench.arrangement
        if arrangement.is_as_planned:
            return True
        if arrangement.is_filtered:
            self._bench.say(translate("Matrix", "A filter is on, so rows cannot be moved or inserted. Clear it first."))
        else:
            self._bench.say(
                translate(
                    "Matrix",
                    "Rows are sorted or grouped, so they cannot be moved or inserted. Show the plan's order first.",
                )
            )
        return False

    def _move(self, step: int) -> None:
        if not self._may_move():
            return
        row = self._bench.chosen.row
        activities = self._bench.chosen.activities()
        if isinstance(row, SectionRow) and not activities:
            self._move_section(row.section, step)
        elif activities:
            self._move_activities(activities, step)

    def _move_section(self, section: SectionId, step: int) -> None:
        order = [one.id for one in self._bench.plan.sections_in_order()]
        index = order.index(section) + step
        if 0 <= index < len(order):
            self._bench.do(MoveSection(section, index))

    def _move_activities(self, activities: list[ActivityId], step: int) -> None:
        plan = self._bench.plan
        edge = plan.activities[activities[0] if step < 0 else activities[-1]]
        staying = [one for one in plan.activities_of(edge.section) if one.id not in set(activities)]
        beyond = [one for one in staying if (one.rank, one.id) > (edge.rank, edge.id)]
        ahead = len(staying) - len(beyond)
        index = ahead + step
        if 0 <= index <= len(staying):
            self._bench.do(MoveActivities(tuple(activities), edge.section, index))
            return
        self._move_across(activities, edge, step)

    def _move_across(self, activities: list[ActivityId], edge: Activity, step: int) -> None:
        """Into the neighbouring section: to its end when moving up, to its start when moving down."""
        headings = [None, *(section.id for section in self._bench.plan.sections_in_order())]
        target = headings.index(edge.section) + step
        if 0 <= target < len(headings):
            section = headings[target]
            index = len(self._bench.plan.activities_of(section)) if step < 0 else 0
            self._bench.do(MoveActivities(tuple(activities), section, index))

    def _place_in_section(self, place: int) -> tuple[SectionId | None, list[ActivityId]]:
        """The section that a drop above a line means, and the section's activities from there on."""
        rows = self._bench.model.rows
        row = rows[place] if place < len(rows) else rows[-1]
        if isinstance(row, int):
            section = self._bench.plan.activities[row].section
            order = [one.id for one in self._bench.plan.activities_of(section)]
            return section, order[order.index(row) :]
        return (self._bench.model.section_of(place - 1) if place > 0 else None), []

    def _drop_section(self, section: SectionId, place: int) -> None:
        rows = self._bench.model.rows
        above = [row.section for row in rows[:place] if isinstance(row, SectionRow) and row.section != section]
        self._bench.do(MoveSection(section, len(above)))
