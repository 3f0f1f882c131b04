"""The toolbar: the dozen things that hands reach for while the other works."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolBar, QToolButton, QWidget

from raci_planner.desktop.actions.action_set import ActionSet
from raci_planner.desktop.window.letter_menu import LetterActions

_BEFORE_LETTERS = ("undo", "redo")
_AFTER_LETTERS: tuple[str | None, ...] = (
    "clear",
    None,
    "add_activity",
    "add_role",
    None,
    "filter",
    "pictures",
    "export",
)
_WORDS = ("add_activity", "add_role", "filter", "pictures", "export")
_WIDE = 62
"""Heights of a line of text."""


class ToolBar(QToolBar):
    """Undo and redo, the letters as chips, adding, looking, exporting; and a field that finds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._worded: list[QToolButton] = []
        self.find_field = QLineEdit(self)
        self.find_field.setObjectName("findField")
        self.find_field.setPlaceholderText(self.tr("Find activity or role   Ctrl+F"))
        self.find_field.setAccessibleName(self.tr("Find activity or role"))
        self.find_field.setClearButtonEnabled(True)
        self._fit_text()

    def fill(self, actions: ActionSet, letters: LetterActions) -> None:
        """Put the actions in place."""
        for name in _BEFORE_LETTERS:
            self.addAction(actions[name])
        self.addSeparator()
        for key in _AFTER_LETTERS:
            if not key:
                self.addSeparator()
            else:
                self.addAction(actions[key])
                self._with_words(actions, key)
        room = QWidget(self)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self.addWidget(self.find_field)
        self._behind_letters = actions["clear"]
        self.show_letters(letters)

    def show_letters(self, letters: LetterActions) -> None:
        """Put the chips of the plan's letters in their place."""
        self.insertActions(self._behind_letters, letters.setting())

    def _fit_text(self) -> None:
        """Make drawings and the field as large as the text is."""
        line = self.fontMetrics().height()
        self.setIconSize(QSize(line, line))
        self.find_field.setFixedWidth(line * 15)

    def _with_words(self, actions: ActionSet, key: str) -> None:
        button = self.widgetForAction(actions[key])
        if key in _WORDS and isinstance(button, QToolButton):
            self._worded.append(button)

    # Qt's overrides

    def changeEvent(self, event: QEvent) -> None:
        """See QToolBar."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QToolBar: words beside the icons where there is room for them."""
        super().resizeEvent(event)
        is_wide = self.width() >= self.fontMetrics().height() * _WIDE
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if is_wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._worded:
            button.setToolButtonStyle(style)
