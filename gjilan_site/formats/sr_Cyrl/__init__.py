"""Formats of this language that Django has otherwise."""
