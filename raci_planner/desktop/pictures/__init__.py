"""The plan in pictures: workload, coverage of duties, blur between roles; with the numbers as text."""
