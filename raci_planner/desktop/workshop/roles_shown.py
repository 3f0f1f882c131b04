"""Which roles have a card on the wall: all of them, or else as many as the back row can read."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from raci_planner.domain.ids import RoleId
from raci_planner.domain.records import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class RolesShown:
    """Some roles side by side.

    `names` are those that their cards must have room for: the same whichever role is being talked about, so that
    nothing changes its size while the room goes from one to the next. `further` counts the involved roles that are
    a page away, and `left_out` are those that are not involved.
    """

    roles: Sequence[Role]
    names: tuple[str, ...]
    further: int = 0
    left_out: tuple[Role, ...] = ()


def ways_to_show(roles: Sequence[Role], involved: Collection[RoleId], current: RoleId | None) -> Iterator[RolesShown]:
    """All roles; then the involved ones and the one that is talked about; then a half of these, a third, and so on.

    Args:
        roles: of the plan, in its order.
        involved: those that have a letter on the activity, or of which something was said.
        current: the role that is being talked about; it is always among those shown.
    """
    yield RolesShown(roles=roles, names=tuple(role.name for role in roles))
    shown = [role for role in roles if role.id in involved or role.id == current]
    others = tuple(role for role in roles if role not in shown)
    lettered = [role.name for role in roles if role.id in involved]
    idle = [role.name for role in roles if role.id not in involved]
    names = sorted([*lettered, *sorted(idle, key=_room_for)[-1:]], key=_room_for, reverse=True)
    place = next((place for place, role in enumerate(shown) if role.id == current), 0)
    for pages in range(1, len(shown) + 1):
        size = ceil(len(names) / pages)
        first = place // size * size
        page = shown[first : first + size]
        yield RolesShown(roles=page, names=tuple(names[:size]), further=len(shown) - len(page), left_out=others)


def _room_for(name: str) -> tuple[int, int]:
    """A name needs the width of its longest word first, and then lines for all of it."""
    return max(map(len, name.split()), default=0), len(name)
