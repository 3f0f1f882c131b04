"""Whatever is done to a plan, the findings that were kept up equal those of a fresh look, and tell the truth."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from drawn_plans import BOUNDARIES, Judged, drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from random_commands import commands

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding
from raci_planner.analysis.rules import RULES
from raci_planner.domain.commands import AcceptFinding, Command, GradeRule, RenameActivity, UseCatalogue
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.records import Grade
from raci_planner.domain.schemes import DACI, RACI, LetterKind, LetterScheme

TODAY = date(2025, 6, 1)
PLAN = """
                              | Product Manager | Product Owner | Project Manager | Delivery Lead | Dev team | PM
# Direction
Define the product vision     | A   | R   | C   |     | I  |
Prioritise the backlog        | A   | R   | A   |     | C  |
Backlog ranking               |     |     | A   | R   |    |
Collect customer feedback     |     | C   |     | A/R |    | C
# Delivery
Budget & alerts               | A   |     | R   |     |    |
Track the budget              | A   |     |     | R   | I  |
Project schedule              | C   | R   |     |     | A/C | A
Risk management               | R   |     | A   |     |    |
Deploy to production          |     |     |     |     | A/R | I
Item 3                        |     |     |     |     |    |
"""


def _afternoon(data: st.DataObject, judged: Judged) -> list[Edit]:
    """One command, or an undo of the last, on a plan under judgement."""
    done: list[Edit] = []
    for _ in range(data.draw(st.integers(1, 12))):
        if done and data.draw(st.integers(0, 4)) == 0:
            judged.follow(done.pop().inverse())
            continue
        command = data.draw(st.one_of(commands(judged.plan), _judgements(judged)))
        with suppress(Refusal):
            edit = command.decide(judged.plan, lambda: data.draw(st.integers(1, 10**6)))
            judged.follow(edit)
            done.append(edit)
    return done


def _judgements(judged: Judged) -> st.SearchStrategy[Command]:
    """Grading rules and accepting findings that are really there."""
    choices: list[st.SearchStrategy[Command]] = [
        st.builds(GradeRule, st.sampled_from(sorted(RULES)), st.sampled_from(Grade)),
        st.builds(UseCatalogue, st.sampled_from([None, "broken"])),
    ]
    if findings := judged.analysis.findings:
        choices.append(st.sampled_from(findings).map(_accepting))
    return st.one_of(choices)


def _accepting(finding: Finding) -> Command:
    return AcceptFinding(key=finding.key, basis=finding.basis, reason="agreed", by="Ana", on=TODAY)


@settings(max_examples=120, deadline=None)
@given(data=st.data(), scheme=st.sampled_from([RACI, DACI]), is_read=st.booleans())
def test_findings_kept_up_equal_those_of_a_fresh_look(
    data: st.DataObject, scheme: LetterScheme, *, is_read: bool
) -> None:
    judged = drawn(PLAN.replace("R", "D") if scheme is DACI else PLAN, scheme)
    judged.analysis = Analysis(judged.plan, BOUNDARIES, TODAY)
    if is_read:
        assert judged.analysis.findings
    _afternoon(data, judged)
    fresh = Analysis(judged.plan, judged.analysis.boundaries, TODAY)
    assert judged.analysis.findings == fresh.findings
    assert judged.analysis.accepted == fresh.accepted
    assert {kind: count for kind, count in judged.analysis.counts().items() if count} == fresh.counts()
    for activity in judged.plan.activities:
        assert judged.analysis.of_activity(activity) == fresh.of_activity(activity)
        assert judged.analysis.worst_of(activity) == fresh.worst_of(activity)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_notice_says_exactly_what_appeared_and_what_vanished(data: st.DataObject) -> None:
    judged = drawn(PLAN)
    known = {finding.key: finding for finding in judged.analysis.findings}
    for _ in range(data.draw(st.integers(1, 6))):
        command = data.draw(st.one_of(commands(judged.plan), _judgements(judged)))
        with suppress(Refusal):
            change = judged.run(command)
            for finding in change.vanished:
                assert known.pop(finding.key) == finding
            known |= {finding.key: finding for finding in change.appeared}
    assert known == {finding.key: finding for finding in judged.analysis.findings}


_SPEAKS_OF = {
    "boundary.owner-across": LetterKind.ACCOUNTABLE,
    "boundary.doer-across": LetterKind.RESPONSIBLE,
    "blur.two-owners": LetterKind.ACCOUNTABLE,
    "blur.two-doers": LetterKind.RESPONSIBLE,
    "structure.several-accountable": LetterKind.ACCOUNTABLE,
    "structure.many-responsible": LetterKind.RESPONSIBLE,
    "structure.many-consulted": LetterKind.CONSULTED,
    "structure.many-informed": LetterKind.INFORMED,
    "structure.only-informed": LetterKind.INFORMED,
}


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_no_finding_names_a_cell_that_does_not_hold_the_letter_it_speaks_of(data: st.DataObject) -> None:
    judged = drawn(PLAN)
    _afternoon(data, judged)
    plan = judged.plan
    for finding in (*judged.analysis.findings, *judged.analysis.accepted):
        assert set(finding.roles) <= set(plan.roles)
        assert all(plan.letters(cell.activity, cell.role) == cell.letters for cell in finding.cells)
        if kind := _SPEAKS_OF.get(finding.rule):
            assert finding.activity is not None
            assert finding.roles
            assert all(plan.letters(finding.activity, role) & plan.scheme.of_kind(kind) for role in finding.roles)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_renaming_an_activity_back_and_forth_gives_the_same_findings(data: st.DataObject) -> None:
    judged = drawn(PLAN)
    before = judged.analysis.findings
    activity = data.draw(st.sampled_from(sorted(judged.plan.activities)))
    name = judged.plan.activities[activity].name
    judged.run(RenameActivity(activity, data.draw(st.sampled_from(["Track the budget", "Item", "Define the roadmap"]))))
    judged.run(RenameActivity(activity, name))
    assert judged.analysis.findings == before


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_every_way_out_of_a_finding_on_a_row_changes_or_closes_it(data: st.DataObject) -> None:
    judged = drawn(PLAN)
    _afternoon(data, judged)
    with_fixes = [finding for finding in judged.analysis.findings if finding.activity and finding.fixes]
    if not with_fixes:
        return
    finding = data.draw(st.sampled_from(with_fixes))
    fix = data.draw(st.sampled_from(finding.fixes))
    edit = fix.command.decide(judged.plan, lambda: data.draw(st.integers(1, 10**6)))
    assert edit.changes, (finding.title, fix.label)
    judged.follow(edit)
    after = judged.analysis.find(finding.key)
    assert after is None or replace(after, fixes=()) != replace(finding, fixes=())
