"""A template beside a plan that is filled already: what it would add, in the letters of the plan."""

from dataclasses import replace

from raci_planner.domain.commands import Table, TableSection
from raci_planner.domain.plan import Plan
from raci_planner.domain.recoding import Recoding, likely_targets
from raci_planner.domain.schemes import LetterScheme
from raci_planner.interchange.merging import Comparison, Proposal, ProposalKind, compare
from raci_planner.interchange.recognition import DraftTable, Layout, LayoutKind
from raci_planner.interchange.sheet import Sheet
from raci_planner.session.templates import Template


def table_for(template: Template, scheme: LetterScheme) -> Table:
    """A template's table in the letters of a scheme."""
    table = template.table
    if template.scheme == scheme:
        return table
    recoding = Recoding(template.scheme, scheme, likely_targets(template.scheme, scheme))
    sections = (
        TableSection(
            section.name,
            tuple(replace(row, letters=tuple(map(recoding, row.letters))) for row in section.activities),
        )
        for section in table.sections
    )
    return replace(table, sections=tuple(sections))


def compare_template(plan: Plan, template: Template) -> Comparison:
    """What a template would change in a plan. Where it leaves a cell empty, it has nothing to say of it."""
    table = table_for(template, plan.scheme)
    rows = [row for section in table.sections for row in section.activities]
    silent = {
        (number, place) for number, row in enumerate(rows) for place, letters in enumerate(row.letters) if not letters
    }
    width = len(table.roles)
    draft = DraftTable(
        source=template.title,
        table=table,
        scheme=plan.scheme,
        layout=Layout(kind=LayoutKind.GRID, header=0, end=len(rows) + 1, names=0, columns=tuple(range(1, width + 1))),
        meanings=(),
        doubts=(),
        sheet=Sheet(template.title, ()),
        unread=frozenset(silent),
    )
    return compare(plan, draft)


def overwrites(proposal: Proposal) -> bool:
    """Whether taking a difference over would undo what somebody wrote: a letter, a name, a note."""
    writes = {ProposalKind.CHANGES_CELL, ProposalKind.CHANGES_NOTE}
    renames = {ProposalKind.RENAMES_ROLE, ProposalKind.RENAMES_SECTION, ProposalKind.RENAMES_ACTIVITY}
    return proposal.kind in renames or (proposal.kind in writes and bool(proposal.before))
