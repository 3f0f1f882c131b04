"""The language in which people are spoken to: whole sentences by their English text, translated when they are said.

What is kept, compared or read by programs (ids, keys, digests, letters, names) never passes through here.
"""

from raci_planner.language.phrases import (
    begun,
    counted,
    day,
    digits,
    either,
    headed,
    listed,
    lowered,
    number,
    quoted,
    reason_of,
    share,
)
from raci_planner.language.speech import (
    ENGLISH,
    LANGUAGES,
    computer_language,
    everywhere,
    later,
    later_as,
    say,
    say_as,
    speak,
    spoken,
)

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "begun",
    "computer_language",
    "counted",
    "day",
    "digits",
    "either",
    "everywhere",
    "headed",
    "later",
    "later_as",
    "listed",
    "lowered",
    "number",
    "quoted",
    "reason_of",
    "say",
    "say_as",
    "share",
    "speak",
    "spoken",
]
