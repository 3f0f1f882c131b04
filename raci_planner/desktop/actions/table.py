"""The table of everything that can be done in a plan's window.

Menus, toolbar, context menus, the list of keys and the tests all read it; no other module names a shortcut.
Letters of the plan's scheme are not here: a menu of them is made for each plan.
"""

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.actions.spec import ActionSpec, MenuSpec, Scope, where, writable, writing

translate = QCoreApplication.translate
_MATRIX = Scope.MATRIX


def action_table() -> tuple[MenuSpec, ...]:
    """All menus in the language of the program."""
    return (_file(), _edit(), _view(), _plan(), _review(), _help())


# fmt: off
def _file() -> MenuSpec:
    return MenuSpec("file", translate("Actions", "&File"), (
        ActionSpec("new", translate("Actions", "&New plan"),
                   translate("Actions", "Begin a new plan in a window of its own"), ("Ctrl+N",), "file-plus"),
        ActionSpec("open", translate("Actions", "&Open…"),
                   translate("Actions", "Open a plan from a file"), ("Ctrl+O",), "folder-open"),
        MenuSpec("recent", translate("Actions", "Open &recent"), ()),
        ActionSpec("welcome", translate("Actions", "&Welcome window"),
                   translate("Actions", "Recent plans and templates"), ("Ctrl+Shift+N",),
                   keywords="start templates sample"),
        None,
        ActionSpec("save", translate("Actions", "&Save"),
                   translate("Actions", "Write the plan to its file now; it is also written all by itself"),
                   ("Ctrl+S",), "save"),
        ActionSpec("save_as", translate("Actions", "Save &as…"),
                   translate("Actions", "Go on working in a file of another name"), ("Ctrl+Shift+S",)),
        ActionSpec("save_copy", translate("Actions", "Save a cop&y…"),
                   translate("Actions", "Write a copy and go on working in this file")),
        None,
        ActionSpec("import", translate("Actions", "&Import from Excel or CSV…"),
                   translate("Actions", "Add the activities, roles and letters of a table to this plan"),
                   ("Ctrl+Shift+I",), "file-input", writable, keywords="spreadsheet xlsx table read"),
        ActionSpec("export", translate("Actions", "&Export…"),
                   translate("Actions", "Write a workbook to send on, with matrix, findings and roles"),
                   ("Ctrl+E",), "file-output", keywords="excel xlsx workbook manager send"),
        None,
        ActionSpec("preferences", translate("Actions", "&Preferences…"),
                   translate("Actions", "Your name, colours and where things are kept"), ("Ctrl+,",),
                   keywords="settings options theme"),
        ActionSpec("close", translate("Actions", "&Close plan"),
                   translate("Actions", "Close this plan; it is kept up to the last change"), ("Ctrl+W",)),
        ActionSpec("quit", translate("Actions", "&Quit"),
                   translate("Actions", "Close all plans and end the program"), ("Ctrl+Q",)),
    ))


def _edit() -> MenuSpec:
    return MenuSpec("edit", translate("Actions", "&Edit"), (
        ActionSpec("undo", translate("Actions", "&Undo"),
                   translate("Actions", "Take the last change back"), ("Ctrl+Z",), "undo-2", writing("can_undo")),
        ActionSpec("redo", translate("Actions", "&Redo"),
                   translate("Actions", "Do the change again that was taken back"),
                   ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", writing("can_redo")),
        None,
        ActionSpec("cut", translate("Actions", "Cu&t"),
                   translate("Actions", "Copy the selected cells and clear them"), ("Ctrl+X",), "scissors",
                   writing("has_cells"), _MATRIX),
        ActionSpec("copy", translate("Actions", "&Copy"),
                   translate("Actions", "Copy the selected cells for a spreadsheet"), ("Ctrl+C",), "copy",
                   scope=_MATRIX),
        ActionSpec("copy_table", translate("Actions", "Copy whole ta&ble"),
                   translate("Actions", "Copy the matrix with its names for a spreadsheet or a text"), (),
                   "clipboard-copy"),
        ActionSpec("paste", translate("Actions", "&Paste"),
                   translate("Actions", "Paste cells or a whole table from a spreadsheet"), ("Ctrl+V",),
                   "clipboard-paste", writable, _MATRIX),
        ActionSpec("clear", translate("Actions", "C&lear"),
                   translate("Actions", "Take the letters out of the selected cells"), ("Del",), "eraser",
                   writing("has_cells"), _MATRIX),
        None,
        MenuSpec("letters", translate("Actions", "L&etter"), ()),
        ActionSpec("fill_down", translate("Actions", "Fill &down"),
                   translate("Actions", "Repeat the top cells of the selection below them"), ("Ctrl+D",), "",
                   writing("has_cells"), _MATRIX),
        ActionSpec("fill_right", translate("Actions", "Fill ri&ght"),
                   translate("Actions", "Repeat the left cells of the selection beside them"), ("Ctrl+R",), "",
                   writing("has_cells"), _MATRIX),
        None,
        ActionSpec("rename", translate("Actions", "Re&name"),
                   translate("Actions", "Change the text of the current cell"), ("F2",), "pencil", writable,
                   _MATRIX),
        ActionSpec("note", translate("Actions", "N&ote…"),
                   translate("Actions", "Write a note on the activity"), ("Shift+F2",), "",
                   writing("has_activity")),
        ActionSpec("find", translate("Actions", "&Find activity or role"),
                   translate("Actions", "Go to an activity or a role by a part of its name"), ("Ctrl+F",),
                   "search", keywords="search go to"),
    ))


def _view() -> MenuSpec:
    return MenuSpec("view", translate("Actions", "&View"), (
        ActionSpec("findings_panel", translate("Actions", "&Findings"),
                   translate("Actions", "Show or hide the findings"), ("Ctrl+Alt+1",), is_checkable=True),
        ActionSpec("inspector_panel", translate("Actions", "&Inspector"),
                   translate("Actions", "Show or hide what is known of the current activity or role"),
                   ("Ctrl+Alt+2",), is_checkable=True),
        ActionSpec("next_pane", translate("Actions", "&Next pane"),
                   translate("Actions", "Go from the matrix to the findings, the inspector and back"), ("F6",)),
        ActionSpec("previous_pane", translate("Actions", "Pre&vious pane"),
                   translate("Actions", "Go through the panes the other way round"), ("Shift+F6",)),
        None,
        ActionSpec("filter", translate("Actions", "Fi&lter"),
                   translate("Actions", "Show only some activities: by words, role, letter or finding"),
                   ("Ctrl+Shift+L",), "list-filter"),
        MenuSpec("group", translate("Actions", "&Group by"), (
            ActionSpec("group_section", translate("Actions", "&Section"),
                       translate("Actions", "Activities under their own sections"), is_checkable=True),
            ActionSpec("group_accountable", translate("Actions", "Who is &accountable"),
                       translate("Actions", "Activities under the role that is accountable"), is_checkable=True),
            ActionSpec("group_finding", translate("Actions", "&Finding"),
                       translate("Actions", "Activities under the most pressing thing to say"), is_checkable=True),
            ActionSpec("group_none", translate("Actions", "&Nothing"),
                       translate("Actions", "All activities in one list"), is_checkable=True),
        )),
        MenuSpec("sort", translate("Actions", "&Sort by"), (
            ActionSpec("sort_plan", translate("Actions", "The plan's &own order"),
                       translate("Actions", "As the activities were put"), is_checkable=True),
            ActionSpec("sort_name", translate("Actions", "&Name"),
                       translate("Actions", "By the names of activities"), is_checkable=True),
            ActionSpec("sort_finding", translate("Actions", "&Finding"),
                       translate("Actions", "The most pressing first"), is_checkable=True),
            ActionSpec("sort_role", translate("Actions", "&Letters of the current role"),
                       translate("Actions", "By what the current role has to do"), (), "", where("has_role"),
                       is_checkable=True),
        )),
        ActionSpec("fold_all", translate("Actions", "Fold all sec&tions"),
                   translate("Actions", "Show the headings of sections only")),
        ActionSpec("unfold_all", translate("Actions", "Unfol&d all sections"),
                   translate("Actions", "Show the activities of all sections")),
        ActionSpec("hide_role", translate("Actions", "&Hide role"),
                   translate("Actions", "Leave the current role's column out of sight"), (), "", where("has_role")),
        ActionSpec("show_roles", translate("Actions", "Show &all roles"),
                   translate("Actions", "Show again what was hidden")),
        ActionSpec("footer", translate("Actions", "Line of &counts"),
                   translate("Actions", "Show how many letters each role has"), is_checkable=True),
        None,
        ActionSpec("pictures", translate("Actions", "&Pictures…"),
                   translate("Actions", "Workload, coverage of duties and blur between roles, drawn"),
                   ("Ctrl+Shift+G",), "chart-column-stacked", keywords="chart workload heat map blur"),
        None,
        ActionSpec("zoom_in", translate("Actions", "Zoo&m in"),
                   translate("Actions", "Show the matrix larger"), ("Ctrl++", "Ctrl+=")),
        ActionSpec("zoom_out", translate("Actions", "Zoom &out"),
                   translate("Actions", "Show the matrix smaller"), ("Ctrl+Shift+-",)),
        ActionSpec("zoom_reset", translate("Actions", "Usual si&ze"),
                   translate("Actions", "Show the matrix at its usual size"), ("Ctrl+0",)),
        MenuSpec("row_height", translate("Actions", "Row h&eight"), (
            ActionSpec("row_s", translate("Actions", "&Small"),
                       translate("Actions", "As many activities as possible"), is_checkable=True),
            ActionSpec("row_m", translate("Actions", "&Medium"),
                       translate("Actions", "The usual height"), is_checkable=True),
            ActionSpec("row_l", translate("Actions", "&Large"),
                       translate("Actions", "Names on two lines"), is_checkable=True),
        )),
        None,
        MenuSpec("theme", translate("Actions", "Colou&rs"), (
            ActionSpec("theme_system", translate("Actions", "As the &system"),
                       translate("Actions", "Light or dark as the desktop is"), is_checkable=True),
            ActionSpec("theme_light", translate("Actions", "&Light"),
                       translate("Actions", "Dark letters on light ground"), is_checkable=True),
            ActionSpec("theme_dark", translate("Actions", "&Dark"),
                       translate("Actions", "Light letters on dark ground"), is_checkable=True),
        )),
        ActionSpec("full_screen", translate("Actions", "F&ull screen"),
                   translate("Actions", "Use the whole screen, or no longer"), ("F11",), is_checkable=True),
    ))


def _plan() -> MenuSpec:
    return MenuSpec("plan", translate("Actions", "&Plan"), (
        ActionSpec("add_activity", translate("Actions", "Add &activity"),
                   translate("Actions", "Type the name of a further activity"), ("Ctrl+Shift+Return",), "plus",
                   writable),
        ActionSpec("insert_row", translate("Actions", "&Insert activity above"),
                   translate("Actions", "Insert an empty row above the current one"),
                   ("Ctrl+Shift+=",), "between-horizontal-start", writing("has_activity"), _MATRIX),
        ActionSpec("add_section", translate("Actions", "Add &section…"),
                   translate("Actions", "Add a heading for activities"), ("Ctrl+Shift+H",), "heading", writable),
        ActionSpec("add_role", translate("Actions", "Add &role…"),
                   translate("Actions", "Add a role as a further column"), ("Ctrl+Shift+R",), "users", writable),
        None,
        ActionSpec("move_up", translate("Actions", "Move &up"),
                   translate("Actions", "Move the selected activities or the section up"), ("Alt+Up",), "",
                   writable, _MATRIX),
        ActionSpec("move_down", translate("Actions", "Move &down"),
                   translate("Actions", "Move the selected activities or the section down"), ("Alt+Down",), "",
                   writable, _MATRIX),
        ActionSpec("move_left", translate("Actions", "Move role &left"),
                   translate("Actions", "Move the role's column to the left"), ("Alt+Left",), "",
                   writing("has_role"), _MATRIX),
        ActionSpec("move_right", translate("Actions", "Move role rig&ht"),
                   translate("Actions", "Move the role's column to the right"), ("Alt+Right",), "",
                   writing("has_role"), _MATRIX),
        None,
        ActionSpec("delete_rows", translate("Actions", "D&elete activities"),
                   translate("Actions", "Take the selected activities out of the plan"), ("Ctrl+-",), "trash-2",
                   writable, _MATRIX),
        ActionSpec("split", translate("Actions", "Spli&t activity…"),
                   translate("Actions", "Make the activity into two with the same letters"), (), "",
                   writing("has_activity")),
        None,
        ActionSpec("roles", translate("Actions", "Roles and &people…"),
                   translate("Actions", "Names, sides and people of all roles"), ("Ctrl+Shift+O",), "users"),
        ActionSpec("details", translate("Actions", "Pla&n details…"),
                   translate("Actions", "Name, purpose, stage and review date"), (), "calendar"),
        ActionSpec("rules", translate("Actions", "Rules and &grades…"),
                   translate("Actions", "Which rules this plan is judged by, and how strictly"), (), "scale"),
    ))


def _review() -> MenuSpec:
    return MenuSpec("review", translate("Actions", "&Review"), (
        ActionSpec("next_finding", translate("Actions", "&Next finding"),
                   translate("Actions", "Go to the next thing to talk about"), ("F8",), "", where("has_findings")),
        ActionSpec("previous_finding", translate("Actions", "&Previous finding"),
                   translate("Actions", "Go to the thing to talk about before this one"), ("Shift+F8",), "",
                   where("has_findings")),
        ActionSpec("fixes", translate("Actions", "&Ways out…"),
                   translate("Actions", "What can be done about the finding here"), ("Ctrl+.",), "",
                   writing("has_finding"), keywords="fix quick repair"),
        ActionSpec("accept", translate("Actions", "&Accept as it is…"),
                   translate("Actions", "Live with the finding on purpose, with a reason"), ("Ctrl+Shift+A",), "",
                   writing("has_finding")),
        ActionSpec("why", translate("Actions", "W&hy?"),
                   translate("Actions", "Show what the finding rests on"), ("Ctrl+I",), "", where("has_activity")),
        None,
        ActionSpec("only_here", translate("Actions", "&Only this activity"),
                   translate("Actions", "Show the findings of the current activity only"), (), is_checkable=True),
        ActionSpec("show_accepted", translate("Actions", "Show a&ccepted"),
                   translate("Actions", "Show also what was accepted as it is"), (), is_checkable=True),
        None,
        ActionSpec("calendar", translate("Actions", "Review day into a ca&lendar…"),
                   translate("Actions", "Write a calendar file that reminds of the next review"), (), "calendar",
                   keywords="ics reminder date outlook due"),
        ActionSpec("portfolio", translate("Actions", "&Folder of plans…"),
                   translate("Actions", "Look at many plans together: loads, duties owned differently, reviews due"),
                   keywords="portfolio many people both hats load"),
    ))


def _help() -> MenuSpec:
    return MenuSpec("help", translate("Actions", "&Help"), (
        ActionSpec("keys", translate("Actions", "&Keyboard"),
                   translate("Actions", "All keys on one page"), ("F1",), "life-buoy", keywords="shortcuts"),
        ActionSpec("boundaries", translate("Actions", "&Documents behind the findings"),
                   translate("Actions", "The duties of product and project roles and who documents them"), (),
                   keywords="guide duties sources"),
        ActionSpec("diagnostics", translate("Actions", "&Copy diagnostics"),
                   translate("Actions", "Copy what a person who helps would ask first; nothing of any plan")),
        ActionSpec("log_folder", translate("Actions", "Open &log folder"),
                   translate("Actions", "Show where the program keeps its log")),
        None,
        ActionSpec("about", translate("Actions", "&About RACI Planner"),
                   translate("Actions", "Version and licences")),
    ))
# fmt: on
