"""What the Help menu does."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWhatsThis

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.doctor import system_report
from raci_planner.desktop.helping.places import show_help_on
from raci_planner.desktop.window import dialogues

translate = QCoreApplication.translate


def help_actions(bench: Workbench) -> Handlers:
    """A handler for each action of the menu."""
    return {
        "help": lambda: show_help_on(bench.window),
        "whats_this": QWhatsThis.enterWhatsThisMode,
        "keys": lambda: dialogues.show_keys(bench),
        "boundaries": lambda: dialogues.show_boundaries(bench),
        "diagnostics": lambda: _copy_diagnostics(bench),
        "log_folder": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(bench.host.folders.log))),
        "about": lambda: dialogues.show_about(bench),
    }


def _copy_diagnostics(bench: Workbench) -> None:
    QGuiApplication.clipboard().setText(system_report())
    bench.say(translate("Help", "Copied. It says nothing of any plan."))
