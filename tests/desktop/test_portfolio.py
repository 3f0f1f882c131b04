"""Many plans in a window: sorted, opened by keyboard, exported, and never changed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from desktop_on_screen import Script, do
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.languages import speak
from raci_planner.desktop.portfolio.flow import PortfolioReading, show_portfolio
from raci_planner.desktop.portfolio.window import PortfolioDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import SetPlanInfo


@pytest.fixture
def folder(named_window: PlanWindow, tmp_path: Path) -> Path:
    """Two plans, one with a review day, and a file that is no plan."""
    session = named_window.session
    info = session.plan.info
    folder = tmp_path / "plans"
    folder.mkdir()
    for name, due in (("Beta", date(2020, 1, 1)), ("Alpha", None)):
        session.run(SetPlanInfo(name=name, purpose=info.purpose, review_due=due))
        session.document.save_copy(folder / f"{name.lower()}.raci")
    (folder / "broken.raci").write_bytes(b"no plan at all")
    return folder


@pytest.fixture
def show(desk: Desk, named_window: PlanWindow, script: Script, qtbot: QtBot) -> Callable[[Path], PortfolioDialog]:
    def show(folder: Path) -> PortfolioDialog:
        script.answers.append(folder)
        reading = show_portfolio(named_window, script, desk.jobs, desk.open_path)
        assert isinstance(reading, PortfolioReading)
        with qtbot.waitSignal(reading.shown) as shown:
            pass
        dialog = shown.args[0]
        assert isinstance(dialog, PortfolioDialog)
        return dialog

    return show


def _column(dialog: PortfolioDialog, place: int, column: int = 0) -> list[str]:
    model = dialog.tables[place].model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_every_plan_is_there_and_the_file_that_is_none_says_why(
    folder: Path, show: Callable[[Path], PortfolioDialog]
) -> None:
    dialog = show(folder)
    assert sorted(_column(dialog, 0)) == ["Alpha", "Beta", "broken"]
    assert "Review overdue" in _column(dialog, 0, 3)
    assert any(text and "broken.raci" in text for text in _column(dialog, 0, 3))


@pytest.mark.parametrize("language", ["en", "de", "fr", "qps"])
def test_the_window_opens_in_every_language(
    spoken: QApplication, folder: Path, show: Callable[[Path], PortfolioDialog], language: str
) -> None:
    speak(spoken, language)
    dialog = show(folder)
    assert len({dialog.tabs.tabText(place) for place in range(dialog.tabs.count())}) == len(dialog.tables) == 4


def test_numbers_are_sorted_as_numbers(folder: Path, show: Callable[[Path], PortfolioDialog]) -> None:
    dialog = show(folder)
    dialog.tables[2].sortByColumn(1, Qt.SortOrder.DescendingOrder)
    counts = [int(text) for text in _column(dialog, 2, 1)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 0


def test_enter_opens_the_plan_under_the_cursor(
    desk: Desk, folder: Path, show: Callable[[Path], PortfolioDialog]
) -> None:
    dialog = show(folder)
    table = dialog.tables[0]
    table.setCurrentIndex(table.model().index(_column(dialog, 0).index("Beta"), 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert folder / "beta.raci" in [window.session.document.path for window in desk.plan_windows]


def test_the_workbook_has_a_sheet_for_each_list(
    desk: Desk, folder: Path, script: Script, show: Callable[[Path], PortfolioDialog], tmp_path: Path
) -> None:
    dialog = show(folder)
    script.answers.append(tmp_path / "portfolio.xlsx")
    dialog.export_requested.emit()
    desk.jobs.wait()
    book = load_workbook(tmp_path / "portfolio.xlsx")
    assert book.sheetnames == ["Plans", "People", "Roles", "Duties"]
    assert {row[0].value for row in book["Plans"].iter_rows(min_row=2)} == {"Alpha", "Beta", "broken"}


def test_a_folder_without_plans_says_so(
    desk: Desk, named_window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "empty").mkdir()
    script.answers.append(tmp_path / "empty")
    show_portfolio(named_window, script, desk.jobs, desk.open_path)
    qtbot.waitUntil(lambda: bool(script.told))
    assert "There is no .raci file" in script.told[0]


def test_the_review_day_becomes_a_calendar_file(named_window: PlanWindow, script: Script, tmp_path: Path) -> None:
    do(named_window, "calendar")
    assert "No review day yet" in script.told[0]
    info = named_window.session.plan.info
    named_window.session.run(SetPlanInfo(name=info.name, purpose="", review_due=date(2027, 3, 1)))
    script.answers.append(tmp_path / "review.ics")
    do(named_window, "calendar")
    assert b"DTSTART;VALUE=DATE:20270301" in (tmp_path / "review.ics").read_bytes()
