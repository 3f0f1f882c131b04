"""Fills the templates of `resources/report/`.

The page names the digests of its own script and style in its content security policy: a browser runs these and
nothing else, whatever a name in the plan holds.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from raci_planner.assets import resource
from raci_planner.domain.schemes import LetterKind, Letters, LetterScheme
from raci_planner.interchange import colours
from raci_planner.interchange.duties import DutySheet, told
from raci_planner.interchange.report import KINDS, PlanReport, Progress, ReportActivity, silently
from raci_planner.interchange.text_file import write_text
from raci_planner.language import day, headed, say, say_as, spoken

_ROWS_BETWEEN_CALLS = 50
_PIECES = 200
"""Parts of a template that are joined before they are written."""
_ROUND = frozenset({LetterKind.RESPONSIBLE, LetterKind.SIGNING})
"""Kinds of letters whose chips are nearly round."""


def write_html(path: Path, report: PlanReport, progress: Progress = silently) -> None:
    """Write the plan as one HTML file.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    write_text(path, html_pieces(report, progress))


def write_duty_html(path: Path, sheets: Sequence[DutySheet], progress: Progress = silently) -> None:
    """Write duty sheets as one HTML file, a page per role when it is printed.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    write_text(path, duty_html_pieces(sheets, progress))


def html_pieces(report: PlanReport, progress: Progress = silently) -> Iterator[str]:
    """The report's text, piece by piece."""
    has_talk = any(activity.findings for _, activity in report.activities())
    has_notes = any(activity.note for _, activity in report.activities())
    stream = (
        _environment()
        .get_template("report.html")
        .stream(
            report=report,
            bands=list(report.bands()),
            edges=[report.ends_band(place) for place in range(len(report.roles))],
            letters=_chips(report),
            has_talk=has_talk,
            has_notes=has_notes,
            after=has_talk + has_notes,
            kinds=KINDS,
            counted=_Counting(progress),
            any=any,
            **_shared(report),
        )
    )
    stream.enable_buffering(_PIECES)
    return iter(stream)


def duty_html_pieces(sheets: Sequence[DutySheet], progress: Progress = silently) -> Iterator[str]:
    """The text of the duty sheets, piece by piece."""
    only = sheets[0].role.name if len(sheets) == 1 else ""
    template = _environment().get_template("duties.html")
    stream = template.stream(sheets=told(sheets, progress), only=only, **_shared(sheets[0].report))
    stream.enable_buffering(_PIECES)
    return iter(stream)


def _chips(report: PlanReport) -> dict[Letters, tuple[tuple[str, str, str], ...]]:
    """What a cell shows for each set of letters: code, class and word of each chip."""
    scheme = report.scheme
    classes = {letter.code: _chip_class(place) for place, letter in enumerate(scheme.letters)}
    held = {Letters(letters) for _, activity in report.activities() for letters in activity.letters}
    return {
        letters: tuple((letter.code, classes[letter.code], letter.label) for letter in scheme.in_set(letters))
        for letters in held
    }


class _Counting:
    """Passes rows through and tells how many have gone by."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._rows = 0

    def __call__(self, activities: Sequence[ReportActivity]) -> Iterator[ReportActivity]:
        for activity in activities:
            self._rows += 1
            if self._rows % _ROWS_BETWEEN_CALLS == 0:
                self._progress(self._rows)
            yield activity


def _shared(report: PlanReport) -> dict[str, object]:
    style, script = _style(report.scheme), resource("report", "report.js").read_text(encoding="utf-8")
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src 'sha256-{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    chips = [(letter, _chip_class(place)) for place, letter in enumerate(report.scheme.letters)]
    return {
        "policy": policy,
        "style": style,
        "script": script,
        "chips": chips,
        "day": day,
        "plan": report,
        "language": spoken(),
    }


def _style(scheme: LetterScheme) -> str:
    """The style sheet with a rule for each letter; no name or text of a plan gets into it."""
    rules = [resource("report", "report.css").read_text(encoding="utf-8")]
    for place, letter in enumerate(scheme.letters):
        look = colours.look_of(letter)
        line = "dashed" if look.is_dashed else "solid"
        ring = "box-shadow:inset 0 0 0 1px #fff;" if letter.kind is LetterKind.ACCOUNTABLE else ""
        edge = look.fill if ring else look.edge or look.fill
        rounded = "border-radius:.8em;" if letter.kind in _ROUND else ""
        colour = f"background:#{look.fill};color:#{look.ink};border:2px {line} #{edge};"
        rules.append(f".{_chip_class(place)}{{{colour}{ring}{rounded}}}\n")
    return "".join(rules)


def _chip_class(place: int) -> str:
    return f"letter{place}"


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(say=say, say_as=say_as, headed=headed)
    return environment
