"""The figures of a plan at one moment, kept with every version so that a trend can be drawn without judging it anew."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from raci_planner.analysis.blur import role_blurs
from raci_planner.analysis.coverage import coverage
from raci_planner.analysis.findings import Family, Severity
from raci_planner.analysis.workload import workloads
from raci_planner.domain.schemes import LetterKind

if TYPE_CHECKING:
    from raci_planner.analysis.analysis import Analysis


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a trend is drawn from.

    Attributes:
        activities: how many rows the plan has.
        findings: the open findings by severity.
        families: the open findings by family.
        accepted: the findings that the team lives with.
        blur: the blur index of the plan, from 0 to 1: the share of documented work that lies across the boundary.
        covered: how many of the documented duties are in the plan, from 0 to 1.
        loads: by role name, on how many rows the role has each kind of letter.
    """

    activities: int
    findings: Mapping[Severity, int]
    families: Mapping[Family, int]
    accepted: int
    blur: float
    covered: float
    loads: Mapping[str, Mapping[LetterKind, int]]


def figures_of(analysis: "Analysis") -> Figures:
    """The figures of a plan as it is judged now."""
    survey = analysis.survey
    blurs = role_blurs(survey)
    work = sum(one.work.bit_count() for one in blurs)
    duties = coverage(survey)
    families = dict.fromkeys(Family, 0)
    for finding in analysis.findings:
        families[finding.family] += 1
    return Figures(
        activities=len(analysis.plan.activities),
        findings={severity: analysis.counts().get(severity, 0) for severity in Severity},
        families=families,
        accepted=len(analysis.accepted),
        blur=_share(sum(one.beyond.bit_count() for one in blurs), work),
        covered=_share(sum(duty.is_covered for duty in duties), len(duties)),
        loads={load.role.name: dict(load.counts) for load in workloads(survey)},
    )


def _share(part: int, whole: int) -> float:
    """A share as exact as a version keeps it, or what did not change would seem to have."""
    return round(part / whole, 4) if whole else 0.0


def to_text(figures: Figures) -> str:
    """The figures as a version holds them."""
    told = {
        "activities": figures.activities,
        "findings": {severity.name.lower(): count for severity, count in figures.findings.items()},
        "families": {family.value: count for family, count in figures.families.items()},
        "accepted": figures.accepted,
        "blur": figures.blur,
        "covered": figures.covered,
        "loads": {role: {kind.value: count for kind, count in load.items()} for role, load in figures.loads.items()},
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Figures | None:
    """The figures that a version holds; None if it holds none that can be read."""
    try:
        told: dict[str, Any] = json.loads(text)
        return Figures(
            activities=int(told["activities"]),
            findings={Severity[name.upper()]: int(count) for name, count in told["findings"].items()},
            families={Family(name): int(count) for name, count in told["families"].items()},
            accepted=int(told["accepted"]),
            blur=float(told["blur"]),
            covered=float(told["covered"]),
            loads={
                str(role): {LetterKind(kind): int(count) for kind, count in load.items()}
                for role, load in told["loads"].items()
            },
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
