"""The help: our own pages, offline, found from where one is or by searching; the made ones are those of the program."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from ballots_cast import TODAY, votes
from desktop_on_screen import do, open_dialogue
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QPalette, QShortcut, QTextDocument, QTextTable
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from raci_planner.assets import resource
from raci_planner.desktop import languages
from raci_planner.desktop.actions.spec import ActionSpec, MenuSpec
from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.helping.pages import CONTENTS, help_pages
from raci_planner.desktop.helping.places import PAGES, open_help, page_for
from raci_planner.desktop.helping.searching import search
from raci_planner.desktop.helping.window import HelpWindow
from raci_planner.desktop.keys_dialog import KeysDialog, key_rows, print_on
from raci_planner.desktop.preferences.table import wish_table
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import CastBallot, CastBallots, OpenBallots, RevealBallots
from raci_planner.language import LANGUAGES, speak

_DESKTOP = Path(__file__).parents[2] / "raci_planner" / "desktop"
_LINK = re.compile(r"\[[^\]]*\]\(([^)]+)\)")
_USERS = ("facilitator", "manager", "team")


@pytest.fixture(autouse=True)
def _no_help_is_left_open() -> Iterator[None]:
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, HelpWindow):
            window.close()


@pytest.fixture
def help_window(desk: Desk) -> HelpWindow:
    assert desk.theme
    return open_help(CONTENTS)


def _shown() -> HelpWindow:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def _page() -> str:
    page = _shown().view.page
    assert page is not None
    return page.key


def _make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_help", resource("help", "make.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_made_pages_are_those_of_the_program(spoken: QApplication, language: str) -> None:
    languages.speak(spoken, language)
    stale = [file for file, text in _make().made_pages().items() if file.read_text("utf-8") != text]
    assert stale == [], "run: uv run python resources/help/make.py"


def test_every_page_is_named_in_the_contents_and_every_file_is_a_page() -> None:
    files = {file.stem for file in resource("help").glob("*.md")}
    assert set(help_pages()) == files


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_pages_are_those_of_the_language_that_is_spoken(language: str) -> None:
    english = help_pages()
    speak(language)
    told = help_pages()
    assert list(told) == list(english)
    assert [key for key in told if told[key].text == english[key].text] == []
    assert [key for key in told if sorted(_LINK.findall(told[key].text)) != _links_from(english[key].text)] == []


def test_a_page_that_nobody_has_translated_is_in_english() -> None:
    english = help_pages()
    speak("qps")
    assert help_pages() == english


def _links_from(text: str) -> list[str]:
    """Where an English page leads, as a page in the folder of another language has to write it."""
    return sorted(target.replace("../pictures/", "../../pictures/") for target in _LINK.findall(text))


def test_the_three_users_have_a_page_each() -> None:
    assert set(_USERS) <= set(help_pages())


def test_links_lead_to_pages_and_pictures_that_are_there_and_nowhere_else() -> None:
    astray = [
        (page.key, target)
        for page in help_pages().values()
        for target in _LINK.findall(page.text)
        if not target.startswith("#") and not resource("help", target).is_file()
    ]
    assert [one for one in astray if "Made by" not in one[1]] == []


def test_every_action_has_a_place_in_the_help() -> None:
    texts = "\n".join(page.text for page in help_pages().values())
    specs = [spec for menu in action_table() for spec in menu.actions()]
    assert [spec.id for spec in specs if spec.plain_text not in texts] == []


def test_keys_that_the_pages_name_are_keys_of_the_program() -> None:
    known = {key for keys, _, _ in key_rows() for key in re.split(r", | ", keys)}
    known |= {key for menu in action_table() for spec in menu.actions() for key in spec.keys}
    named = {
        (page.key, keys)
        for page in help_pages().values()
        for keys in re.findall(r"`((?:Ctrl|Alt)\+[^`]+|F\d+)`", page.text)
        if page.key not in ("menus", "rules")
    }
    of_the_matrix = {
        "Ctrl+Enter", "Ctrl+Tab", "Ctrl++", "Ctrl+Space", "Ctrl+A", "Ctrl+D", "Ctrl+R", "Ctrl+C", "Ctrl+X", "Ctrl+V",
        "Alt+Down", "Alt+Up", "Alt+Shift+Up", "Alt+Shift+Down", "F2",
    }  # fmt: skip
    assert {one for one in named if one[1] not in known | of_the_matrix} == set()


def test_f1_opens_the_page_on_what_has_the_keyboard(window: PlanWindow) -> None:
    window.bench.matrix.setFocus()
    do(window, "help")
    assert _page() == "matrix"
    window.bench.findings.view.setFocus()
    do(window, "help")
    assert _page() == "findings"
    window.bench.inspector.activity_page.focus_note()
    do(window, "help")
    assert _page() == "inspector"


@pytest.mark.parametrize(
    ("action", "page"),
    [("roles", "roles"), ("preferences", "preferences"), ("rules", "rules"), ("boundaries", "inspector")],
)
def test_f1_in_a_dialogue_opens_its_page(window: PlanWindow, action: str, page: str) -> None:
    do(window, action)
    QTest.keyClick(open_dialogue(window, QDialog), Qt.Key.Key_F1)
    assert _page() == page


def test_f1_on_the_welcome_window_opens_the_first_steps(desk: Desk) -> None:
    shortcuts = desk.show_welcome().findChildren(QShortcut)
    next(one for one in shortcuts if one.key() == QKeySequence("F1")).activated.emit()
    assert _page() == "start"


def _over_the_plan(window: PlanWindow, name: str) -> QWidget:
    """A window that is opened over the plan: the wall, the laptop that goes round, or the reveal."""
    session = window.session
    if name == "workshopView":
        do(window, "workshop")
    else:
        session.run(OpenBallots(by="Fay", on=TODAY, participants=("Ana",)))
        if name == "agreementView":
            session.run(CastBallots((CastBallot("Ana", votes(session.plan, "AR")),), TODAY))
            session.run(RevealBallots())
        do(window, "ballots_round" if name == "votingView" else "ballots")
    (shown,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()]
    return shown


@pytest.mark.parametrize(
    ("name", "page"), [("workshopView", "workshop"), ("votingView", "ballots"), ("agreementView", "ballots")]
)
def test_f1_over_the_plan_opens_its_page_and_escape_is_back_there(
    window: PlanWindow, qtbot: QtBot, name: str, page: str
) -> None:
    above = _over_the_plan(window, name)
    qtbot.waitUntil(above.isActiveWindow)
    before = above.focusWidget()
    QTest.keyClick(before or above, Qt.Key.Key_F1)
    assert _page() == page
    help_window = _shown()
    assert help_window.parentWidget() is above, "a window over the whole screen would hide the help"
    qtbot.waitUntil(help_window.isActiveWindow)
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible()]
    assert above.isVisible()
    qtbot.waitUntil(above.isActiveWindow)
    assert above.focusWidget() is before


def test_the_help_that_stood_beside_the_plan_comes_over_the_wall(window: PlanWindow) -> None:
    do(window, "help")
    beside = _shown()
    assert beside.parentWidget() is None
    QTest.keyClick(_over_the_plan(window, "workshopView"), Qt.Key.Key_F1)
    assert _shown() is beside
    assert _page() == "workshop"


def test_what_is_on_no_page_opens_the_contents(window: PlanWindow) -> None:
    assert page_for(window.menuBar()) == CONTENTS
    assert page_for(None) == CONTENTS


def test_every_dialogue_has_its_page() -> None:
    named = set()
    for file in _DESKTOP.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(getattr(one, "id", "") == "FormDialog" for one in node.bases):
                named |= {
                    call.args[0].value
                    for call in ast.walk(node)
                    if isinstance(call, ast.Call)
                    and getattr(call.func, "attr", "") == "setObjectName"
                    and isinstance(call.func, ast.Attribute)
                    and getattr(call.func.value, "id", "") == "self"
                    and isinstance(call.args[0], ast.Constant)
                }
    assert len(named) > 10
    assert named - set(PAGES) == set()


def test_every_place_has_a_page_that_is_there() -> None:
    assert set(PAGES.values()) - set(help_pages()) == set()


def test_searching_finds_the_section_that_says_it(help_window: HelpWindow) -> None:
    help_window.look_for.setText("after a crash recovered")
    QTest.keyClick(help_window.look_for, Qt.Key.Key_Return)
    assert _page() == "files"
    marked = {selection.cursor.selectedText().casefold() for selection in help_window.view.extraSelections()}
    assert {"crash", "recovered"} <= marked


def test_headings_come_before_mere_words() -> None:
    hits = search(help_pages().values(), "roles and people")
    assert (hits[0].page.key, hits[0].heading) == ("roles", "Roles and people")


def test_an_excerpt_shows_what_was_found_without_any_marks() -> None:
    for hit in search(help_pages().values(), "accept reason"):
        assert not set(hit.excerpt) & set("*`|"), hit.excerpt


def test_nothing_found_is_said(help_window: HelpWindow) -> None:
    help_window.look_for.setText("wombat")
    assert help_window.list.count() == 0
    help_window.look_for.clear()
    assert help_window.list.count() == len(help_pages())


def test_links_go_to_pages_and_back_goes_back(help_window: HelpWindow) -> None:
    help_window.view.anchorClicked.emit(QUrl("roles.md"))
    assert _page() == "roles"
    QTest.keyClick(help_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _page() == CONTENTS


@pytest.mark.parametrize("address", ["https://example.org/roles.md", "file:///etc/passwd", "//host/roles.md", "x.html"])
def test_other_links_go_nowhere(help_window: HelpWindow, address: str) -> None:
    help_window.view.anchorClicked.emit(QUrl(address))
    assert _page() == CONTENTS


@pytest.mark.parametrize(
    "address", ["../icons/raci-planner.svg", "file:///etc/hostname", "https://example.org/a.png", "../../README.md"]
)
def test_no_file_but_our_own_pictures_is_read(help_window: HelpWindow, address: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert help_window.view.loadResource(kind, QUrl(address)).isNull()
    ours = help_window.view.loadResource(kind, QUrl("../pictures/plan-light.png"))
    assert isinstance(ours, QImage)
    assert not ours.isNull()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_can_be_shown_in_both_themes_and_at_twice_the_size(desk: Desk, theme: str) -> None:
    desk.settings.change(theme=theme, text_size=200)
    window = open_help(CONTENTS)
    for key, page in help_pages().items():
        window.show_page(key)
        assert window.view.toPlainText().startswith(page.title)
        assert window.view.horizontalScrollBar().maximum() == 0 or "|" in page.text


def test_a_page_follows_the_theme(desk: Desk, help_window: HelpWindow) -> None:
    help_window.show_page("matrix")
    desk.settings.change(theme="light")
    light = help_window.view.grab().toImage().pixelColor(5, 5)
    desk.settings.change(theme="dark")
    dark = help_window.view.grab().toImage().pixelColor(5, 5)
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert _page() == "matrix"


def test_there_is_one_window_of_help(help_window: HelpWindow) -> None:
    assert open_help("roles") is help_window


def test_markup_is_rendered_in_one_place_only() -> None:
    places = [file for file in _DESKTOP.rglob("*.py") if "setMarkdown" in file.read_text("utf-8")]
    assert places == [_DESKTOP / "helping" / "page_view.py"]


def test_the_panels_explain_themselves(window: PlanWindow) -> None:
    for name in ("matrixView", "findingsPanel", "inspectorPanel", "filterBar", "loadFooter", "toolbar"):
        widget = window.findChild(QWidget, name)
        assert isinstance(widget, QWidget), name
        assert len(widget.whatsThis()) > 40, name


def test_shift_f1_waits_for_a_part_of_the_window(window: PlanWindow) -> None:
    do(window, "whats_this")
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


def test_the_keys_are_printed_as_they_are_narrowed_down(window: PlanWindow, tmp_path: Path) -> None:
    do(window, "keys")
    dialog = open_dialogue(window, KeysDialog)
    everything = dialog.page().toPlainText()
    assert "Ctrl+K" in everything
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    print_on(printer, dialog.page())
    content = (tmp_path / "keys.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 1
    QTest.keyClicks(dialog.focusWidget(), "next finding")
    assert "F8" in dialog.page().toPlainText()
    assert "Ctrl+K" not in dialog.page().toPlainText()


def test_a_page_shows_the_pictures_of_its_theme(desk: Desk, help_window: HelpWindow) -> None:
    kind, name = QTextDocument.ResourceType.ImageResource.value, QUrl("../pictures/plan-light.png")
    desk.settings.change(theme="light")
    light = help_window.view.loadResource(kind, name)
    desk.settings.change(theme="dark")
    dark = help_window.view.loadResource(kind, name)
    assert light.pixelColor(300, 400).lightness() > 200
    assert dark.pixelColor(300, 400).lightness() < 80


def test_heads_of_tables_stand_out(help_window: HelpWindow) -> None:
    help_window.show_page("exports")
    tables = [one for one in help_window.view.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
    head, body = (tables[0].cellAt(row, 0).format().background().color() for row in (0, 1))
    assert head.name() == QApplication.palette().color(QPalette.ColorRole.Button).name()
    assert head.name() != body.name()


def test_menus_that_the_pages_name_have_these_entries() -> None:
    bold = re.compile(r"\*\*(\w+(?: ▸ [^*▸]+)+)\*\*")
    ways = {(page.key, way) for page in help_pages().values() for way in bold.findall(page.text)}
    assert len(ways) > 20
    assert {one for one in ways if not _is_way(one[1].split(" ▸ "))} == set()


def _is_way(way: list[str]) -> bool:
    """Whether one can go so through the menus: their entries, without marks and dots."""
    entries: tuple[ActionSpec | MenuSpec | None, ...] = action_table()
    for name in way:
        found = next((one for one in entries if one and _words(one) == name), None)
        if found is None:
            return False
        entries = found.entries if isinstance(found, MenuSpec) else ()
    return True


def _words(entry: ActionSpec | MenuSpec) -> str:
    return entry.text.replace("&", "").removesuffix("…")


def test_every_setting_is_told_of(desk: Desk) -> None:
    text = help_pages()["preferences"].text
    wishes = [wish for group in wish_table(desk) for wish in group.wishes]
    assert [wish.key for wish in wishes if f"**{wish.plain_text}**" not in text] == []
