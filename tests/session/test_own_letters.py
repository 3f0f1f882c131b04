"""Own letters on their way through the program: into files of other programs and back, with their words and colours."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from raci_planner.domain.commands import DefineScheme
from raci_planner.domain.schemes import Letter, LetterKind
from raci_planner.interchange.formats import CSV, EXCEL, MARKDOWN, Format
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.understanding import understand
from raci_planner.session.opening import new_plan
from raci_planner.session.reading import read_plan
from raci_planner.session.reporting import plan_report
from raci_planner.session.session import PlanSession
from raci_planner.session.templates import template
from raci_planner.storage.places import Places

_LETTERS = (
    Letter(code="O", word="Doer", kind=LetterKind.RESPONSIBLE, meaning="Gets it done.", colour="#9fdcd4"),
    Letter(code="L", word="Lead", kind=LetterKind.ACCOUNTABLE, meaning="Has the last word.", colour="#7a1f3d"),
    Letter(code="X", word="Expert", kind=LetterKind.CONSULTED, meaning="Is asked before."),
    Letter(code="Ä", word="Ähnlich", kind=LetterKind.INFORMED, meaning="Hears of it."),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[PlanSession]:
    chosen = template("release")
    assert chosen is not None
    session = new_plan("Ours", Places(work=tmp_path / "work"), chosen.table)
    targets = (("R", "O"), ("A", "L"), ("C", "X"), ("I", "Ä"))
    session.run(DefineScheme(name="House letters", letters=_LETTERS, targets=targets))
    yield session
    session.document.close()


def test_own_letters_are_kept_in_the_plans_file(session: PlanSession, tmp_path: Path) -> None:
    session.document.save_as(tmp_path / "ours.raci")
    read = read_plan(tmp_path / "ours.raci", date(2026, 11, 24)).plan
    assert set(read.records()) == set(session.plan.records())
    assert read.scheme.letters == _LETTERS


@pytest.mark.parametrize("form", [EXCEL, MARKDOWN, CSV], ids=lambda form: form.key)
def test_own_letters_leave_and_come_back(session: PlanSession, tmp_path: Path, form: Format) -> None:
    path = tmp_path / f"ours.{form.key}"
    form.export(path, plan_report(session.plan, session.analysis, date(2026, 11, 24)))
    plan = session.plan
    understood = understand(read_sheets(path), session.boundaries.roles, plan.scheme)
    table = understood.drafts[understood.best()].table
    read = {row.name: row.letters for section in table.sections for row in section.activities}
    assert read == {
        one.name: tuple(plan.letters(one.id, role.id) for role in plan.roles_in_order())
        for one in plan.activities_in_order()
    }


def test_a_workbook_offers_and_colours_own_letters(session: PlanSession, tmp_path: Path) -> None:
    path = tmp_path / "ours.xlsx"
    EXCEL.export(path, plan_report(session.plan, session.analysis, date(2026, 11, 24)))
    sheet = load_workbook(path)["Matrix"]
    offered = sheet.data_validations.dataValidation[0].formula1
    assert all(letter.code in offered for letter in _LETTERS)
    rules = [rule for cells in sheet.conditional_formatting for rule in cells.rules if rule.dxf is not None]
    looks = {(rule.dxf.fill.bgColor.rgb[-6:].lower(), rule.dxf.font.color.rgb[-6:].lower()) for rule in rules}
    assert {("7a1f3d", "ffffff"), ("9fdcd4", "16202b")} <= looks
