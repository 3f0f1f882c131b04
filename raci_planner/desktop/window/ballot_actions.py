"""Silent ballots of one plan window: the box, the laptop that goes round, files, the reveal."""

from collections.abc import Callable, Sequence
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.window.ballot_files import BallotFiles
from raci_planner.domain import commands
from raci_planner.domain.code_words import digest_of
from raci_planner.domain.ids import ActivityId, BallotId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity

if TYPE_CHECKING:
    from raci_planner.desktop.ballots.agreement_window import AgreementWindow
    from raci_planner.desktop.ballots.voting_window import VotingWindow
    from raci_planner.desktop.workshop.course import Order

translate = QCoreApplication.translate


class BallotTable:
    """What the facilitator does with silent ballots. `walk` puts activities on the wall in an order of its own."""

    def __init__(self, bench: Workbench, walk: Callable[["Order"], object]) -> None:
        self._bench = bench
        self._walk = walk
        self.files = BallotFiles(bench)
        self.voting: VotingWindow | None = None
        self.agreement: AgreementWindow | None = None

    def actions(self) -> Handlers:
        """A handler for each action."""
        return {
            "ballots": self.show,
            "ballots_round": self.hand_round,
            "ballots_write": self.files.hand_out,
            "ballots_take": self.files.take_folder,
            "ballots_reveal": self.reveal,
            "ballots_away": self.put_away,
        }

    def set_theme(self, theme: Theme) -> None:
        """Paint the windows that are open in another theme."""
        for window in (self.voting, self.agreement):
            if window is not None:
                window.set_theme(theme)

    def show(self) -> None:
        """Open ballots, look who has voted, or look at what came out, as far as the ballots are."""
        from raci_planner.desktop.ballots.box_dialog import BoxDialog  # noqa: PLC0415 - loaded when it is wanted
        from raci_planner.desktop.ballots.opening_dialog import OpeningDialog  # noqa: PLC0415

        bench, box = self._bench, self._bench.session.plan.ballot_box
        if box is None:
            opening = OpeningDialog(bench.session.plan, bench.host.settings, bench.window)
            opening.opened.connect(self._open)
            opening.open()
        elif box.is_revealed:
            self.show_agreement()
        else:
            does = {
                "round": self.hand_round,
                "write": self.files.hand_out,
                "take": self.files.take_folder,
                "away": self.put_away,
                "reveal": self.reveal,
            }
            closed = BoxDialog(bench.session, bench.notices, bench.run, does, bench.window)
            closed.reopen_requested.connect(lambda ballot: self._reopen(ballot, closed))
            closed.open()

    def hand_round(self) -> None:
        """Fill the screen with the page that goes from one to the other."""
        from raci_planner.desktop.ballots.voting_window import VotingWindow  # noqa: PLC0415

        bench = self._bench
        if not bench.session.plan.activities or not bench.session.plan.roles:
            bench.say(translate("Ballots", "There is nothing to vote on."))
            return
        if self.voting is None:
            window = VotingWindow(bench.session, bench.run, bench.host.theme, bench.window)
            window.left.connect(self._come_back)
            window.reveal_chosen.connect(self._reveal_from_round)
            self.voting = window
        _fill_screen(self.voting, bench.window)

    def reveal(self) -> None:
        """Show what everybody thinks, after the facilitator's word; who has not voted is named first."""
        box = self._bench.session.plan.ballot_box
        if box is None or box.is_revealed:
            self.show()
        else:
            self._after_code(self._reveal_asked, self._bench.window)

    def show_agreement(self) -> None:
        """Show how far the revealed ballots agree."""
        from raci_planner.desktop.ballots.agreement_window import AgreementWindow  # noqa: PLC0415

        bench = self._bench
        if self.agreement is None:
            window = AgreementWindow(bench.session, bench.notices, bench.run, bench.host.theme, bench.window)
            window.jump_requested.connect(self._jump)
            window.walk_requested.connect(self._walk_through)
            window.again_requested.connect(self._vote_again)
            window.away_requested.connect(self.put_away)
            window.undo_requested.connect(bench.run.undo)
            window.left.connect(self._forget_agreement)
            self.agreement = window
        _fill_screen(self.agreement, bench.window)

    def put_away(self) -> None:
        """End the ballots; what of them is kept is the facilitator's choice."""
        box = self._bench.session.plan.ballot_box
        if box is None:
            self._bench.say(translate("Ballots", "No silent ballots are open."))
        elif box.is_revealed:
            self._put_away_revealed()
        else:
            text = translate("Ballots", "Nobody has seen them. They are thrown away with all letters.")
            options = [("away", translate("Ballots", "Throw them away unseen"))]
            if self._bench.questions.choice(translate("Ballots", "Put the ballots away?"), text, options):
                self._bench.run(commands.PutBallotsAway(by=self._author, on=date.today()))

    def _put_away_revealed(self) -> None:
        from raci_planner.analysis.agreement import agreement  # noqa: PLC0415
        from raci_planner.session.ballots import outcome  # noqa: PLC0415

        plan = self._bench.session.plan
        answer = self._bench.questions.choice(
            translate("Ballots", "Put the ballots away"),
            translate("Ballots", "What shall the decision log of the plan keep?"),
            [
                ("names", translate("Ballots", "Who thought what")),
                ("counts", translate("Ballots", "Only how many")),
                ("nothing", translate("Ballots", "Nothing")),
            ],
        )
        if answer is None:
            return
        kept: tuple[tuple[ActivityId, str], ...] = ()
        if answer != "nothing":
            kept = outcome(plan, agreement(plan, plan.ballots.values()), has_names=answer == "names")
        if self._bench.run(commands.PutBallotsAway(by=self._author, on=date.today(), kept=kept)) is not None:
            self._bench.say(translate("Ballots", "The ballots are put away."))

    @property
    def _author(self) -> str:
        return self._bench.host.settings.current.author

    def _open(self, names: tuple[str, ...], word: str, way: str) -> None:
        from raci_planner.desktop.ballots.opening_dialog import Way  # noqa: PLC0415

        command = commands.OpenBallots(by=self._author, on=date.today(), code=digest_of(word), participants=names)
        if self._bench.run(command) is None:
            return
        if way == Way.ROUND:
            self.hand_round()
        elif way in {Way.WORKBOOKS, Way.CSV}:
            self.files.hand_out(way)
        else:
            self._bench.say(translate("Ballots", "Silent ballots are open. Drop filled ballots onto this window."))

    def _after_code(self, then: Callable[[], object], over: QWidget) -> None:
        """Do something that is the facilitator's, after the code word if one was agreed."""
        from raci_planner.desktop.ballots.code_field import CodeDialog  # noqa: PLC0415

        box = self._bench.session.plan.ballot_box
        if box is not None and box.code:
            CodeDialog(box, then, lambda: self._bench.run(commands.GiveUpCodeWord()), over).open()
        else:
            then()

    def _reopen(self, ballot: BallotId, over: QWidget) -> None:
        self._after_code(lambda: self._bench.run(commands.ReopenBallot(ballot)), over)

    def _reveal_asked(self) -> None:
        ballots = self._bench.session.plan.ballots.values()
        waiting = sorted(one.participant for one in ballots if not one.is_sealed)
        if waiting:
            text = translate("Ballots", "Not finished yet: {names}.").format(names=", ".join(waiting))
            options = [("reveal", translate("Ballots", "Reveal all the same"))]
            if not self._bench.questions.choice(translate("Ballots", "Reveal the ballots?"), text, options):
                return
        if self._bench.run(commands.RevealBallots()) is not None:
            self.show_agreement()

    def _reveal_from_round(self) -> None:
        self.voting = None
        if self._bench.run(commands.RevealBallots()) is not None:
            self.show_agreement()

    def _come_back(self) -> None:
        self.voting = None
        self._bench.window.activateWindow()
        self._bench.matrix.setFocus()

    def _jump(self, activity: ActivityId, role: RoleId | None) -> None:
        self._bench.matrix.go_to(activity, role)
        self._bench.window.activateWindow()
        self._bench.matrix.setFocus()

    def _walk_through(self, activities: tuple[ActivityId, ...]) -> None:
        """Put these on the wall in this order; what comes in meanwhile follows what stands before it in the plan."""
        places = {key: place for place, key in enumerate(activities)}

        def order(plan: Plan) -> Sequence[Activity]:
            found: list[tuple[int, Activity]] = []
            place = -1
            for activity in plan.activities_in_order():
                place = places.get(activity.id, place)
                found.append((place, activity))
            return [activity for _, activity in sorted(found, key=itemgetter(0))]

        if self.agreement is not None:
            self.agreement.close()
        self._walk(order)

    def _vote_again(self) -> None:
        text = translate("Ballots", "Everybody begins with what they voted; the first round is kept to compare with.")
        options = [("again", translate("Ballots", "Begin the second round"))]
        if self._bench.questions.choice(translate("Ballots", "Vote a second time?"), text, options):
            self._bench.run(commands.VoteAgain())
            self.show()

    def _forget_agreement(self) -> None:
        self.agreement = None


def _fill_screen(window: QWidget, over: QWidget) -> None:
    """Show a window as large as the screen that the plan is on."""
    screen = over.screen() or QGuiApplication.primaryScreen()
    window.setScreen(screen)
    window.setGeometry(screen.availableGeometry())
    window.showFullScreen()
    window.activateWindow()
