"""How many rows, columns, headings and cells were added, taken out, renamed, moved or changed, in words."""

from collections.abc import Callable, Mapping

from raci_planner.domain.comparing import Verb
from raci_planner.domain.records import Activity, Cell, Record, Role, Section
from raci_planner.language import counted

COUNTED_KINDS: tuple[type[Record], ...] = (Cell, Activity, Role, Section)
"""What is counted kind by kind, in the order in which it is told."""
_TOLD: Mapping[tuple[type[Record], Verb], Callable[[int], str]] = {
    (Cell, Verb.CHANGED): lambda count: counted("{count} cell changed", "{count} cells changed", count),
    (Activity, Verb.ADDED): lambda count: counted("{count} activity added", "{count} activities added", count),
    (Activity, Verb.REMOVED): lambda count: counted("{count} activity removed", "{count} activities removed", count),
    (Activity, Verb.RENAMED): lambda count: counted("{count} activity renamed", "{count} activities renamed", count),
    (Activity, Verb.MOVED): lambda count: counted("{count} activity moved", "{count} activities moved", count),
    (Activity, Verb.CHANGED): lambda count: counted("{count} activity changed", "{count} activities changed", count),
    (Role, Verb.ADDED): lambda count: counted("{count} role added", "{count} roles added", count),
    (Role, Verb.REMOVED): lambda count: counted("{count} role removed", "{count} roles removed", count),
    (Role, Verb.RENAMED): lambda count: counted("{count} role renamed", "{count} roles renamed", count),
    (Role, Verb.MOVED): lambda count: counted("{count} role moved", "{count} roles moved", count),
    (Role, Verb.CHANGED): lambda count: counted("{count} role changed", "{count} roles changed", count),
    (Section, Verb.ADDED): lambda count: counted("{count} section added", "{count} sections added", count),
    (Section, Verb.REMOVED): lambda count: counted("{count} section removed", "{count} sections removed", count),
    (Section, Verb.RENAMED): lambda count: counted("{count} section renamed", "{count} sections renamed", count),
    (Section, Verb.MOVED): lambda count: counted("{count} section moved", "{count} sections moved", count),
    (Section, Verb.CHANGED): lambda count: counted("{count} section changed", "{count} sections changed", count),
}


def counted_verb(kind: type[Record], verb: Verb, count: int) -> str:
    """Such as "4 cells changed"; a cell is only ever changed."""
    return _TOLD[kind, verb](count)
