"""The tables of the newest format, as SQLAlchemy Core sees them.

`migrations/` makes them; a test holds both against each other.
"""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

METADATA = MetaData()


def _text(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Text, nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Integer, nullable=nullable)


def _bytes(name: str) -> Column[Any]:
    return Column(name, LargeBinary, nullable=False)


def _table(name: str, *columns: Column[Any], key: tuple[str, ...] = ("id",), refers: tuple[str, ...] = ()) -> Table:
    """A strict table; one whose key is no single number needs no row number beside it."""
    return Table(
        name,
        METADATA,
        *columns,
        PrimaryKeyConstraint(*key, name=f"{name}_key"),
        *(
            ForeignKeyConstraint(
                [column], [f"{column}.id"], name=f"{name}_{column}", deferrable=True, initially="DEFERRED"
            )
            for column in refers
        ),
        sqlite_strict=True,
        sqlite_with_rowid=key == ("id",),
    )


def _only_row(table: Table) -> None:
    table.append_constraint(CheckConstraint("id = 1", name=f"{table.name}_once"))


META = _table("meta", _number("id"), _text("writer"), _text("reader"), _text("digest"))
PLAN = _table(
    "plan",
    _number("id"),
    _text("uid"),
    _text("name"),
    _text("purpose"),
    _text("review_due", nullable=True),
    _text("stage", nullable=True),
    _number("review_every"),
    _text("facilitator"),
    _text("layer"),
)
LETTER_SCHEME = _table("letter_scheme", _number("id"), _text("scheme"), _text("name"), _text("letters"))
OWN_CATALOGUE = _table("own_catalogue", _number("id"), _text("text"))
BALLOT_BOX = _table(
    "ballot_box", _number("id"), _text("opened_on"), _text("opened_by"), _number("is_revealed"), _text("code")
)
REVIEW_WALK = _table(
    "review_walk",
    _number("id"),
    _text("begun_on"),
    _text("begun_by"),
    _text("participants"),
    _number("since", nullable=True),
    _text("done"),
)
for single in (META, PLAN, LETTER_SCHEME, OWN_CATALOGUE, BALLOT_BOX, REVIEW_WALK):
    _only_row(single)

_table("section", _number("id"), _text("name"), _number("rank"))
_table(
    "role",
    _number("id"),
    _text("name"),
    _text("side", nullable=True),
    _number("rank"),
    _text("short_name"),
    _text("purpose"),
)
_table(
    "activity",
    _number("id"),
    _number("section", nullable=True),
    _text("name"),
    _number("rank"),
    _text("note"),
    _text("duty_choice", nullable=True),
    refers=("section",),
)
_table(
    "assignment",
    _number("activity"),
    _number("role"),
    _number("letters"),
    key=("activity", "role"),
    refers=("activity", "role"),
).append_constraint(CheckConstraint("letters BETWEEN 1 AND 255", name="assignment_letters"))
_table("person", _number("id"), _text("name"), _number("is_team"), _text("note"))
_table(
    "holding",
    _number("role"),
    _number("person"),
    _number("is_deputy"),
    key=("role", "person"),
    refers=("role", "person"),
)
_table(
    "accepted_finding",
    _text("finding"),
    _text("reason"),
    _text("accepted_by"),
    _text("accepted_on"),
    _text("basis"),
    key=("finding",),
)
_table("rule_grade", _text("rule"), _text("grade"), key=("rule",))
_table(
    "standing",
    _number("activity"),
    _number("role"),  # 0 for the whole activity
    _text("state"),
    _text("reason"),
    _text("owner"),
    _text("said_by"),
    _text("said_on"),
    _text("due", nullable=True),
    _text("basis"),
    key=("activity", "role"),
    refers=("activity",),
)
_table(
    "log_entry",
    _number("id"),
    _number("activity"),
    _number("role", nullable=True),
    _text("kind"),
    _text("text"),
    _text("said_by"),
    _text("said_on"),
    refers=("activity", "role"),
)
_table(
    "sign_off",
    _number("role"),
    _text("signed_by"),
    _text("signed_on"),
    _text("basis"),
    key=("role", "signed_by"),
    refers=("role",),
)
_table("ballot", _number("id"), _text("participant"), _text("cast_on"), _number("is_sealed"), _text("votes"))
_table(
    "version",
    _number("id"),
    _text("kind"),
    _text("name"),
    _text("made_at"),
    _text("made_by"),
    _text("participants"),
    _text("note"),
    _text("figures"),
    _bytes("content"),
)
JOURNAL = _table("journal", _number("id"), _text("at"), _text("author"), _text("label"), _bytes("touched"))
"""No record of the plan, but what was done to it: it is added to and never changed."""
