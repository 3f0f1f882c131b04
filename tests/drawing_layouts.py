"""Draws tables and ways of writing them, as hypothesis wants them."""

from dataclasses import replace
from random import Random

from drawn_layouts import LOOK_ALIKE, OPEN, QUALIFIED, DrawnRow, DrawnTable, Headings, Legend, Shape, Writing
from hypothesis import strategies as st


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


ROLES = _lines("""
    Product Owner
    Project Manager
    PM
    PO
    QA
    Scrum Master
    Tech Lead
    UX/UI Designer
    Sponsor
    Steering Committee
    Anna
    Ben K.
    Finance & Controlling
    Vendor
    Ops
    IT
    Works council
    DevOps
    Produktmanagerin
    Chef de projet
    Responsable métier
    Gerente de Projeto
    開発チーム
    Владелец продукта
    Customer (Acme)
    Team Blue
    Head of Sales
    CFO
    Data Protection Officer
    Legal
    Architect 1 & 2
    Acme GmbH
    BRASS
    Marketing / PR
""")
ACTIVITIES = _lines("""
    Order the backlog
    Write the charter
    sprint planning
    Accept finished work
    Budget changes > 10%
    1. Collect wishes
    [FE] Draw the screens
    Go/no-go decision
    Release notes
    Risk register
    Hire people
    Keep the schedule
    Train the support desk
    Data migration: dry run
    Prix et conditions
    Freigabe der Texte
    要件定義
    Согласование сроков
    Pick a supplier, sign the contract
    Close the books
    User research 🟢
    Stakeholder map
    Test plan
    Approve invoices
    Incident response (24/7)
    C-level report
    Archive
    Retrospective
""")
SECTIONS = ("Discovery", "Build & test", "Phase 2: Roll-out", "Nach dem Start", "Governance", "リリース")
SYSTEMS = ("RACI", "RASCI", "RACIVS", "DACI", "CAIRO", "RAPID")
WORDS = {
    "RACI": {"R": "Responsible", "A": "Accountable", "C": "Consulted", "I": "Informed"},
    "RASCI": {"R": "Responsible", "A": "Accountable", "S": "Support", "C": "Consulted", "I": "Informed"},
    "DACI": {"D": "Driver", "A": "Approver", "C": "Contributor", "I": "Informed"},
}
JOINERS = ("/", " / ", ",", ", ", "+", ".", " ", "; ", " & ")
CORNERS = _lines("""
    Activity
    Task
    Deliverable
    Tätigkeit
    Tâche
    活動
    Work item
    Step
    Topic
    Meeting type
    Deliverable / Task
""")
ROLE_CORNERS = ("Role", "Role / Task", "Rolle")
SECTION_HEADS = ("Phase", "Stage", "Workstream", "Bereich", "Fase")
NOBODY = ("", "-", "—", "N/A", "NaN", "n/a")
TITLES = ((), ("RACI matrix",), ("Team charter 2026", "Last changed 3 May"), ("Responsibilities – draft",))  # noqa: RUF001


@st.composite
def writings(draw: st.DrawFn, shapes: tuple[Shape, ...] = tuple(Shape)) -> Writing:
    """A way of writing tables."""
    shape = draw(st.sampled_from(shapes))
    system = draw(st.sampled_from(SYSTEMS))
    is_spelled_out = shape is Shape.LETTERS and system not in WORDS
    words = {code: code for code in ("RACI" if is_spelled_out else system)}
    if draw(st.integers(0, 3)) == 0 and system in WORDS:
        words = dict(WORDS[system])
    elif shape is Shape.LETTERS and system in WORDS and draw(st.booleans()):
        words = {code: f"{word} ({code})" for code, word in WORDS[system].items()}
    has_words = any(len(word) > 1 for word in words.values())
    headings = draw(st.sampled_from(Headings)) if shape is not Shape.TURNED else Headings.NONE
    is_plain = shape is Shape.TURNED
    return Writing(
        shape=shape,
        words=words,
        corner=draw(st.sampled_from(ROLE_CORNERS if is_plain else CORNERS)),
        joiner=draw(st.sampled_from(JOINERS if not has_words else ("/", " / ", ", ", " and "))),
        mark=draw(st.sampled_from(("", "", "**"))),
        nobody=draw(st.sampled_from(NOBODY)),
        headings=headings,
        section_head=draw(st.sampled_from(SECTION_HEADS)),
        numbering="" if is_plain else draw(st.sampled_from(("", "", "No", "#", "ID"))),
        note_head="" if is_plain else draw(st.sampled_from(("", "", "Notes", "Comment"))),
        title=draw(st.sampled_from(TITLES)),
        legend=draw(st.sampled_from(Legend)),
        groups=shape is Shape.GRID and draw(st.integers(0, 4)) == 0,
        total=shape is Shape.GRID and draw(st.integers(0, 4)) == 0,
        is_repeated=not is_plain and headings is not Headings.SPANNED and draw(st.integers(0, 4)) == 0,
    )


@st.composite
def drawn_tables(draw: st.DrawFn, writing: Writing) -> DrawnTable:
    """A table that can be written in a way; each of its roles has something to do."""
    luck = Random(draw(st.integers(0, 2**32)))
    roles = tuple(luck.sample(ROLES, draw(st.integers(3, 8))))
    names = luck.sample(ACTIVITIES, len(ACTIVITIES))
    count = draw(st.integers(2, 3)) if writing.headings is not Headings.NONE else 1
    sections = []
    for place in range(count):
        rows = tuple(_row(names.pop(), len(roles), writing, luck) for _ in range(draw(st.integers(2, 6))))
        sections.append((SECTIONS[place] if writing.headings is not Headings.NONE else None, rows))
    name, (first, *rest) = sections[0]
    busy = tuple(codes or frozenset(luck.choice(tuple(writing.words))) for codes in first.letters)
    sections[0] = (name, (replace(first, letters=busy, odd=()), *rest))
    return DrawnTable(roles=roles, sections=tuple(sections))


def _row(name: str, width: int, writing: Writing, luck: Random) -> DrawnRow:
    codes = tuple(writing.words)
    share = luck.choice((0.4, 0.9))
    letters = [
        frozenset(luck.sample(codes, luck.choice((1, 1, 1, 1, 2)))) if luck.random() < share else frozenset()
        for _ in range(width)
    ]
    if not any(letters):
        letters[luck.randrange(width)] = frozenset(codes[0])
    odd = tuple(_oddity(luck.random(), codes_, writing) for codes_ in letters)
    if all(one == OPEN for one, codes_ in zip(odd, letters, strict=True) if codes_):
        odd = ()
    note = luck.choice(("", "ask Tom first", "by May", "see A and R")) if writing.note_head else ""
    return DrawnRow(name=name, letters=tuple(letters), note=note, odd=odd)


def _oddity(chance: float, codes: frozenset[str], writing: Writing) -> str:
    """How one cell of a grid of single letters is written, now and then."""
    if not codes or writing.shape is not Shape.GRID or any(len(word) > 1 for word in writing.words.values()):
        return ""
    if chance < 0.02:
        return OPEN
    if chance < 0.05:
        return QUALIFIED
    return LOOK_ALIKE if chance < 0.07 and not codes.isdisjoint("ACISO") else ""
