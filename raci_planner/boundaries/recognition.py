"""Recognises which documented duty an activity's name speaks of, how sure that is, and by which words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from raci_planner.boundaries.catalogue import Catalogue, Theme
from raci_planner.boundaries.known_names import english_of
from raci_planner.boundaries.likeness import Likeness
from raci_planner.boundaries.model import Model, shipped_model
from raci_planner.boundaries.wording import Word, words_of
from raci_planner.domain.sides import Side

SURE = 0.6
"""From this confidence on a match is used without asking."""
CAUTION = 1.2
"""How much likelier a duty must be than "not covered": an invented boundary costs more than a missed one."""
_WORDS_SHOWN = 3
_WORTH_NAMING = 0.02
_JOINED = "split/joined"
"""The class of names that join duties of two sides in one line, whichever they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """What a name was recognised as.

    Without `duties` no document covers it. A split names both halves and has no side. `because` are the words
    of the name that decided, `runner_up` is the duty that came next. What is not sure is asked, not judged by.
    A name that came with the program in another language is recognised by its English one, `known_as`.
    """

    side: Side | None = None
    is_split: bool = False
    duties: tuple[str, ...] = ()
    confidence: float = 1.0
    because: tuple[str, ...] = ()
    runner_up: str | None = None
    is_sure: bool = True
    known_as: str | None = None

    @property
    def duty(self) -> str | None:
        """The likeliest duty, if any is covered."""
        return self.duties[0] if self.duties else None


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a class of the model means in a catalogue."""

    duties: tuple[str, ...] = ()
    side: Side | None = None
    is_split: bool = False


class _Meanings:
    """What the classes of a model mean in a catalogue, grouped by what is decided first: side, split or uncovered."""

    def __init__(self, classes: Sequence[str], catalogue: Catalogue) -> None:
        known = {f"split/{theme.id}": _of_theme(theme) for theme in catalogue.themes}
        known |= {duty.id: _Meaning((duty.id,), duty.side) for duty in catalogue.duties.values()}
        known[_JOINED] = _Meaning(is_split=True)
        self.all = tuple(known.get(name, _Meaning()) for name in classes)
        groups: dict[tuple[Side | None, bool], list[int]] = {}
        for number, meaning in enumerate(self.all):
            groups.setdefault((meaning.side, meaning.is_split), []).append(number)
        self.groups = tuple((side is None and not is_split, group) for (side, is_split), group in groups.items())
        self.single = tuple(number for number, name in enumerate(classes) if name in catalogue.duties)


class Recogniser:
    """Recognises names by the shipped model, and by the examples of duties that a catalogue adds."""

    def __init__(self, catalogue: Catalogue, model: Model | None = None) -> None:
        self._catalogue = catalogue
        self._given_model = model
        self._own = Likeness({duty.id: duty.examples for duty in catalogue.duties.values() if duty.examples})
        self._known: dict[str, Recognition] = {}
        self._of_words: dict[tuple[Word, ...], Recognition] = {}

    def recognise(self, name: str) -> Recognition:
        """What a name speaks of. The same name always gives the same answer."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._by_name(name)
        return found

    def _by_name(self, name: str) -> Recognition:
        english = english_of(name)
        if english is None:
            return self._by_words(words_of(name))
        return replace(self._by_words(words_of(english)), because=(), known_as=english)

    def _by_words(self, words: tuple[Word, ...]) -> Recognition:
        """What words speak of; names that differ in numbers only, as those of large plans do, are weighed once."""
        found = self._of_words.get(words)
        if found is None:
            known = (self._by_own_examples(words) or self._by_model(words)) if words else Recognition()
            found = self._of_words[words] = known
        return found

    def _by_own_examples(self, words: Sequence[Word]) -> Recognition | None:
        nearest = self._own.nearest(words)
        if nearest is None:
            return None
        duty, likeness, alike = nearest
        return Recognition(
            side=self._catalogue.duties[duty].side,
            duties=(duty,),
            confidence=likeness,
            because=alike,
            is_sure=likeness >= SURE,
        )

    def _by_model(self, words: Sequence[Word]) -> Recognition:
        weighing = self._model.weigh(self._model.spelt(words))
        likely = weighing.likelihoods
        share, group = max(
            (sum(map(likely.__getitem__, group)) * (CAUTION if is_uncovered else 1.0), group)
            for is_uncovered, group in self._meanings.groups
        )
        best = max(group, key=likely.__getitem__)
        meaning = self._meanings.all[best]
        if meaning.is_split and not meaning.duties:
            meaning = replace(meaning, duties=self._joined(likely))
        return Recognition(
            side=meaning.side,
            is_split=meaning.is_split,
            duties=meaning.duties,
            confidence=min(1.0, share),
            because=_loudest(words, weighing.voices(best, len(words))),
            runner_up=self._runner_up(likely, meaning),
            is_sure=share >= SURE,
        )

    def _joined(self, likely: Sequence[float]) -> tuple[str, ...]:
        """The two likeliest duties of different sides."""
        best: dict[Side | None, str] = {}
        for number in sorted(self._meanings.single, key=likely.__getitem__, reverse=True):
            best.setdefault(self._meanings.all[number].side, self._meanings.all[number].duties[0])
        return tuple(best.values())[:2]

    def _runner_up(self, likely: Sequence[float], chosen: _Meaning) -> str | None:
        others = [
            number for number in self._meanings.single if self._meanings.all[number].duties[0] not in chosen.duties
        ]
        best = max(others, key=likely.__getitem__, default=None)
        return None if best is None or likely[best] < _WORTH_NAMING else self._meanings.all[best].duties[0]

    @cached_property
    def _model(self) -> Model:
        return self._given_model or shipped_model()

    @cached_property
    def _meanings(self) -> _Meanings:
        return _Meanings(self._model.classes, self._catalogue)


def _of_theme(theme: Theme) -> _Meaning:
    """What a theme means: a split, or simply its side when a catalogue has united its halves."""
    if theme.is_split:
        return _Meaning(theme.duties, None, is_split=True)
    return _Meaning(theme.duties, next(iter(theme.halves), None))


def _loudest(words: Sequence[Word], voices: Sequence[float]) -> tuple[str, ...]:
    """The few words that decided, in the order of the name."""
    sums: dict[str, float] = {}
    for word, voice in zip(words, voices, strict=True):
        sums[word.written] = sums.get(word.written, 0.0) + voice
    few = sorted(sums, key=sums.__getitem__, reverse=True)[:_WORDS_SHOWN]
    enough = max(sums[few[0]], 0.0) / 4
    return tuple(word for word in sums if word in few and sums[word] > enough)
