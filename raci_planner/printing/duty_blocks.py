"""A role's duties as text for paper."""

from raci_planner.interchange import colours
from raci_planner.interchange.duties import Duty, DutySheet
from raci_planner.language import day, headed, say, say_as
from raci_planner.printing.decision_blocks import decision_blocks
from raci_planner.printing.drawing import POINT, Type, isolated
from raci_planner.printing.flowing import Block, Paragraph


def duty_blocks(sheet: DutySheet) -> list[Block]:
    """Who holds the role, its duties by letter, and what is still to be settled."""
    heading = Type(12, bold=True, colour=colours.TEXT)
    text = Type(10, colour=colours.TEXT)
    small = Type(8, colour=colours.MUTED)
    report = sheet.report
    opening = [
        Paragraph(words, text) for words in (sheet.role.purpose, sheet.role.who() or say("Nobody named yet")) if words
    ]
    about = f"{isolated(report.title)} · {sheet.role.side_name} · {say('as of {day}', day=day(report.on))}"
    opening.append(Paragraph(about, small, 1 * POINT))
    opening += [Paragraph(str(one), small) for one in sheet.role.sign_offs]
    blocks = [Block(paragraphs=tuple(opening), below=10 * POINT)]
    if not sheet.groups:
        blocks.append(Block(paragraphs=(Paragraph(say("No duties in this plan yet."), text),)))
    for group in sheet.groups:
        letters = report.scheme.set_of(group.letter.code)
        title = Paragraph(f"{group.phrase} ({len(group.duties)})", heading, 8 * POINT)
        blocks.append(Block(paragraphs=(title,), letters=letters, leads=True, below=8 * POINT))
        blocks += [_duty_block(duty, text, small) for duty in group.duties]
    if sheet.decisions:
        title = Paragraph(f"{say('Decided and still open')} ({len(sheet.decisions)})", heading, 8 * POINT)
        blocks.append(Block(paragraphs=(title,), leads=True, below=8 * POINT))
        blocks += decision_blocks(sheet.decisions)
    if sheet.findings:
        title = Paragraph(f"{say('Still to be settled')} ({len(sheet.findings)})", heading, 8 * POINT)
        blocks.append(Block(paragraphs=(title,), leads=True, below=8 * POINT))
        blocks += [
            Block(
                paragraphs=(Paragraph(finding.question, text), Paragraph(finding.sentence, small, 1 * POINT)),
                mark=finding.severity,
                is_ruled=True,
            )
            for finding in sheet.findings
        ]
    return blocks


def _duty_block(duty: Duty, text: Type, small: Type) -> Block:
    paragraphs = [Paragraph(duty.activity, text)]
    where = " · ".join(filter(None, (duty.section, duty.others)))
    if where:
        paragraphs.append(Paragraph(where, small))
    if duty.note:
        paragraphs.append(Paragraph(headed(say_as("column", "Note"), duty.note), small))
    return Block(paragraphs=tuple(paragraphs), is_ruled=True, below=6 * POINT)
