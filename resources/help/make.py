"""Writes the pages of the help that are made of the program itself: the rules, and everything in the menus.

Run: `uv run python resources/help/make.py` after changing a rule, its words or sources, or the table of actions.
"""

from itertools import groupby

from raci_planner.analysis.findings import Family
from raci_planner.analysis.rules import RULES
from raci_planner.analysis.rules.rule import Rule
from raci_planner.assets import resource
from raci_planner.desktop.actions.spec import ActionSpec, MenuSpec
from raci_planner.desktop.actions.table import action_table
from raci_planner.language import say

_MADE = "[//]: # (Made by resources/help/make.py; edits here are lost.)"
_RULES = """# Rule by rule, with sources

Every finding comes from one of these rules. **Plan ▸ Rules and grades** switches a rule off for one plan, or makes it
count for more or less; **Why?** on a card says what a finding rests on.

A *conflict* comes first, then what *to check*, then *notes*. None of them is a mistake: a rule knows letters and
documents, and the room knows its reasons. What you do on purpose is accepted as it is, with a reason."""
_MENUS = """# Everything in the menus

What each entry does, and its keys. `Ctrl+K` finds all of them by a few letters."""


def rules_page() -> str:
    """The page on the rules, family by family in the order of the program."""
    families = list(Family)
    ordered = sorted(RULES.values(), key=lambda rule: families.index(rule.family))
    parts = [_MADE, _RULES]
    for family, rules in groupby(ordered, key=lambda rule: rule.family):
        parts.append(f"## {family.word}")
        parts += [_rule(rule) for rule in rules]
    return "\n\n".join(parts) + "\n"


def menus_page() -> str:
    """The page on the menus, from the table of actions."""
    return "\n\n".join([_MADE, _MENUS, *(_menu(menu) for menu in action_table())]) + "\n"


def made_pages() -> dict[str, str]:
    """The pages that are made, by the names of their files."""
    return {"rules.md": rules_page(), "menus.md": menus_page()}


def _rule(rule: Rule) -> str:
    lines = [
        f"### {say(rule.name)}",
        f"{rule.explained} Usually: **{rule.grade.word}**. (`{rule.id}`)",
    ]
    if rule.question:
        lines.append(f"*Asks:* {_flat(say(rule.question))}")
    if rule.sources:
        lines.append(f"*Source:* {'; '.join(_flat(say(source)) for source in rule.sources)}")
    return "\n\n".join(lines)


def _menu(menu: MenuSpec) -> str:
    head = "| Entry | What it does | Keys |\n|---|---|---|"
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
    keys = ", ".join(f"`{key}`" for key in spec.keys)
    return f"| {inside}{spec.plain_text} | {_flat(spec.tooltip)} | {keys} |"


def _plain(text: str) -> str:
    return text.replace("&", "")


def _flat(text: str) -> str:
    """A text on one line, in which nothing is a mark of a table."""
    return " ".join(text.split()).replace("|", "\\|")


def main() -> None:
    """Write the pages."""
    for name, text in made_pages().items():
        resource("help", name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
