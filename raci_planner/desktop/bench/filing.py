"""The File menu of a plan: where it is kept, and how it leaves."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from raci_planner.desktop.bench.autosave import Autosave
from raci_planner.desktop.filters import plan_filter
from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import SetPlanInfo
from raci_planner.domain.errors import DocumentError, PlannerError
from raci_planner.session.session import PlanSession
from raci_planner.session.versions import keep_for_copy
from raci_planner.storage.errors import FileChangedError

_UNSAFE = '<>:"/\\|?*'


class Filing(QObject):
    """Saves, saves under another name, and closes, asking no more than it must.

    `renamed` tells that the plan has another file; `settled` that its file could be written after all.
    """

    renamed = Signal()
    settled = Signal()

    def __init__(
        self, session: PlanSession, autosave: Autosave, questions: Questions, say: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._session = session
        self._autosave = autosave
        self._questions = questions
        self._say = say

    def save(self) -> None:
        """Write the file now; a plan without a file gets one."""
        if self._session.document.path is None:
            self.save_as()
        elif self._autosave.is_stuck:
            self._autosave.go_on()
            self._autosave.publish()
        else:
            self._autosave.publish()

    def save_as(self) -> bool:
        """Go on in a file of another name; False if there is none after all."""
        path = self._ask_path(self.tr("Save the plan as"))
        if path is None:
            return False
        if self._session.document.path is None:
            self._take_name(path.stem)
        return self._write(lambda: self._session.document.save_as(path, replace=True), self.renamed.emit)

    def _take_name(self, name: str) -> None:
        """A blank plan that nobody has named yet is called like its first file."""
        from raci_planner.session.templates import BLANK, template  # noqa: PLC0415 - seldom needed

        info, blank = self._session.plan.info, template(BLANK)
        if blank is not None and info.name == blank.name and name != info.name:
            self._session.run(
                SetPlanInfo(name=name, purpose=info.purpose, review_due=info.review_due, stage=info.stage)
            )

    def save_copy(self) -> bool:
        """Write a copy and go on in the file of before."""
        path = self._ask_path(self.tr("Save a copy"))
        if path is None:
            return False
        return self._write(
            lambda: self._write_copy(path),
            lambda: self._say(self.tr("A copy is in {name}").format(name=path.name)),
        )

    def _write_copy(self, path: Path) -> None:
        """A copy that goes its own way has a version in common with this plan: by that they come together again."""
        keep_for_copy(self._session, datetime.now().replace(microsecond=0))
        self._session.document.save_copy(path, replace=True)

    def close(self) -> bool:
        """Let the plan go; False if the person thought better of it. A named plan asks nothing."""
        document = self._session.document
        if document.path is None:
            return self._close_untitled()
        try:
            document.close()
        except DocumentError as reason:
            return self._close_after(reason)
        return True

    def _close_untitled(self) -> bool:
        document = self._session.document
        answer = "discard"
        if not document.is_published:
            answer = (
                self._questions.choice(
                    self.tr("Keep this plan?"),
                    self.tr("“{name}” has no file yet.").format(name=document.name),
                    [("keep", self.tr("Keep…")), ("discard", self.tr("Discard"))],
                )
                or ""
            )
        if answer == "keep":
            return self.save_as() and self.close()
        if answer == "discard":
            document.discard()
        return answer == "discard"

    def answers_to(self, reason: PlannerError) -> list[tuple[str, Callable[[], bool]]]:
        """What can be done when the file could not be written: words, and what carries them out."""
        another = (self.tr("Save under another name…"), self.save_as)
        if isinstance(reason, FileChangedError):
            return [another, (self.tr("Replace the file"), self._replace_file)]
        return [another, (self.tr("Try again"), self._try_again)]

    def _close_after(self, reason: PlannerError) -> bool:
        """The file could not be written at closing: one of the answers, or closing with the edits kept safe."""
        answers = self.answers_to(reason)
        options = [(words, words) for words, _ in answers]
        options.append(("later", self.tr("Close; offer it at the next start")))
        answer = self._questions.choice(self.tr("The plan's file was not written"), str(reason), options)
        if answer == "later":
            self._session.document.set_aside()
            return True
        carry_out = dict(answers).get(answer or "")
        return carry_out is not None and carry_out() and self.close()

    def _replace_file(self) -> bool:
        return self._write(self._replace, self._written)

    def _try_again(self) -> bool:
        return self._write(self._session.document.publish, self._written)

    def _written(self) -> None:
        self._autosave.note_saved()
        self.settled.emit()

    def _replace(self) -> None:
        kept = self._session.document.publish_over_changes()
        if kept is not None:
            self._say(self.tr("The other content is kept in {name}").format(name=kept.name))

    def _ask_path(self, title: str) -> Path | None:
        document = self._session.document
        folder = document.path.parent if document.path is not None else Path.home()
        name = "".join("-" if sign in _UNSAFE else sign for sign in self._session.plan.info.name).strip(" .")
        return self._questions.save_path(title, folder / f"{name or 'Plan'}.raci", plan_filter())

    def _write(self, step: Callable[[], object], done: Callable[[], object]) -> bool:
        try:
            step()
        except DocumentError as reason:
            self._questions.tell(self.tr("The plan was not written"), str(reason))
            return False
        done()
        return True
