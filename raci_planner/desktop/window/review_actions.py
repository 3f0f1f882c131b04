"""What the Review menu does, and what the findings panel asks for."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from raci_planner.analysis.findings import Finding, Fix
from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.window import dialogues
from raci_planner.desktop.window.dialogues import accept_finding
from raci_planner.domain.commands import ReopenFinding, SetCells
from raci_planner.domain.ids import RoleId

translate = QCoreApplication.translate


def review_actions(bench: Workbench) -> Handlers:
    """A handler for each action of the menu."""
    return {
        "next_finding": lambda: bench.findings.step(forward=True),
        "previous_finding": lambda: bench.findings.step(forward=False),
        "fixes": lambda: show_fixes(bench),
        "accept": lambda: _accept_here(bench),
        "why": lambda: _show_why(bench),
        "only_here": lambda: _toggle_only_here(bench),
        "show_accepted": lambda: bench.findings.set_wishes(
            replace(bench.findings.wishes, shows_accepted=not bench.findings.wishes.shows_accepted)
        ),
        "compare": lambda: dialogues.compare(bench),
        "next_change": lambda: dialogues.step_through_changes(bench, forward=True),
        "previous_change": lambda: dialogues.step_through_changes(bench, forward=False),
        "merge_copy": lambda: dialogues.merge_copy(bench),
        "review": lambda: dialogues.walk_review(bench),
        "calendar": lambda: dialogues.write_review_day(bench),
        "portfolio": lambda: dialogues.show_portfolio(bench),
    }


def connect_findings(bench: Workbench) -> None:
    """Carry out what the findings panel asks for."""
    panel = bench.findings
    panel.jump_requested.connect(lambda finding: jump_to(bench, finding))
    panel.fix_requested.connect(lambda fix: apply_fix(bench, fix))
    panel.accept_requested.connect(lambda finding: accept_finding(bench, finding))
    panel.reopen_requested.connect(lambda finding: bench.run(ReopenFinding(finding.key)))
    panel.why_requested.connect(lambda finding: _explain(bench, finding))


def jump_to(bench: Workbench, finding: Finding) -> None:
    """Put the matrix on the cell that a finding stands on."""
    activity = finding.activity or next(iter(finding.activities), None)
    role = role_in_question(finding)
    if activity is not None:
        bench.matrix.go_to(activity, role)
    is_about_one = finding.activity is not None or len(finding.activities) == 1
    bench.inspector.show_cell(activity if is_about_one else None, role)


def role_in_question(finding: Finding) -> RoleId | None:
    """The role whose cell to look at: the one that the first way out would change, else the first it speaks of."""
    for fix in finding.fixes:
        if isinstance(fix.command, SetCells) and fix.command.cells:
            return fix.command.cells[0].role
    if finding.cells:
        return finding.cells[0].role
    return finding.roles[0] if finding.roles else None


def apply_fix(bench: Workbench, fix: Fix) -> None:
    """Carry out a way out of a finding."""
    if bench.run(fix.command) is not None:
        bench.say(translate("Review", "Done: {what}. Ctrl+Z takes it back.").format(what=fix.label))


def show_fixes(bench: Workbench) -> QMenu | None:
    """A menu of what can be done about the findings here, at the matrix's cursor."""
    findings = findings_here(bench)
    if not findings:
        bench.say(translate("Review", "Nothing is odd here."))
        return None
    menu = QMenu(bench.window)
    for finding in findings:
        _add_heading(menu, finding.title)
        for fix in finding.fixes:
            menu.addAction(fix.label.replace("&", "&&"), partial(apply_fix, bench, fix))
        menu.addAction(translate("Review", "Accept as it is…"), partial(accept_finding, bench, finding))
    view = bench.matrix.view
    menu.popup(view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft()))
    menu.setActiveAction(menu.actions()[1])
    return menu


def _add_heading(menu: QMenu, title: str) -> None:
    """What the next entries are about; a menu's own sections are lines without a word in a style sheet."""
    if menu.actions():
        menu.addSeparator()
    heading = menu.addAction(title.replace("&", "&&"))
    heading.setEnabled(False)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)


def findings_here(bench: Workbench) -> tuple[Finding, ...]:
    """The findings on the current cell, else those of its row; that of the open card comes first."""
    current = bench.findings.current_finding()
    first = () if current is None else (current,)
    activity = bench.matrix.current_activity()
    if activity is None:
        return first
    of_row = bench.session.analysis.of_activity(activity)
    cell = bench.matrix.current_cell()
    of_cell = tuple(one for one in of_row if cell is not None and cell[1] in one.roles)
    here = of_cell or of_row
    if current is not None and (not here or activity in (current.activity, *current.activities)):
        return (current, *(one for one in here if one.key != current.key))
    return here


def _accept_here(bench: Workbench) -> None:
    here = findings_here(bench)
    if here:
        accept_finding(bench, here[0])


def _show_why(bench: Workbench) -> None:
    bench.show_inspector()
    bench.inspector.show_cell(bench.matrix.current_activity(), None)


def _explain(bench: Workbench, finding: Finding) -> None:
    bench.show_inspector()
    jump_to(bench, finding)
    bench.inspector.explain(finding)


def _toggle_only_here(bench: Workbench) -> None:
    wishes = bench.findings.wishes
    activity = bench.matrix.current_activity() if wishes.activity is None else None
    bench.findings.set_wishes(replace(wishes, activity=activity))
