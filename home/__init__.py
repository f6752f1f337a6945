"""The four home pages and standard pages."""
