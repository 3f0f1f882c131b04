"""Commands on the review of a plan: begun, walked matter by matter, finished or given up."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from raci_planner.domain.commands.command import Command, replaced
from raci_planner.domain.content import pack, unpack
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import IdSource, VersionId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo, ReviewStep, ReviewWalk, Version, VersionKind
from raci_planner.language import day, say


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginReview:
    """Begin to look back, to the version `since` or to the plan's beginning for None."""

    by: str
    on: date
    since: VersionId | None
    participants: str = ""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        if plan.review is not None:
            raise Refusal(say("A review has begun already. Go on with it, or give it up first."))
        if self.since is not None and self.since not in plan.versions:
            raise Refusal(say("The version to look back to is no longer in the plan."))
        walk = ReviewWalk(
            begun_on=self.on,
            by=self.by.strip(),
            participants=self.participants.strip(),
            since=self.since,
            done=(),
        )
        return Edit(say("Begin a review"), (Change(None, walk),))


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteReviewStep:
    """Say what came of a matter; what was said of it before is replaced. No outcome opens it again."""

    item: str
    outcome: str
    remark: str = ""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        walk = _begun(plan)
        others = tuple(step for step in walk.done if step.item != self.item)
        step = ReviewStep(self.item, self.outcome, self.remark.strip())
        after = replace(walk, done=(*others, step) if self.outcome else others)
        return Edit(say("Settle a matter of the review"), replaced(walk, after))


@dataclass(frozen=True, slots=True)
class SettleByCommand:
    """Settle a matter of the review by changing the plan: one step to take back, called what the change is called.

    The command leaves the review itself alone.
    """

    command: Command
    step: NoteReviewStep

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        edit = self.command.decide(plan, new_id)
        return Edit(edit.label, (*edit.changes, *self.step.decide(plan, new_id).changes))


@dataclass(frozen=True, slots=True)
class GiveUpReview:
    """End the review as if it had not begun; what was changed in the plan meanwhile stays."""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        return Edit(say("Give up the review"), (Change(_begun(plan), None),))


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishReview:
    """Keep the plan as it is now as a reviewed version, and set the day of the next review.

    `figures` are what `Version.figures` says.
    """

    name: str
    at: datetime
    by: str
    participants: str
    note: str
    next_due: date | None
    figures: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        walk = _begun(plan)
        info = replace(plan.info, review_due=self.next_due)
        version = Version(
            id=VersionId(fresh(new_id, plan.versions)),
            kind=VersionKind.REVIEW,
            name=self.name.strip() or say("Review of {day}", day=day(self.at.date())),
            made_at=self.at,
            by=self.by.strip(),
            participants=self.participants.strip(),
            note=self.note.strip(),
            figures=self.figures,
            content=_content(plan, info),
        )
        return Edit(say("Finish the review"), (Change(walk, None), *replaced(plan.info, info), Change(None, version)))


def _content(plan: Plan, info: PlanInfo) -> bytes:
    """What the plan holds once the review is over, or its new review day would seem to be a change."""
    if info == plan.info:
        return pack(plan)
    reviewed = unpack(pack(plan))
    reviewed.apply(Edit("", (Change(plan.info, info),)))
    return pack(reviewed)


def _begun(plan: Plan) -> ReviewWalk:
    if plan.review is None:
        raise Refusal(say("No review has begun."))
    return plan.review
