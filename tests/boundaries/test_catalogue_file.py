"""Reading catalogues: what ships is whole, and a broken one is refused with line and reason."""

import re
from textwrap import dedent

import pytest

from raci_planner.boundaries import CatalogueError, read_catalogue, shipped_catalogue_text
from raci_planner.domain.sides import PRODUCT, PROJECT, Side

SMALL = dedent(
    """\
    name = "Ours"
    version = 3

    [sides]
    product = "Product"
    project = "Project"
    engineering = "Engineering"

    [[documents]]
    key = "handbook"
    title = "Our handbook"

    [[duties]]
    id = "vision"
    name = "Vision"
    side = "product"

    [[duties]]
    id = "architecture"
    name = "Architecture"
    side = "engineering"
    examples = ["System architecture"]

    [duties.evidence]
    handbook = "Engineers shape the system."

    [[themes]]
    id = "direction"
    name = "Direction"
    question = "Which one?"
    duties = ["vision", "architecture"]

    [[families]]
    name = "Architect"
    side = "engineering"
    synonyms = ["architect"]
    """
)


def test_the_shipped_catalogue_has_sixteen_duties_on_either_side() -> None:
    catalogue = read_catalogue(shipped_catalogue_text())
    assert [len(catalogue.duties_of(side)) for side in (PRODUCT, PROJECT)] == [16, 16]


def test_every_shipped_duty_rests_on_a_document_and_has_a_question() -> None:
    catalogue = read_catalogue(shipped_catalogue_text())
    assert all(duty.summary and duty.questions and duty.evidence for duty in catalogue.duties.values())
    assert sum(len(duty.evidence) for duty in catalogue.duties.values()) == 92


def test_every_shipped_theme_is_divided_between_the_two_sides() -> None:
    catalogue = read_catalogue(shipped_catalogue_text())
    assert [set(theme.halves) for theme in catalogue.themes] == [{PRODUCT, PROJECT}] * 8


def test_titles_are_found_by_the_key_of_their_document() -> None:
    assert read_catalogue(SMALL).title("handbook") == "Our handbook"


def test_a_team_may_add_sides_and_duties_of_its_own() -> None:
    catalogue = read_catalogue(SMALL)
    assert [duty.id for duty in catalogue.duties_of(Side("engineering"))] == ["architecture"]
    assert catalogue.side_names[Side("engineering")] == "Engineering"


def test_a_theme_whose_duties_stand_on_one_side_is_no_longer_divided() -> None:
    united = read_catalogue(SMALL.replace('side = "engineering"', 'side = "product"')).theme("direction")
    assert united is not None
    assert not united.is_split


@pytest.mark.parametrize(
    ("written", "instead", "line", "reason"),
    [
        ('side = "product"', 'side = "produkt"', 16, "“produkt” is no side of this catalogue; do you mean “product”?"),
        ('name = "Vision"', 'nmae = "Vision"', 15, "“nmae” is not known here"),
        ('name = "Vision"\n', "", 13, "“name” is missing"),
        ('id = "architecture"', 'id = "vision"', 19, "“vision” is there twice"),
        ('id = "vision"', 'id = "The Vision"', 14, "cannot be an id"),
        ('id = "vision"', 'id = "not-covered"', 14, "cannot be an id"),
        ("version = 3", 'version = "three"', 2, "“version” has to be a whole number"),
        ("handbook = ", "manual = ", 25, "“manual” is no document"),
        ('["vision", "architecture"]', '["vision", "architektur"]', 31, "do you mean “architecture”?"),
        ('["architect"]', '"architect"', 36, "“synonyms” has to be a list of texts"),
        ('engineering = "Engineering"', 'other = "Other"', 7, "“other” cannot name a side"),
        ('"Our handbook"', '"Our handbook', 11, "Illegal character"),
        ("[[documents]]", "[documents]", 9, "documents are written as [[documents]]"),
        ('examples = ["System architecture"]', "examples = [3]", 22, "“examples” has to be a list of texts"),
    ],
)
def test_a_broken_catalogue_is_refused_with_line_and_reason(written: str, instead: str, line: int, reason: str) -> None:
    with pytest.raises(CatalogueError, match=re.escape(reason)) as refused:
        read_catalogue(SMALL.replace(written, instead, 1))
    assert refused.value.line == line


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(CatalogueError, match="line 1: a catalogue needs sides"):
        read_catalogue("")


def test_a_text_that_stops_in_the_middle_is_refused_at_its_last_line() -> None:
    with pytest.raises(CatalogueError) as refused:
        read_catalogue(SMALL + 'name = "')
    assert refused.value.line == len(SMALL.splitlines()) + 1
