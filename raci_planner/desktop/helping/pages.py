"""The pages of the help: Markdown files of our own in `resources/help/`, the same in the program and the repository.

Those of another language lie in a folder of its name, with the same names and links.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from raci_planner.assets import resource
from raci_planner.language import spoken

CONTENTS = "index"
"""The page that lists all others, in the order in which they are offered."""
_LINK = re.compile(r"\]\(([a-z-]+)\.md\)")
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*`_|]|^[#>-]+ |^[-: |]+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HelpSection:
    """A heading of a page with the words below it, without marks; the heading is the title for what stands on top."""

    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page; `key` is the name of its file."""

    key: str
    title: str
    text: str

    def sections(self) -> Iterator[HelpSection]:
        """The page in pieces, from top to bottom."""
        found = list(_HEADING.finditer(self.text))
        for heading, after in zip(found, [*found[1:], None], strict=True):
            words = self.text[heading.end() : after.start() if after else None]
            yield HelpSection(plain(heading[2]), " ".join(plain(words).split()))


def help_pages() -> dict[str, HelpPage]:
    """All pages by their keys, in the order in which the page of contents names them.

    They are in the language that is spoken; a page that nobody has translated is in English.
    """
    return _pages(spoken())


def plain(markdown: str) -> str:
    """The words of a piece of Markdown."""
    return _MARKS.sub(lambda mark: mark[1] or "", markdown)


@cache
def _pages(language: str) -> dict[str, HelpPage]:
    contents = _read(CONTENTS, language)
    keys = dict.fromkeys(_LINK.findall(contents.text))
    return {CONTENTS: contents} | {key: _read(key, language) for key in keys}


def _read(key: str, language: str) -> HelpPage:
    translated = resource("help", language, f"{key}.md")
    file = translated if translated.is_file() else resource("help", f"{key}.md")
    text = file.read_text(encoding="utf-8")
    heading = _HEADING.search(text)
    return HelpPage(key, plain(heading[2]) if heading else key, text)
