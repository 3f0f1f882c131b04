"""The dialogues of a plan's window, each loaded when it is first asked for.

All together they would take a third of the time until the first plan is on the screen.
"""
# ruff: noqa: PLC0415

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from raci_planner.analysis.findings import Finding
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.domain.commands import ChooseDuty, SplitActivity
from raci_planner.domain.ids import ActivityId

if TYPE_CHECKING:
    from raci_planner.desktop.roles.dialog import RolesDialog
    from raci_planner.interchange.report import PlanReport


def show_preferences(bench: Workbench, key: str = "") -> None:
    """Wishes of the program as a whole; at the one with this key, if there is one."""
    from raci_planner.desktop.preferences.dialog import PreferencesDialog

    dialog = PreferencesDialog(bench.host, bench.window)
    dialog.open()
    if key:
        dialog.reveal(key)


def replace_in_names(bench: Workbench) -> None:
    """Put one text in the place of another in the names that are shown."""
    from raci_planner.desktop.matrix.replace_dialog import ReplaceDialog

    text = bench.matrix.last_found
    ReplaceDialog(bench.matrix.names_in_sight(), text, bench.run, bench.window).open()


def show_details(bench: Workbench) -> None:
    """Name, purpose, stage, review date."""
    from raci_planner.desktop.plan_details import PlanDetailsDialog

    PlanDetailsDialog(bench.session.plan.info, bench.run, bench.window).open()


def show_rules(bench: Workbench) -> None:
    """Which rules the plan is judged by."""
    from raci_planner.desktop.rules_dialog import RulesDialog

    RulesDialog(bench.session, bench.run, bench.window).open()


def show_roles(bench: Workbench) -> "RolesDialog":
    """Roles and people, at the current role."""
    from raci_planner.desktop.roles.dialog import RolesDialog

    dialog = RolesDialog(bench.session, bench.notices, bench.run, bench.questions, bench.window)
    current = bench.matrix.columns.current
    if current is not None:
        dialog.show_role(current.id)
    dialog.open()
    return dialog


def show_letters(bench: Workbench) -> None:
    """The plan's letters: another scheme, or own ones."""
    from raci_planner.desktop.letters.dialog import LettersDialog

    LettersDialog(bench.session.plan, bench.host.theme, bench.run, bench.window).open()


def show_pictures(bench: Workbench) -> None:
    """Workload, duties, blur; beside the window, so that edits can be watched."""
    from raci_planner.desktop.pictures.dialog import PicturesDialog

    PicturesDialog(bench.session, bench.notices, bench.host.theme, bench.window).show()


def split_current(bench: Workbench) -> None:
    """Ask for the names of the current activity's halves."""
    from raci_planner.desktop.splitting import SplitDialog

    activity = bench.matrix.current_activity()
    if activity is None:
        return
    dialog = SplitDialog(bench.session.plan.activities[activity].name, bench.window)
    dialog.names_given.connect(lambda names: bench.run(SplitActivity(activity, tuple(names))))
    dialog.open()


def accept_finding(bench: Workbench, finding: Finding) -> QDialog:
    """Ask for the reason to live with a finding."""
    from raci_planner.desktop.findings.accepting import AcceptDialog

    dialog = AcceptDialog(finding, bench.host.settings, bench.run, bench.window)
    dialog.open()
    return dialog


def ask_duty(bench: Workbench, key: int) -> QDialog:
    """Offer all duties for an activity."""
    from raci_planner.desktop.inspector.duty_dialog import DutyDialog

    activity = ActivityId(key)
    match = bench.session.analysis.recognition_of(activity)
    name = bench.session.plan.activities[activity].name
    dialog = DutyDialog(name, bench.session.boundaries.catalogue, match.duty, bench.window)
    dialog.duty_chosen.connect(lambda duty: bench.run(ChooseDuty(activity, duty)))
    dialog.open()
    return dialog


def import_file(bench: Workbench, path: Path) -> None:
    """Add a file's table to the plan."""
    from raci_planner.desktop.importing.flow import add_table_from

    add_table_from(path, bench.session, bench.run, bench.window, bench.questions, jobs=bench.host.jobs)


def import_rows(bench: Workbench, rows: Sequence[Sequence[str]]) -> None:
    """Add a pasted table to the plan."""
    from raci_planner.desktop.importing.flow import add_pasted

    add_pasted(rows, bench.session, bench.run, bench.window, bench.questions)


def export(bench: Workbench, over: QWidget | None = None) -> None:
    """Ask what to write of the plan, over its window or another one, and write it."""
    from raci_planner.desktop.exporting.choice import ExportMemory
    from raci_planner.desktop.exporting.flow import export_plan

    export_plan(
        bench.session,
        ExportMemory(bench.host.folders.settings / "exports.json"),
        window=over or bench.window,
        questions=bench.questions,
        jobs=bench.host.jobs,
        say=bench.say,
    )


def print_plan(bench: Workbench) -> None:
    """Show the pages of the plan, and print them."""
    from raci_planner.desktop.exporting.printing import print_plan

    print_plan(_report(bench), bench.window, bench.questions)


def copy_picture(bench: Workbench) -> None:
    """Put the matrix on the clipboard as a picture."""
    from raci_planner.desktop.exporting.printing import copy_picture

    copy_picture(_report(bench), bench.questions, bench.say)


def _report(bench: Workbench) -> "PlanReport":
    from raci_planner.session.reporting import plan_report

    return plan_report(bench.session.plan, bench.session.analysis, date.today())


def show_portfolio(bench: Workbench) -> None:
    """Many plans side by side."""
    from raci_planner.desktop.portfolio.flow import show_portfolio

    show_portfolio(bench.window, bench.questions, bench.host.jobs, bench.host.open_path)


def show_versions(bench: Workbench) -> None:
    """The plan as it once was."""
    from raci_planner.desktop.versions.flow import show_versions

    show_versions(bench)


def keep_version(bench: Workbench) -> None:
    """Keep the plan as it stands."""
    from raci_planner.desktop.versions.flow import keep

    keep(bench)


def add_layer(bench: Workbench) -> None:
    """Begin another layer."""
    from raci_planner.desktop.versions.flow import add_layer

    add_layer(bench)


def switch_layer(bench: Workbench) -> None:
    """Put another layer on the table."""
    from raci_planner.desktop.versions.flow import switch_layer

    switch_layer(bench)


def compare_layers(bench: Workbench) -> None:
    """The present layer beside another one."""
    from raci_planner.desktop.versions.flow import compare_layers

    compare_layers(bench)


def compare(bench: Workbench) -> None:
    """Two plans beside each other."""
    from raci_planner.desktop.comparing.flow import ask_to_compare

    ask_to_compare(bench)


def step_through_changes(bench: Workbench, *, forward: bool) -> None:
    """From one change of the comparison to another."""
    from raci_planner.desktop.comparing.flow import comparing_in

    running = comparing_in(bench)
    if running is not None:
        running.page.step(forward=forward)


def merge_copy(bench: Workbench) -> None:
    """Take over what was changed in a copy of the plan."""
    from raci_planner.desktop.comparing.merging import ask_for_copy

    ask_for_copy(bench)


def walk_review(bench: Workbench) -> None:
    """The review of the plan, matter by matter."""
    from raci_planner.desktop.reviewing.flow import walk_review

    walk_review(bench)


def write_review_day(bench: Workbench) -> None:
    """A calendar file for the next review."""
    from raci_planner.desktop.review_day import write_review_day

    write_review_day(bench.session, bench.questions, bench.say)


def pick_template(bench: Workbench) -> None:
    """Add a template to the plan."""
    from raci_planner.desktop.welcome.applying import apply_template
    from raci_planner.desktop.welcome.pick_dialog import PickTemplateDialog
    from raci_planner.session.templates import template

    def apply(key: str) -> None:
        chosen = template(key, bench.host.own_templates)
        if chosen is not None:
            apply_template(chosen, bench.session, bench.run, bench.window, bench.questions)

    dialog = PickTemplateDialog(bench.host.templates(), bench.host.theme, bench.window)
    dialog.chosen.connect(apply)
    dialog.open()


def keep_template(bench: Workbench) -> None:
    """Keep the plan as a template of one's own."""
    from raci_planner.desktop.welcome.keep_dialog import KeepTemplateDialog

    KeepTemplateDialog(bench.session.plan, bench.host.own_templates, bench.questions, bench.say, bench.window).open()


def show_keys(bench: Workbench) -> None:
    """All keys on one page."""
    from raci_planner.desktop.keys_dialog import KeysDialog

    KeysDialog(bench.window).open()


def show_boundaries(bench: Workbench) -> None:
    """The duties and the documents behind them."""
    from raci_planner.desktop.boundary_list import BoundaryListDialog

    BoundaryListDialog(bench.session.boundaries.catalogue, bench.window).open()


def show_about(bench: Workbench) -> None:
    """Version and licences."""
    from raci_planner.desktop.about import AboutDialog

    AboutDialog(bench.window).open()
