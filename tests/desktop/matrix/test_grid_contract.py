"""What the keys do, in a table: what a spreadsheet's user expects without thinking."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from matrix_on_screen import Matrix, grid


class Case(NamedTuple):
    """A grid and a choice, keys, and what there is afterwards; `selection` is the active cell unless given."""

    name: str
    before: str
    start: str
    keys: tuple[str, ...]
    after: str
    active: str
    selection: str = ""


_CASES = (
    # letters
    Case("a letter sets the cell and stays", ". . / . .", "B1", ("R",), "R . / . .", "B1"),
    Case("a small letter is a capital one", ". .", "B1", ("a",), "A .", "B1"),
    Case("a letter replaces another", "A .", "B1", ("C",), "C .", "B1"),
    Case("Shift adds a letter", "A .", "B1", ("Shift+R",), "AR .", "B1"),
    Case("Shift takes a letter away again", "AR .", "B1", ("Shift+R",), "A .", "B1"),
    Case("A/R is typed as it is written", ". .", "B1", ("A", "/", "R"), "AR .", "B1"),
    Case("a slash is forgotten on the way", "A .", "B1", ("/", "Right", "R"), "A R", "C1"),
    Case("digits are letters by their place", ". . . .", "B1", ("3",), "C . . .", "B1"),
    Case("a letter of no scheme changes nothing", "A .", "B1", ("X",), "A .", "B1"),
    Case("Space goes to the next letter", "R . . .", "B1", ("Space", "Space"), "C . . .", "B1"),
    Case("Space goes from the last letter to none", "I .", "B1", ("Space",), ". .", "B1"),
    Case("Delete clears", "AR C", "B1", ("Delete",), ". C", "B1"),
    Case("Backspace clears", "A C", "B1", ("Backspace",), ". C", "B1"),
    # single moves
    Case("Enter goes down", ". / .", "B1", ("Return",), ". / .", "B2"),
    Case("the keypad's Enter goes down", ". / .", "B1", ("Enter",), ". / .", "B2"),
    Case("Shift+Enter goes up", ". / .", "B2", ("Shift+Return",), ". / .", "B1"),
    Case("Enter stays in the last line", ". / .", "B2", ("Return",), ". / .", "B2"),
    Case("Tab goes right", ". .", "B1", ("Tab",), ". .", "C1"),
    Case("Shift+Tab goes left", ". .", "C1", ("Shift+Tab",), ". .", "B1"),
    Case("Tab goes from the end of a line to the next", ". . / . .", "C1", ("Tab",), ". . / . .", "A2"),
    Case("arrows move by one", ". . / . .", "B1", ("Down", "Right", "Up", "Left"), ". . / . .", "B1"),
    Case("Left reaches the name", ". .", "B1", ("Left",), ". .", "A1"),
    Case("arrows stop at the edge", ". .", "C1", ("Right", "Up"), ". .", "C1"),
    # runs
    Case(
        "after a run of Tab, Enter returns to its first column",
        ". . . / . . .",
        "B1",
        ("R", "Tab", "A", "Tab", "C", "Return"),
        "R A C / . . .",
        "B2",
    ),
    Case(
        "two lines are typed without the arrows",
        ". . / . .",
        "B1",
        ("R", "Tab", "A", "Return", "C", "Tab", "I", "Return"),
        "R A / C I",
        "B2",
    ),
    Case("an arrow ends a run", ". . . / . . .", "B1", ("Tab", "Right", "Return"), ". . . / . . .", "D2"),
    # edges
    Case("Ctrl+Right goes to the end of a block", "A R . C", "B1", ("Ctrl+Right",), "A R . C", "C1"),
    Case("Ctrl+Right goes over a gap", "A . . C", "B1", ("Ctrl+Right",), "A . . C", "E1"),
    Case("Ctrl+Right goes from nothing to something", ". . R C", "B1", ("Ctrl+Right",), ". . R C", "D1"),
    Case("Ctrl+Right goes to the last column", "A . . .", "B1", ("Ctrl+Right",), "A . . .", "E1"),
    Case("Ctrl+Left goes back to the name", ". . R", "D1", ("Ctrl+Left",), ". . R", "A1"),
    Case("Ctrl+Down goes to the end of a block", "A / R / . / C", "B1", ("Ctrl+Down",), "A / R / . / C", "B2"),
    Case("Ctrl+Down goes over a gap", "A / . / . / C", "B1", ("Ctrl+Down",), "A / . / . / C", "B4"),
    Case("Ctrl+Up goes to the first line", ". / . / A", "B3", ("Ctrl+Up",), ". / . / A", "B1"),
    Case("Home goes to the name", ". . .", "D1", ("Home",), ". . .", "A1"),
    Case("End goes to the last role", ". . .", "B1", ("End",), ". . .", "D1"),
    Case("Ctrl+Home goes to the first cell", ". . / . .", "C2", ("Ctrl+Home",), ". . / . .", "A1"),
    Case("Ctrl+End goes to the last cell", ". . / . .", "B1", ("Ctrl+End",), ". . / . .", "C2"),
    Case("Page Down goes down a screen", ". / . / .", "B1", ("PgDown",), ". / . / .", "B3"),
    Case("Page Up goes up a screen", ". / . / .", "B3", ("PgUp",), ". / . / .", "B1"),
    # choosing
    Case(
        "Shift extends, the active cell stays",
        ". . / . .",
        "B1",
        ("Shift+Right", "Shift+Down"),
        ". . / . .",
        "B1",
        "B1:C2",
    ),
    Case("Shift shrinks again", ". . .", "B1", ("Shift+Right", "Shift+Right", "Shift+Left"), ". . .", "B1", "B1:C1"),
    Case("Ctrl+Shift extends to the edge of a block", "A R C .", "B1", ("Ctrl+Shift+Right",), "A R C .", "B1", "B1:D1"),
    Case("Shift+End extends to the end", ". . .", "B1", ("Shift+End",), ". . .", "B1", "B1:D1"),
    Case("Shift+Space chooses the line", ". . / . .", "B2", ("Shift+Space",), ". . / . .", "B2", "A2:C2"),
    Case("Ctrl+Space chooses the column", ". . / . .", "C2", ("Ctrl+Space",), ". . / . .", "C2", "C1:C2"),
    Case("Ctrl+A chooses everything", ". . / . .", "C2", ("Ctrl+A",), ". . / . .", "C2", "A1:C2"),
    Case("an arrow leaves one cell chosen", ". . / . .", "B1:C2", ("Right",), ". . / . .", "C1"),
    Case(
        "Enter goes round within the chosen cells, down first",
        ". . / . .",
        "B1:C2",
        ("Return",) * 2,
        ". . / . .",
        "C1",
        "B1:C2",
    ),
    Case(
        "Tab goes round within the chosen cells, right first",
        ". . / . .",
        "B1:C2",
        ("Tab",) * 2,
        ". . / . .",
        "B2",
        "B1:C2",
    ),
    Case(
        "Enter begins anew after the last chosen cell",
        ". . / . .",
        "B1:B2",
        ("Return",) * 2,
        ". . / . .",
        "B1",
        "B1:B2",
    ),
    # many cells at once
    Case("a letter goes to all chosen cells", ". . / . .", "B1:C2", ("I",), "I I / I I", "B1", "B1:C2"),
    Case("many cells are one step to undo", "A . / . .", "B1:C2", ("I", "undo"), "A . / . .", "B1", "B1:C2"),
    Case("what was undone is done again", "A . / . .", "B1:C2", ("I", "undo", "redo"), "I I / I I", "B1", "B1:C2"),
    Case("Delete clears all chosen cells", "A R / C I", "B1:C1", ("Delete",), ". . / C I", "B1", "B1:C1"),
    Case("Shift adds to those that lack the letter", "A R / . .", "B1:C1", ("Shift+R",), "AR R / . .", "B1", "B1:C1"),
    Case(
        "Ctrl+Enter gives all chosen cells the active one's letters",
        "AR . / . .",
        "B1:C2",
        ("Ctrl+Return",),
        "AR AR / AR AR",
        "B1",
        "B1:C2",
    ),
    Case("Ctrl+D fills down", "A R / . . / . .", "B1:C3", ("Ctrl+D",), "A R / A R / A R", "B1", "B1:C3"),
    Case("Ctrl+D fills one cell from above", "A / .", "B2", ("Ctrl+D",), "A / A", "B2"),
    Case("Ctrl+D fills nothing over something", ". / A", "B2", ("Ctrl+D",), ". / .", "B2"),
    Case("Ctrl+R fills right", "A . . / R . .", "B1:D2", ("Ctrl+R",), "A A A / R R R", "B1", "B1:D2"),
    Case("Ctrl+R fills one cell from the left", "A .", "C1", ("Ctrl+R",), "A A", "C1"),
    # the clipboard
    Case("a copied cell is pasted", "AR . / . .", "B1", ("Ctrl+C", "Down", "Right", "Ctrl+V"), "AR . / . AR", "C2"),
    Case(
        "a block is pasted and then chosen",
        "A R / C I / . . / . .",
        "B1:C2",
        ("Ctrl+C", "Down", "Down", "Ctrl+V"),
        "A R / C I / A R / C I",
        "B3",
        "B3:C4",
    ),
    Case(
        "one value fills what is chosen",
        "A . . / . . .",
        "B1",
        ("Ctrl+C", "Right", "Shift+Right", "Shift+Down", "Ctrl+V"),
        "A A A / . A A",
        "C1",
        "C1:D2",
    ),
    Case(
        "a line is repeated over a taller choice",
        "A R / . . / . .",
        "B1:C1",
        ("Ctrl+C", "Down", "Shift+Right", "Shift+Down", "Ctrl+V"),
        "A R / A R / A R",
        "B2",
        "B2:C3",
    ),
    Case("an empty copied cell clears", ". A", "B1", ("Ctrl+C", "Right", "Ctrl+V"), ". .", "C1"),
    Case("cut clears and can be pasted", "A .", "B1", ("Ctrl+X", "Right", "Ctrl+V"), ". A", "C1"),
    Case(
        "a paste is one step to undo",
        "A R / . .",
        "B1:C1",
        ("Ctrl+C", "Down", "Ctrl+V", "undo"),
        "A R / . .",
        "B2",
        "B2:C2",
    ),
    Case("Ctrl+Insert copies and Shift+Insert pastes", "A .", "B1", ("Ctrl+Ins", "Right", "Shift+Ins"), "A A", "C1"),
    Case("what does not fit to the right is left out", "A R", "B1:C1", ("Ctrl+C", "Right", "Ctrl+V"), "A A", "C1"),
    Case(
        "a paste past the end adds activities",
        "A . / R .",
        "A1:B2",
        ("Ctrl+C", "Down", "Down", "Ctrl+V"),
        "A . / R . / a=A . / b=R .",
        "A3",
        "A3:B4",
    ),
    Case("names are pasted over names", "x=A / y=R", "A1", ("Ctrl+C", "Down", "Ctrl+V"), "x=A / x=R", "A2"),
    # names
    Case("typing replaces a name", "x=A / y=R", "A1", ("'New name'", "Return"), "New name=A / y=R", "A2"),
    Case("Escape keeps the old name", "x=A", "A1", ("'New'", "Esc"), "x=A", "A1"),
    Case("F2 edits the name", "x=A", "A1", ("F2", "End", "'yz'", "Return"), "xyz=A", "A2"),
    Case(
        "Backspace starts an empty name, and an empty one is not kept",
        "x=A",
        "A1",
        ("Backspace", "Return"),
        "x=A",
        "A2",
    ),
    Case("Tab finishes a name and goes right", "x=A", "A1", ("'New'", "Tab"), "New=A", "B1"),
    Case("an arrow finishes a name that is typed over", "x=A / y=R", "A1", ("'New'", "Down"), "New=A / y=R", "A2"),
    Case(
        "a name, its letters, and Enter back to the next name",
        "x=. . / y=. .",
        "A1",
        ("'Plan'", "Tab", "R", "Tab", "A", "Return"),
        "Plan=R A / y=. .",
        "A2",
    ),
    Case(
        "names typed at the end are activities, one after the other",
        "x=A",
        "A2",
        ("'Build'", "Return", "'Ship'", "Return"),
        "x=A / Build=. / Ship=.",
        "A4",
    ),
    Case(
        "names and letters typed at the end are whole lines, and Enter comes back for the next name",
        "x=A .",
        "A2",
        ("'Build'", "Tab", "R", "Tab", "A", "Return", "'Ship'", "Tab", "C", "Return"),
        "x=A . / Build=R A / Ship=C .",
        "A4",
    ),
    Case("Up from a name at the end goes above the new line", "x=A", "A2", ("'Build'", "Up"), "x=A / Build=.", "A1"),
    Case("Tab from the empty line at the end adds nothing", "x=A", "A2", ("'b'", "Esc", "Tab"), "x=A", "A2"),
    Case(
        "a name with a colon at the end is a section",
        "x=A",
        "A2",
        ("'Build:'", "Return", "'Code'", "Return"),
        "x=A / #Build / Code=.",
        "A4",
    ),
    # lines and columns
    Case("Ctrl+- deletes a chosen line", "A / R / C", "B2", ("Shift+Space", "Ctrl+-"), "a=A / c=C", "B2", "A2:B2"),
    Case("Ctrl+- goes on deleting", "A / R / C", "B1", ("Shift+Space", "Ctrl+-", "Ctrl+-"), "c=C", "B1", "A1:B1"),
    Case(
        "Ctrl+- deletes several lines in one step",
        "A / R / C",
        "B1:B2",
        ("Shift+Space", "Ctrl+-", "undo"),
        "A / R / C",
        "B1",
        "A1:B2",
    ),
    Case(
        "Ctrl+Shift+= opens a line to type into",
        "x=A / y=R",
        "B2",
        ("Shift+Space", "Ctrl++", "'New'", "Return"),
        "x=A / New=. / y=R",
        "A3",
    ),
    Case(
        "an opened line takes one name after the other",
        "x=A / y=R",
        "A2",
        ("Ins", "'n'", "Return", "'m'", "Return", "Esc"),
        "x=A / n=. / m=. / y=R",
        "A4",
    ),
    Case("Alt+Down moves the line from its name", "x=A / y=R / z=C", "A1", ("Alt+Down",), "y=R / x=A / z=C", "A2"),
    Case(
        "Alt+Up moves chosen lines together", "x=A / y=R / z=C", "A2:A3", ("Alt+Up",), "y=R / z=C / x=A", "A1", "A1:A2"
    ),
    Case("Alt+Shift+Down moves the line from any cell", "x=A / y=R", "B1", ("Alt+Shift+Down",), "y=R / x=A", "B2"),
    Case("Alt+Right moves the role", "A R C", "B1", ("Alt+Right",), "R A C", "C1"),
    Case("Alt+Left moves the role back", "A R C", "D1", ("Alt+Left",), "A C R", "C1"),
    # sections
    Case("Down skips a heading among the letters", "#S / A / #T / R", "B2", ("Down",), "#S / A / #T / R", "B4"),
    Case("Down stops at a heading among the names", "#S / A / #T / R", "A2", ("Down",), "#S / A / #T / R", "A3"),
    Case("Ctrl+Down skips headings", "#S / A / #T / R", "B2", ("Ctrl+Down",), "#S / A / #T / R", "B4"),
    Case("a letter passes headings by", "#S / . / #T / .", "B2:B4", ("C",), "#S / C / #T / C", "B2", "B2:B4"),
    Case(
        "a block is pasted around a heading",
        "A / R / #T / .",
        "B1:B2",
        ("Ctrl+C", "Down", "Ctrl+V"),
        "A / A / #T / R",
        "B2",
        "B2:B4",
    ),
    Case(
        "Alt+Down moves a line into the next section",
        "#S / x=A / #T / y=R",
        "A2",
        ("Alt+Down",),
        "#S / #T / x=A / y=R",
        "A3",
    ),
    Case(
        "Alt+Up moves a line into the section above",
        "#S / x=A / #T / y=R",
        "A4",
        ("Alt+Up",),
        "#S / x=A / y=R / #T",
        "A3",
    ),
    Case(
        "Alt+Down moves a heading with its lines",
        "#S / x=A / #T / y=R",
        "A1",
        ("Alt+Down",),
        "#T / y=R / #S / x=A",
        "A3",
    ),
    Case("typing on a heading renames it", "#S / x=A", "A1", ("'Build'", "Return"), "#Build / x=A", "A2"),
)


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_keys_do_what_a_spreadsheet_has_taught(open_matrix: Callable[[str], Matrix], case: Case) -> None:
    matrix = open_matrix(case.before)
    matrix.select(case.start)
    matrix.press(*case.keys)
    assert (matrix.grid, matrix.active, matrix.selection) == (
        grid(case.after),
        case.active,
        case.selection or case.active,
    )
