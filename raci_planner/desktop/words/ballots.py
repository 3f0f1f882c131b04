"""What ballots say together, in words: short ones for cells, whole sentences for whoever listens or points."""

from PySide6.QtCore import QCoreApplication

from raci_planner.analysis.agreement import ActivityAgreement, Agreement, Answer, CellAgreement, agreement
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.schemes import Letters

translate = QCoreApplication.translate
_MOST_OWNERS = 4
_LONGEST_OWNER = 22
NOBODY = "—"
"""What is written for an answer without letters."""


def owners_in_words(plan: Plan, activity: ActivityId) -> str:
    """Whom revealed ballots would hold accountable, such as "Product Manager 4/6, Sponsor 2/6"; empty without them."""
    row = _revealed(plan, activity)
    if row is None or not row.voters:
        return ""
    owners = row.owners[:_MOST_OWNERS]
    named = ", ".join(f"{_cut(plan.roles[role].name)} {count}/{row.voters}" for role, count in owners)
    return f"{named}, …" if len(row.owners) > _MOST_OWNERS else named or translate("Ballots", "nobody")


def votes_in_words(plan: Plan, activity: ActivityId, role: RoleId) -> str:
    """What revealed ballots say of a cell, such as "4/6 A · 1 R · 1 —"; empty without them."""
    row = _revealed(plan, activity)
    cell = row.cell(role) if row is not None else None
    if cell is None:
        return ""
    words = AgreementWords(plan)
    return " · ".join(filter(None, (words.leading(cell), words.others(cell))))


def _revealed(plan: Plan, activity: ActivityId) -> ActivityAgreement | None:
    """The answers to one activity, if everybody may see them."""
    box = plan.ballot_box
    if box is None or not box.is_revealed or activity not in plan.activities:
        return None
    return agreement(plan, plan.ballots.values(), only=activity).of(activity)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_OWNER else f"{name[: _LONGEST_OWNER - 1]}…"


class AgreementWords:
    """The words for one plan; names of participants are left out unless `has_names`."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.has_names = True

    def short(self, letters: Letters) -> str:
        """An answer as it stands in a cell."""
        return self._plan.scheme.text(letters) or NOBODY

    def leading(self, cell: CellAgreement) -> str:
        """The commonest answer, such as "5/6 A"."""
        return f"{cell.answers[0].number}/{cell.voters} {self.short(cell.answers[0].letters)}"

    def others(self, cell: CellAgreement) -> str:
        """The other answers, such as "1 R · 1 C"."""
        return " · ".join(f"{one.number} {self.short(one.letters)}" for one in cell.answers[1:])

    def share(self, share: float) -> str:
        """Such as "83 %"."""
        return translate("Ballots", "{n} %").format(n=round(100 * share))

    def owner(self, row: ActivityAgreement) -> str:
        """How far people agree on who is accountable, in a word or two."""
        if not row.voters:
            return translate("Ballots", "no answer")
        if not row.owners:
            return translate("Ballots", "no owner")
        if not row.disputes_owner:
            return translate("Ballots", "one owner")
        if len(row.owners) == 1:
            return translate("Ballots", "owner in doubt")
        return translate("Ballots", "{n} owners named").format(n=len(row.owners))

    def answers(self, cell: CellAgreement) -> str:
        """All answers in full, with who gave them."""
        return " · ".join(self._answer(one) for one in cell.answers)

    def summary(self, found: Agreement, before: Agreement | None) -> str:
        """The whole plan in one line."""
        unanimous = sum(one.is_unanimous for one in found.answered)
        disputed = sum(one.disputes_owner for one in found.answered)
        count = len(found.participants)
        alike = translate("Ballots", "all say the same on {n} of {all} activities")
        parts = [
            translate("Ballots", "1 ballot") if count == 1 else translate("Ballots", "{n} ballots").format(n=count),
            translate("Ballots", "{share} agreement").format(share=self.share(found.share)),
            alike.format(n=unanimous, all=len(found.answered)),
            translate("Ballots", "the owner is disputed on {n}").format(n=disputed),
        ]
        if before is not None:
            parts.insert(2, translate("Ballots", "{share} in the first round").format(share=self.share(before.share)))
        return " · ".join(parts)

    def _answer(self, one: Answer) -> str:
        words = self._plan.scheme.words(one.letters)
        words = words[:1].upper() + words[1:]
        if not self.has_names:
            return f"{words}: {one.number}"
        return f"{words}: {', '.join(one.participants)} ({one.number})"
