"""Templates: those that ship are sensible, own ones come back as they were kept, and none destroys a filled plan."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_commands import commands

from raci_planner.analysis.findings import Family
from raci_planner.analysis.match import Matcher
from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import AddTable, SetLetters
from raci_planner.domain.errors import DocumentError, Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, PlanInfo
from raci_planner.domain.schemes import DACI, NO_LETTERS
from raci_planner.domain.sides import PRODUCT, PROJECT
from raci_planner.interchange.merging import ProposalKind
from raci_planner.language import ENGLISH, LANGUAGES, speak
from raci_planner.session.applying import compare_template, overwrites, table_for
from raci_planner.session.keeping_templates import keep_template, remove_template, template_text
from raci_planner.session.opening import new_plan
from raci_planner.session.templates import BLANK, SAMPLE, Template, own_folder, read_template, template, templates
from raci_planner.storage.places import Places

TWO_HATS = "blur.two-hats"


def _plan_of(key: str, new_id: Callable[[], int]) -> Plan:
    chosen = template(key)
    assert chosen is not None
    plan = Plan(PlanInfo(uid="p", name=chosen.name), chosen.scheme)
    plan.apply(AddTable(chosen.table, "Start").decide(plan, new_id))
    return plan


def test_the_sample_comes_first_and_the_blank_plan_last() -> None:
    keys = [one.key for one in templates()]
    assert (keys[0], keys[-1]) == (SAMPLE, BLANK)
    assert len(keys) >= 8


@pytest.mark.parametrize("one", templates(), ids=lambda one: one.key)
def test_every_template_has_both_sides_and_a_whole_row_for_each_activity(one: Template) -> None:
    assert {PRODUCT, PROJECT} <= {role.side for role in one.table.roles}
    widths = {len(activity.letters) for section in one.table.sections for activity in section.activities}
    assert widths <= {len(one.table.roles)}
    assert all(len(role.short_name) <= 12 for role in one.roles)


@pytest.mark.parametrize("one", [one for one in templates() if one.key != SAMPLE], ids=lambda one: one.key)
def test_a_template_is_not_at_odds_with_what_it_teaches(
    one: Template, tmp_path_factory: pytest.TempPathFactory
) -> None:
    session = new_plan(one.name, Places(work=tmp_path_factory.mktemp("work")), one.table)
    at_odds = [
        finding.sentence
        for finding in session.analysis.findings
        if (finding.family in (Family.BOUNDARY, Family.BLUR) and finding.rule != TWO_HATS)
        or (finding.family is Family.STRUCTURE and finding.activity is not None)
    ]
    session.document.discard()
    assert not at_odds


def test_the_sample_shows_every_family_of_findings(tmp_path_factory: pytest.TempPathFactory) -> None:
    sample = template(SAMPLE)
    assert sample is not None
    session = new_plan(sample.name, Places(work=tmp_path_factory.mktemp("work")), sample.table)
    families = {finding.family for finding in session.analysis.findings}
    session.document.discard()
    assert {Family.BOUNDARY, Family.BLUR, Family.COVERAGE, Family.STRUCTURE} <= families


def test_the_start_up_shows_two_hats_on_one_head_and_who_stands_in(tmp_path: Path) -> None:
    chosen = template("start-up")
    assert chosen is not None
    session = new_plan(chosen.name, Places(work=tmp_path / "work"), chosen.table)
    plan = session.plan
    roles = {role.name: role.id for role in plan.roles.values()}
    assert [one.name for one in plan.people_of(roles["Delivery Lead"])] == ["First founder"]
    assert [one.name for one in plan.people_of(roles["Delivery Lead"], deputies=True)] == ["Second founder"]
    assert TWO_HATS in {finding.rule for finding in session.analysis.findings}
    session.document.discard()


# Own templates


def _told(plan: Plan) -> list[object]:
    """What a template keeps of a plan: everything but ids."""
    people = [
        (
            role.name,
            [one.name for one in plan.people_of(role.id)],
            [one.name for one in plan.people_of(role.id, deputies=True)],
        )
        for role in plan.roles_in_order()
    ]
    roles = [(role.name, role.side, role.short_name, role.purpose) for role in plan.roles_in_order()]
    rows = [
        (
            plan.sections[one.section].name if one.section is not None else None,
            one.name,
            one.note,
            [plan.letters(one.id, role.id) for role in plan.roles_in_order()],
        )
        for one in plan.activities_in_order()
    ]
    who = sorted((one.name, one.is_team, one.note) for one in plan.people.values())
    return [plan.scheme, roles, [one.name for one in plan.sections_in_order()], rows, who, people]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_plan_kept_as_a_template_begins_again_as_it_was(tmp_path: Path, data: st.DataObject) -> None:
    numbers = iter(range(1, 100_000))
    plan = _plan_of(data.draw(st.sampled_from(["start-up", "release"])), lambda: next(numbers))
    for _ in range(data.draw(st.integers(0, 8))):
        try:
            plan.apply(data.draw(commands(plan)).decide(plan, lambda: next(numbers)))
        except Refusal:
            continue
    if len({name.casefold() for name in _names(plan)}) < len(_names(plan)):
        return  # things of one name cannot be told apart in a file that is written by names
    file = tmp_path / "kept.toml"
    file.write_text(template_text(plan, title="Kept", summary="", with_people=True), encoding="utf-8")
    _, kept = read_template(file, is_own=True)
    again = Plan(PlanInfo(uid="q", name=kept.name), kept.scheme)
    again.apply(AddTable(kept.table, "Start").decide(again, lambda: next(numbers)))
    assert _told(again) == _told(plan)


def _names(plan: Plan) -> list[str]:
    roles = [role.name for role in plan.roles.values()]
    return [
        *roles,
        *(f"person {one.name}" for one in plan.people.values()),
        *(f"row {one.name}" for one in plan.activities.values()),
    ]


def test_an_own_template_is_offered_behind_those_that_ship_and_can_be_removed(
    tmp_path: Path, counting_ids: Callable[[], int]
) -> None:
    folder = own_folder(Places(work=tmp_path / "work"))
    kept = keep_template(
        _plan_of("release", counting_ids), folder, title="Our / release", summary="As we do it", with_people=False
    )
    assert templates(folder)[-1] == kept
    assert (kept.key, kept.is_own) == ("own/our-release", True)
    remove_template(kept.key, folder)
    assert templates(folder) == templates()


def test_a_damaged_own_template_does_not_keep_the_others_from_being_offered(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("roles = [", encoding="utf-8")
    assert templates(tmp_path) == templates()
    with pytest.raises(DocumentError, match=r"broken\.toml"):
        read_template(tmp_path / "broken.toml", is_own=True)


def test_people_of_a_role_that_is_not_there_are_told(tmp_path: Path) -> None:
    file = tmp_path / "odd.toml"
    file.write_text(
        'name = "N"\ntitle = "T"\nsummary = ""\nroles = []\npeople = [{ name = "Ana", roles = ["Lead"] }]',
        encoding="utf-8",
    )
    with pytest.raises(DocumentError, match="Lead"):
        read_template(file, is_own=True)


def test_people_stay_out_of_a_template_unless_asked_for(counting_ids: Callable[[], int]) -> None:
    text = template_text(_plan_of("start-up", counting_ids), title="T", summary="", with_people=False)
    assert "First founder" not in text


# A template on a filled plan


def test_a_template_never_clears_a_letter_and_marks_what_it_would_overwrite(counting_ids: Callable[[], int]) -> None:
    plan = _plan_of("release", counting_ids)
    chosen = template("release")
    assert chosen is not None
    row = plan.activities_in_order()[0].id
    support, product = plan.roles_in_order()[-1].id, plan.roles_in_order()[0].id
    changes = (SetLetters(((row, support),), plan.scheme.set_of("C")), SetLetters(((row, product),), NO_LETTERS))
    for command in changes:
        plan.apply(command.decide(plan, counting_ids))
    comparison = compare_template(plan, chosen)
    told = {(one.subject.split(", ")[-1], one.before, one.after): overwrites(one) for one in comparison.proposals}
    assert told == {("Customer Support", "C", "I"): True, ("Product Manager", "", "A/R"): False}


def test_what_a_filled_plan_lacks_is_added_as_one_step_and_the_rest_stays(counting_ids: Callable[[], int]) -> None:
    plan = _plan_of("release", counting_ids)
    before = set(plan.filled_cells())
    chosen = template("discovery-to-launch")
    assert chosen is not None
    comparison = compare_template(plan, chosen)
    harmless = tuple(one for one in comparison.proposals if not overwrites(one))
    assert {ProposalKind.ADDS_ACTIVITY, ProposalKind.ADDS_ROLE} <= {one.kind for one in harmless}
    edit = comparison.command(harmless, "Add the template").decide(plan, counting_ids)
    plan.apply(edit)
    assert before <= set(plan.filled_cells())
    assert "Interview customers about the problem" in {one.name for one in plan.activities.values()}
    plan.apply(edit.inverse())
    assert set(plan.filled_cells()) == before


def test_a_template_speaks_in_the_letters_of_the_plan() -> None:
    chosen = template("release")
    assert chosen is not None
    first = table_for(chosen, DACI).sections[0].activities[0]
    assert DACI.text(first.letters[0]) == "A/D"


_TRANSLATED = [(language, one.key) for language in LANGUAGES if language != ENGLISH for one in templates()]


@pytest.mark.parametrize(("language", "key"), _TRANSLATED)
def test_a_translated_template_has_the_letters_of_the_english_one_and_speaks_its_own_language(
    language: str, key: str
) -> None:
    english = template(key)
    speak(language)
    told = template(key)
    assert english is not None
    assert told is not None
    assert [role.side for role in told.roles] == [role.side for role in english.roles]
    assert [[row[1] for row in section.rows] for section in told.sections] == [
        [row[1] for row in section.rows] for section in english.sections
    ]
    assert all(len(role.short_name) <= 12 for role in told.roles)
    assert told.summary != english.summary


@pytest.mark.parametrize(("language", "key"), _TRANSLATED)
def test_the_rows_of_a_template_mean_the_same_in_every_language_and_nobody_is_said_to_have_chosen(
    language: str, key: str
) -> None:
    """A duty, a divided theme, not covered or not certain; whoever begins a plan has chosen none of them."""
    meant = Matcher(Boundaries.shipped()).stance
    english = [meant(row) for row in _rows(key)]
    speak(language)
    assert [meant(row) for row in _rows(key)] == english
    assert {row.duty_choice for row in _rows(key)} <= {None}


def _rows(key: str) -> tuple[Activity, ...]:
    numbers = iter(range(1, 1_000))
    return _plan_of(key, lambda: next(numbers)).activities_in_order()


@pytest.mark.parametrize(("language", "key"), _TRANSLATED)
def test_a_plan_begun_in_another_language_is_judged_like_the_english_one(
    language: str, key: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    english = _judged(key, tmp_path_factory)
    speak(language)
    told = _judged(key, tmp_path_factory)
    by_english_words = {"structure.not-an-action", "structure.group-accountable"}
    assert told - english == Counter()
    assert {rule for rule, _ in english - told} <= by_english_words


def _judged(key: str, folders: pytest.TempPathFactory) -> Counter[tuple[str, int]]:
    """How often each rule speaks, and on which row."""
    chosen = template(key)
    assert chosen is not None
    session = new_plan("Plan", Places(work=folders.mktemp("work")), chosen.table)
    places = {activity.id: place for place, activity in enumerate(session.plan.activities_in_order())}
    return Counter(
        (one.rule, -1 if one.activity is None else places[one.activity]) for one in session.analysis.findings
    )
