"""Cuts streams of words into names, where a page gave up every border of a table."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from raci_planner.interchange.recognition.tokens import Look, cell_text
from raci_planner.interchange.recognition.vocabulary import role_likeness

_FEWEST_CELLS = 6
_MOST_WORDS = 2_000
_LONGEST_NAME = 6
_MOST_REPEATED = 8


def unstream(text: str) -> list[tuple[str, ...]] | None:
    """The table in a stream of names followed by all its cells, row by row; None if it cannot be told."""
    words = text.split()
    if len(words) > _MOST_WORDS:
        return None
    count = 0
    while count < len(words) and cell_text(words[-1 - count]).look in (Look.SURE, Look.NOBODY):
        count += 1
    if count < _FEWEST_CELLS:
        return None
    names, cells = words[:-count], words[-count:]
    title = _title(names)
    for width in range(2, count // 2 + 1):
        if count % width:
            continue
        roles = _roles_at_end(names, width)
        if roles is None:
            continue
        rest = names[title : len(names) - sum(len(role.split()) for role in roles)]
        activities = _activities(rest, count // width)
        if activities is not None:
            head = (" ".join(names[:title]), *roles)
            return [head, *((one, *cells[at * width : (at + 1) * width]) for at, one in enumerate(activities))]
    return None


def cut_into_names(words: Sequence[str], width: int) -> list[str] | None:
    """A corner and `width` names of roles made of the words of a heading line; None if there is no telling way."""
    roles = _roles_at_end(list(words), width)
    if roles is None:
        return None
    used = sum(len(role.split()) for role in roles)
    return [" ".join(words[: len(words) - used]), *roles]


def _title(words: Sequence[str]) -> int:
    """How many words at the beginning are a title rather than names."""
    if words and words[0].casefold() in ("raci", "rasci", "daci"):
        return 2 if len(words) > 1 and words[1].casefold() in ("matrix", "chart", "table") else 1
    return 0


def _roles_at_end(words: Sequence[str], width: int) -> list[str] | None:
    """The last words cut into `width` names, each of which names a role as a whole and in no shorter end."""
    roles: list[str] = []
    end = len(words)
    while len(roles) < width:
        start = end - 1
        if start < 0 or role_likeness(words[start]) == 0.0:
            return None
        while (
            start > 0
            and end - start < _LONGEST_NAME
            and not _ends_name(words, start - 1, roles_left=width - len(roles))
        ):
            start -= 1
        roles.insert(0, " ".join(words[start:end]))
        end = start
    return roles if end >= 0 else None


def _ends_name(words: Sequence[str], place: int, *, roles_left: int) -> bool:
    """Whether a word ends the name before: it names a role itself, or the last name to find has two words."""
    following = words[place + 1]
    is_role = role_likeness(words[place]) == 1.0 and role_likeness(following) < 1.0
    return (
        is_role
        or (role_likeness(words[place]) == 1.0 and following[:1].isupper())
        or (roles_left == 1 and words[place + 1] in words[place + 2 :])
    )


def _activities(words: Sequence[str], count: int) -> list[str] | None:
    """Words cut into names behind words that come back, such as Approval; the most even way."""
    if len(words) < count:
        return None
    if len(words) == count:
        return list(words)
    repeated = [word for word, times in Counter(words).most_common(_MOST_REPEATED) if times > 1]
    ways = []
    for size in range(1, len(repeated) + 1):
        for ends in combinations(repeated, size):
            if words[-1] in ends and sum(word in ends for word in words) == count:
                names = _cut_behind(words, frozenset(ends))
                ways.append((max(len(name) for name in names) - min(len(name) for name in names), names))
    return [" ".join(name) for name in min(ways)[1]] if ways else None


def _cut_behind(words: Sequence[str], ends: frozenset[str]) -> list[list[str]]:
    names: list[list[str]] = [[]]
    for word in words:
        names[-1].append(word)
        if word in ends:
            names.append([])
    return names[:-1]
