"""Until the first edit a plan costs no more than Python's own sqlite3."""

import subprocess
import sys
from pathlib import Path

_SCRIPT = """
import sys
from pathlib import Path
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries

places = Places(work=Path(sys.argv[2]))
list_recoveries(places)
PlanDocument.open(Path(sys.argv[1]), places).close()
PlanDocument.create(Plan(PlanInfo(uid="u", name="New")), places).close()
print(*sorted({name.split(".")[0] for name in sys.modules} & {"sqlalchemy", "alembic", "openpyxl", "PySide6", "numpy"}))
"""


def test_opening_and_creating_a_plan_loads_neither_sqlalchemy_nor_alembic(plan_file: Path, tmp_path: Path) -> None:
    command: list[str | Path] = [sys.executable, "-c", _SCRIPT, plan_file, tmp_path / "work"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
