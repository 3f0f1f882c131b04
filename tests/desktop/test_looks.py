"""Themes and drawings: everything can be read, everything is there."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon

from raci_planner.analysis.findings import Severity
from raci_planner.assets import resource
from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.icons import icon
from raci_planner.desktop.pictures.shading import contrast
from raci_planner.desktop.theme import DARK, LIGHT, NOTE, Theme

_THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def _grounds(theme: Theme) -> tuple[str, ...]:
    return (theme.base, theme.alternate, theme.window, theme.header, theme.selection, *theme.tints)


@_THEMES
def test_words_can_be_read_on_every_ground(theme: Theme) -> None:
    pale = [
        (ink, ground)
        for ink, ground in product((theme.text, theme.muted, *theme.severities, theme.fine), _grounds(theme))
        if contrast(QColor(ink), QColor(ground)) < 4.5
    ]
    assert pale == []


@_THEMES
def test_outlines_and_the_focus_ring_stand_out_from_every_ground(theme: Theme) -> None:
    pale = [
        (line, ground)
        for line, ground in product((theme.edge, theme.accent), (theme.base, theme.alternate, theme.window))
        if contrast(QColor(line), QColor(ground)) < 3.0
    ]
    assert pale == []


@_THEMES
def test_letters_can_be_read_on_their_chips(theme: Theme) -> None:
    assert [kind for kind, chip in theme.chips.items() if contrast(QColor(chip.ink), QColor(chip.fill)) < 4.5] == []


def test_the_place_of_notes_among_the_colours_is_the_one_of_the_kind() -> None:
    assert Severity.NOTE == NOTE


@_THEMES
@pytest.mark.usefixtures("qapp")
def test_every_action_with_an_icon_has_its_drawing(theme: Theme) -> None:
    names = {spec.icon for menu in action_table() for spec in menu.actions() if spec.icon}
    for name in names:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            assert not icon(name, theme).pixmap(20, mode).isNull(), name


@_THEMES
def test_coloured_drawings_are_those_of_the_plain_ones(theme: Theme) -> None:
    plain = [file for file in resource("icons").glob("*.svg") if "currentColor" in file.read_text("utf-8")]
    for file in plain:
        drawing = file.read_text("utf-8")
        pale = Path(resource("icons", theme.name, f"{file.stem}-unavailable.svg")).read_text("utf-8")
        assert pale == drawing.replace("currentColor", theme.edge), f"run resources/icons/tint.py: {file.name}"
