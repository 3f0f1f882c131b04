"""What the Edit menu does; most of it is the matrix's own."""

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.window import dialogues


def edit_actions(bench: Workbench) -> Handlers:
    """A handler for each action of the menu."""
    matrix = bench.matrix
    return {
        "undo": bench.run.undo,
        "redo": bench.run.redo,
        "cut": matrix.clipping.cut,
        "copy": matrix.clipping.copy,
        "copy_table": matrix.clipping.copy_table,
        "copy_picture": lambda: dialogues.copy_picture(bench),
        "paste": matrix.paste,
        "clear": matrix.letters.clear,
        "fill_down": matrix.letters.fill_down,
        "fill_right": matrix.letters.fill_right,
        "rename": matrix.rows.rename,
        "note": lambda: _write_note(bench),
        "replace": lambda: dialogues.replace_in_names(bench),
        "go_to": lambda: _show_places(bench),
    }


def _write_note(bench: Workbench) -> None:
    if bench.matrix.current_activity() is None:
        return
    bench.show_inspector()
    bench.inspector.refresh()
    bench.inspector.activity_page.focus_note()


def _show_places(bench: Workbench) -> None:
    from raci_planner.desktop.window.palette_entries import show_places  # noqa: PLC0415 - loaded when wanted

    show_places(bench)
