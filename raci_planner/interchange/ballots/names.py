"""Names of ballot files: a plan and a participant, and the way back from a file to the participant."""

import re
from collections.abc import Container

from raci_planner.language import say_as

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_LONGEST = 60
"""Characters of each of the two names: two of them and an ending fit on every file system."""
_BETWEEN = " - "
_NOT_A_NAME = re.compile(r"\b(?:silent|ballots?|raci|copy|final)\b|\(\d+\)|[_]+", re.IGNORECASE)


def free_file_name(plan: str, participant: str, ending: str, taken: Container[str]) -> str:
    """A file name that every system takes, unlike those taken, whatever their case."""
    stem = f"{_clean(plan) or say_as('file', 'Plan')}{_BETWEEN}{_clean(participant) or say_as('file', 'Ballot')}"
    name, number = f"{stem}{ending}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number}){ending}"
    return name


def participant_in(stem: str) -> str:
    """Whose ballot a file may be, by its name without the ending; empty if it says nothing."""
    last = stem.rpartition(_BETWEEN)[2]
    return " ".join(_NOT_A_NAME.sub(" ", last).split()).strip(" -")


def _clean(name: str) -> str:
    return " ".join(_REFUSED.sub(" ", name).split())[:_LONGEST].strip(" .-")
