"""Gathers every text of the program for translators, and compiles what they wrote.

    uv run python resources/translations/update.py

What windows say by `tr` goes into `de.ts` and `fr.ts`, with `en.ts` for the forms of numbers, and from them into the
`.qm` files that Qt loads. What the floors below say by `raci_planner.language` goes into `de.po` and `fr.po`, and from
them into `.mo` files. What is translated is kept; texts that nobody says any more go. `qps` is a language for tests in
which every text is longer and marked, so that what was not translated or does not fit is seen at once.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from raci_planner.assets import resource

HERE = resource("translations")
LANGUAGES = ("de", "en", "fr")
TRANSLATED = ("de", "fr")
_SAYING = {
    "say": None,
    "later": None,
    "say_as": ((1, "c"), 2),
    "later_as": ((1, "c"), 2),
    "counted": (1, 2),
}
"""What texts are handed to, and as which of its arguments: a context, a text, the forms for one and for many."""
_WIDTH = 120
_UNDATED = datetime(2026, 1, 1, tzinfo=UTC)
_ROOT = HERE.parents[1]
_ACCENTED = str.maketrans("aceilnostuyAEIOU", "ȧçéïļñöšťüŷÀÉÏÖÛ")
_STRETCH = 0.4
"""German and French need up to so much more room than English."""


def texts(path: Path, *languages: str) -> None:
    """Bring `.ts` files up to date with the code."""
    sources = [str(file) for file in sorted((_ROOT / "raci_planner").rglob("*.py"))]
    for language in languages:
        target = path / f"{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        if language == "en":
            options.append("-pluralonly")
        _run("lupdate", *sources, *options, "-ts", str(target))


def compiled(source: Path, target: Path) -> None:
    """Compile a `.ts` file; texts that are not translated stay English."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def pseudo(text: str) -> str:
    """A text of the test language: accents, brackets and more length; placeholders, marks and the like stay."""
    said, depth = [], 0
    for place, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        is_kept = depth or character == "}" or text[place - 1 : place] in ("%", "&")
        said.append(character if is_kept else character.translate(_ACCENTED))
    return f"⟦{''.join(said)}{'·' * round(len(text) * _STRETCH)}⟧"


def write_pseudo(source: Path, target: Path) -> None:
    """Make the test language from any `.ts` file."""
    tree = ET.parse(source)  # noqa: S314 - our own file
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        text = message.findtext("source", "")
        told = message.find("translation")
        if told is None:
            continue
        told.attrib.pop("type", None)
        if message.get("numerus"):
            for form in list(told):
                told.remove(form)
            for _ in range(2):
                ET.SubElement(told, "numerusform").text = pseudo(text)
        else:
            told.text = pseudo(text)
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "qps.ts"
        tree.write(written, encoding="utf-8", xml_declaration=True)
        compiled(written, target)


def sayings() -> Catalog:
    """All that is said by `raci_planner.language`, with the files that say it."""
    found = _empty("en")
    package = _ROOT / "raci_planner"
    code = sorted({*package.rglob("*.py")} - {*(package / "desktop").rglob("*.py")})
    pages = sorted((HERE.parent / "report").glob("*.html"))
    for kind, file in (*(("python", one) for one in code), *(("jinja2", one) for one in pages)):
        for line, text, comments, context in extract_from_file(kind, file, _SAYING):
            found.add(text, None, [(file.relative_to(_ROOT).as_posix(), line)], (), comments, context=context)
    return found


def _empty(language: str) -> Catalog:
    """A catalogue without texts; its head has no dates, so that it changes only where a text does."""
    catalog = Catalog(
        locale=language,
        project="RACI",
        version="Planner",
        creation_date=_UNDATED,
        revision_date=_UNDATED,
        fuzzy=False,
    )
    catalog.msgid_bugs_address = catalog.last_translator = catalog.language_team = ""
    return catalog


def translated(language: str) -> Catalog:
    """What translators wrote so far."""
    file = HERE / f"{language}.po"
    if not file.is_file():
        return _empty(language)
    with file.open("rb") as opened:
        return read_po(opened, locale=language)


def write_sayings(language: str) -> None:
    """Bring a `.po` file up to date with the code, and compile it."""
    catalog = translated(language)
    catalog.update(sayings(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    catalog.fuzzy = False
    catalog.header_comment = f"# What RACI Planner says below its windows, in {language}."
    with (HERE / f"{language}.po").open("wb") as opened:
        write_po(opened, catalog, width=_WIDTH, sort_by_file=True, include_lineno=False)
    with (HERE / f"{language}.mo").open("wb") as opened:
        write_mo(opened, catalog)


def write_pseudo_sayings() -> None:
    """Make the test language of everything that is said."""
    catalog = sayings()
    for message in catalog:
        if message.id:
            message.string = tuple(map(pseudo, message.id)) if message.pluralizable else pseudo(message.id)
    with (HERE / "qps.mo").open("wb") as opened:
        write_mo(opened, catalog)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own environment


def main() -> None:
    """Update and compile everything, and make the pages of the help that quote it."""
    texts(HERE, *LANGUAGES)
    for language in LANGUAGES:
        compiled(HERE / f"{language}.ts", HERE / f"{language}.qm")
    write_pseudo(HERE / "de.ts", HERE / "qps.qm")
    for language in TRANSLATED:
        write_sayings(language)
    write_pseudo_sayings()
    subprocess.run([sys.executable, HERE.parent / "help" / "make.py"], check=True)  # noqa: S603 - our own environment


if __name__ == "__main__":
    main()
