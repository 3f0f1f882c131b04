"""What was decided, disputed and parked as text for paper, and the roles with their people."""

from collections.abc import Iterable

from raci_planner.interchange import colours
from raci_planner.interchange.report import PlanReport, ReportRole
from raci_planner.interchange.said import ReportDecision
from raci_planner.language import digits, headed, say
from raci_planner.printing.drawing import POINT, Type
from raci_planner.printing.flowing import Block, Paragraph


def decision_blocks(decisions: Iterable[ReportDecision]) -> list[Block]:
    """Each decision with who said it and who sees to it."""
    title, text = Type(8.5, bold=True, colour=colours.TEXT), Type(8.5, colour=colours.TEXT)
    small = Type(7.5, colour=colours.MUTED)
    blocks = []
    for one in decisions:
        paragraphs = [Paragraph(headed(one.what, one.about()), title)]
        if one.text:
            paragraphs.append(Paragraph(one.text, text))
        if one.next_step():
            paragraphs.append(Paragraph(say("Seen to by {who}", who=one.next_step()), text, 1 * POINT))
        paragraphs.append(Paragraph(one.signature(), small, 1 * POINT))
        blocks.append(Block(paragraphs=tuple(paragraphs), is_ruled=True))
    return blocks


def role_blocks(report: PlanReport) -> list[Block]:
    """Each role with what it is for, its people and how often it has each letter."""
    title, text = Type(8.5, bold=True, colour=colours.TEXT), Type(8.5, colour=colours.TEXT)
    small = Type(7.5, colour=colours.MUTED)
    blocks = []
    for role in report.roles:
        paragraphs = [Paragraph(f"{role.name} ({role.side_name})", title)]
        paragraphs += [Paragraph(words, text) for words in (role.purpose, role.who()) if words]
        paragraphs.append(Paragraph(_load(report, role), small, 1 * POINT))
        blocks.append(Block(paragraphs=tuple(paragraphs), is_ruled=True))
    return blocks


def _load(report: PlanReport, role: ReportRole) -> str:
    words = (f"{letter.label} {digits(role.counts[letter.code])}" for letter in report.scheme.letters)
    return " · ".join(words)
