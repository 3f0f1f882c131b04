"""What screen readers are told of every window, over a real bus: a name and room for whatever can have the keyboard."""

from collections.abc import Iterator

import pytest
from screen_reader.bus import Node, Program, missing, program

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(bool(missing()), reason=missing()),
]

SCENES = (
    "plan", "welcome", "workshop", "closed_ballots", "handing_over", "voting", "end_of_round", "reveal", "palette",
    "filter", "find", "replace", "roles", "details", "rules", "preferences", "pictures", "keys", "export", "log",
    "log_entry", "sign_off", "review", "versions", "split", "dispute", "park", "scheme", "compare", "help",
    "about", "accept", "boundaries", "ballots",
)  # fmt: skip
_WITH_KEYS = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "spin button", "combo box",
    "list", "list item", "tree", "tree item", "table", "table cell", "page tab", "slider", "menu item", "link",
}  # fmt: skip
_SMALLEST = 24
"""Units: pixels. WCAG 2.2, 2.5.8 Target Size (Minimum)."""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    home = tmp_path_factory.mktemp("reader")
    with program(home) as running:
        yield running


def _is_nameless(node: Node) -> bool:
    """Whether somebody who listens would not know what this is; Qt gives a box that chooses its value for a name."""
    if node.role not in _WITH_KEYS and "focusable" not in node.states:
        return False
    if node.role == "combo box":
        return not (node.labels or node.description)
    return not (node.name or node.labels)


@pytest.mark.parametrize("scene", SCENES)
def test_whatever_can_have_the_keyboard_has_a_name_and_room(shown: Program, scene: str) -> None:
    nodes = shown.scene(scene)
    assert len(nodes) > 5, "nothing is shown"
    assert [str(node) for node in nodes if _is_nameless(node)] == []
    buttons = [node for node in nodes if node.role in {"push button", "check box", "radio button"} and node.box]
    assert [str(node) for node in buttons if node.box and min(node.box[2:]) < _SMALLEST] == []


def test_every_cell_tells_its_letters_its_row_and_its_column(shown: Program) -> None:
    cells = {node.cell: node for node in shown.scene("plan") if node.cell and node.headers}
    first = cells[1, 1]
    assert (first.name, first.headers) == ("Accountable", ("Define product vision and strategy", "Product Manager"))
    assert cells[1, 3].name == "not involved"
    assert cells[3, 1].description == "Conflict: two Accountable"
    assert first.box is not None
    assert cells[1, 2].box is not None
    assert cells[1, 2].box[0] == first.box[0] + first.box[2], "a cell is where it is painted"


def test_one_thing_has_the_keyboard_and_it_is_in_the_window_in_front(shown: Program) -> None:
    focused = [node for node in shown.scene("preferences") if "focused" in node.states and node.role == "text"]
    assert [node.name for node in focused] == ["Find a setting"]


def test_the_wall_tells_each_role_and_what_it_has(shown: Program) -> None:
    names = [node.name for node in shown.scene("workshop")]
    assert any("Product Manager" in name and "Accountable" in name for name in names), names


def test_the_wall_is_heard_from_role_to_role_and_from_activity_to_activity(shown: Program) -> None:
    shown.scene("workshop")
    assert shown.heard("Right") == [("focus", "Product Owner: Responsible")]
    assert shown.heard("Left") == [("focus", "Product Manager: Accountable")]
    ((kind, words),) = shown.heard("Down")
    assert kind == "renamed"
    assert words.startswith("Customer research and user feedback. Product Manager: ")
    assert shown.heard("Tab")[0][1].startswith("Decided")
    focused = [node for node in shown.scene("press Right") if "focused" in node.states and node.role == "push button"]
    assert [node.name for node in focused] == ["Product Owner: Consulted"]
    assert shown.heard("I")[0] == ("renamed", "Product Owner: Informed")
