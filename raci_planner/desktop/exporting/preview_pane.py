"""Shows a preview: a picture or a page as large as the room allows, or text; pages can be leafed through."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.exporting.previews import PagesPreview, PicturePreview, Preview, TextPreview
from raci_planner.desktop.text import plain_label

_PAGE_WIDTH = 1_400
"""Pixels of a page before it is fitted into the room."""
_MARGIN = 10


class PreviewPane(QWidget):
    """What an export will look like."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self.number = 0
        """The page that is shown, counted from 0."""
        self.picture = FittedPicture(self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Preview"))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.picture)
        self._pages.addWidget(self.text)
        self._leafing = QWidget(self)
        self.back = self._arrow(Qt.ArrowType.LeftArrow, self.tr("Previous page"), -1)
        self.forth = self._arrow(Qt.ArrowType.RightArrow, self.tr("Next page"), 1)
        self.where = plain_label("", self._leafing, look="muted")
        self._lay_out()

    def show_preview(self, preview: Preview) -> None:
        """Show a preview from its beginning."""
        self._preview = preview
        self.number = 0
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._leafing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for widget in (self.back, self.where, self.forth):
            row.addWidget(widget)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._leafing)
        self._leafing.setVisible(False)

    def _arrow(self, kind: Qt.ArrowType, name: str, step: int) -> QToolButton:
        button = QToolButton(self._leafing)
        button.setArrowType(kind)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._leaf(step))
        return button

    def _leaf(self, step: int) -> None:
        self.number += step
        self._show()

    def _show(self) -> None:
        match self._preview:
            case TextPreview(text):
                self.text.setPlainText(text)
                self._pages.setCurrentWidget(self.text)
            case PicturePreview(image):
                self.picture.show_image(image)
                self._pages.setCurrentWidget(self.picture)
            case PagesPreview() as pages:
                self.picture.show_image(pages.page(self.number, _PAGE_WIDTH))
                self._pages.setCurrentWidget(self.picture)
        self._show_where()

    def _show_where(self) -> None:
        count = self._preview.count if isinstance(self._preview, PagesPreview) else 0
        self._leafing.setVisible(count > 1)
        self.where.setText(self.tr("Page {number} of {count}").format(number=self.number + 1, count=count))
        self.back.setEnabled(self.number > 0)
        self.forth.setEnabled(self.number + 1 < count)


class FittedPicture(QWidget):
    """A picture in the middle, as large as fits, on the ground of a desk."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview"))

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self.image = image
        self.update()

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QWidget."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
            if not self.image.isNull():
                room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
                size = self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
                size = size.boundedTo(self.image.size())
                box = QRect(
                    (self.width() - size.width()) // 2,
                    (self.height() - size.height()) // 2,
                    size.width(),
                    size.height(),
                )
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                sharp = self.image.scaled(
                    size * self.devicePixelRatioF(),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                painter.drawImage(box, sharp)
                painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
                painter.drawRect(box.adjusted(-1, -1, 0, 0))
