"""What the File menu does."""

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.filters import plan_filter, table_filter
from raci_planner.desktop.window import dialogues
from raci_planner.session.templates import BLANK

translate = QCoreApplication.translate


def file_actions(bench: Workbench) -> Handlers:
    """A handler for each action of the menu."""
    return {
        "new": lambda: bench.host.begin(BLANK),
        "open": lambda: _open(bench),
        "welcome": bench.host.show_welcome,
        "save": bench.filing.save,
        "save_as": bench.filing.save_as,
        "save_copy": bench.filing.save_copy,
        "versions": lambda: dialogues.show_versions(bench),
        "keep_version": lambda: dialogues.keep_version(bench),
        "import": lambda: _import(bench),
        "template": lambda: dialogues.pick_template(bench),
        "keep_template": lambda: dialogues.keep_template(bench),
        "export": lambda: dialogues.export(bench),
        "print": lambda: dialogues.print_plan(bench),
        "preferences": lambda: dialogues.show_preferences(bench),
        "quit": bench.host.quit,
    }


def _open(bench: Workbench) -> None:
    path = bench.questions.open_path(translate("File", "Open a plan"), plan_filter())
    if path is not None:
        bench.host.open_path(path)


def _import(bench: Workbench) -> None:
    path = bench.questions.open_path(translate("File", "Import a table into this plan"), table_filter())
    if path is not None:
        dialogues.import_file(bench, path)
