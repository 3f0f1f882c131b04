"""The bundle's program with windows."""

from raci_planner.desktop import main

if __name__ == "__main__":
    main()
