"""What the room does with the activity on the wall, as commands that can be undone."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raci_planner.desktop.agreement.entry_dialog import EntryDialog
from raci_planner.desktop.agreement.standing_dialog import StandingDialog, Subject
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.splitting import SplitDialog
from raci_planner.desktop.words.agreement import known_names
from raci_planner.desktop.workshop.course import Course
from raci_planner.domain.commands import (
    ClearStandings,
    Command,
    SetLetters,
    SetPlanInfo,
    SetStandings,
    SplitActivity,
    ToggleLetter,
)
from raci_planner.domain.edits import Edit
from raci_planner.domain.records import StandingState
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.session.reviewing.review import Review
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


class Deciding:
    """Works on where the course is; `went_on` is called when the room is through with an activity.

    `next_role` is called when a letter is given and letters go on.
    """

    def __init__(  # noqa: PLR0913 - the plan, the way through it, and how to change, sign and say something
        self,
        session: PlanSession,
        course: Course,
        run: Callable[[Command], Edit | None],
        *,
        settings: SettingsFile,
        window: QWidget,
        say: Callable[[str], object],
        went_on: Callable[[], object],
        next_role: Callable[[], object],
    ) -> None:
        self._session = session
        self._course = course
        self._run_command = run
        self._settings = settings
        self._window = window
        self._say = say
        self._went_on = went_on
        self._next_role = next_role

    def set_letter(self, code: str) -> None:
        """Give the role this letter alone, and go on to the next role where letters go on in the matrix too."""
        self._set(self._session.plan.scheme.set_of(code))
        if self._settings.current.after_letter == "right":
            self._next_role()

    def toggle_letter(self, code: str) -> None:
        """Add a letter to the role's, or take it away."""
        activity, role = self._course.activity, self._course.role
        if activity is not None and role is not None:
            self._run(ToggleLetter(((activity.id, role.id),), self._session.plan.scheme.set_of(code)))

    def clear(self) -> None:
        """Say that the role is not involved."""
        self._set(NO_LETTERS)

    def cycle(self) -> None:
        """Go to the next letter of the scheme, and from the last one to none."""
        activity, role = self._course.activity, self._course.role
        if activity is None or role is None:
            return
        scheme = self._session.plan.scheme
        sets = [NO_LETTERS, *(scheme.set_of(letter.code) for letter in scheme.letters)]
        held = self._session.plan.letters(activity.id, role.id)
        self._set(sets[(sets.index(held) + 1) % len(sets)] if held in sets else NO_LETTERS)

    def decide(self) -> None:
        """The room agrees on the activity as it stands."""
        if self._said(StandingState.AGREED) or self._is_already(StandingState.AGREED):
            self._went_on()

    def drop(self) -> None:
        """Nobody needs the activity; or somebody does after all."""
        activity = self._course.activity
        if activity is None:
            return
        if self._is_already(StandingState.NOT_NEEDED):
            self._run(ClearStandings(((activity.id, None),)))
        elif self._said(StandingState.NOT_NEEDED):
            self._went_on()

    def park(self) -> None:
        """Ask who takes it along, and until when."""
        self._ask_standing(StandingState.PARKED)

    def dispute(self) -> None:
        """Ask what the two views are."""
        self._ask_standing(StandingState.DISPUTED)

    def split(self) -> None:
        """Ask for the names of the two halves."""
        activity = self._course.activity
        if activity is None or not self._may_write():
            return
        dialog = SplitDialog(activity.name, self._window)
        dialog.names_given.connect(lambda names: self._run(SplitActivity(activity.id, tuple(names))))
        dialog.open()

    def note(self) -> None:
        """Write down what was said."""
        subjects = [(words, spots[0]) for words, spots in self._subjects()]
        if subjects and self._may_write():
            title = translate("Workshop", "Note or decision")
            EntryDialog(title, subjects, self._window, settings=self._settings, run=self._run).open()

    @property
    def is_at_end(self) -> bool:
        """Whether there is no activity on the wall: letters mean nothing then."""
        return self._course.is_at_end

    def set_review(self) -> None:
        """Look at the plan again after as many months as it says; only where the workshop closes, and once."""
        info = self._session.plan.info
        if self.is_at_end and info.review_due is None:
            due = Review(self._session, date.today()).next_day()
            self._run(SetPlanInfo(name=info.name, purpose=info.purpose, review_due=due, stage=info.stage))

    def _ask_standing(self, state: StandingState) -> None:
        subjects = self._subjects()
        activity = self._course.activity
        if activity is None or not self._may_write():
            return
        if state is StandingState.DISPUTED:
            subjects.reverse()  # views differ on a letter more often than on all of them
        before = self._session.plan.standings.get(subjects[0][1][0])
        dialog = StandingDialog(
            state,
            subjects,
            self._window,
            before=before if before is not None and before.state is state else None,
            names=known_names(self._session.plan),
            settings=self._settings,
            run=self._run,
        )
        if state is StandingState.PARKED:
            dialog.said.connect(lambda: self._went_on() if self._is_already(state) else None)
        dialog.open()

    def _subjects(self) -> list[Subject]:
        """The activity as a whole, and the role that is being talked about on it."""
        activity, role = self._course.activity, self._course.role
        if activity is None:
            return []
        subjects: list[Subject] = [(translate("Workshop", "The whole activity"), ((activity.id, None),))]
        if role is not None:
            words = translate("Workshop", "{role} on it").format(role=role.name)
            subjects.append((words, ((activity.id, role.id),)))
        return subjects

    def _said(self, state: StandingState) -> bool:
        activity = self._course.activity
        if activity is None:
            return False
        author = self._settings.current.author
        said = SetStandings(spots=((activity.id, None),), state=state, by=author, on=date.today())
        return self._run(said) is not None

    def _is_already(self, state: StandingState) -> bool:
        activity = self._course.activity
        said = None if activity is None else self._session.plan.standings.get((activity.id, None))
        return said is not None and said.state is state

    def _set(self, letters: Letters) -> None:
        activity, role = self._course.activity, self._course.role
        if activity is not None and role is not None:
            self._run(SetLetters(((activity.id, role.id),), letters))

    def _run(self, command: Command) -> Edit | None:
        return self._run_command(command) if self._may_write() else None

    def _may_write(self) -> bool:
        if self._session.document.is_read_only:
            self._say(translate("Workshop", "This plan can only be read; the wall shows it, but cannot change it."))
            return False
        return True
