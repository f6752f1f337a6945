"""Addresses of the human pages, in the words of each language."""

from django.urls import include, path
from django.utils.translation import pgettext_lazy

from gjilan_site.open_data import views

app_name = "open_data"
urlpatterns = [
    path(
        pgettext_lazy("address", "open-data/"),
        include([path("", views.overview, name="index"), path("<slug:code>/", views.dictionary, name="dictionary")]),
    ),
]
