"""Open data for people, spreadsheets and catalogues, beside the interface for programs (docs/open-data.md, ADR 0035).

- `csv_files`: every dataset as one CSV file;
- `dcat` and its parts: the catalogue that data portals harvest (DCAT-AP 3);
- `views`, `overview`, `dictionary`, `examples`, `schema_org`: the human pages;
- `figures`, `licence`: what both say.

All of it follows from the descriptions in `core.open_data`.
"""
