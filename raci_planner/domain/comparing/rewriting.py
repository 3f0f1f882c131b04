"""Letters of one plan in the letters of another."""

from raci_planner.domain.recoding import Recoding, likely_targets
from raci_planner.domain.schemes import LetterScheme


def rewriting_of(old: LetterScheme, new: LetterScheme) -> Recoding:
    """What letters of one scheme are in another, by what they mean."""
    return Recoding(old, new, likely_targets(old, new))
