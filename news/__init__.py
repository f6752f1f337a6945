"""News items and notices."""
