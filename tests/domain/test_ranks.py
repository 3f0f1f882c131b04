from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from raci_planner.domain.ranks import make_room


@dataclass(frozen=True)
class Sibling:
    rank: int


@given(st.lists(st.integers(-(2**40), 2**40), unique=True, max_size=8), st.integers(0, 8), st.integers(1, 5))
def test_newcomers_stand_where_they_were_put_and_nobody_changes_order(ranks: list[int], index: int, count: int) -> None:
    siblings = [Sibling(rank) for rank in sorted(ranks)]
    index = min(index, len(siblings))
    newcomers, moved = make_room(siblings, index, count)
    place = {id(sibling): rank for sibling, rank in moved}
    staying = [place.get(id(sibling), sibling.rank) for sibling in siblings]
    order = [*staying[:index], *newcomers, *staying[index:]]
    assert order == sorted(set(order))
    assert len(newcomers) == count


def test_a_move_into_a_gap_renumbers_nobody() -> None:
    assert make_room([Sibling(0), Sibling(100)], 1, 1) == ([50], [])
