"""What `migrations/` makes, what the program starts new plans from, and what SQLAlchemy believes are one thing."""

import importlib.util
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import create_engine, inspect

from raci_planner import assets
from raci_planner.storage import formats, tables
from raci_planner.storage.rows import SHAPES


def _schemas_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("schemas", assets.migrations() / "schemas.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _described(sql: str) -> dict[str, object]:
    """Everything SQLite knows of the tables that a script makes."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(sql)
        listed = connection.execute("PRAGMA table_list").fetchall()
        names = [(name, *rest) for _, name, kind, *rest in listed if kind == "table" and name != "alembic_version"]
        return {
            name: (
                rest,
                connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall(),
                sorted(connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()),
            )
            for name, *rest in names
            if not name.startswith("sqlite_")
        }


def test_the_written_schemas_are_what_the_revisions_make() -> None:
    schemas = _schemas_module()
    folder = assets.migrations() / "schemas"
    assert [path.stem for path in sorted(folder.glob("*.sql"))] == schemas.revisions()
    for revision in schemas.revisions():
        written = (folder / f"{revision}.sql").read_text(encoding="utf-8")
        assert written == schemas.schema_text(revision), "run: uv run python migrations/schemas.py"


def test_sqlalchemy_describes_the_tables_that_the_revisions_make() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        tables.METADATA.create_all(connection)
        driver = connection.connection.driver_connection
        assert driver is not None
        made = "\n".join(driver.iterdump())
    engine.dispose()
    assert _described(made) == _described(formats.newest().sql)


def test_constraints_have_the_same_names_in_both() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.executescript(formats.newest().sql)
        found = inspect(connection)
        for table in tables.METADATA.sorted_tables:
            names = {constraint.name for constraint in table.constraints}
            assert names == {
                found.get_pk_constraint(table.name)["name"],
                *(key["name"] for key in found.get_foreign_keys(table.name)),
                *(check["name"] for check in found.get_check_constraints(table.name)),
            }
    engine.dispose()


def test_every_shape_has_the_columns_of_its_table_in_order() -> None:
    for shape in SHAPES:
        table = tables.METADATA.tables[shape.table]
        assert shape.columns == tuple(table.columns.keys())
        assert shape.columns[: shape.keys] == tuple(table.primary_key.columns.keys())
    assert {shape.table for shape in SHAPES} == tables.METADATA.tables.keys() - {"meta", "journal"}


def test_there_are_no_views_no_triggers_and_only_strict_tables() -> None:
    for known in formats.known_formats():
        assert {kind for kind, *_ in known.schema} <= {"table", "index"}
        sql = {name: text for kind, name, _, text in known.schema if kind == "table"}
        assert [name for name, text in sql.items() if "STRICT" not in text] == ["alembic_version"]


def test_the_file_says_that_it_is_ours_where_file_managers_look() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(formats.newest().sql)
        header = connection.serialize()[:100]
    assert header[68:72] == b"RACI"


def test_generations_grow_with_the_revisions() -> None:
    generations = [known.generation for known in formats.known_formats()]
    assert generations == sorted(set(generations))


@pytest.mark.parametrize("path", sorted((assets.migrations() / "versions").glob("*.py")), ids=lambda path: path.stem)
def test_revisions_do_not_know_the_program(path: Path) -> None:
    assert "raci_planner" not in path.read_text(encoding="utf-8")
