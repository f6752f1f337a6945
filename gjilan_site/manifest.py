"""What a phone is told that keeps the site on its home screen, in the reader's language."""

from django.http import HttpRequest, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_safe

from core.context import site
from core.languages import active_language
from core.script import reader_script

_ICONS = (
    ("img/icon-192.png", "192x192", "any"),
    ("img/icon-512.png", "512x512", "any"),
    ("img/icon-maskable-512.png", "512x512", "maskable"),
)


@require_safe
def manifest(request: HttpRequest) -> JsonResponse:
    """Name, language, start and icons. A reader's browser keeps its frame: pages are read, printed and sent on."""
    name = reader_script(site(request)["site_settings"].name)
    home = reverse("wagtail_serve", args=("",))
    data = {
        "id": home,
        "name": name,
        "short_name": "Gjilan" if active_language().locale_code != "sr-latn" else reader_script("Gnjilane"),
        "lang": active_language().html_lang,
        "dir": "ltr",
        "start_url": home,
        "scope": "/",
        "display": "browser",
        "theme_color": "#072f3a",
        "background_color": "#ffffff",
        "icons": [
            {"src": static(path), "sizes": sizes, "type": "image/png", "purpose": purpose}
            for path, sizes, purpose in _ICONS
        ],
    }
    response = JsonResponse(data, content_type="application/manifest+json", json_dumps_params={"ensure_ascii": False})
    response["Cache-Control"] = "public, max-age=3600"
    return response
