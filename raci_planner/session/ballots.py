"""What is kept of silent ballots: the outcome in words, with or without who thought what."""

from raci_planner.analysis.agreement import ActivityAgreement, Agreement, Answer, CellAgreement
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan
from raci_planner.language import counted, say


def outcome(plan: Plan, found: Agreement, *, has_names: bool) -> tuple[tuple[ActivityId, str], ...]:
    """A text for the log of each activity that somebody answered."""
    return tuple((row.activity, _of_row(plan, row, has_names=has_names)) for row in found.answered)


def _of_row(plan: Plan, row: ActivityAgreement, *, has_names: bool) -> str:
    voters = counted("{count} ballot", "{count} ballots", row.voters)
    if not row.cells:
        return say("Silent ballots: {ballots}, and no role was given a letter.", ballots=voters)
    cells = "; ".join(_of_cell(plan, cell, has_names=has_names) for cell in row.cells)
    return say(
        "Silent ballots: {ballots}, {percent} % agreement. {cells}.",
        ballots=voters,
        percent=round(100 * row.share),
        cells=cells,
    )


def _of_cell(plan: Plan, cell: CellAgreement, *, has_names: bool) -> str:
    answers = ", ".join(_answer(plan, one, has_names=has_names) for one in cell.answers)
    return f"{plan.roles[cell.role].name}: {answers}"


def _answer(plan: Plan, one: Answer, *, has_names: bool) -> str:
    letters = plan.scheme.text(one.letters) or say("not involved")
    names = f" ({', '.join(one.participants)})" if has_names else ""
    return f"{one.number} {letters}{names}"
