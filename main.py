"""Starts RACI Planner from a checkout."""

from raci_planner.desktop import main

if __name__ == "__main__":
    main()
