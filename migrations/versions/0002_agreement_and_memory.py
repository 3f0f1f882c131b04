"""What the room agrees on, votes for and looks back to: standings, log, ballots, versions, reviews, journal."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

STRICT = {"sqlite_strict": True}
KEYED = {"sqlite_strict": True, "sqlite_with_rowid": False}


def text(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.Text, nullable=nullable)


def number(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.Integer, nullable=nullable)


def reference(table: str, column: str) -> sa.ForeignKeyConstraint:
    """Checked when the edit is complete: within one edit the order of its changes is free."""
    return sa.ForeignKeyConstraint(
        [column], [f"{column}.id"], name=f"{table}_{column}", deferrable=True, initially="DEFERRED"
    )


def only_row(table: str) -> sa.CheckConstraint:
    return sa.CheckConstraint("id = 1", name=f"{table}_once")


def upgrade() -> None:
    say_more_of_plan_roles_and_people()
    remember_what_the_room_agrees_on()
    take_ballots()
    look_back()
    op.execute("UPDATE meta SET reader = '0.2.0'")
    op.execute("PRAGMA user_version = 2")


def say_more_of_plan_roles_and_people() -> None:
    rebuild(
        "plan",
        number("id"),
        text("uid"),
        text("name"),
        text("purpose"),
        text("review_due", nullable=True),
        text("stage", nullable=True),
        number("review_every"),
        text("facilitator"),
        text("layer"),
        sa.PrimaryKeyConstraint("id", name="plan_key"),
        only_row("plan"),
        added="3, '', ''",
        **STRICT,
    )
    rebuild(
        "role",
        number("id"),
        text("name"),
        text("side", nullable=True),
        number("rank"),
        text("short_name"),
        text("purpose"),
        sa.PrimaryKeyConstraint("id", name="role_key"),
        added="'', ''",
        **STRICT,
    )
    rebuild(
        "person",
        number("id"),
        text("name"),
        number("is_team"),
        text("note"),
        sa.PrimaryKeyConstraint("id", name="person_key"),
        added="0, ''",
        **STRICT,
    )
    rebuild(
        "holding",
        number("role"),
        number("person"),
        number("is_deputy"),
        sa.PrimaryKeyConstraint("role", "person", name="holding_key"),
        reference("holding", "role"),
        reference("holding", "person"),
        added="0",
        **KEYED,
    )


def rebuild(table: str, *parts: sa.schema.SchemaItem, added: str, **options: bool) -> None:
    """The table with more columns at its end, which old rows fill with what is `added`.

    A column added to the old table would need a default, which new rows must not have: they say everything.
    """
    op.create_table(f"new_{table}", *parts, **options)
    op.execute(f"INSERT INTO new_{table} SELECT *, {added} FROM {table}")
    op.drop_table(table)
    op.rename_table(f"new_{table}", table)


def remember_what_the_room_agrees_on() -> None:
    op.create_table(
        "standing",
        number("activity"),
        number("role"),
        text("state"),
        text("reason"),
        text("owner"),
        text("said_by"),
        text("said_on"),
        text("due", nullable=True),
        text("basis"),
        sa.PrimaryKeyConstraint("activity", "role", name="standing_key"),
        reference("standing", "activity"),
        **KEYED,
    )
    op.create_table(
        "log_entry",
        number("id"),
        number("activity"),
        number("role", nullable=True),
        text("kind"),
        text("text"),
        text("said_by"),
        text("said_on"),
        sa.PrimaryKeyConstraint("id", name="log_entry_key"),
        reference("log_entry", "activity"),
        reference("log_entry", "role"),
        **STRICT,
    )
    op.create_table(
        "sign_off",
        number("role"),
        text("signed_by"),
        text("signed_on"),
        text("basis"),
        sa.PrimaryKeyConstraint("role", "signed_by", name="sign_off_key"),
        reference("sign_off", "role"),
        **KEYED,
    )


def take_ballots() -> None:
    op.create_table(
        "ballot_box",
        number("id"),
        text("opened_on"),
        text("opened_by"),
        number("is_revealed"),
        text("code"),
        sa.PrimaryKeyConstraint("id", name="ballot_box_key"),
        only_row("ballot_box"),
        **STRICT,
    )
    op.create_table(
        "ballot",
        number("id"),
        text("participant"),
        text("cast_on"),
        number("is_sealed"),
        text("votes"),
        sa.PrimaryKeyConstraint("id", name="ballot_key"),
        **STRICT,
    )


def look_back() -> None:
    op.create_table(
        "version",
        number("id"),
        text("kind"),
        text("name"),
        text("made_at"),
        text("made_by"),
        text("participants"),
        text("note"),
        text("figures"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="version_key"),
        **STRICT,
    )
    op.create_table(
        "review_walk",
        number("id"),
        text("begun_on"),
        text("begun_by"),
        text("participants"),
        number("since", nullable=True),
        text("done"),
        sa.PrimaryKeyConstraint("id", name="review_walk_key"),
        only_row("review_walk"),
        **STRICT,
    )
    op.create_table(
        "journal",
        number("id"),
        text("at"),
        text("author"),
        text("label"),
        sa.Column("touched", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="journal_key"),
        **STRICT,
    )
