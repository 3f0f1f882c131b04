"""Where everything is put together: one application, one desk, and nothing that knows of itself."""

import gc
import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from raci_planner.assets import resource
from raci_planner.desktop.arguments import Arguments
from raci_planner.desktop.bugs import BugWatch
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.languages import speak
from raci_planner.desktop.own_folders import OwnFolders, own_places
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.theme import theme_for
from raci_planner.desktop.warming import WarmUp


def run_app(arguments: Arguments) -> int:
    """Open what was asked for and work until the last window is closed; returns the exit code."""
    gc.disable()  # a start makes much and lets little go; `WarmUp` collects once the window is painted
    app = made_app()
    folders = OwnFolders.standard()
    watch = BugWatch()
    watch.install()
    desk = Desk(app, own_places(), folders, ask_by_dialogue)
    speak(app, arguments.language or desk.settings.current.language)
    watch.noticed.connect(lambda details: _tell_of_bug(details, desk))
    if arguments.theme is not None:
        desk.dressing.wear(theme_for(arguments.theme))
    if arguments.screenshot is not None:
        return _take_picture(desk, arguments, arguments.screenshot)
    open_first(desk, arguments)
    WarmUp(desk, app).start_after_paint()
    return app.exec()


def ask_by_dialogue(window: QWidget) -> Questions:
    """Questions as dialogues over a window."""
    from raci_planner.desktop.dialog_questions import DialogQuestions  # noqa: PLC0415 - after the first paint

    return DialogQuestions(window)


def made_app() -> QApplication:
    """The application with its name and icon."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("raci-planner")
    app.setApplicationDisplayName("RACI Planner")
    app.setDesktopFileName("raci-planner")
    app.setWindowIcon(QIcon(str(resource("icons", "raci-planner.svg"))))
    app.setQuitOnLastWindowClosed(False)
    return app


def _tell_of_bug(details: str, desk: Desk) -> None:
    from raci_planner.desktop.bug_notice import BugNotice  # noqa: PLC0415 - seldom needed, slow to load

    notice = desk.findChild(BugNotice) or BugNotice(desk.folders.log, QApplication.activeWindow, desk)
    notice.tell(details)


def open_first(desk: Desk, arguments: Arguments) -> None:
    """Open what was asked for, or what a start without a word is for."""
    if arguments.file is not None:
        if desk.open_path(arguments.file) is None and not desk.plan_windows:
            desk.show_welcome()
    elif arguments.template is not None:
        desk.begin(arguments.template)
    elif not _reopen(desk):
        desk.show_welcome()
    if arguments.begins_workshop and desk.plan_windows:
        desk.plan_windows[-1].menus.wall.begin()


def _reopen(desk: Desk) -> bool:
    """Open the plan that was open last, if that is wished and it can be opened."""
    latest = desk.recent.latest() if desk.settings.current.reopens_last else None
    return latest is not None and desk.open_path(latest.path) is not None


def _take_picture(desk: Desk, arguments: Arguments, target: Path) -> int:
    """Paint what would be on the screen into a file."""
    open_first(desk, arguments)
    window: QWidget = desk.plan_windows[-1] if desk.plan_windows else desk.show_welcome()
    if arguments.begins_workshop and desk.plan_windows:
        window = desk.plan_windows[-1].menus.wall.window or window
    window.resize(*arguments.size)
    QApplication.sendPostedEvents()
    picture = window.grab()
    if not picture.save(str(target)):
        sys.stderr.write(f"{target} cannot be written; choose a name that ends in .png in another folder.\n")
        return 1
    sys.stdout.write(f"{target}\n")
    return 0
