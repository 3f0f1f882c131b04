"""The words that several windows use for one thing: one place for each kind of thing, so that all say the same."""
