"""Plans drawn as text, so that a test shows what it judges."""

from itertools import count

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding, FindingsChange
from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import AddTable, Command, Table, TableActivity, TableRole, TableSection
from raci_planner.domain.edits import Edit
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.domain.schemes import NO_LETTERS, RACI, LetterScheme

BOUNDARIES = Boundaries.shipped()


def drawn(text: str, scheme: LetterScheme = RACI) -> "Judged":
    """The plan that a grid draws.

    The first line has the roles, each between bars; every other line is an activity with its letters, or a heading
    that starts with #. The sides of the roles are read from their names.
    """
    head, *lines = [line for line in text.splitlines() if line.strip()]
    names = [name.strip() for name in head.split("|")[1:]]
    roles = tuple(TableRole(name, BOUNDARIES.roles.read(name).side) for name in names)
    sections: list[tuple[str | None, list[TableActivity]]] = [(None, [])]
    for line in lines:
        if line.strip().startswith("#"):
            sections.append((line.strip("# "), []))
            continue
        name, *cells = (part.strip() for part in line.split("|"))
        letters = [scheme.parse(cell) or NO_LETTERS for cell in cells]
        letters += [NO_LETTERS] * (len(names) - len(letters))
        sections[-1][1].append(TableActivity(name, tuple(letters)))
    plan = Plan(PlanInfo(uid="drawn", name="Drawn"), scheme)
    table = Table(roles, tuple(TableSection(name, tuple(rows)) for name, rows in sections if name or rows))
    ids = count(1)
    plan.apply(AddTable(table, "Draw").decide(plan, lambda: next(ids)))
    return Judged(plan)


class Judged:
    """A plan under judgement, in which things are called by their names."""

    def __init__(self, plan: Plan, boundaries: Boundaries = BOUNDARIES) -> None:
        self.plan = plan
        self.analysis = Analysis(plan, boundaries)
        self._ids = count(1000)

    def run(self, command: Command) -> FindingsChange:
        """Carry out a command and let the analysis follow."""
        return self.follow(command.decide(self.plan, lambda: next(self._ids)))

    def follow(self, edit: Edit) -> FindingsChange:
        """Apply an edit and let the analysis follow."""
        self.plan.apply(edit)
        return self.analysis.update(edit)

    def activity(self, name: str) -> ActivityId:
        """The activity of this name."""
        return next(activity.id for activity in self.plan.activities.values() if activity.name == name)

    def role(self, name: str) -> RoleId:
        """The role of this name."""
        return next(role.id for role in self.plan.roles.values() if role.name == name)

    def rules(self) -> list[str]:
        """The rules that speak, those to talk about first coming first."""
        return [finding.rule for finding in self.analysis.findings]

    def find(self, rule: str) -> Finding:
        """The first finding of a rule."""
        return next(finding for finding in self.analysis.findings if finding.rule == rule)

    def names(self, finding: Finding) -> list[str]:
        """The roles a finding is about, by name."""
        return [self.plan.roles[role].name for role in finding.roles]

    def letters(self, activity: str, role: str) -> str:
        """The letters of a cell as people write them."""
        return self.plan.scheme.text(self.plan.letters(self.activity(activity), self.role(role)))

    def fix(self, finding: Finding, label: str) -> FindingsChange:
        """Take the way out that a finding offers under a label."""
        return self.run(next(fix.command for fix in finding.fixes if fix.label == label))
