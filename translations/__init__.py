"""Switcher, hreflang and what a translation takes from its source."""
