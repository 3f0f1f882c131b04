"""Legends beside a matrix: which letter stands for which word."""

import re
from collections.abc import Iterable

from raci_planner.interchange.recognition.names import plain_name

_ENTRY = re.compile(r"(?:^|[\s,;|(•·])([A-Z]{1,2}|[^\w\s,;|(.]\ufe0f?)\s*[=:–—-]\s*([^,;|=\n(]{2,60})")  # noqa: RUF001
_CODE = re.compile(r"[A-Z]{1,2}|[^\w\s]\ufe0f?")
_LONGEST_WORD = 60


def read_legend(lines: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """The words that lines of cells give letters: "R = Responsible", or R and Responsible in cells side by side."""
    legend: dict[str, str] = {}
    for cells in lines:
        texts = [plain_name(cell) for cell in cells if cell.strip()]
        if len(texts) >= 2 and _CODE.fullmatch(texts[0]) and len(texts[1]) <= _LONGEST_WORD and len(texts[1]) > 2:
            legend.setdefault(texts[0], texts[1])
            continue
        for text in texts:
            for letter, word in _ENTRY.findall(text):
                legend.setdefault(letter, word.strip(" .*"))
    return legend


def is_legend(text: str) -> bool:
    """Whether a line explains letters."""
    entries = _ENTRY.findall(plain_name(text))
    return len(entries) >= 2 or (bool(entries) and text.lstrip(" *").startswith(entries[0][0]))
