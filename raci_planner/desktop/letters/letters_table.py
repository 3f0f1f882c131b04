"""The letters of a scheme in a table: to read for those that ship, to edit for own ones."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QToolButton, QWidget

from raci_planner.desktop.chips import paint_chip
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.icons import icon
from raci_planner.desktop.letters.draft import LettersDraft
from raci_planner.desktop.letters.words import colour_words, kind_words
from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import OWN, Letter
from raci_planner.interchange.colours import contrast

_CODE, _WORD, _KIND, _MEANING, _COLOUR, _OUT = range(6)
_FIELDS = {_CODE: "code", _WORD: "word", _MEANING: "meaning"}
_OTHER = "other"
_LEAST_ROWS = 5.2
"""Lines that are in sight, however small the screen: the head and the letters of the most usual scheme."""
_EDITABLE = Qt.ItemFlag.ItemIsEditable


class LettersTable(QTableWidget):
    """A line per letter. `changed` goes out after each edit, `reshaped` when a letter came or went."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, draft: LettersDraft, theme: Theme, parent: QWidget) -> None:
        super().__init__(0, 6, parent)
        self._draft = draft
        self._theme = theme
        self._is_showing = False
        self.setObjectName("lettersTable")
        self.setAccessibleName(self.tr("Letters"))
        heads = (self.tr("Letter"), self.tr("Word"), self.tr("The role"), self.tr("Meaning"), self.tr("Colour"), "")
        self.setHorizontalHeaderLabels(list(heads))
        self.horizontalHeader().setSectionResizeMode(_MEANING, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().height() * 2)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        line = self.fontMetrics().height()
        self.setIconSize(QSize(round(line * 1.35), round(line * 1.35)))
        self.verticalHeader().setDefaultSectionSize(round(line * 2.2))
        for column, width in ((_CODE, 6), (_WORD, 9), (_KIND, 11), (_COLOUR, 9), (_OUT, 2.4)):
            self.setColumnWidth(column, round(line * width))
        self.setMinimumHeight(round(line * 2.2 * _LEAST_ROWS))
        self.cellChanged.connect(self._take_text)

    def show_letters(self) -> None:
        """Show the letters of the draft, without telling anybody."""
        is_own = self._draft.key == OWN
        self._is_showing = True
        self.setRowCount(len(self._draft.letters))
        self.setColumnHidden(_COLOUR, not is_own)
        self.setColumnHidden(_OUT, not is_own)
        for place, letter in enumerate(self._draft.letters):
            self._show(place, letter, is_own=is_own)
        self._is_showing = False

    def kind_box(self, place: int) -> QComboBox:
        """The box that says what a letter means."""
        box = self.cellWidget(place, _KIND)
        if not isinstance(box, QComboBox):
            raise KeyError(place)
        return box

    def colour_box(self, place: int) -> QComboBox:
        """The box with a letter's colours."""
        box = self.cellWidget(place, _COLOUR)
        if not isinstance(box, QComboBox):
            raise KeyError(place)
        return box

    def begin_last(self) -> None:
        """Edit the letter that was just added."""
        self.setCurrentCell(self.rowCount() - 1, _CODE)
        self.edit(self.currentIndex())

    def _show(self, place: int, letter: Letter, *, is_own: bool) -> None:
        word, meaning = (letter.word, letter.meaning) if is_own else (letter.label, letter.explained)
        for column, text in ((_CODE, letter.code), (_WORD, word), (_MEANING, meaning)):
            item = QTableWidgetItem(text)
            item.setFlags(item.flags() | _EDITABLE if is_own else item.flags() & ~_EDITABLE)
            if column == _MEANING:
                item.setToolTip(text)
            self.setItem(place, column, item)
        self._draw_chip(place)
        if not is_own:
            for column in (_KIND, _COLOUR, _OUT):
                self.removeCellWidget(place, column)
            kind = QTableWidgetItem(kind_words()[letter.kind])
            kind.setFlags(kind.flags() & ~_EDITABLE)
            self.setItem(place, _KIND, kind)
            return
        self.setItem(place, _KIND, QTableWidgetItem(""))
        self.setCellWidget(place, _KIND, self._made_kinds(place, letter))
        self.setCellWidget(place, _COLOUR, self._made_colours(place, letter))
        self.setCellWidget(place, _OUT, self._made_remover(place, letter))

    def _made_kinds(self, place: int, letter: Letter) -> QComboBox:
        box = QComboBox(self)
        name_choice(box, self.tr("What {letter} means").format(letter=letter.code))
        for kind, words in kind_words().items():
            box.addItem(words, kind.value)
        box.setCurrentIndex(box.findData(letter.kind.value))
        box.activated.connect(lambda _=0: self._change(place, kind=box.currentData()))
        return box

    def _made_colours(self, place: int, letter: Letter) -> QComboBox:
        box = QComboBox(self)
        box.setIconSize(self.iconSize())
        name_choice(box, self.tr("Colour of {letter}").format(letter=letter.code))
        offered = {"": self.tr("As usual"), **colour_words()}
        offered.setdefault(letter.colour, letter.colour)
        for colour, words in offered.items():
            box.addItem(
                self._chip(Letter(code=letter.code, word="", kind=letter.kind, meaning="", colour=colour)), words
            )
            box.setItemData(box.count() - 1, colour)
            box.setItemData(box.count() - 1, self._contrast_words(colour), Qt.ItemDataRole.ToolTipRole)
        box.addItem(self.tr("Other…"), _OTHER)
        box.setCurrentIndex(box.findData(letter.colour))
        box.activated.connect(lambda _=0: self._take_colour(place, box))
        return box

    def _made_remover(self, place: int, letter: Letter) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("trash-2", self._theme))
        button.setToolTip(self.tr("Take {letter} out").format(letter=letter.word or letter.code))
        button.setAccessibleName(button.toolTip())
        button.setEnabled(len(self._draft.letters) > 1)
        button.clicked.connect(lambda: self._remove(place))
        return button

    def _contrast_words(self, colour: str) -> str:
        if not colour:
            return self.tr("The colour of what the letter means")
        look = self._theme.chip(replace(self._draft.letters[0], colour=colour))
        told = contrast(look.ink.removeprefix("#"), look.fill.removeprefix("#"))
        return self.tr("Letter on ground: {contrast} : 1").format(contrast=f"{told:.1f}")

    def _chip(self, letter: Letter) -> QIcon:
        size = self.iconSize().width()
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            paint_chip(painter, QRectF(0, 0, size, size), letter, self._theme, self.font())
        return QIcon(pixmap)

    def _draw_chip(self, place: int) -> None:
        item = self.item(place, _CODE)
        if item is not None:
            item.setIcon(self._chip(self._draft.letters[place]))

    def _take_text(self, place: int, column: int) -> None:
        item = self.item(place, column)
        if not self._is_showing and item is not None and column in _FIELDS:
            self._change(place, **{_FIELDS[column]: item.text()})

    def _take_colour(self, place: int, box: QComboBox) -> None:
        if box.currentData() != _OTHER:
            self._change(place, colour=box.currentData())
            return
        dialog = QColorDialog(QColor(self._draft.letters[place].colour or "#5b4a9c"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self._change(place, colour=colour.name()))
        dialog.finished.connect(self.show_letters)
        dialog.open()

    def _change(self, place: int, **facts: str) -> None:
        self._draft.change(place, **facts)
        self._is_showing = True
        self._draw_chip(place)
        if facts.keys() & {"code", "kind"}:
            self.setCellWidget(place, _COLOUR, self._made_colours(place, self._draft.letters[place]))
        self._is_showing = False
        self.changed.emit()

    def _remove(self, place: int) -> None:
        self._draft.remove(place)
        self.reshaped.emit()
