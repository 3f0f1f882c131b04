"""What can be the matter with a plan file, one class for each answer that a caller may give.

```
DocumentError
├── UnusableFileError       cannot be opened
│   ├── MissingFileError    not there
│   ├── NotAPlanError       something else under the name of a plan
│   ├── DamagedPlanError    was a plan
│   └── NewerPlanError      made with a later version
├── FileChangedError        somebody else changed or removed the file since it was opened
├── FileExistsAlreadyError  the new name is taken
├── PlanInUseError          the new name is open elsewhere
└── ReadOnlyPlanError       opened for reading only
```
"""

from raci_planner.domain.errors import DocumentError


class UnusableFileError(DocumentError):
    """A file that cannot be opened as a plan."""


class MissingFileError(UnusableFileError):
    """There is no such file."""


class NotAPlanError(UnusableFileError):
    """Something else: another program's file, a folder, an empty file."""


class DamagedPlanError(UnusableFileError):
    """A plan whose content is broken."""


class NewerPlanError(UnusableFileError):
    """A plan in a format that only a later version of the program knows."""


class FileChangedError(DocumentError):
    """The file was changed or removed since it was opened or last written; it was left as it is."""


class FileExistsAlreadyError(DocumentError):
    """There is a file under the new name already, and nobody said to replace it."""


class PlanInUseError(DocumentError):
    """The file under the new name is open elsewhere."""


class ReadOnlyPlanError(DocumentError):
    """The plan is open for reading only, or nowhere can be written to."""
