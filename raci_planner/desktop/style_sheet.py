"""What the palette cannot reach: outlines, focus rings, and the looks that widgets choose for themselves."""

from raci_planner.assets import resource
from raci_planner.desktop.theme import NOTE, Theme


def style_sheet(theme: Theme) -> str:
    """Outlines, focus rings and the few named widgets that the palette cannot reach.

    Buttons and cards choose their look by the dynamic property `look`: "primary", "quiet" or "card".
    """
    drawings = resource("icons", theme.name).as_posix()
    return f"""
    QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox {{
        background: {theme.base}; border: 1px solid {theme.edge}; border-radius: 4px; padding: 4px 6px;
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent};
        placeholder-text-color: {theme.muted};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {{
        border: 2px solid {theme.accent}; padding: 3px 5px;
    }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 1.7em; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{
        image: url({drawings}/chevron-down.svg); width: 1.1em; height: 1.1em;
    }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 1.7em; }}
    QSpinBox::up-arrow {{ image: url({drawings}/chevron-up.svg); width: 0.9em; height: 0.9em; }}
    QSpinBox::down-arrow {{ image: url({drawings}/chevron-down.svg); width: 0.9em; height: 0.9em; }}
    QComboBox QAbstractItemView {{
        background: {theme.base}; border: 1px solid {theme.edge}; padding: 2px; outline: 0;
        selection-background-color: {theme.selection}; selection-color: {theme.text};
    }}
    QCheckBox {{ min-height: 1.5em; }}
    QCheckBox::indicator, QTreeWidget::indicator, QListWidget::indicator {{
        width: 1.15em; height: 1.15em; border: 1px solid {theme.edge}; border-radius: 3px; background: {theme.base};
    }}
    QCheckBox::indicator {{ margin: 4px 0; }}
    QCheckBox::indicator:checked, QTreeWidget::indicator:checked, QListWidget::indicator:checked {{
        background: {theme.accent}; border-color: {theme.accent}; image: url({drawings}/check.svg);
    }}
    QCheckBox::indicator:focus {{ border: 2px solid {theme.accent}; }}
    QListWidget, QTreeWidget, QTableWidget {{
        background: {theme.base}; border: 1px solid {theme.edge}; border-radius: 4px; outline: 0;
        alternate-background-color: {theme.alternate}; gridline-color: {theme.line};
    }}
    QListWidget:focus, QTreeWidget:focus, QTableWidget:focus {{ border: 2px solid {theme.accent}; }}
    QListWidget::item, QTreeWidget::item {{ padding: 4px 6px; }}
    QTableWidget::item {{ padding: 2px 6px; }}
    QListWidget::item:selected, QTreeWidget::item:selected, QTableWidget::item:selected {{
        background: {theme.selection}; color: {theme.text};
    }}
    QTableWidget QHeaderView::section, QTreeWidget QHeaderView::section {{
        background: {theme.header}; color: {theme.text}; border: 0; border-bottom: 1px solid {theme.edge};
        padding: 5px 6px; font-weight: bold;
    }}
    QTableWidget QTableCornerButton::section {{
        background: {theme.header}; border: 0; border-bottom: 1px solid {theme.edge};
    }}
    QTreeWidget::branch:has-children:closed {{ image: url({drawings}/chevron-right.svg); }}
    QTreeWidget::branch:has-children:open {{ image: url({drawings}/chevron-down.svg); }}
    QTableView#findingsList {{ background: {theme.window}; selection-background-color: {theme.window}; outline: 0; }}
    QFrame[look="palette"] {{ background: {theme.base}; border: 1px solid {theme.edge}; border-radius: 8px; }}
    QFrame[look="palette"] QLabel {{ background: transparent; }}
    QListView#paletteList {{ background: transparent; border: 0; outline: 0; }}
    QTextBrowser#helpPage {{
        background: {theme.base}; border: 2px solid transparent; border-left: 1px solid {theme.line};
    }}
    QScrollArea#outcomeList {{ border: 2px solid transparent; border-radius: 6px; }}
    QScrollArea#outcomeList:focus {{ border-color: {theme.accent}; }}
    QTextBrowser#helpPage:focus {{ border: 2px solid {theme.accent}; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.line}; }}
    QTabBar::tab {{
        background: transparent; color: {theme.muted}; padding: 7px 14px;
        border: 0; border-bottom: 3px solid transparent;
    }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; font-weight: bold; }}
    QTabBar::tab:hover {{ color: {theme.text}; }}
    QTabBar:focus {{ outline: 0; }}
    QTabBar::tab:focus {{ background: {theme.selection}; }}
    QStatusBar QPushButton[look="quiet"] {{ padding: 1px 8px; min-height: 1.3em; }}
    QPushButton {{
        background: {theme.header}; color: {theme.text}; border: 1px solid {theme.edge}; border-radius: 4px;
        padding: 6px 14px; min-height: 1.1em;
    }}
    QPushButton:hover {{ background: {theme.selection}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 13px; outline: 0; }}
    QPushButton:disabled {{ color: {theme.faint}; border-color: {theme.line}; }}
    QPushButton[look="primary"] {{
        background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent}; font-weight: bold;
    }}
    QPushButton[look="primary"]:focus {{ border: 2px solid {theme.text}; }}
    QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; }}
    QPushButton[look="quiet"]:hover {{ background: {theme.selection}; }}
    QPushButton[look="quiet"]:focus {{ border-color: {theme.accent}; }}
    QPushButton[look="link"] {{
        background: transparent; border: 1px solid transparent; color: {theme.severities[NOTE]};
        text-align: left; padding: 2px 4px; text-decoration: underline;
    }}
    QPushButton[look="link"]:focus {{ border: 1px solid {theme.accent}; }}
    QPushButton[look="small"] {{ background: {theme.base}; padding: 2px 9px; min-height: 1.15em; }}
    QPushButton[look="small"]:hover {{ background: {theme.selection}; }}
    QPushButton[look="small"]:focus {{ border: 2px solid {theme.accent}; padding: 1px 8px; }}
    QPushButton[look="card"] {{
        background: {theme.base}; border: 1px solid {theme.line}; border-radius: 6px; padding: 0; text-align: left;
    }}
    QPushButton[look="card"]:hover {{ border-color: {theme.edge}; background: {theme.alternate}; }}
    QPushButton[look="card"]:focus {{ border: 2px solid {theme.accent}; padding: 0; }}
    QLabel[look="muted"] {{ color: {theme.muted}; }}
    QFrame[look="talk"] {{ background: {theme.base}; border: 2px solid {theme.accent}; border-radius: 6px; }}
    QFrame[look="talk"] QLabel {{ background: transparent; }}
    QFrame[look="banner"] {{ background: {theme.tints[NOTE]}; border-bottom: 1px solid {theme.line}; }}
    QFrame[look="tip"] {{ background: {theme.selection}; border-bottom: 1px solid {theme.line}; }}
    QFrame[look="tip"] QLabel {{ background: transparent; }}
    QWidget[look="dockTitle"] {{ background: {theme.window}; border-bottom: 2px solid transparent; }}
    QWidget[look="dockTitle"][hasFocus="true"] {{ border-bottom-color: {theme.accent}; }}
    QToolBar {{
        background: {theme.window}; border: 0; border-bottom: 1px solid {theme.line}; padding: 3px 6px; spacing: 2px;
    }}
    QToolBar::separator {{ background: {theme.line}; width: 1px; margin: 5px 5px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 5px 7px; }}
    QToolButton:hover {{ background: {theme.selection}; border-color: {theme.line}; }}
    QToolButton:focus {{ border: 1px solid {theme.accent}; }}
    QMenuBar {{ background: {theme.window}; }}
    QMenuBar::item {{ padding: 4px 9px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.selection}; }}
    QMenu {{ background: {theme.base}; border: 1px solid {theme.edge}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 20px; border-radius: 3px; }}
    QMenu::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.faint}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QStatusBar {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}
    QStatusBar::item {{ border: 0; }}
    QStatusBar QLabel {{ color: {theme.muted}; padding: 2px 6px; }}
    QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; }}
    QMainWindow::separator {{ background: {theme.line}; width: 1px; height: 1px; }}
    QFrame[look="card"] {{ background: {theme.base}; border: 1px solid {theme.line}; border-radius: 6px; }}
    QToolTip {{ background: {theme.base}; color: {theme.text}; border: 1px solid {theme.edge}; padding: 4px; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QScrollBar:vertical {{ background: {theme.window}; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: {theme.window}; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.edge}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
