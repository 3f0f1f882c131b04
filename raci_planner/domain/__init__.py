"""What a plan is: records, letter schemes, commands, edits and their history, in plain Python.

Nothing here opens a file, asks the clock or draws a random number: ids and dates are passed in.
"""
