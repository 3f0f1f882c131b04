"""Reads a file for the import: small ones at once, large ones on a thread, with a bar and a way to stop."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QProgressDialog, QWidget

from raci_planner.boundaries import RoleReader
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.questions import Questions
from raci_planner.domain.errors import ForeignFormatError, PlannerError
from raci_planner.domain.schemes import LetterScheme

if TYPE_CHECKING:
    from raci_planner.interchange.understanding import Understood

translate = QCoreApplication.translate
_SMALL = 24 << 10
"""Bytes of a file that is read before anybody notices."""
_QUICK = 400
"""Milliseconds after which a progress bar is worth showing."""


class _StoppedError(PlannerError):
    """The person thought better of it."""


def _encodings() -> tuple[tuple[str, str], ...]:
    """The encodings that old files are in, with their words; the first is the usual one."""
    return (
        ("cp1252", translate("Import", "Western European (Windows)")),
        ("cp1250", translate("Import", "Central European (Windows)")),
        ("cp1251", translate("Import", "Cyrillic (Windows)")),
        ("cp1253", translate("Import", "Greek (Windows)")),
        ("cp1254", translate("Import", "Turkish (Windows)")),
        ("shift_jis", translate("Import", "Japanese (Shift JIS)")),
        ("gb18030", translate("Import", "Chinese (GB 18030)")),
        ("euc_kr", translate("Import", "Korean (EUC-KR)")),
        ("mac_roman", translate("Import", "Western European (old Mac)")),
    )


class TableReading(QObject):
    """One file being read and understood."""

    def __init__(  # noqa: PLR0913 - a file, how to understand it, and whom to ask
        self,
        path: Path,
        *,
        roles: RoleReader,
        scheme: LetterScheme | None,
        window: QWidget,
        questions: Questions,
        jobs: Jobs,
    ) -> None:
        super().__init__(window)
        self._path = path
        self._roles = roles
        self._scheme = scheme
        self._window = window
        self._questions = questions
        self._jobs = jobs
        self._is_stopped = False

    def start(self, done: Callable[["Understood"], object]) -> None:
        """Read the file and hand over what was understood; otherwise the person is told why not."""
        self._read(done, None)

    def _read(self, done: Callable[["Understood"], object], encoding: str | None) -> None:
        if self._path.is_file() and self._path.stat().st_size > _SMALL:
            self._read_on_thread(done, encoding)
            return
        try:
            understood = self._understand(encoding)
        except PlannerError as reason:
            self._fail(reason, done)
            return
        self._finish(understood, done)

    def _read_on_thread(self, done: Callable[["Understood"], object], encoding: str | None) -> None:
        progress = QProgressDialog(self._window)
        progress.setWindowTitle(self.tr("Import"))
        progress.setLabelText(self.tr("Reading {name}…").format(name=self._path.name))
        progress.setMinimumDuration(_QUICK)
        progress.setRange(0, 0)
        progress.canceled.connect(self._stop)

        def over(then: Callable[[], object]) -> None:
            progress.reset()
            progress.deleteLater()
            then()

        self._jobs.start(
            lambda: self._understand(encoding),
            lambda understood: over(lambda: self._finish(understood, done)),
            lambda reason: over(lambda: self._fail(reason, done)),
        )

    def _understand(self, encoding: str | None) -> "Understood":
        from raci_planner.interchange.reading import read_sheets  # noqa: PLC0415 - not needed before the first import
        from raci_planner.interchange.understanding import understand  # noqa: PLC0415

        understood = understand(read_sheets(self._path, encoding, self._watch), self._roles, self._scheme)
        self._watch()
        if not understood.drafts:
            raise ForeignFormatError(understood.reason)
        return understood

    def _watch(self) -> None:
        if self._is_stopped:
            raise _StoppedError

    def _stop(self) -> None:
        self._is_stopped = True

    def _finish(self, understood: "Understood", done: Callable[["Understood"], object]) -> None:
        done(understood)
        self.deleteLater()

    def _fail(self, reason: PlannerError, done: Callable[["Understood"], object]) -> None:
        from raci_planner.interchange.reading.decoding import UnknownEncodingError  # noqa: PLC0415

        if isinstance(reason, UnknownEncodingError):
            title = self.tr("Which letters is the file written in?")
            encoding = self._questions.pick(
                title, self.tr("The file does not say it, and every guess reads."), _encodings()
            )
            if encoding is not None:
                self._read(done, encoding)
                return
        elif not isinstance(reason, _StoppedError):
            self._questions.tell(self.tr("The table was not read"), str(reason))
        self.deleteLater()
