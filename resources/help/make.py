"""Writes the pages of the help that are made of the program itself: the rules, and everything in the menus.

Run: `uv run python resources/help/make.py` after changing a rule, its words or sources, or the table of actions, or
a translation of them. Each language has pages of its own.
"""

import tomllib
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from raci_planner.analysis.findings import Family
from raci_planner.analysis.rules import RULES
from raci_planner.analysis.rules.rule import Rule
from raci_planner.assets import resource
from raci_planner.desktop.actions.spec import ActionSpec, MenuSpec
from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.languages import speak
from raci_planner.language import ENGLISH, LANGUAGES, say, spoken

_MADE = "[//]: # (Made by resources/help/make.py; edits here are lost.)"
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What the pages say around the words of the program, in one language; written in `make.toml`."""

    rules: str
    menus: str
    usually: str
    asks: str
    source: str
    columns: list[str]


def rules_page() -> str:
    """The page on the rules, family by family in the order of the program."""
    families = list(Family)
    ordered = sorted(RULES.values(), key=lambda rule: families.index(rule.family))
    parts = [_MADE, _frame().rules]
    for family, rules in groupby(ordered, key=lambda rule: rule.family):
        parts.append(f"## {family.word}")
        parts += [_rule(rule) for rule in rules]
    return "\n\n".join(parts) + "\n"


def menus_page() -> str:
    """The page on the menus, from the table of actions."""
    return "\n\n".join([_MADE, _frame().menus, *(_menu(menu) for menu in action_table())]) + "\n"


def made_pages() -> dict[Path, str]:
    """The pages that are made in the language that is spoken, by their files."""
    folder = resource("help") if spoken() == ENGLISH else resource("help", spoken())
    return {folder / "rules.md": rules_page(), folder / "menus.md": menus_page()}


def _frame() -> _Frame:
    frames = tomllib.loads(resource("help", "make.toml").read_text(encoding="utf-8"))
    return _Frame(**frames[spoken()])


def _rule(rule: Rule) -> str:
    frame = _frame()
    lines = [
        f"### {say(rule.name)}",
        f"{rule.explained} {frame.usually} **{rule.grade.word}**. (`{rule.id}`)",
    ]
    if rule.question:
        lines.append(f"*{frame.asks}* {_flat(say(rule.question))}")
    if rule.sources:
        lines.append(f"*{frame.source}* {'; '.join(_flat(say(source)) for source in rule.sources)}")
    return "\n\n".join(lines)


def _menu(menu: MenuSpec) -> str:
    head = f"| {' | '.join(_frame().columns)} |\n|---|---|---|"
    rows = [_row(spec, inside) for spec, inside in _entries(menu)]
    return "\n".join([f"## {_plain(menu.text)}", "", head, *rows])


def _entries(menu: MenuSpec) -> list[tuple[ActionSpec, str]]:
    """The actions of a menu, each with the name of the menu inside it where it stands."""
    found: list[tuple[ActionSpec, str]] = []
    for entry in menu.entries:
        if isinstance(entry, MenuSpec):
            found += [(spec, f"{_plain(entry.text)} ▸ ") for spec in entry.actions()]
        elif entry is not None:
            found.append((entry, ""))
    return found


def _row(spec: ActionSpec, inside: str) -> str:
    keys = ", ".join(f"`{QKeySequence(key).toString(_NATIVE)}`" for key in spec.keys)
    return f"| {inside}{spec.plain_text} | {_flat(spec.tooltip)} | {keys} |"


def _plain(text: str) -> str:
    return text.replace("&", "")


def _flat(text: str) -> str:
    """A text on one line, in which nothing is a mark of a table; narrow spaces stay."""
    return text.replace("\n", " ").replace("|", "\\|")


def main() -> None:
    """Write the pages of all languages."""
    app = QApplication(["make", "-platform", "offscreen"])
    for language in LANGUAGES:
        speak(app, language)
        for file, text in made_pages().items():
            file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
