"""The reveal: how far everybody agrees, and the ways on from there."""

from dataclasses import replace
from pathlib import Path

import pytest
from ballots_cast import TODAY, votes
from desktop_on_screen import Script, click, do, open_dialogue
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from raci_planner.desktop.ballots.agreement_model import SHARE_COLUMN
from raci_planner.desktop.ballots.agreement_window import AgreementWindow
from raci_planner.desktop.ballots.box_dialog import BoxDialog
from raci_planner.desktop.ballots.code_field import CodeDialog
from raci_planner.desktop.ballots.opening_dialog import OpeningDialog, Way
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.desktop.words.agreement import known_names
from raci_planner.domain.code_words import digest_of
from raci_planner.domain.commands import (
    CastBallot,
    CastBallots,
    DeleteActivities,
    OpenBallots,
    RevealBallots,
    SplitActivity,
)
from raci_planner.domain.commands.ballots import ballot_of
from raci_planner.domain.records import EntryKind


@pytest.fixture
def reveal(revealed_window: PlanWindow, qtbot: QtBot) -> AgreementWindow:
    do(revealed_window, "ballots_reveal")
    shown = revealed_window.menus.ballots.agreement
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    return shown


def letters(window: PlanWindow, row: int) -> str:
    plan = window.session.plan
    key = plan.activities_in_order()[row].id
    return " ".join(plan.scheme.text(plan.letters(key, role.id)) or "." for role in plan.roles_in_order())


def test_the_most_disputed_activity_comes_first_and_cells_say_how_many(reveal: AgreementWindow) -> None:
    names = [reveal.model.headerData(row, Qt.Orientation.Vertical) for row in range(2)]
    assert names == ["Define product vision and strategy", "Customer research and user feedback"]
    assert [reveal.model.index(0, column).data() for column in range(4)] == ["50 %", "2/4 A", "2/4 R", ""]
    assert [reveal.model.index(1, column).data() for column in range(3)] == ["100 %", "4/4 A", "4/4 R"]


def test_the_plans_own_order_is_a_choice(reveal: AgreementWindow) -> None:
    reveal.table.go(0)
    reveal.order.setCurrentIndex(1)
    reveal.order.activated.emit(1)
    assert [one.activity for one in reveal.model.rows] == [one.activity for one in reveal.model.found.activities]


def test_a_cell_tells_who_thought_what_unless_names_are_hidden(reveal: AgreementWindow) -> None:
    details = reveal.model.details(0, 1)
    assert "Accountable: Ana, Ben (2)" in details
    assert "In the plan now: " in details
    reveal.names.setChecked(False)
    assert "Ana" not in reveal.model.details(0, 1)
    assert "Accountable: 2" in reveal.model.details(0, 1)


def test_a_screen_reader_hears_a_whole_sentence(reveal: AgreementWindow) -> None:
    spoken = reveal.model.index(0, SHARE_COLUMN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Define product vision and strategy: 50 % agreement of 4.")
    assert "Product Manager (2)" in spoken


def test_enter_goes_to_the_row_in_the_plan(reveal: AgreementWindow, revealed_window: PlanWindow) -> None:
    reveal.table.go(1, 2)
    QTest.keyClick(reveal.table, Qt.Key.Key_Return)
    plan = revealed_window.session.plan
    wanted = (plan.activities_in_order()[1].id, plan.roles_in_order()[1].id)
    assert revealed_window.bench.matrix.current_cell() == wanted
    assert revealed_window.menus.ballots.agreement is None


def test_the_matrix_tells_of_a_cell_what_was_voted(revealed_window: PlanWindow) -> None:
    plan = revealed_window.session.plan
    words = revealed_window.bench.matrix.view.model()
    index = words.index(1, 1)
    assert "Ballots: 2/4 A · 1 R · 1 I" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    revealed_window.session.undo()
    assert plan.ballot_box is not None
    assert "Ballots" not in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_the_majority_of_a_row_is_one_step(reveal: AgreementWindow, revealed_window: PlanWindow) -> None:
    before = letters(revealed_window, 1)
    reveal.table.go(1)
    reveal.take_row()
    assert letters(revealed_window, 1) == "A R . . . . . ."
    label = revealed_window.session.history.next_undo
    assert label is not None
    assert label.label == "Take the majority of “Customer research and user feedback”"
    QTest.keyClick(reveal, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert letters(revealed_window, 1) == before


def test_everything_agreed_by_so_many_is_one_step_and_leaves_disputes_alone(
    reveal: AgreementWindow, revealed_window: PlanWindow
) -> None:
    disputed = letters(revealed_window, 0)
    reveal.threshold.setCurrentIndex(reveal.threshold.findText("100 %"))
    reveal.take_all()
    assert letters(revealed_window, 1) == "A R . . . . . ."
    assert letters(revealed_window, 0).split()[:2] == disputed.split()[:2]
    reveal.take_all()
    assert reveal._said.text() == "The plan says so already."


def test_the_workshop_walks_the_disputed_activities_first(
    reveal: AgreementWindow, revealed_window: PlanWindow, qtbot: QtBot
) -> None:
    plan = revealed_window.session.plan
    reveal.walk()
    wall = revealed_window.menus.wall.window
    assert wall is not None
    qtbot.waitUntil(wall.isVisible)
    order = [activity.id for activity in wall.course.activities]
    assert order[0] == plan.activities_in_order()[0].id
    assert sorted(order) == sorted(plan.activities)
    assert wall.page.section.text().endswith("Accountable by ballot: Product Manager 2/4, Product Owner 1/4")
    assert revealed_window.menus.ballots.agreement is None
    wall.close()


def test_the_second_half_of_a_disputed_activity_follows_the_first(
    reveal: AgreementWindow, revealed_window: PlanWindow, qtbot: QtBot
) -> None:
    reveal.walk()
    wall = revealed_window.menus.wall.window
    assert wall is not None
    qtbot.waitUntil(wall.isVisible)
    first = wall.course.activity
    assert first is not None
    revealed_window.bench.run(SplitActivity(first.id, ("Define the vision", "Define the strategy")))
    assert [one.name for one in wall.course.activities[:2]] == ["Define the vision", "Define the strategy"]
    wall.close()


def test_whoever_voted_is_among_those_who_may_see_to_something(revealed_window: PlanWindow) -> None:
    assert known_names(revealed_window.session.plan) == ["Ana", "Ben", "Cleo", "Dev"]


@pytest.mark.usefixtures("reveal")
def test_undoing_the_reveal_closes_what_it_showed(revealed_window: PlanWindow) -> None:
    revealed_window.session.undo()
    assert revealed_window.menus.ballots.agreement is None


def test_an_activity_that_leaves_the_plan_leaves_the_table(
    reveal: AgreementWindow, revealed_window: PlanWindow
) -> None:
    rows = reveal.model.rowCount()
    revealed_window.session.run(DeleteActivities((reveal.model.rows[0].activity,)))
    assert reveal.model.rowCount() == rows - 1


# Putting away


@pytest.mark.parametrize(("answer", "kept", "named"), [("names", 2, True), ("counts", 2, False), ("nothing", 0, False)])
def test_the_facilitator_chooses_what_is_kept(
    revealed_window: PlanWindow, script: Script, answer: str, kept: int, named: bool
) -> None:
    script.answers.append(answer)
    do(revealed_window, "ballots_away")
    plan = revealed_window.session.plan
    assert (plan.ballot_box, dict(plan.ballots)) == (None, {})
    texts = [entry.text for entry in plan.log.values() if entry.kind is EntryKind.NOTE]
    assert len(texts) == kept
    assert any("Ana" in text for text in texts) is named
    assert all("2 A" in text or "4 A" in text for text in texts)


def test_what_is_forgotten_leaves_the_file(revealed_window: PlanWindow, script: Script, folder: Path) -> None:
    file = folder / "plan.raci"
    plan = revealed_window.session.plan
    first = plan.activities_in_order()[0].id
    revealed_window.session.document.save_as(file)
    assert f"[[{first},".encode() in file.read_bytes()
    script.answers.append("nothing")
    do(revealed_window, "ballots_away")
    revealed_window.session.document.publish()
    assert f"[[{first},".encode() not in file.read_bytes()


def test_closed_ballots_are_thrown_away_unseen(open_window: PlanWindow, script: Script) -> None:
    script.answers.append("away")
    do(open_window, "ballots_away")
    assert open_window.session.plan.ballot_box is None
    assert not open_window.session.plan.log


# Opening and the box


def test_opening_names_who_takes_part_and_keeps_the_word_as_a_digest(window: PlanWindow) -> None:
    do(window, "ballots")
    dialog = open_dialogue(window, OpeningDialog)
    dialog.people.setPlainText("Ana, Ben\n Cleo ;Ana")
    dialog.code.setText("red fox")
    dialog.way.setCurrentIndex(dialog.way.findData(Way.LATER))
    dialog.accept()
    plan = window.session.plan
    assert sorted(one.participant for one in plan.ballots.values()) == ["Ana", "Ben", "Cleo"]
    assert plan.ballot_box is not None
    assert plan.ballot_box.code
    assert "fox" not in plan.ballot_box.code


def test_opening_may_begin_the_round_at_once(window: PlanWindow, qtbot: QtBot) -> None:
    do(window, "ballots")
    dialog = open_dialogue(window, OpeningDialog)
    dialog.people.setPlainText("Ana")
    dialog.accept()
    voting = window.menus.ballots.voting
    assert voting is not None
    qtbot.waitUntil(voting.isVisible)
    voting.end.plan_chosen.emit()


def test_the_box_shows_who_has_voted_and_no_letter(open_window: PlanWindow) -> None:
    do(open_window, "ballots")
    dialog = open_dialogue(open_window, BoxDialog)
    session = open_window.session
    session.run(CastBallots((CastBallot("Ben", votes(session.plan, "AR")),), TODAY))
    assert [dialog.people.item(row).text() for row in range(2)] == ["Ana — waiting", "Ben — has voted"]
    dialog.people.setCurrentRow(0)
    click(dialog, "Take off the list")
    assert [one.participant for one in session.plan.ballots.values()] == ["Ben"]
    dialog.close()


def test_a_reveal_names_who_has_not_finished(open_window: PlanWindow, script: Script) -> None:
    session = open_window.session
    session.run(CastBallots((CastBallot("Ben", votes(session.plan, "AR")),), TODAY))
    script.answers.append(None)
    do(open_window, "ballots_reveal")
    assert "Not finished yet: Ana." in script.asked[-1]
    assert session.plan.ballot_box is not None
    assert not session.plan.ballot_box.is_revealed


def test_the_reveal_fits_a_laptop_when_text_is_twice_as_large(desk: Desk, reveal: AgreementWindow) -> None:
    desk.settings.change(text_size=200)
    assert reveal.minimumSizeHint().width() <= 1366


def test_no_button_of_the_closed_box_is_clipped_when_text_is_twice_as_large(
    desk: Desk, open_window: PlanWindow
) -> None:
    desk.settings.change(text_size=200)
    do(open_window, "ballots")
    box = open_dialogue(open_window, BoxDialog)
    box.grab()
    buttons = [one for one in box.findChildren(QPushButton) if one.isVisibleTo(box)]
    assert len(buttons) > 6
    assert [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()] == []


def test_a_code_word_stands_before_the_reveal(window: PlanWindow) -> None:
    session = window.session
    session.run(OpenBallots(by="Fay", on=TODAY, code=digest_of("red fox")))
    session.run(CastBallots((CastBallot("Ben", votes(session.plan, "AR")),), TODAY))
    do(window, "ballots_reveal")
    dialog = open_dialogue(window, CodeDialog)
    dialog.field.setText("blue cat")
    dialog.accept()
    assert window.menus.ballots.agreement is None
    dialog.field.setText("red fox")
    dialog.accept()
    assert window.menus.ballots.agreement is not None


def test_a_lost_code_word_loses_no_vote(window: PlanWindow) -> None:
    session = window.session
    session.run(OpenBallots(by="Fay", on=TODAY, code=digest_of("red fox")))
    session.run(CastBallots((CastBallot("Ben", votes(session.plan, "AR")),), TODAY))
    cast = dict(session.plan.ballots)
    do(window, "ballots_reveal")
    dialog = open_dialogue(window, CodeDialog)
    assert dialog.lost.words == ""
    click(dialog, "Is the word lost?")
    assert "Fay opened the ballots" in dialog.lost.words
    assert "No vote is lost" in dialog.lost.words
    assert session.plan.ballot_box is not None
    assert session.plan.ballot_box.code
    click(dialog, "Everybody agrees: go on without it")
    assert dict(session.plan.ballots) == cast
    assert window.menus.ballots.agreement is not None
    assert window.menus.ballots.agreement.model.found.participants == ("Ben",)


def test_the_facilitator_hands_a_finished_ballot_out_anew_with_what_stands_in_it(window: PlanWindow) -> None:
    session = window.session
    session.run(OpenBallots(by="Fay", on=TODAY, code=digest_of("red fox")))
    session.run(CastBallots((CastBallot("Ben", votes(session.plan, "AR")),), TODAY))
    before = ballot_of(session.plan, "Ben")
    assert before is not None
    do(window, "ballots")
    click(open_dialogue(window, BoxDialog), "Let vote again")
    assert ballot_of(session.plan, "Ben") == before, "only the facilitator may do that"
    code = open_dialogue(window, CodeDialog)
    code.field.setText("red fox")
    code.accept()
    assert ballot_of(session.plan, "Ben") == replace(before, is_sealed=False)


def test_a_second_round_compares_with_the_first(
    reveal: AgreementWindow, revealed_window: PlanWindow, script: Script
) -> None:
    script.answers.append("again")
    reveal.again_requested.emit()
    open_dialogue(revealed_window, BoxDialog).close()
    session = revealed_window.session
    session.run(CastBallots((CastBallot("Cleo", votes(session.plan, "AR", "AR")),), TODAY))
    session.run(RevealBallots())
    do(revealed_window, "ballots")
    shown = revealed_window.menus.ballots.agreement
    assert shown is not None
    assert shown.model.index(0, 1).data() == "3/4 A"
    assert "In the first round: Accountable: Ana, Ben (2)" in shown.model.details(0, 1)
    assert "75 % in the first round" in shown._summary.text()
