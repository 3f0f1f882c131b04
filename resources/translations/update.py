"""Gathers every text of the windows for translators, and compiles what they wrote.

    uv run python resources/translations/update.py

Writes `de.ts` and `fr.ts` (kept: what is translated; gone: texts that no window says any more), `en.ts` for the forms
of numbers, and from them the `.qm` files that the program loads; also `qps.qm`, a language for tests in which every
text is longer and marked, so that what was not translated or does not fit is seen at once.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from raci_planner.assets import resource

HERE = resource("translations")
LANGUAGES = ("de", "en", "fr")
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


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own environment


def main() -> None:
    """Update and compile everything."""
    texts(HERE, *LANGUAGES)
    for language in LANGUAGES:
        compiled(HERE / f"{language}.ts", HERE / f"{language}.qm")
    write_pseudo(HERE / "de.ts", HERE / "qps.qm")


if __name__ == "__main__":
    main()
