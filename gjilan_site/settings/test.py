"""Tests: the database that DATABASE_URL names (SQLite in memory without it), work done at once."""

from . import env
from .base import *  # noqa: F403 - settings by concern
from .base import ELASTICSEARCH, INSTALLED_APPS

SECRET_KEY = "tests-only"  # noqa: S105 - no secret
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DATABASES = {"default": env.database("DATABASE_URL", "sqlite:///")}
INSTALLED_APPS = [*INSTALLED_APPS, "django_migration_linter", "tests"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
STYLEGUIDE = True
# Off but in the tests that are about it: they read ELASTICSEARCH_URL themselves and use indices of their own.
ELASTICSEARCH["urls"] = []
