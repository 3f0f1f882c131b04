"""The conversations to have: findings gathered by what they have in common, the weightiest first.

A large plan has dozens of findings and a workshop has an hour. One talk about two roles, a duty, a section or a habit
settles many of them at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from raci_planner.analysis.columns import names
from raci_planner.analysis.findings import Family, Finding, Severity
from raci_planner.analysis.rules import RULES
from raci_planner.analysis.survey import Survey
from raci_planner.domain.records import Role
from raci_planner.domain.sides import face_each_other
from raci_planner.language import begun, counted, listed, lowered, quoted, say

MOST = 5
"""As many conversations as fit into a workshop."""
_WEIGHTS = {Severity.CONFLICT: 9.0, Severity.CHECK: 3.0, Severity.NOTE: 0.4}
_DOCUMENTED = {Family.BOUNDARY, Family.BLUR}


class About(StrEnum):
    """What the findings of a conversation have in common."""

    ROLES = "roles"
    DUTY = "duty"
    ROLE = "role"
    RULE = "rule"
    SECTION = "section"
    FINDING = "finding"


_APPEAL = {
    About.ROLES: 1.3,
    About.DUTY: 1.2,
    About.ROLE: 1.1,
    About.RULE: 1.0,
    About.SECTION: 0.7,
    About.FINDING: 1.0,
}
"""How much one talk is worth by what it is about: the closer to people and their work, the better it goes."""

type Topic = tuple[About, tuple[object, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One talk to have: what it is about, one sentence, one question, and the findings it would settle."""

    about: About
    title: str
    sentence: str
    question: str
    findings: tuple[Finding, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The findings by their keys."""
        return tuple(finding.key for finding in self.findings)


def conversations(findings: tuple[Finding, ...], survey: Survey) -> tuple[Conversation, ...]:
    """The few talks that settle most, each finding in one of them only.

    Args:
        findings: the open findings, ranked.
        survey: the plan they are about.
    """
    by_topic: dict[Topic, list[Finding]] = {}
    topics: dict[str, list[Topic]] = {}
    for finding in findings:
        topics[finding.key] = [*_topics(finding, survey)]
        for topic in topics[finding.key]:
            by_topic.setdefault(topic, []).append(finding)
    weights = {topic: sum(_WEIGHTS[one.severity] for one in some) for topic, some in by_topic.items()}
    settled: set[str] = set()
    chosen: list[Conversation] = []
    while len(chosen) < MOST and weights:
        topic = max(weights, key=lambda one: weights[one] * _APPEAL[one[0]])
        open_ones = [finding for finding in by_topic[topic] if finding.key not in settled]
        for finding in open_ones:
            settled.add(finding.key)
            for other in topics[finding.key]:
                weights[other] -= _WEIGHTS[finding.severity]
        weights = {one: weight for one, weight in weights.items() if weight > _WEIGHTS[Severity.NOTE] / 2}
        if open_ones:
            chosen.append(_conversation(topic, tuple(open_ones), survey))
    return tuple(chosen)


def _topics(finding: Finding, survey: Survey) -> Iterator[Topic]:
    yield About.FINDING, (finding.key,)
    if finding.family not in _DOCUMENTED:
        yield About.RULE, (finding.rule,)
    else:
        roles = [survey.plan.roles[role] for role in finding.roles]
        pairs = combinations(dict.fromkeys((*roles, *_counterparts(finding, survey))), 2)
        yield from dict.fromkeys(
            (About.ROLES, tuple(sorted((one.id, other.id))))
            for one, other in pairs
            if face_each_other(one.side, other.side)
        )
        for role in roles:
            yield About.ROLE, (role.id,)
        if finding.duty is not None:
            yield About.DUTY, (finding.duty,)
    if finding.activity is not None and (section := survey.activities[finding.activity].section) is not None:
        yield About.SECTION, (section,)


def _counterparts(finding: Finding, survey: Survey) -> tuple[Role, ...]:
    """Who of the side that the documents name should sit at the table: those involved, or the first of the side."""
    duty = survey.catalogue.duty(finding.duty)
    if duty is None or finding.activity is None:
        return ()
    side = survey.columns.of_side(duty.side)
    involved = survey.columns.in_set(side & survey.row(finding.activity).involved)
    return involved or survey.columns.in_set(side)[:1]


def _conversation(topic: Topic, findings: tuple[Finding, ...], survey: Survey) -> Conversation:
    about, subject = topic
    first = findings[0]
    if len(findings) == 1:
        return Conversation(
            about=About.FINDING,
            title=first.title,
            sentence=first.sentence,
            question=first.question,
            findings=findings,
        )
    title, question = _named(about, subject, first, survey)
    return Conversation(
        about=about,
        title=title,
        sentence=begun(_about(findings, survey)),
        question=question,
        findings=findings,
    )


def _named(about: About, subject: tuple[object, ...], first: Finding, survey: Survey) -> tuple[str, str]:
    """A title and a question for findings that have something in common."""
    roles = [role for role in survey.columns.roles if role.id in subject]
    match about:
        case About.ROLES:
            both = listed(names(roles))
            question = say("Where does {one} end and {other} begin?", one=roles[0].name, other=roles[1].name)
            return both, question
        case About.ROLE:
            name = roles[0].name
            return name, say("What do we expect of {role}, and what of those across the boundary?", role=name)
        case About.DUTY:
            duty = survey.catalogue.duties[str(subject[0])]
            asked = duty.questions[0] if duty.questions else say("Who owns {duty} here?", duty=lowered(duty.name))
            return duty.name, asked
        case About.SECTION:
            heading = next(section.name for section in survey.plan.sections.values() if section.id in subject)
            return heading, say("Who leads this part of the work, and who only takes part?")
        case _:
            rule = RULES[first.rule]
            return say(rule.name), say(rule.question)


def _about(findings: tuple[Finding, ...], survey: Survey) -> str:
    """How many findings there are, and about what: the activities, or the first words of the findings themselves."""
    rows = dict.fromkeys(
        row for finding in findings for row in (finding.activity, *finding.activities) if row is not None
    )
    if not rows:
        return counted(
            "{number} finding, the first: {sentence}",
            "{number} findings, the first: {sentence}",
            len(findings),
            sentence=findings[0].sentence,
        )
    activities = [survey.activities[row].name for row in rows]
    named = quoted(activities[:3])
    if len(activities) > len(named):
        return counted(
            "{number} finding, about {activities} and others.",
            "{number} findings, about {activities} and others.",
            len(findings),
            activities=", ".join(named),
        )
    return counted(
        "{number} finding, about {activities}.",
        "{number} findings, about {activities}.",
        len(findings),
        activities=listed(named),
    )
