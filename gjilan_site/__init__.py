"""The project: settings, addresses and the page frame. The only package that knows every app."""
