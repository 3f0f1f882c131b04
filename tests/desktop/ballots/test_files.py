"""Ballot files dropped onto the window, one or many, in any order, and the questions that they raise."""

import os
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from ballots_cast import TODAY
from desktop_on_screen import Script, do, open_dialogue
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_planner.desktop.ballots.doubts_dialog import DoubtsDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import RevealBallots
from raci_planner.domain.commands.ballots import ballot_of
from raci_planner.interchange.ballots import write_ballot


class Post:
    """Writes, fills and drops ballots of one window."""

    def __init__(self, window: PlanWindow, folder: Path, qtbot: QtBot) -> None:
        self.window = window
        self.plan = window.session.plan
        self._folder = folder
        self._qtbot = qtbot

    def filled(self, name: str, letters: str, file: str = "") -> Path:
        """A ballot with letters for the first activity."""
        path = self._folder / (file or f"{name}.xlsx")
        write_ballot(path, self.plan, name, TODAY)
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        first = next(row for row in range(6, 20) if str(sheet.cell(row, len(self.plan.roles) + 2).value)[0] == "a")
        for column, letter in enumerate(letters.split(), start=2):
            sheet.cell(first, column, None if letter == "." else letter)
        book.save(path)
        return path

    def drop(self, paths: Sequence[Path]) -> None:
        """Drop files onto the window and wait until they are read."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(QPointF(50, 50), copy, data, left, none))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(50, 50), copy, data, left, none))
        self.wait()

    def wait(self) -> None:
        """Let what was started on the thread arrive."""
        arrived: list[bool] = []
        self.window.bench.host.jobs.start(lambda: True, arrived.append, lambda _: None)
        self._qtbot.waitUntil(lambda: bool(arrived))

    def said(self, name: str) -> str:
        """What somebody said of the first activity."""
        ballot = ballot_of(self.plan, name)
        return "" if ballot is None else " ".join(self.plan.scheme.text(vote.letters) for vote in ballot.votes)


@pytest.fixture
def post(open_window: PlanWindow, folder: Path, qtbot: QtBot) -> Post:
    return Post(open_window, folder, qtbot)


def test_a_handful_of_ballots_is_taken_in_as_one_step(post: Post) -> None:
    post.drop([post.filled("Ben", "R A"), post.filled("Ana", "A R .")])
    assert (post.said("Ana"), post.said("Ben")) == ("A R", "R A")
    last = post.window.session.history.next_undo
    assert last is not None
    assert last.label == "Take in 2 ballots"


def test_a_second_ballot_of_somebody_replaces_the_first_after_asking(post: Post, script: Script) -> None:
    post.drop([post.filled("Ana", "A")])
    script.answers.append("keep")
    post.drop([post.filled("Ana", "R", "again.xlsx")])
    assert post.said("Ana") == "A"
    script.answers.append("replace")
    post.drop([post.filled("Ana", "R", "again.xlsx")])
    assert post.said("Ana") == "R"
    assert "A second ballot of Ana" in script.asked[-1]
    assert "would take the place of what was taken in before." in script.asked[-1]


def test_two_ballots_of_one_person_in_one_drop_are_asked_about(post: Post, script: Script) -> None:
    early, late = post.filled("Ana", "A", "z.xlsx"), post.filled("Ana", "C", "b.xlsx")
    os.utime(early, (1_790_000_000, 1_790_000_000))
    script.answers.append("replace")
    post.drop([late, early])
    assert post.said("Ana") == "C", "what was saved last is the second, in whatever order they come"
    assert "would take the place of “z.xlsx”, saved 21 Sep 2026" in script.asked[-1]


def test_a_workbook_in_the_folder_that_cannot_be_read_is_told(post: Post, script: Script) -> None:
    whole = post.filled("Ana", "A").read_bytes()
    for name in ("half.xlsx", "~$half.xlsx"):
        (post._folder / name).write_bytes(whole[:3000])
    (post._folder / "notes.txt").write_text("hello", encoding="utf-8")
    script.answers.append(post._folder)
    do(post.window, "ballots_take")
    post.wait()
    dialog = open_dialogue(post.window, DoubtsDialog)
    assert post.said("Ana") == "A"
    assert [line for line in dialog.told if "half.xlsx" in line] == dialog.told
    assert len(dialog.told) == 1
    dialog.close()


def test_a_name_that_nobody_expects_is_asked_about(post: Post, script: Script) -> None:
    script.answers.append("Ben")
    post.drop([post.filled("Benn", "A")])
    assert "Whose ballot is “Benn.xlsx”?" in script.asked[0]
    assert post.said("Ben") == "A"


def test_a_file_that_nobody_claims_is_left_out(post: Post, script: Script) -> None:
    script.answers.append(None)
    post.drop([post.filled("Zoe", "A")])
    assert ballot_of(post.plan, "Zoe") is None


def test_what_was_not_understood_is_listed_by_file(post: Post) -> None:
    broken = post._folder / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")
    post.drop([post.filled("Ana", "A Zx"), broken, post.filled("Ben", "R")])
    dialog = open_dialogue(post.window, DoubtsDialog)
    assert any("Zx" in line for line in dialog.told)
    assert any("broken.xlsx" in line for line in dialog.told)
    assert (post.said("Ana"), post.said("Ben")) == ("A", "R")
    dialog.close()


def test_a_table_that_is_no_ballot_is_asked_about(post: Post, script: Script) -> None:
    table = post._folder / "mine.csv"
    first = post.plan.activities_in_order()[0].name
    table.write_text(f"Activity,Product Manager,Sponsor\n{first},A,I\nBook a venue,R,\n", encoding="utf-8")
    script.answers += ["ballot", "Ana"]
    post.drop([table])
    assert post.said("Ana") == "A I"
    dialog = open_dialogue(post.window, DoubtsDialog)
    assert any("Book a venue" in line for line in dialog.told)
    dialog.close()


def test_ballots_for_a_closed_box_open_it_after_asking(
    window: PlanWindow, folder: Path, qtbot: QtBot, script: Script
) -> None:
    post = Post(window, folder, qtbot)
    file = post.filled("Ana", "A")
    script.answers += [None, "open"]
    post.drop([file])
    assert window.session.plan.ballot_box is None
    post.drop([file])
    assert post.said("Ana") == "A"


def test_after_the_reveal_a_ballot_comes_too_late(post: Post, script: Script) -> None:
    post.drop([post.filled("Ana", "A")])
    post.window.session.run(RevealBallots())
    post.drop([post.filled("Ben", "R")])
    assert "second round" in script.told[-1]
    assert post.said("Ben") == ""


def test_files_are_written_for_all_who_have_not_voted(post: Post, script: Script, folder: Path) -> None:
    post.drop([post.filled("Ana", "A")])
    out = folder / "out"
    out.mkdir()
    script.answers += [".xlsx", out]
    do(post.window, "ballots_write")
    post.wait()
    assert [path.name for path in out.iterdir()] == ["Sample checkout rebuild - Ben.xlsx"]


def test_a_folder_of_ballots_is_taken_in_and_other_files_are_left(post: Post, script: Script) -> None:
    back = post._folder / "back"
    back.mkdir()
    for name, letters in (("Ana", "A R"), ("Ben", "R A")):
        path = post.filled(name, letters)
        path.rename(back / path.name)
    (back / "minutes.csv").write_text("Activity,PM\nTalk,R\n", encoding="utf-8")
    script.answers.append(back)
    do(post.window, "ballots_take")
    post.wait()
    assert (post.said("Ana"), post.said("Ben")) == ("A R", "R A")
