"""The wheel: built, installed in a clean environment, and used there."""

import shutil
import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]


def _run(*command: str | Path, cwd: Path) -> str:
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def bin_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of an environment that holds the wheel and its dependencies only."""
    uv = shutil.which("uv")
    if uv is None:
        pytest.fail("uv builds and installs the wheel; it is on the path wherever the tests are run with `uv run`")
    work = tmp_path_factory.mktemp("wheel")
    _run(uv, "build", "--quiet", "--wheel", "--out-dir", work, _ROOT, cwd=work)
    _run(uv, "venv", "--quiet", work / "clean", cwd=work)
    (wheel,) = work.glob("*.whl")
    python = work / "clean" / "bin" / "python"
    _run(uv, "pip", "install", "--quiet", "--python", python, wheel, cwd=work)
    return python.parent


def test_an_installed_wheel_creates_saves_and_reopens_a_plan(bin_folder: Path, tmp_path: Path) -> None:
    _run(bin_folder / "raci", "new", "plan.raci", "--template", "sample", cwd=tmp_path)
    told = _run(bin_folder / "raci", "info", "plan.raci", cwd=tmp_path)
    assert "12 activities" in told


def test_an_installed_wheel_carries_what_the_window_needs(bin_folder: Path, tmp_path: Path) -> None:
    _run(bin_folder / "raci-planner", "--screenshot", "shot.png", cwd=tmp_path)
    assert (tmp_path / "shot.png").stat().st_size > 10_000
