"""Silent ballots as files: one per participant, filled in a spreadsheet program and read back."""

from raci_planner.interchange.ballots.names import free_file_name
from raci_planner.interchange.ballots.reader import BallotFile, is_ballot, is_broken, read_ballot
from raci_planner.interchange.ballots.writer import BALLOT_ENDINGS, write_ballot

__all__ = ["BALLOT_ENDINGS", "BallotFile", "free_file_name", "is_ballot", "is_broken", "read_ballot", "write_ballot"]
