"""The usual boundary of an activity: the duty, its side, who documents it, and how the name was matched."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from raci_planner.analysis.match import Match
from raci_planner.boundaries.catalogue import NOT_COVERED, Catalogue, Duty
from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.language import quoted

translate = QCoreApplication.translate


class BoundaryBox(QFrame):
    """Says what the documents say of an activity, and takes the person's word where they know better."""

    change_requested = Signal()
    duty_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("boundaryBox")
        self.setProperty("look", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        self._rows = Column(self)
        layout.addWidget(self._rows)

    def show_match(self, match: Match, catalogue: Catalogue, *, is_read_only: bool) -> None:
        """Show what an activity was matched with."""
        self._rows.clear()
        self._say(self.tr("Usual boundary"), bold=True)
        duties = [duty for key in match.duties if (duty := catalogue.duty(key)) is not None]
        if not duties:
            self._say_uncovered(match)
        elif match.is_split:
            self._say_split(duties, catalogue)
        else:
            self._say_duty(duties[0], catalogue)
        self._say_how(match, catalogue)
        if not is_read_only:
            self._offer(match, catalogue)

    def _say(self, text: str, *, bold: bool = False, look: str = "") -> None:
        self._rows.add(plain_label(text, self, wraps=True, bold=bold, look=look))

    def _say_uncovered(self, match: Match) -> None:
        if match.is_users_choice:
            self._say(self.tr("You said that the documents do not cover this."))
        else:
            self._say(self.tr("The documents say nothing about this activity."))
        self._say(self.tr("General rules still apply: one Accountable, at least one Responsible."), look="muted")

    def _say_split(self, duties: Sequence[Duty], catalogue: Catalogue) -> None:
        self._say(self.tr("The documents divide this between the sides; the name does not say which half is meant."))
        for duty in duties:
            self._say(f"• {duty.name} — {catalogue.side_names[duty.side]}")

    def _say_duty(self, duty: Duty, catalogue: Catalogue) -> None:
        self._say(duty.name, bold=True)
        side = catalogue.side_names[duty.side]
        self._say(self.tr("Usually Accountable: {side}. {summary}").format(side=side, summary=duty.summary).strip())
        titles = {document.key: document.title for document in catalogue.documents}
        if duty.evidence:
            count = len(duty.evidence)
            self._say(
                self.tr("One document says so:") if count == 1 else self.tr("{n} documents say so:").format(n=count),
                look="muted",
            )
        for evidence in duty.evidence:
            self._say(f"• {titles.get(evidence.document, evidence.document)}: {evidence.claim}")

    def _say_how(self, match: Match, catalogue: Catalogue) -> None:
        if match.is_users_choice:
            self._say(self.tr("Chosen by you; the name decides nothing here."), look="muted")
            return
        if not match.duties:
            return
        how = self.tr("Matched by name, {share} % sure").format(share=round(match.confidence * 100))
        if match.known_as:
            how += self.tr(", known in English as “{name}”").format(name=match.known_as)
        elif match.because:
            how += self.tr(", because of {words}").format(words=", ".join(quoted(match.because)))
        self._say(f"{how}.", look="muted")
        runner_up = catalogue.duty(match.runner_up) if match.runner_up else None
        if runner_up is not None:
            self._say(self.tr("Next best: {duty}.").format(duty=runner_up.name), look="muted")

    def _offer(self, match: Match, catalogue: Catalogue) -> None:
        row = FlowLayout()
        runner_up = catalogue.duty(match.runner_up) if match.runner_up else None
        first = catalogue.duty(match.duty) if match.duty else None
        if first is not None and runner_up is not None and not match.is_sure and not match.is_users_choice:
            self._say(self.tr("Is this {one} or {other}?").format(one=first.name, other=runner_up.name), bold=True)
            for duty in (first, runner_up):
                row.addWidget(self._button(duty.name, duty.id))
        change = QPushButton(self.tr("Not this? Change…") if match.duties else self.tr("Choose a duty…"), self)
        change.setObjectName("changeDuty")
        change.setProperty("look", "small")
        change.clicked.connect(self.change_requested)
        row.addWidget(change)
        if match.duties:
            row.addWidget(self._button(self.tr("Not covered"), NOT_COVERED))
        if match.is_users_choice:
            row.addWidget(self._button(self.tr("Back to recognition"), None))
        self._rows.add_layout(row)

    def _button(self, words: str, duty: str | None) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("look", "small")
        button.clicked.connect(lambda: self.duty_chosen.emit(duty))
        return button
