"""The pictures: right numbers, painted in both themes, copied as an image."""

from datetime import datetime

import pytest
from desktop_on_screen import do, open_dialogue
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox

from raci_planner.analysis.figures import figures_of, to_text
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.pictures.dialog import PicturesDialog
from raci_planner.desktop.pictures.shading import contrast, mixed
from raci_planner.desktop.pictures.workload import Order, WorkloadPicture
from raci_planner.desktop.theme import DARK, LIGHT, NOTE, Theme
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.content import pack
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import VersionId
from raci_planner.domain.records import Version, VersionKind


@pytest.fixture
def dialog(window: PlanWindow) -> PicturesDialog:
    do(window, "pictures")
    return open_dialogue(window, PicturesDialog)


def _rows(dialog: PicturesDialog, place: int) -> dict[str, list[str]]:
    table = dialog.pages[place].table
    texts = [
        [cell.text() if (cell := table.item(row, column)) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return {row[0]: row[1:] for row in texts}


def test_workload_counts_the_letters_of_each_role(window: PlanWindow, dialog: PicturesDialog) -> None:
    plan = window.session.plan
    role = plan.roles_in_order()[0]
    accountable = sum(bool(cell.letters & plan.scheme.accountable) for cell in plan.cells_of_role(role.id))
    assert _rows(dialog, 0)[role.name][2] == str(accountable)


def test_workload_is_sorted_as_wished(window: PlanWindow, dialog: PicturesDialog) -> None:
    sort = dialog.findChildren(QComboBox)[0]
    sort.setCurrentIndex(sort.findData(Order.NAME.value))
    sort.activated.emit(sort.currentIndex())
    names = [role.name for role in window.session.plan.roles.values()]
    assert list(_rows(dialog, 0)) == sorted(names, key=str.casefold)


def test_every_documented_duty_is_in_the_map(window: PlanWindow, dialog: PicturesDialog) -> None:
    duties = window.session.boundaries.catalogue.duties.values()
    assert list(_rows(dialog, 1)) == [duty.name for duty in duties]
    assert _rows(dialog, 1)["Prioritising features and the backlog"][1] == "1"


def test_blur_names_each_pair_that_faces_each_other(dialog: PicturesDialog) -> None:
    pairs = [name for name in _rows(dialog, 2) if "Product Manager" in name and "Project Manager" in name]
    assert len(pairs) == 1
    assert _rows(dialog, 2)[pairs[0]][0].endswith(" %")


def test_pictures_follow_edits(window: PlanWindow, dialog: PicturesDialog) -> None:
    role = window.session.plan.roles_in_order()[0].name
    before = _rows(dialog, 0)[role]
    window.bench.matrix.letters.set_letter("I")
    assert _rows(dialog, 0)[role] != before


def test_a_screen_reader_hears_the_numbers(dialog: PicturesDialog) -> None:
    for page in dialog.pages:
        assert page.canvas.accessibleName()
        assert "\n" in page.canvas.accessibleDescription()


def test_numbers_are_shown_on_wish(dialog: PicturesDialog) -> None:
    (box,) = dialog.findChildren(QCheckBox)
    box.setChecked(True)
    assert dialog.pages[0].currentWidget() is dialog.pages[0].table


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_picture_is_copied_as_an_image_on_light_ground(dialog: PicturesDialog, place: int) -> None:
    dialog.tabs.setCurrentIndex(place)
    dialog.copy_image()
    image = QGuiApplication.clipboard().image()
    assert image.width() > 2000
    assert image.pixelColor(2, 2) == QColor(LIGHT.base)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
    assert len(colours) > 3


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("share", [0.0, 0.12, 0.3, 0.45, 0.5, 0.6, 0.8, 1.0])
def test_words_on_every_shade_can_be_read(theme: Theme, share: float) -> None:
    ground = mixed(theme.base, theme.severities[NOTE], share)
    assert max(contrast(QColor(ink), ground) for ink in (theme.text, theme.base)) >= 3.5


def test_an_empty_plan_has_pictures_too(desk: Desk) -> None:
    blank = desk.begin("blank")
    picture = WorkloadPicture(blank.session, blank.fontMetrics())
    assert [row[2:] for row in picture.numbers().rows] == [("0", "0", "0", "0")] * 4


def test_a_trend_has_a_column_for_every_version_with_figures_and_one_for_now(window: PlanWindow) -> None:
    session = window.session
    before = {severity.name: count for severity, count in session.analysis.counts().items()}
    figures = to_text(figures_of(session.analysis))
    for number, text in enumerate((figures, "nothing that can be read")):
        version = Version(
            id=VersionId(number + 1),
            kind=VersionKind.REVIEW,
            name=f"Review {number}",
            made_at=datetime(2026, 1, 5, 10),
            by="",
            participants="",
            note="",
            figures=text,
            content=pack(session.plan),
        )
        session.document.commit(Edit("Keep", (Change(None, version),)))
    do(window, "pictures")
    dialog = open_dialogue(window, PicturesDialog)
    dialog.tabs.setCurrentIndex(3)
    rows = _rows(dialog, 3)
    assert rows["Conflicts"] == [str(before["CONFLICT"])] * 2
    assert not dialog.pages[3].canvas.grab().isNull()
