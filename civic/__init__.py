"""Bodies, people, topics and places: what every record points to."""
