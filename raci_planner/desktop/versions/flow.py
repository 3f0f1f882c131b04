"""The way through versions and layers: asked, carried out, compared."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.comparing.flow import show_comparison
from raci_planner.desktop.days import long_day, moment
from raci_planner.desktop.versions.window import VersionsWindow
from raci_planner.domain.commands import AddLayer, DeleteVersion, RenameVersion, RestorePlan, SwitchLayer
from raci_planner.domain.commands.versions import layers
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.ids import VersionId
from raci_planner.session.versions import keep_version

translate = QCoreApplication.translate


def show_versions(bench: Workbench) -> VersionsWindow:
    """The list of versions; it stays open beside the plan."""
    window = VersionsWindow(bench.session, bench.notices, bench.window)
    window.keep_asked.connect(lambda: keep(bench))
    window.compare_asked.connect(lambda older, newer: _compare(bench, window, older, newer))
    window.restore_asked.connect(lambda key: restore(bench, VersionId(key)))
    window.name_asked.connect(lambda key: _name(bench, VersionId(key)))
    window.delete_asked.connect(lambda key: _delete(bench, VersionId(key)))
    window.show()
    return window


def keep(bench: Workbench) -> None:
    """Ask for a name and keep the plan under it."""
    name = bench.questions.text(
        translate("Versions", "Keep as a version"),
        translate("Versions", "&Name of the version"),
        long_day(_now()),
    )
    if name is None:
        return
    try:
        keep_version(bench.session, name, _now())
    except PlannerError as reason:
        bench.questions.tell(translate("Versions", "The version was not kept"), str(reason))
        return
    bench.say(translate("Versions", "Kept as “{name}”.").format(name=name.strip()))


def restore(bench: Workbench, key: VersionId) -> None:
    """Make the whole plan what a version kept, after a last question."""
    version = bench.session.plan.versions[key]
    sure = bench.questions.choice(
        translate("Versions", "Restore “{name}”?").format(name=version.name),
        translate(
            "Versions", "The plan becomes what it was on {day}. The log of decisions stays. Undo takes it back."
        ).format(day=moment(version.made_at)),
        [("yes", translate("Versions", "Restore"))],
    )
    if sure is not None and bench.run(RestorePlan(key)) is not None:
        bench.say(translate("Versions", "Restored “{name}”. Ctrl+Z takes it back.").format(name=version.name))


def add_layer(bench: Workbench) -> None:
    """Ask for a name and begin another layer as a copy of the plan."""
    name = bench.questions.text(
        translate("Versions", "Add a layer"),
        translate("Versions", "&Name of the new layer; it begins as a copy"),
        translate("Versions", "To be"),
    )
    if name is not None:
        here = bench.session.plan.info.layer or translate("Versions", "As is")
        bench.run(AddLayer(name=name, at=_now(), by=bench.session.author, current=here))


def switch_layer(bench: Workbench) -> None:
    """Put another layer on the table: the other one, or the one that is picked."""
    others = layers(bench.session.plan)
    key = _pick_layer(bench, translate("Versions", "Go to another layer"))
    if key is not None:
        name = next(one.name for one in others if one.id == key)
        if bench.run(SwitchLayer(layer=key, at=_now(), by=bench.session.author)) is not None:
            bench.say(translate("Versions", "This is the layer “{name}” now.").format(name=name))


def compare_layers(bench: Workbench) -> None:
    """Compare the present layer with another one."""
    key = _pick_layer(bench, translate("Versions", "Compare with another layer"))
    if key is not None:
        show_comparison(bench, key, None)


def _pick_layer(bench: Workbench, title: str) -> VersionId | None:
    others = layers(bench.session.plan)
    if not others:
        bench.say(translate("Versions", "This plan has one layer only. Add another one first."))
        return None
    if len(others) == 1:
        return others[0].id
    options = [(str(one.id), one.name) for one in others]
    picked = bench.questions.pick(title, translate("Versions", "Which layer?"), options)
    return None if picked is None else VersionId(int(picked))


def _name(bench: Workbench, key: VersionId) -> None:
    version = bench.session.plan.versions[key]
    name = bench.questions.text(
        translate("Versions", "Name the version"), translate("Versions", "&Name of the version"), version.name
    )
    if name is not None:
        bench.run(RenameVersion(key, name))


def _delete(bench: Workbench, key: VersionId) -> None:
    version = bench.session.plan.versions[key]
    sure = bench.questions.choice(
        translate("Versions", "Delete “{name}”?").format(name=version.name),
        translate("Versions", "The plan itself stays as it is. Undo brings the version back."),
        [("yes", translate("Versions", "Delete"))],
    )
    if sure is not None:
        bench.run(DeleteVersion(key))


def _compare(bench: Workbench, window: VersionsWindow, older: VersionId, newer: VersionId | None) -> None:
    if show_comparison(bench, older, newer) is not None:
        window.close()


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)
