"""What was said of a cell or an activity, in the words that every panel uses."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.days import day
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import EntryKind, LogEntry, Standing, StandingState

translate = QCoreApplication.translate


def state_word(state: StandingState) -> str:
    """How far the room has come, in a word or two."""
    return {
        StandingState.AGREED: translate("Agreement", "Agreed"),
        StandingState.DISPUTED: translate("Agreement", "Disputed"),
        StandingState.PARKED: translate("Agreement", "Parked"),
        StandingState.NOT_NEEDED: translate("Agreement", "Not needed"),
    }[state]


def kind_word(kind: EntryKind) -> str:
    """What an entry of the log is, in a word."""
    return {
        EntryKind.NOTE: translate("Agreement", "Note"),
        EntryKind.DECISION: translate("Agreement", "Decision"),
    }[kind]


def said_in_words(said: Standing) -> str:
    """Such as "Parked with Ben until 7 Nov 2026: no figures yet"."""
    words = state_word(said.state)
    if said.owner:
        words = translate("Agreement", "{state} with {owner}").format(state=words, owner=said.owner)
    if said.due is not None:
        words = translate("Agreement", "{said} until {day}").format(said=words, day=day(said.due))
    return f"{words}: {said.reason}" if said.reason else words


def signature(by: str, on: date) -> str:
    """Who said it and when, such as "Ana, 7 Nov 2026"."""
    return ", ".join(filter(None, (by, day(on))))


def about(plan: Plan, said: Standing | LogEntry) -> str:
    """What it is about: the activity, or a role on it."""
    name = plan.activities[said.activity].name
    if said.role is None:
        return name
    return translate("Agreement", "{role} on {activity}").format(role=plan.roles[said.role].name, activity=name)


def known_names(plan: Plan) -> list[str]:
    """Whom somebody may mean when asked for a name: the people of the plan, who votes, and who was named before."""
    named = (name for said in plan.standings.values() for name in (said.owner, said.by))
    voting = (ballot.participant for ballot in plan.ballots.values())
    return _in_order([*(person.name for person in plan.people.values()), *voting, *named])


def _in_order(names: Iterable[str]) -> list[str]:
    return sorted({name for name in names if name}, key=str.casefold)
