"""Ballots as files: written for everybody, dropped back in any order, asked about where in doubt."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.window import dialogues
from raci_planner.domain import commands

translate = QCoreApplication.translate


class BallotFiles:
    """Writes and takes in the ballot files of one plan window."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def hand_out(self, ending: str | None = None) -> None:
        """Write a ballot file for everybody who has not voted."""
        from raci_planner.desktop.ballots.handing_out import hand_out  # noqa: PLC0415

        hand_out(self._bench, ending)

    def take_folder(self) -> None:
        """Take in all ballots that lie in a folder, and tell of workbooks in it that cannot be read."""
        from raci_planner.interchange.ballots import is_ballot, is_broken  # noqa: PLC0415

        folder = self._bench.questions.folder(translate("Ballots", "Folder with filled ballots"))
        if folder is None:
            return
        found = sorted(path for path in folder.iterdir() if path.is_file() and (is_ballot(path) or is_broken(path)))
        if found:
            self.take_in(found)
        else:
            self._bench.say(translate("Ballots", "There is no ballot in {folder}.").format(folder=folder.name))

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read ballot files, asking whatever is in doubt."""
        from raci_planner.desktop.ballots.taking_in import TakingIn  # noqa: PLC0415

        TakingIn(self._bench, lambda path: dialogues.import_file(self._bench, path)).start(paths)

    def wants(self, path: Path) -> bool:
        """Whether a dropped file is for the ballots: any table while they are open, else one that is marked."""
        from raci_planner.interchange.ballots import is_ballot  # noqa: PLC0415

        box = self._bench.session.plan.ballot_box
        return (box is not None and not box.is_revealed) or is_ballot(path)

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Take in ballots that were dropped; if none are being taken, that is asked first."""
        box, questions = self._bench.session.plan.ballot_box, self._bench.questions
        title = translate("Ballots", "Take in ballots?")
        if box is None:
            text = translate("Ballots", "These are filled ballots, but no silent ballots are open.")
            if not questions.choice(title, text, [("open", translate("Ballots", "Open them and take these in"))]):
                return
            if (
                self._bench.run(commands.OpenBallots(by=self._bench.host.settings.current.author, on=date.today()))
                is None
            ):
                return
        elif box.is_revealed:
            words = translate("Ballots", "The ballots have been revealed. A second round takes new ones.")
            questions.tell(title, words)
            return
        self.take_in(paths)
