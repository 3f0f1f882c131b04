"""The letters of a whole plan in one list, as people write them."""

from raci_planner.domain.plan import Plan


def texts_of(plan: Plan) -> list[str]:
    """Every cell that has letters, line by line."""
    return [plan.scheme.text(cell.letters) for cell in plan.filled_cells()]
