"""Writes down, as SQL, the schema that each revision leads to: `uv run python migrations/schemas.py`.

The program makes a new plan from the newest of these texts and admits a file only if its schema is one of them,
both without loading Alembic. A test runs every revision and compares.
"""

import sqlite3
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

HERE = Path(__file__).resolve().parent


def revisions() -> list[str]:
    """All revisions, oldest first."""
    script = ScriptDirectory.from_config(_config())
    return [found.revision for found in reversed(list(script.walk_revisions()))]


def schema_text(revision: str) -> str:
    """The schema after all revisions up to this one, as SQL that makes an empty plan file."""
    engine = sa.create_engine("sqlite://", poolclass=sa.StaticPool)
    with engine.begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        driver = connection.connection.driver_connection
        lines = [
            f"-- Revision {revision}, as migrations/schemas.py found it; not to be edited by hand.",
            *(f"{line};" for line in _pragmas(driver)),
            *(line for line in driver.iterdump() if line not in {"BEGIN TRANSACTION;", "COMMIT;"}),
        ]
    engine.dispose()
    text = "\n".join(line.rstrip() for text in lines for line in text.splitlines() if line.strip())
    return text.replace("\n;", ";") + "\n"


def _pragmas(connection: sqlite3.Connection) -> list[str]:
    names = ("application_id", "user_version")
    return [f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]}" for name in names]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    return config


if __name__ == "__main__":
    for each in revisions():
        (HERE / "schemas" / f"{each}.sql").write_text(schema_text(each), encoding="utf-8")
