"""Commands by which somebody agrees with everything that a role has to do."""

from dataclasses import dataclass
from datetime import date

from raci_planner.domain.basis import column_basis
from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import IdSource, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import SignOff
from raci_planner.language import later, say


@dataclass(frozen=True, slots=True)
class SignOffRole:
    """Agree with a role's letters as they are now; who agreed before agrees anew."""

    role: RoleId
    by: str
    on: date

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        role = known(plan.roles, self.role, later("The role"))
        by = clean_name(self.by, later("Whoever agrees"))
        after = SignOff(role=role.id, by=by, on=self.on, basis=column_basis(plan, role.id))
        before = plan.sign_offs.get((role.id, by))
        changes = (Change(None, after),) if before is None else replaced(before, after)
        return Edit(say("{by} agrees with {name}", by=by, name=quoted(role.name)), changes)


@dataclass(frozen=True, slots=True)
class WithdrawSignOff:
    """Take back that somebody agrees with a role's letters."""

    role: RoleId
    by: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        role = known(plan.roles, self.role, later("The role"))
        before = plan.sign_offs.get((role.id, self.by))
        changes = () if before is None else (Change(before, None),)
        return Edit(say("{by} no longer agrees with {name}", by=self.by, name=quoted(role.name)), changes)
