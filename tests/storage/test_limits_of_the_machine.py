"""Disks that are full and folders that cannot be written to: told in words, with nothing lost and nothing left over."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sample_plans import full_plan

from raci_planner.storage.composing import composed
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries

_START = """
import json, os, resource, signal, sys
from pathlib import Path
from raci_planner.domain.commands import AddSection
from raci_planner.domain.errors import DocumentError
from raci_planner.storage.document import PlanDocument, warm_up
from raci_planner.storage.places import Places
from raci_planner.storage import upgrading
import getpass, platformdirs, importlib.metadata
warm_up()
path, places = Path(sys.argv[1]), Places(work=Path(sys.argv[2]), patience=())
"""

_FULL_DISK = """
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = int(sys.argv[3])
document = PlanDocument.open(path, places)
numbers = iter(range(1000, 9999))
acknowledged, refused = [], {"edits": 0, "saves": 0}
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
for step in range(60):
    name = f"Section {step} " + "x" * 1500
    try:
        document.commit(AddSection(name).decide(document.plan, numbers.__next__))
        acknowledged.append(name)
    except DocumentError:
        refused["edits"] += 1
    if step % 6 == 5:
        try:
            document.publish()
        except DocumentError:
            refused["saves"] += 1
assert [section.name for section in document.plan.sections_in_order()][1:] == acknowledged
print(json.dumps({"acknowledged": acknowledged, **refused}))
sys.stdout.flush()
os._exit(9)
"""

_WITHOUT_RIGHTS = """
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
document = PlanDocument.open(path, places)
told = {"reason": document.read_only_reason}
try:
    document.commit(AddSection("x").decide(document.plan, lambda: 77))
    document.publish()
    told["refusal"] = None
except DocumentError as refusal:
    told["refusal"] = str(refusal)
document.save_as(Path(sys.argv[3]))
document.commit(AddSection("x").decide(document.plan, lambda: 77))
document.close()
print(json.dumps(told))
"""


def _run(script: str, *arguments: object) -> dict[str, object]:
    command = [sys.executable, "-c", _START + script, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are a thing of POSIX")
@pytest.mark.parametrize("room", [70_000, 90_000, 110_000, 130_000, 150_000, 200_000, 400_000])
def test_on_a_full_disk_every_acknowledged_edit_stays_and_the_file_is_whole(
    room: int, plan_file: Path, places: Places
) -> None:
    told = _run(_FULL_DISK, plan_file, places.work, room)
    published = {section.name for section in inspect(plan_file).plan.sections.values()}
    assert list(plan_file.parent.glob("~$*")) == []
    recovered = published
    for recovery in list_recoveries(places):
        copy = recovery.folder / "plan.raci"
        recovered = {section.name for section in inspect(copy).plan.sections.values()}
    assert recovered == {"Strategy", *told["acknowledged"]}  # type: ignore[misc]
    assert published <= recovered
    assert told["edits"]


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody may pass; those of pytest are closed to others."""
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can become somebody with fewer rights")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        for each in ("plans", "nobody"):
            (folder / each).mkdir()
        os.chown(folder / "nobody", 65534, 65534)
        yield folder


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "reason"),
    [
        (0o444, 0o777, "the file is write-protected"),
        (0o644, 0o755, "the file is write-protected"),
        (0o666, 0o755, "its folder cannot be written to"),
        (0o666, 0o555, "its folder cannot be written to"),
    ],
)
def test_without_the_right_to_write_a_plan_is_read_and_can_be_saved_elsewhere(
    file_mode: int, folder_mode: int, reason: str, public: Path
) -> None:
    shelf, nobodys_folder = public / "plans", public / "nobody"
    path = shelf / "plan.raci"
    path.write_bytes(composed(full_plan()))
    path.chmod(file_mode)
    shelf.chmod(folder_mode)
    before = path.read_bytes()
    told = _run(_WITHOUT_RIGHTS, path, nobodys_folder / "work", nobodys_folder / "mine.raci")
    assert told["reason"] == reason
    assert reason in str(told["refusal"])
    assert path.read_bytes() == before
    assert list(shelf.iterdir()) == [path]
    assert len(inspect(nobodys_folder / "mine.raci").plan.sections) == 2


def test_a_file_that_may_not_be_read_is_told_and_left(public: Path) -> None:
    shelf, nobodys_folder = public / "plans", public / "nobody"
    path = shelf / "plan.raci"
    path.write_bytes(composed(full_plan()))
    path.chmod(0o600)
    script = """
os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    PlanDocument.open(path, places)
except DocumentError as refusal:
    print(json.dumps({"refusal": str(refusal)}))
"""
    assert "cannot be read" in str(_run(script, path, nobodys_folder / "work")["refusal"])
