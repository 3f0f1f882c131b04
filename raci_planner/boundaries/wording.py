"""Reads a name as words: markup, numbering and spelling put aside, each word with its stem."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

import snowballstemmer

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKUP = re.compile(r"<[^<>]{0,60}>|https?://\S+|[*_`~|]+")
_NUMBERING = re.compile(
    r"""^(?:\s|[-–—•·▪►✓✔☐☑#>+]|\[[ xX]?\]
        |\(?\d+(?:[.\-]\d+)*[.):]+(?=\s|\D)|\(?[a-zA-Z][.)](?=\s)
        |[A-Z]{1,3}[- ]?\d{1,3}(?:[.\-]\d+)*[:.)]?\s+|[A-Z]{2,6}-\d{1,6}[:.)]?\s+|\d+(?:\.\d+)*\s+(?=[^\W\d]))+""",
    re.VERBOSE,
)
_JOINED = (
    ("go/no-go", r"go\s*(?:/|or|-|–)?\s*no[\s-]*go"),
    ("gotomarket", r"go[\s-]?to[\s-]?market|g2m"),
    ("golive", r"go(?:ing)?[\s-]?live"),
    ("kickoff", r"kick(?:ing)?[\s-]?offs?"),
    ("standup", r"stand[\s-]?ups?"),
    ("roadmap", r"road[\s-]?map(?:s|ping|ped)?"),
    ("signoff", r"sign(?:ing)?[\s-]offs?|signoffs?"),
    ("handover", r"hand(?:ing)?[\s-]?(?:over|off)s?"),
    ("backlog", r"back[\s-]?logs?"),
    ("timeline", r"time[\s-]?lines?"),
    ("milestone", r"mile[\s-]?stones?"),
    ("roadblock", r"road[\s-]?blocks?"),
    ("rollout", r"roll(?:ing)?[\s-]?outs?"),
    ("burndown", r"burn[\s-]?(?:down|up)s?"),
    ("crossfunctional", r"cross[\s-]?(?:functional|team|department(?:al)?)"),
    ("lifecycle", r"life[\s-]?cycles?"),
    ("workshop", r"work[\s-]?shops?"),
    ("profitloss", r"p\s?&\s?l|pnl|profit\s(?:and|&)\sloss"),
    ("abtest", r"a\s?/\s?b(?:[\s-]test(?:s|ing)?)?"),
)
_TOKEN = re.compile(
    "|".join(rf"(?<![^\W\d])(?:{pattern})(?![^\W\d])" for _, pattern in _JOINED)
    + r"|[^\W\d_]\.(?:[^\W\d_]\.)+|[^\W\d_]+(?:['’](?:s|t)\b)?|[^\W_]*\d[^\W_]*"
)
_JOINED_FORMS = tuple((name, re.compile(pattern)) for name, pattern in _JOINED)
_AMERICAN = (
    (re.compile(r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{2})ys(e|ed|es|ing)$"), r"yz\1"),
    (re.compile(r"(?<=[a-z]{3})our(s|ed|ing|al)?$"), r"or\1"),
    (re.compile(r"programmes?$"), "program"),
    (re.compile(r"(?<=[a-z]{2})tre(s)?$"), r"ter\1"),
    (re.compile(r"(?<=[a-z]{2})ll(ed|ing)$"), r"l\1"),
    (re.compile(r"(?<=[a-z]{2})ence(s)?$"), r"ense\1"),
)
_NOT_AMERICAN = frozenset(
    "exercise advise supervise revise precise premise enterprise promise franchise raise noise otherwise compromise "
    "comprise devise advertise expertise rise wise praise cruise merchandise your hour hours tour four "
    "call calling called roll rolling fill filling filled sell selling bill billing skill skilled".split()
)
_ABBREVIATIONS: dict[str, str] = {
    "prd": "product requirement document",
    "prds": "product requirement document",
    "brd": "business requirement document",
    "frd": "functional requirement document",
    "mrd": "market requirement document",
    "srs": "software requirement specification",
    "okr": "objective key result",
    "okrs": "objective key result",
    "kpi": "kpi indicator",
    "kpis": "kpi indicator",
    "wbs": "work breakdown structure",
    "raid": "raid risk issue dependency",
    "gtm": "gotomarket",
    "uat": "user acceptance test",
    "roi": "return investment",
    "nps": "nps customer satisfaction",
    "csat": "csat customer satisfaction",
    "mvp": "mvp minimum viable product",
    "mmp": "minimum marketable product",
    "poc": "proof concept",
    "pocs": "proof concept",
    "pid": "project initiation document",
    "pir": "post implementation review",
    "sow": "statement work contract",
    "evm": "earned value",
    "crs": "change request",
    "ccb": "change control board",
    "voc": "voice customer",
    "jtbd": "job done customer need",
    "dod": "definition done",
    "tco": "total cost ownership",
    "steerco": "steering committee",
    "npd": "new product development",
    "qbr": "business review quarter",
    "ac": "acceptance criterion",
    "reqs": "requirement",
    "req": "requirement",
    "mgmt": "manage",
    "mgt": "manage",
    "dev": "development",
    "comms": "communication",
    "comm": "communication",
    "mktg": "marketing",
    "mtg": "meeting",
    "mtgs": "meeting",
    "doc": "document",
    "docs": "document",
    "config": "configuration",
    "prio": "prioritize",
    "prios": "prioritize",
    "retro": "retrospective",
    "retros": "retrospective",
    "specs": "specification",
    "spec": "specification",
    "info": "information",
    "proj": "project",
    "prod": "production",
    "mgr": "manager",
    "approx": "approximate",
    "admin": "administration",
    "infra": "infrastructure",
    "perf": "performance",
    "auth": "authentication",
    "org": "organization",
    "deps": "dependency",
    "est": "estimate",
    "seo": "seo search optimization",
    "bia": "business impact analysis",
    "dpia": "data privacy impact assessment",
    "dr": "disaster recovery",
    "e2e": "end test",
    "qa": "qa quality assurance test",
    "ux": "ux user experience",
    "ui": "ui interface",
}
_EMPTY = frozenset("a an the of and or to for in on at by with from as is are be that this its their our any all".split())


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name: as it is written there, and the stem by which it is compared."""

    written: str
    stem: str


@lru_cache(maxsize=50_000)
def words_of(name: str) -> tuple[Word, ...]:
    """The words of a name that mean something, in order. Abbreviations stand for what they are short for."""
    words = []
    for token in _TOKEN.findall(folded(name)):
        words += [Word(token, stem) for stem in _stems(token)]
    return tuple(words)


@lru_cache(maxsize=50_000)
def folded(name: str) -> str:
    """A name in small letters without markup, numbering and accents."""
    text = _LINK.sub(r"\1", unescape(name))
    text = _NUMBERING.sub("", _MARKUP.sub(" ", text))
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).lower()


@lru_cache(maxsize=50_000)
def _stems(token: str) -> tuple[str, ...]:
    """The stems a token stands for: none for a word without meaning, several for an abbreviation."""
    for joined, pattern in _JOINED_FORMS:
        if pattern.fullmatch(token):
            return (joined,)
    plain = token.replace("’", "'").removesuffix("'s").replace(".", "").replace("'", "")
    if plain in _EMPTY or any(sign.isdigit() for sign in plain) and plain not in _ABBREVIATIONS:
        return ()
    expanded = _ABBREVIATIONS.get(plain, plain).split()
    return tuple(_stem(word) for word in expanded)


def _stem(word: str) -> str:
    if word not in _NOT_AMERICAN and not any(word.startswith(kept) for kept in _NOT_AMERICAN if len(kept) > 6):
        for british, american in _AMERICAN:
            word = british.sub(american, word)
    return _SAME_STEM.get(stem := str(_STEMMER.stemWord(word)), stem)


_SAME_STEM = {"prioriti": "priorit", "analysi": "analyz"}
_STEMMER = snowballstemmer.stemmer("english")
