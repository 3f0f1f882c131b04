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
from raci_planner.language import begun, headed, later, later_as, quoted, say, say_as
from raci_planner.session.decisions import entry_word, state_word

_ADDED = {
    Section: later("New section"),
    Activity: later("New activity"),
    Role: later("New role"),
    Person: later("New person"),
}
_REMOVED = {
    Section: later("Section taken out"),
    Activity: later("Activity taken out"),
    Role: later("Role taken out"),
    Person: later("Person taken out"),
}
_MOVED = {
    Section: later("Section moved"),
    Activity: later("Activity moved"),
    Role: later("Role moved"),
    Person: later("Person moved"),
}
_VERBS = {
    Verb.ADDED: later_as("change", "Added"),
    Verb.REMOVED: later_as("change", "Removed"),
    Verb.RENAMED: later_as("change", "Renamed"),
    Verb.MOVED: later_as("change", "Moved"),
    Verb.CHANGED: later_as("change", "Changed"),
}
_ASPECTS = {
    "rank": later_as("aspect", "place"),
    "section": later_as("aspect", "section"),
    "note": later_as("aspect", "note"),
    "duty_choice": later_as("aspect", "duty chosen by hand"),
    "side": later_as("aspect", "side"),
    "short_name": later_as("aspect", "short name"),
    "is_team": later_as("aspect", "whether it is a team"),
    "review_due": later_as("aspect", "day of the next review"),
    "name": later_as("aspect", "name"),
    "purpose": later_as("aspect", "purpose"),
    "stage": later_as("aspect", "stage"),
    "facilitator": later_as("aspect", "facilitator"),
    "layer": later_as("aspect", "layer"),
    "review_every": later_as("aspect", "months between reviews"),
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
            return say("The plan")


def _thing_line(one: Difference) -> str:
    match one.verb:
        case Verb.ADDED:
            return say(_ADDED[one.kind])
        case Verb.REMOVED:
            return say(_REMOVED[one.kind])
        case Verb.RENAMED:
            names = quoted([_value(one.before, "name"), _value(one.after, "name")])
            return headed(verb_word(one.verb), " → ".join(names))
        case Verb.MOVED:
            return say(_MOVED[one.kind])
        case _:
            return headed(
                aspect_word(one.aspect), f"{_value(one.before, one.aspect)} → {_value(one.after, one.aspect)}"
            )


def _plan_line(one: Difference, comparison: Comparison) -> str:
    match one.record:
        case PlanInfo():
            return headed(
                aspect_word(one.aspect), f"{_value(one.before, one.aspect)} → {_value(one.after, one.aspect)}"
            )
        case LetterScheme():
            return headed(say("Letters"), f"{comparison.old.scheme.name} → {comparison.new.scheme.name}")
        case AcceptedFinding(reason=reason):
            return headed(say("No longer accepted") if one.after is None else say("Accepted"), reason)
        case RuleGrade(rule=rule):
            return say("Rule {rule} is graded otherwise", rule=rule)
        case OwnCatalogue():
            return say("The plan's own catalogue of duties changed")
        case _:
            return verb_word(one.verb)


def _holding_line(one: Difference, person: str) -> str:
    if one.after is None:
        return say("{person} no longer holds it", person=person)
    is_deputy = isinstance(one.after, Holding) and one.after.is_deputy
    return say(later("{person} stands in") if is_deputy else later("{person} holds it"), person=person)


def _said_line(one: Difference) -> str:
    match one.record:
        case Standing(state=state, reason=reason):
            what = headed(state_word(state), reason) if reason else state_word(state)
        case LogEntry(kind=kind, text=text):
            what = headed(entry_word(kind), text)
        case SignOff(by=by):
            what = say("{name} agrees with the role", name=by)
        case _:
            what = ""
    return headed(say("No longer"), what) if one.after is None else what


def _letters(record: Record | None, scheme: LetterScheme) -> str:
    letters = record.letters if isinstance(record, Cell) else NO_LETTERS
    return scheme.text(letters) or say("empty")


def verb_word(verb: Verb) -> str:
    """What was done to a thing, as a head or a line of its own."""
    return say_as("change", _VERBS[verb])


def aspect_word(aspect: str) -> str:
    """What of a thing is another, as a head."""
    return begun(say_as("aspect", _ASPECTS.get(aspect, aspect.replace("_", " "))))


def _value(record: Record | None, aspect: str) -> str:
    value = getattr(record, aspect, None)
    return say("nothing") if value in (None, "") else str(value)


def _role(comparison: Comparison, key: object) -> str:
    return next((role.name for role in comparison.both.roles.values() if role.id == key), "")


def _person(comparison: Comparison, key: object) -> str:
    people = {**comparison.old.people, **comparison.new.people}
    return next((person.name for person in people.values() if person.id == key), "")
