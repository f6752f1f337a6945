"""Decisions and the files that pages carry."""
