"""The window with the pictures of a plan; it follows every edit."""

from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.pictures.blur_grid import BlurPicture
from raci_planner.desktop.pictures.canvas import Canvas
from raci_planner.desktop.pictures.heat_map import HeatMapPicture
from raci_planner.desktop.pictures.picture import NumberTable, Picture
from raci_planner.desktop.pictures.trend import TrendPicture
from raci_planner.desktop.pictures.workload import Order, WorkloadPicture
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.theme import Theme
from raci_planner.session.session import PlanSession


class PicturesDialog(FormDialog):
    """A tab per picture; each can be read as numbers and copied as an image."""

    def __init__(self, session: PlanSession, notices: PlanNotices, theme: Theme, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(session.plan.info.name, "", parent, width=58, height=42, buttons=close)
        self.setObjectName("picturesDialog")
        self.setWindowTitle(self.tr("Pictures"))
        self._workload = WorkloadPicture(session, self.fontMetrics())
        self.pages: list[PicturePage] = []
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Pictures"))
        self.tabs.setDocumentMode(True)
        for words, picture in self._pictures(session):
            page = PicturePage(picture, theme, self)
            self.pages.append(page)
            self.tabs.addTab(page, words)
        self.content.addLayout(self._tools())
        self.content.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(lambda place: self._order.setVisible(place == 0))
        notices.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        for page in self.pages:
            page.refresh()

    def copy_image(self) -> None:
        """Put the shown picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.pages[self.tabs.currentIndex()].canvas.as_image())

    def _pictures(self, session: PlanSession) -> list[tuple[str, Picture]]:
        metrics = self.fontMetrics()
        return [
            (self.tr("Workload"), self._workload),
            (self.tr("Duties by side"), HeatMapPicture(session, metrics)),
            (self.tr("Blur between roles"), BlurPicture(session, metrics)),
            (self.tr("Trend"), TrendPicture(session, metrics, date.today())),
        ]

    def _tools(self) -> QHBoxLayout:
        self._order = QComboBox(self)
        name_choice(self._order, self.tr("Sort by"))
        for words, order in (
            (self.tr("Most letters first"), Order.LOAD),
            (self.tr("Most accountable first"), Order.ACCOUNTABLE),
            (self.tr("The plan's own order"), Order.PLAN),
            (self.tr("By name"), Order.NAME),
        ):
            self._order.addItem(words, order.value)
        self._order.activated.connect(self._sort)
        numbers = QCheckBox(self.tr("Show &numbers"), self)
        numbers.toggled.connect(self._show_numbers)
        copy = QPushButton(self.tr("&Copy as image"), self)
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy_image)
        row = QHBoxLayout()
        row.addWidget(self._order)
        row.addStretch(1)
        row.addWidget(numbers)
        row.addWidget(copy)
        return row

    def _show_numbers(self, shown: bool) -> None:
        for page in self.pages:
            page.show_numbers(shown=shown)

    def _sort(self) -> None:
        self._workload.order = Order(self._order.currentData())
        self.pages[0].refresh()


class PicturePage(QStackedWidget):
    """A picture, and the same as a table."""

    def __init__(self, picture: Picture, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self.canvas = Canvas(picture, theme)
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        layout.addStretch(1)
        area = ScrollingPage(holder, self, name=picture.title)
        self.table = QTableWidget(self)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(picture.title)
        self.addWidget(area)
        self.addWidget(self.table)
        self.refresh()

    def refresh(self) -> None:
        """Show the plan as it is now."""
        self.canvas.refresh()
        _fill(self.table, self._picture.numbers())

    def show_numbers(self, *, shown: bool) -> None:
        """Show the table instead of the picture, or the picture again."""
        self.setCurrentIndex(1 if shown else 0)


def _fill(table: QTableWidget, numbers: NumberTable) -> None:
    table.setRowCount(len(numbers.rows))
    table.setColumnCount(len(numbers.head))
    table.setHorizontalHeaderLabels(list(numbers.head))
    for place, row in enumerate(numbers.rows):
        for column, text in enumerate(row):
            table.setItem(place, column, QTableWidgetItem(text))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
