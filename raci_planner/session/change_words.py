"""What differs between two plans, in words: a line for each difference, told alike in windows, files and terminals."""

from raci_planner.domain.comparing import Comparison, Difference, Verb
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Cell,
    Holding,
    LogEntry,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Standing,
)
from raci_planner.domain.schemes import NO_LETTERS, LetterScheme

_NOUNS = {Section: "section", Activity: "activity", Role: "role", Person: "person"}
_ASPECTS = {
    "rank": "place",
    "section": "section",
    "note": "note",
    "duty_choice": "duty chosen by hand",
    "side": "side",
    "short_name": "short name",
    "is_team": "whether it is a team",
    "review_due": "day of the next review",
    "review_every": "months between reviews",
}


def change_line(one: Difference, comparison: Comparison) -> str:
    """One difference as a line, such as "Delivery Lead: A → C"."""
    match one.record:
        case Cell(role=role):
            before = _letters(one.before, comparison.old.scheme)
            after = _letters(one.after, comparison.new.scheme)
            line = f"{comparison.both.roles[role].name}: {before} → {after}"
        case Section() | Activity() | Role() | Person():
            line = _thing_line(one)
        case Holding(person=person):
            line = _holding_line(one, _person(comparison, person))
        case Standing() | LogEntry() | SignOff():
            line = _said_line(one)
        case _:
            line = _plan_line(one, comparison)
    return line


def place_of(one: Difference, comparison: Comparison) -> str:
    """What a difference is about: the activity, the role, or the plan as a whole."""
    match one.record:
        case Cell(activity=activity) | Standing(activity=activity) | LogEntry(activity=activity):
            return comparison.both.activities[activity].name
        case Holding(role=role) | SignOff(role=role):
            return _role(comparison, role)
        case Section(name=name) | Activity(name=name) | Role(name=name) | Person(name=name):
            return name
        case _:
            return "The plan"


def _thing_line(one: Difference) -> str:
    noun = _NOUNS[one.kind]
    match one.verb:
        case Verb.ADDED:
            return f"New {noun}"
        case Verb.REMOVED:
            return f"{noun.capitalize()} taken out"
        case Verb.RENAMED:
            return f"Renamed: “{_value(one.before, 'name')}” → “{_value(one.after, 'name')}”"
        case Verb.MOVED:
            return f"{noun.capitalize()} moved"
        case _:
            return f"{_aspect(one.aspect)}: {_value(one.before, one.aspect)} → {_value(one.after, one.aspect)}"


def _plan_line(one: Difference, comparison: Comparison) -> str:
    match one.record:
        case PlanInfo():
            return f"{_aspect(one.aspect)}: {_value(one.before, one.aspect)} → {_value(one.after, one.aspect)}"
        case LetterScheme():
            return f"Letters: {comparison.old.scheme.name} → {comparison.new.scheme.name}"
        case AcceptedFinding(reason=reason):
            return f"No longer accepted: {reason}" if one.after is None else f"Accepted: {reason}"
        case RuleGrade(rule=rule):
            return f"Rule {rule} is graded otherwise"
        case OwnCatalogue():
            return "The plan's own catalogue of duties changed"
        case _:
            return one.verb.value.capitalize()


def _holding_line(one: Difference, person: str) -> str:
    if one.after is None:
        return f"{person} no longer holds it"
    return f"{person} stands in" if isinstance(one.after, Holding) and one.after.is_deputy else f"{person} holds it"


def _said_line(one: Difference) -> str:
    match one.record:
        case Standing(state=state, reason=reason):
            what = state.value.replace("-", " ").capitalize() + (f": {reason}" if reason else "")
        case LogEntry(kind=kind, text=text):
            what = f"{kind.value.capitalize()}: {text}"
        case SignOff(by=by):
            what = f"{by} agrees with the role"
        case _:
            what = ""
    return f"No longer: {what}" if one.after is None else what


def _letters(record: Record | None, scheme: LetterScheme) -> str:
    letters = record.letters if isinstance(record, Cell) else NO_LETTERS
    return scheme.text(letters) or "empty"


def _aspect(aspect: str) -> str:
    return _ASPECTS.get(aspect, aspect.replace("_", " ")).capitalize()


def _value(record: Record | None, aspect: str) -> str:
    value = getattr(record, aspect, None)
    return "nothing" if value in (None, "") else str(value)


def _role(comparison: Comparison, key: object) -> str:
    return next((role.name for role in comparison.both.roles.values() if role.id == key), "")


def _person(comparison: Comparison, key: object) -> str:
    people = {**comparison.old.people, **comparison.new.people}
    return next((person.name for person in people.values() if person.id == key), "")
