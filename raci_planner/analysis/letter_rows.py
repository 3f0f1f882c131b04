"""Which rows hold which letters of which role: the matrix column by column, as sets of rows."""

from collections.abc import Iterable, Sequence

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.row_places import RowPlaces
from raci_planner.analysis.sets import ACCOUNTABLE, RESPONSIBLE, RowSet, bit_of, union
from raci_planner.analysis.workload import Workload
from raci_planner.domain.records import Role
from raci_planner.domain.schemes import LetterKind
from raci_planner.domain.sides import OTHER, Side

_TALK = {LetterKind.CONSULTED, LetterKind.INFORMED, LetterKind.OMITTED}


class LetterRows:
    """The columns of a plan.

    `by_slot` has, for each role slot, a byte of kinds of letters for each place of a row.
    """

    def __init__(self, columns: Columns, places: RowPlaces, letters: Sequence[bytes]) -> None:
        self._columns = columns
        self._places = places
        self.by_slot = by_columns(letters, columns)
        self._work: dict[int, RowSet] = {}
        self._owned: dict[Side, RowSet] = {}
        self._workloads: dict[int, Workload] = {}

    def change(self, place: int, before: bytes, after: bytes) -> list[Role]:
        """Give the row at a place other letters.

        Returns:
            The roles whose letters changed.
        """
        was, is_now = self._columns.as_kinds(before), self._columns.as_kinds(after)
        changed = []
        for slot, role in enumerate(self._columns.at):
            difference = (was[slot] if was else 0) ^ (is_now[slot] if is_now else 0)
            if difference and role is not None:
                self.by_slot[slot] ^= difference << 8 * place
                self._work.pop(role.id, None)
                self._workloads.pop(role.id, None)
                self._owned.pop(role.side or OTHER, None)
                changed.append(role)
        return changed

    def forget_shares(self) -> None:
        """Forget what is a share of all rows, because there are more or fewer of them."""
        self._workloads.clear()

    def holding(self, role: Role, *bits: int) -> RowSet:
        """The rows on which a role holds a letter of any of these kinds."""
        held = self.by_slot[self._columns.place[role.id]]
        return union(held >> bit for bit in bits) & self._places.every

    def work(self, role: Role) -> RowSet:
        """The rows that a role owns or does."""
        found = self._work.get(role.id)
        if found is None:
            found = self._work[role.id] = self.holding(role, ACCOUNTABLE, RESPONSIBLE)
        return found

    def owned_by(self, side: Side) -> RowSet:
        """The rows on which a role of a side is accountable."""
        found = self._owned.get(side)
        if found is None:
            roles = self._columns.in_set(self._columns.of_side(side))
            found = self._owned[side] = union(self.holding(role, ACCOUNTABLE) for role in roles)
        return found

    def workload(self, role: Role, rows: int) -> Workload:
        """How many letters of each kind a role holds, of so many rows."""
        found = self._workloads.get(role.id)
        if found is None:
            held = {one.kind: self.holding(role, bit_of(one.kind)) for one in self._columns.scheme.letters}
            involved = union(some for kind, some in held.items() if kind is not LetterKind.OMITTED)
            found = self._workloads[role.id] = Workload(
                role=role,
                counts={kind: some.bit_count() for kind, some in held.items()},
                involved=involved.bit_count(),
                rows=rows,
                only_talks=bool(involved) and not union(some for kind, some in held.items() if kind not in _TALK),
            )
        return found


def by_columns(letters: Sequence[bytes], columns: Columns) -> list[RowSet]:
    """Rows read from top to bottom: for each role slot, its kinds of letters on one row after the other."""
    every = columns.as_kinds(b"".join(letters))
    width = len(letters[0]) if letters else 0
    return [int.from_bytes(every[slot::width] if width else b"", "little") for slot in range(columns.width)]


def workers(columns: Columns, *rows: bytes) -> Iterable[tuple[Role, bool]]:
    """Who holds letters on any of these rows, each with whether they own or do it there."""
    for row in rows:
        for role, held in zip(columns.at, columns.as_kinds(row), strict=False):
            if role is not None and held:
                yield role, bool(held & _WORKS)


_WORKS = 1 << ACCOUNTABLE | 1 << RESPONSIBLE
