"""Takes out of a report what no document can hold, and says where."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from raci_planner.interchange.report import PlanReport
from raci_planner.interchange.safe_text import LONGEST_CELL, MOST_LINES, document_text, workbook_text
from raci_planner.language import counted, digits, headed, say

_SHOWN = 40
"""Characters by which a notice names a text."""


def cleaned(report: PlanReport, *, fits_cells: bool = False) -> tuple[PlanReport, tuple[str, ...]]:
    """The report as documents can hold it, and a sentence for each text that lost something.

    Args:
        report: what is to be written.
        fits_cells: whether texts end up in cells of a spreadsheet, which cut what is longer.
    """
    cleaner = _Cleaner(fits_cells=fits_cells)
    return cast("PlanReport", cleaner.clean(report)), tuple(dict.fromkeys(cleaner.notices))


class _Cleaner:
    """Goes through a report; what needs no cleaning stays the same object, which most of it does."""

    def __init__(self, *, fits_cells: bool) -> None:
        self._fits_cells = fits_cells
        self.notices: list[str] = []

    def clean(self, value: Any) -> Any:
        """A text, a record or a tuple of them with every text in it cleaned; other values as they are."""
        if type(value) is str:  # not a word of ours, such as the kind of a letter
            return self._text(value)
        if isinstance(value, tuple):
            return self._tuple(value)
        if is_dataclass(value) and not isinstance(value, type):
            return self._record(value)
        return value

    def _record(self, record: Any) -> Any:
        before = {field.name: getattr(record, field.name) for field in fields(record)}
        changed = {name: after for name, value in before.items() if (after := self.clean(value)) is not value}
        return replace(record, **changed) if changed else record

    def _tuple(self, values: tuple[Any, ...]) -> tuple[Any, ...]:
        if not values or isinstance(values[0], int):
            return values  # letters: there are a million of them
        after = tuple(map(self.clean, values))
        return after if any(new is not old for new, old in zip(after, values, strict=True)) else values

    def _text(self, text: str) -> str:
        clean = document_text(text)
        lost = clean.count("\ufffd") - text.count("\ufffd")
        if lost:
            signs = counted(
                "{count} character that no document can hold, shown as {sign}",
                "{count} characters that no document can hold, shown as {sign}",
                lost,
                sign="\ufffd",
            )
            self.notices.append(headed(_named(clean), signs))
        return self._fitting(clean) if self._fits_cells else clean

    def _fitting(self, text: str) -> str:
        if len(text) <= LONGEST_CELL // 2 and text.count("\n") < MOST_LINES:
            return text
        fitting = workbook_text(text)
        if fitting != text:
            shortened = say(
                "cut or joined, a cell holds {count} characters in {lines} lines",
                count=digits(LONGEST_CELL),
                lines=MOST_LINES,
            )
            self.notices.append(headed(_named(text), shortened))
        return fitting


def _named(text: str) -> str:
    line = " ".join(text.split())
    return say("“{name}”", name=f"{line[:_SHOWN]}…" if len(line) > _SHOWN else line)
