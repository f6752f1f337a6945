"""All addresses of the site."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.staticfiles.urls import staticfiles_urlpatterns
from django.urls import include, path, re_path
from django.utils.translation import pgettext_lazy
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern
from wagtail.urls import urlpatterns as wagtail_urls

from core.page_actions import refuse_action, unpublish
from core.serving import serve, serve_feed, serve_sub_address
from core.sharing.views import serve_card
from core.versions import serve_version
from documents.ids import act
from documents.views import serve_file
from gjilan_site import views
from gjilan_site.manifest import manifest
from gjilan_site.sitemaps import sitemap
from search.views import search

page_access_urls = [pattern for pattern in wagtail_urls if pattern.name != "wagtail_serve"]
"""Signing in to a restricted page, by account or by password. They stand before the pages, whose pattern fits them."""

urlpatterns = [
    path("", views.root, name="root"),
    path("cms/pages/<int:page_id>/unpublish/", require_admin_access(unpublish)),
    path("cms/api/main/pages/<int:pk>/action/<str:action_name>/", require_admin_access(refuse_action)),
    path("cms/", include(wagtailadmin_urls)),
    re_path(r"^files/(\d+)/(.*)$", serve_file, name="wagtaildocs_serve"),
    path("files/", include(wagtaildocs_urls)),
    re_path(r"^id/act/(?P<kind>[a-z-]{1,30})/(?P<year>[0-9]{4})/(?P<number>.{1,200})$", act, name="act_id"),
    path("api/v1/", include("gjilan_site.open_data.machine_urls")),
    path("api/v1/", include("gjilan_site.api.routes")),
    path("media/<path:path>", views.media, name="media"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("robots.txt", views.robots, name="robots"),
]

if settings.DEBUG or getattr(settings, "STYLEGUIDE", False):
    urlpatterns += [path("styleguide/", views.styleguide, name="styleguide"), *staticfiles_urlpatterns()]

urlpatterns += i18n_patterns(
    path(pgettext_lazy("address", "search/"), search, name="search"),
    path("", include("contact.urls")),
    path("", include("gjilan_site.open_data.urls")),
    path("site.webmanifest", manifest, name="manifest"),
    *page_access_urls,
    re_path(serve_pattern[:-1] + "(rss|atom)/$", serve_feed, name="feed"),
    re_path(serve_pattern[:-1] + "v/([0-9]{1,4})/$", serve_version, name="version"),
    re_path(serve_pattern[:-1] + r"card\.jpg$", serve_card, name="card"),
    re_path(serve_pattern[:-1] + r"([a-z]+\.ics)$", serve_sub_address, name="sub_address"),
    re_path(serve_pattern, serve, name="wagtail_serve"),
)

handler400 = "gjilan_site.views.bad_request"
handler404 = "gjilan_site.views.not_found"
