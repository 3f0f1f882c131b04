"""A field for each kind of wish; what is entered counts at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from raci_planner.desktop.preferences.wish import Buttons, Choice, Number, Toggle, Value, Wish, Words

type Say = Callable[[Value], object]
type Show = Callable[[Value], object]

_SHORTEST = 10
"""Characters that a list shows even where large text leaves little room."""


def field(wish: Wish, say: Say, parent: QWidget) -> tuple[QWidget, Show]:
    """The field for a wish.

    Args:
        wish: what can be wished.
        say: told each value that a person enters.
        parent: what the field stands in.

    Returns:
        The field, and a function that shows a value in it without telling anybody.
    """
    made, show = _made(wish, say, parent)
    made.setObjectName(f"wish_{wish.key}")
    made.setAccessibleDescription(wish.hint)
    return made, show


def _made(wish: Wish, say: Say, parent: QWidget) -> tuple[QWidget, Show]:
    match wish.kind:
        case Choice(options):
            return _choice(options, say, parent)
        case Toggle():
            return _toggle(wish.text, say, parent)
        case Words(placeholder):
            return _words(placeholder, say, parent)
        case Number(least, most):
            return _number(least, most, say, parent)
        case Buttons(acts):
            return _buttons(acts, parent)


def _choice(options: tuple[tuple[Value, str], ...], say: Say, parent: QWidget) -> tuple[QWidget, Show]:
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORTEST)
    for value, words in options:
        box.addItem(words, value)
    box.activated.connect(lambda place: say(box.itemData(place)))

    def show(value: Value) -> None:
        if box.findData(value) < 0:  # set by another hand, and allowed
            box.addItem(str(value), value)
        box.setCurrentIndex(box.findData(value))

    return box, show


def _toggle(text: str, say: Say, parent: QWidget) -> tuple[QWidget, Show]:
    box = QCheckBox(text, parent)
    box.clicked.connect(say)
    return box, lambda value: box.setChecked(bool(value))


def _words(placeholder: str, say: Say, parent: QWidget) -> tuple[QWidget, Show]:
    line = QLineEdit(parent)
    line.setPlaceholderText(placeholder)
    line.textEdited.connect(lambda text: say(text.strip()))

    def show(value: Value) -> None:
        if line.text().strip() != value:
            line.setText(str(value))

    return line, show


def _number(least: int, most: int, say: Say, parent: QWidget) -> tuple[QWidget, Show]:
    box = QSpinBox(parent)
    box.setRange(least, most)
    box.valueChanged.connect(say)
    return box, lambda value: box.setValue(int(value))


def _buttons(acts: tuple[tuple[str, Callable[[], object]], ...], parent: QWidget) -> tuple[QWidget, Show]:
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for words, act in acts:
        button = QPushButton(words, row)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, what=act: what())
        layout.addWidget(button)
        if row.focusProxy() is None:
            row.setFocusProxy(button)
    layout.addStretch(1)
    return row, lambda _: None
