"""Shows one page of the help. It takes nothing from outside the program: no address, no file but our own pictures."""

from pathlib import Path, PurePosixPath
from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from raci_planner.assets import resource
from raci_planner.desktop.helping.pages import HelpPage

_Role = QPalette.ColorRole
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
_SIZES = {1: 1.7, 2: 1.25, 3: 1.05}
_ABOVE = {1: 0, 2: 18, 3: 12}
_BELOW = 7
_DARK = 128
_LINE = 132
"""Percent of the usual height of a line."""
_MARGIN = 22
_WIDEST = 46
"""Heights of a line of text; longer lines are hard to read."""


class HelpView(QTextBrowser):
    """A page, the words that were looked for, and links to other pages."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpPage")
        self.setAccessibleName(self.tr("Page of the help"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)
        self._page: HelpPage | None = None
        self._is_dressing = False

    @property
    def page(self) -> HelpPage | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: HelpPage, heading: str = "", words: str = "") -> None:
        """Show a page at one of its headings, with some words marked."""
        if page != self._page:
            self._page = page
            self._dress()
        self._mark(words.split())
        self._go_to(heading)

    def _dress(self) -> None:
        """Lay the page out in the colours and the size of text that hold now."""
        if self._page is None:
            return
        self._is_dressing = True
        document = self.document()
        document.setMarkdown(self._page.text, _MARKDOWN)
        document.setDefaultFont(self.font())
        block = document.begin()
        while block.isValid():
            self._dress_block(QTextCursor(block), block.blockFormat())
            block = block.next()
        for table in document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                self._dress_table(table)
        self._fit_width()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._is_dressing = False

    def _dress_block(self, cursor: QTextCursor, form: QTextBlockFormat) -> None:
        level = form.headingLevel()
        is_loose = cursor.currentTable() is None and not cursor.charFormat().isImageFormat()
        form.setLineHeight(_LINE if is_loose else 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(_ABOVE.get(level, 0))
        form.setBottomMargin(_BELOW if cursor.currentTable() is None else 0)
        cursor.setBlockFormat(form)
        if level:
            looks = QTextCharFormat()
            looks.setFontPointSize(self.font().pointSizeF() * _SIZES.get(level, 1.0))
            looks.setFontWeight(QFont.Weight.Bold)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(looks)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(QGuiApplication.palette().color(_Role.Mid))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setCellPadding(6)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setTopMargin(4)
        form.setBottomMargin(14)
        table.setFormat(form)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            looks = cell.format()
            looks.setBackground(QGuiApplication.palette().color(_Role.Button))
            cell.setFormat(looks)

    def _fit_width(self) -> None:
        """Keep lines short enough to be read, and pictures within them."""
        width = self.viewport().width()
        room = min(width - 2 * _MARGIN, self.fontMetrics().height() * _WIDEST)
        form = self.document().rootFrame().frameFormat()
        form.setMargin(_MARGIN)
        form.setRightMargin(max(_MARGIN, width - room - _MARGIN))
        self.document().rootFrame().setFrameFormat(form)
        self._fit_pictures(room)

    def _fit_pictures(self, room: int) -> None:
        block = self.document().begin()
        while block.isValid():
            for fragment in _fragments(block):
                form = fragment.charFormat().toImageFormat()
                if form.isValid():
                    picture = self._picture(QUrl(form.name()))
                    if not picture.isNull():
                        cursor = QTextCursor(self.document())
                        cursor.setPosition(fragment.position())
                        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                        form.setWidth(min(room, picture.width()))
                        form.setHeight(form.width() * picture.height() / picture.width())
                        cursor.setCharFormat(form)
            block = block.next()

    def _picture(self, url: QUrl) -> QImage:
        """A picture of ours, in dark colours where the page is dark and there is such a one; else a null one."""
        file = _file(url)
        if file is None:
            return QImage()
        dark = file.with_name(file.name.replace("-light", "-dark"))
        is_dark = QGuiApplication.palette().color(_Role.Base).lightness() < _DARK
        return QImage(str(dark if is_dark and dark.is_file() else file))

    def _mark(self, words: list[str]) -> None:
        marks = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self._mark_colour())
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _mark_colour(self) -> QColor:
        colour = QColor(QGuiApplication.palette().color(_Role.Highlight))
        colour.setAlpha(70)
        return colour

    def _go_to(self, heading: str) -> None:
        """Scroll to a heading; to the top if there is none of these words."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and heading and block.text() == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - _MARGIN)
                return
            block = block.next()
        self.verticalScrollBar().setValue(0)

    def _follow(self, url: QUrl) -> None:
        """A link to another page of ours; anything else goes nowhere."""
        name = url.path()
        if not url.scheme() and not url.host() and name.endswith(".md"):
            self.page_wanted.emit(name.removesuffix(".md"))

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTextBrowser."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_width()

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002 - Qt's name
        """See QTextBrowser: pictures of our own, and nothing else."""
        if type == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(QUrl(name))
        return None

    def changeEvent(self, event: QEvent) -> None:
        """See QTextBrowser: other colours or another size of text."""
        super().changeEvent(event)
        if event.type() in _LOOKS and not self._is_dressing:
            place = self.verticalScrollBar().value()
            self._dress()
            self.verticalScrollBar().setValue(place)


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """The pieces of a block, taken together before any is changed."""
    found = []
    place = block.begin()
    while not place.atEnd():
        found.append(place.fragment())
        place += 1
    return found


def _file(url: QUrl) -> Path | None:
    """The file of a picture that a page names; None for anything that is not one of ours."""
    path = PurePosixPath(url.path())
    is_picture = not url.scheme() and not url.host() and path.parent.name == "pictures"
    return resource("pictures", path.name) if is_picture else None
