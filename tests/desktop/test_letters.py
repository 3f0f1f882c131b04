"""The dialogue on letters: what would happen is shown, what is lost is said, and the whole window follows."""

import pytest
from desktop_on_screen import click, do, open_dialogue
from hypothesis import given
from hypothesis import strategies as st
from matrix_words import texts_of
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from raci_planner.analysis.analysis import Analysis
from raci_planner.desktop.letters.dialog import LettersDialog
from raci_planner.desktop.theme import DARK, LIGHT, PROJECTOR, Theme
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.schemes import DACI, OWN, RACI, SCHEMES, Letter, LetterKind
from raci_planner.interchange.colours import LEAST_CONTRAST, contrast, look_of


@pytest.fixture
def dialog(window: PlanWindow) -> LettersDialog:
    do(window, "scheme")
    return open_dialogue(window, LettersDialog)


def _choose(dialog: LettersDialog, key: str) -> None:
    dialog.schemes.setCurrentRow([*SCHEMES, OWN].index(key))


def _pick(box: QComboBox, words: str) -> None:
    place = box.findText(words)
    assert place >= 0, words
    box.setCurrentIndex(place)
    box.activated.emit(place)


def _type(dialog: LettersDialog, row: int, column: int, text: str) -> None:
    item = dialog.table.item(row, column)
    assert item is not None
    item.setText(text)


def test_the_plans_own_letters_are_chosen_at_first(dialog: LettersDialog) -> None:
    assert dialog.draft.scheme == RACI
    assert dialog.summary == "No cell changes."


def test_another_scheme_says_how_many_cells_it_writes_anew(window: PlanWindow, dialog: LettersDialog) -> None:
    _choose(dialog, "daci")
    assert dialog.summary == "15 cells are written anew."
    before = texts_of(window.session.plan)
    click(dialog, "Change letters")
    assert window.session.plan.scheme == DACI
    assert texts_of(window.session.plan) == [text.replace("R", "D") for text in before]


def test_the_change_is_one_step_to_undo(window: PlanWindow, dialog: LettersDialog) -> None:
    before = list(window.session.plan.records())
    _choose(dialog, "cairo")
    dialog.accept()
    window.bench.run.undo()
    assert list(window.session.plan.records()) == before


def test_a_letter_that_becomes_nothing_is_counted_and_said(window: PlanWindow, dialog: LettersDialog) -> None:
    _pick(dialog.targets.box_of("C"), "Nothing: leave it out")
    assert "C is left out of 23 cells." in dialog.summary
    dialog.accept()
    assert window.session.history.next_undo is not None
    assert window.session.history.next_undo.label == "Change the letters to RACI, without C"
    assert not any("C" in text for text in texts_of(window.session.plan))


def test_letters_that_no_cell_has_are_not_asked_about(window: PlanWindow) -> None:
    plan = window.session.plan
    window.bench.matrix.chosen.choose_all()
    window.bench.matrix.letters.set_letter("R")
    do(window, "scheme")
    dialog = open_dialogue(window, LettersDialog)
    assert [dialog.targets.box_of("R").count()] == [len(plan.scheme.letters) + 1]
    with pytest.raises(KeyError):
        dialog.targets.box_of("A")


def test_own_letters_take_words_meanings_and_colours(window: PlanWindow, dialog: LettersDialog) -> None:
    _choose(dialog, OWN)
    _type(dialog, 1, 0, "L")
    _type(dialog, 1, 1, "Lead")
    _pick(dialog.table.colour_box(1), "Blue")
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "House letters")
    dialog.accept()
    scheme = window.session.plan.scheme
    lead = scheme.letters[1]
    assert (scheme.name, lead.code, lead.word, lead.colour) == ("House letters", "L", "Lead", "#0b5a8f")
    assert "L/R" in texts_of(window.session.plan)


def test_two_letters_written_alike_cannot_be_taken(window: PlanWindow, dialog: LettersDialog) -> None:
    _choose(dialog, OWN)
    _type(dialog, 1, 0, "R")
    assert not dialog.ok_button.isEnabled()
    assert "written alike" in dialog.summary
    _type(dialog, 1, 0, "B")
    assert dialog.ok_button.isEnabled()
    dialog.accept()
    assert window.session.plan.scheme.letters[1].code == "B"


def test_a_letter_is_added_with_the_keyboard_and_one_taken_out(window: PlanWindow, dialog: LettersDialog) -> None:
    _choose(dialog, OWN)
    click(dialog, "Add letter")
    _type(dialog, 4, 0, "W")
    _type(dialog, 4, 1, "Watches")
    _pick(dialog.table.kind_box(4), "Checks the result")
    dialog.draft.remove(3)
    dialog.table.reshaped.emit()
    assert "I is left out of 16 cells." in dialog.summary
    dialog.accept()
    assert [letter.code for letter in window.session.plan.scheme.letters] == ["R", "A", "C", "W"]
    assert window.session.plan.scheme.letters[3].kind is LetterKind.VERIFYING


def test_a_scheme_without_an_owners_letter_says_what_that_means(dialog: LettersDialog) -> None:
    _choose(dialog, OWN)
    _pick(dialog.table.kind_box(1), "Is asked before")
    assert "nobody will be asked" in dialog.summary


def test_there_are_never_more_letters_than_keys(dialog: LettersDialog) -> None:
    _choose(dialog, OWN)
    for _ in range(4):
        click(dialog, "Add letter")
    assert not dialog.add_button.isEnabled()


def test_toolbar_menus_and_keys_have_the_new_letters(window: PlanWindow, dialog: LettersDialog) -> None:
    _choose(dialog, "daci")
    dialog.accept()
    words = [action.text() for action in window.findChildren(type(window._toolbar))[0].actions()]
    assert [word for word in words if word in {"Driver", "Approver", "Contributor", "Responsible"}] == [
        "Driver",
        "Approver",
        "Contributor",
    ]
    menu = QMenu(window)
    window.menus.fill_context_menu(menu)
    matrix = window.bench.matrix
    matrix.chosen.move_to(matrix.chosen.spot._replace(column=3))
    QTest.keyClick(matrix.view, Qt.Key.Key_D)
    activity, role = matrix.selected_cells()[0]
    assert DACI.text(window.session.plan.letters(activity, role)) == "D"
    QTest.keyClick(matrix.view, Qt.Key.Key_2)
    assert DACI.text(window.session.plan.letters(activity, role)) == "A"


def test_a_letter_of_another_alphabet_is_typed_by_itself_or_by_its_number(
    window: PlanWindow, dialog: LettersDialog
) -> None:
    _choose(dialog, OWN)
    _type(dialog, 0, 0, "Ж")
    dialog.accept()
    matrix = window.bench.matrix
    activity, role = matrix.selected_cells()[0]
    QTest.keyClick(matrix.view, Qt.Key.Key_1)
    assert window.session.plan.scheme.text(window.session.plan.letters(activity, role)) == "Ж"
    QTest.keyClick(matrix.view, Qt.Key.Key_Delete)
    press = QKeyEvent(QEvent.Type.KeyPress, ord("Ж"), Qt.KeyboardModifier.NoModifier, "ж")  # QTest knows Latin only
    QApplication.sendEvent(matrix.view, press)
    assert window.session.plan.scheme.text(window.session.plan.letters(activity, role)) == "Ж"


def test_what_is_no_letter_is_refused_with_what_would_do(dialog: LettersDialog) -> None:
    _choose(dialog, OWN)
    _type(dialog, 0, 0, "Do")
    assert dialog.summary == "“Do” cannot be written into a cell. Use one letter."


def test_the_findings_are_those_of_a_fresh_look(window: PlanWindow, dialog: LettersDialog) -> None:
    _choose(dialog, "daci")
    dialog.accept()
    session = window.session
    fresh = Analysis(session.plan, session.boundaries, session.analysis.today)
    assert session.analysis.findings == fresh.findings


_colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(colour=_colours, kind=st.sampled_from(LetterKind))
def test_a_letter_can_be_read_on_any_colour(colour: str, kind: LetterKind) -> None:
    letter = Letter(code="X", word="Ex", kind=kind, meaning="", colour=colour)
    look = look_of(letter)
    assert contrast(look.ink, look.fill) >= LEAST_CONTRAST
    for theme in (LIGHT, DARK, PROJECTOR):
        chip = theme.chip(letter)
        assert contrast(chip.ink[1:], chip.fill[1:]) >= LEAST_CONTRAST


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@given(colour=_colours)
def test_a_chip_of_any_colour_stands_out_from_its_cell(theme: Theme, colour: str) -> None:
    chip = theme.chip(Letter(code="X", word="Ex", kind=LetterKind.CONSULTED, meaning="", colour=colour))
    assert max(contrast(one[1:], theme.base[1:]) for one in (chip.fill, chip.edge) if one) >= 3
