"""The chips: as wide as their column allows, made once, told apart without colour."""

import pytest
from PySide6.QtGui import QFont, QImage
from pytestqt.qtbot import QtBot

from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.theme import DARK, LIGHT, Theme
from raci_planner.domain.schemes import RACI, RACI_VS, LetterScheme


def atlas(theme: Theme = LIGHT, scheme: LetterScheme = RACI, room: int = 1_000, ratio: float = 1.0) -> ChipAtlas:
    return ChipAtlas(theme, scheme, 28, ratio, QFont(), room=room)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("room", [24, 40, 80])
def test_two_letters_share_the_room_of_their_column(room: int) -> None:
    assert atlas(room=room).pixmap(RACI.set_of("A", "R")).width() <= room


@pytest.mark.usefixtures("qtbot")
def test_a_chip_is_painted_once() -> None:
    chips = atlas()
    letters = RACI.set_of("A")
    assert chips.pixmap(letters).cacheKey() == chips.pixmap(letters).cacheKey()


@pytest.mark.usefixtures("qtbot")
def test_a_sharp_screen_gets_more_pixels_for_the_same_size() -> None:
    letters = RACI.set_of("A")
    assert atlas(ratio=2.0).pixmap(letters).width() == 2 * atlas().pixmap(letters).width()
    assert atlas(ratio=2.0).pixmap(letters).deviceIndependentSize() == atlas().pixmap(letters).deviceIndependentSize()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_letter_looks_different_without_colour(qtbot: QtBot, theme: Theme) -> None:  # noqa: ARG001 - starts Qt
    chips = atlas(theme, RACI_VS)
    grey = QImage.Format.Format_Grayscale8
    pictures = [chips.pixmap(RACI_VS.set_of(letter.code)).toImage().convertToFormat(grey) for letter in RACI_VS.letters]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])
