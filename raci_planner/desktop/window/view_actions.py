"""What the View menu does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.matrix.arrangement import Grouping, OrderKey, RowOrder
from raci_planner.desktop.window import dialogues

_FULL_SCREEN = Qt.WindowState.WindowFullScreen


def view_actions(bench: Workbench, findings: QDockWidget, inspector: QDockWidget) -> Handlers:
    """A handler for each action of the menu."""
    matrix, looks = bench.matrix, bench.matrix.looks
    return {
        "findings_panel": lambda: findings.setVisible(not findings.isVisible()),
        "inspector_panel": lambda: inspector.setVisible(not inspector.isVisible()),
        "next_pane": lambda: _walk_panes(bench, 1),
        "previous_pane": lambda: _walk_panes(bench, -1),
        "filter": matrix.show_filter_bar,
        "group_section": lambda: matrix.arranging.set_grouping(Grouping.SECTION),
        "group_accountable": lambda: matrix.arranging.set_grouping(Grouping.ACCOUNTABLE),
        "group_finding": lambda: matrix.arranging.set_grouping(Grouping.FINDING),
        "group_none": lambda: matrix.arranging.set_grouping(Grouping.NONE),
        "sort_plan": lambda: matrix.arranging.set_order(RowOrder()),
        "sort_name": lambda: matrix.arranging.set_order(RowOrder(key=OrderKey.NAME)),
        "sort_finding": lambda: matrix.arranging.set_order(RowOrder(key=OrderKey.FINDING)),
        "sort_role": lambda: _sort_by_role(bench),
        "fold_all": matrix.rows.fold_all,
        "unfold_all": matrix.rows.unfold_all,
        "hide_role": matrix.columns.hide,
        "show_roles": matrix.columns.show_all,
        "footer": lambda: looks.set_footer(not looks.has_footer),
        "people": lambda: bench.host.settings.change(shows_people=not bench.host.settings.current.shows_people),
        "row_s": lambda: bench.host.settings.change(row_height="S"),
        "row_m": lambda: bench.host.settings.change(row_height="M"),
        "row_l": lambda: bench.host.settings.change(row_height="L"),
        "pictures": lambda: dialogues.show_pictures(bench),
        "zoom_in": looks.zoom_in,
        "zoom_out": looks.zoom_out,
        "zoom_reset": looks.zoom_reset,
        "theme_system": lambda: bench.host.settings.change(theme="system"),
        "theme_light": lambda: bench.host.settings.change(theme="light"),
        "theme_dark": lambda: bench.host.settings.change(theme="dark"),
        "full_screen": lambda: bench.window.setWindowState(
            bench.window.windowState() ^ Qt.WindowState.WindowFullScreen
        ),
    }


def checks(bench: Workbench, findings: QDockWidget, inspector: QDockWidget) -> dict[str, bool]:
    """Which of the menu's choices hold now."""
    looks, state = bench.matrix.looks, bench.matrix.arranging.state
    theme = bench.host.settings.current.theme
    return {
        "findings_panel": findings.isVisible(),
        "inspector_panel": inspector.isVisible(),
        "footer": looks.has_footer,
        "people": bench.host.settings.current.shows_people,
        "full_screen": bench.window.isFullScreen(),
        **{f"theme_{name}": theme == name for name in ("system", "light", "dark")},
        **{f"row_{name.lower()}": looks.row_height == name for name in "SML"},
        **{f"group_{one.name.lower()}": state.grouping is one for one in Grouping},
        **{key: state.row_order.key is one for key, one in _ORDERS.items()},
    }


_ORDERS = {
    "sort_plan": OrderKey.PLAN,
    "sort_name": OrderKey.NAME,
    "sort_finding": OrderKey.FINDING,
    "sort_role": OrderKey.LETTERS,
}


def _sort_by_role(bench: Workbench) -> None:
    role = bench.matrix.columns.current
    if role is not None:
        bench.matrix.arranging.set_order(RowOrder(key=OrderKey.LETTERS, role=role.id))


def _walk_panes(bench: Workbench, step: int) -> None:
    panes: list[QWidget] = [bench.matrix, bench.findings.view, bench.inspector]
    shown = [pane for pane in panes if pane.isVisible()]
    focus = bench.window.focusWidget()
    here = next((place for place, pane in enumerate(shown) if focus is pane or pane.isAncestorOf(focus)), -step)
    shown[(here + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
