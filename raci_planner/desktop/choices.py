"""Boxes to choose from, told to screen readers."""

from PySide6.QtWidgets import QComboBox, QLineEdit


def name_choice(box: QComboBox, name: str) -> None:
    """Tell what a box chooses. Qt gives screen readers on Linux the chosen words as its name: there it is described."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
    field: QLineEdit | None = box.lineEdit()  # there is none in a box where nothing is typed
    if field is not None:
        field.setAccessibleName(name)
