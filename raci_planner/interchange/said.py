"""What the room has said of a plan, as exports tell it: decisions, acceptances, who agrees, each with its day."""

from dataclasses import dataclass
from datetime import date

from raci_planner.language import day, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSignOff:
    """Somebody agrees with all that a role has to do; `by` is empty where people are not to be named."""

    by: str
    on: date
    is_overtaken: bool

    def __str__(self) -> str:
        agreed = (
            say("Agreed by {name} on {day}", name=self.by, day=day(self.on))
            if self.by
            else say("Agreed on {day}", day=day(self.on))
        )
        return say("{agreed}; its letters have changed since", agreed=agreed) if self.is_overtaken else agreed


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAcceptance:
    """Why the team lives with a finding, and whose word that is; `by` is empty where people are not to be named."""

    by: str
    on: date
    reason: str

    def __str__(self) -> str:
        if self.by:
            return say("Accepted by {name} on {day}: {reason}", name=self.by, day=day(self.on), reason=self.reason)
        return say("Accepted on {day}: {reason}", day=day(self.on), reason=self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChange:
    """One thing that differs from the last reviewed version, and what that did to the findings."""

    where: str
    what: str
    change: str
    effect: str
    names_people: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReview:
    """The last review: its name, its day, and what has changed since."""

    name: str
    on: date
    changes: tuple[ReportChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDecision:
    """What the room has said of an activity, or of one of its cells: a decision, a note, or how far it has come.

    `what` is a word such as "Decision" or "Parked", `role` is empty for the whole activity. `owner` sees to it until
    `due`. `is_overtaken` tells that the letters have changed since, `is_agreement` that the room is of one mind.
    """

    what: str
    activity: str
    role: str
    text: str
    by: str
    on: date
    owner: str = ""
    due: date | None = None
    is_overtaken: bool = False
    is_agreement: bool = False

    def about(self) -> str:
        """The activity, with the role if it is about one cell."""
        return f"{self.activity} — {self.role}" if self.role else self.activity

    def next_step(self) -> str:
        """Who sees to it until when, in words; empty if nobody does."""
        until = say("until {day}", day=day(self.due)) if self.due else ""
        return ", ".join(filter(None, (self.owner, until)))

    def signature(self) -> str:
        """Who said it and when, and whether it has been overtaken, in words."""
        overtaken = say("the letters have changed since") if self.is_overtaken else ""
        return ", ".join(filter(None, (self.by, day(self.on), overtaken)))
