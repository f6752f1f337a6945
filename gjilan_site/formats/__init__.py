"""Dates and numbers by language: what differs from the formats that Django ships."""
