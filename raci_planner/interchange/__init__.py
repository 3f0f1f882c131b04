"""Other people's formats: spreadsheets, delimited text, pages for browsers, slides."""

import os

# Slides bring lxml along. With it openpyxl would tell of a full disk by an exception that is no OSError, and read past
# defusedxml; it looks at this when it is first loaded.
os.environ.setdefault("OPENPYXL_LXML", "False")
