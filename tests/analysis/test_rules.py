"""What holds for all rules together."""

import pytest

from raci_planner.analysis.action_words import names_an_action
from raci_planner.analysis.columns import is_group
from raci_planner.analysis.rules import (
    ALL_ROLES_CHAINS,
    BOUNDARY_CHAIN,
    DUTY_CHAINS,
    LIKENESS_CHAINS,
    PAIR_CHAINS,
    PERSON_CHAINS,
    PLAN_CHAINS,
    ROLE_CHAINS,
    RULES,
    SECTION_CHAINS,
    SIDE_CHAINS,
    SIGN_OFF_CHAINS,
    STANDING_CHAINS,
    STRUCTURE_CHAINS,
    Rule,
)


def _heard() -> list[Rule]:
    wide = (
        ROLE_CHAINS, ALL_ROLES_CHAINS, PAIR_CHAINS, DUTY_CHAINS, SECTION_CHAINS, LIKENESS_CHAINS, PERSON_CHAINS,
        SIDE_CHAINS, PLAN_CHAINS, STANDING_CHAINS, SIGN_OFF_CHAINS,
    )  # fmt: skip
    rules: list[Rule] = [*BOUNDARY_CHAIN, *(rule for chain in STRUCTURE_CHAINS for rule in chain)]
    for chains in wide:
        for chain in chains:
            rules += chain
    return rules


def test_every_rule_that_is_heard_is_in_the_register_and_none_is_there_in_vain() -> None:
    heard = _heard()
    assert sorted(rule.id for rule in heard) == sorted(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_says_what_it_asks_and_where_that_is_documented(rule: Rule) -> None:
    assert rule.question.endswith(("?", "."))
    assert rule.sources
    assert rule.name
    assert rule.explanation.endswith(".")
    assert rule.id.startswith(f"{rule.family.value.lower()}.")


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_no_rule_calls_anything_an_error(rule: Rule) -> None:
    words = f"{rule.name} {rule.explanation} {rule.question} {rule.heading}".lower()
    assert "error" not in words
    assert "wrong" not in words


@pytest.mark.parametrize(
    "name", ["Approve the budget", "Budget approval", "Sprint planning", "Go-live", "Definir o escopo"]
)
def test_names_of_actions_are_taken_as_such(name: str) -> None:
    assert names_an_action(name)


@pytest.mark.parametrize("name", ["Data model", "Requirements", "Privacy/ToS", "OKRs"])
def test_names_of_things_are_not(name: str) -> None:
    assert not names_an_action(name)


@pytest.mark.parametrize("name", ["Dev team", "Steering committee", "Developers", "All", "Entwicklungsteam"])
def test_groups_are_known_by_their_names(name: str) -> None:
    assert is_group(name)


@pytest.mark.parametrize("name", ["Team lead", "Committee chair", "Head of department", "QA", "Teamleitung"])
def test_who_speaks_for_a_group_is_one_person(name: str) -> None:
    assert not is_group(name)
