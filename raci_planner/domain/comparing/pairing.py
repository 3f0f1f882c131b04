"""Finds things again by what is known of them: surely, by name, by likeness."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from raci_planner.domain.comparing.names import folded, pair_alike


class Pairing[K: int]:
    """What was found so far among `count` places; each thing is found once.

    Attributes:
        taken: the things that were found.
    """

    def __init__(self, count: int) -> None:
        self._found: list[K | None] = [None] * count
        self.taken: set[K] = set()

    def found(self) -> tuple[K | None, ...]:
        """What each place was found to be."""
        return tuple(self._found)

    def missing(self) -> list[int]:
        """The places that were not found yet."""
        return [place for place, key in enumerate(self._found) if key is None]

    def take(self, place: int, key: K | None) -> None:
        """Note that a place is this thing, unless either was found already."""
        if key is not None and key not in self.taken and self._found[place] is None:
            self._found[place] = key
            self.taken.add(key)

    def take_all(self, pairs: Iterable[tuple[int, K | None]]) -> None:
        """Note what several places are."""
        for place, key in pairs:
            self.take(place, key)

    def take_by_name(self, names: Sequence[str], remaining: Mapping[K, str]) -> None:
        """Take what has the same name, whatever its case and accents."""
        self.take_by(remaining, names, folded)

    def take_by(self, remaining: Mapping[K, str], names: Sequence[str], fold: Callable[[str], str]) -> None:
        """Take what is written alike, in the order of both sides where a name stands several times."""
        waiting: dict[str, list[K]] = {}
        for key, name in remaining.items():
            if key not in self.taken:
                waiting.setdefault(fold(name), []).append(key)
        for place in self.missing():
            keys = waiting.get(fold(names[place])) if names[place] else None
            if keys:
                self.take(place, keys.pop(0))

    def take_alike(
        self, names: Sequence[str], remaining: Mapping[K, str], may_be_one: Callable[[int, K], bool] = lambda *_: True
    ) -> list[int]:
        """Take what has nearly the same name, unless `may_be_one` says no; gives the places found."""
        places = [place for place in self.missing() if names[place]]
        keys = [key for key in remaining if key not in self.taken]
        found: list[int] = []
        for one, other in pair_alike([names[place] for place in places], [remaining[key] for key in keys]):
            if may_be_one(places[one], keys[other]):
                self.take(places[one], keys[other])
                found.append(places[one])
        return found
