"""Every text is translated, and says in each language what it says in English."""

import importlib.util
import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo

from raci_planner.assets import resource
from raci_planner.language import ENGLISH, LANGUAGES

OTHERS = [key for key in LANGUAGES if key != ENGLISH]
_PLACES = re.compile(r"\{\w*\}|%n")


def _messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and the forms of its translation, of each text."""
    for context in ET.parse(resource("translations", f"{language}.ts")).iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [] if told is None else [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_its_placeholders(language: str) -> None:
    wrong = [
        source
        for _, source, forms in _messages(language)
        if not all(forms)
        or any(set(_PLACES.findall(form)) - {"%n"} != set(_PLACES.findall(source)) - {"%n"} for form in forms)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
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
    update = _update_script()
    update.texts(tmp_path, "de")
    fresh = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(tmp_path / "de.ts").iter("context")
        for message in context.iter("message")
    }
    assert fresh == {(context, source) for context, source, _ in _messages("de")}


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_that_is_said_is_missing_among_those_to_translate(language: str) -> None:
    """After a text was changed: `uv run python resources/translations/update.py`."""
    update = _update_script()
    assert set(_ids(update.sayings())) == set(_ids(update.translated(language)))


@pytest.mark.parametrize("language", OTHERS)
def test_all_that_is_said_is_translated(language: str) -> None:
    missing = [
        message.id for message in _update_script().translated(language) if message.id and not all(_each(message.string))
    ]
    assert missing == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_said_has_its_placeholders_in_every_language(language: str) -> None:
    wrong = [
        message.id
        for message in _update_script().translated(language)
        if message.id
        for source, form in _forms(message)
        if form and set(_PLACES.findall(form)) != set(_PLACES.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_translators_wrote_is_what_is_said(language: str) -> None:
    """After a text was translated: `uv run python resources/translations/update.py`."""
    written = io.BytesIO()
    write_mo(written, _update_script().translated(language))
    assert written.getvalue() == resource("translations", f"{language}.mo").read_bytes()


def _ids(catalog: Catalog) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    return ((message.context, _each(message.id)) for message in catalog if message.id)


def _forms(message: Message) -> Iterator[tuple[str, str]]:
    """Each form of a text with the English one that it says; the one for one thing may leave the number out."""
    sources = _each(message.id)
    for place, form in enumerate(_each(message.string)):
        source = sources[min(place, len(sources) - 1)]
        if len(sources) > 1 and place == 0:
            for left_out in {"{number}", "{count}"} - set(_PLACES.findall(form)):
                source = source.replace(left_out, "")
        yield source, form


def _each(texts: str | Sequence[str] | None) -> tuple[str, ...]:
    return (texts,) if isinstance(texts, str) else tuple(texts or ("",))


def _update_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", resource("translations", "update.py"))
    assert spec is not None
    assert spec.loader is not None
    update = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(update)
    return update
