"""The review of an open plan: what it looks back to, what there is to settle, and what was."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from raci_planner.analysis.figures import figures_of, to_text
from raci_planner.domain.commands import (
    AcceptFinding,
    BeginReview,
    FinishReview,
    GiveUpReview,
    NoteReviewStep,
    SettleByCommand,
)
from raci_planner.domain.records import ReviewStep
from raci_planner.session.reviewing.agenda import Past, agenda, last_review, past_of
from raci_planner.session.reviewing.matters import Matter, Outcome, Topic
from raci_planner.session.session import PlanSession


class Review:
    """Walks a plan's review through the session: every step is an edit that can be undone."""

    def __init__(self, session: PlanSession, today: date) -> None:
        self._session = session
        self._today = today
        self._past: Past | None = None

    @property
    def is_begun(self) -> bool:
        """Whether the plan has a review that is not finished."""
        return self._session.plan.review is not None

    def begin(self) -> None:
        """Begin a review that looks back to the last one; nothing if one has begun already.

        Raises:
            DocumentError: if it cannot be written.
        """
        if self.is_begun:
            return
        since = last_review(self._session.plan)
        self._session.run(
            BeginReview(by=self._session.author, on=self._today, since=None if since is None else since.id)
        )

    def done(self) -> Mapping[str, ReviewStep] | None:
        """What came of the matters so far, by their keys; None without a review."""
        walk = self._session.plan.review
        return None if walk is None else MappingProxyType({step.item: step for step in walk.done})

    def matters(self) -> tuple[Matter, ...]:
        """What there is to settle, as the plan stands now.

        Raises:
            DocumentError: if the version looked back to, or the plan's memory, cannot be read.
        """
        return agenda(self._session.analysis, self.past(), self._session.document.journal(), self._today)

    def past(self) -> Past | None:
        """What the review looks back to; None at the first review of a plan.

        Raises:
            DocumentError: if the version cannot be read.
        """
        walk = self._session.plan.review
        version = None if walk is None or walk.since is None else self._session.plan.versions.get(walk.since)
        if version is None:
            return None
        if self._past is None or self._past.version.id != version.id:
            self._past = past_of(version, self._session.analysis)
        return self._past

    def settle(self, matter: Matter, outcome: str, remark: str = "") -> None:
        """Say what came of a matter; an accepted finding that is confirmed is accepted anew, with the reason it has."""
        step = NoteReviewStep(item=matter.key, outcome=outcome, remark=remark)
        if matter.topic is Topic.ACCEPTED and outcome == Outcome.CONFIRMED and matter.finding is not None:
            self._session.run(SettleByCommand(self._accepted_anew(matter.finding), step))
        else:
            self._session.run(step)

    def _accepted_anew(self, finding: str) -> AcceptFinding:
        accepted = self._session.plan.accepted[finding]
        by = self._session.author or accepted.by
        return AcceptFinding(key=accepted.key, basis=accepted.basis, reason=accepted.reason, by=by, on=self._today)

    def give_up(self) -> None:
        """End the review as if it had not begun."""
        self._session.run(GiveUpReview())

    def finish(self, name: str, participants: str, note: str, next_due: date | None, at: datetime) -> None:
        """Keep the plan as reviewed and set the day of the next review."""
        self._session.run(
            FinishReview(
                name=name,
                at=at,
                by=self._session.author,
                participants=participants,
                note=note,
                next_due=next_due,
                figures=to_text(figures_of(self._session.analysis)),
            )
        )

    def next_day(self) -> date:
        """The usual day of the next review, as many months on as the plan says."""
        months = self._today.month - 1 + max(1, self._session.plan.info.review_every)
        year, month = self._today.year + months // 12, months % 12 + 1
        return date(year, month, min(self._today.day, monthrange(year, month)[1]))
