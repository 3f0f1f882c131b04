"""From the letters of one scheme to those of another: what becomes of each, and of every set of them."""

from collections.abc import Mapping

from raci_planner.domain.schemes import NO_LETTERS, Letter, LetterKind, Letters, LetterScheme

_NEXT_BEST = {
    LetterKind.SUPPORTING: (LetterKind.RESPONSIBLE,),
    LetterKind.VERIFYING: (LetterKind.CONSULTED,),
    LetterKind.SIGNING: (LetterKind.CONSULTED,),
    LetterKind.CONSULTED: (LetterKind.INFORMED,),
    LetterKind.RESPONSIBLE: (LetterKind.SUPPORTING,),
}
"""The kinds that say nearly the same where a scheme lacks a letter. Nothing stands in for being left out."""


class Recoding:
    """What each letter of a scheme is in another one.

    Args:
        before: the scheme so far.
        after: the other scheme.
        becomes: the code in `after` for each code of `before`, None for a letter that goes; a letter that is not
            named goes as well.
    """

    def __init__(self, before: LetterScheme, after: LetterScheme, becomes: Mapping[str, str | None]) -> None:
        self.before = before
        self.after = after
        self._targets = [_letters_of(becomes.get(letter.code), after) for letter in before.letters]
        self._kept = self._letters_that_keep_their_kind()
        self._sets = [self._recoded(held) for held in range(before.everything + 1)]

    def __call__(self, letters: Letters) -> Letters:
        """A set of letters in the other scheme."""
        return self._sets[letters]

    @property
    def dropped(self) -> Letters:
        """The letters so far that go."""
        gone = sum(1 << place for place, target in enumerate(self._targets) if target == NO_LETTERS)
        return Letters(gone)

    def says_the_same(self, letters: Letters) -> bool:
        """Whether a set says after it what it said before: no letter goes, falls together or means something else."""
        is_kept = letters & ~self._kept == NO_LETTERS
        return is_kept and self(letters).bit_count() == letters.bit_count()

    def _recoded(self, held: int) -> Letters:
        letters = NO_LETTERS
        for place, target in enumerate(self._targets):
            if held >> place & 1:
                letters = Letters(letters | target)
        return letters

    def _letters_that_keep_their_kind(self) -> Letters:
        kept = 0
        for place, (letter, target) in enumerate(zip(self.before.letters, self._targets, strict=True)):
            if [one.kind for one in self.after.in_set(target)] == [letter.kind]:
                kept |= 1 << place
        return Letters(kept)


def likely_targets(before: LetterScheme, after: LetterScheme) -> dict[str, str | None]:
    """What most people would have each letter become: one that says the same, else one that says nearly the same."""
    return {letter.code: _likely_target(letter, after) for letter in before.letters}


def _likely_target(letter: Letter, after: LetterScheme) -> str | None:
    of_kind: dict[LetterKind, list[str]] = {}
    for one in after.letters:
        of_kind.setdefault(one.kind, []).append(one.code)
    for kind in (letter.kind, *_NEXT_BEST.get(letter.kind, ())):
        codes = of_kind.get(kind, [])
        if codes:
            return letter.code if letter.code in codes else codes[0]
    return None


def _letters_of(code: str | None, scheme: LetterScheme) -> Letters:
    return NO_LETTERS if code is None else scheme.set_of(code)
