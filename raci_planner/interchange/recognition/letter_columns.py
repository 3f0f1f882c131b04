"""Reads a matrix with a column per letter and the names of roles in the cells."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from raci_planner.domain.comparing.names import plain_word
from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme
from raci_planner.interchange.recognition.collecting import Collected
from raci_planner.interchange.recognition.headings import heading, letter_of_heading
from raci_planner.interchange.recognition.layout import Layout
from raci_planner.interchange.recognition.letter_system import LetterSystem, letter_system
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.names import split_names
from raci_planner.interchange.recognition.row_texts import RowTexts
from raci_planner.interchange.recognition.rows import RowKind, row_kinds
from raci_planner.interchange.recognition.tokens import Look, cell_text
from raci_planner.language import say

_LETTERS_BEHIND = re.compile(r"^(.*\S)\s*\(\s*([A-Z](?:\s*[,/+&]\s*[A-Z])*)\s*\)$")
_EVERYBODY = frozenset({"all", "todos", "tous", "alle", "everyone", "everybody", "todas", "все"})
_MOST_ROLES = 300

type _Entry = tuple[str, tuple[str, ...]]
"""A name, and the letters that stand behind it in brackets."""


def read_letter_columns(
    looks: Looks,
    layout: Layout,
    legend: Mapping[str, str],
    scheme: LetterScheme | None,
    chosen: Mapping[str, Letters],
) -> tuple[list[str], Collected, LetterSystem]:
    """The names of the roles in the order in which they appear, the rows, and the letters of the columns."""
    kinds = row_kinds(looks, layout)
    return _LetterColumns(looks, layout).read(kinds, legend, scheme, chosen)


class _LetterColumns:
    def __init__(self, looks: Looks, layout: Layout) -> None:
        self._looks = looks
        self._sheet = looks.sheet
        self._layout = layout
        self._collected = Collected()
        self._texts = RowTexts(looks, layout, self._collected)
        heads = [heading(looks, layout.header, column) for column in layout.columns]
        self._tokens = [letter_of_heading(head) or head.casefold() for head in heads]
        self._heads = heads

    def read(
        self,
        kinds: Mapping[int, RowKind],
        legend: Mapping[str, str],
        scheme: LetterScheme | None,
        chosen: Mapping[str, Letters],
    ) -> tuple[list[str], Collected, LetterSystem]:
        self._texts.tell_columns()
        rows = {row: self._entries(row) for row, kind in kinds.items() if kind is RowKind.ACTIVITY}
        counts: Counter[str] = Counter()
        for cells in rows.values():
            for token, entries in zip(self._tokens, cells, strict=True):
                for _, letters in entries:
                    counts.update(letters or (token,))
        counts.update(dict.fromkeys(self._tokens, 0))
        system = letter_system(counts, legend, scheme, chosen)
        roles = self._roles(rows.values())
        places = {name: place for place, name in enumerate(roles)}
        for row, kind in kinds.items():
            if not self._texts.take(row, kind):
                continue
            row_letters = [NO_LETTERS] * len(roles)
            for token, entries in zip(self._tokens, rows.get(row, [[] for _ in self._tokens]), strict=True):
                for name, own in entries:
                    if name in places:
                        place = places[name]
                        row_letters[place] = Letters(row_letters[place] | system.letters_of(own or (token,)))
            self._texts.add(row, row_letters, ())
        return roles, self._collected, system

    def _roles(self, rows: Iterable[list[list[_Entry]]]) -> list[str]:
        roles = list(dict.fromkeys(name for cells in rows for entries in cells for name, _ in entries))
        for name in roles[_MOST_ROLES:]:
            self._texts.doubt(
                say("The table"), name, say("is beyond the {count} roles that a table may have", count=_MOST_ROLES)
            )
        self._tell_odd_names(roles)
        return roles[:_MOST_ROLES]

    def _tell_odd_names(self, roles: Sequence[str]) -> None:
        spellings: dict[str, str] = {}
        for name in roles:
            if plain_word(name).split()[:1] and plain_word(name).split()[0] in _EVERYBODY:
                self._texts.doubt(say("Roles"), name, say("is a role of its own; it may mean everybody"))
            if "/" in name or " & " in name:
                self._texts.doubt(say("Roles"), name, say("is one role; it may be several"))
            first = spellings.setdefault(plain_word(name), name)
            if first != name:
                self._texts.doubt(
                    say("Roles"), name, say("is kept apart from “{name}”, which is spelled differently", name=first)
                )

    def _entries(self, row: int) -> list[list[_Entry]]:
        return [
            list(self._names_in(row, column, head))
            for column, head in zip(self._layout.columns, self._heads, strict=True)
        ]

    def _names_in(self, row: int, column: int, head: str) -> Iterator[_Entry]:
        text = self._sheet.cell(row, column)
        look = cell_text(text).look
        if look in (Look.BLANK, Look.NOBODY):
            return
        if look is Look.OPEN:
            self._texts.doubt(
                say("Row {row}, {role}", row=row + 1, role=head),
                text,
                say("is still open; nobody was taken"),
                row,
                column,
            )
            return
        names = [
            self._collected.fitting(name, say("Row {row}, {role}", row=row + 1, role=head))
            for name in split_names(text)
        ]
        behind = [_LETTERS_BEHIND.match(name) for name in names]
        is_shared = len(names) > 1 and behind[-1] is not None and not any(behind[:-1])
        for name, match in zip(names, behind, strict=True):
            told = behind[-1] if is_shared else match
            yield (match[1] if match else name), tuple(re.findall(r"[A-Z]", told[2])) if told else ()
