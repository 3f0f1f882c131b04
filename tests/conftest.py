"""What every test stands on: no screen, no home of a real person, plain numbers and dates."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import guards
import pytest

from raci_planner.language import ENGLISH, speak

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CURRENT_DESKTOP"] = ""


@pytest.fixture(autouse=True)
def _no_network_and_no_unpickling() -> Iterator[None]:
    """Watches every test of this process."""
    guards.seen.clear()
    yield
    assert guards.seen == []


@pytest.fixture(autouse=True)
def _a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, logs and working copies of a test never meet those of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for folder in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(home / folder.lower()))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """Whatever language a test speaks, the next one begins in English."""
    yield
    speak(ENGLISH)


@pytest.fixture
def counting_ids() -> Callable[[], int]:
    """Ids 1, 2, 3 … as a source for commands."""
    numbers = iter(range(1, 2**31))
    return lambda: next(numbers)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder of the test's own."""
    return tmp_path
