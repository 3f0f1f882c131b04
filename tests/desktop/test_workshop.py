"""One activity on the wall."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from desktop_on_screen import click, do, open_dialogue, press
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from raci_planner.desktop.agreement.entry_dialog import EntryDialog
from raci_planner.desktop.agreement.standing_dialog import StandingDialog
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.splitting import SplitDialog
from raci_planner.desktop.theme import PROJECTOR
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.desktop.workshop.course import Course
from raci_planner.desktop.workshop.wall import BODY, LEAST_CHIP, TITLE
from raci_planner.desktop.workshop.window import WorkshopWindow
from raci_planner.domain.commands import (
    AddPerson,
    AddRole,
    DeleteActivities,
    DeleteRole,
    RenameActivity,
    SetLetters,
    SetStandings,
)
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import StandingState
from raci_planner.domain.schemes import NO_LETTERS, RASCI

Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
SCREENS = [(1366, 768), (1920, 1080)]


@pytest.fixture
def wall(window: PlanWindow) -> WorkshopWindow:
    """The sample plan on the wall, at its first activity."""
    do(window, "workshop")
    return _on_wall(window, (1366, 768))


def _on_wall(window: PlanWindow, size: tuple[int, int]) -> WorkshopWindow:
    wall = window.menus.wall.window
    assert wall is not None
    wall.setWindowState(Qt.WindowState.WindowNoState)
    wall.resize(*size)
    QApplication.sendPostedEvents()
    return wall


def _press(wall: WorkshopWindow, *keys: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
    for key in keys:
        QTest.keyClick(wall, key, held)


def _state(window: PlanWindow, row: int) -> StandingState | None:
    plan = window.session.plan
    said = plan.standings.get((plan.activities_in_order()[row].id, None))
    return None if said is None else said.state


def _letters(window: PlanWindow, row: int, column: int) -> str:
    plan = window.session.plan
    place = plan.activities_in_order()[row].id, plan.roles_in_order()[column].id
    return plan.scheme.text(plan.letters(*place))


# What is shown


def test_the_wall_shows_the_activity_its_section_and_how_far_the_room_is(wall: WorkshopWindow) -> None:
    page = wall.page
    assert page.title.text() == "Define product vision and strategy"
    assert page.section.text() == "Discovery and strategy"
    assert page.place.text() == "Workshop · 1 of 12 · decided 0 · parked 0 · open 12"
    first, *others = [card.accessibleName() for card in page.cards.cards.values()]
    assert first.startswith("Define product vision and strategy. Product Manager: Accountable. Who decides ")
    assert others[:2] == [
        "Product Owner: Responsible",
        "Project Manager: not involved",
    ]


def test_a_finding_is_put_as_its_question_and_not_as_a_verdict(wall: WorkshopWindow) -> None:
    _press(wall, Key.Key_Down, Key.Key_Down)
    assert wall.page.question.text == "Who has the last word here: Product Manager or Project Manager?"
    shown = " ".join(label.text() for label in wall.page.findChildren(QLabel))
    assert "Conflict" not in shown


def test_more_questions_follow_one_by_one(wall: WorkshopWindow) -> None:
    _press(wall, Key.Key_Down, Key.Key_Down)
    first = wall.page.question.text
    _press(wall, Key.Key_Q)
    assert wall.page.question.text != first
    _press(wall, Key.Key_Q, Key.Key_Q)
    assert wall.page.question.text == first


def test_neither_a_file_nor_a_person_is_on_the_wall(named_window: PlanWindow) -> None:
    roles = named_window.session.plan.roles_in_order()
    for role, name in zip(roles, ("Ana Ruiz", "Ben Okafor"), strict=False):
        named_window.bench.run(AddPerson(name, role.id))
    do(named_window, "workshop")
    wall = _on_wall(named_window, (1366, 768))
    path = named_window.session.document.path
    assert path is not None
    people = ["Ana Ruiz", "Ben Okafor"]
    shown = " ".join([wall.windowTitle(), *(label.text() for label in wall.findChildren(QLabel))])
    cards = " ".join(card.accessibleName() for card in wall.page.cards.cards.values())
    assert not [word for word in (str(path.parent), path.name, *people) if word in shown + cards]


# Sizes and colours


def test_nothing_lies_over_the_cards_from_the_first_moment_on(window: PlanWindow) -> None:
    plan = window.session.plan
    activities = plan.activities_in_order()
    for role in plan.roles_in_order()[6:]:
        window.bench.run(DeleteRole(role.id))
    dropped = ((activities[0].id, None),)
    window.bench.run(SetStandings(spots=dropped, state=StandingState.NOT_NEEDED, by="", on=date(2026, 11, 24)))
    bench = window.bench
    for activity in activities[1:]:
        wall = WorkshopWindow(bench.session, bench.notices, bench.run, bench.host.settings, window)
        wall.begin()
        wall.go_to(activity.id)
        wall.setGeometry(0, 0, 1366, 768)
        wall.show()
        QApplication.sendPostedEvents()
        page = wall.page
        blocks = [_box(one, wall) for one in (page.section, page.cards, page.question, page.legend) if one.isVisible()]
        assert all(upper.bottom() < lower.top() for upper, lower in pairwise(blocks)), (activity.name, blocks)
        wall.close()


@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_back_row_can_read_it(window: PlanWindow, size: tuple[int, int]) -> None:
    do(window, "workshop")
    wall = _on_wall(window, size)
    assert wall.size().toTuple() == size
    larger = size[1] / SCREENS[0][1] - 0.01
    assert wall.page.title.font().pointSizeF() >= TITLE * larger, "a wall is as high however many pixels it has"
    chips = [card.chip_height for card in wall.page.cards.cards.values()]
    assert min(chips) >= LEAST_CHIP * larger
    for label in (wall.page.section, wall.page.state, *wall.page.legend.findChildren(QLabel)):
        assert label.font().pointSizeF() >= BODY * larger or not (label.isVisible() and label.text())
    _press(wall, Key.Key_End)
    assert wall.closing.title.font().pointSizeF() >= TITLE * larger


@pytest.mark.parametrize("more", [0, 2, 4, 10], ids=lambda more: f"{8 + more} roles")
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_cards_stand_in_one_row_up_to_ten_and_nothing_is_cut_off(
    window: PlanWindow, size: tuple[int, int], more: int
) -> None:
    names = ["Architect", "Quality", "Legal", "Operations", "Support", "Sales", "Marketing", "Data", "Security", "HR"]
    for name in names[:more]:
        window.bench.run(AddRole(name, None))
    first = window.session.plan.activities_in_order()[0].id
    window.bench.run(RenameActivity(first, "Agree with everybody who has a say what this product is for " * 2))
    do(window, "workshop")
    wall = _on_wall(window, size)
    cards = [_box(card, wall) for card in wall.page.cards.cards.values()]
    assert len({box.top() for box in cards}) == (1 if more <= 2 else 2)
    assert min(card.chip_height for card in wall.page.cards.cards.values()) >= LEAST_CHIP
    inside = [box for box in (_box(child, wall) for child in _shown(wall)) if not wall.rect().contains(box)]
    assert inside == []
    blocks = [_box(one, wall) for one in (wall.page.title, wall.page.cards, wall.page.question) if one.isVisible()]
    foot = min(_box(button, wall).top() for button in wall.page.findChildren(QWidget) if _is_step(button))
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(blocks))
    assert blocks[-1].bottom() < foot


@pytest.mark.parametrize("involved", [3, 14, 32], ids=lambda involved: f"{involved} involved")
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_of_many_roles_only_as_many_have_a_card_as_the_back_row_can_read(
    window: PlanWindow, size: tuple[int, int], involved: int
) -> None:
    first = _with_many_roles(window, involved)
    do(window, "workshop")
    wall = _on_wall(window, size)
    heights = set()
    for role in window.session.plan.roles_in_order():
        wall.go_to(first, role.id)
        shown = [key for key, card in wall.page.cards.cards.items() if card.isVisible()]
        assert role.id in shown
        cards = [wall.page.cards.cards[key] for key in shown]
        heights |= {card.chip_height for card in cards}
        assert all(wall.rect().contains(_box(card, wall)) for card in cards)
        assert max(_box(card, wall).bottom() for card in cards) < _box(wall.page.legend, wall).top()
        left_out = [one.name for one in window.session.plan.roles_in_order() if one.id not in shown]
        assert bool(left_out) == bool(wall.page.others.text())
    assert min(heights) >= LEAST_CHIP
    assert len(heights) == 1, "chips change their size while the room goes from role to role"


def test_a_role_without_a_card_is_reached_with_the_arrows_and_given_a_letter(window: PlanWindow) -> None:
    first = _with_many_roles(window, 3)
    do(window, "workshop")
    wall = _on_wall(window, (1366, 768))
    fourth = window.session.plan.roles_in_order()[3]
    assert not wall.page.cards.cards[fourth.id].isVisible()
    _press(wall, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_C)
    assert window.session.plan.letters(first, fourth.id)
    assert wall.page.cards.cards[fourth.id].isVisible()


def _with_many_roles(window: PlanWindow, involved: int) -> ActivityId:
    """32 roles, the first of which are involved in the first activity."""
    plan = window.session.plan
    for number in range(32 - len(plan.roles)):
        window.bench.run(AddRole(f"Regional Partner {number}", None))
    first, roles = plan.activities_in_order()[0].id, plan.roles_in_order()
    window.bench.run(SetLetters(tuple((first, role.id) for role in roles), NO_LETTERS))
    window.bench.run(SetLetters(tuple((first, role.id) for role in roles[:involved]), plan.scheme.set_of("C")))
    return first


def test_where_the_buttons_have_no_room_they_take_a_second_line(window: PlanWindow) -> None:
    do(window, "workshop")
    wall = _on_wall(window, (1000, 768))
    buttons = [_box(button, wall) for button in wall.page.findChildren(QPushButton) if _is_step(button)]
    assert [box for box in buttons if not wall.rect().contains(box)] == []
    assert len({box.top() for box in buttons}) == 2
    assert _box(wall.page.question, wall).bottom() < min(box.top() for box in buttons)


def test_names_of_roles_are_written_whole_where_they_fit(window: PlanWindow) -> None:
    window.bench.run(AddRole("Quality Engineering Manager", None))
    do(window, "workshop")
    wall = _on_wall(window, (1366, 768))
    shown = [" ".join(card.shown_name()) for card in wall.page.cards.cards.values()]
    assert shown == [role.name for role in window.session.plan.roles_in_order()]


def _shown(wall: WorkshopWindow) -> list[QWidget]:
    return [child for child in wall.page.findChildren(QWidget) if child.isVisible()]


def _is_step(widget: QWidget) -> bool:
    return widget.objectName().startswith("step_")


def _box(widget: QWidget, wall: QWidget) -> QRect:
    return QRect(widget.mapTo(wall, QPoint(0, 0)), widget.size())


def _luminance(colour: str) -> float:
    ink = QColor(colour)
    parts: list[float] = [ink.redF(), ink.greenF(), ink.blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_everything_that_is_read_on_the_wall_has_seven_to_one() -> None:
    theme = PROJECTOR
    grounds = (theme.base, theme.window, theme.selection, theme.header, *theme.tints)
    pairs = [(ink, ground) for ink in (theme.text, theme.muted) for ground in grounds]
    pairs += [(theme.on_accent, theme.accent), (theme.fine, theme.base), (theme.base, theme.fine)]
    pairs += [(theme.base, ink) for ink in theme.severities]
    pairs += [(chip.ink, chip.fill) for chip in theme.chips.values()]
    assert {pair: round(_contrast(*pair), 2) for pair in pairs if _contrast(*pair) < 7} == {}


def test_edges_of_cards_and_chips_stand_out_on_the_wall() -> None:
    edges = [PROJECTOR.edge, *(chip.edge for chip in PROJECTOR.chips.values() if chip.is_dashed)]
    assert all(_contrast(edge, PROJECTOR.base) >= 3 for edge in edges)


def test_the_wall_is_light_whatever_the_window_is(window: PlanWindow) -> None:
    window.bench.host.settings.change(theme="dark")
    do(window, "workshop")
    wall = _on_wall(window, (1366, 768))
    picture = wall.grab().toImage()
    assert picture.pixelColor(4, 4).lightnessF() > 0.9
    title = _box(wall.page.title, wall)
    assert min(picture.pixelColor(x, title.center().y()).lightnessF() for x in range(title.left(), title.right())) < 0.3


def test_words_on_the_wall_are_dark_whatever_the_window_is(window: PlanWindow) -> None:
    window.bench.host.settings.change(theme="dark")
    do(window, "workshop")
    page = _on_wall(window, (1366, 768)).page
    labels = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text() and not one.property("look")]
    assert len(labels) > 2
    assert all(_darkest(label) < 0.25 for label in labels)


def _darkest(label: QLabel) -> float:
    """The lightness of a label's ink: the darkest of its pixels."""
    picture = label.grab().toImage()
    return min(
        picture.pixelColor(x, y).lightnessF() for x in range(picture.width()) for y in range(0, picture.height(), 2)
    )


# Keys


def test_arrows_go_through_roles_and_activities(wall: WorkshopWindow) -> None:
    _press(wall, Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_PageDown)
    activity, role = wall.course.activity, wall.course.role
    assert activity is not None
    assert role is not None
    assert (activity.name, role.name) == ("Prioritise product backlog", "Project Manager")
    _press(wall, Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Up)
    role = wall.course.role
    assert role is not None
    assert role.name == "Sponsor"
    assert wall.course.place == 1


def test_letters_digits_shift_delete_and_space_do_what_they_do_in_the_matrix(
    wall: WorkshopWindow, window: PlanWindow
) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, held, expected in (
        (Key.Key_C, _NONE, "C"),
        (Key.Key_2, _NONE, "A"),
        (Key.Key_R, shift, "A/R"),
        (Key.Key_Delete, _NONE, ""),
        (Key.Key_Space, _NONE, "R"),
    ):
        _press(wall, key, held=held)
        assert _letters(window, 0, 0) == expected
    _press(wall, Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert _letters(window, 0, 0) == ""


def test_where_letters_go_on_in_the_matrix_they_go_on_to_the_next_role_here(
    desk: Desk, wall: WorkshopWindow, window: PlanWindow
) -> None:
    desk.settings.change(after_letter="right")
    _press(wall, Qt.Key.Key_C, Qt.Key.Key_I)
    assert (_letters(window, 0, 0), _letters(window, 0, 1)) == ("C", "I")
    role = wall.course.role
    assert role is not None
    assert role.id == window.session.plan.roles_in_order()[2].id


def test_enter_decides_and_goes_to_what_is_still_open(wall: WorkshopWindow, window: PlanWindow) -> None:
    plan = window.session.plan
    second = plan.activities_in_order()[1].id
    window.bench.run(SetStandings(spots=((second, None),), state=StandingState.PARKED, by="", on=date(2026, 11, 24)))
    _press(wall, Key.Key_Return)
    assert _state(window, 0) is StandingState.AGREED
    assert wall.course.place == 2


def test_parking_asks_for_an_owner_and_goes_on(wall: WorkshopWindow, window: PlanWindow) -> None:
    _press(wall, Key.Key_P)
    dialog = open_dialogue(wall, StandingDialog)
    dialog.owner.setCurrentText("Ben")
    click(dialog, "Park")
    assert _state(window, 0) is StandingState.PARKED
    assert wall.course.place == 1
    _press(wall, Key.Key_Up)
    assert wall.page.state.text().startswith("Parked with Ben until ")


def test_a_dispute_is_about_the_role_and_stays_on_the_wall(wall: WorkshopWindow, window: PlanWindow) -> None:
    _press(wall, Key.Key_Right, Key.Key_D)
    dialog = open_dialogue(wall, StandingDialog)
    dialog.reason.setPlainText("two views")
    click(dialog, "Mark")
    (spot,) = window.session.plan.standings
    role = wall.course.role
    assert role is not None
    assert spot[1] == role.id
    assert wall.course.place == 0
    card = wall.page.cards.cards[role.id]
    assert card.accessibleName().startswith(f"{role.name}: Responsible. Disputed: two views")


def test_what_nobody_needs_is_dropped_and_taken_up_again(wall: WorkshopWindow, window: PlanWindow) -> None:
    _press(wall, Key.Key_X)
    assert _state(window, 0) is StandingState.NOT_NEEDED
    assert wall.page.place.text() == "Workshop · 2 of 12 · decided 0 · parked 0 · open 11 · not needed 1"
    _press(wall, Key.Key_Up, Key.Key_X)
    assert _state(window, 0) is None


def test_splitting_and_writing_a_note_happen_on_the_wall(wall: WorkshopWindow, window: PlanWindow) -> None:
    _press(wall, Key.Key_S)
    dialog = open_dialogue(wall, SplitDialog)
    dialog.first.setText("Define the vision")
    dialog.second.setText("Define the strategy")
    click(dialog, "Split")
    assert wall.page.title.text() == "Define the vision"
    _press(wall, Key.Key_N)
    note = open_dialogue(wall, EntryDialog)
    note.text.setPlainText("the board wants both")
    click(note, "Keep")
    assert [entry.text for entry in window.session.plan.log.values()] == ["the board wants both"]


def test_a_letter_of_the_plan_takes_its_key_and_the_step_takes_ctrl(window: PlanWindow) -> None:
    do(window, "workshop")
    wall = _on_wall(window, (1366, 768))
    window.session.plan.scheme = RASCI
    _press(wall, Key.Key_Right, Key.Key_Left)
    assert "Split  Ctrl+S" in [button.text() for button in wall.page.findChildren(QPushButton)]
    _press(wall, Key.Key_S)
    assert _letters(window, 0, 0) == "S"
    _press(wall, Key.Key_S, held=Qt.KeyboardModifier.ControlModifier)
    assert open_dialogue(wall, SplitDialog)


def test_the_wall_goes_dark_and_light_again_with_any_key(wall: WorkshopWindow, window: PlanWindow) -> None:
    _press(wall, Key.Key_B)
    assert wall.is_blank
    assert wall.grab().toImage().pixelColor(300, 300) == QColor("#000000")
    _press(wall, Key.Key_R)
    assert _letters(window, 0, 0) == "A"


def test_the_legend_can_be_put_away(wall: WorkshopWindow) -> None:
    assert wall.page.legend.isVisible()
    _press(wall, Key.Key_L)
    assert not wall.page.legend.isVisible()
    _press(wall, Key.Key_L)
    assert wall.page.legend.isVisible()


def test_the_time_is_off_until_asked_for_and_begins_anew_with_each_activity(wall: WorkshopWindow) -> None:
    assert wall.page.clock.text() == ""
    _press(wall, Key.Key_T)
    assert wall.page.clock.text() == "03:00"
    wall.countdown.tick()
    assert wall.page.clock.text() == "02:59"
    _press(wall, Key.Key_Down)
    assert wall.page.clock.text() == "03:00"
    for _ in range(181):
        wall.countdown.tick()
    assert wall.page.clock.text() == "+00:01"
    _press(wall, Key.Key_T)
    assert wall.page.clock.text() == ""


def test_a_click_on_a_card_chooses_its_role(wall: WorkshopWindow) -> None:
    card = list(wall.page.cards.cards.values())[4]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    role = wall.course.role
    assert role is not None
    assert role.name == "Engineering Lead"


# For those who listen, and those who tab


def _focus(wall: WorkshopWindow) -> str:
    """What a screen reader says of what has the keyboard."""
    held = QApplication.focusWidget()
    assert held is not None
    assert held.window() is wall
    return held.accessibleName() or held.property("text")


def test_the_keyboard_goes_from_card_to_card(wall: WorkshopWindow) -> None:
    _press(wall, Key.Key_Right)
    assert _focus(wall) == "Product Owner: Responsible"
    _press(wall, Key.Key_Left)
    assert _focus(wall) == "Product Manager: Accountable"
    _press(wall, Key.Key_Left)
    assert _focus(wall) == "Sponsor: Consulted"


def test_the_keyboard_is_on_a_card_again_whatever_was_on_the_wall_in_between(
    wall: WorkshopWindow, window: PlanWindow
) -> None:
    for there, back in ((Key.Key_B, Key.Key_B), (Key.Key_End, Key.Key_Up)):
        _press(wall, Key.Key_Right, there)
        assert "Product" not in _focus(wall)
        _press(wall, back)
        assert "Pro" in _focus(wall)
    role = wall.course.role
    assert role is not None
    window.bench.run(AddRole("Architect", None))
    assert f"{role.name}: " in _focus(wall)


def test_tab_goes_from_the_card_to_each_step_and_round(wall: WorkshopWindow) -> None:
    held = []
    _press(wall, Key.Key_Right, Key.Key_Left)
    for _ in range(11):
        held.append(_focus(wall).split("  ", maxsplit=1)[0])
        QTest.keyClick(_held(), Key.Key_Tab)
    steps = ["Decided", "Park", "Dispute", "Split", "Note", "Not needed", "Next open", "Back", "On", "Leave"]
    assert held == ["Product Manager: Accountable", *steps]
    assert _focus(wall) == "Product Manager: Accountable"
    QTest.keyClick(_held(), Key.Key_Backtab)
    assert _focus(wall).startswith("Leave")


def _held() -> QWidget:
    held = QApplication.focusWidget()
    assert held is not None
    return held


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_step_that_has_the_keyboard_is_pressed_and_the_card_has_it_again(
    wall: WorkshopWindow, window: PlanWindow, key: Qt.Key
) -> None:
    decided = window.session.plan.standings
    for _ in range(9):
        QTest.keyClick(_held(), Key.Key_Tab)
    assert _focus(wall).startswith("On")
    QTest.keyClick(_held(), key)
    assert (wall.course.place, len(decided)) == (1, 0)
    assert "Product Manager: " in _focus(wall)


def test_letters_and_arrows_mean_the_same_while_a_step_has_the_keyboard(
    wall: WorkshopWindow, window: PlanWindow
) -> None:
    QTest.keyClick(_held(), Key.Key_Tab)
    QTest.keyClick(_held(), Key.Key_C)
    assert _letters(window, 0, 0) == "C"
    QTest.keyClick(_held(), Key.Key_Tab)
    QTest.keyClick(_held(), Key.Key_Right)
    assert _focus(wall).startswith("Product Owner: ")


def test_a_screen_reader_that_gives_a_card_the_keyboard_chooses_its_role(wall: WorkshopWindow) -> None:
    card = list(wall.page.cards.cards.values())[4]
    card.setFocus()
    role = wall.course.role
    assert role is not None
    assert role.name == "Engineering Lead"


def test_the_ring_is_round_what_has_the_keyboard(wall: WorkshopWindow) -> None:
    card = next(iter(wall.page.cards.cards.values()))
    assert _edge(card) == QColor(PROJECTOR.accent)
    QTest.keyClick(card, Key.Key_Tab)
    assert _edge(card) == QColor(PROJECTOR.edge)
    assert _edge(_held()) == QColor(PROJECTOR.text), "the button in accent has a dark ring"
    QTest.keyClick(_held(), Key.Key_Right)
    assert _edge(card) == QColor(PROJECTOR.edge)
    assert _edge(_held()) == QColor(PROJECTOR.accent)


def _edge(widget: QWidget) -> QColor:
    """The colour at the middle of the lower edge."""
    picture = widget.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() - 1)


def test_what_has_the_keyboard_tells_what_is_new_and_only_that(wall: WorkshopWindow) -> None:
    asks = "Who does the work, and whose role is it to take the initiative?"
    has_last_word = "Who has the last word here: Product Manager or Project Manager?"
    speaks = "Who speaks for the customer when the team has to choose?"
    for key, heard in (
        (Key.Key_Right, "Product Owner: Responsible"),
        (Key.Key_C, f"Product Owner: Consulted. {asks}"),
        (Key.Key_I, "Product Owner: Informed"),
        (Key.Key_Left, "Product Manager: Accountable"),
        (Key.Key_L, "Product Manager: Accountable"),
        (Key.Key_Down, f"Customer research and user feedback. Product Manager: Accountable. {speaks}"),
        (Key.Key_Right, "Product Owner: Consulted"),
        (Key.Key_Down, f"Prioritise product backlog. Product Owner: Responsible. {has_last_word}"),
    ):
        _press(wall, key)
        assert _focus(wall) == heard


def test_marks_are_heard_with_the_card_and_the_outcome_at_the_end(wall: WorkshopWindow) -> None:
    _press(wall, Key.Key_D)
    dialog = open_dialogue(wall, StandingDialog)
    dialog.reason.setPlainText("two views")
    click(dialog, "Mark")
    assert _focus(wall).startswith("Product Manager: Accountable. Disputed: two views. Who settles this")
    told: list[str] = []
    wall.told.connect(told.append)
    _press(wall, Key.Key_End)
    assert told[0].startswith("Where we are. Decided: 0. Parked: 0. Open: ")


def test_the_lists_at_the_end_are_heard_one_by_one(wall: WorkshopWindow) -> None:
    _press(wall, Key.Key_Return, Key.Key_End)
    assert _focus(wall) == "Decided: 1"
    assert _held().accessibleDescription() == "Define product vision and strategy"
    QTest.keyClick(_held(), Key.Key_Tab)
    assert _focus(wall) == "Parked: 0"


def test_a_plan_that_can_only_be_read_is_shown_and_not_changed(
    named_window: PlanWindow, make_desk: Callable[[], Desk]
) -> None:
    path = named_window.session.document.path
    assert path is not None
    reader = make_desk().open_path(path)
    assert reader is not None
    assert reader.session.document.is_read_only
    do(reader, "workshop")
    wall = _on_wall(reader, (1366, 768))
    _press(wall, Key.Key_I, Key.Key_Return)
    assert _letters(reader, 0, 0) == "A"
    assert wall.course.place == 0
    assert wall.page.message.text().startswith("This plan can only be read")
    _press(wall, Key.Key_Down)
    assert not wall.page.message.isVisible()


# Beside the plan's window


def test_it_begins_from_the_current_row_and_escape_returns_to_the_row_on_the_wall(window: PlanWindow) -> None:
    activities = window.session.plan.activities_in_order()
    roles = window.session.plan.roles_in_order()
    window.bench.matrix.go_to(activities[4].id, roles[2].id)
    press(window, "Shift+F5")
    wall = _on_wall(window, (1366, 768))
    assert wall.page.title.text() == activities[4].name
    _press(wall, Key.Key_Down, Key.Key_Right, Key.Key_Escape)
    assert window.menus.wall.window is None
    assert window.bench.matrix.current_cell() == (activities[5].id, roles[3].id)


def test_wall_and_matrix_follow_each_other(wall: WorkshopWindow, window: PlanWindow) -> None:
    activities = window.session.plan.activities_in_order()
    _press(wall, Key.Key_Down, Key.Key_Down)
    assert window.bench.matrix.current_activity() == activities[2].id
    window.bench.matrix.go_to(activities[7].id)
    assert wall.page.title.text() == activities[7].name


def test_an_edit_in_the_matrix_is_on_the_wall_at_once(wall: WorkshopWindow, window: PlanWindow) -> None:
    window.bench.matrix.go_to(*_cell(window, 0, 2))
    window.bench.matrix.letters.set_letter("C")
    names = [card.accessibleName() for card in wall.page.cards.cards.values()]
    assert names[2] == "Project Manager: Consulted"


def test_what_is_deleted_while_on_the_wall_gives_way_to_the_next(wall: WorkshopWindow, window: PlanWindow) -> None:
    activities = window.session.plan.activities_in_order()
    window.bench.run(DeleteActivities((activities[0].id,)))
    assert wall.page.title.text() == activities[1].name


def test_a_new_role_gets_a_card(wall: WorkshopWindow, window: PlanWindow) -> None:
    window.bench.run(AddRole("Legal", None))
    assert "Legal: not involved" in [card.accessibleName() for card in wall.page.cards.cards.values()]


def test_every_screen_is_offered_for_the_wall(window: PlanWindow) -> None:
    menu = next(menu for menu in window.menuBar().findChildren(QWidget) if _has(menu, "Screen 1"))
    assert len(menu.actions()) == len(QGuiApplication.screens())
    menu.actions()[0].trigger()
    assert window.menus.wall.window is not None


def _has(menu: QWidget, words: str) -> bool:
    return any(action.text().startswith(words) for action in menu.actions())


def test_a_plan_without_activities_has_nothing_for_the_wall(window: PlanWindow) -> None:
    window.bench.run(DeleteActivities(tuple(window.session.plan.activities)))
    window.menus.wall.begin()
    assert window.menus.wall.window is None
    assert window.statusBar().currentMessage() == "There is no activity yet to put on the wall."


# The closing page


def test_behind_the_last_activity_the_closing_page_sums_up(wall: WorkshopWindow) -> None:
    _press(wall, Key.Key_Return, Key.Key_X, Key.Key_P)
    dialog = open_dialogue(wall, StandingDialog)
    dialog.owner.setCurrentText("Ben")
    click(dialog, "Park")
    _press(wall, Key.Key_End)
    assert wall.is_closing
    texts = {key: _texts(column) for key, column in _lists(wall).items()}
    assert texts["decided"][:2] == ["Decided: 2", "Define product vision and strategy"]
    assert texts["decided"][-1] == "Not needed"
    assert texts["parked"][1] == "Prioritise product backlog"
    assert texts["parked"][2].startswith("Parked with Ben until ")
    assert texts["open"][0] == "Open: 9"
    _press(wall, Key.Key_Up)
    assert not wall.is_closing


def _lists(wall: WorkshopWindow) -> dict[str, QWidget]:
    return {"decided": wall.closing.decided, "parked": wall.closing.parked, "open": wall.closing.open}


def _texts(column: QWidget) -> list[str]:
    """The words of a list; its heading has a mark, which has none."""
    return [label.text() for label in column.findChildren(QLabel) if label.text()]


def _due(window: PlanWindow) -> date | None:
    return window.session.plan.info.review_due


def test_the_day_of_the_next_review_is_set_with_one_key_and_only_at_the_end(
    wall: WorkshopWindow, window: PlanWindow
) -> None:
    _press(wall, Key.Key_R, Key.Key_Right, Key.Key_R)
    assert _due(window) is None
    _press(wall, Key.Key_End, Key.Key_R)
    due = _due(window)
    assert due is not None
    assert (due - date.today()).days in range(88, 94)
    assert wall.closing.review.text().startswith("We look at this again on ")
    assert not wall.closing.set_review.isVisible()


def test_deciding_the_last_open_one_closes_the_workshop(wall: WorkshopWindow, window: PlanWindow) -> None:
    for _ in window.session.plan.activities:
        _press(wall, Key.Key_Return)
    assert wall.is_closing
    assert _texts(wall.closing.decided)[0] == "Decided: 12"


def test_long_lists_are_turned_before_the_way_leads_back(wall: WorkshopWindow) -> None:
    wall.resize(1366, 400)
    _press(wall, Key.Key_End)
    QApplication.sendPostedEvents()
    _press(wall, Key.Key_Down)
    _press(wall, Key.Key_Up)
    assert wall.is_closing
    _press(wall, Key.Key_Up)
    assert not wall.is_closing


# The way through


def test_the_course_begins_again_at_the_top_for_what_was_left_open(window: PlanWindow) -> None:
    plan = window.session.plan
    course = Course(plan)
    course.step(11)
    assert course.to_next_open()
    assert course.place == 0


def test_a_course_takes_another_order(window: PlanWindow) -> None:
    course = Course(window.session.plan)
    course.begin(lambda plan: plan.activities_in_order()[::-1])
    activity = course.activity
    assert activity is not None
    assert activity.name == "Stakeholder status reporting"


def _cell(window: PlanWindow, row: int, column: int) -> tuple[ActivityId, RoleId]:
    plan = window.session.plan
    return plan.activities_in_order()[row].id, plan.roles_in_order()[column].id
