"""Brings pages of an earlier site in: `manage.py import_content` (docs/importing.md, ADR 0032)."""
