"""A plan on paper and in pictures: PDF, print, PNG and SVG, all painted by Qt.

It stands between the formats that need no Qt and the programs that ask for pages: the desktop, and the command line,
which loads it only for a format of this kind.
"""
