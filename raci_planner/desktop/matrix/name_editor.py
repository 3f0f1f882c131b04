"""Typing names into the activity column, with the two ways of a spreadsheet: typed over, or edited with F2."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TAB = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_EDIT = Qt.ItemDataRole.EditRole

type AnyIndex = QModelIndex | QPersistentModelIndex


class NameEditor(QLineEdit):
    """A name being typed. While it is typed over, arrow keys finish; after F2 they move within the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_typed_over = False
        self.setAccessibleName(self.tr("Name"))

    def begin_with(self, text: str) -> None:
        """Put a first character in the place of the name."""
        self.is_typed_over = True
        self.setText(text)

    def is_finished_by(self, key: int) -> bool:
        """Whether a key ends the typing and then moves on in the grid."""
        return key in _ENTER or key in _TAB or (self.is_typed_over and key in _ARROWS)


class NameDelegate(QStyledItemDelegate):
    """Makes the editor, gives its text to the model, and hands the key that ended it on to the grid."""

    finished = Signal(QKeyEvent)
    abandoned = Signal()

    def __init__(self, gutter: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gutter = gutter

    def _close(self, editor: QWidget, *, keeping: bool) -> None:
        if keeping:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    # Qt's overrides

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:  # noqa: ARG002
        """See QStyledItemDelegate."""
        return NameEditor(parent)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """See QStyledItemDelegate."""
        if isinstance(editor, NameEditor) and not editor.is_typed_over:
            editor.setText(index.data(_EDIT))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """See QStyledItemDelegate."""
        if isinstance(editor, NameEditor) and editor.text() != index.data(_EDIT):
            model.setData(model.index(index.row(), index.column()), editor.text(), _EDIT)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: ARG002
        """See QStyledItemDelegate: beside the gutter, so that the finding's mark stays in sight."""
        gutter = self._gutter() - 8
        mirrored = editor.isRightToLeft()
        box = option.rect
        editor.setGeometry(box.adjusted(0 if mirrored else gutter, 1, -gutter if mirrored else 0, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """See QStyledItemDelegate."""
        if not isinstance(event, QKeyEvent) or not isinstance(editor, NameEditor):
            return super().eventFilter(editor, event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._close(editor, keeping=False)
            self.abandoned.emit()
            return True
        if event.key() == Qt.Key.Key_F2:
            editor.is_typed_over = not editor.is_typed_over
            return True
        if not editor.is_finished_by(event.key()):
            return False
        self._close(editor, keeping=True)
        self.finished.emit(event)
        return True
