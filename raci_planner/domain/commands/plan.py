"""Commands on the plan as a whole."""

from dataclasses import dataclass, replace
from datetime import date

from raci_planner.domain.commands.command import clean_name, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import AcceptedFinding, Grade, OwnCatalogue, RuleGrade, Stage
from raci_planner.language import later, say


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPlanInfo:
    """Change what the plan says of itself."""

    name: str
    purpose: str
    review_due: date | None
    stage: Stage | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        after = replace(
            plan.info,
            name=clean_name(self.name, later("A plan")),
            purpose=self.purpose.strip(),
            review_due=self.review_due,
            stage=self.stage,
        )
        return Edit(say("Change the plan's details"), replaced(plan.info, after))


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptFinding:
    """Live with a finding on purpose; see `AcceptedFinding` for the fields."""

    key: str
    basis: str
    reason: str
    by: str
    on: date

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        if not self.reason.strip():
            raise Refusal(say("Say in a few words why it is fine as it is; the next review will ask."))
        after = AcceptedFinding(
            key=self.key, basis=self.basis, reason=self.reason.strip(), by=self.by.strip(), on=self.on
        )
        return Edit(say("Accept the finding"), (Change(plan.accepted.get(self.key), after),))


@dataclass(frozen=True, slots=True)
class ReopenFinding:
    """Take back an acceptance."""

    key: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        accepted = plan.accepted.get(self.key)
        return Edit(say("Reopen the finding"), () if accepted is None else (Change(accepted, None),))


@dataclass(frozen=True, slots=True)
class GradeRule:
    """Grade what a rule finds, for this plan; None gives the rule its own grade back."""

    rule: str
    grade: Grade | None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = plan.grades.get(self.rule)
        after = None if self.grade is None else RuleGrade(rule=self.rule, grade=self.grade)
        return Edit(say("Grade a rule"), () if before == after else (Change(before, after),))


@dataclass(frozen=True, slots=True)
class UseCatalogue:
    """Judge the plan by a catalogue of its own, given as its text; None goes back to the shipped one."""

    text: str | None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = plan.catalogue
        after = None if self.text is None else OwnCatalogue(text=self.text)
        return Edit(say("Change the catalogue of duties"), () if before == after else (Change(before, after),))
