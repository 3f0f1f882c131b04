"""Whatever people read passes through translation: found in the code itself, whether or not a test shows it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import raci_planner

PACKAGE = Path(raci_planner.__file__).parent
SAYING = {"tr", "translate", "say", "later", "say_as", "later_as", "counted", "everywhere"}
FOR_PROGRAMS = {
    *(
        "ValueError",
        "TypeError",
        "AttributeError",
        "RuntimeError",
        "OSError",
        "FileNotFoundError",
        "ModuleNotFoundError",
    ),
    *("warning", "execute", "ActionSpec"),
}
"""Calls whose texts nobody reads in a window: bugs of ours, the log, SQL, ids and keywords of actions."""
ENGLISH_ON_PURPOSE = {
    "analysis/action_words.py": "words that are looked for",
    "analysis/rules/sources.py": "titles of what others wrote",
    "desktop/arguments.py": "said in a terminal",
    "desktop/desktop_entry.py": "said in a terminal",
    "desktop/doctor.py": "said in a terminal and in reports of faults",
    "desktop/preferences/table.py": "a language is looked for by its name in any of them",
    "interchange/excel/pen.py": "keys of styles",
    "interchange/merging/proposals.py": "kinds that the command line prints",
    "interchange/reading/delimited.py": "what Python says of a broken file",
    "interchange/recognition/layout.py": "keys of layouts",
    "interchange/recognition/rows.py": "keys of rows",
    "interchange/recognition/tokens.py": "words that are looked for",
    "printing/drawing.py": "names of fonts",
}
_WORDS = re.compile(r"[^\w<]*[A-Za-z][a-z']+(?: [A-Za-z']+)+")
_CODE = re.compile(r"[<>{}\\=_]|; |[a-z]-[a-z]+:|\bPRAGMA\b|\b(?:ORDER BY|FROM|INTO) |\bBETWEEN\b")
_KEYS = {"stands in", "RACI Planner", "Sans Serif"}


def _files() -> Iterator[Path]:
    yield from (file for file in sorted(PACKAGE.rglob("*.py")) if "cli" not in file.relative_to(PACKAGE).parts)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _unsaid(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts below a node that look like something to read, outside what says or marks them."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Call) and _called(node) in SAYING | FOR_PROGRAMS:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if _WORDS.match(node.value) and not _CODE.search(node.value):
            yield node.lineno, node.value
        return
    for below in ast.iter_child_nodes(node):
        yield from _unsaid(below)


def _marked(tree: ast.AST) -> Iterator[str]:
    """The texts that are said, or marked to be said later."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _called(node) in SAYING):
        yield from (text.value for text in call.args if isinstance(text, ast.Constant) and isinstance(text.value, str))


def test_no_text_that_people_read_stays_out_of_translation() -> None:
    trees = {file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in _files()}
    marked = _KEYS.union(*(_marked(tree) for tree in trees.values()))
    unsaid = [
        f"{name}:{line} {text}"
        for name, tree in trees.items()
        if name not in ENGLISH_ON_PURPOSE
        for line, text in _unsaid(tree)
        if text not in marked
    ]
    assert unsaid == []


@pytest.mark.parametrize("name", ENGLISH_ON_PURPOSE)
def test_what_is_english_on_purpose_still_is(name: str) -> None:
    assert list(_unsaid(ast.parse((PACKAGE / name).read_text(encoding="utf-8"))))


def test_texts_of_windows_are_written_where_they_are_translated() -> None:
    """What is handed over in a variable is not gathered, and stays English without a word."""
    hidden = [
        f"{file.name}:{call.lineno}"
        for file in _files()
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and (_called(call) == "tr" or (isinstance(call.func, ast.Name) and call.func.id == "translate"))
        and not isinstance(call.args[0 if _called(call) == "tr" else 1], ast.Constant)
    ]
    assert hidden == []
