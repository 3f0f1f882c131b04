"""The versions of a plan in a window: looked at, compared, restored, named, forgotten; and its layers."""
