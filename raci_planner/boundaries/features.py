"""What of a name the recogniser weighs: its words, their pairs, its verb and its head."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from raci_planner.boundaries.wording import Word

_LONG = 8


class Feature(NamedTuple):
    """A trait of a name, and the places of the words it comes from."""

    key: str
    places: tuple[int, ...]


def features_of(words: Sequence[Word]) -> Iterator[Feature]:
    """The traits of a name, given as its words."""
    stems = [word.stem for word in words]
    last = len(stems) - 1
    if last == 0:
        yield Feature(f"={stems[0]}", (0,))
    for place, stem in enumerate(stems):
        yield Feature(stem, (place,))
        if len(stem) > 5:
            yield Feature(f"{stem[:5]}-", (place,))
    for place in range(last):
        yield Feature(f"{stems[place]} {stems[place + 1]}", (place, place + 1))
        if place + 2 <= last:
            yield Feature(f"{stems[place]} _ {stems[place + 2]}", (place, place + 2))
    if last >= 0:
        yield Feature(f"<{stems[0]}", (0,))
        yield Feature(f"{stems[-1]}>", (last,))
        for place in range(1, min(last + 1, _LONG)):
            yield Feature(f"{stems[0]} : {stems[place]}", (0, place))
    yield Feature(f"#{min(last + 1, _LONG)}", ())
