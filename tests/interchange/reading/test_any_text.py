"""Whatever text comes in, it is read or refused with a reason: no fault of ours, no hang."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from raci_planner.boundaries import Boundaries
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading import TextKind, read_pasted
from raci_planner.interchange.understanding import combined, understand

ROLES = Boundaries.shipped().roles
PIECES = st.sampled_from(
    [
        *(
            "Task",
            "Activity",
            "PO",
            "PM",
            "Scrum Master",
            "Plan it",
            "Phase 1",
            "Responsible",
            "Owner",
            "Total",
            "Notes",
        ),
        *("A", "R", "C", "I", "A/R", "a, r", "-", "--", "-----", "N/A", "NaN", "TBC", "x", "✓", "🟩", "А", "1", "2.1"),  # noqa: RUF001 - Cyrillic
        *(
            "|",
            "||",
            "|---|",
            "| - |",
            ",",
            ";",
            "\t",
            " ",
            "  ",
            "\u00a0",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "```",
            "> ",
            "- ",
        ),
        *('"', "'", "**", "*", "_", "`", "\\", "\\|", "(R)", "(", ")", "[a](b)", "=1+1", "@ann", "#", "## Part"),
        *("<table>", "<tr>", "<td>", "</td>", "</table>", "<br>", "&amp;", "<td rowspan=9>", "<!--", "\x00", "\ud800"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=200))


@given(text=TEXTS, kind=st.sampled_from([None, *TextKind]))
@settings(max_examples=1_500, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_is_read_or_refused(text: str, kind: TextKind | None) -> None:
    try:
        found = understand(read_pasted(text, "text", kind), ROLES)
    except ForeignFormatError:
        return
    for draft in found.drafts:
        for section in draft.table.sections:
            assert all(len(activity.letters) == len(draft.table.roles) for activity in section.activities)
            assert all(activity.name for activity in section.activities)
    if found.drafts:
        table, scheme = combined(found.drafts, ROLES)
        assert table.activity_count == sum(draft.table.activity_count for draft in found.drafts)
        assert all(
            not letters & ~scheme.everything
            for section in table.sections
            for activity in section.activities
            for letters in activity.letters
        )
