"""Which lines the findings panel shows, in which order: plain Python, so that thousands cost next to nothing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from raci_planner.analysis.conversations import Conversation
from raci_planner.analysis.findings import Family, Finding, Severity
from raci_planner.desktop.words.findings import kind_word
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import AcceptedFinding


class Grouping(StrEnum):
    """By what the cards are put together."""

    NONE = "none"
    FAMILY = "family"
    SEVERITY = "severity"
    ROLE = "role"
    RULE = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person wants to see.

    `activity` is None for all activities; `words` must all stand in a card; `only` names the findings of one
    conversation by their keys, and is None for all.
    """

    grouping: Grouping = Grouping.NONE
    severity: Severity | None = None
    family: Family | None = None
    activity: ActivityId | None = None
    words: str = ""
    shows_accepted: bool = False
    only: frozenset[str] | None = None

    @property
    def are_narrow(self) -> bool:
        """Whether some open findings may be left out."""
        return self != Wishes(grouping=self.grouping, shows_accepted=self.shows_accepted)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above cards."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation to have, with the findings it would settle."""

    conversation: Conversation


@dataclass(frozen=True, slots=True)
class Card:
    """An open finding."""

    finding: Finding


@dataclass(frozen=True, slots=True)
class AcceptedCard:
    """A finding that the team lives with, and why."""

    finding: Finding
    acceptance: AcceptedFinding


type Line = Heading | Talk | Card | AcceptedCard


def key_of(line: Line) -> tuple[str, str]:
    """What makes a line the same line after an edit."""
    match line:
        case Heading(title, _):
            return ("heading", title)
        case Talk(conversation):
            return ("talk", conversation.title)
        case Card(finding):
            return ("card", finding.key)
        case AcceptedCard(finding, _):
            return ("accepted", finding.key)


def lines(  # noqa: PLR0913, PLR0917 - three lists, what is wanted of them, and the words
    plan: Plan,
    findings: Sequence[Finding],
    accepted: Sequence[Finding],
    talks: Sequence[Conversation],
    wishes: Wishes,
    words: "Words",
) -> list[Line]:
    """The lines to show.

    Args:
        plan: whose names the words are looked for in.
        findings: the open findings, most pressing first.
        accepted: those that the team lives with.
        talks: the conversations to have; shown on top of a list that leaves nothing out.
        wishes: what the person wants to see.
        words: the headings in the person's language.
    """
    shown = [finding for finding in findings if _is_wanted(finding, plan, wishes)] if wishes.are_narrow else findings
    result: list[Line] = []
    if talks and not wishes.are_narrow and wishes.grouping is Grouping.NONE:
        result += [Heading(words.talks, len(talks)), *map(Talk, talks)]
        result.append(Heading(words.everything, len(shown)))
    result += _grouped(plan, shown, wishes.grouping, words)
    if wishes.shows_accepted:
        result += _accepted(plan, accepted, wishes, words)
    return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The panel's own words, and the names of rules."""

    talks: str
    everything: str
    accepted: str
    whole_plan: str
    rule_title: Callable[[str], str]


def _is_wanted(finding: Finding, plan: Plan, wishes: Wishes) -> bool:
    if wishes.severity is not None and finding.severity is not wishes.severity:
        return False
    if wishes.family is not None and finding.family is not wishes.family:
        return False
    if wishes.activity is not None and wishes.activity not in (finding.activity, *finding.activities):
        return False
    if wishes.only is not None and finding.key not in wishes.only:
        return False
    return not wishes.words or _has_words(finding, plan, wishes.words)


def _has_words(finding: Finding, plan: Plan, words: str) -> bool:
    text = " ".join([finding.title, finding.sentence, *place_names(plan, finding)]).casefold()
    return all(word in text for word in words.casefold().split())


def place_names(plan: Plan, finding: Finding) -> list[str]:
    """The names of the activity and the roles that a finding stands on, as far as they are still there."""
    names = []
    if finding.activity is not None and finding.activity in plan.activities:
        names.append(plan.activities[finding.activity].name)
    return names + [plan.roles[role].name for role in finding.roles if role in plan.roles]


def _grouped(plan: Plan, findings: Iterable[Finding], grouping: Grouping, words: Words) -> list[Line]:
    if grouping is Grouping.NONE:
        return [Card(finding) for finding in findings]
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        for title in _titles(plan, finding, grouping, words):
            groups.setdefault(title, []).append(finding)
    result: list[Line] = []
    for title, group in groups.items():
        result.append(Heading(title, len(group)))
        result += [Card(finding) for finding in group]
    return result


def _titles(plan: Plan, finding: Finding, grouping: Grouping, words: Words) -> list[str]:
    match grouping:
        case Grouping.FAMILY:
            return [finding.family.word]
        case Grouping.SEVERITY:
            return [kind_word(finding.severity)]
        case Grouping.RULE:
            return [words.rule_title(finding.rule)]
        case _:
            names = [plan.roles[role].name for role in finding.roles if role in plan.roles]
            return names[:1] or [words.whole_plan]


def _accepted(plan: Plan, accepted: Sequence[Finding], wishes: Wishes, words: Words) -> list[Line]:
    cards = [
        AcceptedCard(finding, plan.accepted[finding.key])
        for finding in accepted
        if finding.key in plan.accepted and _is_wanted(finding, plan, wishes)
    ]
    return [Heading(words.accepted, len(cards)), *cards] if cards else []
