"""What does not fit into a window: words that are cut, and parts that stand out of where they are shown."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from raci_planner.desktop.text import ElidedLabel

SMALLEST_SCREEN = QSize(1366, 768)
"""The laptop that every window is laid out for."""
_TOLERANCE = 3
"""Pixels by which what Qt asks for and what it needs may differ."""


def misfits(top: QWidget) -> Iterator[str]:
    """Whatever is cut in a window, in a line each; it has been shown at the size that counts."""
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            reason = _cut(widget) or _out_of_sight(widget, top)
            if reason:
                yield f"{type(widget).__name__} “{_words(widget)}” {reason}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else widget.accessibleName()


def _cut(widget: QWidget) -> str:  # noqa: PLR0911 - each kind of widget has its own reason
    match widget:
        case ElidedLabel():
            return ""  # it says by its dots that it goes on, and all of it in its tooltip
        case QLabel() if widget.text():
            return _cut_label(widget)
        case QToolButton() if not widget.text():
            return ""
        case QAbstractButton():
            return _missing(widget.width(), widget.minimumSizeHint().width()) or _low(widget)
        case QLineEdit():
            return _low(widget)
        case QComboBox():
            return _cut_choice(widget)
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            return _cut_head(widget)
        case QScrollArea() if widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            page = widget.widget()
            return _missing(widget.viewport().width(), page.width()) if page is not None else ""
    return ""


def _cut_label(label: QLabel) -> str:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return f"is {label.height()} high of {needed}" if label.height() + 1 < needed else ""
    return _missing(label.width(), label.sizeHint().width())


def _cut_choice(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    icon = 0 if box.itemIcon(box.currentIndex()).isNull() else box.iconSize().width() + 4
    return _missing(room, box.fontMetrics().horizontalAdvance(box.currentText()) + icon) or _low(box)


def _cut_head(header: QHeaderView) -> str:
    shown = (place for place in range(header.count()) if not header.isSectionHidden(place))
    narrow = (place for place in shown if header.sectionSize(place) + 1 < header.sectionSizeHint(place))
    heads = (str(header.model().headerData(place, Qt.Orientation.Horizontal)) for place in narrow)
    return ", ".join(f"{head} is narrow" for head in heads)


def _out_of_sight(widget: QWidget, top: QWidget) -> str:
    """Whether a part of a widget lies outside of the window or of a widget above it that does not scroll."""
    if not isinstance(widget, QAbstractButton | QLabel | QComboBox | QLineEdit):
        return ""
    above = widget.parentWidget()
    while above is not None and above is not top.parentWidget():
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return ""  # what is further down is scrolled to
        left = widget.mapTo(above, QPoint(0, 0))
        if not above.rect().adjusted(-1, -1, 1, 1).contains(left):
            return "begins outside of what shows it"
        if not above.rect().adjusted(-1, -1, 1, 1).contains(left + QPoint(widget.width() - 1, widget.height() - 1)):
            return "ends outside of what shows it"
        above = above.parentWidget()
    return ""


def _missing(there: int, needed: int) -> str:
    return f"is {there} wide of {needed}" if there + _TOLERANCE < needed else ""


def _low(widget: QWidget) -> str:
    needed = widget.minimumSizeHint().height()
    return f"is {widget.height()} high of {needed}" if widget.height() + 1 < needed else ""
