"""Menus, breadcrumbs and redirects."""
