"""What can be done to a plan. Each command decides, on a plan, the edit that carries it out, or refuses.

A command changes nothing itself; `session` runs it.
"""

from raci_planner.domain.commands.activities import (
    AddActivities,
    ChooseDuty,
    DeleteActivities,
    MoveActivities,
    RenameActivity,
    SetNote,
    SplitActivity,
)
from raci_planner.domain.commands.ballots import (
    CastBallot,
    CastBallots,
    DropBallot,
    GiveUpCodeWord,
    OpenBallots,
    PutBallotsAway,
    ReopenBallot,
    RevealBallots,
    VoteAgain,
)
from raci_planner.domain.commands.command import Command
from raci_planner.domain.commands.comparing import TakeDifferences
from raci_planner.domain.commands.layers import AddLayer, SwitchLayer
from raci_planner.domain.commands.letters import NewRow, PasteBlock, SetCells, SetLetters, ToggleLetter
from raci_planner.domain.commands.log import AddLogEntry, ChangeLogEntry, DeleteLogEntry
from raci_planner.domain.commands.merging import (
    ChangedCell,
    Home,
    MergeTable,
    MovedActivity,
    MovedRole,
    MovedSection,
    NewActivity,
    NewRole,
    NewSection,
    TableDifference,
)
from raci_planner.domain.commands.people import (
    AddPerson,
    AssignPerson,
    DeletePerson,
    DescribePerson,
    RenamePerson,
    UnassignPerson,
)
from raci_planner.domain.commands.plan import (
    AcceptFinding,
    GradeRule,
    ReopenFinding,
    SetPlanInfo,
    UseCatalogue,
)
from raci_planner.domain.commands.replacing import ReplaceInNames
from raci_planner.domain.commands.reviews import (
    BeginReview,
    FinishReview,
    GiveUpReview,
    NoteReviewStep,
    SettleByCommand,
)
from raci_planner.domain.commands.roles import (
    AddRole,
    DeleteRole,
    DescribeRole,
    MergeRole,
    MoveRole,
    RenameRole,
    SetRoleSide,
    SplitRole,
)
from raci_planner.domain.commands.schemes import ChangeScheme, DefineScheme
from raci_planner.domain.commands.sections import AddSection, DeleteSection, MoveSection, RenameSection
from raci_planner.domain.commands.sign_offs import SignOffRole, WithdrawSignOff
from raci_planner.domain.commands.standings import ClearStandings, SetStandings
from raci_planner.domain.commands.tables import (
    AddTable,
    Table,
    TableActivity,
    TablePerson,
    TableRole,
    TableSection,
)
from raci_planner.domain.commands.versions import (
    DeleteVersion,
    KeepVersion,
    RenameVersion,
    RestoreCells,
    RestorePlan,
    RestoreRows,
)

__all__ = [
    "AcceptFinding",
    "AddActivities",
    "AddLayer",
    "AddLogEntry",
    "AddPerson",
    "AddRole",
    "AddSection",
    "AddTable",
    "AssignPerson",
    "BeginReview",
    "CastBallot",
    "CastBallots",
    "ChangeLogEntry",
    "ChangeScheme",
    "ChangedCell",
    "ChooseDuty",
    "ClearStandings",
    "Command",
    "DefineScheme",
    "DeleteActivities",
    "DeleteLogEntry",
    "DeletePerson",
    "DeleteRole",
    "DeleteSection",
    "DeleteVersion",
    "DescribePerson",
    "DescribeRole",
    "DropBallot",
    "FinishReview",
    "GiveUpCodeWord",
    "GiveUpReview",
    "GradeRule",
    "Home",
    "KeepVersion",
    "MergeRole",
    "MergeTable",
    "MoveActivities",
    "MoveRole",
    "MoveSection",
    "MovedActivity",
    "MovedRole",
    "MovedSection",
    "NewActivity",
    "NewRole",
    "NewRow",
    "NewSection",
    "NoteReviewStep",
    "OpenBallots",
    "PasteBlock",
    "PutBallotsAway",
    "RenameActivity",
    "RenamePerson",
    "RenameRole",
    "RenameSection",
    "RenameVersion",
    "ReopenBallot",
    "ReopenFinding",
    "ReplaceInNames",
    "RestoreCells",
    "RestorePlan",
    "RestoreRows",
    "RevealBallots",
    "SetCells",
    "SetLetters",
    "SetNote",
    "SetPlanInfo",
    "SetRoleSide",
    "SetStandings",
    "SettleByCommand",
    "SignOffRole",
    "SplitActivity",
    "SplitRole",
    "SwitchLayer",
    "Table",
    "TableActivity",
    "TableDifference",
    "TablePerson",
    "TableRole",
    "TableSection",
    "TakeDifferences",
    "ToggleLetter",
    "UnassignPerson",
    "UseCatalogue",
    "VoteAgain",
    "WithdrawSignOff",
]
