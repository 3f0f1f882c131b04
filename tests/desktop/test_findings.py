"""The findings panel: what it lists, how it follows edits, and what can be done from it."""

from dataclasses import replace
from datetime import date

import pytest
from desktop_on_screen import click, do, open_dialogue, press
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from raci_planner.analysis.findings import Finding, FindingsChange, Severity
from raci_planner.desktop.announcing import announcement
from raci_planner.desktop.findings.accepting import AcceptDialog
from raci_planner.desktop.findings.listing import AcceptedCard, Card, Grouping, Heading, Line, Talk, Wishes
from raci_planner.desktop.findings.model import FindingsModel
from raci_planner.desktop.findings.open_card import OpenCard
from raci_planner.desktop.findings.panel import MANY
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AcceptFinding, AddTable, Table, TableActivity, TableSection
from raci_planner.domain.schemes import NO_LETTERS


def _model(window: PlanWindow) -> FindingsModel:
    model = window.bench.findings.view.model()
    assert isinstance(model, FindingsModel)
    return model


def _lines(window: PlanWindow) -> list[Line]:
    model = _model(window)
    return [model.line_at(place) for place in range(model.rowCount())]


def _cards(window: PlanWindow) -> list[Finding]:
    return [line.finding for line in _lines(window) if isinstance(line, Card)]


def _conflict(window: PlanWindow) -> Finding:
    return next(one for one in window.session.analysis.findings if one.severity is Severity.CONFLICT and one.fixes)


def _open_card(window: PlanWindow) -> OpenCard:
    card = window.bench.findings.view.findChild(OpenCard)
    assert isinstance(card, OpenCard)
    return card


def test_the_panel_lists_the_open_findings_in_their_order(window: PlanWindow) -> None:
    assert _cards(window) == list(window.session.analysis.findings)


def test_the_head_counts_what_is_to_resolve(window: PlanWindow) -> None:
    counts = window.session.analysis.counts()
    words = " ".join(label.text() for label in window.bench.findings.findChildren(QLabel))
    assert f"{counts[Severity.CONFLICT] + counts[Severity.CHECK]} to resolve" in words


def test_f8_goes_to_the_cell_in_question_and_back(window: PlanWindow) -> None:
    first, second = _cards(window)[:2]
    press(window, "F8")
    assert window.bench.findings.current_finding() == first
    assert window.bench.matrix.current_activity() == first.activity
    press(window, "F8")
    assert window.bench.findings.current_finding() == second
    press(window, "Shift+F8")
    assert window.bench.findings.current_finding() == first


def test_a_fix_closes_its_finding_and_can_be_undone(window: PlanWindow, qtbot: QtBot) -> None:
    conflict = _conflict(window)
    window.bench.findings.show_finding(conflict.key)
    click(_open_card(window), conflict.fixes[0].label)
    assert window.session.analysis.find(conflict.key) not in window.session.analysis.findings
    qtbot.waitUntil(lambda: conflict.key not in [one.key for one in _cards(window)])
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: conflict.key in [one.key for one in _cards(window)])


def test_the_menu_of_ways_out_offers_the_fixes_of_the_cell(window: PlanWindow) -> None:
    press(window, "F8")
    do(window, "fixes")
    menu = window.findChildren(type(window.menus.top_menus[0]))[-1]
    labels = [action.text() for action in menu.actions()]
    assert labels[0] == _cards(window)[0].title
    assert _cards(window)[0].fixes[0].label in labels
    assert menu.activeAction() is menu.actions()[1]
    menu.close()


def test_accepting_needs_a_reason_and_keeps_the_name(window: PlanWindow, qtbot: QtBot) -> None:
    conflict = _conflict(window)
    window.bench.findings.show_finding(conflict.key)
    click(_open_card(window), "Accept as it is…")
    dialog = open_dialogue(window, AcceptDialog)
    assert not dialog.ok_button.isEnabled()
    dialog.reason.setPlainText("Agreed for this quarter")
    dialog.author.setText("Ana")
    dialog.accept()
    assert window.session.plan.accepted[conflict.key].by == "Ana"
    qtbot.waitUntil(lambda: conflict.key not in [one.key for one in _cards(window)])


def test_an_accepted_finding_is_shown_on_wish_and_reopened(window: PlanWindow) -> None:
    conflict = _conflict(window)
    window.bench.run(
        AcceptFinding(key=conflict.key, basis=conflict.basis, reason="Agreed", by="Ana", on=date(2026, 11, 24))
    )
    do(window, "show_accepted")
    accepted = next(line for line in _lines(window) if isinstance(line, AcceptedCard))
    window.bench.findings.show_finding(accepted.finding.key)
    click(_open_card(window), "Reopen")
    assert window.session.plan.accepted == {}


def test_words_narrow_the_list_and_one_button_shows_all_again(window: PlanWindow) -> None:
    field = window.bench.findings.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("backlog")
    assert _cards(window)
    assert len(_cards(window)) < len(window.session.analysis.findings)
    click(window.bench.findings, "Show all findings")
    assert len(_cards(window)) == len(window.session.analysis.findings)


def test_one_kind_can_be_looked_at_alone(window: PlanWindow) -> None:
    kinds = window.bench.findings.findChildren(QComboBox)[0]
    kinds.setCurrentIndex(kinds.findData(Severity.CONFLICT.name))
    assert {one.severity for one in _cards(window)} == {Severity.CONFLICT}


def test_only_this_activity_follows_the_menu(window: PlanWindow) -> None:
    press(window, "F8")
    activity = window.bench.matrix.current_activity()
    do(window, "only_here")
    assert _cards(window)
    assert all(activity in (one.activity, *one.activities) for one in _cards(window))


@pytest.mark.parametrize("grouping", [Grouping.FAMILY, Grouping.SEVERITY, Grouping.ROLE, Grouping.RULE])
def test_cards_stand_under_headings_that_count_them(window: PlanWindow, grouping: Grouping) -> None:
    window.bench.findings.set_wishes(Wishes(grouping=grouping))
    found = _lines(window)
    assert isinstance(found[0], Heading)
    assert sum(line.count for line in found if isinstance(line, Heading)) == len(_cards(window))


def test_the_conversations_to_have_stand_on_top_of_a_long_list(window: PlanWindow, qtbot: QtBot) -> None:
    roles = tuple(window.session.plan.roles_in_order())
    rows = tuple(TableActivity(f"Prepare topic {place}", (NO_LETTERS,) * 0) for place in range(MANY))
    window.bench.run(AddTable(Table((), (TableSection("More", rows),)), "More"))
    assert len(roles) == 8
    qtbot.waitUntil(lambda: any(isinstance(line, Talk) for line in _lines(window)))
    talk = next(line for line in _lines(window) if isinstance(line, Talk))
    window.bench.findings.view.show_row(_lines(window).index(talk))
    count = len(talk.conversation.findings)
    click(window.bench.findings.view, "Show its finding" if count == 1 else f"Show its {count} findings")
    assert {one.key for one in _cards(window)} == {one.key for one in talk.conversation.findings}


def test_a_card_is_as_high_as_its_words_and_closed_again_after_a_look(window: PlanWindow) -> None:
    view = window.bench.findings.view
    short = next(place for place, one in enumerate(_cards(window)) if len(one.sentence) < 60)
    long = next(place for place, one in enumerate(_cards(window)) if len(one.sentence) > 120)
    closed = view.rowHeight(short)
    assert closed < view.rowHeight(long)
    view.show_row(short)
    assert view.rowHeight(short) > closed
    view.show_row(long)
    assert view.rowHeight(short) == closed


def test_the_model_follows_edits_as_qt_expects(window: PlanWindow, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(_model(window), QAbstractItemModelTester.FailureReportingMode.Warning)
    for keys in ("F8", "Delete", "R", "Ctrl+Z", "Ctrl+Z"):
        press(window, keys)
        window.bench.findings.refresh()
    assert tester.model() is _model(window)
    assert _cards(window) == list(window.session.analysis.findings)
    qtbot.waitUntil(lambda: True)


def test_a_screen_reader_hears_kind_place_and_sentence(window: PlanWindow) -> None:
    model = _model(window)
    index = model.index(0)
    first = _cards(window)[0]
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Conflict: two Accountable"
    assert first.title == "Conflict: two Accountable", "the kind is not said twice"
    assert first.sentence in model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert model.rowCount(index) == 0
    assert model.rowCount(QModelIndex()) == len(_cards(window))


def test_enter_on_a_card_goes_to_its_cell(window: PlanWindow) -> None:
    conflict = _conflict(window)
    window.bench.findings.show_finding(conflict.key)
    QTest.keyClick(window.bench.findings.view, Qt.Key.Key_Return)
    assert window.bench.matrix.current_activity() == conflict.activity


def test_what_came_and_went_is_announced_in_one_sentence(window: PlanWindow) -> None:
    said: list[str] = []
    window.bench.notices.changed.connect(
        lambda changed: said.append(announcement(changed.findings, sum(window.session.analysis.counts().values())))
    )
    conflict = _conflict(window)
    window.bench.run(conflict.fixes[0].command)
    assert len(said) == 1
    assert "closed" in said[0]
    assert said[0].endswith(f"{len(window.session.analysis.findings)} left.")


def test_nothing_is_announced_when_no_finding_came_or_went(window: PlanWindow) -> None:
    finding = window.session.analysis.findings[0]
    assert announcement(FindingsChange((finding,), (replace(finding, sentence="…"),)), 3) == ""
