"""How much a role is used, and who holds it, in few words."""

import re
from collections import Counter

from PySide6.QtCore import QCoreApplication

from raci_planner.domain.ids import PersonId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Person
from raci_planner.domain.schemes import Letters

translate = QCoreApplication.translate
_BETWEEN = re.compile(r"[\n,;]+")


def use_of(plan: Plan, role: RoleId) -> str:
    """A role's letters by number, such as "A 5 · R 4"; empty if it has none."""
    counts: Counter[str] = Counter()
    for cell in plan.cells_of_role(role):
        counts.update(letter.code for letter in plan.scheme.in_set(cell.letters))
    ordered = plan.scheme.in_set(Letters(plan.scheme.everything))
    return " · ".join(f"{letter.code} {counts[letter.code]}" for letter in ordered if counts[letter.code])


def holders_of(plan: Plan, role: RoleId) -> str:
    """Who holds a role and, marked as such, who stands in."""
    deputies = (
        translate("Roles", "{name} (deputy)").format(name=one.name) for one in plan.people_of(role, deputies=True)
    )
    return ", ".join([*(one.name for one in plan.people_of(role)), *deputies])


def holders_in(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who holds a role and who stands in, as `holders_of` writes them; one a line, or with commas between them."""
    mark = translate("Roles", "{name} (deputy)").format(name="").strip().casefold()
    parts = dict.fromkeys(filter(None, (" ".join(part.split()) for part in _BETWEEN.split(text))))
    deputies = {part: part[: -len(mark)].strip() for part in parts if part.casefold().endswith(mark)}
    return tuple(part for part in parts if part not in deputies), tuple(filter(None, deputies.values()))


def roles_of(plan: Plan, person: PersonId) -> str:
    """What somebody holds and, marked as such, where they stand in, from left to right."""
    told = []
    for role in plan.roles_in_order():
        holding = plan.holdings.get((role.id, person))
        if holding is not None:
            words = translate("Roles", "{name} (deputy)") if holding.is_deputy else "{name}"
            told.append(words.format(name=role.name))
    return ", ".join(told)


def person_line(person: Person, *, is_deputy: bool) -> str:
    """Somebody in the list of a role's people."""
    marks = []
    if person.is_team:
        marks.append(translate("Roles", "team"))
    if is_deputy:
        marks.append(translate("Roles", "stands in"))
    return f"{person.name} — {', '.join(marks)}" if marks else person.name
