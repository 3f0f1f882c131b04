"""Ballot files that come back: read on a thread, asked about where in doubt, taken in as one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.ballots.doubts_dialog import DoubtsDialog, TakenFile
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.days import moment
from raci_planner.domain.commands import CastBallot, CastBallots
from raci_planner.domain.commands.ballots import ballot_of
from raci_planner.domain.comparing.names import same_name
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.plan import Plan
from raci_planner.interchange.ballots import BallotFile, read_ballot

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Read:
    """A file with what was understood of it, or why it was not, and when it was saved."""

    path: Path
    saved: datetime
    ballot: BallotFile | None
    reason: str = ""


@dataclass(slots=True)
class _Taken:
    """What the questions have come to so far."""

    cast: dict[str, CastBallot] = field(default_factory=dict)
    sources: dict[str, _Read] = field(default_factory=dict)
    files: list[TakenFile] = field(default_factory=list)


class TakingIn:
    """A handful of files, in whatever order they were dropped."""

    def __init__(self, bench: Workbench, import_table: Callable[[Path], object]) -> None:
        self._bench = bench
        self._import_table = import_table

    def start(self, paths: Sequence[Path]) -> None:
        """Read the files, the one that was saved last at the end; the window stays usable meanwhile."""
        plan = Plan.from_records(self._bench.session.plan.records())
        roles = self._bench.session.boundaries.roles

        def read() -> list[_Read]:
            found = []
            for path in paths:
                saved = _saved(path)
                try:
                    found.append(_Read(path, saved, read_ballot(path, plan, roles)))
                except PlannerError as reason:
                    found.append(_Read(path, saved, None, str(reason)))
            return sorted(found, key=lambda one: one.saved)

        def fail(reason: PlannerError) -> None:
            self._bench.questions.tell(translate("Ballots", "The ballots were not read"), str(reason))

        self._bench.host.jobs.start(read, self._take, fail)

    def _take(self, found: Sequence[_Read]) -> None:
        taken = _Taken()
        for one in found:
            if one.ballot is None:
                taken.files.append(TakenFile(one.path.name, "", (one.reason,)))
            elif self._is_wanted(one.path, one.ballot):
                self._add(one, one.ballot, taken)
        if taken.cast:
            self._bench.run(CastBallots(tuple(taken.cast.values()), date.today()))
            names = ", ".join(cast.participant for cast in taken.cast.values())
            self._bench.say(translate("Ballots", "Taken in: {names}").format(names=names))
        if any(one.lines for one in taken.files):
            DoubtsDialog(taken.files, self._bench.window).open()

    def _is_wanted(self, path: Path, ballot: BallotFile) -> bool:
        """Whether a file is to be taken as a ballot; one that does not say that it is one is asked about."""
        if ballot.is_marked:
            return True
        title = translate("Ballots", "Is this a ballot?")
        text = translate("Ballots", "“{file}” does not say that it is a ballot on this plan.")
        if ballot.is_about_another:
            text = translate("Ballots", "“{file}” is a ballot on another plan; it is read by the names in it.")
        options = [("ballot", translate("Ballots", "Take it as a ballot"))]
        if not ballot.is_about_another:
            options.append(("table", translate("Ballots", "Import it as a table")))
        answer = self._bench.questions.choice(title, text.format(file=path.name), options)
        if answer == "table":
            self._import_table(path)
        return answer == "ballot"

    def _add(self, read: _Read, ballot: BallotFile, taken: _Taken) -> None:
        name = self._name_of(ballot)
        if not name:
            return
        earlier = next((key for key in taken.cast if same_name(key, name)), None)
        held = ballot_of(self._bench.session.plan, name)
        if earlier is not None or (held is not None and held.is_sealed):
            title = translate("Ballots", "A second ballot of {name}").format(name=name)
            text = _second(read, taken.sources.get(earlier or ""))
            options = [
                ("replace", translate("Ballots", "Take the second")),
                ("keep", translate("Ballots", "Keep the first")),
            ]
            if self._bench.questions.choice(title, text, options) != "replace":
                return
            if earlier is not None:
                del taken.cast[earlier], taken.sources[earlier]
                taken.files = [replace(one, is_replaced=one.participant == earlier) for one in taken.files]
        taken.cast[name] = CastBallot(name, ballot.votes)
        taken.sources[name] = read
        taken.files.append(TakenFile(ballot.source, name, tuple(map(str, ballot.doubts))))

    def _name_of(self, ballot: BallotFile) -> str:
        """Whose ballot it is: asked if it does not say so, or names somebody whom nobody expects."""
        plan = self._bench.session.plan
        held = ballot_of(plan, ballot.participant)
        if ballot.is_named and (held is not None or not plan.ballots):
            return held.participant if held is not None else ballot.participant
        title = translate("Ballots", "Whose ballot is “{file}”?").format(file=ballot.source)
        waiting = ", ".join(sorted(one.participant for one in plan.ballots.values() if not one.is_sealed))
        label = translate("Ballots", "Name. Not yet: {names}").format(names=waiting or "—")
        answer = self._bench.questions.text(title, label, ballot.participant) or ""
        return " ".join(answer.split())


def _second(read: _Read, first: _Read | None) -> str:
    """Which ballot came twice and which of the two is the later one; the first may have been taken in long ago."""
    named = {"file": read.path.name, "when": moment(read.saved)}
    if first is None:
        text = translate("Ballots", "“{file}”, saved {when}, would take the place of what was taken in before.")
        return text.format(**named)
    text = translate("Ballots", "“{file}”, saved {when}, would take the place of “{first}”, saved {before}.")
    return text.format(**named, first=first.path.name, before=moment(first.saved))


def _saved(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime)
    except OSError:
        return datetime.now()  # whoever reads it says what is wrong with it
