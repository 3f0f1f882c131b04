"""A page of lists for any browser, with every name escaped and nothing loaded from elsewhere."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from jinja2 import Environment

from raci_planner.interchange.lists import PlanList
from raci_planner.interchange.text_file import write_text
from raci_planner.language import day, spoken

_PAGE = """<!DOCTYPE html>
<html lang="{{ language }}"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #16202b; }
table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
th, td { border: 1px solid #c8d1da; padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: #e6ecf2; } p { color: #4e5d6c; }
@media (prefers-color-scheme: dark) {
  body { background: #171c22; color: #e8edf2; } th { background: #252d37; } p { color: #a9b5c1; }
}
</style></head><body>
<h1>{{ title }}</h1><p>{{ on }}</p>
{% for list in lists %}
<h2>{{ list.title }}</h2>
<table><thead><tr>{% for head in list.heads %}<th scope="col">{{ head }}</th>{% endfor %}</tr></thead>
<tbody>{% for line in list.lines %}<tr>{% for cell in line %}<td>{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</tbody></table>
{% endfor %}
</body></html>
"""


def write_html_list(path: Path, title: str, lists: Iterable[PlanList], on: date) -> None:
    """Write lists as one page.

    Args:
        path: the file.
        title: what stands over the page.
        lists: the lists.
        on: the day they were made.

    Raises:
        ForeignFormatError: if it cannot be written; `path` is as before.
    """
    page = Environment(autoescape=True).from_string(_PAGE)
    write_text(path, [page.render(title=title, on=day(on), lists=tuple(lists), language=spoken())])
