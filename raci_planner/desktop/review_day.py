"""The day of the next review as a file for any calendar."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.questions import Questions
from raci_planner.domain.errors import PlannerError
from raci_planner.interchange.calendar import write_calendar
from raci_planner.session.reminders import review_day
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


def write_review_day(session: PlanSession, questions: Questions, say: Callable[[str], object]) -> None:
    """Ask for a name and write the calendar file; without a review day, say where to set one."""
    review = review_day(session.plan.info)
    if review is None:
        questions.tell(
            translate("ReviewDay", "No review day yet"),
            translate("ReviewDay", "Set the day of the next review under Plan ▸ Details, then write it here."),
        )
        return
    document = session.document
    folder = document.path.parent if document.path is not None else Path.home()
    title = translate("ReviewDay", "Review day into a calendar")
    name = translate("ReviewDay", "{plan} review").format(plan=session.plan.info.name)
    path = questions.save_path(title, folder / f"{name}.ics", translate("ReviewDay", "Calendar (*.ics)"))
    if path is None:
        return
    try:
        write_calendar(path, [review], datetime.now(UTC))
    except PlannerError as reason:
        questions.tell(translate("ReviewDay", "The calendar was not written"), str(reason))
        return
    say(translate("ReviewDay", "Written to {name}. Open it to put the day into your calendar.").format(name=path.name))
