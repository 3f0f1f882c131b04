"""Reads tables of delimited text: CSV with commas or semicolons, tab-separated, pipes.

The delimiter is found by scoring the four candidates on the first 64 kB. `csv.Sniffer` is not used: it takes letters
for delimiters and needs many seconds for a few kilobytes of quotes.
"""

import csv
import io
from collections import Counter
from pathlib import Path

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.sheet import Sheet

_CANDIDATES = ",;\t|"
_SAMPLE = 64 * 1024
LARGEST_FILE = 50 * 1024 * 1024
"""Bytes; a responsibility matrix of 20,000 rows stays far below."""
MOST_ROWS = 20_000
MOST_COLUMNS = 300


def read_delimited(path: Path) -> Sheet:
    """The table in a delimited text file: UTF-8 or UTF-16 with a byte order mark, or plain UTF-8.

    Raises:
        ForeignFormatError: if the file cannot be read, is too large or is in another encoding.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ForeignFormatError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if len(content) > LARGEST_FILE:
        raise ForeignFormatError(
            f"{path.name} is larger than {LARGEST_FILE >> 20} MB. Save only the table in a file of its own."
        )
    return parse_delimited(decode(content, path.name), path.stem)


def decode(content: bytes, name: str) -> str:
    """The text of a file's bytes.

    Raises:
        ForeignFormatError: if it is not Unicode; other encodings read as rubbish without a fault, so none is guessed.
    """
    is_utf_16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if is_utf_16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise ForeignFormatError(
            f"{name} is not in a Unicode encoding (byte {error.start:,}). "
            "In Excel, save it as “CSV UTF-8 (comma delimited)” and try again."
        ) from error
    if "\0" in text:
        raise ForeignFormatError(f"{name} is not a text file. Open it in its own program and save it as CSV.")
    return text


def parse_delimited(text: str, name: str = "") -> Sheet:
    """The table in a text.

    Raises:
        ForeignFormatError: if quotes do not close or the table is too large; names the line.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text[:_SAMPLE]))
    rows: list[tuple[str, ...]] = []
    try:
        for row in reader:
            if len(rows) >= MOST_ROWS or len(row) > MOST_COLUMNS:
                raise ForeignFormatError(
                    f"Line {reader.line_num} of {name or 'the text'}: "
                    f"a table may have {MOST_ROWS:,} rows of {MOST_COLUMNS} columns."
                )
            rows.append(tuple(row))
    except csv.Error as error:
        raise ForeignFormatError(f"Line {reader.line_num} of {name or 'the text'}: {error}.") from error
    return Sheet(name, tuple(rows))


def _delimiter(sample: str) -> str:
    """The candidate that cuts the most lines into equally many cells, more cells counting more."""
    lines = [line for line in sample.split("\n")[:200] if line.strip()]

    def score(candidate: str) -> int:
        counts = Counter(line.count(candidate) for line in lines)
        counts.pop(0, None)
        return max((cells * lines_alike for cells, lines_alike in counts.items()), default=0)

    return max(_CANDIDATES, key=score)
