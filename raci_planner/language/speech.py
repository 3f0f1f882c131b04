"""Says texts in the language that the process speaks.

An English text is its own key, so that what nobody has translated yet is said in English. A text is a whole sentence,
or a clause that stands for itself, with its parts by name: other languages put them into another order. Translators
find all texts in `resources/translations/*.po`, gathered by `update.py` there.
"""

import os
from functools import cache
from typing import TYPE_CHECKING

from raci_planner.assets import resource

if TYPE_CHECKING:
    from gettext import NullTranslations

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""The languages by their keys, with their names in themselves."""
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class _Speech:
    """What the process speaks; without texts of another language, English."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self.texts: NullTranslations | None = None


_SPEECH = _Speech()


def speak(language: str) -> str:
    """Say everything from now on in a language.

    Args:
        language: a key of `LANGUAGES`, or "qps" for the marked language of tests.

    Returns:
        The language that is spoken: English if it is none of ours.
    """
    _SPEECH.texts = _texts_in(language)
    _SPEECH.language = ENGLISH if _SPEECH.texts is None else language
    return _SPEECH.language


def _texts_in(language: str) -> "NullTranslations | None":
    file = resource("translations", f"{language}.mo")
    if language == ENGLISH or not file.is_file():
        return None
    from gettext import GNUTranslations  # noqa: PLC0415 - English needs none

    with file.open("rb") as opened:
        return GNUTranslations(opened)


@cache
def _all_texts() -> "tuple[NullTranslations | None, ...]":
    return tuple(map(_texts_in, LANGUAGES))


def spoken() -> str:
    """The language that the process speaks."""
    return _SPEECH.language


def computer_language() -> str:
    """The language that the computer is set to, as programs of a terminal ask for it; English if it is none of ours."""
    told = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), None)
    if told is None:
        import locale  # noqa: PLC0415 - asked only where the environment is silent, as on Windows

        told = locale.getlocale()[0] or ""
    language = told[:2].lower()
    return language if language in LANGUAGES else ENGLISH


def later(text: str) -> str:
    """Mark a text that is said later: what stands in a module is read before the language is known."""
    return text


def later_as(_: str, text: str) -> str:
    """Mark a text that is said later by `say_as`."""
    return text


def say(text: str, /, **parts: object) -> str:
    """A text in the language that is spoken, with its parts filled in."""
    texts = _SPEECH.texts
    told = text if texts is None or not text else texts.gettext(text)
    return told.format_map(parts) if parts else told


def say_as(context: str, text: str, /, **parts: object) -> str:
    """A text that other languages say in another way here than elsewhere.

    Args:
        context: where it is said, such as "letter" for the words of letters.
        text: the English text.
        parts: what is filled in.
    """
    texts = _SPEECH.texts
    told = text if texts is None or not text else texts.pgettext(context, text)
    return told.format_map(parts) if parts else told


def everywhere(context: str, text: str) -> tuple[str, ...]:
    """A text as each of our languages says it: files come back from people who speak another one.

    Args:
        context: where it is said; see `say_as`.
        text: the English text.
    """
    return tuple(dict.fromkeys(text if texts is None else texts.pgettext(context, text) for texts in _all_texts()))


def form(one: str, many: str, count: int) -> str:
    """Of a text's form for one and that for many, the one for a number, in the language that is spoken."""
    texts = _SPEECH.texts
    if texts is None:
        return one if count == 1 else many
    return texts.ngettext(one, many, count)
