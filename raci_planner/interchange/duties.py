"""What each role is asked to do, read down its column: the page that people really use."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from raci_planner.domain.errors import Refusal
from raci_planner.domain.schemes import Letter, LetterKind, Letters, LetterScheme
from raci_planner.interchange.report import (
    PlanReport,
    Progress,
    ReportActivity,
    ReportFinding,
    ReportRole,
    ReportSection,
    silently,
)
from raci_planner.interchange.said import ReportDecision
from raci_planner.language import later, say

_ROWS_BETWEEN_CALLS = 200
_PHRASES = {
    LetterKind.ACCOUNTABLE: later("You are accountable for"),
    LetterKind.RESPONSIBLE: later("You are responsible for"),
    LetterKind.SUPPORTING: later("You support"),
    LetterKind.CONSULTED: later("You are consulted on"),
    LetterKind.INFORMED: later("You are informed of"),
    LetterKind.VERIFYING: later("You verify"),
    LetterKind.SIGNING: later("You sign off"),
    LetterKind.OMITTED: later("You are kept out of"),
}

_DONE = later("Done by {names}")
_DECIDED = later("Decided by {names}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One activity from a role's point of view.

    `others` says with whom: who decides, or who does the work. `is_repeated` is set where the activity was named
    under another letter already, as A/R is.
    """

    activity: str
    section: str
    others: str
    note: str
    is_repeated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyGroup:
    """All activities on which a role has a letter, with the sentence that they complete."""

    letter: Letter
    phrase: str
    duties: tuple[Duty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySheet:
    """A role's page: its groups of duties, what was said about them, and what is still to be settled."""

    report: PlanReport
    role: ReportRole
    groups: tuple[DutyGroup, ...]
    decisions: tuple[ReportDecision, ...]
    findings: tuple[ReportFinding, ...]


def duty_sheets(report: PlanReport, names: tuple[str, ...] = ()) -> tuple[DutySheet, ...]:
    """The pages of the roles with these names, or of all roles, in the order of the matrix.

    Raises:
        Refusal: if there is no such role, or none at all.
    """
    wanted = {_role_named(report, name) for name in names} if names else set(range(len(report.roles)))
    if not wanted:
        raise Refusal(say("This plan has no roles yet, so nobody has duties."))
    return tuple(
        DutySheet(
            report=report,
            role=role,
            groups=_each_once(groups),
            decisions=_decisions_on(report, role, groups),
            findings=tuple(finding for finding in report.findings if role.name in finding.roles),
        )
        for place, (role, groups) in enumerate(duties_by_role(report))
        if place in wanted
    )


def duties_by_role(
    report: PlanReport, progress: Progress = silently
) -> Iterator[tuple[ReportRole, tuple[DutyGroup, ...]]]:
    """Every role with its duties, grouped by letter; what nobody needs is none."""
    rows = []
    for section, activity in report.activities():
        rows.append((section, activity, _Company(report, activity)))
        if len(rows) % _ROWS_BETWEEN_CALLS == 0:
            progress(report.activity_count)
    for place, role in enumerate(report.roles):
        held = [
            (activity.letters[place], section, activity, company)
            for section, activity, company in rows
            if activity.letters[place] and activity.is_needed
        ]
        groups = (
            _group(report.scheme, letter, place, held) for letter in report.scheme.in_set(report.scheme.everything)
        )
        yield role, tuple(group for group in groups if group.duties)


def told(sheets: Sequence[DutySheet], progress: Progress) -> Iterator[DutySheet]:
    """The sheets one after the other, telling after each how far the export is."""
    for number, sheet in enumerate(sheets, start=1):
        yield sheet
        progress(sheet.report.activity_count * number // len(sheets))


def _decisions_on(report: PlanReport, role: ReportRole, groups: tuple[DutyGroup, ...]) -> tuple[ReportDecision, ...]:
    """What was said of the role's own cells, and of whole activities on which it has a letter."""
    own = {duty.activity for group in groups for duty in group.duties}
    return tuple(one for one in report.minutes() if one.role == role.name or (not one.role and one.activity in own))


def _each_once(groups: tuple[DutyGroup, ...]) -> tuple[DutyGroup, ...]:
    once = (replace(group, duties=tuple(duty for duty in group.duties if not duty.is_repeated)) for group in groups)
    return tuple(group for group in once if group.duties)


class _Company:
    """Who decides and who does the work on one activity."""

    __slots__ = ("accountable", "responsible")

    def __init__(self, report: PlanReport, activity: ReportActivity) -> None:
        scheme = report.scheme
        self.accountable = _holders(report, activity, scheme.accountable)
        self.responsible = _holders(report, activity, scheme.responsible)

    def seen_by(self, place: int, letters: Letters, scheme: LetterScheme, letter: Letter) -> str:
        """The others in words, for the role at a place."""
        if letter.kind is LetterKind.ACCOUNTABLE:
            also_works = say("You also do the work") if letters & scheme.responsible else ""
            return _joined(also_works, _worded(_DONE, self.responsible, place))
        return _worded(_DECIDED, self.accountable, place) or _joined(
            say("Nobody is accountable yet") if not self.accountable else say("You also decide"),
            "" if letter.kind is LetterKind.RESPONSIBLE else _worded(_DONE, self.responsible, place),
        )


type _Held = tuple[Letters, ReportSection, ReportActivity, _Company]


def _group(scheme: LetterScheme, letter: Letter, place: int, held: list[_Held]) -> DutyGroup:
    bit = scheme.set_of(letter.code)
    duties = tuple(
        Duty(
            activity=activity.name,
            section=section.name or "",
            others=company.seen_by(place, letters, scheme, letter),
            note=activity.note,
            is_repeated=scheme.in_set(letters)[0] is not letter,
        )
        for letters, section, activity, company in held
        if letters & bit
    )
    return DutyGroup(letter=letter, phrase=say(_PHRASES[letter.kind]), duties=duties)


def _holders(report: PlanReport, activity: ReportActivity, wanted: Letters) -> tuple[tuple[int, str], ...]:
    return tuple(
        (place, report.roles[place].name) for place, letters in enumerate(activity.letters) if letters & wanted
    )


def _worded(words: str, holders: tuple[tuple[int, str], ...], place: int) -> str:
    others = [name for holder, name in holders if holder != place]
    return say(words, names=", ".join(others)) if others else ""


def _joined(*parts: str) -> str:
    return "; ".join(filter(None, parts))


def _role_named(report: PlanReport, name: str) -> int:
    wanted = name.strip().casefold()
    for place, role in enumerate(report.roles):
        if role.name.casefold() == wanted:
            return place
    known = ", ".join(role.name for role in report.roles)
    raise Refusal(say("There is no role “{name}”. The roles of this plan: {roles}.", name=name, roles=known))
