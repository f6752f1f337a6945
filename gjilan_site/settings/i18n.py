"""Languages and addresses: design decision 4 and docs/translations.md."""

from pathlib import Path

BASE_DIR = Path(__file__).resolve().parents[2]

USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Belgrade"  # Kosovo's zone in the tz database
LANGUAGE_CODE = "sq"
LANGUAGES = [
    ("sq", "Shqip"),
    ("sr-latn", "Srpski"),
    ("sr-cyrl", "Српски"),
    ("tr", "Türkçe"),
    ("en", "English"),
]
# sr-cyrl is a language of the interface only: its pages are the sr-latn pages, transliterated on the way out.
WAGTAIL_CONTENT_LANGUAGES = [("sq", "Shqip"), ("sr-latn", "Srpski"), ("tr", "Türkçe"), ("en", "English")]
WAGTAIL_I18N_ENABLED = True
WAGTAIL_ALLOW_UNICODE_SLUGS = False  # addresses that can be read out, typed and mailed
FORMAT_MODULE_PATH = ["gjilan_site.formats"]
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"  # as editors type days; stands in the input formats of every language
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H:%M"
LOCALE_PATHS = [BASE_DIR / "locale"]

# wagtail-localize: both defaults are wrong for a site with real translations (docs/translations.md).
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False  # True publishes Albanian text under /tr/ and harms the tree
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True  # False wipes every translated segment of a deleted page
WAGTAILFRONTENDCACHE_LANGUAGES = [code for code, _ in LANGUAGES]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("sq", "Shqip"), ("sr-latn", "Srpski"), ("tr", "Türkçe"), ("en", "English")]
