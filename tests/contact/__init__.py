"""Messages from citizens."""
