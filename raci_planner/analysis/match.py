"""Which documented duty each activity is: the recogniser's word, or the user's own."""

from dataclasses import dataclass
from typing import NamedTuple

from raci_planner.boundaries import NOT_COVERED, Boundaries, Duty, Recognition
from raci_planner.domain.records import Activity
from raci_planner.domain.sides import Side

ENOUGH_DOCUMENTS = 2
"""From so many documents on, a letter that says otherwise is a conflict and not just worth a check."""

CERTAIN = 0.7
"""From this confidence on letters are judged by a match. Below, the team is asked: what is good enough to count an
activity as covered is not good enough to call its owner unusual."""


class Nature(NamedTuple):
    """What of a stance the boundary turns on: activities of one nature are judged alike.

    A certain duty has a `side`; `is_well_evidenced` if enough documents state it, `is_disputed` if the documents differ
    on it. A divided theme has `halves`. What is not certain has the natures it may have.
    """

    side: Side | None = None
    is_well_evidenced: bool = False
    is_disputed: bool = False
    halves: tuple[Side, ...] = ()
    maybe: tuple["Nature", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stance:
    """What rules need to know of an activity's match. A matcher gives equal matches the very same stance.

    `side` is that of a duty that is sure; a divided theme and what is not sure have none.
    """

    duties: tuple[str, ...]
    side: Side | None
    is_split: bool
    is_sure: bool
    runner_up: str | None
    nature: Nature

    @property
    def duty(self) -> str | None:
        """The duty it is, unless it is a theme of several."""
        return self.duties[0] if self.duties and not self.is_split else None


UNCOVERED = Stance(duties=(), side=None, is_split=False, is_sure=True, runner_up=None, nature=Nature())


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
    def known_as(self) -> str | None:
        """The English name by which a name in another language is known; none if a user chose."""
        return None if self.is_users_choice else self.recognition.known_as

    @property
    def runner_up(self) -> str | None:
        """The duty that recognition thought of next."""
        return self.recognition.runner_up


class Matcher:
    """Matches activities with the duties of a catalogue."""

    def __init__(self, boundaries: Boundaries) -> None:
        self._catalogue = boundaries.catalogue
        self._recognise = boundaries.recogniser.recognise
        self._of_duty: dict[str, Stance] = {}
        self._of_name: dict[str, Stance] = {}
        self._others: dict[tuple[tuple[str, ...], bool, bool, bool, str | None], Stance] = {}

    def stance(self, activity: Activity) -> Stance:
        """What rules need to know of an activity's duty."""
        if activity.duty_choice is not None and (chosen := self._choice(activity.duty_choice)) is not None:
            return chosen
        stance = self._of_name.get(activity.name)
        if stance is None:
            stance = self._of_name[activity.name] = self._read(activity.name)
        return stance

    def _read(self, name: str) -> Stance:
        seen = self._recognise(name)
        if not seen.duties:
            return UNCOVERED
        is_certain = seen.is_sure and seen.confidence >= CERTAIN
        if is_certain and not seen.is_split:
            return self._certain(seen.duties[0])
        key = seen.duties, seen.is_split, seen.is_sure, is_certain, None if is_certain else seen.runner_up
        stance = self._others.get(key)
        if stance is None:
            stance = self._others[key] = self._unusual(*key)
        return stance

    def match(self, activity: Activity) -> Match:
        """An activity's duty with everything that is known of how it was found."""
        seen = self._recognise(activity.name)
        chosen = None if activity.duty_choice is None else self._choice(activity.duty_choice)
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
            side=chosen.nature.side,
            is_split=False,
            duties=chosen.duties,
            is_sure=True,
            is_users_choice=True,
            recognition=seen,
        )

    def _choice(self, choice: str) -> Stance | None:
        """The user's word, unless it names a duty that this catalogue does not know."""
        if choice == NOT_COVERED:
            return UNCOVERED
        return self._certain(choice) if choice in self._catalogue.duties else None

    def _unusual(
        self, duties: tuple[str, ...], is_split: bool, is_sure: bool, is_certain: bool, runner_up: str | None
    ) -> Stance:
        """The stance of a divided theme, or of what is not certain."""
        meant = [self._catalogue.duties[duty] for duty in duties]
        if is_certain:
            nature = Nature(halves=tuple(dict.fromkeys(duty.side for duty in meant)))
        else:
            also = self._catalogue.duty(runner_up)
            nature = Nature(maybe=tuple(self._nature(duty) for duty in (*meant, also) if duty is not None))
        return Stance(
            duties=duties,
            side=meant[0].side if is_sure and not is_split else None,
            is_split=is_split,
            is_sure=is_sure,
            runner_up=runner_up,
            nature=nature,
        )

    def _certain(self, key: str) -> Stance:
        """The stance of what certainly is a duty."""
        stance = self._of_duty.get(key)
        if stance is None:
            duty = self._catalogue.duties[key]
            stance = self._of_duty[key] = Stance(
                duties=(key,),
                side=duty.side,
                is_split=False,
                is_sure=True,
                runner_up=None,
                nature=self._nature(duty),
            )
        return stance

    def _nature(self, duty: Duty) -> Nature:
        return Nature(
            side=duty.side,
            is_well_evidenced=documents_behind(duty) >= ENOUGH_DOCUMENTS,
            is_disputed=any(duty.id in one.duties for one in self._catalogue.disagreements),
        )


def documents_behind(duty: Duty) -> int:
    """How many documents state a duty."""
    return len({said.document for said in duty.evidence})
