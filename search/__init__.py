"""Public search: language analysis, search documents, engines, the results page."""
