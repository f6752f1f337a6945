"""Messages from citizens: asked, answered in time, and forgotten in time."""
