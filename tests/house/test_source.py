"""Rules of the house that no linter knows."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_PACKAGE = _ROOT / "raci_planner"
_RICH_TEXT_WIDGETS = {"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser"}
_PLAIN_TEXT_PLACES = {"text.py", "dialog_questions.py"}


def _calls(file: Path) -> Iterator[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _desktop_files() -> list[Path]:
    return sorted((_PACKAGE / "desktop").rglob("*.py"))


@pytest.mark.parametrize("file", _desktop_files(), ids=lambda file: str(file.relative_to(_PACKAGE)))
def test_no_translated_text_is_an_f_string(file: Path) -> None:
    wrong = [
        call.lineno
        for call in _calls(file)
        if _name(call) in {"tr", "translate"} and any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    assert not wrong, f"{file}: lines {wrong}: the translation tools take f-strings as they stand"


@pytest.mark.parametrize("file", _desktop_files(), ids=lambda file: str(file.relative_to(_PACKAGE)))
def test_widgets_that_guess_markup_are_made_in_one_place(file: Path) -> None:
    if file.name in _PLAIN_TEXT_PLACES:
        return
    wrong = [call.lineno for call in _calls(file) if _name(call) in _RICH_TEXT_WIDGETS]
    assert not wrong, f"{file}: lines {wrong}: use desktop.text, so that names from a plan are shown as they are"


@pytest.mark.parametrize("file", _desktop_files(), ids=lambda file: str(file.relative_to(_PACKAGE)))
def test_the_event_loop_is_never_pumped_by_hand(file: Path) -> None:
    wrong = [call.lineno for call in _calls(file) if _name(call) == "processEvents"]
    assert not wrong, f"{file}: lines {wrong}"


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty_names = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager", "managers"}
    assert not [file for file in _PACKAGE.rglob("*.py") if file.stem in empty_names]


def test_every_stated_dependency_is_imported_somewhere() -> None:
    """A dependency nobody uses any more is a risk for nothing. (defusedxml is openpyxl's: see test_environment.)"""
    import_names = {
        "PySide6-Essentials": "PySide6",
        "SQLAlchemy": "sqlalchemy",
        "alembic": "alembic",
        "openpyxl": "openpyxl",
        "platformdirs": "platformdirs",
        "click": "click",
        "snowballstemmer": "snowballstemmer",
        "Jinja2": "jinja2",
        "rapidfuzz": "rapidfuzz",
        "python-pptx": "pptx",
    }
    source = "\n".join(
        file.read_text(encoding="utf-8") for folder in (_PACKAGE, _ROOT / "migrations") for file in folder.rglob("*.py")
    )
    unused = {
        name
        for name, module in import_names.items()
        if not any(way in source for way in (f"import {module}", f"from {module}", f'find_spec("{module}")'))
    }
    assert not unused
