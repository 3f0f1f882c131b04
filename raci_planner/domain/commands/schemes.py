"""Commands on the letters of a plan: another scheme, or letters of its own. Nothing written in them is lost unsaid."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from raci_planner.domain.basis import digest
from raci_planner.domain.commands.command import clean_name
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.recoding import Recoding
from raci_planner.domain.records import Cell, Standing
from raci_planner.domain.schemes import NO_LETTERS, OWN, Letter, Letters, LetterScheme
from raci_planner.language import later, listed, say

type Targets = tuple[tuple[str, str | None], ...]
"""What each letter so far becomes, by code; None drops it."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_CODE = re.compile(r"[^\W\d_]")
"""One letter of any alphabet: digits are keys of the grid, and what is longer reads like several letters."""


@dataclass(frozen=True, slots=True)
class ChangeScheme:
    """Write the whole plan in the letters of another scheme: its cells, and the votes of silent ballots.

    What the room agreed on stays agreed where the letters still say the same. A letter in use that `targets` does not
    name is refused, so that none is lost by oversight.
    """

    scheme: LetterScheme
    targets: Targets

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        recoding = Recoding(plan.scheme, self.scheme, dict(self.targets))
        used = letters_in_use(plan)
        named = plan.scheme.set_of(*(code for code, _ in self.targets))
        if unsaid := plan.scheme.text(Letters(used & ~named)):
            raise Refusal(say("Say first what becomes of {letters}: the plan uses it.", letters=unsaid))
        if plan.scheme == self.scheme and all(code == target for code, target in self.targets):
            return Edit(self._label(plan, recoding), ())
        changes = [Change(plan.scheme, self.scheme)]
        changes += _cells(plan, recoding)
        changes += _votes(plan, recoding)
        changes += _agreements(plan, recoding)
        return Edit(self._label(plan, recoding), tuple(changes))

    def _label(self, plan: Plan, recoding: Recoding) -> str:
        gone = Letters(recoding.dropped & letters_in_use(plan))
        label = say("Change the letters to {scheme}", scheme=self.scheme.name)
        if not gone:
            return label
        return say("{change}, without {letters}", change=label, letters=listed(plan.scheme.text(gone).split("/")))


@dataclass(frozen=True, slots=True, kw_only=True)
class DefineScheme:
    """Give the plan letters of its own, with their words, meanings, kinds and colours; see `ChangeScheme`."""

    name: str
    letters: tuple[Letter, ...]
    targets: Targets

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        return ChangeScheme(own_scheme(self.name, self.letters), self.targets).decide(plan, new_id)


def own_scheme(name: str, letters: tuple[Letter, ...]) -> LetterScheme:
    """The scheme that these letters make.

    Raises:
        Refusal: if they cannot be written into cells and told apart, or one has no word.
    """
    return LetterScheme(
        key=OWN,
        name=clean_name(name or say("Own letters"), later("A set of letters")),
        letters=tuple(_checked(letter) for letter in letters),
    )


def letters_in_use(plan: Plan) -> Letters:
    """The letters that some cell has or some ballot asks for."""
    used = 0
    for activity in plan.activities:
        for held in set(plan.row(activity)):
            used |= held
    for ballot in plan.ballots.values():
        for vote in ballot.votes:
            used |= vote.letters | (vote.before or NO_LETTERS)
    return Letters(used)


def _checked(letter: Letter) -> Letter:
    code = letter.code.strip()
    if not _CODE.fullmatch(code):
        raise Refusal(say("“{code}” cannot be written into a cell. Use one letter.", code=code))
    if letter.colour and not _COLOUR.fullmatch(letter.colour):
        raise Refusal(say("{code} needs a colour such as #1870C2.", code=code))
    word = clean_name(letter.word, say("The letter {code}", code=code))
    return replace(letter, code=code, word=word, meaning=" ".join(letter.meaning.split()), colour=letter.colour.lower())


def _cells(plan: Plan, recoding: Recoding) -> list[Change]:
    """The cells in other letters, those that become empty behind the others: so they are written in two strokes."""
    changes = []
    for cell in plan.filled_cells():
        letters = recoding(cell.letters)
        if letters != cell.letters:
            changes.append(Change(cell, replace(cell, letters=letters) if letters != NO_LETTERS else None))
    return sorted(changes, key=lambda change: change.after is None)


def _votes(plan: Plan, recoding: Recoding) -> Iterator[Change]:
    for ballot in plan.ballots.values():
        votes = tuple(
            replace(
                vote,
                letters=recoding(vote.letters),
                before=None if vote.before is None else recoding(vote.before),
            )
            for vote in ballot.votes
        )
        if votes != ballot.votes:
            yield Change(ballot, replace(ballot, votes=votes))


def _agreements(plan: Plan, recoding: Recoding) -> Iterator[Change]:
    """What was agreed holds on where the letters say the same as then; elsewhere it is told as changed since."""
    for said in plan.standings.values():
        if basis := _carried(said.basis, _said_of(plan, said), recoding):
            yield Change(said, replace(said, basis=basis))
    for signed in plan.sign_offs.values():
        if basis := _carried(signed.basis, plan.cells_of_role(signed.role), recoding):
            yield Change(signed, replace(signed, basis=basis))


def _said_of(plan: Plan, said: Standing) -> list[Cell]:
    if said.role is None:
        return plan.cells_of_activity(said.activity)
    return [Cell(activity=said.activity, role=said.role, letters=plan.letters(said.activity, said.role))]


def _carried(basis: str, cells: list[Cell], recoding: Recoding) -> str | None:
    """The digest of the same cells in the other letters; None if there is nothing to carry over or it would not do."""
    if basis != digest(recoding.before, cells) or not all(recoding.says_the_same(cell.letters) for cell in cells):
        return None
    after = digest(recoding.after, [replace(cell, letters=recoding(cell.letters)) for cell in cells])
    return after if after != basis else None
