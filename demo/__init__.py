"""The demonstration's content and the command that loads it."""
