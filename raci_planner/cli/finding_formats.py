"""Findings as text, JSON, Markdown and SARIF 2.1.0."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path

from raci_planner.analysis.findings import Finding, Severity
from raci_planner.domain.plan import Plan
from raci_planner.session.reading import PlanReading
from raci_planner.session.reporting import report_finding

_PLURALS = {
    Severity.CONFLICT: ("conflict", "conflicts"),
    Severity.CHECK: ("to check", "to check"),
    Severity.NOTE: ("note", "notes"),
}
_SARIF_LEVELS = {Severity.CONFLICT: "error", Severity.CHECK: "warning", Severity.NOTE: "note"}


def _counts(findings: tuple[Finding, ...]) -> str:
    counts = Counter(finding.severity for finding in findings)
    if not counts:
        return "Nothing to talk about"
    return " · ".join(f"{counts[one]} {_PLURALS[one][counts[one] != 1]}" for one in Severity if counts[one])


def as_text(reading: PlanReading, file: Path, on: date) -> str:
    """The findings as a page to read."""
    del file
    plan, analysis = reading.plan, reading.analysis
    lines = [f"{plan.info.name}, {on:%d %B %Y}", _counts(analysis.findings)]
    if analysis.accepted:
        lines.append(f"{len(analysis.accepted)} accepted as they are")
    conversations = analysis.conversations()
    if conversations:
        lines += ["", "Talk about first"]
        for number, one in enumerate(conversations, start=1):
            lines += [f"  {number}. {one.title}: {one.sentence}", f"     Ask: {one.question}"]
    for finding in analysis.findings:
        lines += ["", *_paragraph(plan, finding)]
    return "\n".join(lines)


def _paragraph(plan: Plan, finding: Finding) -> list[str]:
    said = report_finding(plan, finding)
    place = ", ".join(filter(None, (said.activity, *said.roles)))
    lines = [f"{said.severity.upper()}  {said.title}{f' — {place}' if place else ''}", f"  {said.sentence}"]
    lines.append(f"  Ask: {said.question}")
    lines.append(f"  Rests on: {'; '.join(said.sources)}")
    if finding.fixes:
        lines.append(f"  Ways out: {'; '.join(fix.label for fix in finding.fixes)}")
    return lines


def as_json(reading: PlanReading, file: Path, on: date) -> str:
    """The findings for another program."""
    analysis = reading.analysis
    counts = Counter(finding.severity for finding in analysis.findings)
    content = {
        "plan": reading.plan.info.name,
        "file": str(file),
        "date": on.isoformat(),
        "counts": {one.name.lower(): counts[one] for one in Severity},
        "conversations": [
            {"title": one.title, "sentence": one.sentence, "question": one.question, "findings": list(one.keys)}
            for one in analysis.conversations()
        ],
        "findings": [_fields(reading.plan, finding) for finding in analysis.findings],
        "accepted": [_fields(reading.plan, finding) for finding in analysis.accepted],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _fields(plan: Plan, finding: Finding) -> dict[str, object]:
    said = report_finding(plan, finding)
    accepted = plan.accepted.get(finding.key)
    return {
        "key": finding.key,
        "rule": finding.rule,
        "family": said.family,
        "severity": finding.severity.name.lower(),
        "title": said.title,
        "activity": said.activity or None,
        "roles": list(said.roles),
        "sentence": said.sentence,
        "question": said.question,
        "sources": list(said.sources),
        "fixes": [fix.label for fix in finding.fixes],
        "accepted": None
        if accepted is None
        else {"reason": accepted.reason, "by": accepted.by, "on": accepted.on.isoformat()},
    }


def as_markdown(reading: PlanReading, file: Path, on: date) -> str:
    """The findings for a wiki or a pull request."""
    del file
    plan, analysis = reading.plan, reading.analysis
    lines = [f"# {_plain(plan.info.name)}", "", f"{on:%d %B %Y} · {_counts(analysis.findings)}"]
    conversations = analysis.conversations()
    if conversations:
        lines += ["", "## Talk about first", ""]
        lines += [
            f"{number}. **{_plain(one.title)}**: {_plain(one.sentence)} *{_plain(one.question)}*"
            for number, one in enumerate(conversations, start=1)
        ]
    for severity in Severity:
        found = [finding for finding in analysis.findings if finding.severity is severity]
        if found:
            lines += ["", f"## {severity.word}", "", "| Finding | Activity | Roles | What we see | Question |"]
            lines.append("|---|---|---|---|---|")
            lines += [_markdown_row(plan, finding) for finding in found]
    return "\n".join(lines)


def _markdown_row(plan: Plan, finding: Finding) -> str:
    said = report_finding(plan, finding)
    cells = (said.title, said.activity, ", ".join(said.roles), said.sentence, said.question)
    return f"| {' | '.join(map(_plain, cells))} |"


def _plain(text: str) -> str:
    """Text that Markdown shows as it stands."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>|#" else character for character in text)


def as_sarif(reading: PlanReading, file: Path, on: date) -> str:
    """The findings for tools that show results of analyses, as SARIF 2.1.0."""
    del on
    plan, findings = reading.plan, reading.analysis.findings
    rules = {finding.rule: finding for finding in findings}
    content = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "RACI Planner",
                        "version": version("raci-planner"),
                        "rules": [
                            {"id": rule, "shortDescription": {"text": finding.title}} for rule, finding in rules.items()
                        ],
                    }
                },
                "results": [_sarif_result(plan, finding, file) for finding in findings],
            }
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _sarif_result(plan: Plan, finding: Finding, file: Path) -> dict[str, object]:
    said = report_finding(plan, finding)
    names = [said.activity, *said.roles]
    return {
        "ruleId": finding.rule,
        "level": _SARIF_LEVELS[finding.severity],
        "message": {"text": f"{said.title}: {said.sentence} {said.question}"},
        "partialFingerprints": {"findingKey/v1": finding.key},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": file.as_posix()}},
                "logicalLocations": [{"name": name} for name in names if name],
            }
        ],
    }


WRITERS: dict[str, Callable[[PlanReading, Path, date], str]] = {
    "text": as_text,
    "json": as_json,
    "markdown": as_markdown,
    "sarif": as_sarif,
}
