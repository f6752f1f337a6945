"""`make audit`: pa11y and Lighthouse against the site as production would serve it."""
