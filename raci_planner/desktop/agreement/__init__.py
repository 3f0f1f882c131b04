"""What the room has come to: agreed, disputed, parked, not needed; the log of decisions; sign-offs."""
