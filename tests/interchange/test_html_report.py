"""The HTML report, taken apart by a parser as a browser would."""

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hostile_texts import HOSTILE
from sample_reports import hostile_report, sample_report

from raci_planner.domain.schemes import RACI
from raci_planner.interchange.duties import duty_sheets
from raci_planner.interchange.formats import HTML
from raci_planner.interchange.html_report import duty_html_pieces, html_pieces
from raci_planner.interchange.report import PlanReport

_LOADING = {"src", "href", "srcset", "data", "action", "formaction", "poster", "background", "xlink:href"}
_ACTIVE = {"script", "iframe", "object", "embed", "link", "img", "svg", "form", "base", "video", "audio"}
MARKUP = [
    *HOSTILE,
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!-- comment",
    "{{ 7 * 7 }}{% raw %}",
    "javascript:alert(1)",
    "<svg/onload=alert(1)>",
    "]]></title>",
]


class Page(HTMLParser):
    """The elements, attributes and texts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[str] = []
        self.inside: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        if self.tags and self.tags[-1] in ("style", "script"):
            self.inside.setdefault(self.tags[-1], data)


def page(report: PlanReport) -> Page:
    return Page("".join(html_pieces(report)))


def test_nothing_is_loaded_from_anywhere() -> None:
    loading = [(tag, value) for tag, name, value in page(sample_report()).attributes if name in _LOADING]
    assert loading == [("a", "#matrix")]


def test_a_browser_may_run_the_script_that_came_with_the_page_and_no_other() -> None:
    read = page(sample_report())
    policy = next(value for tag, name, value in read.attributes if tag == "meta" and value.startswith("default-src"))
    digests = {tag: b64encode(sha256(text.encode()).digest()).decode() for tag, text in read.inside.items()}
    assert "default-src 'none'" in policy
    assert f"script-src 'sha256-{digests['script']}'" in policy
    assert f"style-src 'sha256-{digests['style']}'" in policy


@pytest.mark.parametrize("text", MARKUP, ids=lambda text: repr(text[:20]))
def test_names_are_shown_as_they_are_and_never_run(text: str, folder: Path) -> None:
    path = folder / "plan.html"
    HTML.export(path, hostile_report(text))
    read = Page(path.read_text(encoding="utf-8"))
    assert [tag for tag in read.tags if tag in _ACTIVE] == ["script"]
    assert not [name for _, name, _ in read.attributes if name.startswith("on") or name == "style"]
    if text.isprintable():
        assert text in read.texts


def test_every_cell_says_in_words_what_its_chip_shows() -> None:
    report = sample_report()
    words = [value for _, name, value in page(report).attributes if name == "aria-label"]
    shown = [
        letter.word
        for _, activity in report.activities()
        for letters in activity.letters
        for letter in RACI.in_set(letters)
    ]
    assert words[1:] == shown  # after the legend's own


def test_rows_and_columns_have_heads_for_screen_readers() -> None:
    read = page(sample_report())
    scopes = [value for tag, name, value in read.attributes if (tag, name) == ("th", "scope")]
    assert scopes.count("row") == 9 + 2 + 5
    assert scopes.count("rowgroup") == 3
    assert ("html", "lang", "en") in read.attributes


def test_own_colours_of_letters_are_used() -> None:
    letters = (replace(RACI.letters[0], colour="#00FFAA"), *RACI.letters[1:])
    read = page(replace(sample_report(), scheme=replace(RACI, letters=letters)))
    assert ".letter0{background:#00ffaa;color:#16202b" in read.inside["style"]


def test_findings_that_were_left_out_are_not_called_nothing() -> None:
    texts = " ".join(page(sample_report().without_findings()).texts)
    assert "Nothing to talk about" not in texts
    assert "Who has the last word" not in texts


def test_names_of_people_can_be_left_out() -> None:
    texts = " ".join(page(sample_report().without_people()).texts)
    assert not [name for name in ("Ana Ruiz", "Ben Okafor", "Dmitri Sokolov") if name in texts]


def test_a_duty_sheet_has_its_duties_its_decisions_and_what_is_open() -> None:
    read = Page("".join(duty_html_pieces(duty_sheets(sample_report(), ("Product Manager",)))))
    assert "Define product vision and strategy" in read.texts
    assert "The Product Manager decides after hearing the Engineering Lead." in read.texts
    assert "Who has the last word when product and project disagree on the order?" in read.texts
