"""Reads tables of delimited text: CSV with commas or semicolons, tab-separated, pipes.

The delimiter is found by scoring the four candidates on the first 64 kB. `csv.Sniffer` is not used: it takes letters
for delimiters and needs many seconds for a few kilobytes of quotes.
"""

import csv
import io
import re
from collections import Counter

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading.limits import MOST_COLUMNS, MOST_ROWS
from raci_planner.interchange.safe_text import csv_text
from raci_planner.interchange.sheet import Doubt, Sheet
from raci_planner.language import digits, say

_CANDIDATES = ",;\t|"
_SAMPLE = 64 * 1024
_QUOTED = re.compile(r'"[^"]*"')
_BROKEN_OFF = "unexpected end of data"


def parse_delimited(text: str, name: str = "") -> Sheet:
    """The table in a text. The apostrophe that keeps spreadsheets from computing a text is no part of it.

    Raises:
        ForeignFormatError: if a quote does not close or the table is too large; names the line.
    """
    delimiter = _delimiter(text[:_SAMPLE])
    try:
        return Sheet(name, _rows(text, name, delimiter, is_strict=True))
    except csv.Error:
        doubt = Doubt(
            say("The text"), name or say("table"), say("has quotes inside its cells; they were read as they stand")
        )
    return Sheet(name, _rows(text, name, delimiter, is_strict=False), doubts=(doubt,))


def _rows(text: str, name: str, delimiter: str, *, is_strict: bool) -> tuple[tuple[str, ...], ...]:
    """The rows.

    Raises:
        csv.Error: if quotes are not where the rules of CSV have them.
        ForeignFormatError: if the table is too large or a quote never closes.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=is_strict)
    rows: list[tuple[str, ...]] = []
    line = 0
    try:
        for row in reader:
            if len(rows) >= MOST_ROWS or len(row) > MOST_COLUMNS:
                raise ForeignFormatError(
                    say(
                        "Line {line} of {name}: a table may have {most_rows} rows of {most_columns} columns.",
                        line=reader.line_num,
                        name=name or say("the text"),
                        most_rows=digits(MOST_ROWS),
                        most_columns=MOST_COLUMNS,
                    )
                )
            rows.append(tuple(map(_unguarded, row)))
            line = reader.line_num
    except csv.Error as error:
        if _BROKEN_OFF in str(error) or "field larger" in str(error):
            raise ForeignFormatError(
                say(
                    "Line {count} of {name}: a quote opens and does not close. Close it and try again.",
                    count=line + 1,
                    name=name or say("the text"),
                )
            ) from error
        raise
    return tuple(rows)


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and len(cell) > 1 and csv_text(cell[1:]) == cell else cell


def _delimiter(sample: str) -> str:
    """The candidate that cuts the most lines into equally many cells, more cells counting more."""
    lines = [line for line in _QUOTED.sub("", sample).split("\n")[:200] if line.strip()]

    def score(candidate: str) -> int:
        counts = Counter(line.count(candidate) for line in lines)
        counts.pop(0, None)
        return max((cells * lines_alike for cells, lines_alike in counts.items()), default=0)

    return max(_CANDIDATES, key=score)
