"""Every goal for speed and memory in one run, as the table of the help's page on speed.

    uv run python tests/benchmarks/goals.py [P1 P10 …]

Each group of goals is measured by a file of this folder, which can be run by itself and prints more. A ratio is the
median of the ratios of rounds in turn, so that a busy machine slows both sides. What is not measured has a dash.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SIZES = ("S", "M", "L", "XL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A line of the table; `most` is the bound by the plan's size, or the one bound where the size does not matter."""

    key: str
    work: str
    unit: str = "x"
    most: dict[str, float]


def _everywhere(most: float) -> dict[str, float]:
    return dict.fromkeys(SIZES, most)


GOALS = (
    Goal(key="P1", work="Welcome window painted : bare Qt window", most={"": 1.15}),
    Goal(key="P2", work="Plan and findings painted : bare Qt window", most={"S": 1.3, "M": 1.3, "L": 1.4, "XL": 2}),
    Goal(key="P2 matrix", work="of that, the matrix painted", most={}),
    Goal(key="P3", work="Heavy modules loaded at the first paint", unit="", most={"": 0}),
    Goal(key="P4", work="Open : integrity check and rows read", most={"L": 1.3, "XL": 1.3}),
    Goal(key="P5 loads", work="Longest wait of the window while the rest loads", unit="ms", most=_everywhere(50)),
    Goal(key="P5 saves", work="… while the plan is saved", unit="ms", most=_everywhere(50)),
    Goal(key="P5 edits", work="… while edits are made and judged", unit="ms", most=_everywhere(50)),
    Goal(key="P5 idle", work="… while nothing happens", unit="ms", most={}),
    Goal(key="P6 p50", work="Key to durable, judged, painted (X11), median", unit="ms", most={"XL": 3}),
    Goal(key="P6 p99", work="… 99th percentile less the commit's own", unit="ms", most={"XL": 16}),
    Goal(key="P7", work="Durable edit : raw sqlite3", most=_everywhere(1.5)),
    Goal(key="P8 page", work="Page scroll (X11) : empty C++ model", most={"XL": 1.3}),
    Goal(key="P8 wheel", work="Wheel step (X11) : empty C++ model", most={"XL": 1.3}),
    Goal(key="P9", work="Python `data()` calls while painting", unit="", most={"XL": 0}),
    Goal(key="P10 known", work="Whole analysis : plain scan, names known", most=_everywhere(6)),
    Goal(key="P10 cold", work="Whole analysis : plain scan, cold", most=_everywhere(40)),
    Goal(key="P10 edit", work="Findings after one edit, 99th percentile", unit="ms", most=_everywhere(1)),
    Goal(key="P11", work="Undo of 2,000 pasted cells : the paste", most={"XL": 2}),
    Goal(key="P11 gap", work="… longest of both", unit="ms", most={"XL": 100}),
    Goal(key="P12 filter", work="Filter keystroke : list comprehension and a page", most={"XL": 1.5}),
    Goal(key="P12 sort", work="Sort : `sorted()` and a page", most={"XL": 1.5}),
    Goal(key="P13", work="Excel export : openpyxl styled cell by cell", most={"L": 0.45}),
    Goal(key="P13 memory", work="… memory of the process", unit="MB", most={"XL": 160}),
    Goal(key="P13 stop", work="… from Cancel to stopped", unit="ms", most={"L": 300}),
    Goal(key="P14", work="Excel import : openpyxl, read only", most={"L": 1.2}),
    Goal(key="P15", work="PDF : bare loop of drawn letters", most={"L": 1.5}),
    Goal(key="P16", work="Publish : VACUUM INTO, fsync, integrity check", most={"L": 1.5}),
    Goal(key="P17 painted", work="Memory over a bare window's, painted", unit="MB", most={"L": 20, "XL": 30}),
    Goal(key="P17 settled", work="… everything loaded", unit="MB", most={"L": 85, "XL": 85}),
    Goal(key="P18", work="Compare two versions : plain scan of both", most={"XL": 6}),
    Goal(key="P18 effects", work="… with what it does to the findings", most={}),
    Goal(key="P19", work="Folder of 100 plans, cold : read by raw sqlite3", most={"M": 2}),
    Goal(key="P20", work="First coloured cell (X11) : LibreOffice Calc", most={"L": 0.5, "XL": 0.2}),
)
MEASURES = (
    ("P1 P2 P3 P17", "start_up.py", ()),
    ("P4 P7 P16", "storage_figures.py", ()),
    ("P5", "event_loop.py", ()),
    ("P6 P11 P12", "matrix_editing.py", ("M", "L", "XL")),
    ("P8 P9", "matrix_scrolling.py", ("L", "XL")),
    ("P10", "analysis_figures.py", ()),
    ("P13", "export_excel.py", ("400 20 3", "2000 40 3", "10000 100 0")),
    ("P14", "import_excel.py", ()),
    ("P15", "export_pdf.py", ()),
    ("P18", "comparing.py", ()),
    ("P19", "portfolio_speed.py", ()),
    ("P20", "spreadsheet.py", ()),
)
"""Which file measures what; each of the last runs once for each of its arguments, in a process of its own."""
_ON_SCREEN = {"matrix_editing.py", "matrix_scrolling.py"}

type Figures = dict[tuple[str, str], float]


def measured(name: str, arguments: str) -> Iterator[tuple[tuple[str, str], float]]:
    """Run one file, pass on what it prints, and give the figures in it."""
    command = [sys.executable, str(Path(__file__).with_name(name)), *arguments.split()]
    environment = dict(os.environ)
    if name in _ON_SCREEN and shutil.which("xvfb-run"):
        command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1920x1080x24", *command]
        environment["QT_QPA_PLATFORM"] = "xcb"
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as running:
        for line in running.stdout or ():
            print(line, end="", flush=True)
            if line.startswith("  = "):
                key, size, value = (part.strip() for part in line.removeprefix("  = ").split("|"))
                yield (key, size), float(value)


def table(figures: Figures) -> str:
    """The figures as Markdown; a missed bound is in bold."""
    lines = [
        "| | Work : what it is measured against | 40x8 | 400x20 | 2,000x40 | 10,000x100 | goal |",
        "|---" * 7 + "|",
    ]
    for goal in GOALS:
        cells = [_cell(goal, size, figures.get((goal.key, size))) for size in SIZES]
        if (goal.key, "") in figures:
            cells = [_cell(goal, "", figures[goal.key, ""]), *["-"] * 3]
        number, *more = goal.key.split()
        lines.append(
            f"| {'' if more and _is_further(goal) else number} | {goal.work} | {' | '.join(cells)} | {_bound(goal)} |"
        )
    return "\n".join(lines)


def _is_further(goal: Goal) -> bool:
    return goal.work.startswith(("…", "of that"))


def _cell(goal: Goal, size: str, value: float | None) -> str:
    if value is None:
        return "-"
    text = f"{value:.0f}" if goal.unit in ("", "MB") or value >= 20 else f"{value:.2f}"
    text = f"{text} {goal.unit}".strip()
    return f"**{text}**" if value > goal.most.get(size, value) else text


def _bound(goal: Goal) -> str:
    bounds = list(dict.fromkeys(goal.most.values()))
    if len(bounds) > 1:
        return ", ".join(f"{size} {bound:g}" for size, bound in goal.most.items())
    where = " at " + " and ".join(goal.most) if goal.most and set(goal.most) < set(SIZES) else ""
    return f"≤ {bounds[0]:g} {goal.unit}".strip() + where if bounds else ""


def main() -> None:
    """Measure what is asked for and print the table."""
    wanted = set(sys.argv[1:])
    figures: Figures = {}
    for goals, name, runs in MEASURES:
        if not wanted or wanted & set(goals.split()):
            for arguments in runs or ("",):
                figures |= dict(measured(name, arguments))
    print(table(figures))


if __name__ == "__main__":
    main()
