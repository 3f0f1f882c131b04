"""A bug while something is painted is a bug like any other: it is told, and the process goes on."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from raci_planner.desktop.text import ElidedLabel


def test_a_fault_in_a_painting_does_not_end_the_process(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: ElidedLabel) -> None:
        raise ValueError("no such place")

    label = ElidedLabel("a long name", Qt.TextElideMode.ElideRight)
    qtbot.addWidget(label)
    monkeypatch.setattr(ElidedLabel, "alignment", broken)
    with pytest.raises(ValueError, match="no such place"):
        label.grab()
    monkeypatch.undo()
    assert not label.grab().isNull()
