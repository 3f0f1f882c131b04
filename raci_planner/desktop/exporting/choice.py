"""What somebody wants exported, and the memory of it for each plan."""

from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from raci_planner.desktop.remembering import Json, read_json, write_json
from raci_planner.interchange.formats import FORMATS, Format
from raci_planner.interchange.report import PlanReport
from raci_planner.printing.formats import PageWishes, painted_formats
from raci_planner.printing.paper import Paper
from raci_planner.printing.picture import Shape

PLAN, DUTIES = "plan", "duties"
"""The parts of a plan that are pages of their own; any other part is the name of a list."""
_MOST_PLANS = 200
_KEYS = ("xlsx", "pdf", "pptx", "png", "svg", "html", "md", "csv")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportChoice:
    """A format, a part of the plan, what to leave out, and what to do with the file.

    `part` is `PLAN`, `DUTIES` or the name of a list; `role` is the one whose duty sheet is wanted, empty for all.
    """

    key: str = "xlsx"
    part: str = PLAN
    role: str = ""
    paper: Paper = Paper.A4
    scale: int = 2
    shape: Shape = Shape.FITTING
    has_people: bool = True
    has_findings: bool = True
    opens: bool = False
    shows_folder: bool = False

    @property
    def form(self) -> Format:
        """The format, with what is wished of paper and pictures."""
        return next(one for one in (*FORMATS, *painted_formats(self.wishes)) if one.key == self.key)

    @property
    def wishes(self) -> PageWishes:
        """What is wished of paper and pictures."""
        return PageWishes(paper=self.paper, scale=self.scale, shape=self.shape)

    def told(self, report: PlanReport) -> PlanReport:
        """The report without what is to be left out."""
        report = report if self.has_people else report.without_people()
        return report if self.has_findings else report.without_findings()


@dataclass(slots=True)
class ExportMemory:
    """The last choice for each plan, in a file of our own; the latest plans last."""

    path: Path
    _known: dict[str, Json] = field(init=False)

    def __post_init__(self) -> None:
        content = read_json(self.path)
        self._known = content if isinstance(content, dict) else {}

    def choice_for(self, plan: str) -> ExportChoice:
        """What was chosen for a plan last, as far as it can still be understood."""
        remembered = self._known.get(plan)
        return _understood(remembered) if isinstance(remembered, dict) else ExportChoice()

    def keep(self, plan: str, choice: ExportChoice) -> None:
        """Remember a choice."""
        self._known.pop(plan, None)
        self._known[plan] = asdict(choice)
        for forgotten in list(self._known)[:-_MOST_PLANS]:
            del self._known[forgotten]
        write_json(self.path, self._known)


def _understood(remembered: dict[str, Json]) -> ExportChoice:
    """A choice of values that mean something; a file may hold others after other hands."""
    usual = asdict(ExportChoice())
    values = {one.name: remembered.get(one.name, usual[one.name]) for one in fields(ExportChoice)}
    allowed = {"key": _KEYS, "paper": tuple(Paper), "scale": (1, 2, 3), "shape": tuple(Shape)}
    for name, value in values.items():
        is_usable = value in allowed[name] if name in allowed else isinstance(value, type(usual[name]))
        if not is_usable:
            values[name] = usual[name]
    return ExportChoice(**(values | {"paper": Paper(values["paper"]), "shape": Shape(values["shape"])}))
