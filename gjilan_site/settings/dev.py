"""The embedded default that `make run` starts: SQLite, database search, mail to files, demonstration content."""

from . import env
from .base import *  # noqa: F403 - settings by concern
from .base import VAR_DIR

VAR_DIR.mkdir(parents=True, exist_ok=True)
DEBUG = env.boolean("DEBUG", False)
SECRET_KEY = env.text("SECRET_KEY", "only-for-the-demonstration-on-this-machine-never-for-a-public-site")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"])
DATABASES = {"default": env.database("DATABASE_URL", f"sqlite:///{VAR_DIR / 'db.sqlite3'}")}
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"
DEMO_MODE = env.boolean("DEMO_MODE", True)
STYLEGUIDE = env.boolean("STYLEGUIDE", DEBUG)
"""Every component on one page, `/styleguide/`: for whoever works on the look, and for the checks."""
