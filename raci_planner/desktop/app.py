"""Where everything is put together: one application, one desk, and nothing that knows of itself."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from raci_planner.assets import resource
from raci_planner.desktop.arguments import Arguments
from raci_planner.desktop.bug_notice import BugNotice
from raci_planner.desktop.bugs import BugWatch, keep_log
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.desktop.questions import DialogQuestions
from raci_planner.desktop.theme import theme_for
from raci_planner.desktop.warming import WarmUp
from raci_planner.storage.places import Places


def run_app(arguments: Arguments) -> int:
    """Open what was asked for and work until the last window is closed; returns the exit code."""
    app = made_app()
    folders = OwnFolders.standard()
    keep_log(folders.log)
    watch = BugWatch()
    watch.install()
    desk = Desk(app, Places.standard(), folders, DialogQuestions)
    notice = BugNotice(folders.log, app.activeWindow, desk)
    watch.noticed.connect(notice.tell)
    if arguments.theme is not None:
        desk.use_theme(theme_for(arguments.theme))
    if arguments.screenshot is not None:
        return _take_picture(desk, arguments, arguments.screenshot)
    _open(desk, arguments)
    warm_up = WarmUp(desk)
    QTimer.singleShot(0, warm_up.start)
    return app.exec()


def made_app() -> QApplication:
    """The application with its name and icon."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("raci-planner")
    app.setApplicationDisplayName("RACI Planner")
    app.setDesktopFileName("raci-planner")
    app.setWindowIcon(QIcon(str(resource("icons", "raci-planner.svg"))))
    app.setQuitOnLastWindowClosed(False)
    return app


def _open(desk: Desk, arguments: Arguments) -> None:
    if arguments.file is not None:
        if desk.open_path(arguments.file) is None and not desk.plan_windows:
            desk.show_welcome()
    elif arguments.template is not None:
        desk.begin(arguments.template)
    else:
        desk.show_welcome()


def _take_picture(desk: Desk, arguments: Arguments, target: Path) -> int:
    """Paint what would be on the screen into a file."""
    _open(desk, arguments)
    window = desk.plan_windows[-1] if desk.plan_windows else desk.show_welcome()
    window.resize(*arguments.size)
    QApplication.sendPostedEvents()
    picture = window.grab()
    if not picture.save(str(target)):
        sys.stderr.write(f"{target} cannot be written; choose a name that ends in .png in another folder.\n")
        return 1
    sys.stdout.write(f"{target}\n")
    return 0
