"""The exceptions of the house, in one tree.

```
PlannerError              said to the user in its own words, never as a traceback
├── Refusal               a command that cannot be carried out; nothing happened
├── DocumentError         a plan file that cannot be opened, written or recovered; the file is untouched
└── ForeignFormatError    a spreadsheet or text that cannot be read or written; names the place
```
Everything else that is raised is a bug of ours: it is logged and offered for a report.
"""


class PlannerError(Exception):
    """A fault of the world, told to the user as it is worded."""


class Refusal(PlannerError):  # noqa: N818 - the field's word for a command that is declined
    """A command that cannot be carried out, with the reason; the plan is as before."""


class DocumentError(PlannerError):
    """A plan file that cannot be used, with the cause and the next step; the file is untouched."""


class ForeignFormatError(PlannerError):
    """A file of another program that cannot be read or written, with the place and the next step."""
