"""Letters of a ballot to and from the clipboard, as spreadsheets have them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication

from raci_planner.desktop.ballots.vote_models import VoteModel
from raci_planner.domain.commands.letters import Place
from raci_planner.interchange.clipboard import from_tsv, to_tsv

if TYPE_CHECKING:
    from raci_planner.domain.schemes import Letters


def copy(model: VoteModel, chosen: Sequence[QModelIndex]) -> None:
    """Put the block around the chosen cells on the clipboard."""
    if not chosen:
        return
    rows = range(min(one.row() for one in chosen), max(one.row() for one in chosen) + 1)
    columns = range(min(one.column() for one in chosen), max(one.column() for one in chosen) + 1)
    lines = [
        [str(model.index(row, column).data() or "") for column in columns] for row in rows if model.place_at(row, 0)
    ]
    QGuiApplication.clipboard().setText(to_tsv(lines))


def paste(model: VoteModel, chosen: Sequence[QModelIndex]) -> Sequence[str]:
    """Say what the clipboard holds, from the first chosen cell on; one value alone fills all chosen cells.

    Returns:
        What means none of the plan's letters, and was left out.
    """
    lines = from_tsv(QGuiApplication.clipboard().text())
    if not chosen or not lines:
        return ()
    if len(lines) == 1 and len(lines[0]) == 1:
        pairs = [(model.place_at(one.row(), one.column()), lines[0][0]) for one in chosen]
    else:
        pairs = _below(model, min(one.row() for one in chosen), min(one.column() for one in chosen), lines)
    votes: dict[Place, Letters | None] = {}
    strange = []
    for place, text in pairs:
        letters = model.plan.scheme.parse(text)
        if letters is None:
            strange.append(text)
        elif place is not None:
            votes[place] = letters if text.strip() else None
    model.draft.put(votes)
    return strange


def _below(model: VoteModel, row: int, column: int, lines: Sequence[Sequence[str]]) -> list[tuple[Place | None, str]]:
    """The cells that the lines of a block fall on; headings are passed over."""
    rows = [one for one in range(row, model.rowCount()) if model.place_at(one, 0)]
    return [
        (model.place_at(place, column + step), text)
        for place, line in zip(rows, lines, strict=False)
        for step, text in enumerate(line)
    ]
