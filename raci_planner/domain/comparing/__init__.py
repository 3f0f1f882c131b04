"""Two plans beside each other: what is what, what differs, and how two copies come together again."""
