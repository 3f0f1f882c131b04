"""Plans of every format that ever was open, and only a later program touches what a later one wrote."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sample_plans import contents, first_plan, full_plan

from raci_planner import assets
from raci_planner.storage.errors import NewerPlanError
from raci_planner.storage.formats import Format, known_formats, newest
from raci_planner.storage.loading import inspect
from raci_planner.storage.upgrading import upgraded

_DOCUMENTS = Path(__file__).with_name("documents")
_ROOT = assets.migrations().parent

_WHAT_IT_COULD_SAY = {"0001": first_plan, "0002": full_plan}

_NEXT_REVISION = '''
"""A format that only this test knows: a table that others refer to is built anew."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{newest}"


def upgrade() -> None:
    with op.batch_alter_table("role", recreate="always") as role:
        role.add_column(sa.Column("colour", sa.Text))
    {also}
    op.execute("UPDATE meta SET reader = '9.9.9'")
    op.execute("PRAGMA user_version = 9999")
'''

_OPEN_EDIT_AND_PUBLISH = """
import sys
from pathlib import Path
from raci_planner.domain.commands import AddSection
from raci_planner.domain.errors import DocumentError
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places

path = Path(sys.argv[1])
before = path.read_bytes()
try:
    document = PlanDocument.open(path, Places(work=Path(sys.argv[2])))
except DocumentError as refusal:
    print(refusal)
    sys.exit()
assert path.read_bytes() == before
assert document.is_published and document.warning is None
cells = len(list(document.plan.filled_cells()))
document.commit(AddSection("Later").decide(document.plan, lambda: 77))
document.close()
again = inspect(path)
assert again.revision == "9999" and again.warning is None
print(cells, len(again.plan.sections), len(again.plan.holdings))
"""


@pytest.mark.parametrize("known", known_formats(), ids=lambda known: known.revision)
def test_every_format_has_a_plan_that_opens_and_has_everything_in_it(known: Format) -> None:
    path = _DOCUMENTS / f"{known.revision}.raci"
    found = inspect(path)
    assert found.revision == known.revision
    assert found.warning is None
    assert contents(found.plan) == contents(_WHAT_IT_COULD_SAY[known.revision]())


def _program_of_the_future(folder: Path, also: str = "") -> Path:
    """A copy of the program that knows one format more."""
    shutil.copytree(_ROOT / "raci_planner", folder / "raci_planner")
    shutil.copytree(assets.migrations(), folder / "migrations")
    (folder / "pyproject.toml").touch()
    text = _NEXT_REVISION.format(newest=newest().revision, also=also).lstrip()
    (folder / "migrations" / "versions" / "9999_next.py").write_text(text, encoding="utf-8")
    subprocess.run([sys.executable, folder / "migrations" / "schemas.py"], check=True)
    return folder


def _run(program: Path, path: Path) -> str:
    command: list[str | Path] = [sys.executable, "-c", _OPEN_EDIT_AND_PUBLISH, path, program / "work"]
    environment = {**os.environ, "PYTHONPATH": str(program)}
    done = subprocess.run(command, cwd=program, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_an_older_plan_is_brought_up_to_date_when_it_is_published_and_not_before(
    plan_file: Path, tmp_path: Path
) -> None:
    cells, sections, holdings = map(int, _run(_program_of_the_future(tmp_path / "100% new"), plan_file).split())
    assert (cells, sections, holdings) == (2, 2, 2)
    with pytest.raises(NewerPlanError, match=r"version 9\.9\.9 or later"):
        inspect(plan_file)


def test_a_revision_that_loses_rows_is_told_and_the_file_stays(plan_file: Path, tmp_path: Path) -> None:
    before = plan_file.read_bytes()
    program = _program_of_the_future(tmp_path / "program", also='op.execute("DELETE FROM assignment")')
    assert "without losing rows" in _run(program, plan_file)
    assert plan_file.read_bytes() == before


def test_upgrading_a_plan_of_the_newest_format_changes_no_row(plan_file: Path) -> None:
    plan_file.write_bytes(upgraded(plan_file.read_bytes(), plan_file.name))
    assert contents(inspect(plan_file).plan) == contents(full_plan())
