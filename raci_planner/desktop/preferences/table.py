"""The table of everything that can be wished for; the dialogue and the palette read it."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from raci_planner.desktop.doctor import system_report
from raci_planner.desktop.host import Host
from raci_planner.desktop.languages import SYSTEM
from raci_planner.desktop.preferences.wish import Buttons, Choice, Number, Toggle, Wish, WishGroup, Words
from raci_planner.desktop.settings import REVIEW_MONTHS, TEXT_SIZES
from raci_planner.language import LANGUAGES

translate = QCoreApplication.translate


def wish_table(host: Host) -> tuple[WishGroup, ...]:
    """All wishes in the language of the program."""
    return (_general(), _matrix(), _appearance(), _files(host), _privacy(host))


def _general() -> WishGroup:
    months = translate("Wishes", "Every {n} months")
    every = tuple(
        (count, translate("Wishes", "Every month") if count == 1 else months.format(n=count)) for count in REVIEW_MONTHS
    )
    return WishGroup(
        title=translate("Wishes", "General"),
        wishes=(
            Wish(
                key="author",
                text=translate("Wishes", "Your &name"),
                kind=Words(translate("Wishes", "Signs what you do")),
                hint=translate("Wishes", "Stands beside decisions, notes and what you accept as it is."),
                keywords=translate("Wishes", "author signature"),
            ),
            Wish(
                key="language",
                text=translate("Wishes", "Lang&uage"),
                kind=Choice(((SYSTEM, translate("Wishes", "As the system")), *LANGUAGES.items())),
                hint=translate("Wishes", "Counts from the next start. What a plan says stays as it was written."),
                keywords="language Sprache langue English Deutsch Français",
            ),
            Wish(
                key="reopens_last",
                text=translate("Wishes", "Open the &last plan at the start"),
                kind=Toggle(),
                hint=translate("Wishes", "Instead of the welcome window, while its file is there."),
                keywords=translate("Wishes", "reopen startup"),
            ),
            Wish(
                key="review_every",
                text=translate("Wishes", "Review new &plans"),
                kind=Choice(every),
                hint=translate("Wishes", "What a plan begins with; each plan can have its own in its details."),
                keywords=translate("Wishes", "interval quarter date"),
            ),
            Wish(
                key="shows_tips",
                text=translate("Wishes", "Show &tips"),
                kind=Toggle(),
                hint=translate("Wishes", "Three short ones over the sample plan, until each has been closed."),
                keywords=translate("Wishes", "hints tour"),
            ),
        ),
    )


def _matrix() -> WishGroup:
    return WishGroup(
        title=translate("Wishes", "Matrix"),
        wishes=(
            Wish(
                key="row_height",
                text=translate("Wishes", "Row &height"),
                kind=Choice(
                    (
                        ("S", translate("Wishes", "Small")),
                        ("M", translate("Wishes", "Medium")),
                        ("L", translate("Wishes", "Large, names on two lines")),
                    )
                ),
                keywords=translate("Wishes", "density compact"),
            ),
            Wish(
                key="heads",
                text=translate("Wishes", "Names of &roles"),
                kind=Choice(
                    (
                        ("fitting", translate("Wishes", "Upright when there are many")),
                        ("flat", translate("Wishes", "Always flat")),
                        ("upright", translate("Wishes", "Always upright")),
                    )
                ),
                keywords=translate("Wishes", "header rotated columns"),
            ),
            Wish(
                key="after_letter",
                text=translate("Wishes", "After typing a l&etter"),
                kind=Choice(
                    (
                        ("stay", translate("Wishes", "Stay in the cell")),
                        ("right", translate("Wishes", "Go to the next role")),
                        ("down", translate("Wishes", "Go to the next activity")),
                    )
                ),
                keywords=translate("Wishes", "cursor move right down"),
            ),
            Wish(
                key="has_words",
                text=translate("Wishes", "Cells &show"),
                kind=Choice(
                    (
                        (False, translate("Wishes", "Letters")),
                        (True, translate("Wishes", "Words, where they fit")),
                    )
                ),
                keywords=translate("Wishes", "chips accountable responsible"),
            ),
            Wish(
                key="shows_people",
                text=translate("Wishes", "He&ads name the people"),
                kind=Choice(
                    (
                        (False, translate("Wishes", "No")),
                        (True, translate("Wishes", "Yes, below the role")),
                    )
                ),
                keywords=translate("Wishes", "names persons columns who"),
            ),
        ),
    )


def _appearance() -> WishGroup:
    percent = translate("Wishes", "{n} %")
    return WishGroup(
        title=translate("Wishes", "Appearance"),
        wishes=(
            Wish(
                key="theme",
                text=translate("Wishes", "&Colours"),
                kind=Choice(
                    (
                        ("system", translate("Wishes", "As the system")),
                        ("light", translate("Wishes", "Light")),
                        ("dark", translate("Wishes", "Dark")),
                    )
                ),
                keywords=translate("Wishes", "theme night"),
            ),
            Wish(
                key="text_size",
                text=translate("Wishes", "Te&xt size"),
                kind=Choice(tuple((size, percent.format(n=size)) for size in TEXT_SIZES)),
                hint=translate("Wishes", "Of everything in the program; Ctrl++ makes the matrix alone larger."),
                keywords=translate("Wishes", "font zoom large"),
            ),
            Wish(
                key="contrast",
                text=translate("Wishes", "C&ontrast"),
                kind=Choice(
                    (
                        ("system", translate("Wishes", "As the system")),
                        ("high", translate("Wishes", "High: plain grounds, strong outlines")),
                        ("usual", translate("Wishes", "Usual")),
                    )
                ),
                keywords=translate("Wishes", "accessibility high contrast"),
            ),
        ),
    )


def _files(host: Host) -> WishGroup:
    work = host.places.work
    where = translate("Wishes", "Every change is written there at once, and offered after a crash: {folder}")
    return WishGroup(
        title=translate("Wishes", "Files"),
        wishes=(
            Wish(
                key="work_folder",
                text=translate("Wishes", "Working copies"),
                kind=Buttons(((translate("Wishes", "Open &folder"), lambda: _open_folder(str(work))),)),
                hint=where.format(folder=work),
                keywords=translate("Wishes", "recovery autosave"),
            ),
            Wish(
                key="versions_kept",
                text=translate("Wishes", "&Versions kept by themselves"),
                kind=Number(1, 200),
                hint=translate("Wishes", "In each plan; older ones go first. Versions with a name stay."),
                keywords=translate("Wishes", "automatic snapshots history"),
            ),
        ),
    )


def _privacy(host: Host) -> WishGroup:
    log = host.folders.log
    return WishGroup(
        title=translate("Wishes", "Privacy and logs"),
        wishes=(
            Wish(
                key="log",
                text=translate("Wishes", "RACI Planner sends nothing"),
                kind=Buttons(
                    (
                        (translate("Wishes", "Open lo&g folder"), lambda: _open_folder(str(log))),
                        (translate("Wishes", "Copy &diagnostics"), copy_diagnostics),
                    )
                ),
                hint=translate(
                    "Wishes",
                    "It opens no connection. The log holds places in the program's code, never a word of a plan; "
                    "diagnostics are versions and screens.",
                ),
                keywords=translate("Wishes", "telemetry network support"),
            ),
        ),
    )


def copy_diagnostics() -> None:
    """Put what a person who helps would ask first on the clipboard; nothing of any plan."""
    QGuiApplication.clipboard().setText(system_report())


def _open_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
