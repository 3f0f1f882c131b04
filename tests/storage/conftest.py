"""A folder for working copies and a document in a file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sample_plans import full_plan

from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Working copies of the test's own; a file that is held open is not waited for."""
    return Places(work=tmp_path / "work", patience=(0.0, 0.0))


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """The folder in which the user keeps plans."""
    folder = tmp_path / "plans"
    folder.mkdir()
    return folder


@pytest.fixture
def plan_file(shelf: Path) -> Path:
    """A sound plan with a record of every type."""
    file = shelf / "autumn.raci"
    file.write_bytes(composed(full_plan()))
    return file


@pytest.fixture
def opened() -> Iterator[Callable[[PlanDocument], PlanDocument]]:
    """Takes note of a document and lets go of it when the test is over."""
    documents: list[PlanDocument] = []

    def note(document: PlanDocument) -> PlanDocument:
        documents.append(document)
        return document

    yield note
    for document in documents:
        document.discard()


@pytest.fixture
def document(plan_file: Path, places: Places, opened: Callable[[PlanDocument], PlanDocument]) -> PlanDocument:
    """The sound plan, opened."""
    return opened(PlanDocument.open(plan_file, places))
