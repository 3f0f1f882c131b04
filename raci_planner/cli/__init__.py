"""The same plans without a window: `raci`, for scripts, servers and whoever prefers a terminal.

Exit status: 0 fine, 1 a file cannot be used, 2 the call is wrong, 3 something is to check, 4 there is a conflict.
"""

from raci_planner.cli.application import main

__all__ = ["main"]
