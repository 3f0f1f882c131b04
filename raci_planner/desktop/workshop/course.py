"""The way through a workshop: one activity after the other, and which role is being talked about."""

from collections.abc import Callable, Sequence

from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.session.agreement import is_settled

type Order = Callable[[Plan], Sequence[Activity]]
"""In which order a workshop takes the activities of a plan."""


def as_planned(plan: Plan) -> Sequence[Activity]:
    """From top to bottom."""
    return plan.activities_in_order()


class Course:
    """Where the workshop is. Behind the last activity it is at its end, and the closing page is shown.

    Activities and roles may come and go while it runs: what it stood on stays, or else what took its place.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._order: Order = as_planned
        self._place = 0
        self._column = 0
        self._activity: ActivityId | None = None
        self._role: RoleId | None = None
        self.begin()

    @property
    def activities(self) -> Sequence[Activity]:
        """All that the workshop walks through."""
        return self._order(self._plan)

    @property
    def activity(self) -> Activity | None:
        """What is on the wall; None at the end."""
        return self._plan.activities.get(self._activity) if self._activity is not None else None

    @property
    def role(self) -> Role | None:
        """The role that is being talked about."""
        return self._plan.roles.get(self._role) if self._role is not None else None

    @property
    def place(self) -> int:
        """The activity's number, from 0; the number of all of them at the end."""
        return self._place

    @property
    def is_at_end(self) -> bool:
        """Whether there is no activity left."""
        return self._activity is None

    def begin(self, order: Order = as_planned) -> None:
        """Begin at the first activity and the first role, in this order."""
        self._order = order
        self._place = self._column = 0
        self._activity = self._role = None
        self.follow()

    def follow(self) -> None:
        """Take note of an edit of the plan."""
        activities = self.activities
        keys = [activity.id for activity in activities]
        if self._activity in keys:
            self._go(keys.index(self._activity))
        else:
            self._go(min(self._place, len(keys)))
        roles = self._plan.roles_in_order()
        places = {role.id: place for place, role in enumerate(roles)}
        self._column = places.get(self._role, min(self._column, max(0, len(roles) - 1))) if self._role else 0
        self._role = roles[self._column].id if roles else None

    def step(self, by: int) -> None:
        """Go on or back by some activities."""
        self._go(max(0, min(self._place + by, len(self.activities))))

    def go_to(self, activity: ActivityId, role: RoleId | None = None) -> bool:
        """Go to an activity, and to a role if one is given; False if it is not on the way."""
        keys = [one.id for one in self.activities]
        if activity not in keys:
            return False
        self._go(keys.index(activity))
        if role in self._plan.roles:
            self.choose_role(role)
        return True

    def to_end(self) -> None:
        """Go to the closing page."""
        self._go(len(self.activities))

    def to_next_open(self) -> bool:
        """Go to the next activity that is not settled, beginning again at the top; to the end if there is none."""
        activities = self.activities
        onwards = [*range(self._place + 1, len(activities)), *range(min(self._place + 1, len(activities)))]
        for place in onwards:
            if not is_settled(self._plan, activities[place].id):
                self._go(place)
                return True
        self.to_end()
        return False

    def step_role(self, by: int) -> None:
        """Go to a role further right or left, and round at the ends."""
        roles = self._plan.roles_in_order()
        if roles:
            self._column = (self._column + by) % len(roles)
            self._role = roles[self._column].id

    def choose_role(self, role: RoleId | None) -> None:
        """Talk about this role."""
        roles = [one.id for one in self._plan.roles_in_order()]
        if role in roles:
            self._role = role
            self._column = roles.index(role)

    def _go(self, place: int) -> None:
        activities = self.activities
        self._place = place
        self._activity = activities[place].id if place < len(activities) else None
