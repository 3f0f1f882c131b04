"""Starts the program as `python -m raci_planner`."""

from raci_planner.desktop import main

if __name__ == "__main__":
    main()
