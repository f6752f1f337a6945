"""Settings by concern: base (shared), i18n, security; dev, test and production put them together."""
