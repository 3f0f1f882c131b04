"""The laptop that goes round: own letters only, the keys of the matrix, and an end that is the facilitator's."""

from collections.abc import Iterator
from datetime import date

import pytest
from desktop_on_screen import click, do
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from raci_planner.desktop.ballots.vote_page import VotePage
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.code_words import digest_of
from raci_planner.domain.commands import DeleteActivities, OpenBallots, RevealBallots, VoteAgain
from raci_planner.domain.commands.ballots import ballot_of


class Laptop:
    """The voting window, and the hands of whoever has it."""

    def __init__(self, plan_window: PlanWindow, qtbot: QtBot) -> None:
        self.plan = plan_window.session.plan
        self._ballots = plan_window.menus.ballots
        do(plan_window, "ballots_round")
        voting = plan_window.menus.ballots.voting
        assert voting is not None
        self.window = voting
        qtbot.waitUntil(self.window.isVisible)

    @property
    def ballot(self) -> VotePage:
        assert self.window.ballot is not None
        return self.window.ballot

    def press(self, *keys: str) -> None:
        """Press keys where the hands are; a word in quotes is typed."""
        for key in keys:
            if key.startswith("'"):
                QTest.keyClicks(self.target, key.strip("'"))
                continue
            combination: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index] # the stubs leave it out
            QTest.keyClick(self.target, combination.key(), combination.keyboardModifiers())

    @property
    def target(self) -> QWidget:
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    def begin(self, name: str = "") -> None:
        """Take the laptop: whoever is marked in the list, or by a name."""
        if name:
            self.window.hand_over.name.setText(name)
            self.window.hand_over.name.setFocus()
        self.press("Return")

    def said(self, name: str) -> list[str]:
        """What somebody has said so far of the first activity, role by role."""
        ballot = ballot_of(self.plan, name)
        letters = {(one.activity, one.role): one.letters for one in (ballot.votes if ballot else ())}
        first = self.plan.activities_in_order()[0].id
        found = (letters.get((first, role.id)) for role in self.plan.roles_in_order())
        return ["" if one is None else self.plan.scheme.text(one) or "-" for one in found]

    def end(self) -> None:
        """Let the window go, as if the facilitator had gone back to the plan."""
        if self._ballots.voting is not None:
            self.window.end.plan_chosen.emit()


@pytest.fixture
def laptop(open_window: PlanWindow, qtbot: QtBot) -> Iterator[Laptop]:
    found = Laptop(open_window, qtbot)
    yield found
    found.end()


def test_the_next_who_has_not_voted_is_marked_and_begins_with_enter(laptop: Laptop) -> None:
    assert laptop.window.hand_over.names() == ["Ana", "Ben"]
    laptop.begin()
    assert laptop.ballot.draft.participant == "Ana"


def test_whoever_is_not_on_the_list_types_a_name(laptop: Laptop) -> None:
    laptop.begin("Cleo  Marie")
    assert laptop.ballot.draft.participant == "Cleo Marie"


@pytest.mark.parametrize(
    ("keys", "first_row"),
    [
        (["'a'"], ["A", "", "", ""]),
        (["'A'"], ["A", "", "", ""]),
        (["'2'", "Right", "'1'"], ["A", "R", "", ""]),
        (["'a'", "Shift+R"], ["A/R", "", "", ""]),
        (["'a'", "Shift+R", "Shift+A"], ["R", "", "", ""]),
        (["Space", "Space"], ["A", "", "", ""]),
        (["Space", "Space", "Space", "Space", "Space"], ["", "", "", ""]),
        (["'a'", "Delete"], ["", "", "", ""]),
        (["'a'", "Backspace"], ["", "", "", ""]),
        (["'-'"], ["-", "", "", ""]),
        (["Tab", "'c'", "Tab", "'i'"], ["", "C", "I", ""]),
        (["Tab", "'c'", "Shift+Tab", "'i'"], ["I", "C", "", ""]),
        (["Shift+Right", "Shift+Right", "'i'"], ["I", "I", "I", ""]),
        (["Tab", "Shift+Right", "'i'"], ["", "I", "I", ""]),
        (["Shift+Right", "Shift+Right", "Shift+Left", "'i'"], ["I", "I", "", ""]),
        (["Shift+Down", "'i'", "Return", "Delete"], ["I", "", "", ""]),
        (["'r'", "Shift+Right", "Ctrl+R"], ["R", "R", "", ""]),
        (["'r'", "Right", "Ctrl+R", "Right", "Ctrl+R"], ["R", "R", "R", ""]),
        (["'r'", "Return", "Ctrl+D", "Shift+Return", "Delete"], ["", "", "", ""]),
        (["Shift+Right", "'i'", "Ctrl+Z"], ["", "", "", ""]),
        (["'a'", "'r'", "Ctrl+Z"], ["A", "", "", ""]),
        (["'a'", "'r'", "Ctrl+Z", "Ctrl+Y"], ["R", "", "", ""]),
        (["End", "'a'", "Home", "'r'"], ["R", "", "", ""]),
        (["'q'"], ["", "", "", ""]),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else None,
)
def test_keys_do_what_they_do_in_the_matrix(laptop: Laptop, keys: list[str], first_row: list[str]) -> None:
    laptop.begin()
    laptop.press(*keys)
    laptop.window.keep()
    assert laptop.said("Ana")[: len(first_row)] == first_row


def test_fill_down_repeats_the_letters_above(laptop: Laptop) -> None:
    laptop.begin()
    laptop.press("'r'", "Return", "Ctrl+D")
    first, second = (one.id for one in laptop.plan.activities_in_order()[:2])
    role = laptop.plan.roles_in_order()[0].id
    assert laptop.ballot.draft.letters((second, role)) == laptop.ballot.draft.letters((first, role)) != 0


def test_a_block_from_a_spreadsheet_is_pasted_over_headings_as_one_step(laptop: Laptop) -> None:
    laptop.begin()
    QGuiApplication.clipboard().setText("A\tr\nC\t-\nI\tsee Tom\n\tA\nR\t")
    hints: list[str] = []
    laptop.ballot.table.hint.connect(hints.append)
    laptop.press("Ctrl+V")
    rows = laptop.plan.activities_in_order()[:5]
    roles = laptop.plan.roles_in_order()[:2]
    text = laptop.plan.scheme.text
    held = [[laptop.ballot.draft.vote((row.id, role.id)) for role in roles] for row in rows]
    shown = [["." if one is None else text(one) or "-" for one in row] for row in held]
    assert shown == [["A", "R"], ["C", "-"], ["I", "."], [".", "A"], ["R", "."]]
    assert hints == ["Not pasted: see Tom"]
    laptop.press("Ctrl+Z")
    assert laptop.ballot.draft.votes() == ()


def test_letters_are_copied_for_a_spreadsheet_and_one_of_them_fills_a_choice(laptop: Laptop) -> None:
    laptop.begin()
    laptop.press("'a'", "Right", "'r'", "Shift+Left", "Ctrl+C")
    assert QGuiApplication.clipboard().text().strip() == "A\tR"
    laptop.press("Ctrl+Home", "Ctrl+X", "Shift+Right", "Shift+Right", "Ctrl+V")
    laptop.window.keep()
    assert laptop.said("Ana")[:4] == ["A", "A", "A", ""]


def test_a_letter_that_the_plan_lacks_is_said(laptop: Laptop) -> None:
    laptop.begin()
    hints: list[str] = []
    laptop.ballot.table.hint.connect(hints.append)
    laptop.press("'z'")
    assert hints == ["This plan's letters are R, A, C, I."]


def test_headings_are_passed_over(laptop: Laptop) -> None:
    laptop.begin()
    table = laptop.ballot.table
    rows = {table.currentIndex().row()}
    for _ in laptop.plan.activities:
        laptop.press("Return")
        rows.add(table.currentIndex().row())
    assert len(rows) == len(laptop.plan.activities)


def test_the_laptop_shows_no_letter_of_the_plan_and_of_nobody_else(laptop: Laptop) -> None:
    laptop.begin()
    laptop.press("'a'")
    laptop.ballot.seal()
    laptop.ballot.seal()
    laptop.begin()
    assert laptop.ballot.draft.participant == "Ben"
    assert laptop.ballot.draft.votes() == ()


def test_whoever_leaves_activities_out_is_told_once(laptop: Laptop) -> None:
    laptop.begin()
    laptop.press("'a'", "Alt+D")
    laptop.ballot.done.click()
    assert not laptop.ballot._question.isHidden()
    click(laptop.window, "Pass it on all the same")
    ballot = ballot_of(laptop.plan, "Ana")
    assert ballot is not None
    assert ballot.is_sealed
    assert laptop.window.page is laptop.window.hand_over
    assert laptop.window.hand_over.names() == ["Ben", "Ana — has voted"]


def test_whoever_goes_on_voting_stands_on_the_first_activity_left_out(laptop: Laptop) -> None:
    laptop.begin()
    laptop.press("'a'")
    laptop.ballot.done.click()
    click(laptop.window, "Go on voting")
    second = laptop.plan.activities_in_order()[1].id
    assert laptop.ballot.table.chosen()[0][0] == second


def test_a_sealed_ballot_is_not_opened_again(laptop: Laptop) -> None:
    laptop.begin()
    laptop.press("'a'")
    laptop.ballot.sealed.emit()
    laptop.begin("ana")
    assert laptop.window.ballot is None
    assert not laptop.window.hand_over.begin_button.isEnabled()


def test_one_activity_at_a_time_goes_on_after_the_last_role(laptop: Laptop) -> None:
    laptop.begin()
    laptop.ballot.change_way()
    roles = len(laptop.plan.roles)
    laptop.press("'a'", *["Return"] * roles, "'r'")
    first, second = (one.id for one in laptop.plan.activities_in_order()[:2])
    assert laptop.ballot.draft.answered() == {first, second}
    laptop.press("PgUp", "'c'")
    role = laptop.plan.roles_in_order()[0].id
    assert laptop.plan.scheme.text(laptop.ballot.draft.letters((first, role))) == "C"


def test_the_table_comes_back_at_the_activity_that_was_shown_alone(laptop: Laptop) -> None:
    laptop.begin()
    laptop.ballot.change_way()
    laptop.press("PgDown", "PgDown")
    laptop.ballot.change_way()
    assert laptop.ballot.table.chosen()[0][0] == laptop.plan.activities_in_order()[2].id


def test_letters_are_kept_in_the_plan_before_the_ballot_is_done(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.window._rest.setInterval(1)
    laptop.begin()
    laptop.press("'a'")
    qtbot.waitUntil(lambda: laptop.said("Ana")[0] == "A")
    ballot = ballot_of(laptop.plan, "Ana")
    assert ballot is not None
    assert not ballot.is_sealed


def test_without_activities_there_is_nothing_to_hand_round(open_window: PlanWindow) -> None:
    session = open_window.session
    session.run(DeleteActivities(tuple(session.plan.activities)))
    do(open_window, "ballots_round")
    assert open_window.menus.ballots.voting is None
    assert open_window.statusBar().currentMessage() == "There is nothing to vote on."


# The end


def test_nothing_of_the_plan_is_reached_while_the_laptop_goes_round(laptop: Laptop, open_window: PlanWindow) -> None:
    assert laptop.window.windowModality() == Qt.WindowModality.ApplicationModal
    assert QApplication.activeModalWidget() is laptop.window
    laptop.begin()
    for action in open_window.findChildren(QAction):
        for shortcut in action.shortcuts():
            laptop.press(shortcut.toString())
    assert laptop.window.isVisible()
    assert open_window.isVisible()
    box = laptop.plan.ballot_box
    assert box is not None
    assert not box.is_revealed


def test_closing_the_window_asks_for_the_facilitator(laptop: Laptop) -> None:
    laptop.begin()
    laptop.press("'a'")
    assert not laptop.window.close()
    assert laptop.window.end.isVisible()
    assert laptop.said("Ana")[0] == "A"
    click(laptop.window, "Go on voting")
    assert laptop.ballot.isVisible()


def test_without_a_code_word_a_confirmation_stands_before_the_end(laptop: Laptop, open_window: PlanWindow) -> None:
    laptop.begin()
    laptop.press("'a'")
    click(laptop.window, "Facilitator…")
    assert laptop.window.focusWidget() is laptop.window.end.go_on_button
    click(laptop.window, "Back to the plan, ballots stay closed")
    assert open_window.menus.ballots.voting is None
    box = laptop.plan.ballot_box
    assert box is not None
    assert not box.is_revealed


def test_the_facilitator_reveals_from_the_laptop(laptop: Laptop, open_window: PlanWindow) -> None:
    laptop.begin()
    laptop.press("'a'")
    click(laptop.window, "Facilitator…")
    click(laptop.window, "Reveal the ballots")
    assert open_window.menus.ballots.agreement is not None
    assert open_window.menus.ballots.agreement.model.found.participants == ("Ana",)


def test_with_a_code_word_only_the_word_ends_the_round(window: PlanWindow, qtbot: QtBot) -> None:
    command = OpenBallots(by="Fay", on=date.today(), code=digest_of("red fox"), participants=("Ana",))
    window.session.run(command)
    laptop = Laptop(window, qtbot)
    laptop.begin()
    laptop.press("'a'")
    click(laptop.window, "Facilitator…")
    laptop.press("'blue cat'", "Return")
    assert laptop.window.page is laptop.window.end
    click(laptop.window, "Back to the plan, ballots stay closed")
    assert window.menus.ballots.voting is laptop.window
    code = laptop.window.end._code
    assert code is not None
    code.setText("Red Fox")
    click(laptop.window, "Reveal the ballots")
    box = laptop.plan.ballot_box
    assert box is not None
    assert box.is_revealed


def test_a_lost_code_word_is_given_up_in_the_open_and_the_round_goes_on(window: PlanWindow, qtbot: QtBot) -> None:
    window.session.run(OpenBallots(by="Fay", on=date.today(), code=digest_of("red fox"), participants=("Ana",)))
    laptop = Laptop(window, qtbot)
    laptop.begin()
    laptop.press("'a'")
    click(laptop.window, "Facilitator…")
    click(laptop.window, "Is the word lost?")
    click(laptop.window, "Everybody agrees: go on without it")
    box, ballot = laptop.plan.ballot_box, ballot_of(laptop.plan, "Ana")
    assert box is not None
    assert not box.is_revealed
    assert ballot is not None
    assert ballot.votes
    click(laptop.window, "Go on voting")
    assert laptop.window.page is laptop.ballot


def test_whoever_has_voted_is_told_whom_to_ask(laptop: Laptop) -> None:
    laptop.begin("Ana")
    laptop.ballot.sealed.emit()
    laptop.window.hand_over.name.setText("ana")
    shown = [one.text() for one in laptop.window.hand_over.findChildren(QLabel)]
    assert "ana has voted. To change something, ask the facilitator to let you vote again." in shown
    assert not laptop.window.hand_over.begin_button.isEnabled()


def test_a_second_round_begins_with_ones_own_letters(open_window: PlanWindow, qtbot: QtBot) -> None:
    laptop = Laptop(open_window, qtbot)
    laptop.begin()
    laptop.press("'a'")
    laptop.ballot.sealed.emit()
    laptop.end()
    for command in (RevealBallots(), VoteAgain()):
        open_window.session.run(command)
    again = Laptop(open_window, qtbot)
    again.begin("Ana")
    again.press("Ctrl+Home", "'r'")
    again.ballot.sealed.emit()
    ballot = ballot_of(again.plan, "Ana")
    assert ballot is not None
    (vote,) = ballot.votes
    assert (again.plan.scheme.text(vote.letters), again.plan.scheme.text(vote.before or vote.letters)) == ("R", "A")
    again.end()


def test_undo_in_the_plan_takes_a_whole_ballot_back(laptop: Laptop, open_window: PlanWindow) -> None:
    laptop.begin()
    laptop.press("'a'", "Right", "'r'", "Right", "'c'")
    laptop.ballot.sealed.emit()
    laptop.end()
    do(open_window, "undo")
    assert not any(laptop.said("Ana"))
