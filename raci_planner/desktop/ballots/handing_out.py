"""Writing a ballot file for everybody who has not voted, into one folder."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.ballots.opening_dialog import names_in
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.domain.commands import CastBallot, CastBallots
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.plan import Plan
from raci_planner.interchange.ballots import BALLOT_ENDINGS, free_file_name, write_ballot

translate = QCoreApplication.translate


def hand_out(bench: Workbench, ending: str | None = None) -> None:
    """Ask where to, and as what if that is open, and write the files on a thread."""
    names = _waiting(bench)
    if not names:
        return
    if ending is None:
        ending = bench.questions.choice(
            translate("Ballots", "Ballot files"),
            translate("Ballots", "One for each of: {names}.").format(names=", ".join(names)),
            [(BALLOT_ENDINGS[0], translate("Ballots", "Excel workbooks")), (BALLOT_ENDINGS[1], "CSV")],
        )
    folder = bench.questions.folder(translate("Ballots", "Folder for the ballots")) if ending is not None else None
    if ending is None or folder is None:
        return
    plan = Plan.from_records(bench.session.plan.records())
    targets = _targets(plan, names, ending)
    there = [name for name in targets if (folder / name).exists()]
    if there and not _may_replace(bench, there):
        return

    def write() -> None:
        for file, name in targets.items():
            write_ballot(folder / file, plan, name, date.today())

    words = translate("Ballots", "{n} ballots are in {folder}").format(n=len(targets), folder=folder)
    bench.host.jobs.start(
        write,
        lambda _: bench.say(words),
        lambda reason: _fail(bench, reason),
    )


def _waiting(bench: Workbench) -> Sequence[str]:
    """Who has not voted yet; if nobody is known, that is asked, and they are put on the list."""
    ballots = bench.session.plan.ballots.values()
    names = sorted((one.participant for one in ballots if not one.is_sealed), key=str.casefold)
    if names or ballots:
        return names or sorted(one.participant for one in ballots)
    title = translate("Ballots", "Who takes part?")
    asked = names_in(bench.questions.text(title, translate("Ballots", "Names, with commas between them")) or "")
    if asked:
        bench.run(CastBallots(tuple(CastBallot(name, (), is_sealed=False) for name in asked), date.today()))
    return asked


def _targets(plan: Plan, names: Sequence[str], ending: str) -> dict[str, str]:
    """The names of the files, and whose each is."""
    files: dict[str, str] = {}
    for name in names:
        file = free_file_name(plan.info.name, name, ending, {one.casefold() for one in files})
        files[file] = name
    return files


def _may_replace(bench: Workbench, there: Sequence[str]) -> bool:
    text = translate("Ballots", "Files of these names are in the folder already: {names}.")
    options = [("replace", translate("Ballots", "Replace them"))]
    title = translate("Ballots", "Replace the files?")
    return bench.questions.choice(title, text.format(names=", ".join(there)), options) == "replace"


def _fail(bench: Workbench, reason: PlannerError) -> None:
    bench.questions.tell(translate("Ballots", "The ballots were not written"), str(reason))
