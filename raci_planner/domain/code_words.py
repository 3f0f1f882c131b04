"""Words that only one person knows, kept as digests: a plan can tell whether a word is the right one, and no more."""

import hashlib
import secrets

_ROUNDS = 60_000
"""Slow enough that nobody tries a dictionary while the laptop goes round, quick enough for a key press."""


def digest_of(word: str) -> str:
    """The digest of a word, with a salt of its own; empty for no word."""
    if not word.strip():
        return ""
    salt = secrets.token_hex(8)
    return f"{salt}:{_hashed(word, salt)}"


def is_word(word: str, digest: str) -> bool:
    """Whether this is the word of a digest, whatever its case and the blanks around it."""
    salt, _, hashed = digest.partition(":")
    return secrets.compare_digest(_hashed(word, salt), hashed)


def _hashed(word: str, salt: str) -> str:
    plain = " ".join(word.split()).casefold()
    return hashlib.pbkdf2_hmac("sha256", plain.encode(), salt.encode(), _ROUNDS).hex()
