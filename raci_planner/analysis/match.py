"""Which documented duty each activity is: the recogniser's word, or the user's own."""

from dataclasses import dataclass
from typing import NamedTuple

from raci_planner.boundaries import Boundaries
from raci_planner.boundaries.catalogue import NOT_COVERED
from raci_planner.boundaries.recognition import Recognition
from raci_planner.domain.records import Activity
from raci_planner.domain.sides import Side


class Stance(NamedTuple):
    """What rules need to know of a match. Activities of one stance and one pattern of letters are judged alike."""

    side: Side | None
    duties: tuple[str, ...]
    is_split: bool = False
    is_sure: bool = True
    runner_up: str | None = None

    @property
    def duty(self) -> str | None:
        """The duty it is, unless it is a theme of several."""
        return self.duties[0] if self.duties and not self.is_split else None


UNCOVERED = Stance(side=None, duties=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """An activity's duty with the reasons for it. A user's choice overrides the recognition it came from."""

    side: Side | None
    is_split: bool
    duties: tuple[str, ...]
    is_sure: bool
    is_users_choice: bool
    recognition: Recognition

    @property
    def duty(self) -> str | None:
        """The best duty; None if the documents do not cover the activity."""
        return self.duties[0] if self.duties else None

    @property
    def confidence(self) -> float:
        """How sure the match is, from 0 to 1; a user is always sure."""
        return 1.0 if self.is_users_choice else self.recognition.confidence

    @property
    def because(self) -> tuple[str, ...]:
        """The words of the name that decided; none if a user did."""
        return () if self.is_users_choice else self.recognition.because

    @property
    def runner_up(self) -> str | None:
        """The duty that recognition thought of next."""
        return self.recognition.runner_up


class Matcher:
    """Matches activities with the duties of a catalogue."""

    def __init__(self, boundaries: Boundaries) -> None:
        self._duties = boundaries.catalogue.duties
        self._recognise = boundaries.recogniser.recognise

    def stance(self, activity: Activity) -> Stance:
        """What rules need to know of an activity's duty."""
        chosen = self._choice(activity)
        if chosen is not None:
            return chosen
        seen = self._recognise(activity.name)
        if not seen.duties:
            return UNCOVERED
        return Stance(
            seen.side,
            seen.duties if seen.is_split else seen.duties[:1],
            seen.is_split,
            seen.is_sure,
            None if seen.is_sure else seen.runner_up,
        )

    def match(self, activity: Activity) -> Match:
        """An activity's duty with everything that is known of how it was found."""
        seen = self._recognise(activity.name)
        chosen = self._choice(activity)
        if chosen is None:
            return Match(
                side=seen.side,
                is_split=seen.is_split,
                duties=seen.duties,
                is_sure=seen.is_sure,
                is_users_choice=False,
                recognition=seen,
            )
        return Match(
            side=chosen.side,
            is_split=False,
            duties=chosen.duties,
            is_sure=True,
            is_users_choice=True,
            recognition=seen,
        )

    def _choice(self, activity: Activity) -> Stance | None:
        """The user's word, unless it names a duty that this catalogue does not know."""
        if activity.duty_choice is None:
            return None
        if activity.duty_choice == NOT_COVERED:
            return UNCOVERED
        duty = self._duties.get(activity.duty_choice)
        return None if duty is None else Stance(duty.side, (duty.id,))
