"""The first format of a plan file."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

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
    describe_the_file()
    describe_the_plan()
    describe_the_matrix()
    describe_the_people()
    describe_the_judgement()


def describe_the_file() -> None:
    op.create_table(
        "meta",
        number("id"),
        text("writer"),
        text("reader"),
        text("digest"),
        sa.PrimaryKeyConstraint("id", name="meta_key"),
        only_row("meta"),
        **STRICT,
    )
    op.execute("INSERT INTO meta (id, writer, reader, digest) VALUES (1, '', '0.1.0', '')")
    op.execute("PRAGMA application_id = 0x52414349")
    op.execute("PRAGMA user_version = 1")


def describe_the_plan() -> None:
    op.create_table(
        "plan",
        number("id"),
        text("uid"),
        text("name"),
        text("purpose"),
        text("review_due", nullable=True),
        text("stage", nullable=True),
        sa.PrimaryKeyConstraint("id", name="plan_key"),
        only_row("plan"),
        **STRICT,
    )
    op.create_table(
        "letter_scheme",
        number("id"),
        text("scheme"),
        text("name"),
        text("letters"),
        sa.PrimaryKeyConstraint("id", name="letter_scheme_key"),
        only_row("letter_scheme"),
        **STRICT,
    )


def describe_the_matrix() -> None:
    op.create_table(
        "section",
        number("id"),
        text("name"),
        number("rank"),
        sa.PrimaryKeyConstraint("id", name="section_key"),
        **STRICT,
    )
    op.create_table(
        "role",
        number("id"),
        text("name"),
        text("side", nullable=True),
        number("rank"),
        sa.PrimaryKeyConstraint("id", name="role_key"),
        **STRICT,
    )
    op.create_table(
        "activity",
        number("id"),
        number("section", nullable=True),
        text("name"),
        number("rank"),
        text("note"),
        text("duty_choice", nullable=True),
        sa.PrimaryKeyConstraint("id", name="activity_key"),
        reference("activity", "section"),
        **STRICT,
    )
    op.create_table(
        "assignment",
        number("activity"),
        number("role"),
        number("letters"),
        sa.PrimaryKeyConstraint("activity", "role", name="assignment_key"),
        reference("assignment", "activity"),
        reference("assignment", "role"),
        sa.CheckConstraint("letters BETWEEN 1 AND 255", name="assignment_letters"),
        **KEYED,
    )


def describe_the_people() -> None:
    op.create_table(
        "person",
        number("id"),
        text("name"),
        sa.PrimaryKeyConstraint("id", name="person_key"),
        **STRICT,
    )
    op.create_table(
        "holding",
        number("role"),
        number("person"),
        sa.PrimaryKeyConstraint("role", "person", name="holding_key"),
        reference("holding", "role"),
        reference("holding", "person"),
        **KEYED,
    )


def describe_the_judgement() -> None:
    op.create_table(
        "accepted_finding",
        text("finding"),
        text("reason"),
        text("accepted_by"),
        text("accepted_on"),
        text("basis"),
        sa.PrimaryKeyConstraint("finding", name="accepted_finding_key"),
        **KEYED,
    )
    op.create_table(
        "rule_grade",
        text("rule"),
        text("grade"),
        sa.PrimaryKeyConstraint("rule", name="rule_grade_key"),
        **KEYED,
    )
    op.create_table(
        "own_catalogue",
        number("id"),
        text("text"),
        sa.PrimaryKeyConstraint("id", name="own_catalogue_key"),
        only_row("own_catalogue"),
        **STRICT,
    )
