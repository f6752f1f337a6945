"""What the site gives to machines, described once (ADR 0031).

Each app registers a `Dataset` for each of its kinds of record (`datasets.register`, in `AppConfig.ready`). From this
one description come the schema of the API, its filters, the columns of CSV files, the data dictionary and DCAT.

- `columns`: what a column is, and what it is read from;
- `datasets`: the description and its registry;
- `loading`: from pages to records, with everything that hangs on them, in bulk;
- `values`: from a record to plain values in the reader's language and alphabet;
- `withdrawn`: what was public and is no more;
- `sources`: where an imported page stood before.
"""
