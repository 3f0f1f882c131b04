"""What a cell says in words: to those who listen, to those who point at it, and while it is being typed into."""

from PySide6.QtCore import QCoreApplication

from raci_planner.analysis.findings import Finding
from raci_planner.desktop.matrix.rows import EntryRow, GroupRow, Row, SectionRow
from raci_planner.desktop.matrix.shown import Shown
from raci_planner.desktop.sides import side_name
from raci_planner.desktop.words.agreement import said_in_words, signature, state_word
from raci_planner.desktop.words.ballots import votes_in_words
from raci_planner.desktop.words.findings import kind_and_title
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import Role
from raci_planner.domain.sides import Side

translate = QCoreApplication.translate


class MatrixWords:
    """The words of one plan's matrix."""

    def __init__(self, session: Shown) -> None:
        self._session = session

    def row_name(self, row: Row) -> str:
        """The name in the activity column; empty for what an edit has just taken away."""
        plan = self._session.plan
        match row:
            case SectionRow(section):
                heading = plan.sections.get(section)
                return heading.name if heading else ""
            case GroupRow(title):
                return title
            case EntryRow():
                return ""
        activity = plan.activities.get(row)
        return activity.name if activity else ""

    def spoken_row(self, row: Row) -> str:
        """The name as a screen reader says it: an empty line says what it is for."""
        match row:
            case EntryRow():
                return translate("Matrix", "Add activity")
            case SectionRow():
                return translate("Matrix", "Section {name}").format(name=self.row_name(row))
            case GroupRow():
                return self.row_name(row)
        return self._with_state(self.row_name(row), row, None)

    def spoken_beside(self, row: Row) -> str:
        """What a screen reader says of a cell beside a line that has no letters."""
        if isinstance(row, EntryRow):
            return translate("Matrix", "nothing here before the activity has a name")
        return translate("Matrix", "heading of a group")

    def about_row(self, row: Row) -> str:
        """What there is to say of a whole line: what was said of it, its findings and its note."""
        if not isinstance(row, int) or row not in self._session.plan.activities:
            return ""
        findings = [self._finding(finding) for finding in self._session.analysis.of_activity(row)]
        note = self._session.plan.activities[row].note
        noted = [translate("Matrix", "Note: {note}").format(note=note)] if note else []
        return "\n".join([*self._said(row, None), *findings, *noted])

    def letters(self, activity: ActivityId, role: RoleId) -> str:
        """A cell's letters in words."""
        plan = self._session.plan
        return plan.scheme.words(plan.letters(activity, role))

    def spoken_cell(self, activity: ActivityId, role: RoleId) -> str:
        """A cell's letters and how far the room has come with them."""
        return self._with_state(self.letters(activity, role), activity, role)

    def about_cell(self, activity: ActivityId, role: RoleId) -> str:
        """What was said and voted of a cell, and the findings that stand on it."""
        votes = votes_in_words(self._session.plan, activity, role)
        voted = [translate("Matrix", "Ballots: {votes}").format(votes=votes)] if votes else []
        return "\n".join([*self._said(activity, role), *voted, *self._findings(activity, role)])

    def _findings(self, activity: ActivityId, role: RoleId) -> list[str]:
        findings = self._session.analysis.of_activity(activity)
        return [self._finding(finding) for finding in findings if role in finding.roles]

    def _said(self, activity: ActivityId, role: RoleId | None) -> list[str]:
        """Such as "Parked with Ben: no figures yet (Ana, 7 Nov 2026)", and what was written down of a cell."""
        plan = self._session.plan
        said = plan.standings.get((activity, role))
        lines = [] if said is None else [f"{said_in_words(said)} ({signature(said.by, said.on)})"]
        if role is not None:
            told = (entry for entry in plan.log.values() if (entry.activity, entry.role) == (activity, role))
            lines += [f"{entry.text} ({signature(entry.by, entry.on)})" for entry in told]
        return lines

    def _with_state(self, words: str, activity: ActivityId, role: RoleId | None) -> str:
        said = self._session.plan.standings.get((activity, role))
        return words if said is None else f"{words}, {state_word(said.state)}"

    def tooltip(self, activity: ActivityId, role: Role) -> str:
        """What pointing at a cell tells."""
        line = translate("Matrix", "{role}: {letters} for “{activity}”.").format(
            role=role.name,
            letters=self.letters(activity, role.id),
            activity=self._session.plan.activities[activity].name,
        )
        said, findings = self._said(activity, role.id), self._findings(activity, role.id)
        ways_out = [translate("Matrix", "Ctrl+. shows ways out.")] if findings else []
        more = [*said, *findings, *ways_out]
        return "\n".join([f"{line}\n", *more]) if more else line

    def side(self, side: Side | None) -> str:
        """What stands in the band over the roles of a side."""
        if side is None:
            return translate("Matrix", "WHICH SIDE?")
        return side_name(side, self._session.boundaries.catalogue).upper()

    def head(self, role: Role) -> str:
        """What pointing at a column's head tells, and what a screen reader says of it."""
        if role.side is None:
            return translate("Matrix", "{role}: nobody has said yet which side this is").format(role=role.name)
        name = side_name(role.side, self._session.boundaries.catalogue)
        line = translate("Matrix", "{role}, {side}").format(role=role.name, side=name)
        people = self.people(role)
        return "\n".join(filter(None, [f"{line}: {people}" if people else line, role.purpose]))

    def people(self, role: Role) -> str:
        """Who holds a role, and who stands in."""
        plan = self._session.plan
        deputy = translate("Matrix", "{name} (deputy)")
        deputies = (deputy.format(name=one.name) for one in plan.people_of(role.id, deputies=True))
        return ", ".join([*(one.name for one in plan.people_of(role.id)), *deputies])

    @staticmethod
    def _finding(finding: Finding) -> str:
        return kind_and_title(finding.severity, finding.title)
