"""What can be done to a plan. Each command decides, on a plan, the edit that carries it out, or refuses.

A command changes nothing itself; `session` runs it. There are many, and the window of a plan stands before most of
them are needed: a family is loaded when one of its names is first asked for. `__init__.pyi` tells type checkers.
"""

from importlib import import_module

_FAMILIES = {
    "activities": "AddActivities ChooseDuty DeleteActivities MoveActivities RenameActivity SetNote SplitActivity",
    "ballots": (
        "CastBallot CastBallots DropBallot GiveUpCodeWord OpenBallots PutBallotsAway ReopenBallot "
        "RevealBallots VoteAgain"
    ),
    "command": "Command",
    "comparing": "TakeDifferences",
    "layers": "AddLayer SwitchLayer",
    "letters": "NewRow PasteBlock SetCells SetLetters ToggleLetter",
    "log": "AddLogEntry ChangeLogEntry DeleteLogEntry",
    "merging": (
        "ChangedCell Home MergeTable MovedActivity MovedRole MovedSection NewActivity NewRole NewSection "
        "TableDifference"
    ),
    "people": "AddPerson AssignPerson DeletePerson DescribePerson RenamePerson SetHolders UnassignPerson",
    "plan": "AcceptFinding GradeRule ReopenFinding SetPlanInfo UseCatalogue",
    "replacing": "ReplaceInNames",
    "restoring": "RestoreCells RestorePlan RestoreRows",
    "reviews": "BeginReview FinishReview GiveUpReview NoteReviewStep SettleByCommand",
    "roles": "AddRole DeleteRole DescribeRole MergeRole MoveRole RenameRole SetRoleSide SplitRole",
    "schemes": "ChangeScheme DefineScheme",
    "sections": "AddSection DeleteSection MoveSection RenameSection",
    "sign_offs": "SignOffRole WithdrawSignOff",
    "standings": "ClearStandings SetStandings",
    "tables": "AddTable Table TableActivity TablePerson TableRole TableSection",
    "versions": "DeleteVersion KeepVersion RenameVersion",
}
_HOMES = {name: family for family, names in _FAMILIES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """The command with this name."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """The commands, loaded or not."""
    return list(_HOMES)
