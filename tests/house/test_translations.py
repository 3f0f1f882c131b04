"""Every text of the windows is translated, and says in each language what it says in English."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from raci_planner.assets import resource
from raci_planner.desktop.languages import LANGUAGES

_PLACES = re.compile(r"\{\w*\}|%n")


def _messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and the forms of its translation, of each text."""
    for context in ET.parse(resource("translations", f"{language}.ts")).iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [] if told is None else [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms


@pytest.mark.parametrize("language", [key for key in LANGUAGES if key != "en"])
def test_every_text_is_translated_with_its_placeholders(language: str) -> None:
    wrong = [
        source
        for _, source, forms in _messages(language)
        if not all(forms)
        or any(set(_PLACES.findall(form)) - {"%n"} != set(_PLACES.findall(source)) - {"%n"} for form in forms)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", [key for key in LANGUAGES if key != "en"])
def test_a_text_with_a_key_to_press_has_one_in_every_language(language: str) -> None:
    lost = [
        source
        for _, source, forms in _messages(language)
        if source.count("&") == 1 and any("&" not in form for form in forms)
    ]
    assert lost == []


def test_every_text_has_a_context_that_its_window_asks_for() -> None:
    assert [source for context, source, _ in _messages("de") if not context or not context[0].isupper()] == []


def test_no_text_of_the_code_is_missing_among_those_to_translate(tmp_path: Path) -> None:
    """After a text was changed: `uv run python resources/translations/update.py`."""
    spec = importlib.util.spec_from_file_location("update", resource("translations", "update.py"))
    assert spec is not None
    assert spec.loader is not None
    update = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(update)
    update.texts(tmp_path, "de")
    fresh = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(tmp_path / "de.ts").iter("context")
        for message in context.iter("message")
    }
    assert fresh == {(context, source) for context, source, _ in _messages("de")}
