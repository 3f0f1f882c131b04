"""The way through a review: begun or taken up, settled with the window's own dialogues, finished with a change log."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from raci_planner.desktop.agreement.standing_dialog import StandingDialog
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.days import long_day
from raci_planner.desktop.filters import workbook_filter
from raci_planner.desktop.findings.accepting import AcceptDialog
from raci_planner.desktop.reviewing.finishing import FinishDialog
from raci_planner.desktop.reviewing.window import ReviewWindow
from raci_planner.desktop.words.agreement import known_names
from raci_planner.domain.commands import Command, NoteReviewStep, SettleByCommand
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.records import StandingState
from raci_planner.interchange.lists import PlanList
from raci_planner.session.reviewing.change_log import change_log
from raci_planner.session.reviewing.matters import Matter, Outcome
from raci_planner.session.reviewing.review import Review

translate = QCoreApplication.translate


def walk_review(bench: Workbench) -> ReviewWindow | None:
    """Begin a review, or go on with the one that has begun; None if the plan's past cannot be read."""
    review = Review(bench.session, date.today())
    try:
        review.begin()
        hint = _looks_back(review)
        window = ReviewWindow(review, hint, bench.notices, bench.host.theme, bench.window)
    except PlannerError as reason:
        bench.questions.tell(translate("Review", "The review cannot begin"), str(reason))
        return None
    _Walk(bench, review, window)
    window.show()
    return window


class _Walk(QObject):
    """Carries out what the window of a review asks for, as long as the window is there."""

    def __init__(self, bench: Workbench, review: Review, window: ReviewWindow) -> None:
        super().__init__(window)
        self._bench = bench
        self._review = review
        self._window = window
        window.settled.connect(self._settle)
        window.park_requested.connect(self._park)
        window.accept_requested.connect(self._accept)
        window.look_requested.connect(self._look)
        window.finish_requested.connect(self._finish)
        window.give_up_requested.connect(self._give_up)

    def _settle(self, matter: Matter, outcome: str, remark: str) -> None:
        self._guarded(lambda: self._review.settle(matter, outcome, remark))

    def _park(self, matter: Matter) -> None:
        """Park the activity with an owner and a day; what is about no single activity is only noted."""
        bench, remark = self._bench, self._window.page.remark.text()
        if matter.activity is None:
            self._window.settle(Outcome.PARKED, remark)
            return
        spot = (matter.activity, None)
        dialog = StandingDialog(
            StandingState.PARKED,
            [(bench.session.plan.activities[matter.activity].name, (spot,))],
            self._window,
            before=bench.session.plan.standings.get(spot),
            names=known_names(bench.session.plan),
            settings=bench.host.settings,
            run=self._settling(matter, Outcome.PARKED, remark),
        )
        dialog.said.connect(lambda: self._window.settle(Outcome.PARKED, remark))
        dialog.open()

    def _accept(self, matter: Matter) -> None:
        finding = None if matter.finding is None else self._bench.session.analysis.find(matter.finding)
        if finding is None:
            return
        run = self._settling(matter, Outcome.CHANGED, self._window.page.remark.text())
        dialog = AcceptDialog(finding, self._bench.host.settings, run, self._window)
        dialog.accepted.connect(self._window.go_on)
        dialog.open()

    def _settling(self, matter: Matter, outcome: str, remark: str) -> Callable[[Command], Edit | None]:
        """Carries out what a dialogue wants and settles the matter with it, as one step to take back."""
        step = NoteReviewStep(item=matter.key, outcome=outcome, remark=remark)
        return lambda command: self._bench.run(SettleByCommand(command, step))

    def _look(self, matter: Matter) -> None:
        if matter.activity is not None:
            self._bench.matrix.go_to(matter.activity, matter.role)
        self._bench.inspector.show_cell(matter.activity, matter.role)

    def _give_up(self) -> None:
        give_up = translate("Review", "Give up the review")
        sure = self._bench.questions.choice(
            translate("Review", "Give up this review?"),
            translate("Review", "What was settled is forgotten. What was changed in the plan stays."),
            [("yes", give_up)],
        )
        if sure is not None:
            self._guarded(self._review.give_up)

    def _finish(self) -> None:
        done, matters = self._review.done() or {}, self._review.matters()
        name = translate("Review", "Review of {day}").format(day=long_day(date.today()))
        dialog = FinishDialog(
            name,
            self._bench.session.plan.info.facilitator,
            self._review.next_day(),
            sum(matter.key not in done for matter in matters),
            self._bench.host.settings,
            self._window,
        )
        dialog.accepted.connect(lambda: self._end(dialog))
        dialog.open()

    def _end(self, dialog: FinishDialog) -> None:
        """Mark the plan as reviewed; the log is put together before, while the review still knows what it looked at."""
        past, plan = self._review.past(), self._bench.session.plan
        before = None if past is None else past.plan
        log = change_log(self._review.matters(), self._review.done() or {}, before, plan, date.today())
        self._bench.session.author = dialog.sign()
        self._guarded(
            lambda: self._review.finish(
                dialog.name.text(),
                dialog.participants.text(),
                dialog.note.toPlainText(),
                dialog.chosen_day(),
                datetime.now().replace(microsecond=0),
            )
        )
        if dialog.exports_log.isChecked():
            self._export(log)

    def _export(self, log: tuple[PlanList, ...]) -> None:
        document = self._bench.session.document
        folder = document.path.parent if document.path is not None else Path.home()
        title = translate("Review", "Export the change log")
        name = translate("Review", "{plan} change log {day}").format(
            plan=self._bench.session.plan.info.name, day=date.today().isoformat()
        )
        path = self._bench.questions.save_path(title, folder / f"{name}.xlsx", workbook_filter())
        if path is None:
            return
        from raci_planner.interchange.excel import write_list_workbook  # noqa: PLC0415 - brings openpyxl

        try:
            write_list_workbook(path, self._bench.session.plan.info.name, log, date.today())
        except PlannerError as reason:
            self._bench.questions.tell(translate("Review", "The change log was not written"), str(reason))
            return
        self._bench.say(translate("Review", "Change log written to {name}").format(name=path.name))

    def _guarded(self, step: Callable[[], object]) -> None:
        try:
            step()
        except PlannerError as reason:
            self._bench.questions.tell(translate("Review", "The review could not go on"), str(reason))


def _looks_back(review: Review) -> str:
    past = review.past()
    if past is None:
        return translate("Review", "The first review of this plan: there is no earlier version to compare with.")
    return translate("Review", "Compared with “{name}” of {day}. Every step is kept; stop whenever you like.").format(
        name=past.version.name, day=long_day(past.version.made_at.date())
    )
