"""Letter schemes: which letters a plan uses and what each one means.

A cell holds a set of letters, because A/R together is ordinary. The set is one small integer, bit *n*
standing for the scheme's letter *n*: a row of a plan is then one bytearray, and analysis needs no object per
cell.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NewType

from raci_planner.domain.errors import Refusal
from raci_planner.language import begun, later, later_as, listed, say, say_as

Letters = NewType("Letters", int)
"""A set of letters of one scheme: bit n is set when the scheme's letter n is in the set."""

NO_LETTERS = Letters(0)
OWN = "own"
"""The key of a scheme that a plan made for itself."""
MOST_LETTERS = 8
"""A set must fit into one byte of a row."""

_SEPARATORS = re.compile(r"[\s/,;+&.|]+")
_NOTHING = frozenset({"", "-", "–", "—", "·"})  # noqa: RUF001 - dashes that people really type


class LetterKind(StrEnum):
    """What a letter says of a role, whatever the scheme writes for it."""

    ACCOUNTABLE = "accountable"
    RESPONSIBLE = "responsible"
    SUPPORTING = "supporting"
    CONSULTED = "consulted"
    INFORMED = "informed"
    VERIFYING = "verifying"
    SIGNING = "signing"
    OMITTED = "omitted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter of a scheme, such as A for Accountable.

    `colour` is the ground of its chip, such as "#1870C2"; empty for the colour of its kind.
    """

    code: str
    word: str
    kind: LetterKind
    meaning: str
    colour: str = ""

    @property
    def said(self) -> str:
        """The word inside a sentence, in the language that is spoken; a word of the team's own stays as it is."""
        return say_as("letter", self.word)

    @property
    def label(self) -> str:
        """The word where it stands by itself, as in a legend or a menu."""
        return begun(self.said)

    @property
    def explained(self) -> str:
        """The meaning in the language that is spoken."""
        return say(self.meaning)


@dataclass(frozen=True, kw_only=True)
class LetterScheme:
    """The letters of a plan, in the order of the keys 1, 2, 3 ….

    Raises:
        Refusal: if the letters do not fit into one byte or two share a code.
    """

    key: str
    name: str
    letters: tuple[Letter, ...]

    def __post_init__(self) -> None:
        if not 0 < len(self.letters) <= MOST_LETTERS:
            raise Refusal(
                say(
                    "A letter scheme has 1 to {most} letters; {name} has {count}.",
                    most=MOST_LETTERS,
                    name=self.name,
                    count=len(self.letters),
                )
            )
        if len({letter.code.upper() for letter in self.letters}) < len(self.letters):
            raise Refusal(say("Two letters of {name} are written alike.", name=self.name))

    @cached_property
    def _bits(self) -> dict[str, int]:
        return {letter.code.upper(): 1 << place for place, letter in enumerate(self.letters)}

    @cached_property
    def _in_reading_order(self) -> tuple[tuple[int, Letter], ...]:
        """Accountable first, as people write A/R, then in the scheme's order."""
        pairs = [(1 << place, letter) for place, letter in enumerate(self.letters)]
        return tuple(sorted(pairs, key=lambda pair: pair[1].kind is not LetterKind.ACCOUNTABLE))

    @cached_property
    def accountable(self) -> Letters:
        """The set of the letters that mean Accountable."""
        return self.of_kind(LetterKind.ACCOUNTABLE)

    @cached_property
    def responsible(self) -> Letters:
        """The set of the letters that mean Responsible."""
        return self.of_kind(LetterKind.RESPONSIBLE)

    @property
    def everything(self) -> Letters:
        """All letters at once; no set of this scheme has other bits."""
        return Letters((1 << len(self.letters)) - 1)

    def of_kind(self, *kinds: LetterKind) -> Letters:
        """The set of the letters of these kinds."""
        return Letters(sum(1 << place for place, letter in enumerate(self.letters) if letter.kind in kinds))

    def in_set(self, letters: Letters) -> tuple[Letter, ...]:
        """The letters of a set, Accountable first."""
        return tuple(letter for bit, letter in self._in_reading_order if letters & bit)

    def set_of(self, *codes: str) -> Letters:
        """The set of the letters with these codes.

        Raises:
            Refusal: if the scheme has no such letter.
        """
        letters = 0
        for code in codes:
            if code.upper() not in self._bits:
                raise Refusal(say("{name} has no letter {code}.", name=self.name, code=code))
            letters |= self._bits[code.upper()]
        return Letters(letters)

    def text(self, letters: Letters) -> str:
        """A set as people write it, such as "A/R"; empty for no letters."""
        return "/".join(letter.code for letter in self.in_set(letters))

    def words(self, letters: Letters) -> str:
        """A set in words, such as "Accountable and Responsible"; "not involved" for no letters."""
        held = [letter.said for letter in self.in_set(letters)]
        return listed(held) if held else say("not involved")

    def parse(self, text: str) -> Letters | None:
        """The set that a cell's text means: "A/R", "r", "C, I", "AR", "-"; None if it means none of ours."""
        if text.strip() in _NOTHING:
            return NO_LETTERS
        letters = 0
        for part in filter(None, _SEPARATORS.split(text.strip().upper())):
            codes = (part,) if part in self._bits else tuple(part)
            if not all(code in self._bits for code in codes):
                return None
            letters |= sum({self._bits[code] for code in codes})
        return Letters(letters)


_R = Letter(
    code="R", word=later_as("letter", "Responsible"), kind=LetterKind.RESPONSIBLE, meaning=later("Does the work.")
)
_A = Letter(
    code="A",
    word=later_as("letter", "Accountable"),
    kind=LetterKind.ACCOUNTABLE,
    meaning=later("Answers for the outcome; has the last word."),
)
_S = Letter(
    code="S",
    word=later_as("letter", "Supportive"),
    kind=LetterKind.SUPPORTING,
    meaning=later("Helps those who do the work."),
)
_C = Letter(
    code="C",
    word=later_as("letter", "Consulted"),
    kind=LetterKind.CONSULTED,
    meaning=later("Is asked before; the talk goes both ways."),
)
_I = Letter(
    code="I", word=later_as("letter", "Informed"), kind=LetterKind.INFORMED, meaning=later("Is told afterwards.")
)

RACI = LetterScheme(key="raci", name="RACI", letters=(_R, _A, _C, _I))
RASCI = LetterScheme(key="rasci", name="RASCI", letters=(_R, _A, _S, _C, _I))
RACI_VS = LetterScheme(
    key="raci-vs",
    name="RACI-VS",
    letters=(
        *RACI.letters,
        Letter(
            code="V",
            word=later_as("letter", "Verifier"),
            kind=LetterKind.VERIFYING,
            meaning=later("Checks the result against what was agreed."),
        ),
        Letter(
            code="S",
            word=later_as("letter", "Signatory"),
            kind=LetterKind.SIGNING,
            meaning=later("Signs the result off."),
        ),
    ),
)
DACI = LetterScheme(
    key="daci",
    name="DACI",
    letters=(
        Letter(
            code="D",
            word=later_as("letter", "Driver"),
            kind=LetterKind.RESPONSIBLE,
            meaning=later("Drives the decision to its end."),
        ),
        Letter(
            code="A",
            word=later_as("letter", "Approver"),
            kind=LetterKind.ACCOUNTABLE,
            meaning=later("Takes the decision."),
        ),
        Letter(
            code="C",
            word=later_as("letter", "Contributor"),
            kind=LetterKind.CONSULTED,
            meaning=later("Brings knowledge to the decision."),
        ),
        _I,
    ),
)
CAIRO = LetterScheme(
    key="cairo",
    name="CAIRO",
    letters=(
        _C,
        _A,
        _I,
        _R,
        Letter(
            code="O",
            word=later_as("letter", "Out of the loop"),
            kind=LetterKind.OMITTED,
            meaning=later("Is left out on purpose."),
        ),
    ),
)

SCHEMES = {scheme.key: scheme for scheme in (RACI, RASCI, RACI_VS, DACI, CAIRO)}
"""The schemes that ship; a plan may hold a scheme of its own instead."""
