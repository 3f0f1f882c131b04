"""Any order of commands, undo, redo, publishing and reopening: memory equals file, and findings equal a fresh look."""

import shutil
import tempfile
from datetime import date
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from random_commands import commands

from raci_planner.analysis.analysis import Analysis
from raci_planner.domain.errors import Refusal
from raci_planner.session.opening import new_plan, open_plan
from raci_planner.session.reading import read_plan
from raci_planner.session.templates import template
from raci_planner.storage.places import Places


class AnyAfternoon(RuleBasedStateMachine):
    """A team at work on one plan."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.places = Places(work=self.folder / "work")
        self.file = self.folder / "plan.raci"
        self.new_id = count(1).__next__

    @initialize(key=st.sampled_from(["blank", "scrum-team"]))
    def start(self, key: str) -> None:
        chosen = template(key)
        assert chosen is not None
        self.session = new_plan(chosen.name, self.places, chosen.table, new_id=self.new_id)
        self.session.document.save_as(self.file)

    @rule(data=st.data())
    def work(self, data: st.DataObject) -> None:
        before = set(self.session.plan.records())
        try:
            self.session.run(data.draw(commands(self.session.plan)))
        except Refusal:
            assert set(self.session.plan.records()) == before

    @rule()
    def take_back(self) -> None:
        self.session.undo()

    @rule()
    def do_again(self) -> None:
        self.session.redo()

    @precondition(lambda self: self.session.history.next_undo is not None)
    @rule()
    def take_back_and_do_again(self) -> None:
        before = set(self.session.plan.records())
        self.session.undo()
        self.session.redo()
        assert set(self.session.plan.records()) == before

    @rule()
    def save(self) -> None:
        self.session.document.publish()
        assert set(read_plan(self.file, date.today()).plan.records()) == set(self.session.plan.records())

    @rule()
    def close_and_reopen(self) -> None:
        before = set(self.session.plan.records())
        self.session.document.close()
        self.session = open_plan(self.file, self.places, new_id=self.new_id)
        assert set(self.session.plan.records()) == before

    @invariant()
    def findings_are_those_of_a_fresh_look(self) -> None:
        analysis = self.session.analysis
        fresh = Analysis(self.session.plan, analysis.boundaries, analysis.today)
        assert analysis.findings == fresh.findings
        assert analysis.accepted == fresh.accepted

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.document.close()
        shutil.rmtree(self.folder)


TestAnyAfternoon = AnyAfternoon.TestCase
TestAnyAfternoon.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
