"""Keeping a plan as a template of one's own, as the same readable text as those that ship."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from raci_planner.domain.errors import DocumentError, Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Person
from raci_planner.domain.schemes import OWN, SCHEMES, LetterScheme
from raci_planner.language import reason_of, say
from raci_planner.session.templates import ENDING, Template, read_template
from raci_planner.storage.atomic import write_whole

_UNSAFE = re.compile(r"[^\w-]+")
_LONGEST_STEM = 60


def keep_template(plan: Plan, folder: Path, *, title: str, summary: str, with_people: bool) -> Template:
    """Write a plan down as a template in a folder; one of the same title is replaced.

    Raises:
        Refusal: if it has no title.
        DocumentError: if the file cannot be written.
    """
    title = " ".join(title.split())
    if not title:
        raise Refusal(say("A template needs a title."))
    stem = _UNSAFE.sub("-", title.casefold()).strip("-")[:_LONGEST_STEM] or "template"
    file = folder / f"{stem}{ENDING}"
    text = template_text(plan, title=title, summary=summary, with_people=with_people)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(file, text.encode("utf-8", "replace"))
    except OSError as fault:
        raise DocumentError(
            say("The template was not kept: {file} cannot be written ({reason}).", file=file, reason=reason_of(fault))
        ) from fault
    return read_template(file, is_own=True)[1]


def remove_template(key: str, folder: Path) -> None:
    """Take an own template out of its folder; nothing if it is gone already.

    Raises:
        DocumentError: if the file cannot be deleted.
    """
    file = folder / f"{key.removeprefix(f'{OWN}/')}{ENDING}"
    try:
        file.unlink(missing_ok=True)
    except OSError as fault:
        raise DocumentError(say("{file} cannot be deleted ({reason}).", file=file, reason=reason_of(fault))) from fault


def template_text(plan: Plan, *, title: str, summary: str, with_people: bool) -> str:
    """A plan as the text of a template."""
    lines = [f"name = {_quoted(plan.info.name)}", f"title = {_quoted(title)}", f"summary = {_quoted(summary)}"]
    lines += [*_letters(plan.scheme), "", "roles = ["]
    for role in plan.roles_in_order():
        facts = {"name": role.name, "side": role.side or "", "short": role.short_name, "purpose": role.purpose}
        lines.append(f"    {_inline(facts)},")
    lines.append("]")
    if with_people and plan.people:
        lines += ["", "people = [", *(f"    {_person(plan, person)}," for person in _by_name(plan)), "]"]
    for name, activities in _sections(plan):
        lines += ["", "[[sections]]", *([] if name is None else [f"name = {_quoted(name)}"]), "activities = ["]
        lines += [f"    {_row(plan, activity)}," for activity in activities]
        lines.append("]")
        notes = {activity.name: activity.note for activity in activities if activity.note}
        if notes:
            lines += ["", "[sections.notes]", *(f"{_quoted(key)} = {_quoted(note)}" for key, note in notes.items())]
    return "\n".join([*lines, ""])


def _letters(scheme: LetterScheme) -> list[str]:
    if SCHEMES.get(scheme.key) == scheme:
        return [f"scheme = {_quoted(scheme.key)}"]
    lines = [f"scheme = {_quoted(scheme.name)}", "letters = ["]
    for letter in scheme.letters:
        facts = {
            "code": letter.code,
            "word": letter.word,
            "kind": letter.kind.value,
            "meaning": letter.meaning,
            "colour": letter.colour,
        }
        lines.append(f"    {_inline(facts)},")
    return [*lines, "]"]


def _sections(plan: Plan) -> Iterator[tuple[str | None, tuple[Activity, ...]]]:
    if plan.activities_of(None):
        yield None, plan.activities_of(None)
    for section in plan.sections_in_order():
        yield section.name, plan.activities_of(section.id)


def _row(plan: Plan, activity: Activity) -> str:
    cells = (plan.scheme.text(plan.letters(activity.id, role.id)) for role in plan.roles_in_order())
    return _listed([activity.name, *cells])


def _person(plan: Plan, person: Person) -> str:
    held = [(role.name, plan.holdings.get((role.id, person.id))) for role in plan.roles_in_order()]
    parts = [f"name = {_quoted(person.name)}"]
    if person.is_team:
        parts.append("team = true")
    if person.note:
        parts.append(f"note = {_quoted(person.note)}")
    for key, is_deputy in (("roles", False), ("deputy_in", True)):
        names = [name for name, holding in held if holding is not None and holding.is_deputy == is_deputy]
        if names:
            parts.append(f"{key} = {_listed(names)}")
    return f"{{ {', '.join(parts)} }}"


def _by_name(plan: Plan) -> list[Person]:
    return sorted(plan.people.values(), key=lambda one: (one.name, one.id))


def _inline(facts: dict[str, str]) -> str:
    """A table on one line; what is empty needs no word."""
    return f"{{ {', '.join(f'{key} = {_quoted(value)}' for key, value in facts.items() if value)} }}"


def _listed(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]"


def _quoted(text: str) -> str:
    """A string as TOML writes it: as JSON does, which knows one control sign less."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
