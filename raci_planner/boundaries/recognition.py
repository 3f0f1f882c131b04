"""Recognises which documented duty an activity's name speaks of, how sure that is, and by which words."""

from dataclasses import dataclass
from functools import cached_property

from raci_planner.boundaries.catalogue import Catalogue
from raci_planner.boundaries.likeness import Likeness
from raci_planner.boundaries.model import Model, shipped_model
from raci_planner.boundaries.wording import Word, words_of
from raci_planner.domain.sides import Side

SURE = 0.6
"""From this confidence on a match is used without asking."""
CAUTION = 1.0
"""How much likelier a duty must be than "not covered": an invented boundary costs more than a missed one."""
_WORDS_SHOWN = 3
_WORTH_NAMING = 0.02
_SPLIT = "split/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """What a name was recognised as.

    Without `duties` no document covers it. A split names both halves and has no side. `because` are the words
    of the name that decided, `runner_up` is the duty that came next. What is not sure is asked, not judged by.
    """

    side: Side | None = None
    is_split: bool = False
    duties: tuple[str, ...] = ()
    confidence: float = 1.0
    because: tuple[str, ...] = ()
    runner_up: str | None = None
    is_sure: bool = True

    @property
    def duty(self) -> str | None:
        """The likeliest duty, if any is covered."""
        return self.duties[0] if self.duties else None


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a class of the model means in a catalogue."""

    duties: tuple[str, ...]
    side: Side | None
    is_split: bool

    @property
    def group(self) -> Side | bool | None:
        """What is decided first: a side, a split (True) or not covered (None)."""
        return self.is_split or self.side


_UNCOVERED = _Meaning((), None, False)


class Recogniser:
    """Recognises names by the shipped model, and by the examples of duties that a catalogue adds."""

    def __init__(self, catalogue: Catalogue, model: Model | None = None) -> None:
        self._catalogue = catalogue
        self._given_model = model
        self._own = Likeness(
            {duty.id: duty.examples for duty in catalogue.duties.values() if duty.examples},
        )
        self._known: dict[str, Recognition] = {}

    def recognise(self, name: str) -> Recognition:
        """What a name speaks of. The same name always gives the same answer."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._recognise(words_of(name))
        return found

    def _recognise(self, words: tuple[Word, ...]) -> Recognition:
        if not words:
            return Recognition()
        own = self._own.nearest(words)
        if own is not None:
            duty, likeness, alike = own
            return Recognition(
                side=self._catalogue.duties[duty].side,
                duties=(duty,),
                confidence=likeness,
                because=alike,
                is_sure=likeness >= SURE,
            )
        likelihoods = self._model.likelihoods(words)
        return self._decided(words, likelihoods)

    def _decided(self, words: tuple[Word, ...], likelihoods: list[float]) -> Recognition:
        shares: dict[Side | bool | None, float] = {}
        for meaning, likelihood in zip(self._meanings, likelihoods, strict=True):
            shares[meaning.group] = shares.get(meaning.group, 0.0) + likelihood
        weighed = {group: share * (CAUTION if group is None else 1) for group, share in shares.items()}
        group = max(weighed, key=weighed.__getitem__)
        confidence = weighed[group] / sum(weighed.values())
        members = [number for number, meaning in enumerate(self._meanings) if meaning.group == group]
        best = max(members, key=likelihoods.__getitem__)
        meaning = self._meanings[best]
        return Recognition(
            side=meaning.side,
            is_split=meaning.is_split,
            duties=meaning.duties,
            confidence=confidence,
            because=self._because(words, members if group is None else [best]),
            runner_up=self._runner_up(likelihoods, meaning),
            is_sure=confidence >= SURE,
        )

    def _because(self, words: tuple[Word, ...], chosen: list[int]) -> tuple[str, ...]:
        voices: dict[str, float] = {}
        for word, voice in zip(words, self._model.says(words, chosen), strict=True):
            voices[word.written] = voices.get(word.written, 0.0) + voice
        loudest = sorted(voices, key=voices.__getitem__, reverse=True)[:_WORDS_SHOWN]
        strongest = max(voices[loudest[0]], 0.0)
        return tuple(word for word in voices if word in loudest and voices[word] > strongest / 4)

    def _runner_up(self, likelihoods: list[float], chosen: _Meaning) -> str | None:
        others: dict[str, float] = {}
        for meaning, likelihood in zip(self._meanings, likelihoods, strict=True):
            if not meaning.is_split and meaning.duties and not set(meaning.duties) & set(chosen.duties):
                others[meaning.duties[0]] = likelihood
        best = max(others, key=others.__getitem__, default=None)
        return best if best is not None and others[best] >= _WORTH_NAMING else None

    @property
    def _model(self) -> Model:
        return self._given_model or shipped_model()

    @cached_property
    def _meanings(self) -> tuple[_Meaning, ...]:
        themes = {
            f"{_SPLIT}{theme.id}": _Meaning(theme.duties, None, is_split=True)
            if theme.is_split
            else _Meaning(theme.duties, next(iter(theme.halves), None), is_split=False)
            for theme in self._catalogue.themes
        }
        duties = {duty.id: _Meaning((duty.id,), duty.side, is_split=False) for duty in self._catalogue.duties.values()}
        return tuple((themes | duties).get(name, _UNCOVERED) for name in self._model.classes)
