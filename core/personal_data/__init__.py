"""Looks for personal data in a page and its files before they become public (law 06/L-082, ADR 0023)."""
