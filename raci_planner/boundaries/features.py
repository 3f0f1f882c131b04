"""What of a name the recogniser weighs: its words, all their pairs, its first word and its head."""

from collections.abc import Sequence
from itertools import pairwise

from raci_planner.boundaries.wording import Word

_MOST_WORDS = 16
_STUMP = 5


def features_of(words: Sequence[Word]) -> dict[str, tuple[int, ...]]:
    """The traits of a name, given as its words; each with the places of the words it comes from.

    A stem, its first letters, two stems side by side, two stems anywhere (in alphabetical order), and the stems
    at the beginning and at the end. A name of one word has the trait of standing alone.
    """
    stems = [word.stem for word in words[:_MOST_WORDS]]
    if not stems:
        return {}
    traits: dict[str, tuple[int, ...]] = {f"<{stems[0]}": (0,), f"{stems[-1]}>": (len(stems) - 1,)}
    if len(stems) == 1:
        traits[f"={stems[0]}"] = (0,)
    for place, stem in enumerate(stems):
        traits[stem] = (place,)
        if len(stem) > _STUMP:
            traits[f"{stem[:_STUMP]}-"] = (place,)
        for before in range(place):
            other = stems[before]
            pair = f"{other}&{stem}" if other <= stem else f"{stem}&{other}"
            traits[pair] = (before, place)
    for place, (first, second) in enumerate(pairwise(stems)):
        traits[f"{first} {second}"] = (place, place + 1)
    return traits
