"""Activities that are the same by meaning: one documented duty, and the same things it is done to.

"Prioritise the backlog" and "Backlog ranking" are both the duty of prioritising, and both about the backlog: the
duty gives the meaning of the verb, the rest of the words must agree.
"""

import re
from functools import lru_cache

from raci_planner.analysis.action_words import names_an_action
from raci_planner.analysis.match import Stance
from raci_planner.boundaries.wording import stem_of

type Likeness = tuple[str, frozenset[str]]
"""A duty, and the stems of what it is done to."""

_WORD = re.compile(r"[^\W_]+")
_SMALL_TEXT = """
a an the of for to and or in on with by from at as its our their this that all each any per via vs be is are new
overall final initial main key regular weekly monthly quarterly daily ongoing
"""
_SMALL = frozenset(_SMALL_TEXT.split())
_KNOWN_NAMES = 1 << 15


@lru_cache(maxsize=_KNOWN_NAMES)
def things_in(name: str) -> frozenset[str]:
    """The stems of a name's words that are neither small nor the name of an action, unless nothing else is left."""
    words = [word for word in _WORD.findall(name.lower()) if word not in _SMALL]
    things = [word for word in words if not (word.isalpha() and word.isascii() and names_an_action(word))]
    return frozenset(map(stem_of, things or words))


def likeness_of(name: str, stance: Stance) -> Likeness | None:
    """What an activity has in common with others of its meaning; None if its duty is not sure."""
    return None if stance.side is None else (stance.duties[0], things_in(name))
