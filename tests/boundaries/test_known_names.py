"""Names that the program brings along in other languages are recognised as their English ones are."""

import importlib.util
from dataclasses import replace
from types import ModuleType

import pytest

from raci_planner.assets import resource
from raci_planner.boundaries import Boundaries, Recognition
from raci_planner.language import ENGLISH, LANGUAGES, speak

OTHERS = [key for key in LANGUAGES if key != ENGLISH]
RECOGNISE = Boundaries.shipped().recogniser.recognise


def _meant(name: str) -> Recognition:
    """What a name is recognised as, whatever led to it."""
    return replace(RECOGNISE(name), because=(), known_as=None)


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Risikomanagement", "Risk management"),
        ("Fertige Storys abnehmen", "Accept completed stories"),
        ("Gestion des risques", "Risk management"),
        ("  risikoMANAGEMENT ", "Risk management"),
        ("2.1 Risikomanagement", "Risk management"),
        ("Marktrisiko (Risikomanagement)", "Market risk (Risk management)"),
        ("Marktrisiko (Was uns droht)", "Market risk (Was uns droht)"),
    ],
)
def test_a_name_the_program_knows_is_what_it_is_in_english(name: str, english: str) -> None:
    assert RECOGNISE(name).known_as == english
    assert _meant(name) == _meant(english)
    assert RECOGNISE(name).because == ()


@pytest.mark.parametrize("name", ["Risk management", "Unser Risikomanagement", "Kantine (Risikomanagement)", ""])
def test_a_name_of_somebody_elses_is_recognised_by_its_own_words(name: str) -> None:
    assert RECOGNISE(name).known_as is None


@pytest.mark.parametrize("language", OTHERS)
def test_the_name_of_a_duty_or_theme_is_recognised_as_just_that_in_every_language(language: str) -> None:
    """Findings offer to add a missing duty, or to split a theme: the new rows must be what they are called."""
    speak(language)
    told = Boundaries.shipped().catalogue
    assert [duty.id for duty in told.duties.values() if RECOGNISE(duty.name).duties != (duty.id,)] == []
    assert [theme.id for theme in told.themes if set(RECOGNISE(theme.name).duties) != set(theme.duties)] == []


def test_the_known_names_are_those_of_the_templates_and_catalogues() -> None:
    """After a name was changed: `uv run python resources/recogniser/known_names.py`."""
    gather = _gatherer()
    assert gather.gathered() == gather.FILE.read_text(encoding="utf-8")


def _gatherer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("known_names", resource("recogniser", "known_names.py"))
    assert spec is not None
    assert spec.loader is not None
    gatherer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(gatherer)
    return gatherer
