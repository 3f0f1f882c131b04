"""What rules look at beside rows: roles, pairs of them, duties, sections, likenesses, people, sides, the plan.

A watch says which subjects a plan has, and which of them an edit may have changed the look of, so that only those are
looked at again.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from raci_planner.analysis.blur import PairBlur, pair_blur
from raci_planner.analysis.findings import Finding
from raci_planner.analysis.grades import graded
from raci_planner.analysis.likeness import Likeness
from raci_planner.analysis.rules import (
    ALL_ROLES_CHAINS,
    DUTY_CHAINS,
    LIKENESS_CHAINS,
    PAIR_CHAINS,
    PERSON_CHAINS,
    PLAN_CHAINS,
    ROLE_CHAINS,
    SECTION_CHAINS,
    SIDE_CHAINS,
    SIGN_OFF_CHAINS,
    STANDING_CHAINS,
)
from raci_planner.analysis.rules.blur_patterns import A_PATTERN, MOST_TWINS
from raci_planner.analysis.rules.rule import WideRule
from raci_planner.analysis.survey import Survey, Touched
from raci_planner.analysis.workload import Workload, workloads
from raci_planner.domain.ids import PersonId, RoleId, SectionId
from raci_planner.domain.sides import face_each_other


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """One kind of subject.

    `every` are the keys of all subjects, `touched` of those that an edit touched, `subject` is what the rules look
    at, and `named` how a key is written inside the key of a finding: by ids, which outlive renaming.
    """

    kind: str
    chains: tuple[tuple[WideRule[Any], ...], ...]
    every: Callable[[Survey], Iterable[Hashable]]
    touched: Callable[[Survey, Touched], Iterable[Hashable]]
    subject: Callable[[Survey, Any], Any | None]
    named: Callable[[Any], str] = str


def _pairs(survey: Survey) -> Iterable[tuple[RoleId, RoleId]]:
    roles = survey.columns.roles
    return (
        (one.id, other.id)
        for place, one in enumerate(roles)
        for other in roles[place + 1 :]
        if face_each_other(one.side, other.side)
    )


def _touched_pairs(survey: Survey, touched: Touched) -> Iterable[tuple[RoleId, RoleId]]:
    pairs = set()
    for key in touched.roles:
        role = survey.plan.roles[key]
        for other in survey.columns.in_set(survey.columns.facing(role.side)):
            pairs.add((key, other.id) if survey.columns.turn(role) < survey.columns.turn(other) else (other.id, key))
    return pairs


def _sections_astray(survey: Survey) -> Iterable[SectionId]:
    """The sections in which enough is astray for their rules to say something."""
    astray = Counter(survey.activities[activity].section for activity in survey.astray)
    return [section for section, count in astray.items() if section is not None and count >= A_PATTERN]


def _twins(survey: Survey) -> Iterable[Likeness]:
    """The likenesses of few enough activities to be duplicates and not a series."""
    return [
        (duty, things)
        for duty, alike in survey.duties.alike.items()
        for things, rows in alike.items()
        if 1 < len(rows) <= MOST_TWINS
    ]


def _touched_people(survey: Survey, touched: Touched) -> Iterable[PersonId]:
    return {
        holding.person for holding in survey.plan.holdings.values() if holding.role in touched.holders
    } | touched.people


def _touched_sign_offs(survey: Survey, touched: Touched) -> Iterable[tuple[RoleId, str]]:
    return touched.signed | {signed for signed in survey.plan.sign_offs if signed[0] in touched.roles}


def _role(survey: Survey, role: RoleId) -> Workload:
    return survey.workload(survey.plan.roles[role])


def _pair(survey: Survey, roles: tuple[RoleId, RoleId]) -> PairBlur:
    return pair_blur(survey, *(survey.plan.roles[role] for role in roles))


def _likeness_name(likeness: Likeness) -> str:
    duty, things = likeness
    return f"{duty}:{'+'.join(sorted(things))}"


WATCHES = (
    Watch(
        kind="role",
        chains=ROLE_CHAINS,
        every=lambda survey: survey.plan.roles,
        touched=lambda survey, touched: survey.plan.roles if touched.every_share else touched.roles,
        subject=_role,
    ),
    Watch(
        kind="roles",
        chains=ALL_ROLES_CHAINS,
        every=lambda _: ("",),
        touched=lambda _, touched: ("",) if touched.roles or touched.every_share else (),
        subject=lambda survey, _: workloads(survey),
    ),
    Watch(
        kind="pair",
        chains=PAIR_CHAINS,
        every=_pairs,
        touched=_touched_pairs,
        subject=_pair,
        named=lambda roles: "+".join(map(str, sorted(roles))),
    ),
    Watch(
        kind="duty",
        chains=DUTY_CHAINS,
        every=lambda survey: survey.catalogue.duties,
        touched=lambda _, touched: touched.duties,
        subject=lambda survey, duty: survey.catalogue.duty(duty),
    ),
    Watch(
        kind="section",
        chains=SECTION_CHAINS,
        every=_sections_astray,
        touched=lambda _, touched: touched.sections,
        subject=lambda survey, section: survey.plan.sections.get(section),
    ),
    Watch(
        kind="likeness",
        chains=LIKENESS_CHAINS,
        every=_twins,
        touched=lambda _, touched: touched.likenesses,
        subject=lambda survey, likeness: survey.duties.twins(likeness),
        named=_likeness_name,
    ),
    Watch(
        kind="person",
        chains=PERSON_CHAINS,
        every=lambda survey: survey.plan.people,
        touched=_touched_people,
        subject=lambda survey, person: survey.plan.people.get(person),
    ),
    Watch(
        kind="side",
        chains=SIDE_CHAINS,
        every=lambda survey: survey.catalogue.side_names,
        touched=lambda survey, touched: survey.catalogue.side_names if touched.coverage else (),
        subject=lambda _, side: side,
    ),
    Watch(
        kind="standing",
        chains=STANDING_CHAINS,
        every=lambda survey: survey.plan.standings,
        touched=lambda _, touched: touched.said,
        subject=lambda survey, spot: survey.plan.standings.get(spot),
        named=lambda spot: "+".join(str(one) for one in spot if one is not None),
    ),
    Watch(
        kind="sign-off",
        chains=SIGN_OFF_CHAINS,
        every=lambda survey: survey.plan.sign_offs,
        touched=_touched_sign_offs,
        subject=lambda survey, signed: survey.plan.sign_offs.get(signed),
        named=lambda signed: "+".join(map(str, signed)),
    ),
    Watch(
        kind="plan",
        chains=PLAN_CHAINS,
        every=lambda _: ("",),
        touched=lambda *_: ("",),
        subject=lambda survey, _: survey.plan,
    ),
)
"""The plan as a whole may hang on anything: it is looked at after every edit."""


class WideFindings:
    """The findings on what is wider than a row."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._found: dict[tuple[str, Hashable], tuple[Finding, ...]] = {}
        for watch in WATCHES:
            for key in watch.every(survey):
                self._look(watch, key)

    def every(self) -> Iterator[Finding]:
        """All findings, in no order."""
        return chain.from_iterable(self._found.values())

    def follow(self, touched: Touched) -> tuple[list[Finding], list[Finding]]:
        """Look again at what an edit touched.

        Returns:
            The findings there were, and those there are.
        """
        gone: list[Finding] = []
        come: list[Finding] = []
        for watch in WATCHES:
            for key in watch.touched(self._survey, touched):
                gone += self._found.pop((watch.kind, key), ())
                come += self._look(watch, key)
        return gone, come

    def _look(self, watch: Watch, key: Hashable) -> tuple[Finding, ...]:
        """The findings on one subject, as pressing as the plan grades them; of each chain only the first that holds."""
        subject = watch.subject(self._survey, key)
        if subject is None:
            return ()
        named = watch.named(key)
        heard = [_first(rules, self._survey, subject, named) for rules in watch.chains]
        found = tuple([finding for finding in heard if finding is not None])
        if found:
            self._found[watch.kind, key] = found
        return found


def _first(rules: tuple[WideRule[Any], ...], survey: Survey, subject: Any, key: str) -> Finding | None:
    grades = survey.plan.grades
    for rule in rules:
        if graded(rule.id, rule.grade, grades) is None:
            continue
        finding = rule.judge(survey, subject, key)
        if finding is not None:
            severity = graded(rule.id, finding.severity, grades)
            return finding if severity in (None, finding.severity) else replace(finding, severity=severity)
    return None
