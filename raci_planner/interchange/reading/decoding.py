"""Turns the bytes of a text file into text, and asks where they do not say how."""

import codecs

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.language import digits, say

_SAMPLE = 4_096


class UnknownEncodingError(ForeignFormatError):
    """A text that is not Unicode: only a person can say what it is, because every guess reads as something."""


def decode(content: bytes, name: str, encoding: str | None = None) -> str:
    """The text of a file's bytes: UTF-8 and UTF-16 are told apart, anything else must be named.

    Raises:
        UnknownEncodingError: if it is not Unicode and nobody said what it is.
        ForeignFormatError: if it is no text, or not in the encoding that was named.
    """
    chosen = encoding or _unicode_of(content)
    try:
        is_text = codecs.lookup(chosen)._is_text_encoding  # noqa: SLF001 - what bytes.decode itself asks
        text = content.decode(chosen) if is_text else None
    except LookupError:
        text = None
    except UnicodeDecodeError as error:
        if encoding is not None:
            raise ForeignFormatError(
                say(
                    "{name} is not in {encoding} (byte {start}).",
                    name=name,
                    encoding=encoding,
                    start=digits(error.start),
                )
            ) from error
        raise UnknownEncodingError(
            say(
                "{name} is not in a Unicode encoding (byte {start}). Say which one it is, usually cp1252;"
                " or in Excel, save it as “CSV UTF-8 (comma delimited)” and try again.",
                name=name,
                start=digits(error.start),
            )
        ) from error
    if text is None:
        raise ForeignFormatError(
            say("{encoding} is no known encoding of texts; usual ones are utf-8, utf-16 and cp1252.", encoding=encoding)
        )
    if "\0" in text:
        raise ForeignFormatError(
            say("{name} is not a text file. Open it in its own program and save it as CSV.", name=name)
        )
    return text.removeprefix("\ufeff")


def _unicode_of(content: bytes) -> str:
    """UTF-16 by its mark, or by the zeros that it puts beside every Latin letter; else UTF-8."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = content[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) / 4 and not even:
        return "utf-16-le"
    if even > len(sample) / 4 and not odd:
        return "utf-16-be"
    return "utf-8-sig"
