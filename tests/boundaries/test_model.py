"""The shipped model: trained from the shipped examples, small, and read as it was written."""

import importlib.util
import math
import sys
from pathlib import Path
from types import ModuleType

import pytest

from raci_planner.assets import resource
from raci_planner.boundaries.features import features_of
from raci_planner.boundaries.model import SHARPNESS, shipped_model
from raci_planner.boundaries.weights import read_weights, write_weights
from raci_planner.boundaries.wording import words_of


@pytest.fixture(scope="module")
def examples() -> ModuleType:
    """The module beside the examples that reads them; resources are no package."""
    spec = importlib.util.spec_from_file_location("examples_of_names", resource("recogniser", "examples.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_weights_were_trained_from_the_examples_that_ship(examples: ModuleType) -> None:
    told = "train again: uv run --group training python resources/recogniser/train.py"
    assert shipped_model().digest == examples.examples_digest(resource("recogniser")), told


def test_every_class_of_the_model_has_its_examples(examples: ModuleType) -> None:
    labels = {example.label for example in examples.read_examples(resource("recogniser"))}
    assert set(shipped_model().classes) == labels


def test_a_line_of_choices_stands_for_all_its_readings(examples: ModuleType) -> None:
    assert set(examples.readings("{manage|track} [the] budget")) == {
        "manage budget",
        "manage the budget",
        "track budget",
        "track the budget",
    }


@pytest.mark.parametrize(
    "name", ["Groom the backlog", "Plan " * 16, "Budget of the security project, item by item", "Qq"]
)
def test_classes_are_as_far_apart_as_the_weights_of_the_traits_say(name: str) -> None:
    weights = read_weights(resource("recogniser", "weights.bin"))
    words = shipped_model().spelt(words_of(name))
    traits = features_of(words)
    scale = weights.step * SHARPNESS / math.sqrt(max(1, len(traits)))
    said = [
        bias + scale * sum(weights.value(trait, number) for trait in traits)
        for number, bias in enumerate(weights.biases)
    ]
    likelihoods = shipped_model().weigh(words).likelihoods
    highest = max(said)
    for expected, likelihood in zip(said, likelihoods, strict=True):
        if likelihood:
            assert math.log(likelihood / max(likelihoods)) == pytest.approx(expected - highest, abs=1e-6)


def test_the_weights_take_little_room() -> None:
    assert resource("recogniser", "weights.bin").stat().st_size < 2_000_000


def test_weights_written_again_are_the_same_bytes(folder: Path) -> None:
    shipped = resource("recogniser", "weights.bin")
    write_weights(read_weights(shipped), folder / "again.bin")
    assert (folder / "again.bin").read_bytes() == shipped.read_bytes()


def test_a_file_of_something_else_is_no_weights(folder: Path) -> None:
    (folder / "other.bin").write_bytes(b"something else")
    with pytest.raises(ValueError, match="holds no weights"):
        read_weights(folder / "other.bin")


def test_likelihoods_come_to_one() -> None:
    assert sum(shipped_model().weigh(words_of("Plan the sprint")).likelihoods) == pytest.approx(1)
