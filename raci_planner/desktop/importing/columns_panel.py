"""Where the parts of a table lie, for a person to put right: the row of headings, and what each column is."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.columns import share_width
from raci_planner.interchange.recognition import Layout, LayoutKind, layout_with_header
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.sheet import Sheet

_MOST_COLUMNS = 120
_SHOWN_TEXTS = 4


class Use(StrEnum):
    """What a column is used for."""

    NAMES = "names"
    SECTION = "section"
    CELLS = "cells"
    NOTE = "note"
    NOTHING = "nothing"


class ColumnsPanel(QWidget):
    """The guesses about rows and columns; `layout_changed` carries a layout that a person has changed."""

    layout_changed = Signal(Layout)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet("", ())
        self._layout: Layout | None = None
        self._is_showing = False
        self.header = QSpinBox(self)
        self.header.setAccessibleName(self.tr("Row with the headings"))
        self.header.valueChanged.connect(self._take_header)
        self.kind = QComboBox(self)
        name_choice(self.kind, self.tr("How the table is laid out"))
        for kind, words in (
            (LayoutKind.GRID, self.tr("Activities in rows, roles in columns")),
            (LayoutKind.LETTER_COLUMNS, self.tr("Activities in rows, letters in columns, names in the cells")),
            (LayoutKind.ROLES_IN_ROWS, self.tr("Roles in rows, activities in columns")),
        ):
            self.kind.addItem(words, kind.value)
        self.kind.activated.connect(self._take_kind)
        self.columns = QTableWidget(0, 3, self)
        self.columns.setAccessibleName(self.tr("Columns"))
        self.columns.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.columns.setHorizontalHeaderLabels([self.tr("Heading"), self.tr("First texts"), self.tr("Taken as")])
        line = self.fontMetrics().height()
        self.header.setFixedWidth(6 * line)
        self.columns.setMinimumHeight(line * 8)
        share_width(self.columns, 22, 58, 20)
        form = QFormLayout()
        form.addRow(self.tr("Row with the headings"), self.header)
        form.addRow(self.tr("Laid out"), self.kind)
        outer = QVBoxLayout(self)
        outer.addLayout(form)
        outer.addWidget(self.columns, 1)

    def show_layout(self, sheet: Sheet, layout: Layout) -> None:
        """Show where the parts of a table are taken to lie, without telling anybody."""
        self._sheet = sheet
        self._layout = layout
        self._is_showing = True
        self.header.setRange(1, max(1, len(sheet.rows)))
        self.header.setValue(layout.header + 1)
        self._is_showing = False
        self.kind.setCurrentIndex(self.kind.findData(layout.kind.value))
        self._show_columns(sheet, layout)

    def use(self, column: int) -> QComboBox:
        """The box that says what a column is taken as."""
        box = self.columns.cellWidget(column, 2)
        if not isinstance(box, QComboBox):
            raise TypeError("each column has a box")
        return box

    def _show_columns(self, sheet: Sheet, layout: Layout) -> None:
        count = min(sheet.width, _MOST_COLUMNS)
        self.columns.setRowCount(count)
        for column in range(count):
            texts = [text for row in layout.rows if (text := sheet.cell(row, column))][:_SHOWN_TEXTS]
            self.columns.setItem(
                column, 0, QTableWidgetItem(plain_name(sheet.cell(layout.header, layout.heading_column(column))))
            )
            self.columns.setItem(column, 1, QTableWidgetItem(" · ".join(map(plain_name, texts))))
            self.columns.setCellWidget(column, 2, self._use_box(column, layout))

    def _use_box(self, column: int, layout: Layout) -> QComboBox:
        box = QComboBox(self.columns)
        names, cells = {
            LayoutKind.GRID: (self.tr("Activities"), self.tr("A role")),
            LayoutKind.LETTER_COLUMNS: (self.tr("Activities"), self.tr("A letter")),
            LayoutKind.ROLES_IN_ROWS: (self.tr("Roles"), self.tr("An activity")),
        }[layout.kind]
        for use, words in (
            (Use.NAMES, names),
            (Use.SECTION, self.tr("Sections")),
            (Use.CELLS, cells),
            (Use.NOTE, self.tr("Notes")),
            (Use.NOTHING, self.tr("Not taken")),
        ):
            box.addItem(words, use.value)
        box.setCurrentIndex(box.findData(_use_of(column, layout).value))
        box.activated.connect(lambda _=0, at=column: self._take_use(at))
        return box

    def _take_header(self, row: int) -> None:
        if self._is_showing:
            return
        found = layout_with_header(self._sheet, row - 1)
        if found is None and self._layout is not None:
            found = replace(self._layout, header=row - 1)
        self._change(found)

    def _take_kind(self) -> None:
        if self._layout is not None:
            self._change(replace(self._layout, kind=LayoutKind(self.kind.currentData())))

    def _take_use(self, column: int) -> None:
        if self._layout is not None:
            self._change(_with_use(self._layout, column, Use(self.use(column).currentData())))

    def _change(self, layout: Layout | None) -> None:
        if layout is not None and layout != self._layout:
            self._layout = layout
            self.layout_changed.emit(layout)


def _use_of(column: int, layout: Layout) -> Use:
    if column == layout.names:
        return Use.NAMES
    if column == layout.section:
        return Use.SECTION
    if column in layout.columns:
        return Use.CELLS
    return Use.NOTE if column in layout.notes else Use.NOTHING


def _with_use(layout: Layout, column: int, use: Use) -> Layout:
    """A layout in which a column is something else. A column always holds the names: the old one becomes a note."""
    if column == layout.names and use is not Use.NAMES:
        return layout
    columns = set(layout.columns) - {column}
    notes = set(layout.notes) - {column}
    left = set(layout.left) - {column}
    section = None if layout.section == column else layout.section
    names = layout.names
    if use is Use.NAMES:
        notes.add(layout.names)
        names = column
    elif use is Use.SECTION:
        if section is not None:
            notes.add(section)
        section = column
    else:
        {Use.CELLS: columns, Use.NOTE: notes, Use.NOTHING: left}[use].add(column)
    return replace(
        layout,
        names=names,
        section=section,
        columns=tuple(sorted(columns)),
        notes=tuple(sorted(notes)),
        left=tuple(sorted(left)),
    )
