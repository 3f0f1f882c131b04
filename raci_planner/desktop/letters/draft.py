"""The letters that a person is choosing, before the plan has them: which scheme, and what becomes of each letter."""

from collections import Counter
from dataclasses import replace

from raci_planner.domain.commands import ChangeScheme, Command, DefineScheme
from raci_planner.domain.commands.schemes import own_scheme
from raci_planner.domain.plan import Plan
from raci_planner.domain.recoding import Recoding, likely_targets
from raci_planner.domain.schemes import MOST_LETTERS, OWN, SCHEMES, Letter, LetterKind, Letters, LetterScheme
from raci_planner.language import say


class LettersDraft:
    """A scheme in the making. Targets are kept by place, so that a letter can be renamed while it is one."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.before = plan.scheme
        self.key = plan.scheme.key if plan.scheme.key in SCHEMES else OWN
        self.name = plan.scheme.name
        self.letters: list[Letter] = [*plan.scheme.letters]
        self._targets: dict[str, int | None] = {}
        self._suggest()
        self.counts = self._count()

    def choose(self, key: str) -> None:
        """Take the scheme with this key; own letters begin with those that are shown."""
        self.key = key
        if key == OWN:
            self.name = self.before.name if self.before.key == OWN else say("Own letters")
            self.letters = [replace(one, word=one.label, meaning=one.explained) for one in self.letters]
            return
        self.name = SCHEMES[key].name
        self.letters = [*SCHEMES[key].letters]
        self._suggest()

    def target(self, code: str) -> int | None:
        """The place of the letter that a letter so far becomes; None if it is dropped."""
        return self._targets[code]

    def set_target(self, code: str, place: int | None) -> None:
        """Have a letter so far become another one, or go."""
        self._targets[code] = place

    def change(self, place: int, **facts: str) -> None:
        """Change code, word, kind, meaning or colour of an own letter."""
        kind = LetterKind(facts.pop("kind", self.letters[place].kind))
        self.letters[place] = replace(self.letters[place], kind=kind, **facts)

    def add(self) -> int:
        """Add an own letter, with a code that is free; returns its place."""
        taken = {letter.code.upper() for letter in self.letters}
        code = next(sign for sign in "XYZLMNOPQTUWBDEFGHJK" if sign not in taken)
        self.letters.append(Letter(code=code, word="", kind=LetterKind.CONSULTED, meaning=""))
        return len(self.letters) - 1

    def remove(self, place: int) -> None:
        """Take an own letter out; those that became it are dropped until somebody says otherwise."""
        del self.letters[place]
        for code, target in self._targets.items():
            if target == place:
                self._targets[code] = None
            elif target is not None and target > place:
                self._targets[code] = target - 1

    @property
    def can_add(self) -> bool:
        """Whether a further letter fits."""
        return len(self.letters) < MOST_LETTERS

    @property
    def scheme(self) -> LetterScheme:
        """The scheme as it is so far.

        Raises:
            Refusal: if its letters cannot be told apart or read.
        """
        return own_scheme(self.name, tuple(self.letters)) if self.key == OWN else SCHEMES[self.key]

    @property
    def recoding(self) -> Recoding:
        """What becomes of every set of letters.

        Raises:
            Refusal: if the letters cannot be told apart or read.
        """
        return Recoding(self.before, self.scheme, dict(self._by_code(self.scheme)))

    @property
    def command(self) -> Command:
        """What carries the choice out.

        Raises:
            Refusal: if the letters cannot be told apart or read.
        """
        targets = self._by_code(self.scheme)
        if self.key == OWN:
            return DefineScheme(name=self.name, letters=tuple(self.letters), targets=targets)
        return ChangeScheme(self.scheme, targets)

    def dropped(self) -> dict[str, int]:
        """The letters in use that would go, with the number of their cells."""
        return {code: self.counts[code] for code, place in self._targets.items() if place is None and self.counts[code]}

    def rewritten(self) -> int:
        """How many cells would be written otherwise than now."""
        recoding = self.recoding
        before, after = self.before.text, recoding.after.text
        return sum(
            count for held, count in self._sets.items() if before(Letters(held)) != after(recoding(Letters(held)))
        )

    def _by_code(self, scheme: LetterScheme) -> tuple[tuple[str, str | None], ...]:
        return tuple(
            (code, None if place is None else scheme.letters[place].code) for code, place in self._targets.items()
        )

    def _suggest(self) -> None:
        codes = [letter.code for letter in self.letters]
        likely = likely_targets(self.before, LetterScheme(key=OWN, name="-", letters=tuple(self.letters)))
        self._targets = {code: None if other is None else codes.index(other) for code, other in likely.items()}

    def _count(self) -> Counter[str]:
        self._sets = Counter(held for activity in self._plan.activities for held in self._plan.row(activity) if held)
        counts: Counter[str] = Counter()
        for held, count in self._sets.items():
            for letter in self.before.in_set(Letters(held)):
                counts[letter.code] += count
        return counts
