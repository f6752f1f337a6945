"""What every page and record builds on."""
