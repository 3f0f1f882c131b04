"""The Excel workbook of a plan: a file a manager can send on, that still checks itself after it has left."""

from raci_planner.interchange.excel.list_sheets import write_list_workbook
from raci_planner.interchange.excel.workbook import write_duty_workbook, write_workbook

__all__ = ["write_duty_workbook", "write_list_workbook", "write_workbook"]
