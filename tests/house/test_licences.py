"""What the program is shipped with is written down, with a reason for each package that we chose."""

import importlib.util
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from raci_planner.assets import resource


@pytest.fixture(scope="module")
def collect() -> ModuleType:
    spec = importlib.util.spec_from_file_location("collect", resource("licences", "collect.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look for it
    spec.loader.exec_module(module)
    return module


def test_the_list_of_packages_is_that_of_the_lock_file(collect: ModuleType) -> None:
    assert Path(collect.TARGET).read_text(encoding="utf-8") == collect.text()


def test_every_package_that_we_chose_has_a_reason_and_every_package_a_licence(collect: ModuleType) -> None:
    packages = collect.packages()
    assert [one.name for one in packages if one.licence == "see the package"] == []
    project = tomllib.loads((Path(collect.TARGET).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert sum(bool(one.reason) for one in packages) == len(project["dependencies"])
