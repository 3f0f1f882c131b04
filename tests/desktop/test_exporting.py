"""The export dialogue, printing and the clipboard, with real files at the end."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from desktop_on_screen import Script, do, open_dialogue
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot
from sample_reports import sample_report, sized_report

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.exporting.choice import ExportChoice, ExportMemory
from raci_planner.desktop.exporting.dialog import ExportDialog
from raci_planner.desktop.exporting.previews import PagesPreview, TextPreview, preview_of
from raci_planner.desktop.exporting.printing import PrintPreview, print_plan
from raci_planner.desktop.exporting.words import format_words
from raci_planner.desktop.exporting.writing import Export
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.printing.paper import Paper

_STARTS = {"xlsx": b"PK", "pptx": b"PK", "pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<?xml", "md": b"#", "csv": b"\xef"}


def dialogue_of(window: PlanWindow) -> ExportDialog:
    do(window, "export")
    return open_dialogue(window, ExportDialog)


def exported(window: PlanWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Exported" in window.statusBar().currentMessage(), timeout=15_000)


@pytest.mark.parametrize("key", _STARTS)
def test_every_format_of_the_list_is_written(
    key: str, window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / f"checkout.{key}"
    script.answers.append(path)
    dialog = dialogue_of(window)
    dialog.choose(key)
    dialog.accept()
    exported(window, qtbot)
    assert path.read_bytes().startswith(_STARTS[key])


def test_the_dialogue_is_worked_by_keyboard_alone(
    window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    script.answers.append(tmp_path / "checkout.pdf")
    dialog = dialogue_of(window)
    assert dialog.focusWidget() is dialog.formats
    QTest.keyClick(dialog.formats, Qt.Key.Key_Down)
    QTest.keyClick(dialog.formats, Qt.Key.Key_Return)
    exported(window, qtbot)
    assert (tmp_path / "checkout.pdf").read_bytes().startswith(b"%PDF")


def test_the_workbook_is_the_first_that_is_offered(
    window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    script.answers.append(tmp_path / "checkout.xlsx")
    dialogue_of(window).accept()
    exported(window, qtbot)
    book = openpyxl.load_workbook(tmp_path / "checkout.xlsx", read_only=True)
    assert book.sheetnames[:2] == ["Matrix", "Findings"]
    book.close()


def test_an_export_that_cannot_be_written_says_why(
    window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    script.answers.append(tmp_path / "nowhere" / "checkout.xlsx")
    dialogue_of(window).accept()
    qtbot.waitUntil(lambda: bool(script.told), timeout=15_000)
    assert "checkout.xlsx" in script.told[0]


def test_the_last_choice_for_a_plan_is_offered_again(window: PlanWindow, script: Script) -> None:
    script.answers.append(None)
    dialog = dialogue_of(window)
    dialog.choose("pdf")
    dialog.options.paper.setCurrentIndex(dialog.options.paper.findData(Paper.A3))
    dialog.options.people.setChecked(False)
    dialog.opens.setChecked(True)
    wanted = dialog.choice()
    dialog.accept()
    assert dialogue_of(window).choice() == wanted


def test_another_plan_is_offered_the_usual_choice(desk: Desk, window: PlanWindow, script: Script) -> None:
    script.answers.append(None)
    dialog = dialogue_of(window)
    dialog.choose("csv")
    dialog.accept()
    other = desk.begin("blank")
    assert dialogue_of(other).choice() == ExportChoice()


@pytest.mark.parametrize("content", ['{"plan": {"key": "exe", "scale": 99, "paper": 7, "opens": "yes"}}', "[]", "{"])
def test_a_memory_that_cannot_be_understood_gives_the_usual_choice(content: str, tmp_path: Path) -> None:
    path = tmp_path / "exports.json"
    path.write_text(content, encoding="utf-8")
    assert ExportMemory(path).choice_for("plan") == ExportChoice()


def test_the_memory_forgets_the_plans_of_long_ago(tmp_path: Path) -> None:
    memory = ExportMemory(tmp_path / "exports.json")
    for number in range(201):
        memory.keep(str(number), ExportChoice(key="pdf"))
    known = json.loads((tmp_path / "exports.json").read_text(encoding="utf-8"))
    assert (len(known), "0" in known, "200" in known) == (200, False, True)


def test_one_roles_duty_sheet_is_suggested_under_its_name(
    window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    script.answers.append(tmp_path / "duties.html")
    dialog = dialogue_of(window)
    dialog.choose("html")
    dialog.options.part.setCurrentText("Duty sheet: Product Owner")
    dialog.accept()
    exported(window, qtbot)
    text = (tmp_path / "duties.html").read_text(encoding="utf-8")
    assert '<h1 dir="auto">Product Owner</h1>' in text
    assert "Product Manager</h1>" not in text


def test_only_what_matters_for_a_format_can_be_chosen(window: PlanWindow) -> None:
    options = dialogue_of(window).options
    seen = {}
    for key in ("xlsx", "pdf", "png", "csv"):
        open_dialogue(window, ExportDialog).choose(key)
        boxes = (options.part, options.paper, options.shape, options.scale, options.people, options.findings)
        seen[key] = "".join("X" if box.isVisible() and box.isEnabled() else "." for box in boxes)
    assert seen == {"xlsx": "X...XX", "pdf": "XX..XX", "png": "..XX.X", "csv": "X....."}


def test_the_preview_follows_the_choice_page_by_page(window: PlanWindow, qtbot: QtBot) -> None:
    dialog = dialogue_of(window)
    dialog.choose("pdf")
    qtbot.waitUntil(lambda: dialog.preview.where.text() == "Page 1 of 4", timeout=5_000)
    first = dialog.preview.picture.image
    dialog.preview.forth.click()
    assert dialog.preview.where.text() == "Page 2 of 4"
    assert dialog.preview.picture.image != first
    dialog.choose("md")
    qtbot.waitUntil(lambda: dialog.preview.text.toPlainText().startswith("# "), timeout=5_000)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("key", format_words())
def test_there_is_a_preview_of_every_format_of_a_large_plan(key: str) -> None:
    preview = preview_of(sized_report(2_000, 40), ExportChoice(key=key))
    if key in ("png", "svg"):
        assert isinstance(preview, TextPreview)
        assert "Choose" in preview.text
    elif isinstance(preview, PagesPreview):
        assert preview.count > 100
    else:
        assert preview


@pytest.mark.usefixtures("qapp")
def test_what_is_left_out_is_not_in_the_preview() -> None:
    told = preview_of(sample_report(), ExportChoice(key="md", has_findings=False))
    assert isinstance(told, TextPreview)
    assert "Who has the last word" not in told.text


class Opened(QObject):
    """What the desktop was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Called by Qt."""
        self.paths.append(url.toLocalFile())


@pytest.fixture
def opened() -> Iterator[Opened]:
    watch = Opened()
    QDesktopServices.setUrlHandler("file", watch, "take")  # type: ignore[arg-type] # the stub wants bytes, the library text
    yield watch
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.skipif(os.name == "nt", reason="other systems have their own way to show a folder")
def test_file_and_folder_are_opened_when_that_is_wanted(
    window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot, opened: Opened
) -> None:
    script.answers.append(tmp_path / "checkout.csv")
    dialog = dialogue_of(window)
    dialog.choose("csv")
    dialog.opens.setChecked(True)
    dialog.shows_folder.setChecked(True)
    dialog.accept()
    qtbot.waitUntil(lambda: len(opened.paths) == 2, timeout=5_000)
    assert opened.paths == [str(tmp_path / "checkout.csv"), str(tmp_path)]


def test_a_large_export_can_be_stopped_and_leaves_what_was_there(
    window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"old")
    said: list[str] = []
    export = Export(path, sized_report(3_000, 30), ExportChoice(), window=window, questions=script, say=said.append)
    export.start(window.bench.host.jobs)
    bar = window.findChildren(QProgressDialog)[-1]
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=10_000)
    bar.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: said == ["Nothing was exported"], timeout=10_000)
    assert (path.read_bytes(), script.told, list(tmp_path.glob("~$*"))) == (b"old", [], [])


def test_what_no_file_can_hold_is_told_after_the_export(
    window: PlanWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    report = replace(sample_report(), name="Bell \x07")
    choice = ExportChoice(key="csv")
    Export(tmp_path / "plan.csv", report, choice, window=window, questions=script, say=print).start(
        window.bench.host.jobs
    )
    qtbot.waitUntil(lambda: bool(script.told), timeout=5_000)
    assert "1 character that no document can hold" in script.told[0]


def test_the_matrix_is_copied_as_a_picture_for_a_slide(window: PlanWindow) -> None:
    do(window, "copy_picture")
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (2560, 1440)


def test_printing_shows_the_pages_first(window: PlanWindow, qtbot: QtBot) -> None:
    do(window, "print")
    dialog = open_dialogue(window, PrintPreview)
    assert dialog.printer().docName() == window.session.plan.info.name
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


def test_a_plan_of_very_many_pages_is_sent_to_the_pdf(window: PlanWindow, script: Script) -> None:
    print_plan(sized_report(6_000, 40), window, script)
    assert "Export it as PDF" in script.told[0]
