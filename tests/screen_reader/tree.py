"""What a screen reader meets in a program, read over AT-SPI and printed as JSON; for the system's Python, which has gi.

/usr/bin/python3 tree.py PROGRAM
"""

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only there once the version is required

_STATES = {
    "showing": Atspi.StateType.SHOWING,
    "focusable": Atspi.StateType.FOCUSABLE,
    "focused": Atspi.StateType.FOCUSED,
    "active": Atspi.StateType.ACTIVE,
    "enabled": Atspi.StateType.ENABLED,
    "selectable": Atspi.StateType.SELECTABLE,
}


def told(node: Any, depth: int) -> dict[str, Any]:
    """One node without its children."""
    held, can = node.get_state_set(), node.get_interfaces()
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN) if "Component" in can else None
    labels = [
        relation.get_target(0).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]
    cell = node if "TableCell" in can else None
    return {
        "depth": depth,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "labels": labels,
        "text": Atspi.Text.get_text(node, 0, -1) if "Text" in can else "",
        "states": [name for name, state in _STATES.items() if held.contains(state)],
        "box": [box.x, box.y, box.width, box.height] if box else None,
        "cell": list(Atspi.TableCell.get_position(cell)[1:]) if cell else None,
        "headers": _headers(cell) if cell else [],
    }


def _headers(cell: Any) -> list[str]:
    heads = (Atspi.TableCell.get_row_header_cells(cell), Atspi.TableCell.get_column_header_cells(cell))
    return [one.get_name() for some in heads for one in some]


def walked(node: Any, depth: int = 0) -> list[dict[str, Any]]:
    """A node and what is below it, as far as it is shown."""
    found = [told(node, depth)]
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            found += walked(child, depth + 1)
    return found


def main() -> None:
    """Find the program and print its tree."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
    trees = [walked(one) for one in programs if one is not None and one.get_name() == sys.argv[1]]
    json.dump(trees[0] if trees else [], sys.stdout)


if __name__ == "__main__":
    main()
