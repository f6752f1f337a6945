"""Text of files. All that parses runs in a child process with limits; nothing here knows Django or the database."""
