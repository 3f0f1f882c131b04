"""What the palette offers in a plan's window: its commands, and everything in the plan that has a name."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from raci_planner.analysis.findings import Finding
from raci_planner.desktop.actions.action_set import ActionSet
from raci_planner.desktop.actions.reasons import reason
from raci_planner.desktop.actions.spec import ActionSpec, MenuSpec
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.palette.entry import Entry, Section
from raci_planner.desktop.palette.palette import CommandPalette
from raci_planner.desktop.preferences.table import wish_table
from raci_planner.desktop.window.dialogues import show_preferences
from raci_planner.desktop.window.letter_menu import LetterActions
from raci_planner.desktop.window.review_actions import apply_fix, findings_here, jump_to
from raci_planner.desktop.window.situation import situation_of
from raci_planner.desktop.words.findings import kind_word
from raci_planner.domain.ids import RoleId

translate = QCoreApplication.translate
_NATIVE = QKeySequence.SequenceFormat.NativeText
_PALETTE = "palette"
_FIRST_FINDINGS = 10


def show_palette(bench: Workbench, actions: ActionSet, letters: LetterActions) -> CommandPalette:
    """Everything that can be done or gone to, by a few letters of its name."""
    return _shown(bench, first_entries(bench, actions, letters), lambda: further_entries(bench))


def show_places(bench: Workbench) -> CommandPalette:
    """Every activity and role, to go to by a few letters."""
    return _shown(bench, place_entries(bench), lambda: ())


def _shown(bench: Workbench, entries: Iterable[Entry], further: Callable[[], Iterable[Entry]]) -> CommandPalette:
    for open_one in bench.window.findChildren(CommandPalette):
        open_one.dismiss()
    return CommandPalette(entries, further, bench.host.theme, bench.window)


def first_entries(bench: Workbench, actions: ActionSet, letters: LetterActions) -> Iterator[Entry]:
    """What is offered however large the plan is, each kind in the order in which it is shown elsewhere."""
    yield from _commands(bench, actions)
    yield from _letters(bench, letters)
    yield from _filters(bench)
    yield from _ways_out(bench)
    yield from _findings(bench, bench.session.analysis.findings[:_FIRST_FINDINGS])
    yield from _roles(bench)
    yield from _settings(bench)
    yield from _plans(bench)


def further_entries(bench: Workbench) -> Iterator[Entry]:
    """What there may be thousands of: activities, and findings beyond the most pressing."""
    yield from _activities(bench)
    yield from _findings(bench, bench.session.analysis.findings[_FIRST_FINDINGS:])


def place_entries(bench: Workbench) -> Iterator[Entry]:
    """Where one can go in the plan."""
    yield from _activities(bench)
    yield from _roles(bench)


def _commands(bench: Workbench, actions: ActionSet) -> Iterator[Entry]:
    situation = situation_of(bench)
    inside = translate("Palette", "{menu}: {entry}")
    for menu, inner, spec in _rows(actions.menus()):
        if spec.id == _PALETTE or spec.id not in actions:
            continue
        action = actions[spec.id]
        text = _plain(action.text())
        yield Entry(
            section=Section.COMMANDS,
            text=text if inner is None else inside.format(menu=_plain(inner.text), entry=text),
            act=action.trigger,
            place=_plain(menu.text),
            keys=_keys(spec.keys[0]) if spec.keys else "",
            keywords=f"{spec.keywords} {spec.tooltip}",
            reason=reason(spec.when.lacking(situation)),
        )


def _rows(menus: tuple[MenuSpec, ...]) -> Iterator[tuple[MenuSpec, MenuSpec | None, ActionSpec]]:
    """Each row of the table with its menu, and with the menu inside that if it stands in one."""
    for menu in menus:
        for entry in menu.entries:
            if isinstance(entry, MenuSpec):
                yield from ((menu, entry, spec) for spec in entry.actions())
            elif entry is not None:
                yield menu, None, entry


def _letters(bench: Workbench, letters: LetterActions) -> Iterator[Entry]:
    why_not = reason("is_read_only" if bench.session.document.is_read_only else "")
    if not why_not and bench.matrix.current_cell() is None:
        why_not = reason("has_cells")
    words = translate("Palette", "Set selection to {word}")
    for action in letters.setting():
        yield Entry(
            section=Section.COMMANDS,
            text=words.format(word=action.text()),
            act=action.trigger,
            place=translate("Palette", "Cell"),
            keys=action.shortcut().toString(_NATIVE),
            keywords=action.statusTip(),
            reason=why_not,
            is_usual=True,
        )


def _filters(bench: Workbench) -> Iterator[Entry]:
    scheme = bench.session.plan.scheme
    owner = next((letter for letter in scheme.letters if scheme.set_of(letter.code) & scheme.accountable), None)
    if owner is None:
        return
    words = translate("Palette", "Show activities where {role} is {word}")
    for role in bench.session.plan.roles_in_order():
        yield Entry(
            section=Section.COMMANDS,
            text=words.format(role=role.name, word=owner.said),
            act=partial(_filter, bench, role.id),
            place=translate("Palette", "Filter"),
        )


def _filter(bench: Workbench, role: RoleId) -> None:
    """Narrow the matrix by its own bar, so that it shows what was asked and how to take it back."""
    bar = bench.matrix.filter_bar
    bench.matrix.show_filter_bar()
    bar.clear()
    bar.role.setCurrentIndex(bar.role.findData(role))
    bar.letter.setCurrentIndex(bar.letter.findData(int(bench.session.plan.scheme.accountable)))


def _ways_out(bench: Workbench) -> Iterator[Entry]:
    is_read_only = bench.session.document.is_read_only
    for finding in findings_here(bench):
        for fix in finding.fixes:
            yield Entry(
                section=Section.FINDINGS,
                text=fix.label,
                act=partial(apply_fix, bench, fix),
                place=translate("Palette", "Way out"),
                keywords=translate("Palette", "accept suggestion fix"),
                reason=reason("is_read_only" if is_read_only else ""),
            )


def _findings(bench: Workbench, findings: tuple[Finding, ...]) -> Iterator[Entry]:
    activities = bench.session.plan.activities
    words = translate("Palette", "{title} — {activity}")
    for finding in findings:
        activity = activities.get(finding.activity) if finding.activity is not None else None
        yield Entry(
            section=Section.FINDINGS,
            text=finding.title if activity is None else words.format(title=finding.title, activity=activity.name),
            act=partial(_go_to_finding, bench, finding),
            place=kind_word(finding.severity),
        )


def _go_to_finding(bench: Workbench, finding: Finding) -> None:
    bench.findings.show_finding(finding.key)
    jump_to(bench, finding)
    bench.matrix.setFocus()


def _activities(bench: Workbench) -> Iterator[Entry]:
    place = translate("Palette", "Activity")
    for activity in bench.session.plan.activities_in_order():
        yield Entry(
            section=Section.ACTIVITIES,
            text=activity.name,
            act=partial(bench.matrix.go_to, activity.id),
            place=place,
        )


def _roles(bench: Workbench) -> Iterator[Entry]:
    place = translate("Palette", "Role")
    for role in bench.session.plan.roles_in_order():
        yield Entry(
            section=Section.ROLES,
            text=role.name,
            act=partial(_go_to_role, bench, role.id),
            place=place,
            keywords=role.short_name,
        )


def _go_to_role(bench: Workbench, role: RoleId) -> None:
    """Go to the role's cell of the current activity, or of the first one."""
    activity = bench.matrix.current_activity()
    if activity is None:
        activity = next((one.id for one in bench.session.plan.activities_in_order()), None)
    if activity is not None:
        bench.matrix.go_to(activity, role)
    bench.inspector.show_cell(None, role)


def _settings(bench: Workbench) -> Iterator[Entry]:
    words = translate("Palette", "Preferences: {setting}")
    place = translate("Palette", "Settings")
    for group in wish_table(bench.host):
        for wish in group.wishes:
            yield Entry(
                section=Section.SETTINGS,
                text=words.format(setting=wish.plain_text),
                act=partial(show_preferences, bench, wish.key),
                place=place,
                keywords=f"{wish.said} {group.title}",
            )


def _plans(bench: Workbench) -> Iterator[Entry]:
    place = translate("Palette", "Recent plan")
    for plan in bench.host.recent.plans():
        if plan.path != bench.session.document.path:
            yield Entry(
                section=Section.PLANS,
                text=plan.name,
                act=partial(bench.host.open_path, plan.path),
                place=place,
                keywords=plan.path.name,
                reason="" if plan.is_there else translate("Palette", "Its file is not there"),
            )


def _plain(text: str) -> str:
    """An action's text without the keyboard's mark and the dots that announce a question."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(_NATIVE)
