"""Columns of widgets that are taken down and put up again when what they show changes."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


class Column(QWidget):
    """Widgets below each other; `clear` takes them all away."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(spacing)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the bottom."""
        self._rows.addWidget(widget)

    def add_layout(self, layout: QLayout) -> None:
        """Put a layout at the bottom."""
        self._rows.addLayout(layout)

    def add_space(self, pixels: int) -> None:
        """Leave room at the bottom."""
        self._rows.addSpacing(pixels)

    def clear(self) -> None:
        """Take everything away."""
        _empty(self._rows)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            _empty(inner)
            inner.deleteLater()
