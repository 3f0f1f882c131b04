"""What the Review menu does about agreeing: for the chosen cells, or for whole activities."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.words.agreement import known_names
from raci_planner.domain.commands import ClearStandings, SetStandings
from raci_planner.domain.commands.standings import Spot
from raci_planner.domain.records import StandingState

translate = QCoreApplication.translate


def agreement_actions(bench: Workbench) -> Handlers:
    """A handler for each action; the inspector asks for one of them too."""
    bench.inspector.activity_page.agreement.entry_requested.connect(lambda: write_entry(bench))
    return {
        "agree": partial(_say, bench, StandingState.AGREED),
        "not_needed": partial(_say, bench, StandingState.NOT_NEEDED),
        "dispute": partial(_ask, bench, StandingState.DISPUTED),
        "park": partial(_ask, bench, StandingState.PARKED),
        "reopen": lambda: _reopen(bench),
        "log_entry": lambda: write_entry(bench),
        "log": lambda: show_log(bench),
        "sign_off": lambda: show_sign_off(bench),
    }


def chosen_spots(bench: Workbench) -> tuple[Spot, ...]:
    """The chosen cells; the chosen activities as a whole where names are among what is chosen."""
    chosen = bench.matrix.chosen
    if 0 in chosen.columns():
        return tuple((activity, None) for activity in chosen.activities())
    return tuple(chosen.cells())


def write_entry(bench: Workbench) -> None:
    """Ask what was said or decided about the current activity or cell."""
    from raci_planner.desktop.agreement.entry_dialog import EntryDialog  # noqa: PLC0415 - loaded when it is wanted

    activity, cell = bench.matrix.current_activity(), bench.matrix.current_cell()
    if activity is None:
        return
    plan = bench.session.plan
    subjects: list[tuple[str, Spot]] = [(plan.activities[activity].name, (activity, None))]
    if cell is not None:
        words = translate("Review", "{role} on it").format(role=plan.roles[cell[1]].name)
        subjects.append((words, cell))
    title = translate("Review", "Note or decision")
    EntryDialog(title, subjects, bench.window, settings=bench.host.settings, run=bench.run).open()


def show_log(bench: Workbench) -> None:
    """All that was said and decided, beside the window."""
    from raci_planner.desktop.agreement.log_window import LogWindow  # noqa: PLC0415 - loaded when it is wanted

    window = LogWindow(bench.session, bench.notices, bench.host.settings, bench.run, bench.window)
    window.jump_requested.connect(bench.matrix.go_to)
    window.show()


def show_sign_off(bench: Workbench) -> None:
    """Each role's sheet, and who agrees with it."""
    from raci_planner.desktop.agreement.sign_off_dialog import SignOffDialog  # noqa: PLC0415 - loaded when wanted

    dialog = SignOffDialog(bench.session, bench.notices, bench.run, QGuiApplication.clipboard(), bench.window)
    current = bench.matrix.columns.current
    if current is not None:
        dialog.show_role(current.id)
    dialog.open()


def _say(bench: Workbench, state: StandingState) -> None:
    spots = chosen_spots(bench)
    if state is StandingState.NOT_NEEDED:
        spots = tuple(dict.fromkeys((activity, None) for activity, _ in spots))
    if spots:
        bench.run(SetStandings(spots=spots, state=state, by=bench.host.settings.current.author, on=date.today()))


def _ask(bench: Workbench, state: StandingState) -> None:
    from raci_planner.desktop.agreement.standing_dialog import StandingDialog  # noqa: PLC0415 - loaded when wanted

    spots = chosen_spots(bench)
    if not spots:
        return
    plan = bench.session.plan
    subjects = [(_words(bench, spots), spots)]
    if len(spots) == 1 and spots[0][1] is not None:
        subjects.append((translate("Review", "The whole activity"), ((spots[0][0], None),)))
    StandingDialog(
        state,
        subjects,
        bench.window,
        before=plan.standings.get(spots[0]),
        names=known_names(plan),
        settings=bench.host.settings,
        run=bench.run,
    ).open()


def _words(bench: Workbench, spots: tuple[Spot, ...]) -> str:
    plan = bench.session.plan
    if len(spots) > 1:
        return translate("Review", "{count} chosen places").format(count=len(spots))
    ((activity, role),) = spots
    name = plan.activities[activity].name
    return name if role is None else translate("Review", "{role} on it").format(role=plan.roles[role].name)


def _reopen(bench: Workbench) -> None:
    """Nothing is said any more of the chosen cells; of the whole activity, if nothing was said of them."""
    spots, said = chosen_spots(bench), bench.session.plan.standings
    if not any(spot in said for spot in spots):
        spots = tuple(dict.fromkeys((activity, None) for activity, _ in spots))
    if spots:
        bench.run(ClearStandings(spots))
