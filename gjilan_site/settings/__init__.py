"""Settings by concern: base (shared), i18n, security, search; dev, test and production put them together."""
