"""Accounts for every cell of a foreign sheet: where in the draft its text stands, or which doubt speaks of it."""

from collections.abc import Iterator

from raci_planner.interchange.recognition import DraftTable
from raci_planner.interchange.recognition.names import plain_name, split_names
from raci_planner.interchange.recognition.tokens import Look, cell_text
from raci_planner.interchange.sheet import Doubt, Sheet
from raci_planner.interchange.understanding import Understood

_TOLD = 60
"""Characters of a text that a doubt tells at least."""


def unaccounted(sheet: Sheet, understood: Understood) -> Iterator[str]:
    """The cells whose text stands in no name, note, letter or doubt, each with its place.

    Marks such as a dash, and numbers in a column that a doubt names as numbering, say nothing that could be lost.
    """
    if not any(draft.sheet.rows == sheet.rows for draft in understood.drafts) and understood.passed_over:
        return
    accounts = _Accounts(understood)
    for row in range(len(sheet.rows)):
        for column in range(sheet.width):
            text = sheet.cell(row, column)
            if text and not accounts.has(text, column):
                yield f"row {row + 1}, column {column + 1}: {text}"


class _Accounts:
    def __init__(self, understood: Understood) -> None:
        doubts = [*understood.passed_over, *(doubt for draft in understood.drafts for doubt in draft.doubts)]
        self._named = _folded("\n".join([*map(str, doubts), *_texts(understood)]))
        self._tokens = {
            token: not meaning.letters
            for draft in understood.drafts
            for meaning in draft.meanings
            for token in (meaning.token,)
        }
        self._told_columns = {doubt.column for doubt in doubts if _tells_column(doubt)}
        self._heads = {
            plain_name(draft.sheet.cell(draft.layout.header, column))
            for draft in understood.drafts
            for column in range(draft.sheet.width)
        }

    def has(self, text: str, column: int) -> bool:
        """Whether a cell's text is somewhere."""
        parts = cell_text(text)
        if parts.look in (Look.BLANK, Look.NOBODY) or column in self._told_columns:
            return True
        if parts.tokens and all(token in self._tokens for token in parts.tokens):
            return True
        name = plain_name(text)
        if not any(map(str.isalnum, name)) or name in self._heads:
            return True
        if _folded(name)[:_TOLD] in self._named:
            return True
        return all(_folded(piece)[:_TOLD] in self._named for piece in split_names(text))


def _tells_column(doubt: Doubt) -> bool:
    return doubt.row is None and doubt.column is not None and "numbers the rows" in doubt.outcome


def _texts(understood: Understood) -> Iterator[str]:
    for draft in understood.drafts:
        yield from (role.name for role in draft.table.roles)
        for section in draft.table.sections:
            yield section.name or ""
            for activity in section.activities:
                yield activity.name
                yield activity.note


def _folded(text: str) -> str:
    return "".join(text.split()).casefold()


def lost_cells(draft: DraftTable) -> list[str]:
    """The cells of a draft's own sheet that are unaccounted for."""
    return list(unaccounted(draft.sheet, Understood((draft,), ())))
