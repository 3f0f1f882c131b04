"""What every tool in a plan's window works with: the plan, its panels, the ways to change, keep and say something."""
