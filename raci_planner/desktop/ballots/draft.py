"""What one participant has put down so far: their letters alone, with steps of their own to take back."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from raci_planner.domain.commands.letters import Place
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Ballot, Vote
from raci_planner.domain.schemes import NO_LETTERS, Letters


class BallotDraft(QObject):
    """The letters of one ballot while it is filled in; a cell without a vote is not there at all.

    A vote without letters says "not involved" aloud, so that an activity which needs nobody counts as answered.
    """

    changed = Signal()

    def __init__(self, plan: Plan, participant: str, held: Ballot | None = None) -> None:
        super().__init__()
        self._plan = plan
        self.participant = participant
        self._votes: dict[Place, Letters] = {}
        for vote in held.votes if held is not None else ():
            if vote.activity in plan.activities and vote.role in plan.roles:
                self._votes[vote.activity, vote.role] = vote.letters
        self._done: list[Mapping[Place, Letters | None]] = []
        self._undone: list[Mapping[Place, Letters | None]] = []

    def vote(self, place: Place) -> Letters | None:
        """The letters of a cell; None if nothing was said of it."""
        return self._votes.get(place)

    def letters(self, place: Place) -> Letters:
        """The letters of a cell; none if nothing was said of it."""
        return self._votes.get(place, NO_LETTERS)

    def votes(self) -> tuple[Vote, ...]:
        """Everything that was said."""
        return tuple(Vote(activity, role, letters) for (activity, role), letters in self._votes.items())

    def answered(self) -> set[ActivityId]:
        """The activities of which something was said."""
        return {activity for activity, _ in self._votes}

    def unanswered(self) -> Sequence[ActivityId]:
        """The activities of which nothing was said, in the order of the plan."""
        said = self.answered()
        return [one.id for one in self._plan.activities_in_order() if one.id not in said]

    def put(self, votes: Mapping[Place, Letters | None]) -> None:
        """Say this of some cells; None takes back what was said."""
        before = {place: self._votes.get(place) for place in votes}
        if before != dict(votes):
            self._done.append(before)
            self._undone.clear()
            self._write(votes)

    def set_letters(self, places: Iterable[Place], letters: Letters | None) -> None:
        """Say the same of some cells."""
        self.put(dict.fromkeys(places, letters))

    def toggle_letter(self, places: Sequence[Place], letter: Letters) -> None:
        """Add a letter to some cells; if they all have it, take it away."""
        everywhere = all(self.letters(place) & letter for place in places)
        wanted = {
            place: Letters(self.letters(place) & ~letter if everywhere else self.letters(place) | letter)
            for place in places
        }
        self.put({place: letters or None for place, letters in wanted.items()})

    def undo(self) -> bool:
        """Take the last step back; False if there is none."""
        return self._go(self._done, self._undone)

    def redo(self) -> bool:
        """Do the step again that was taken back; False if there is none."""
        return self._go(self._undone, self._done)

    def _go(self, source: list[Mapping[Place, Letters | None]], target: list[Mapping[Place, Letters | None]]) -> bool:
        if not source:
            return False
        wanted = source.pop()
        target.append({place: self._votes.get(place) for place in wanted})
        self._write(wanted)
        return True

    def _write(self, votes: Mapping[Place, Letters | None]) -> None:
        for place, letters in votes.items():
            if letters is None:
                self._votes.pop(place, None)
            else:
                self._votes[place] = letters
        self.changed.emit()
