"""The bundle's command line."""

from raci_planner.cli import main

if __name__ == "__main__":
    main()
