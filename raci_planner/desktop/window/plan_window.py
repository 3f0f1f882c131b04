"""The window of one plan: panels put around the matrix, and kept in step with it."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from raci_planner.analysis.rules import RULES
from raci_planner.desktop.announcing import announce, announcement
from raci_planner.desktop.bench.autosave import Autosave
from raci_planner.desktop.bench.filing import Filing
from raci_planner.desktop.bench.running import Runner
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.dock import Dock
from raci_planner.desktop.dropping import FileDrops
from raci_planner.desktop.findings.panel import FindingsPanel
from raci_planner.desktop.first_size import take_first_size
from raci_planner.desktop.helping.whats_this import explain_panels
from raci_planner.desktop.host import Host
from raci_planner.desktop.inspector.panel import InspectorPanel
from raci_planner.desktop.leaving import leave_by_escape
from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.menu_key import give_menu_key
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.settings import Settings
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.tips import TipStrip
from raci_planner.desktop.window import dialogues
from raci_planner.desktop.window.banner import Banner
from raci_planner.desktop.window.dropped_files import take_files
from raci_planner.desktop.window.letter_menu import LetterActions
from raci_planner.desktop.window.matrix_wishes import follow_wishes
from raci_planner.desktop.window.menus import Menus
from raci_planner.desktop.window.review_actions import connect_findings
from raci_planner.desktop.window.situation import situation_of
from raci_planner.desktop.window.status_line import StatusLine
from raci_planner.desktop.window.toolbar import ToolBar
from raci_planner.desktop.window.view_actions import checks
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.schemes import LetterScheme
from raci_planner.language import say
from raci_planner.session.session import Changed, PlanSession

_ACROSS = Qt.Orientation.Horizontal
_MOST_FOR_DOCKS = 0.42
"""The part of the window's width that panels may take when text grows."""
_MESSAGE_TIME = 6000
"""Milliseconds for which the status line says what was done."""


class PlanWindow(QMainWindow):
    """Shows a session; asks nothing when it is closed, unless the plan has no file yet.

    `gone` tells that the plan was closed, and whether its person goes on in the program.
    """

    gone = Signal(bool)

    def __init__(self, session: PlanSession, host: Host, ask: Callable[[QWidget], Questions]) -> None:
        super().__init__()
        self.session = session
        self._host = host
        self._goes_on = False
        self._line = self.fontMetrics().height()
        self.setObjectName("planWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(900, 560)
        self.bench = self._made_bench(ask(self))
        self._lay_out()
        self._connect()
        explain_panels(self)
        self.set_theme(host.theme)
        self._follow_wishes(host.settings.current)
        self.status.show_plan(session.plan)
        self.status.show_counts(session.analysis.counts())
        self._refresh_actions()
        self._show_document()
        FileDrops(self, lambda paths: take_files(self.bench, paths, self.menus.ballots.files))
        cell = self.bench.matrix.current_cell()
        self.bench.inspector.show_cell(self.bench.matrix.current_activity(), cell[1] if cell else None)
        self.bench.inspector.refresh()
        self.bench.matrix.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in another theme."""
        self.bench.matrix.set_theme(theme)
        self.bench.findings.set_theme(theme)
        self.bench.inspector.set_theme(theme)
        self.menus.set_theme(theme)
        for dock in (self.findings_dock, self.inspector_dock):
            dock.set_theme(theme)

    def place(self, geometry: QRect | None) -> None:
        """Take the place of another window, or where the last plan was, or a good part of the screen."""
        settings = self._host.settings.current
        if geometry is not None:
            self.setGeometry(geometry)
        elif not (settings.geometry and self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))):
            take_first_size(self)
        if settings.layout:
            self.restoreState(QByteArray.fromBase64(settings.layout.encode()))
        else:
            line = self.fontMetrics().height()
            self.resizeDocks([self.findings_dock], [max(round(line * 18.4), self.width() // 5)], _ACROSS)
            self.resizeDocks([self.findings_dock, self.inspector_dock], [11, 9], Qt.Orientation.Vertical)

    def _give_docks_room(self) -> None:
        """Have the panels keep the room that their text needs, as far as the matrix keeps more than half."""
        line = self.fontMetrics().height()
        wanted = min(round(self.findings_dock.width() * line / self._line), round(self.width() * _MOST_FOR_DOCKS))
        self._line = line
        self.resizeDocks([self.findings_dock], [wanted], _ACROSS)

    def close_plan(self) -> None:
        """Close this plan and go on in the program."""
        self._goes_on = True
        if not self.close():
            self._goes_on = False

    def _made_bench(self, questions: Questions) -> Workbench:
        session, host = self.session, self._host
        say = self._say
        run = Runner(session, questions, say)
        notices = PlanNotices(session, self)
        self.autosave = Autosave(session, host.jobs, self)
        matrix = MatrixPanel(
            session,
            notices,
            run,
            theme=host.theme,
            questions=questions,
            clipboard=QGuiApplication.clipboard(),
            parent=self,
        )
        return Workbench(
            session=session,
            notices=notices,
            run=run,
            questions=questions,
            window=self,
            matrix=matrix,
            findings=FindingsPanel(session, host.theme, _rule_title, self),
            inspector=InspectorPanel(session, run, host.theme, self),
            filing=Filing(session, self.autosave, questions, say),
            host=host,
            say=say,
            show_inspector=self._show_inspector,
        )

    def _lay_out(self) -> None:
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.banner = Banner(self)
        self.tips = TipStrip(self._host.settings, self)
        self.tips.closed.connect(self.bench.matrix.setFocus)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.tips)
        column.addWidget(self.bench.matrix, 1)
        self.setCentralWidget(middle)
        self.findings_dock = Dock("findingsDock", self.tr("Findings"), self.bench.findings, self)
        self.inspector_dock = Dock("inspectorDock", self.tr("Inspector"), self.bench.inspector, self)
        right = Qt.DockWidgetArea.RightDockWidgetArea
        self.addDockWidget(right, self.findings_dock)
        self.addDockWidget(right, self.inspector_dock)
        self._toolbar = toolbar = ToolBar(self)
        self.addToolBar(toolbar)
        self._letters = letters = LetterActions(self.session.plan.scheme, self.bench.matrix.letters, toolbar)
        docks = (self.findings_dock, self.inspector_dock)
        for part in (*docks, toolbar.find_field):
            leave_by_escape(part, self.bench.matrix.setFocus)
        give_menu_key(self)
        self.menus = Menus(self.bench, docks, letters, self.close_plan, self.tips.offer_again)
        self.menus.fill_menu_bar(self.menuBar())
        toolbar.fill(self.menus.actions, letters)
        toolbar.find_field.returnPressed.connect(lambda: self._find(toolbar.find_field.text()))
        self.menus.find_field = toolbar.find_field

    def _connect(self) -> None:
        bench = self.bench
        bench.notices.changed.connect(self._follow)
        self._host.settings.changed.connect(self._follow_wishes)
        bench.matrix.current_changed.connect(self._follow_current)
        bench.matrix.status.connect(self._say)
        bench.matrix.context_menu_requested.connect(self._show_context_menu)
        bench.matrix.table_pasted.connect(lambda rows: dialogues.import_rows(bench, rows))
        bench.matrix.template_requested.connect(lambda: dialogues.pick_template(bench))
        bench.findings.wishes_changed.connect(lambda _: self._refresh_actions())
        bench.inspector.duty_change_requested.connect(lambda activity: dialogues.ask_duty(bench, activity))
        bench.filing.renamed.connect(self._show_document)
        bench.filing.settled.connect(self._show_document)
        self.autosave.failed.connect(self._offer_answers)
        connect_findings(bench)
        self.autosave.said.connect(self.status.show_saved)
        self.status.findings_requested.connect(self._show_findings)
        for menu in self.menus.top_menus:
            menu.aboutToShow.connect(self._refresh_actions)

    def _say(self, text: str) -> None:
        self.statusBar().showMessage(text, _MESSAGE_TIME)

    def _follow(self, changed: Changed) -> None:
        """Bring everything around the matrix up to date with an edit."""
        if any(isinstance(change.record, LetterScheme) for change in changed.edit.changes):
            self._letters.show_scheme(self.session.plan.scheme)
            self._letters.set_theme(self._host.theme)
            self._toolbar.show_letters(self._letters)
        self.bench.findings.refresh_soon()
        self.bench.inspector.refresh_soon()
        self.autosave.note_edit()
        self.status.follow(self.session.plan, changed.edit)
        self.status.show_counts(self.session.analysis.counts())
        self._refresh_actions()
        self._show_name()
        announce(self, announcement(changed.findings, sum(self.session.analysis.counts().values())))

    def _follow_wishes(self, settings: Settings) -> None:
        follow_wishes(self.bench.matrix, settings)
        self.session.author = settings.author

    def _follow_current(self, activity: object, role: object) -> None:
        self.bench.inspector.show_cell(activity, role)  # type: ignore[arg-type] # the signal carries ids
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        situation = situation_of(self.bench)
        wishes = self.bench.findings.wishes
        holding = checks(self.bench, self.findings_dock, self.inspector_dock)
        holding |= {"only_here": wishes.activity is not None, "show_accepted": wishes.shows_accepted}
        self.menus.update(situation, holding)

    def _show_document(self) -> None:
        """Say which plan this is, and what its person should know of its file."""
        document = self.session.document
        self._show_name()
        self.autosave.note_saved() if document.path is not None else self.autosave.tell()
        if document.read_only_reason is not None:
            words = self.tr("This plan can only be read: {reason}.").format(reason=document.read_only_reason)
            self.banner.say(words, (self.tr("Open a copy…"), self.bench.filing.save_as))
        elif document.warning is not None:
            self.banner.say(document.warning, (self.tr("Understood"), self.banner.withdraw))
        elif self.banner.isVisible():
            self.banner.withdraw()
            self.bench.matrix.setFocus()
        self._host.remember(self.session)
        self._refresh_actions()

    def _offer_answers(self, reason: PlannerError) -> None:
        """The file could not be written by itself: say so without getting in the way."""
        self.banner.say(str(reason), *self.bench.filing.answers_to(reason))

    def _show_name(self) -> None:
        document = self.session.document
        name = self.session.plan.info.name
        place = document.path.name if document.path is not None else self.tr("no file yet")
        self.setWindowTitle(self.tr("{plan} — {file}").format(plan=name, file=place))

    def _find(self, text: str) -> None:
        if text and not self.bench.matrix.find_text(text):
            self._say(self.tr("Nothing here is called “{text}”.").format(text=text))

    def _show_findings(self) -> None:
        self.findings_dock.show()
        self.bench.findings.view.setFocus()

    def _show_inspector(self) -> None:
        self.inspector_dock.show()

    def _show_context_menu(self, place: QPoint) -> None:
        self._refresh_actions()
        menu = QMenu(self)
        self.menus.fill_context_menu(menu)
        menu.popup(place)

    # Qt's overrides

    def changeEvent(self, event: QEvent) -> None:
        """See QMainWindow: whoever turns to another program finds the file up to date there; text may grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._give_docks_room()
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.autosave.publish()

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QMainWindow."""
        event.ignore()
        self.bench.inspector.activity_page.keep_note()
        self._host.jobs.wait()
        if not self.bench.filing.close():
            return
        self._host.settings.change(
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            layout=bytes(self.saveState().toBase64().data()).decode(),
        )
        event.accept()
        self.gone.emit(self._goes_on)


def _rule_title(rule: str) -> str:
    return say(RULES[rule].name) if rule in RULES else rule
