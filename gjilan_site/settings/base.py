"""What all settings share."""

from pathlib import Path

from . import env
from .i18n import *  # noqa: F403 - settings by concern
from .search import *  # noqa: F403 - settings by concern
from .security import *  # noqa: F403 - settings by concern

BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = Path(env.text("VAR_DIR", str(BASE_DIR / "var")))
"""Everything that the running site writes: database file, media, mail, collected static files."""

INSTALLED_APPS = [
    # Ours stand first: their templates win over those of the packages below.
    "home",
    "importing",
    "contact",
    "news",
    "documents",
    "search",
    "translations",
    "civic",
    "core",
    "users",
    "demo",
    "gjilan_site.apps.GjilanSiteConfig",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "navigation",  # after the package whose handler it replaces
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "core.compression.CompressTextMiddleware",  # outside the middleware that rewrites pages in Cyrillic
    "core.generation.GenerationMiddleware",
    "core.languages.LanguageMiddleware",
    "core.middleware.SerbianCyrillicMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "navigation.redirects.RedirectMiddleware",
]

ROOT_URLCONF = "gjilan_site.urls"
WSGI_APPLICATION = "gjilan_site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "users.User"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "gjilan_site" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.context.site",
            ]
        },
    }
]

CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 5000}},
    "cards": {  # pictures of shared pages, under what they say: never out of date, drawn again when they had to go
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": VAR_DIR / "cards",
        "TIMEOUT": 90 * 24 * 3600,
        "OPTIONS": {"MAX_ENTRIES": 3000},
    },
}

SEARCH_LEXICON = VAR_DIR / "lexicon.marisa"  # made by build_lexicon; search does without it, less well

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_FINDERS = [
    "core.stylesheets.JoinedStylesheetsFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
WHITENOISE_ROOT = BASE_DIR / "gjilan_site" / "root"  # favicon.ico, which is asked for below / itself
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long page with many blocks has thousands of fields

WAGTAIL_SITE_NAME = "Komuna e Gjilanit"
WAGTAILADMIN_BASE_URL = env.text("BASE_URL", "http://127.0.0.1:8000")
WAGTAILIMAGES_IMAGE_MODEL = "core.SiteImage"
WAGTAILDOCS_DOCUMENT_MODEL = "documents.File"
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # files of drafts can't be fetched past the view (decision 11)
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "odt", "xlsx", "ods", "csv", "txt", "zip"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = env.integer("MAX_FILE_MB", 80) * 1024 * 1024
WAGTAILDOCS_DOCUMENT_FORM_BASE = "documents.forms.FileForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000  # decoded, they take three bytes each
WAGTAILIMAGES_IMAGE_FORM_BASE = "core.image_forms.ImageForm"
WAGTAILIMAGES_FORMAT_CONVERSIONS = dict.fromkeys(("avif", "jpeg", "png"), "webp")  # previews in the admin, too
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "search.admin_backend"}}
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # the admin calls no third party
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_MODERATION_ENABLED = True
WAGTAILADMIN_COMMENTS_ENABLED = True
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {
        "WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea",
        "OPTIONS": {"features": ["bold", "italic", "ol", "ul", "link", "document-link"]},
    }
}
OFFICIAL_EMAIL_DOMAINS = env.words("OFFICIAL_EMAIL_DOMAINS", ["rks-gov.net"])
"""E-mail addresses below these are an office's: the scan for personal data leaves them alone."""
OFFICIAL_PHONES = env.words("OFFICIAL_PHONES", [])
"""The same of telephones, beside those in the words of the frame."""
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "elastic_transport": {"level": "ERROR"},  # `search` says it once, in place of each time
    },
}
"""To standard error, where systemd and containers collect it."""

PROXY_COUNT = env.integer("PROXY_COUNT", 0)
"""How many proxies of ours stand before the site: that many last addresses of X-Forwarded-For are true."""

DATA_LICENCE_URL = env.text("DATA_LICENCE_URL", "")
"""The licence of the site's data, once the municipality has adopted one (gjilan_site.open_data.licence)."""

DEMO_MODE = env.boolean("DEMO_MODE", False)
"""Pages say "demonstration" and robots are shut out."""
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL", "Zyra per Informim <noreply@localhost>")
