"""What a person may wish of the program, apart from any plan."""
