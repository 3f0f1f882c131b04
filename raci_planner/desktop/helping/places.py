"""Which page of the help goes with what on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from raci_planner.desktop.helping.pages import CONTENTS

if TYPE_CHECKING:
    from raci_planner.desktop.helping.window import HelpWindow

PAGES = {
    "matrixView": "matrix",
    "filterBar": "finding-things",
    "findField": "finding-things",
    "commandPalette": "finding-things",
    "findingsPanel": "findings",
    "acceptDialog": "findings",
    "standingDialog": "agreement",
    "signOffDialog": "agreement",
    "logWindow": "agreement",
    "entryDialog": "agreement",
    "reviewWindow": "review",
    "finishReview": "review",
    "exportDialog": "exports",
    "portfolioDialog": "portfolio",
    "inspectorPanel": "inspector",
    "historyDialog": "inspector",
    "dutyDialog": "inspector",
    "boundaryList": "inspector",
    "rolesDialog": "roles",
    "splitRoleDialog": "roles",
    "rulesDialog": "rules",
    "planDetails": "files",
    "picturesDialog": "findings",
    "splitDialog": "matrix",
    "replaceDialog": "finding-things",
    "lettersDialog": "letters",
    "importDialog": "import",
    "mergeDialog": "import",
    "preferencesDialog": "preferences",
    "keysDialog": "keyboard",
    "aboutDialog": "trouble",
    "workshopView": "workshop",
    "ballotsOpening": "ballots",
    "ballotBox": "ballots",
    "ballotDoubts": "ballots",
    "codeDialog": "ballots",
    "votingView": "ballots",
    "agreementView": "ballots",
    "versionsWindow": "versions",
    "comparisonPage": "versions",
    "changesPanel": "versions",
    "compareDialog": "versions",
    "guessesDialog": "versions",
    "mergeCopyDialog": "versions",
    "welcomePage": "start",
    "pickTemplateDialog": "templates",
    "keepTemplateDialog": "templates",
}
"""Names of widgets, and the page that tells of them; a widget without a name of these asks its parent."""


def page_for(widget: QWidget | None) -> str:
    """The page that tells of a widget or of what it stands in."""
    while widget is not None:
        if widget.objectName() in PAGES:
            return PAGES[widget.objectName()]
        widget = widget.parentWidget()
    return CONTENTS


def show_help_on(widget: QWidget) -> None:
    """Show the page on what has the keyboard in a widget's window, and come back there afterwards."""
    window = widget.window()
    open_help(page_for(window.focusWidget() or widget), window)


def open_help(page: str, over: QWidget | None = None) -> "HelpWindow":
    """Show a page in the window of the help, which is made when there is none.

    A window that fills the screen or takes all input would hide the help or lock it: there it stands over that window.
    """
    from raci_planner.desktop.helping.window import HelpWindow  # noqa: PLC0415 - seldom asked for

    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow)]
    window = windows[0] if windows else HelpWindow()
    owner = over if over is not None and (over.isFullScreen() or over.isModal()) else None
    if window.parentWidget() is not owner:
        window.setParent(owner, Qt.WindowType.Window)
    window.came_from = over
    window.show_page(page)
    window.show()
    if QGuiApplication.platformName() != "offscreen":  # which would warn that it has no front
        window.raise_()
    window.activateWindow()
    return window
