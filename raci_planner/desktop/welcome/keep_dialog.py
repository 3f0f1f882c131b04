"""Keeping a plan as a template of one's own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.questions import Questions
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.plan import Plan
from raci_planner.session.keeping_templates import keep_template
from raci_planner.session.templates import templates


class KeepTemplateDialog(FormDialog):
    """Asks for a title and a sentence; a template of the same title is replaced after asking."""

    def __init__(
        self, plan: Plan, folder: Path, questions: Questions, say: Callable[[str], object], parent: QWidget
    ) -> None:
        hint = self.tr("Activities, roles and letters are kept; findings, decisions and votes are not.")
        super().__init__(self.tr("Save as template"), hint, parent, width=34)
        self.setObjectName("keepTemplateDialog")
        self._plan = plan
        self._folder = folder
        self._questions = questions
        self._say = say
        self.title = QLineEdit(plan.info.name, self)
        self.title.selectAll()
        self.summary = QLineEdit(self)
        self.summary.setPlaceholderText(self.tr("When to begin with it, in a few words"))
        self.with_people = QCheckBox(self.tr("Keep the &people as well"), self)
        self.with_people.setVisible(bool(plan.people))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Summary"), self.summary)
        form.addRow("", self.with_people)
        self.content.addLayout(form)
        self.ok_button.setText(self.tr("Keep"))
        self.title.textChanged.connect(lambda text: self.ok_button.setEnabled(bool(text.strip())))
        self.ok_button.setEnabled(bool(plan.info.name.strip()))

    # Qt's override

    def accept(self) -> None:
        """See QDialog: what could not be kept stays to be put right."""
        title = " ".join(self.title.text().split())
        if any(one.is_own and one.title == title for one in templates(self._folder)) and not self._replaces(title):
            return
        try:
            with_people = self.with_people.isChecked()
            keep_template(self._plan, self._folder, title=title, summary=self.summary.text(), with_people=with_people)
        except PlannerError as reason:
            self._questions.tell(self.tr("The template was not kept"), str(reason))
            return
        self._say(self.tr("“{title}” is in the welcome window from now on.").format(title=title))
        super().accept()

    def _replaces(self, title: str) -> bool:
        text = self.tr("There is a template “{title}” already.").format(title=title)
        replaces = [("replace", self.tr("Replace it"))]
        return self._questions.choice(self.tr("Replace the template?"), text, replaces) is not None
