"""The responsibility matrix: activities down, roles across, letters between."""
