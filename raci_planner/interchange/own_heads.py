"""The heads of the matrix in workbooks that this program writes, by which it finds its way when they come back."""

import re
from functools import cache

from raci_planner.language import everywhere, later_as

ACTIVITY_HEAD = later_as("column", "Activity")
COUNT_HEAD = later_as("column", "Count of {letter}")
TALK_HEAD = later_as("column", "To talk about")
NOTE_HEAD = later_as("column", "Note")


@cache
def counts_or_talk() -> re.Pattern[str]:
    """What stands over the count of a letter or over findings, in whatever language the workbook was written."""
    counts = (re.escape(words).replace(re.escape("{letter}"), ".*") for words in everywhere("column", COUNT_HEAD))
    return re.compile("|".join((*counts, *map(re.escape, everywhere("column", TALK_HEAD)))))
