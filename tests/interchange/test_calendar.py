"""Review days as any calendar reads them."""

from datetime import UTC, date, datetime
from pathlib import Path

from raci_planner.interchange.calendar import ReviewDay, calendar_text, write_calendar

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
HOSTILE = "Plan; A, B\\C\nEND:VCALENDAR\x07 “naïve” 🚀 " + "long " * 30


def _unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_a_review_day_is_a_whole_day_with_a_reminder_a_week_before() -> None:
    lines = _unfolded(calendar_text([ReviewDay(uid="7c1f", plan="Autumn", due=date(2026, 12, 31))], NOW))
    assert {"DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Review of Autumn"} <= set(lines)
    assert "TRIGGER:-P7D" in lines
    assert "DTSTAMP:20261124T100000Z" in lines


def test_a_plan_keeps_its_event_when_its_day_moves() -> None:
    first = _unfolded(calendar_text([ReviewDay(uid="7c1f", plan="Autumn", due=date(2026, 12, 31))], NOW))
    later = _unfolded(
        calendar_text([ReviewDay(uid="7c1f", plan="Autumn", due=date(2027, 3, 1))], NOW.replace(month=12))
    )
    assert next(line for line in first if line.startswith("UID")) == next(
        line for line in later if line.startswith("UID")
    )
    assert int(_value(first, "SEQUENCE")) < int(_value(later, "SEQUENCE"))


def test_no_name_can_end_the_calendar_or_stretch_a_line() -> None:
    text = calendar_text([ReviewDay(uid="7c1f", plan=HOSTILE, due=date(2026, 12, 31))], NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = _unfolded(text)
    assert lines.count("END:VCALENDAR") == 1
    assert _value(lines, "SUMMARY").startswith("Review of Plan\\; A\\, B\\\\C\\nEND:VCALENDAR “naïve” 🚀")


def test_the_file_takes_its_name_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "reviews.ics"
    write_calendar(path, [], NOW)
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert [each.name for each in tmp_path.iterdir()] == ["reviews.ics"]


def _value(lines: list[str], name: str) -> str:
    return next(line.partition(":")[2] for line in lines if line.startswith(f"{name}:"))
