"""One activity on the wall: the room decides, the keyboard follows."""
