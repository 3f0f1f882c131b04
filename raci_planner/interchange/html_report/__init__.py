"""The plan as one HTML file that opens offline: sortable, accessible, and nothing in it is loaded from elsewhere."""

from raci_planner.interchange.html_report.pages import duty_html_pieces, html_pieces, write_duty_html, write_html

__all__ = ["duty_html_pieces", "html_pieces", "write_duty_html", "write_html"]
