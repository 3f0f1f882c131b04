"""Other people's formats: spreadsheets and delimited text."""
