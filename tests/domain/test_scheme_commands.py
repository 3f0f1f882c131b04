"""Changing the letters of a filled plan: everything is rewritten, and what is lost is said."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_planner.domain.basis import cell_basis, column_basis, row_basis
from raci_planner.domain.commands import ChangeScheme, DefineScheme, SetStandings, SignOffRole
from raci_planner.domain.commands.schemes import Targets, letters_in_use
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, BallotId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.recoding import Recoding, likely_targets
from raci_planner.domain.records import Activity, Ballot, PlanInfo, Role, StandingState, Vote
from raci_planner.domain.schemes import CAIRO, DACI, RACI, RACI_VS, RASCI, SCHEMES, Letter, LetterKind, LetterScheme
from raci_planner.domain.sides import OTHER

WORK, PM, DEV = ActivityId(1), RoleId(1), RoleId(2)
TODAY = date(2026, 11, 24)


def _plan(scheme: LetterScheme, *cells: str) -> Plan:
    """One activity, a role for each cell."""
    plan = Plan(PlanInfo(uid="p", name="Plan"), scheme)
    places = range(1, 1 + len(cells))
    roles = (Role(id=RoleId(place), name=f"Role {place}", side=OTHER, rank=place) for place in places)
    drawn = (Change(None, Activity(id=WORK, section=None, name="Work", rank=1)), *(Change(None, one) for one in roles))
    plan.apply(Edit("Draw", drawn))
    plan.fill((WORK, RoleId(place), scheme.parse(cell) or 0) for place, cell in enumerate(cells, 1))
    return plan


def _texts(plan: Plan) -> list[str]:
    return [plan.scheme.text(plan.letters(WORK, role.id)) for role in plan.roles_in_order()]


def _likely(plan: Plan, scheme: LetterScheme) -> Targets:
    return tuple(likely_targets(plan.scheme, scheme).items())


def _change(plan: Plan, scheme: LetterScheme, targets: Targets | None = None) -> Edit:
    edit = ChangeScheme(scheme, _likely(plan, scheme) if targets is None else targets).decide(plan, lambda: 1)
    plan.apply(edit)
    return edit


@pytest.mark.parametrize(
    ("before", "after", "written", "expected"),
    [
        (RACI, DACI, ["A/R", "R", "C", "I", ""], ["A/D", "D", "C", "I", ""]),
        (RASCI, RACI, ["A", "S", "R/S", "C", "I"], ["A", "R", "R", "C", "I"]),
        (RACI, CAIRO, ["A/R", "C", "I"], ["A/R", "C", "I"]),
        (RACI_VS, RASCI, ["A", "R", "V", "S", "C/V"], ["A", "R", "C", "C", "C"]),
        (CAIRO, RACI, ["A", "O", "R"], ["A", "", "R"]),
    ],
    ids=lambda one: one.name if isinstance(one, LetterScheme) else None,
)
def test_each_letter_becomes_the_one_that_says_the_same_or_nearly_so(
    before: LetterScheme, after: LetterScheme, written: list[str], expected: list[str]
) -> None:
    plan = _plan(before, *written)
    _change(plan, after)
    assert _texts(plan) == expected


@given(data=st.data())
def test_changing_the_letters_and_undoing_it_leaves_the_plan_as_it_was(data: st.DataObject) -> None:
    schemes = st.sampled_from(list(SCHEMES.values()))
    scheme = data.draw(schemes)
    letters = data.draw(st.lists(st.integers(0, scheme.everything), min_size=1, max_size=5))
    plan = _plan(scheme, *("" for _ in letters))
    plan.fill((WORK, RoleId(place), held) for place, held in enumerate(letters, 1))
    before = list(plan.records())
    edit = _change(plan, data.draw(schemes))
    if edit.changes:
        plan.apply(edit.inverse())
    assert list(plan.records()) == before


def test_a_letter_in_use_that_nobody_spoke_of_is_not_wiped() -> None:
    plan = _plan(RASCI, "A", "S")
    targets = tuple((code, target) for code, target in _likely(plan, RACI) if code != "S")
    with pytest.raises(Refusal, match="what becomes of S"):
        _change(plan, RACI, targets)
    assert _texts(plan) == ["A", "S"]


def test_the_step_to_undo_says_what_was_dropped() -> None:
    plan = _plan(CAIRO, "A/O", "O")
    assert _change(plan, RACI).label == "Change the letters to RACI, without O"
    assert _texts(plan) == ["A", ""]


def test_a_letter_that_nobody_uses_goes_without_a_word() -> None:
    assert _change(_plan(CAIRO, "A"), RACI).label == "Change the letters to RACI"


def test_the_same_letters_again_are_no_step() -> None:
    assert not _change(_plan(RACI, "A"), RACI).changes


def test_letters_can_be_swapped_within_the_scheme() -> None:
    plan = _plan(RACI, "A/C", "C", "R")
    _change(plan, RACI, (("R", "R"), ("A", "C"), ("C", "A"), ("I", "I")))
    assert _texts(plan) == ["A/C", "A", "R"]


def test_votes_of_silent_ballots_are_rewritten() -> None:
    plan = _plan(RACI, "A")
    votes = (Vote(WORK, PM, RACI.set_of("R", "A")),)
    ballot = Ballot(id=BallotId(1), participant="Ana", on=TODAY, is_sealed=True, votes=votes)
    plan.apply(Edit("Vote", (Change(None, ballot),)))
    assert plan.scheme.text(letters_in_use(plan)) == "A/R"
    _change(plan, DACI)
    assert DACI.text(plan.ballots[BallotId(1)].votes[0].letters) == "A/D"


def _agreed(plan: Plan, new_id: Callable[[], int]) -> None:
    for command in (
        SetStandings(spots=((WORK, None), (WORK, PM), (WORK, DEV)), state=StandingState.AGREED, by="Ana", on=TODAY),
        SignOffRole(PM, "Ana", TODAY),
        SignOffRole(DEV, "Ben", TODAY),
    ):
        plan.apply(command.decide(plan, new_id))


def test_what_was_agreed_holds_on_under_letters_that_say_the_same(counting_ids: Callable[[], int]) -> None:
    plan = _plan(RACI, "A/R", "R")
    _agreed(plan, counting_ids)
    _change(plan, DACI)
    assert plan.standings[WORK, None].basis == row_basis(plan, WORK)
    assert plan.standings[WORK, PM].basis == cell_basis(plan, WORK, PM)
    assert plan.sign_offs[DEV, "Ben"].basis == column_basis(plan, DEV)


def test_what_was_agreed_of_a_letter_that_now_says_something_else_is_told_as_changed(
    counting_ids: Callable[[], int],
) -> None:
    plan = _plan(RASCI, "A/R", "S")
    _agreed(plan, counting_ids)
    _change(plan, RACI)
    assert plan.standings[WORK, PM].basis == cell_basis(plan, WORK, PM)
    assert plan.standings[WORK, DEV].basis != cell_basis(plan, WORK, DEV)
    assert plan.standings[WORK, None].basis != row_basis(plan, WORK)
    assert plan.sign_offs[DEV, "Ben"].basis != column_basis(plan, DEV)


def test_what_had_changed_since_it_was_agreed_stays_so(counting_ids: Callable[[], int]) -> None:
    plan = _plan(RACI, "A", "R")
    _agreed(plan, counting_ids)
    plan.fill([(WORK, PM, RACI.set_of("C"))])
    _change(plan, DACI)
    assert plan.standings[WORK, PM].basis != cell_basis(plan, WORK, PM)


_LEAD = Letter(code="L", word="Lead", kind=LetterKind.ACCOUNTABLE, meaning=" Has the  last word. ", colour="#7A1F5C")
_DOES = Letter(code="Ö", word="Does it", kind=LetterKind.RESPONSIBLE, meaning="")


def _define(plan: Plan, *letters: Letter, name: str = "Ours") -> None:
    targets = (("R", letters[-1].code), ("A", letters[0].code), ("C", None), ("I", None))
    plan.apply(DefineScheme(name=name, letters=letters, targets=targets).decide(plan, lambda: 1))


def test_own_letters_have_own_words_kinds_and_colours() -> None:
    plan = _plan(RACI, "A/R", "C")
    _define(plan, _LEAD, _DOES)
    assert _texts(plan) == ["L/Ö", ""]
    assert plan.scheme.words(plan.scheme.everything) == "Lead and Does it"
    assert plan.scheme.letters[0].colour == "#7a1f5c"
    assert plan.scheme.letters[0].meaning == "Has the last word."
    assert plan.scheme.accountable == plan.scheme.set_of("L")


@pytest.mark.parametrize(
    ("letter", "reason"),
    [
        (Letter(code="1", word="One", kind=LetterKind.INFORMED, meaning=""), "cannot be written"),
        (Letter(code="A/", word="Slash", kind=LetterKind.INFORMED, meaning=""), "cannot be written"),
        (Letter(code="AB", word="Long", kind=LetterKind.INFORMED, meaning=""), "cannot be written"),
        (Letter(code="X", word=" ", kind=LetterKind.INFORMED, meaning=""), "needs a name"),
        (Letter(code="X", word="Ex", kind=LetterKind.INFORMED, meaning="", colour="red"), "needs a colour"),
        (Letter(code="l", word="Twin", kind=LetterKind.INFORMED, meaning=""), "written alike"),
    ],
    ids=["digit", "separator", "too long", "no word", "no colour", "twice"],
)
def test_letters_that_could_not_be_told_apart_or_read_are_refused(letter: Letter, reason: str) -> None:
    plan = _plan(RACI, "A")
    with pytest.raises(Refusal, match=reason):
        _define(plan, _LEAD, letter)
    assert plan.scheme == RACI


def test_a_recoding_knows_which_sets_say_the_same_afterwards() -> None:
    recoding = Recoding(RASCI, RACI, likely_targets(RASCI, RACI))
    assert recoding.says_the_same(RASCI.set_of("A", "R"))
    assert not recoding.says_the_same(RASCI.set_of("S"))
    assert not recoding.says_the_same(RASCI.set_of("R", "S"))
