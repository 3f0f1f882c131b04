"""Files with random damage: each opens as the plan it was or is refused, quickly, and nothing else ever happens."""

import random
import time
from collections.abc import Callable

import pytest
from sample_plans import contents, full_plan, large_plan

from raci_planner.storage.composing import composed
from raci_planner.storage.errors import UnusableFileError
from raci_planner.storage.loading import load

type Damage = Callable[[bytearray, random.Random], None]


def _flip_a_bit(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)


def _change_bytes(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 40)):
        data[chance.randrange(len(data))] = chance.randrange(256)


def _zero_a_sector(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(0, len(data), 512)
    data[start : start + 512] = bytes(len(data[start : start + 512]))


def _swap_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (4096 * page for page in chance.sample(range(1, len(data) // 4096), 2))
    data[one : one + 4096], data[other : other + 4096] = data[other : other + 4096], data[one : one + 4096]


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(100, len(data)) :]


def _repeat_a_piece(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    piece = data[start : start + chance.randrange(1, 3_000)]
    data[start:start] = piece


_DAMAGES: tuple[Damage, ...] = (_flip_a_bit, _change_bytes, _zero_a_sector, _swap_pages, _cut, _repeat_a_piece)


def _look_at_damaged_plans(times: int, seed: int) -> None:
    chance = random.Random(seed)
    plans = [full_plan(), large_plan(60, 8, 0.4)]
    sound = [(contents(plan), composed(plan)) for plan in plans]
    for _ in range(times):
        before, data = chance.choice(sound)
        damaged = bytearray(data)
        chance.choice(_DAMAGES)(damaged, chance)
        start = time.monotonic()
        try:
            loaded = load(bytes(damaged), "plan")
        except UnusableFileError:
            pass
        else:
            assert loaded.warning is not None or contents(loaded.plan) == before
        assert time.monotonic() - start < 2


def test_two_hundred_damaged_plans_are_refused_or_opened_as_they_were() -> None:
    _look_at_damaged_plans(200, seed=20261124)


@pytest.mark.campaign
def test_four_thousand_damaged_plans_are_refused_or_opened_as_they_were() -> None:
    _look_at_damaged_plans(4_000, seed=random.SystemRandom().randrange(2**32))
