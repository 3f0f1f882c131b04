"""Replacing a part of many names at once."""

import re
from dataclasses import dataclass, replace

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, IdSource, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.language import later, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceInNames:
    """Put one text in the place of another in the names of some activities and sections, as one step."""

    old: str
    new: str
    is_exact: bool = False
    activities: tuple[ActivityId, ...] = ()
    sections: tuple[SectionId, ...] = ()

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        changes: list[Change] = []
        for section in (known(plan.sections, key, later("The section")) for key in self.sections):
            name = replaced_in(section.name, self.old, self.new, is_exact=self.is_exact)
            changes += replaced(section, replace(section, name=clean_name(name, later("A section"))))
        for activity in (known(plan.activities, key, later("The activity")) for key in self.activities):
            name = replaced_in(activity.name, self.old, self.new, is_exact=self.is_exact)
            changes += replaced(activity, replace(activity, name=clean_name(name, later("An activity"))))
        return Edit(say("Replace {name}", name=quoted(self.old)), tuple(changes))


def replaced_in(name: str, old: str, new: str, *, is_exact: bool) -> str:
    """A name with every occurrence of a text replaced; capitals count only if `is_exact`."""
    if not old:
        return name
    return re.sub(re.escape(old), lambda _: new, name, flags=0 if is_exact else re.IGNORECASE)
