"""Conversations and findings as text for paper."""

from raci_planner.interchange import colours
from raci_planner.interchange.report import KINDS, PlanReport, ReportConversation, ReportFinding
from raci_planner.language import headed, say
from raci_planner.printing.drawing import POINT, Type
from raci_planner.printing.flowing import Block, Paragraph


def finding_blocks(report: PlanReport) -> list[Block]:
    """The conversations to have, the open findings by kind, and those that the team lives with."""
    write = _Writer()
    blocks: list[Block] = []
    if report.conversations:
        blocks.append(write.heading(say("Talk about first"), say("The few conversations that settle the most.")))
        blocks += [write.conversation(number, one) for number, one in enumerate(report.conversations, start=1)]
    for kind, meaning in KINDS.items():
        found = report.findings_of(kind)
        if found:
            blocks.append(write.heading(f"{say(kind)} ({len(found)})", say(meaning)))
            blocks += [write.finding(finding) for finding in found]
    if report.accepted:
        blocks.append(
            write.heading(f"{say('Accepted')} ({len(report.accepted)})", say("The team lives with these on purpose."))
        )
        blocks += [write.finding(finding) for finding in report.accepted]
    return blocks


class _Writer:
    def __init__(self) -> None:
        self._heading = Type(11, bold=True, colour=colours.TEXT)
        self._title = Type(8.5, bold=True, colour=colours.TEXT)
        self._text = Type(8.5, colour=colours.TEXT)
        self._small = Type(7.5, colour=colours.MUTED)

    def heading(self, text: str, meaning: str) -> Block:
        paragraphs = (Paragraph(text, self._heading, 6 * POINT), Paragraph(meaning, self._small))
        return Block(paragraphs=paragraphs, leads=True)

    def conversation(self, number: int, one: ReportConversation) -> Block:
        paragraphs = (
            Paragraph(f"{number}. {one.title}", self._title),
            Paragraph(one.sentence, self._text),
            Paragraph(headed(say("Ask"), one.question), self._title, 1 * POINT),
        )
        return Block(paragraphs=paragraphs, is_ruled=True)

    def finding(self, finding: ReportFinding) -> Block:
        paragraphs = [
            Paragraph(finding.title, self._title),
            Paragraph(finding.sentence, self._text),
            Paragraph(headed(say("Ask"), finding.question), self._text, 1 * POINT),
            Paragraph(headed(say("Rests on"), "; ".join(finding.sources)), self._small, 1 * POINT),
        ]
        if finding.acceptance:
            paragraphs.append(Paragraph(finding.acceptance, self._title, 1 * POINT))
        return Block(paragraphs=tuple(paragraphs), mark=finding.severity, is_ruled=True)
