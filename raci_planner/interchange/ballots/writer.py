"""Writes the ballot of one participant, as a workbook or as comma-separated text, with no letter in it."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from raci_planner.domain.plan import Plan
from raci_planner.interchange.ballots.form import INSTRUCTION, NAME_LABEL, form_rows, mark_of
from raci_planner.interchange.own_heads import ACTIVITY_HEAD
from raci_planner.interchange.safe_text import csv_text, document_text
from raci_planner.interchange.text_file import write_text
from raci_planner.language import headed, say, say_as

BALLOT_ENDINGS = (".xlsx", ".csv")
_ENCODING = "utf-8-sig"
"""With a byte order mark, by which Excel knows that it is Unicode."""


def write_ballot(path: Path, plan: Plan, participant: str, on: date) -> None:
    """Write a ballot; the ending of `path` says as what.

    Args:
        path: the file; it keeps what it held until the new one is whole.
        plan: what is voted on. Its letters are not shown: they would be everybody's answer.
        participant: whose ballot it is.
        on: the day.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    if path.suffix.casefold() == ".csv":
        write_text(path, _csv_lines(plan, participant), encoding=_ENCODING)
        return
    from raci_planner.interchange.ballots.workbook import write_ballot_workbook  # noqa: PLC0415 - brings openpyxl

    write_ballot_workbook(path, plan, participant, on)


def _csv_lines(plan: Plan, participant: str) -> Iterator[str]:
    roles = plan.roles_in_order()
    yield _line([say(INSTRUCTION)])
    letters = "; ".join(f"{letter.code} = {letter.label}" for letter in plan.scheme.letters)
    yield _line([f"{plan.info.name}. {headed(say('The letters'), letters)}"])
    yield _line([say_as("ballot", NAME_LABEL), participant])
    yield _line([say_as("column", ACTIVITY_HEAD), *(role.name for role in roles), str(mark_of(plan))])
    for row in form_rows(plan):
        yield _line([row.name, *[""] * len(roles), row.id])


def _line(texts: list[str]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerow([csv_text(document_text(text)) for text in texts])
    return stream.getvalue()
