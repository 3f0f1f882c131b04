"""Help inside the program: our own pages, offline, found by what has the keyboard or by searching."""
