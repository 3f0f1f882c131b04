"""What the plan should be talked about: the findings beside the matrix."""
