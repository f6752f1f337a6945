"""What pages cost. `python -m benchmarks.pages` prints a table."""
