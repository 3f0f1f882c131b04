"""The plans that were open lately, as the welcome window lists them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from raci_planner.desktop.remembering import Json, read_json, write_json

MOST_REMEMBERED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentPlan:
    """One plan as it was when it was last open."""

    path: Path
    name: str
    when: datetime
    to_resolve: int = 0
    review_due: date | None = None
    is_pinned: bool = False

    @property
    def is_there(self) -> bool:
        """Whether the file is still where it was."""
        return self.path.is_file()


class RecentPlans:
    """The list on the disk: pinned plans first, then the latest."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._plans = _read(path)

    def plans(self) -> tuple[RecentPlan, ...]:
        """All remembered plans in the order in which they are shown."""
        latest_first = sorted(self._plans.values(), key=lambda plan: plan.when, reverse=True)
        return tuple(sorted(latest_first, key=lambda plan: not plan.is_pinned))

    def latest(self) -> RecentPlan | None:
        """The plan that was open last; None if there is none or its file is gone."""
        plan = max(self._plans.values(), key=lambda one: one.when, default=None)
        return plan if plan is not None and plan.is_there else None

    def remember(self, plan: RecentPlan) -> None:
        """Put a plan on top; a pinned one stays pinned. The oldest beyond the limit are forgotten."""
        before = self._plans.get(plan.path)
        self._plans[plan.path] = replace(plan, is_pinned=before is not None and before.is_pinned)
        self._plans = {kept.path: kept for kept in self.plans()[:MOST_REMEMBERED]}
        self._write()

    def forget(self, path: Path) -> None:
        """Take a plan off the list; its file stays as it is."""
        self._plans.pop(path, None)
        self._write()

    def toggle_pin(self, path: Path) -> None:
        """Keep a plan on top, or no longer."""
        plan = self._plans[path]
        self._plans[path] = replace(plan, is_pinned=not plan.is_pinned)
        self._write()

    def _write(self) -> None:
        write_json(self._path, [_as_json(plan) for plan in self.plans()])


def _read(path: Path) -> dict[Path, RecentPlan]:
    content = read_json(path)
    entries = content if isinstance(content, list) else []
    plans = (_from_json(entry) for entry in entries if isinstance(entry, dict))
    return {plan.path: plan for plan in plans if plan is not None}


def _as_json(plan: RecentPlan) -> Json:
    return {
        "path": str(plan.path),
        "name": plan.name,
        "when": plan.when.isoformat(timespec="seconds"),
        "to_resolve": plan.to_resolve,
        "review_due": plan.review_due.isoformat() if plan.review_due else None,
        "is_pinned": plan.is_pinned,
    }


def _from_json(entry: dict[str, Json]) -> RecentPlan | None:
    """One entry; None for one that some other hand has spoilt."""
    try:
        due = entry.get("review_due")
        to_resolve = entry.get("to_resolve")
        return RecentPlan(
            path=Path(str(entry["path"])),
            name=str(entry["name"]),
            when=datetime.fromisoformat(str(entry["when"])),
            to_resolve=to_resolve if isinstance(to_resolve, int) else 0,
            review_due=date.fromisoformat(str(due)) if due else None,
            is_pinned=entry.get("is_pinned") is True,
        )
    except (KeyError, ValueError):
        return None
